import { type Words, wordAt } from "./words.ts";

/** "a, quant à lui, dénoncé", "a, de son côté, estimé": the comma that opens what stands between the auxiliary and the participle. */
export function asideStart(words: Words, close: number, from: number): number | undefined {
  for (let open = close - 2; open > from && open > close - ASIDE; open--) {
    if (wordAt(words, open) !== ",") continue;
    const { lemma } = words.verbs[open - 1] ?? {};
    return lemma === "avoir" || lemma === "être" ? open : undefined;
  }
  return undefined;
}
const ASIDE = 8;

/** "assure, lui, avoir mené": behind the pronoun that sets the subject against another. */
export const pastPronoun = (words: Words, to: number): number =>
  wordAt(words, to) === "," && /^(?:lui|elle|eux|elles)$/.test(wordAt(words, to + 1)) && wordAt(words, to + 2) === ","
    ? to + 3
    : to;

/** "« C’est vous ? », commence le dialogue": what begins is no speaker. `from` and `to`: tokens of the subject. */
export function beginsTalk(words: Words, lemma: string, { from, to }: { from: number; to: number }): boolean {
  if (lemma !== "commencer" && lemma !== "débuter") return false;
  for (let at = from; at < to; at++)
    if (/^(?:dialogue|échange|conversation|débat|récit)$/.test(wordAt(words, at))) return true;
  return false;
}
