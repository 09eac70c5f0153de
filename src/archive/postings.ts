import { bestHits, MOST_HITS } from "./best-hits.ts";
import type { Engine } from "./engine.ts";
import { type Merged, mergedSegments, type Placed } from "./merge-segments.ts";
import type { Steps } from "./steps.ts";
import { addRun, clear, gainsOf, makeTallies, type Run, scoreAt } from "./tallies.ts";
import type { Counts } from "./vocabulary.ts";

/** Weights of BM25+ and of the headline, as MiniSearch takes them. */
export interface Weights {
  readonly bm25: { readonly k: number; readonly b: number; readonly d: number };
  readonly headline: number;
}

/** Reading an entry takes a few nanoseconds here. */
const POSTINGS = 300_000;
/** So many passages gather together: what they gather takes half a megabyte. */
const BLOCK = 32_768;

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

export const NONE_GONE: Gone = { texts: new Map(), heads: new Map(), length: 0, headLength: 0 };

/** An engine over the parts of an index of `documents` passages. */
export function engineOf(parts: readonly Part[], documents: number, { bm25: { k, b, d }, headline }: Weights): Engine {
  const fields = (["texts", "heads"] as const).map((name) => {
    let length = 0;
    for (const { merged, gone } of parts) {
      const lengths = name === "texts" ? merged.lengths : merged.headLengths;
      for (let i = 0; i < lengths.length; i++) length += lengths[i] as number;
      length -= name === "texts" ? gone.length : gone.headLength;
    }
    const mean = length / Math.max(1, documents);
    return { name, gains: gainsOf({ k, b, d }, mean), boost: name === "texts" ? 1 : headline };
  });
  const tallies = makeTallies(documents);
  let touched = new Uint32Array(4096);
  /** The score of each that was touched, side by side, because they are read several times. */
  let final = new Float64Array(4096);
  let count = 0;
  // One question searches for the same words several times, each time for other passages.
  let latest = "";
  /** The runs of a part of the index that hold the terms, in their order. */
  const runsOf = (boosts: ReadonlyMap<string, number>, part: number): Run[] => {
    const runs: Run[] = [];
    let nth = 0;
    for (const [term, boost] of boosts) {
      nth++;
      for (const { name, gains, boost: share } of fields) {
        let matching = 0;
        for (const { merged, gone } of parts) {
          const number = merged.numbers.get(term);
          if (number === undefined) continue;
          const { at } = merged[name];
          matching += (at[number + 1] as number) - (at[number] as number) - (gone[name].get(number) ?? 0);
        }
        const weight = boost * share * Math.log(1 + (documents - matching + 0.5) / (matching + 0.5));
        const { merged } = parts[part] as Part;
        const number = merged.numbers.get(term);
        if (number === undefined) continue;
        const { at, ids, frequencies } = merged[name];
        const lengths = name === "texts" ? merged.lengths : merged.headLengths;
        const [next, end] = [at[number] as number, at[number + 1] as number];
        if (next < end) runs.push({ ids, frequencies, next, end, lengths, gains, weight, nth });
      }
    }
    return runs;
  };
  return {
    postings: POSTINGS,
    search(query, { boostTerm, most = MOST_HITS, filter }) {
      const boosts = new Map(query.split(" ").map((term) => [term, boostTerm(term)]));
      const asked = JSON.stringify([...boosts]);
      if (asked === latest) return bestHits(touched.subarray(0, count), final, most, filter);
      clear(tallies, touched.subarray(0, count));
      count = 0;
      latest = asked;
      for (const [at, { merged, places }] of parts.entries()) {
        const runs = runsOf(boosts, at);
        let needed = count;
        for (const { next, end } of runs) needed += end - next;
        if (needed > touched.length) {
          const larger = new Uint32Array(Math.min(documents + needed - count, needed * 2));
          larger.set(touched.subarray(0, count));
          touched = larger;
        }
        // What the passages of a block gather stays near the processor until every term is added.
        for (let until = BLOCK; until - BLOCK < merged.lengths.length; until += BLOCK)
          for (const run of runs) count = addRun(tallies, run, until, places, touched, count);
      }
      if (final.length < count) final = new Float64Array(touched.length);
      for (let i = 0; i < count; i++) {
        final[i] = scoreAt(tallies, touched[i] as number);
      }
      return bestHits(touched.subarray(0, count), final, most, filter);
    },
  };
}
