import type { Discourse } from "./discourse.ts";
import { tokensOf } from "./forms.ts";
import { isImpersonal } from "./impersonal.ts";
import type { Quoted } from "./marks.ts";
import { type Words, wordAt } from "./words.ts";

const I = /^(?:je|j'|moi|mon|ma|mes|me|m')$/;
/** How far before a cue the quotation can end, and how many of its words are looked at. */
const NEAR = 10;
const LOOKED_AT = 80;

/** "« On me prend pour une folle », a-t-elle déclaré": whether the quotation that ends right before token `at` is one person's. */
export function saysI(words: Words, at: number): boolean {
  let end = at;
  while (end > at - NEAR && end > 0 && words.quoteOf[end] === -1) end--;
  const quote = words.quoteOf[end] ?? -1;
  if (quote === -1) return false;
  for (let back = end; back >= 0 && back > end - LOOKED_AT && words.quoteOf[back] !== -1; back--) {
    if (words.quoteOf[back] === quote && I.test(wordAt(words, back))) return true;
  }
  return false;
}

/**
 * "« Voilà sa montre », dit A. Son frère a disparu. « Il m’avait promis de revenir. »": whether a quotation begins with a pronoun that can mean
 * `entity` and not `last`, who spoke before.
 */
export function isSpokenOf({ words, entities }: Discourse, quote: Quoted, entity: number, last: number): boolean {
  const { from } = tokensOf(words, quote);
  const at = /^(?:mais|et|oui|non|puis)$/.test(wordAt(words, from)) ? from + 1 : from;
  const word = wordAt(words, at);
  if (!/^(?:il|elle)$/.test(word) || isImpersonal(words, at)) return false;
  const gender = word === "il" ? "m" : "f";
  const other = entities[last]?.gender;
  return entities[entity]?.gender === gender && other !== null && other !== undefined && other !== gender;
}
