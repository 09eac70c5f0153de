import type { Engine, Hit } from "./engine.ts";
import type { Segment } from "./segment.ts";
import type { Steps } from "./steps.ts";
import type { Counts } from "./vocabulary.ts";

/** A segment, and the number that the first passage of each of its articles has in the whole. */
export interface Placed {
  readonly segment: Segment;
  readonly firsts: readonly number[];
}

/** Weights of BM25+ and of the headline, as MiniSearch takes them. */
export interface Weights {
  readonly bm25: { readonly k: number; readonly b: number; readonly d: number };
  readonly headline: number;
}

/** How many hits are given back where nobody says how many: more than the second stage ever looks at. */
const MOST_HITS = 400;
/** Reading an entry takes a few nanoseconds here. */
const POSTINGS = 300_000;

/**
 * Merges segments into one index of plain numbers: for each term a run of passages and frequencies in two large arrays. The scores are those of MiniSearch
 * (BM25+ over two fields, times the number of query terms that are held), for a tenth of its memory and time. Also counts the words.
 */
export function* mergeSegments(
  placed: readonly Placed[],
  documents: number,
  weights: Weights,
): Steps<{ readonly engine: Engine; readonly counts: Counts }> {
  const { merged, counts } = yield* mergedSegments(placed, documents);
  return { engine: engineOf([{ merged, places: undefined, gone: NONE_GONE }], documents, weights), counts };
}

/** Segments merged: runs of passages by the number of each term, and the lengths of the passages and of their headlines. */
export interface Merged {
  readonly numbers: ReadonlyMap<string, number>;
  readonly texts: Runs;
  readonly heads: Runs;
  readonly lengths: Float32Array;
  readonly headLengths: Float32Array;
}

/** Merged segments as a part of an index. */
export interface Part {
  readonly merged: Merged;
  /** The number in the index of each passage, `GONE` for those that are none of it any more; undefined where the numbers are the same. */
  readonly places: Uint32Array | undefined;
  readonly gone: Gone;
}

/** In how many passages that are gone each term stands, and how long they are together. */
export interface Gone {
  readonly texts: ReadonlyMap<number, number>;
  readonly heads: ReadonlyMap<number, number>;
  readonly length: number;
  readonly headLength: number;
}

export const GONE = 0xffffffff;
export const NONE_GONE: Gone = { texts: new Map(), heads: new Map(), length: 0, headLength: 0 };

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
  const counts = yield* countsOf(placed, maps, [...numbers.keys()]);
  return { merged: { numbers, texts, heads, lengths, headLengths }, counts };
}

/** The number in the whole of each passage of a segment. */
function globalNumbers(segment: Segment, firsts: readonly number[]): Uint32Array {
  const globals = new Uint32Array(segment.lengths.length);
  let document = 0;
  for (const [article, count] of segment.passages.entries()) {
    for (let i = 0; i < count; i++) globals[document++] = (firsts[article] as number) + i;
  }
  return globals;
}

/** Runs of passages, one for each term. */
export interface Runs {
  readonly at: Uint32Array;
  readonly ids: Uint32Array;
  readonly frequencies: Uint8Array;
}

interface Filled extends Runs {
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
      return {
        at,
        ids,
        frequencies,
        put(term, id, frequency) {
          const place = next[term] as number;
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

/** An engine over the parts of an index of `documents` passages. */
export function engineOf(parts: readonly Part[], documents: number, { bm25: { k, b, d }, headline }: Weights): Engine {
  const fields = (["texts", "heads"] as const).map((name) => {
    let length = 0;
    for (const { merged, gone } of parts) {
      const lengths = name === "texts" ? merged.lengths : merged.headLengths;
      for (let i = 0; i < lengths.length; i++) length += lengths[i] as number;
      length -= name === "texts" ? gone.length : gone.headLength;
    }
    return { name, mean: length / Math.max(1, documents), boost: name === "texts" ? 1 : headline };
  });
  // Kept between questions; only what a question touched is cleared after it.
  const scores = new Float64Array(documents);
  // How many terms a passage holds, and, above the sixteenth bit, the number of the last of them: one look into memory for both.
  const held = new Uint32Array(documents);
  let touched = new Uint32Array(4096);
  /** The score of each that was touched, side by side, because they are read several times. */
  let final = new Float64Array(4096);
  let count = 0;
  // One question searches for the same words several times, each time for other passages.
  let latest = "";
  const clear = () => {
    for (let i = 0; i < count; i++) {
      const id = touched[i] as number;
      scores[id] = 0;
      held[id] = 0;
    }
    count = 0;
  };
  return {
    postings: POSTINGS,
    search(query, { boostTerm, most = MOST_HITS, filter }) {
      const boosts = new Map(query.split(" ").map((term) => [term, boostTerm(term)]));
      const asked = JSON.stringify([...boosts]);
      if (asked === latest) return best(touched.subarray(0, count), final, most, filter);
      clear();
      latest = asked;
      let nth = 0;
      for (const [term, boost] of boosts) {
        nth++;
        for (const { name, mean, boost: share } of fields) {
          let matching = 0;
          for (const { merged, gone } of parts) {
            const number = merged.numbers.get(term);
            if (number === undefined) continue;
            const { at } = merged[name];
            matching += (at[number + 1] as number) - (at[number] as number) - (gone[name].get(number) ?? 0);
          }
          const weight = boost * share * Math.log(1 + (documents - matching + 0.5) / (matching + 0.5));
          for (const { merged, places } of parts) {
            const number = merged.numbers.get(term);
            if (number === undefined) continue;
            const { at, ids, frequencies } = merged[name];
            const lengths = name === "texts" ? merged.lengths : merged.headLengths;
            const [start, end] = [at[number] as number, at[number + 1] as number];
            if (count + end - start > touched.length) {
              const larger = new Uint32Array(Math.min(documents + end - start, (count + end - start) * 2));
              larger.set(touched.subarray(0, count));
              touched = larger;
            }
            for (let i = start; i < end; i++) {
              const own = ids[i] as number;
              const id = places === undefined ? own : (places[own] as number);
              if (id === GONE) continue;
              const frequency = frequencies[i] as number;
              const length = (lengths[own] as number) / mean;
              const before = held[id] as number;
              if (before === 0) touched[count++] = id;
              // A term counts once for the number of terms held, in however many fields it stands.
              if (before >>> HELD_BITS !== nth) held[id] = (nth << HELD_BITS) | ((before & HELD) + 1);
              scores[id] =
                (scores[id] as number) + weight * (d + (frequency * (k + 1)) / (frequency + k * (1 - b + b * length)));
            }
          }
        }
      }
      if (final.length < count) final = new Float64Array(touched.length);
      for (let i = 0; i < count; i++) {
        const id = touched[i] as number;
        final[i] = (scores[id] as number) * ((held[id] as number) & HELD);
      }
      return best(touched.subarray(0, count), final, most, filter);
    },
  };
}

const HELD_BITS = 16;
const HELD = 0xffff;

/** Into how many steps of score hits are sorted before a few of them are sorted exactly. */
const STEPS = 1024;

/**
 * The best of `ids`, whose scores stand beside them, that `filter` lets pass, best first; equal ones in the order of their numbers. Scores are put into steps
 * between 0 and the highest, and only the steps from the top are sorted and filtered, until enough have passed: most of a hundred thousand hits are never
 * compared. Where the first few hundred are not enough, `filter` lets few pass, so that asking it comes before sorting.
 */
function best(
  ids: Uint32Array,
  scores: Float64Array,
  wanted: number,
  filter: ((result: { id: number }) => boolean) | undefined,
): Hit[] {
  let highest = 0;
  for (let i = 0; i < ids.length; i++) highest = Math.max(highest, scores[i] as number);
  const scale = highest === 0 ? 0 : STEPS / highest;
  const sizes = new Uint32Array(STEPS);
  const steps = new Uint16Array(ids.length);
  for (let i = 0; i < ids.length; i++) {
    const step = Math.min(STEPS - 1, ((scores[i] as number) * scale) | 0);
    steps[i] = step;
    sizes[step] = (sizes[step] as number) + 1;
  }
  const hits: Hit[] = [];
  let above = STEPS;
  for (let most = MOST_HITS; hits.length < wanted && above > 0; most *= 4) {
    const rarely = above < STEPS;
    let low = above;
    for (let taken = 0; low > 0 && taken < most; taken += sizes[low] as number) low--;
    const some: Hit[] = [];
    for (let i = 0; i < ids.length; i++) {
      const step = steps[i] as number;
      if (step < low || step >= above) continue;
      const hit = { id: ids[i] as number, score: scores[i] as number };
      if (!rarely || !filter || filter(hit)) some.push(hit);
    }
    some.sort((a, b) => b.score - a.score || a.id - b.id);
    for (const hit of some) {
      if (hits.length >= wanted) break;
      if (rarely || !filter || filter(hit)) hits.push(hit);
    }
    above = low;
  }
  return hits.slice(0, wanted);
}
