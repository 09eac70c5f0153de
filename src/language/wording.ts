import { diffArrays } from "diff";
import { fold } from "./fold.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { type Token, tokenize } from "./tokens.ts";
import { soundOf } from "./transliteration.ts";

/** A word as two wordings are compared by it: case, accents, kind of apostrophe and of hyphen aside. */
export interface WordingToken {
  /** Place in the text it was read from, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly capital: boolean;
}

/** The words and numbers of `text` between `start` and `end`, without the marks. A hyphen parts two words: "ce soir-là" is "ce soir la". */
export const wordingOf = (text: string, start = 0, end = text.length): WordingToken[] =>
  tokenize(text, start, end)
    .filter(({ kind }) => kind !== "mark")
    .flatMap((token) => (HYPHEN.test(token.lower) ? partsOf(token, text) : [wordOf(token)]));

const HYPHEN = /[\p{L}\p{N}]-|-[\p{L}\p{N}]/u;
const PART = /[^-\u2010\u2011]{1,200}/gu;

const wordOf = ({ start, end, lower, capital }: Token): WordingToken => ({ start, end, folded: fold(lower), capital });

const partsOf = ({ start, end, capital }: Token, text: string): WordingToken[] =>
  [...text.slice(start, end).matchAll(PART)].map(({ 0: part, index }) => ({
    start: start + index,
    end: start + index + part.length,
    folded: fold(part),
    capital: capital || /^\p{Lu}/u.test(part),
  }));

/** Whether two words are one but for typography, accents, or how a foreign name is spelt: « Chouvalov », « Shuvalov ». */
const sameWord = (a: WordingToken, b: WordingToken): boolean =>
  a.folded === b.folded || (a.capital && b.capital && soundOf(a.folded) === soundOf(b.folded));

/** Whether a word says something of the subject; function words alone verify nothing. */
export const isContent = ({ folded }: WordingToken): boolean =>
  !STOP_WORDS.has(folded.replace(/'$/, "")) && (folded.length > 1 || /\d/u.test(folded));

/** Where `claim` stands word for word in `true_` from `from` on: the index of its first word there, or -1. */
export function indexOfWords(claim: readonly WordingToken[], within: readonly WordingToken[], from = 0): number {
  for (let at = from; at + claim.length <= within.length; at++) {
    if (claim.every((word, i) => sameWord(word, within[at + i] as WordingToken))) return at;
  }
  return -1;
}

/** How two wordings differ, word by word. */
export interface WordDifference {
  readonly parts: readonly WordPart[];
  /** Words that both have, in the same order. */
  readonly shared: readonly WordingToken[];
  /** First and one past the last word of `within` that the claim shares. */
  readonly from: number;
  readonly to: number;
}

export interface WordPart {
  readonly kind: "same" | "claimed" | "missing";
  readonly words: readonly WordingToken[];
}

/** Two wordings further apart than this many single changes have nothing to do with each other. */
const MOST_CHANGES = 200;

/**
 * Compares a claimed wording with a stretch of the corpus: what both have in the same order, what only the claim has, and what the
 * claim leaves out between its first and last shared word. Undefined where they have too little in common to compare.
 * Algorithm: Myers' difference, by the library `diff`.
 */
export function compareWords(
  claim: readonly WordingToken[],
  within: readonly WordingToken[],
): WordDifference | undefined {
  const changes = diffArrays([...within], [...claim], { comparator: sameWord, maxEditLength: MOST_CHANGES });
  if (!changes) return undefined;
  const parts: WordPart[] = [];
  const shared: WordingToken[] = [];
  let at = 0;
  let from = -1;
  let to = -1;
  for (const { added, removed, value } of changes) {
    const kind = added ? "claimed" : removed ? "missing" : "same";
    // What both have is taken from the corpus: the library gives back the claim's words.
    const own = kind === "claimed" ? value : within.slice(at, at + value.length);
    parts.push({ kind, words: own });
    if (kind === "same") {
      if (from === -1) from = at;
      to = at + value.length;
      shared.push(...own);
    }
    if (!added) at += value.length;
  }
  if (from === -1) return undefined;
  return { parts: withoutEnds(parts), shared, from, to };
}

/** What stands before the first and after the last shared word of the corpus is not left out by the claim: it lies around it. */
function withoutEnds(parts: readonly WordPart[]): WordPart[] {
  const first = parts.findIndex(({ kind }) => kind === "same");
  const last = parts.findLastIndex(({ kind }) => kind === "same");
  return parts.filter(({ kind }, at) => kind !== "missing" || (at > first && at < last));
}

const BREAK = /[,;:.!?…«»“”"()]/u;

/** Whether a mark parts the word `at` of `words` from the one before it, or there is none. */
export function breaksBefore(text: string, words: readonly WordingToken[], at: number): boolean {
  const [a, b] = [words[at - 1], words[at]];
  return a === undefined || b === undefined || BREAK.test(text.slice(a.end, b.start));
}

/** The words `from` to `to` with the rest of their clauses: as far as the next mark on both sides. */
export function clauseAround(text: string, words: readonly WordingToken[], from: number, to: number): [number, number] {
  let [first, last] = [from, to];
  while (!breaksBefore(text, words, first)) first--;
  while (!breaksBefore(text, words, last)) last++;
  return [first, last];
}
