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

/** What speaks for and against answering at all. Learned by `bench/learn-judge.ts` from annotated questions; see there. */
export const JUDGE_WEIGHTS: Readonly<Record<keyof Weighed, number>> = {
  own: 0.04,
  near: 0.17,
  context: 0.12,
  rare: 0.3,
  absentNames: -1.15,
  farNames: -0.11,
  absentVerbs: -0.73,
  farVerbs: -0.69,
  acts: -0.03,
  absentWords: 0.15,
  unknown: 0.13,
  notFound: -1.47,
  counted: 0.22,
  apart: -0.27,
  denied: -0.65,
  withheld: -0.46,
  ahead: 0.82,
  units: -0.52,
  lenient: 1.46,
  why: -0.82,
  noReason: -0.41,
  english: 0.6,
};

/** What speaks for and against the best sentence being the right one. Learned in the same way. */
export const SURE_WEIGHTS: Readonly<Record<keyof Weighed, number>> = {
  own: -0.06,
  near: 0.66,
  context: 1.04,
  rare: 0.25,
  absentNames: -0.67,
  farNames: -0.06,
  absentVerbs: -0.33,
  farVerbs: -0.51,
  acts: 0.47,
  absentWords: -0.76,
  unknown: 0.56,
  notFound: -1.55,
  counted: 0.41,
  apart: -0.68,
  denied: -0.56,
  withheld: -0.39,
  ahead: 1.87,
  units: -0.8,
  lenient: 0.37,
  why: -0.58,
  noReason: -0.52,
  english: 0.27,
};

/** What the sums must exceed: to answer, and to be sure or half sure of it. */
export const ENOUGH = { answer: -0.70, high: 2.56, medium: 1.51 };
