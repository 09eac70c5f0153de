import type { Steps } from "../steps.ts";
import type { Part, Parts } from "./parts.ts";
import { type StringArrays, type Strings, stringArrays, stringsIn } from "./strings.ts";

/** Lists of numbers, one after the other: list number i stands from `at[i]` up to `at[i + 1]`. */
export interface Lists {
  readonly at: Uint32Array;
  readonly items: Uint32Array;
}

const OFTEN = 10_000;

/** Puts lists into two arrays, to be done in slices. */
export function* listsOf<T>(all: readonly T[], itemsOf: (one: T) => Iterable<number>): Steps<Lists> {
  const at = new Uint32Array(all.length + 1);
  let items = new Uint32Array(1024);
  let count = 0;
  for (const [index, one] of all.entries()) {
    for (const item of itemsOf(one)) {
      if (count === items.length) {
        const larger = new Uint32Array(count * 2);
        larger.set(items);
        items = larger;
      }
      items[count++] = item;
    }
    at[index + 1] = count;
    if (index % OFTEN === 0) yield;
  }
  return { at, items: items.slice(0, count) };
}

/** The parts of some lists. */
export function* listParts(name: string, { at, items }: Lists): Iterable<Part> {
  yield { name: `${name}.at`, values: at };
  yield { name: `${name}.items`, values: items };
}

/** Lists that `listParts` gave. */
export const listsIn = (parts: Parts, name: string): Lists => ({
  at: parts.numbers(`${name}.at`),
  items: parts.numbers(`${name}.items`),
});

/** The numbers of one list. */
export const listAt = ({ at, items }: Lists, index: number): Uint32Array =>
  items.subarray(at[index] as number, at[index + 1] as number);

/** The parts of some strings. */
export function* stringParts(
  name: string,
  strings: readonly string[],
  lookedUp: boolean,
): Generator<Part | undefined, void, undefined> {
  const { units, at, slots }: StringArrays = yield* stringArrays(strings, lookedUp);
  yield { name: `${name}.units`, values: units };
  yield { name: `${name}.at`, values: at };
  yield { name: `${name}.slots`, values: slots };
}

/** Strings that `stringParts` gave. */
export const stringsOf = (parts: Parts, name: string): Strings =>
  stringsIn({
    units: parts.halves(`${name}.units`),
    at: parts.numbers(`${name}.at`),
    slots: parts.numbers(`${name}.slots`),
  });
