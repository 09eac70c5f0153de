import type { Word } from "../language/analyse.ts";
import { translate } from "../language/english.ts";
import { infinitiveOf } from "../language/french-words.ts";
import { FRAMES, type QuestionKind } from "../language/question-frames.ts";
import type { Language } from "../language/which-language.ts";
import type { Joined } from "./joined.ts";

/** The frames with the places of their groups, which the table need not know of. */
const COMPILED = FRAMES.map((frame) => ({ ...frame, pattern: new RegExp(frame.pattern, "d") }));

/**
 * The first frame that fits. Of a question that opens with another question word it is that one's: "Où était le ministre quand les députés
 * ont voté ?" asks where.
 */
export function frameOf(
  all: readonly Word[],
  joined: Joined,
  language: Language,
): { readonly kind: QuestionKind; readonly match: RegExpExecArray } | undefined {
  let first: { kind: QuestionKind; match: RegExpExecArray } | undefined;
  for (const { kind, pattern, language: only } of COMPILED) {
    if (only && only !== language) continue;
    const match = pattern.exec(joined.text);
    if (!match?.indices) continue;
    // "Qui est mort dans l'incendie ?" asks for somebody, "Qui est Odile Carsac ?" who she is.
    if (kind === "who-is" && actsAt(all, joined, match.indices.groups?.["who"], language)) continue;
    // "Elle se trouvait où quand le feu a pris ?": of two that may follow the earlier one asks.
    const sooner = first !== undefined && MAY_FOLLOW.has(kind) && match.index < first.match.index;
    if (first && !sooner && (match.index > 0 || kind === "yes-no")) continue;
    if (match.index === 0 || !MAY_FOLLOW.has(kind)) return { kind, match };
    first = { kind, match };
  }
  return first;
}

/** Kinds whose question word may also join a clause, behind another question word. */
const MAY_FOLLOW: ReadonlySet<QuestionKind> = new Set(["when", "where"]);

/** Whether the words of a name begin with a verb in fact: "who was arrested", "who is suing the mayor". */
function actsAt(
  all: readonly Word[],
  { starts }: Joined,
  who: readonly [number, number] | undefined,
  language: Language,
): boolean {
  const first = who && all[starts.indexOf(who[0])];
  if (first === undefined || first.capital) return false;
  if (language === "fr") return infinitiveOf(first.exact) !== undefined;
  const { listed, verb } = translate([first.exact], 0);
  return infinitiveOf(first.exact) !== undefined || (listed && (verb || /(?:ed|ing)$/u.test(first.exact)));
}
