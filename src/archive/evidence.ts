import type { Analysed } from "./analysed.ts";
import { reasonIn } from "./facts.ts";
import type { Wanted } from "./query.ts";

const MONTH =
  /^(?:janv|fevr|mars|avril|mai|juin|juil|aout|sept|octob|novemb|decemb|siecl|lund|mard|mercred|jeud|vendred|samed|dimanch)/;

/** Whether the sentence `best` holds something of the kind asked for that the question does not name itself. */
export function evidence(
  analysed: Analysed,
  best: number,
  wanted: Wanted,
  asked: (at: number) => boolean,
): { number: number; date: number; name: number; reason: number } {
  const found = { number: 0, date: 0, name: 0, reason: 0 };
  const { words, sentences, firstWord } = analysed;
  const sentence = sentences[best];
  if (!sentence || wanted === "thing") return found;
  if (wanted === "reason") {
    found.reason = reasonIn(analysed, best) ? 1 : 0;
    return found;
  }
  for (let at = firstWord[best]!; at < firstWord[best + 1]!; at++) {
    if (asked(at)) continue;
    const word = words[at]!;
    if ((wanted === "number" || wanted === "duration") && word.number) found.number = 1;
    if (wanted === "date" && (word.number || MONTH.test(word.stem))) found.date = 1;
    if ((wanted === "person" || wanted === "place") && word.capital && word.start > sentence.start) found.name = 1;
  }
  return found;
}
