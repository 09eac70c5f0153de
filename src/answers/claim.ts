import { type WordingToken, wordingOf } from "../language/wording.ts";

/** A claimed quotation: its words in pieces, cut where the claim itself says that it leaves something out. */
export interface Claim {
  readonly text: string;
  readonly words: readonly WordingToken[];
  /** One, or several where there is « […] », « (…) » or « … » between them. */
  readonly pieces: readonly (readonly WordingToken[])[];
}

/** « […] », « (...) », « … »: the claim leaves something out here. */
const GAP = /\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3}/gu;

/** « [le président] »: words of whoever quotes, in place of others. */
const INSERTED = /\[[^\]]{0,80}\]/gu;

/** Stands for what is left out; no word has it. */
const HOLE = "\uFFFC";
const HOLES = /\uFFFC+/u;

const PAIRS: readonly RegExp[] = [
  /«([^«»]{1,2000})»/gu,
  /“([^“”]{1,2000})”/gu,
  /"([^"]{1,2000})"/gu,
  /„([^„“”]{1,2000})[“”]/gu,
];

/** Fewer words than this between marks are a title or a word held at a distance, not a quotation to verify. */
const FEWEST_WORDS = 3;

/**
 * The quotations inside a longer message, in its order: what stands between marks and has words enough. Where there is none, the
 * whole message is one.
 */
export function quotationsIn(message: string): string[] {
  const found = PAIRS.flatMap((pair) => [...message.matchAll(pair)])
    .map((match) => ({ at: match.index, text: (match[1] ?? "").trim() }))
    .filter(({ text }) => wordingOf(text).length >= FEWEST_WORDS)
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
  return found.length > 0 ? found : [message.trim()];
}

/** Reads a claimed quotation; its outer marks and what is in square brackets are not part of its words. */
export function claimOf(text: string): Claim {
  const blanked = text
    .replace(GAP, (gap) => HOLE.repeat(gap.length))
    .replace(INSERTED, (inserted) => HOLE.repeat(inserted.length));
  const pieces: WordingToken[][] = [];
  let start = 0;
  for (const part of blanked.split(HOLES)) {
    const at = blanked.indexOf(part, start);
    const words = wordingOf(text, at, at + part.length);
    if (words.length > 0) pieces.push(words);
    start = at + part.length;
  }
  return { text, words: pieces.flat(), pieces };
}
