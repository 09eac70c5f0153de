import type { Match, Words } from "./expression.ts";
import { hours, moment } from "./moments.ts";
import { bound, night, range } from "./ranges.ts";
import { duration, repeated } from "./repeated.ts";

/** The time expression that begins at token `i`, the longest one; undefined where there is none. Looks a bounded number of tokens ahead. */
export const parse = (words: Words, i: number): Match | undefined =>
  repeated(words, i) ??
  night(words, i) ??
  hours(words, i) ??
  range(words, i) ??
  bound(words, i) ??
  moment(words, i) ??
  duration(words, i);
