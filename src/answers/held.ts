import type { Query } from "../archive/query.ts";
import type { Candidate } from "./candidates.ts";

/** Where the words of the question stand in the candidate's article, in reading order. */
export const heldAt = ({ words, places }: Candidate): number[] => places.map(({ at }) => words[at]!.start);

/** Whether a name is one that the question itself gives. */
export function isAsked(name: { start: number; end: number }, { words, places }: Candidate, query: Query): boolean {
  return places.some(({ at, unit }) => {
    const word = words[at]!;
    if (word.start === name.start && word.end === name.end) return true;
    return query.units[unit]!.name && word.start >= name.start && word.end <= name.end;
  });
}

/** The span nearest to all of `places` together (offsets), undefined where there is none. */
export const nearest = <T extends { start: number; end: number }>(
  spans: readonly T[],
  places: readonly number[],
): T | undefined => {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    let distance = 0;
    for (const place of places)
      distance += Math.min(200, place < span.start ? span.start - place : Math.max(0, place - span.end));
    if (distance < least) {
      best = span;
      least = distance;
    }
  }
  return best;
};
