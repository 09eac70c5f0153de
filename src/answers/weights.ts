import type { SentenceFeatures } from "./candidates.ts";
import type { Weighed } from "./judge.ts";

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

/** What speaks for and against answering at all. Fitted by logistic regression on annotated questions, then rounded. */
export const JUDGE_WEIGHTS: Readonly<Record<keyof Weighed, number>> = {
  own: 1.05,
  near: 0.95,
  context: 2.1,
  absentNames: -1.55,
  absentVerbs: -0.8,
  farVerbs: -0.75,
  farNames: -0.2,
  absentWords: -1,
  unknown: -0.75,
  notFound: -2.4,
  denied: -1.3,
};

/** What the weighed sum must exceed, by the kind of question: a reason is easily missed, keywords ask for little. */
export const ENOUGH = { answer: 1.15, why: 1.35, keywords: -0.95, english: -0.5 };
