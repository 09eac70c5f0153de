import type { Segment } from "./segment.ts";
import type { Steps } from "./steps.ts";
import type { Counts } from "./vocabulary.ts";

/** A segment, and the number that the first passage of each of its articles has in the whole. */
export interface Placed {
  readonly segment: Segment;
  readonly firsts: readonly number[];
}

/** Segments merged: runs of passages by the number of each term, and the lengths of the passages and of their headlines. */
export interface Merged {
  readonly numbers: ReadonlyMap<string, number>;
  readonly texts: Runs;
  readonly heads: Runs;
  readonly lengths: Float32Array;
  readonly headLengths: Float32Array;
}

/** Runs of passages, one for each term, each in the order of their numbers. */
export interface Runs {
  readonly at: Uint32Array;
  readonly ids: Uint32Array;
  readonly frequencies: Uint8Array;
}

/** Merges segments; of `documents` passages in all. */
export function* mergedSegments(
  placed: readonly Placed[],
  documents: number,
): Steps<{ readonly merged: Merged; readonly counts: Counts }> {
  const numbers = new Map<string, number>();
  const maps: Uint32Array[] = [];
  const text = counter();
  const head = counter();
  for (const { segment } of placed) {
    const terms = segment.terms === "" ? [] : segment.terms.split("\n");
    const map = new Uint32Array(terms.length);
    for (const [index, term] of terms.entries()) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
      }
      map[index] = number;
      text.count(number, (segment.at[index + 1] as number) - (segment.at[index] as number));
      for (let i = segment.headAt[index] as number; i < (segment.headAt[index + 1] as number); i++)
        head.count(number, segment.passages[segment.headArticles[i] as number] as number);
    }
    maps.push(map);
    yield;
  }
  const texts = text.lists(numbers.size);
  const heads = head.lists(numbers.size);
  const lengths = new Float32Array(documents);
  const headLengths = new Float32Array(documents);
  yield;
  for (const [index, { segment, firsts }] of placed.entries()) {
    const globals = globalNumbers(segment, firsts);
    let document = 0;
    for (const [article, count] of segment.passages.entries()) {
      for (let i = 0; i < count; i++, document++) {
        const global = globals[document] as number;
        lengths[global] = segment.lengths[document] as number;
        headLengths[global] = segment.headLengths[article] as number;
      }
    }
    for (const [local, number] of (maps[index] as Uint32Array).entries()) {
      for (let i = segment.at[local] as number; i < (segment.at[local + 1] as number); i++)
        texts.put(number, globals[segment.documents[i] as number] as number, segment.frequencies[i] as number);
      for (let i = segment.headAt[local] as number; i < (segment.headAt[local + 1] as number); i++) {
        const article = segment.headArticles[i] as number;
        const first = firsts[article] as number;
        const count = segment.passages[article] as number;
        for (let id = first; id < first + count; id++) heads.put(number, id, segment.headFrequencies[i] as number);
      }
    }
    yield;
  }
  yield* sort(texts);
  yield* sort(heads);
  const counts = yield* countsOf(placed, maps, [...numbers.keys()]);
  return { merged: { numbers, texts, heads, lengths, headLengths }, counts };
}

/** Puts the runs in order that are not. */
function* sort({ at, ids, frequencies, unsorted }: Filled): Steps<void> {
  let count = 0;
  for (const term of unsorted) {
    const [start, end] = [at[term] as number, at[term + 1] as number];
    // A number of a passage and a frequency, of one byte, in one number that is sorted as it is.
    const both = new Float64Array(end - start);
    for (let i = start; i < end; i++) both[i - start] = (ids[i] as number) * 256 + (frequencies[i] as number);
    both.sort();
    for (let i = start; i < end; i++) {
      ids[i] = Math.floor((both[i - start] as number) / 256);
      frequencies[i] = (both[i - start] as number) % 256;
    }
    count += end - start;
    if (count > OFTEN) {
      count = 0;
      yield;
    }
  }
}

/** Between two steps, so many are sorted. */
const OFTEN = 20_000;

/** The number in the whole of each passage of a segment. */
function globalNumbers(segment: Segment, firsts: readonly number[]): Uint32Array {
  const globals = new Uint32Array(segment.lengths.length);
  let document = 0;
  for (const [article, count] of segment.passages.entries()) {
    for (let i = 0; i < count; i++) globals[document++] = (firsts[article] as number) + i;
  }
  return globals;
}

interface Filled extends Runs {
  /** The terms whose passages were not put in order. */
  readonly unsorted: ReadonlySet<number>;
  put(term: number, id: number, frequency: number): void;
}

/** Counts how long each run will be, then makes room for all of them. */
function counter(): { count(term: number, more: number): void; lists(terms: number): Filled } {
  let sizes = new Uint32Array(65536);
  return {
    count(term, more) {
      if (term >= sizes.length) {
        const larger = new Uint32Array(Math.max(term + 1, sizes.length * 2));
        larger.set(sizes);
        sizes = larger;
      }
      sizes[term] = (sizes[term] as number) + more;
    },
    lists(terms) {
      const at = new Uint32Array(terms + 1);
      for (let term = 0; term < terms; term++) at[term + 1] = (at[term] as number) + (sizes[term] ?? 0);
      const next = at.slice(0, terms);
      const ids = new Uint32Array(at[terms] as number);
      const frequencies = new Uint8Array(at[terms] as number);
      const unsorted = new Set<number>();
      return {
        at,
        ids,
        frequencies,
        unsorted,
        put(term, id, frequency) {
          const place = next[term] as number;
          if (place > (at[term] as number) && id < (ids[place - 1] as number)) unsorted.add(term);
          next[term] = place + 1;
          ids[place] = id;
          frequencies[place] = frequency;
        },
      };
    },
  };
}

/** The words of all segments. Where the stem of a form differs, the one of the first passage of the corpus counts. */
function* countsOf(placed: readonly Placed[], maps: readonly Uint32Array[], terms: readonly string[]): Steps<Counts> {
  const counts = {
    exact: new Map<string, number>(),
    stems: new Map<string, number>(),
    stemOf: new Map<string, string>(),
    capital: new Map<string, number>(),
  };
  const order = placed.map((_, index) => index).sort((a, b) => firstOf(placed[a]) - firstOf(placed[b]));
  const more = (map: Map<string, number>, word: string, by: number) => map.set(word, (map.get(word) ?? 0) + by);
  for (const index of order) {
    const { forms, stems } = (placed[index] as Placed).segment;
    const term = (local: number) => terms[(maps[index] as Uint32Array)[local] as number] as string;
    for (let i = 0; i < forms.length; i += 4) {
      const form = term(forms[i] as number);
      more(counts.exact, form, forms[i + 2] as number);
      if (forms[i + 3]) more(counts.capital, form, forms[i + 3] as number);
      if (!counts.stemOf.has(form)) counts.stemOf.set(form, term(forms[i + 1] as number));
    }
    for (let i = 0; i < stems.length; i += 2) more(counts.stems, term(stems[i] as number), stems[i + 1] as number);
    yield;
  }
  return counts;
}

const firstOf = (placed: Placed | undefined): number => Math.min(Number.MAX_SAFE_INTEGER, ...(placed?.firsts ?? []));
