import type { Article } from "../corpus/article.ts";
import { analyse, termsIn, termsOf, type Word } from "../language/analyse.ts";
import { passagesOf } from "./passages.ts";

/**
 * The index of a few articles, made where they are read and merged with others into `postings.ts`. Documents are the passages of the articles, numbered from 0
 * in their order; a list of lists is one array with the place where each list begins (`…At`, one longer than there are lists).
 */
export interface Segment {
  /** How many passages each article has. */
  readonly passages: Uint32Array;
  /** Distinct terms of each passage, and of each article's headline. */
  readonly lengths: Uint32Array;
  readonly headLengths: Uint32Array;
  /** Every term of a passage or headline, joined by line ends. */
  readonly terms: string;
  /** For each term the passages that hold it, and how often (255 at most). */
  readonly at: Uint32Array;
  readonly documents: Uint32Array;
  readonly frequencies: Uint8Array;
  /** For each term the articles whose headline holds it, and how often. */
  readonly headAt: Uint32Array;
  readonly headArticles: Uint32Array;
  readonly headFrequencies: Uint8Array;
  /** Forms as written: four numbers each, the form's term, its stem's, the passages that hold it, those that have it with a capital. */
  readonly forms: Uint32Array;
  /** Stems: two numbers each, the stem's term, the passages that hold it. */
  readonly stems: Uint32Array;
}

type Lists = { readonly ids: number[]; readonly counts: number[] }[];

/** Indexes articles. Linear in their length. */
export function buildSegment(articles: readonly Article[]): Segment {
  const numbers = new Map<string, number>();
  const text: Lists = [];
  const head: Lists = [];
  const numberOf = (term: string): number => {
    let number = numbers.get(term);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(term, number);
      text.push({ ids: [], counts: [] });
      head.push({ ids: [], counts: [] });
    }
    return number;
  };
  /** Adds the terms of one text to the lists; gives back how many distinct ones there are. */
  const add = (lists: Lists, id: number, terms: readonly string[]): number => {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const list = lists[numberOf(term)] as Lists[number];
      list.ids.push(id);
      list.counts.push(Math.min(255, count));
    }
    return counts.size;
  };
  const passages: number[] = [];
  const lengths: number[] = [];
  const headLengths: number[] = [];
  const forms = new Map<string, { stem: string; passages: number; capital: number }>();
  const stems = new Map<string, number>();
  for (const [index, article] of articles.entries()) {
    const own = passagesOf(article);
    passages.push(own.length);
    headLengths.push(add(head, index, termsOf(article.headline ?? "")));
    for (const { start, end } of own) {
      const words = analyse(article.text, start, end);
      lengths.push(add(text, lengths.length, termsIn(words)));
      countWords(words, forms, stems);
    }
  }
  const [at, documents, frequencies] = flattened(text);
  const [headAt, headArticles, headFrequencies] = flattened(head);
  const formRows = [...forms].flatMap(([form, { stem, passages: held, capital }]) => [
    numberOf(form),
    numberOf(stem),
    held,
    capital,
  ]);
  const stemRows = [...stems].flatMap(([stem, held]) => [numberOf(stem), held]);
  return {
    passages: Uint32Array.from(passages),
    lengths: Uint32Array.from(lengths),
    headLengths: Uint32Array.from(headLengths),
    terms: [...numbers.keys()].join("\n"),
    at,
    documents,
    frequencies,
    headAt,
    headArticles,
    headFrequencies,
    forms: Uint32Array.from(formRows),
    stems: Uint32Array.from(stemRows),
  };
}

/** Counts each form and stem of a passage once. */
function countWords(
  words: readonly Word[],
  forms: Map<string, { stem: string; passages: number; capital: number }>,
  stems: Map<string, number>,
): void {
  const seen = new Map<string, boolean>();
  const seenStems = new Set<string>();
  for (const { exact, stem, capital } of words) {
    seen.set(exact, capital || seen.get(exact) === true);
    seenStems.add(stem);
    if (!forms.has(exact)) forms.set(exact, { stem, passages: 0, capital: 0 });
  }
  for (const [exact, capital] of seen) {
    const form = forms.get(exact);
    if (!form) continue;
    form.passages++;
    if (capital) form.capital++;
  }
  for (const stem of seenStems) stems.set(stem, (stems.get(stem) ?? 0) + 1);
}

function flattened(lists: Lists): [Uint32Array, Uint32Array, Uint8Array] {
  const at = new Uint32Array(lists.length + 1);
  for (const [index, { ids }] of lists.entries()) at[index + 1] = (at[index] as number) + ids.length;
  const total = at[lists.length] as number;
  const ids = new Uint32Array(total);
  const counts = new Uint8Array(total);
  for (const [index, list] of lists.entries()) {
    ids.set(list.ids, at[index]);
    counts.set(list.counts, at[index]);
  }
  return [at, ids, counts];
}

const WIDE = [
  "passages",
  "lengths",
  "headLengths",
  "at",
  "documents",
  "headAt",
  "headArticles",
  "forms",
  "stems",
] as const;
const NARROW = ["frequencies", "headFrequencies"] as const;

/** A segment as bytes: the lengths of its parts, the parts, the terms in UTF-8. */
export function segmentBytes(segment: Segment): Uint8Array {
  const terms = Buffer.from(segment.terms);
  const arrays = [...WIDE, ...NARROW].map((name) => segment[name]);
  const sizes = Uint32Array.from([...arrays.map(({ length }) => length), terms.length]);
  const parts = [sizes, ...arrays].map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength));
  return Buffer.concat([...parts, terms]);
}

/** The segment in bytes that `segmentBytes` made. Throws RangeError where they are not that. */
export function segmentFrom(bytes: Uint8Array): Segment {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const take = (size: number): Buffer => {
    if (at + size > buffer.length) throw new RangeError("segment cut short");
    at += size;
    return buffer.subarray(at - size, at);
  };
  // Copied, because numbers of four bytes must stand at a multiple of four.
  const numbers = (count: number) => new Uint32Array(new Uint8Array(take(count * 4)).buffer);
  const sizes = numbers(WIDE.length + NARROW.length + 1);
  const sizeOf = (index: number) => sizes[index] as number;
  const wide = Object.fromEntries(WIDE.map((name, index) => [name, numbers(sizeOf(index))]));
  const narrow = Object.fromEntries(
    NARROW.map((name, index) => [name, new Uint8Array(take(sizeOf(WIDE.length + index)))]),
  );
  const terms = take(sizeOf(WIDE.length + NARROW.length)).toString("utf8");
  return { ...wide, ...narrow, terms } as unknown as Segment;
}
