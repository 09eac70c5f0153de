import type { Query } from "../archive/query.ts";
import { type Candidate, shareOf } from "./candidates.ts";

/** A sentence that holds less than this share of what the fullest holds, by itself and with its neighbours, supports nothing. */
export const SUPPORTS = 0.5;

/** The candidates that hold nearly as much of the question as those before them. */
export function supporting(query: Query, candidates: readonly Candidate[]): readonly Candidate[] {
  const [first] = candidates;
  if (!first) return [];
  const held = ({ own, near }: Candidate) => shareOf(query, own) + 0.5 * shareOf(query, near);
  const least = SUPPORTS * held(first);
  return candidates.filter((candidate) => held(candidate) >= least);
}
