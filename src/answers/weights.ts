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
 * What speaks for and against answering at all. Learned from annotated questions with the features of `bench/learn-judge.ts`, with a pull to the weights
 * of before and a high price on each question of which these had decided rightly.
 */
export const JUDGE_WEIGHTS: Readonly<Record<keyof Weighed, number>> = {
  own: -0.34,
  near: 0.4,
  context: 0.93,
  rare: -0.11,
  absentNames: -0.87,
  farNames: 0.21,
  absentVerbs: -0.46,
  farVerbs: -0.8,
  acts: 0.21,
  absentWords: -1.53,
  unknown: -0.46,
  notFound: -1.3,
  counted: 0.51,
  apart: -0.52,
  denied: -0.23,
  ofOther: -0.45,
  ofSomebodyElse: -0.35,
  lacksKind: -0.21,
  unsettled: -0.59,
  unheldVerbs: -0.45,
  withheld: -0.61,
  ahead: 1.13,
  units: -0.43,
  lenient: 1.04,
  why: -0.46,
  noReason: -0.98,
  english: 0.65,
  yesNo: 0.43,
  farWords: -0.41,
  leastNear: 0.2,
  wordless: -0.18,
  subjectUnwritten: -0.26,
  asksVerb: -0.34,
};

/** What speaks for and against the best sentence being the right one. Learned in the same way. */
export const SURE_WEIGHTS: Readonly<Partial<Record<keyof Weighed, number>>> = {
  own: -0.05,
  near: 0.72,
  context: 1.21,
  rare: 0.21,
  absentNames: -1.17,
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
export const ENOUGH = { answer: -0.72, high: 2.8, medium: 1.7 };
