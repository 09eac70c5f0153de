import type { SentenceFeatures } from "./candidates.ts";
import type { Weighed } from "./weigh.ts";

/** What each feature of a sentence counts. Fitted on annotated questions and on judged passages together, then rounded. */
export const SENTENCE_WEIGHTS: Readonly<Record<keyof SentenceFeatures, number>> = {
  best: 10,
  below: 4,
  article: 3.5,
  own: 2,
  rare: 1.3,
  near: 1.3,
  names: -1.1,
  verbs: 0.3,
  rest: 1,
  clue: 2.2,
  reason: 2.1,
  heading: -2,
  early: -0.8,
  density: 1.4,
  length: -0.8,
};

/**
 * What speaks for and against answering at all. Learned by `bench/learn-judge.ts` from annotated questions; see there. The five from `ofOther` to
 * `unheldVerbs` came later: the largest that were tried and cost no annotated set anything, the others left as they were.
 */
export const JUDGE_WEIGHTS: Readonly<Record<keyof Weighed, number>> = {
  own: 0.08,
  near: 0.38,
  context: 0.96,
  rare: 0.18,
  absentNames: -1.37,
  farNames: 0.09,
  absentVerbs: -0.71,
  farVerbs: -0.64,
  acts: -0.03,
  absentWords: -0.97,
  unknown: -0.53,
  notFound: -1.3,
  counted: 0.39,
  apart: -0.4,
  denied: -0.38,
  ofOther: -0.45,
  ofSomebodyElse: -0.14,
  lacksKind: -0.4,
  unsettled: -0.57,
  unheldVerbs: -0.72,
  withheld: -0.68,
  ahead: 0.94,
  units: -0.27,
  lenient: 1.17,
  why: -0.77,
  noReason: -0.54,
  english: 0.6,
};

/** What speaks for and against the best sentence being the right one. Learned in the same way. */
export const SURE_WEIGHTS: Readonly<Record<keyof Weighed, number>> = {
  own: -0.05,
  near: 0.72,
  context: 1.21,
  rare: 0.21,
  absentNames: -1.17,
  farNames: 0,
  absentVerbs: -0.42,
  farVerbs: -0.44,
  acts: 0.32,
  absentWords: -0.67,
  unknown: -0.08,
  notFound: -1.3,
  counted: 0.31,
  apart: -0.94,
  denied: -0.48,
  ofOther: -0.42,
  ofSomebodyElse: -0.06,
  lacksKind: -0.17,
  unsettled: -0.18,
  unheldVerbs: -0.43,
  withheld: -0.32,
  ahead: 1.83,
  units: -0.03,
  lenient: 0.39,
  why: -0.7,
  noReason: -0.82,
  english: -0.01,
};

/** What the sums must exceed: to answer, and to be sure or half sure of it. */
export const ENOUGH = { answer: 0.14, high: 2.8, medium: 1.7 };
