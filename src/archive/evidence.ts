import type { Span } from "../corpus/span.ts";
import type { Word } from "../language/analyse.ts";
import { givesReason } from "../language/reasons.ts";
import type { Wanted } from "./query.ts";

const MONTH =
  /^(?:janv|fevr|mars|avril|mai|juin|juil|aout|sept|octob|novemb|decemb|siecl|lund|mard|mercred|jeud|vendred|samed|dimanch)/;

/** Whether the sentence `best` holds something of the kind asked for that the question does not name itself. */
export function evidence(
  text: string,
  sentence: Span | undefined,
  words: readonly Word[],
  sentenceOf: readonly number[],
  best: number,
  wanted: Wanted,
  asked: (at: number) => boolean,
): { number: number; date: number; name: number; reason: number } {
  const found = { number: 0, date: 0, name: 0, reason: 0 };
  if (!sentence || wanted === "thing") return found;
  if (wanted === "reason") {
    found.reason = givesReason(text.slice(sentence.start, sentence.end)) ? 1 : 0;
    return found;
  }
  for (let at = 0; at < words.length; at++) {
    if (sentenceOf[at] !== best || asked(at)) continue;
    const word = words[at]!;
    if ((wanted === "number" || wanted === "duration") && word.number) found.number = 1;
    if (wanted === "date" && (word.number || MONTH.test(word.stem))) found.date = 1;
    if ((wanted === "person" || wanted === "place") && word.capital && word.start > sentence.start) found.name = 1;
  }
  return found;
}
