import type { Features } from "./features.ts";

/** What each feature of a passage counts in the second stage. Learned by `bench/learn.ts`; see there. */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  engine: 2.73,
  covered: 0.51,
  headline: 7.8,
  derived: 2.06,
  form: 1.86,
  names: 5.07,
  exact: 0.58,
  bm25: 1.11,
  sentence: 1.11,
  twoSentences: 1.02,
  adjacent: 0.76,
  near: 0.85,
  window: 0.27,
  rarest: 0.67,
  number: 1.11,
  date: 0.32,
  name: 0.53,
  reason: 0.13,
  count: 0.47,
  length: -2.13,
  square: -0.02,
  namesMissing: -0.27,
  density: 1.9,
  sentenceExact: 0.75,
  order: 0.28,
  opening: 0.36,
  opens: 0.25,
};

/** The sum of features, each times its weight. */
export function scoreOf(features: Features): number {
  let score = 0;
  for (const name of Object.keys(WEIGHTS) as (keyof Features)[]) score += WEIGHTS[name] * features[name];
  return score;
}
