import type { Steps } from "../steps.ts";

/** Strings, numbered from 0, as arrays that are kept and loaded as they are. */
export interface StringArrays {
  /** The UTF-16 code units of all strings, one after the other. */
  readonly units: Uint16Array;
  /** Where each string begins in `units`; one more than there are strings. */
  readonly at: Uint32Array;
  /** A hash table with open addressing: numbers of strings, one more than they are, 0 for none. A power of two; empty where no string is looked up. */
  readonly slots: Uint32Array;
}

/** Strings by their numbers, and back, without an object for each. */
export interface Strings {
  readonly size: number;
  /** String number `number`; "" where there is none. */
  at(number: number): string;
  /** How long a string is, in UTF-16 code units. */
  lengthOf(number: number): number;
  /** One of its code units. */
  unitAt(number: number, index: number): number;
  /** The number of a string; -1 where it is none of these. */
  numberOf(text: string): number;
}

const OFTEN = 10_000;

/** Puts strings into arrays, to be done in slices. `lookedUp`: whether anybody asks for the number of one; then each must be there once. */
export function* stringArrays(strings: readonly string[], lookedUp: boolean): Steps<StringArrays> {
  const at = new Uint32Array(strings.length + 1);
  for (const [number, text] of strings.entries()) at[number + 1] = (at[number] as number) + text.length;
  yield;
  const units = new Uint16Array(at[strings.length] as number);
  let size = 1;
  while (lookedUp && size < strings.length * 2) size *= 2;
  const slots = new Uint32Array(lookedUp ? size : 0);
  for (const [number, text] of strings.entries()) {
    const start = at[number] as number;
    for (let i = 0; i < text.length; i++) units[start + i] = text.charCodeAt(i);
    if (number % OFTEN === 0) yield;
    if (!lookedUp) continue;
    let slot = hashOf(text) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = number + 1;
  }
  return { units, at, slots };
}

/** The strings in arrays that `stringArrays` made. */
export function stringsIn({ units, at, slots }: StringArrays): Strings {
  const bytes = Buffer.from(units.buffer, units.byteOffset, units.byteLength);
  const mask = slots.length - 1;
  const isAt = (number: number, text: string): boolean => {
    const start = at[number] as number;
    if ((at[number + 1] as number) - start !== text.length) return false;
    for (let i = 0; i < text.length; i++) if (units[start + i] !== text.charCodeAt(i)) return false;
    return true;
  };
  return {
    size: at.length - 1,
    at: (number) => bytes.toString("utf16le", (at[number] ?? 0) * 2, (at[number + 1] ?? 0) * 2),
    lengthOf: (number) => (at[number + 1] ?? 0) - (at[number] ?? 0),
    unitAt: (number, index) => units[(at[number] ?? 0) + index] ?? 0,
    numberOf(text) {
      if (mask < 0) return -1;
      for (let slot = hashOf(text) & mask; ; slot = (slot + 1) & mask) {
        const number = (slots[slot] as number) - 1;
        if (number < 0 || isAt(number, text)) return number;
      }
    },
  };
}

/** What `make` gives, made when it is asked for the first time. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** For some of the strings a bit for each letter that each has, as `lettersOf` gives it. */
export function lettersIn(strings: Strings, numbers: Uint32Array): Int32Array {
  return Int32Array.from(numbers, (number) => {
    let set = 0;
    for (let i = strings.lengthOf(number) - 1; i >= 0; i--) set |= 1 << (strings.unitAt(number, i) & 31);
    return set;
  });
}

/** How many strings `remembering` remembers at most. */
const MOST = 5000;

/** The same strings; the numbers of those that were asked for are remembered for a while, because one question asks for the same ones again and again. */
export function remembering(strings: Strings): Strings {
  let known = new Map<string, number>();
  return {
    ...strings,
    numberOf(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      if (known.size >= MOST) known = new Map();
      const number = strings.numberOf(text);
      known.set(text, number);
      return number;
    },
  };
}

/** FNV-1a (Fowler, Noll and Vo) over code units, with its bits mixed, because only the lowest are used. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A map whose keys are strings in arrays; `valueAt` gives the value of a key by its number, undefined for a key that is none of the map. */
export class StringMap<V> implements ReadonlyMap<string, V> {
  readonly #strings: Strings;
  readonly #valueAt: (number: number) => V | undefined;
  #size: number | undefined;

  /** `size`: how many keys there are, where that is known. */
  constructor(strings: Strings, valueAt: (number: number) => V | undefined, size?: number) {
    this.#strings = strings;
    this.#valueAt = valueAt;
    this.#size = size;
  }

  get size(): number {
    if (this.#size === undefined) {
      let size = 0;
      for (let number = 0; number < this.#strings.size; number++) if (this.#valueAt(number) !== undefined) size++;
      this.#size = size;
    }
    return this.#size;
  }

  get(key: string): V | undefined {
    const number = this.#strings.numberOf(key);
    return number < 0 ? undefined : this.#valueAt(number);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): MapIterator<[string, V]> {
    for (let number = 0; number < this.#strings.size; number++) {
      const value = this.#valueAt(number);
      if (value !== undefined) yield [this.#strings.at(number), value];
    }
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  forEach(each: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) each(value, key, this);
  }
}
