import { type Span, trimmed } from "../../corpus/span.ts";
import type { Cue } from "./cue.ts";
import { firstAt } from "./forms.ts";
import { type Words, wordAt } from "./words.ts";

/** How far an incise can reach behind its subject: "a déclaré X, 41 ans, devant la presse réunie à l’hôtel de ville,". */
const FAR = 30;

/**
 * The speaker's own words in a quotation: what is left of it around the incises that stand inside the marks, each with its commas.
 * « A, explique X, B » -> A and B.
 */
export function partsOf(words: Words, quote: Span, incises: readonly Cue[]): readonly Span[] {
  const parts: Span[] = [];
  let start = quote.start;
  for (const cue of incises) {
    const opening = cue.from - 1;
    const before = words.tokens[opening];
    const from = before && wordAt(words, opening) === "," ? before.start : cue.span.start;
    const part = trimmed(words.text, { start, end: Math.max(start, from) });
    if (part.end > part.start) parts.push(part);
    start = Math.max(start, endOfIncise(words, cue, quote));
  }
  const rest = trimmed(words.text, { start: Math.min(start, quote.end), end: quote.end });
  if (rest.end > rest.start && /[\p{L}\p{N}]/u.test(words.text.slice(rest.start, rest.end))) parts.push(rest);
  return parts.length > 0 ? parts : [{ start: quote.start, end: quote.end }];
}

/** Behind the comma or full stop that ends the incise; an apposition and what follows the subject belong to it. */
function endOfIncise(words: Words, cue: Cue, quote: Span): number {
  const last = firstAt(words, quote.end);
  for (let at = cue.to; at < Math.min(last, cue.to + FAR); at++) {
    const word = wordAt(words, at);
    if (words.mentionOf[at] !== -1 && words.mentionOf[at] === words.mentionOf[at + 1]) continue;
    if (/^[.!?…;:]$/u.test(word)) return words.tokens[at]!.end;
    if (word !== ",") continue;
    const index = words.mentionOf[at + 1] ?? -1;
    const apposed =
      index !== -1 && index !== words.mentionOf[at - 1] && wordAt(words, endOfMention(words, at + 1)) === ",";
    if (!apposed && !/^(?:au|aux|dans|lors|à|en|devant|après|avant|sur|qui|dont|où|\d+)$/.test(wordAt(words, at + 1)))
      return words.tokens[at]!.end;
  }
  return quote.end;
}

function endOfMention(words: Words, at: number): number {
  let end = at;
  while (end < words.tokens.length && words.mentionOf[end] === words.mentionOf[at]) end++;
  return end;
}
