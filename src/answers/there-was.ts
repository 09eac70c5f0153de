import type { Query } from "../archive/query.ts";
import { textOf } from "../corpus/article.ts";
import { NUMBER_WORD } from "../language/figures.ts";
import { foldedWords } from "../language/fold.ts";
import type { ShortAnswer } from "./answer.ts";
import type { Candidate } from "./candidates.ts";
import { SAME_THING } from "./short-number.ts";
import type { Question } from "./understand.ts";

const ASKS =
  /^(?:(?:est ce qu )?(?:il y a|il y avait|y a|y avait)(?: t il)?|y a t il|y avait t il|y avait il|(?:were|was|are|is) there|(?:have|has|had) there been)(?: eu| bien| vraiment| been)*(?: de| des| d| du| un| une| any)? (?!\d)/;

/** Whether a question asks if there was any of something: "Y a-t-il eu des blessés ?", "were there any casualties". */
export const asksWhetherAny = ({ text }: Question): boolean => ASKS.test(foldedWords(text));

/** What there may have been, as a number of a unit: the first that is no name, number or verb; -1 where there is none. */
export const thingAsked = (units: Query["units"]): number =>
  units.findIndex(({ name, number, verb }) => !name && !number && !verb);

/** Right before a noun: that there was none. */
const NONE =
  /(?<!\p{L})(?:aucune?|pas d[e’'] ?|pas une?|point d[e’'] ?|sans(?: faire de| causer de)?|ni|zéro|jamais d[e’'] ?)(?: \p{L}{2,12})? ?$/iu;
/** That there were some. */
const SOME = new RegExp(
  `(?<!\\p{L})(?:\\d[\\d \u00A0\u202F]{0,12}|${NUMBER_WORD}|une?|des|plusieurs|quelques|dizaines? de|centaines? de) $`,
  "iu",
);
const BEFORE = 30;

/**
 * Whether there was any of what is asked for first, by what stands right before it in the sentence: "aucun mort", "trois blessés". The article must have the
 * names of the question. Null where the sentence does not say.
 */
export function thereWas({ units }: Query, { item, own, context, places, words }: Candidate): ShortAnswer | null {
  const thing = thingAsked(units);
  if (thing < 0 || own[thing]! < SAME_THING) return null;
  if (units.some(({ name, number }, at) => (name || number) && context[at] === 0)) return null;
  const { text } = item.article;
  for (const { at, unit } of places) {
    if (unit !== thing) continue;
    const before = text.slice(Math.max(item.start, words[at]!.start - BEFORE), words[at]!.start);
    // Of "aucun mort" there may be victims all the same.
    const certain = !/^(?:casualt|victim)/u.test(units[thing]!.exact);
    if (NONE.test(before))
      return certain ? { type: "no", text: "no", span: item } : { type: "sentence", text: textOf(item), span: item };
    if (SOME.test(before)) return { type: "sentence", text: textOf(item), span: item };
  }
  return null;
}
