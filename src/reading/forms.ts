import { NAMING } from "../language/speech-nouns.ts";
import type { Quoted } from "./marks.ts";
import { isFinite, type Words, wordAt } from "./words.ts";

/** First and past-last token of the words inside a quotation. */
export function tokensOf(words: Words, quote: Quoted): { from: number; to: number } {
  const from = firstAt(words, quote.start);
  let to = from;
  while (to < words.tokens.length && words.tokens[to]!.start < quote.end) to++;
  return { from, to };
}

/** Index of the first token that begins at or behind `offset`. */
export function firstAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the quoted words have a finite verb of their own, or are a complete utterance: "Facile !" */
export function isFull(words: Words, quote: Quoted): boolean {
  const { from, to } = tokensOf(words, quote);
  if (/[.!?…]$/u.test(words.text.slice(quote.start, quote.end)) && words.tokens[from]?.capital) return true;
  for (let at = from + 1; at < to; at++) if (isFinite(words, at)) return true;
  return false;
}

/** A title, a nickname, words held at a distance: a few words without a verb, after a naming word or with no speaker near. */
export function isNamed(words: Words, quote: Quoted): boolean {
  const { from, to } = tokensOf(words, quote);
  if (to - from > 8) return false;
  const before = wordAt(words, from - 2);
  return NAMING.has(before) || (NAMING.has(wordAt(words, from - 3)) && /^(?:les?|la|l')$/.test(before));
}
