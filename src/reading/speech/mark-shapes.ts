import type { Span } from "../../corpus/span.ts";

export const BLANK = /[\s\u200B-\u200D\u2060\uFEFF]/u;
export const BEFORE_OPENING = /[(['’\u2019«“"—–/-]/u;
export const PUNCTUATION = /[.,;:!?…)\]–—-]/u;

/** What a mark does. */
export type Role = "open" | "close" | "none";

/** What the characters around a mark say of it alone: a blank before and a letter behind open, the reverse closes, all else is "none". */
export function shapeOf(text: string, paragraph: Span, at: number, length = 1): Role {
  const before = at > paragraph.start ? text.charAt(at - 1) : " ";
  const after = at + length < paragraph.end ? text.charAt(at + length) : " ";
  const opens = (BLANK.test(before) || BEFORE_OPENING.test(before)) && !BLANK.test(after) && !PUNCTUATION.test(after);
  const closes = !BLANK.test(before) && (BLANK.test(after) || PUNCTUATION.test(after) || /[»”"]/u.test(after));
  return opens === closes ? "none" : opens ? "open" : "close";
}

/**
 * "Je suis allée voir "La Vague" (1979). C’était beau": whether a paragraph has straight marks inside straight marks. Only where each of them opens
 * or closes by its shape, and all are balanced.
 */
export function nestsStraight(text: string, paragraph: Span): boolean {
  let depth = 0;
  let deepest = 0;
  for (let at = text.indexOf('"', paragraph.start); at >= 0 && at < paragraph.end; at = text.indexOf('"', at + 1)) {
    const role = shapeOf(text, paragraph, at);
    if (role === "none") return false;
    depth += role === "open" ? 1 : -1;
    if (depth < 0) return false;
    deepest = Math.max(deepest, depth);
  }
  return depth === 0 && deepest === 2;
}
