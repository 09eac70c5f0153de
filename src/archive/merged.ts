import type { Steps } from "./steps.ts";

const OFTEN = 10_000;

/** Two lists in order as one, of equals those of `a` first. Few of `b` among many of `a` are compared with few of them. */
export function* merged<T>(a: readonly T[], b: readonly T[], order: (a: T, b: T) => number): Steps<T[]> {
  const all: T[] = [];
  let i = 0;
  const take = function* (until: number): Steps<void> {
    while (i < until) {
      all.push(a[i++] as T);
      if (i % OFTEN === 0) yield;
    }
  };
  for (const one of b) {
    yield* take(after(a, one, order, i));
    all.push(one);
  }
  yield* take(a.length);
  return all;
}

/** The number of the first of `list`, from `from` on, that stands after `one`: in steps that double, then by halves. */
function after<T>(list: readonly T[], one: T, order: (a: T, b: T) => number, from: number): number {
  const isAfter = (at: number) => order(list[at] as T, one) > 0;
  let low = from;
  let high = from;
  for (let step = 1; high < list.length && !isAfter(high); step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, list.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
