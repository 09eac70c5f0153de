import { analyse, type Word } from "../language/analyse.ts";
import { CLIPPED_ENDINGS, CLIPPED_OPENINGS, type Clipped, SECOND_QUESTION } from "../language/clipped-questions.ts";
import { join } from "./joined.ts";
import { withoutOpening } from "./opening.ts";

/** Words of a question that ask, folded: what has one is no noun phrase. */
const ASKS =
  /(?:^| )(?:qui|que|qu|quoi|quel(?:le)?s?|quand|comment|combien|pourquoi|ou|est ce|what|which|who|whom|whose|when|where|why|how)(?: |$)/;

/** "dit-il", "a t'elle": the subject behind its verb. */
export const INVERSION = /\p{L}-(?:t-)?(?:il|elle|ils|elles|on)(?!\p{L})|(?<!\p{L})t[ ’'](?:ils?|elles?|on)(?!\p{L})/iu;

/** A question of fewer words before the second one has not yet asked anything: "quand et où". */
const FEWEST = 3;

/** A question as one that asks in whole. */
interface Whole {
  readonly text: string;
  /** Whether a noun phrase was typed for it: "durée du permis" has no verb. */
  readonly phrase: boolean;
}

/** What a clause has and no noun phrase, folded. */
const CLAUSE =
  /(?:^| )(?:a|ont|avait|est|sont|etait|etaient|sera|qui|se|s|n|ne|il|elle|ils|elles|on|is|was|were|has|have|had|did|who|that)(?: |$)/;

/** How many words may stand before a label in the middle: "Kipos-2 durée de la mission". */
const MOST_BEFORE = 3;

/**
 * `raw`, a question, as one that asks in whole: what is typed as a noun phrase gets its question word ("durée de la mission" -> "combien de temps la
 * mission"), and of two questions in one the first is kept ("Qui a gagné, et avec quelle avance ?" -> "Qui a gagné"). All else stays as it is.
 */
export function wholeQuestion(raw: string): Whole {
  const text = firstOf(raw, analyse(raw, 0, raw.length, "keep"));
  const words = withoutOpening(analyse(text, 0, text.length, "keep"));
  // "La peine prononcée est-elle la même ?": a clause asks by itself.
  if (words.length < 2 || INVERSION.test(text)) return { text, phrase: false };
  const joined = join(words);
  const phrase = !CLAUSE.test(joined.text);
  const opened = openedAt(text, words, 0);
  if (opened !== undefined) return { text: opened, phrase };
  if (ASKS.test(joined.text)) return { text, phrase: false };
  const ending = matching(CLIPPED_ENDINGS, joined.text);
  const kept = ending && words[joined.starts.filter((start) => start < ending.match.index).length - 1];
  if (kept) return { text: `${ending.whole}${text.slice(words[0]!.start, kept.end)}`, phrase };
  // "Kipos-2 durée de la mission": the label stands behind what it is of.
  for (let at = 1; phrase && at <= MOST_BEFORE && at < words.length - 1; at++) {
    if (FUNCTION.has(words[at - 1]!.exact)) continue;
    const within = openedAt(text, words, at);
    if (within !== undefined) return { text: `${within} ${text.slice(words[0]!.start, words[at - 1]!.end)}`, phrase };
  }
  return { text, phrase: false };
}

const FUNCTION = new Set(
  "le la les l un une des du de d a au aux en et sur pour par the of a an to in on for and".split(" "),
);

/** What stands from word `at` on with its question word; undefined where it is no noun phrase that asks. */
function openedAt(text: string, words: readonly Word[], at: number): string | undefined {
  const { text: joined, starts } = join(words.slice(at));
  const opening = matching(CLIPPED_OPENINGS, joined);
  const rest = opening && words[at + starts.indexOf(opening.match[0].length)];
  // "Le pilote du bac, il risque combien ?": what asks behind the role asks.
  if (rest && opening.whole.startsWith("qui est") && ASKS_BEHIND.test(joined)) return undefined;
  return rest && `${opening.whole}${text.slice(rest.start, at === 0 ? undefined : words[words.length - 1]!.end)}`;
}

const ASKS_BEHIND = /(?:^| )(?:combien|cb|cbien|pourquoi|pk|quoi|quand|ou)$|(?:^| )(?:combien|cb|cbien|pourquoi|pk) /;

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
