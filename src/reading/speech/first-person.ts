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
