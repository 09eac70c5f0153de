import type { Runs } from "./merge-segments.ts";

/** The number of a passage that is none of the index any more. */
export const GONE = 0xffffffff;

/** What each passage has gathered of one question, side by side, so that each posting looks into memory once. */
export interface Tallies {
  /** The score of passage `id` at `id * 2`. */
  readonly scores: Float64Array;
  /** How many terms it holds, at `id * 4 + 2`, and, above the sixteenth bit, the number of the last of them. */
  readonly held: Uint32Array;
}

const HELD_BITS = 16;
const HELD = 0xffff;

/** Tallies of so many passages, none of which has anything. */
export function makeTallies(documents: number): Tallies {
  const buffer = new ArrayBuffer(documents * 16);
  return { scores: new Float64Array(buffer), held: new Uint32Array(buffer) };
}

/** Where one passage in so many was touched, all of them are cleared sooner than these. */
const MANY = 16;

/** Takes from the passages `touched` what they have gathered. */
export function clear({ scores }: Tallies, touched: Uint32Array): void {
  if (touched.length * 2 * MANY > scores.length) {
    scores.fill(0);
    return;
  }
  for (let i = 0; i < touched.length; i++) {
    const at = (touched[i] as number) * 2;
    scores[at] = 0;
    scores[at + 1] = 0;
  }
}

/** A passage scores by all of its terms, times how many they are. */
export const scoreAt = ({ scores, held }: Tallies, id: number): number =>
  (scores[id * 2] as number) * ((held[id * 4 + 2] as number) & HELD);

/** Frequencies and lengths below these have their gain in a table. */
const FREQUENCIES = 8;
const LENGTH_BITS = 10;

/** What a term counts in a passage, before its weight. */
export interface Gains {
  /** By frequency and length. */
  readonly table: Float64Array;
  readonly gain: (frequency: number, length: number) => number;
}

/** The gains by BM25+ in passages that are `mean` long in the mean. */
export function gainsOf(
  { k, b, d }: { readonly k: number; readonly b: number; readonly d: number },
  mean: number,
): Gains {
  const gain = (frequency: number, length: number) =>
    d + (frequency * (k + 1)) / (frequency + k * (1 - b + b * (length / mean)));
  const lengths = 1 << LENGTH_BITS;
  const table = Float64Array.from({ length: FREQUENCIES * lengths }, (_, at) =>
    gain(at >> LENGTH_BITS, at & (lengths - 1)),
  );
  return { table, gain };
}

/** The passages of a term in one field of a part of the index, which are added bit by bit. */
export interface Run extends Omit<Runs, "at"> {
  /** Those from `next` up to `end` are not added yet. */
  next: number;
  readonly end: number;
  readonly lengths: Float32Array;
  readonly gains: Gains;
  readonly weight: number;
  /** The number of the term in the question, from 1 on. */
  readonly nth: number;
}

/**
 * Adds the passages of a run that stand before number `until` of its part to `tallies`, and to `touched`, of which `count` are filled, those that had
 * nothing. `places`: the number in the index of each passage of the part; undefined where it is the same. Gives back how many are filled.
 */
export function addRun(
  { scores, held }: Tallies,
  run: Run,
  until: number,
  places: Uint32Array | undefined,
  touched: Uint32Array,
  count: number,
): number {
  const { ids, frequencies, end, lengths, weight, nth } = run;
  const { table, gain } = run.gains;
  let filled = count;
  let i = run.next;
  for (; i < end; i++) {
    const own = ids[i] as number;
    if (own >= until) break;
    const id = places === undefined ? own : (places[own] as number);
    if (id === GONE) continue;
    const frequency = frequencies[i] as number;
    const length = lengths[own] as number;
    const before = held[id * 4 + 2] as number;
    if (before === 0) touched[filled++] = id;
    // A term counts once for the number of terms held, in however many fields it stands.
    if (before >>> HELD_BITS !== nth) held[id * 4 + 2] = (nth << HELD_BITS) | ((before & HELD) + 1);
    const gained =
      frequency < FREQUENCIES && length < 1 << LENGTH_BITS
        ? (table[(frequency << LENGTH_BITS) | length] as number)
        : gain(frequency, length);
    scores[id * 2] = (scores[id * 2] as number) + weight * gained;
  }
  run.next = i;
  return filled;
}
