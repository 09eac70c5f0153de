import type { Features } from "./features.ts";

/** What each feature of a passage counts in the second stage. Learned by `bench/learn.ts`; see there. */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  engine: 2.46,
  covered: 0.58,
  headline: 7.6,
  derived: 1.71,
  form: 1.43,
  names: 4.82,
  exact: 0.73,
  bm25: 1.15,
  sentence: 0.96,
  twoSentences: 1.18,
  adjacent: 0.81,
  near: 0.83,
  window: 0.2,
  rarest: 0.58,
  number: 0.9,
  date: 0.39,
  name: -0.06,
  reason: 0.12,
  count: 0.35,
  length: -2.14,
  square: 0.3,
  namesMissing: -0.31,
  density: 1.5,
  sentenceExact: 0.67,
  order: -0.04,
  opening: 0.32,
  opens: 0.24,
};

/** The sum of features, each times its weight. */
export function scoreOf(features: Features): number {
  let score = 0;
  for (const name of Object.keys(WEIGHTS) as (keyof Features)[]) score += WEIGHTS[name] * features[name];
  return score;
}
