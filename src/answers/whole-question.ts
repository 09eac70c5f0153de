import { analyse, type Word } from "../language/analyse.ts";
import { CLIPPED_ENDINGS, CLIPPED_OPENINGS, type Clipped, SECOND_QUESTION } from "../language/clipped-questions.ts";
import { join } from "./joined.ts";
import { withoutOpening } from "./opening.ts";

/** Words of a question that ask, folded: what has one is no noun phrase. */
const ASKS =
  /(?:^| )(?:qui|que|qu|quoi|quel(?:le)?s?|quand|comment|combien|pourquoi|ou|est ce|what|which|who|whom|whose|when|where|why|how)(?: |$)/;

const INVERSION = /\p{L}-(?:t-)?(?:il|elle|ils|elles|on)(?!\p{L})/iu;

/** A question of fewer words before the second one has not yet asked anything: "quand et où". */
const FEWEST = 3;

/**
 * `text`, a question, as one that asks in whole: what is typed as a noun phrase gets its question word ("durée de la mission" -> "combien de temps la
 * mission"), and of two questions in one the first is kept ("Qui a gagné, et avec quelle avance ?" -> "Qui a gagné"). All else stays as it is.
 */
export function wholeQuestion(text: string): string {
  const first = firstOf(text, analyse(text, 0, text.length, "keep"));
  const words = withoutOpening(analyse(first, 0, first.length, "keep"));
  const begins = words[0];
  const last = words[words.length - 1];
  if (!begins || !last) return first;
  const joined = join(words);
  // "La peine prononcée est-elle la même ?": a clause asks by itself.
  const opening = INVERSION.test(first) ? undefined : matching(CLIPPED_OPENINGS, joined.text);
  if (opening) {
    const at = joined.starts.indexOf(opening.match[0].length);
    const rest = words[at];
    return rest ? `${opening.whole}${first.slice(rest.start)}` : first;
  }
  const ending = ASKS.test(joined.text) ? undefined : matching(CLIPPED_ENDINGS, joined.text);
  if (!ending) return first;
  const kept = words[joined.starts.filter((start) => start < ending.match.index).length - 1];
  return kept ? `${ending.whole}${first.slice(begins.start, kept.end)}` : first;
}

function matching(
  all: readonly Clipped[],
  text: string,
): { readonly whole: string; readonly match: RegExpExecArray } | undefined {
  for (const { pattern, whole } of all) {
    const match = pattern.exec(text);
    if (match) return { whole, match };
  }
  return undefined;
}

/** The first of two questions; `text` itself where it holds one. */
function firstOf(text: string, words: readonly Word[]): string {
  for (let at = FEWEST; at < words.length - 1; at++) {
    const { exact, start } = words[at]!;
    if (exact !== "et" && exact !== "and") continue;
    const before = words[at - 1]!;
    const { text: after } = join(words.slice(at + 1));
    const second = SECOND_QUESTION.exec(after)?.[0];
    if (second === undefined) continue;
    // "les gens qui ont fui et qui sont rentrés": without a comma it may go on with the same clause.
    if (!/[,;]/u.test(text.slice(before.end, start)) && /(?:^| )(?:qui|ou|who|which)$/u.test(second)) continue;
    if (!ASKS.test(join(words.slice(0, at)).text)) continue;
    return text.slice(0, before.end);
  }
  return text;
}
