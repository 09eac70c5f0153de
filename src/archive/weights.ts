import type { Features } from "./features.ts";

/** What each feature of a passage counts in the second stage. Learned by `bench/learn.ts`; see there. */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  engine: 2.4,
  covered: 0.7,
  headline: 5,
  derived: 2.4,
  form: 1.5,
  names: 5,
  exact: 1.6,
  bm25: 1.5,
  sentence: 1.3,
  twoSentences: 1,
  adjacent: 1.2,
  near: 0.6,
  window: 0.5,
  rarest: 0.8,
  number: 0.8,
  date: 0.3,
  name: 0.5,
  reason: 0.2,
  count: 0.3,
  length: -1.6,
};

/** The sum of features, each times its weight. */
export function scoreOf(features: Features): number {
  let score = 0;
  for (const name of Object.keys(WEIGHTS) as (keyof Features)[]) score += WEIGHTS[name] * features[name];
  return score;
}
