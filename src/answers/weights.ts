import type { SentenceFeatures } from "./candidates.ts";
import type { Weighed } from "./judge.ts";

/** What each feature of a sentence counts. Fitted on annotated questions and on judged passages together, then rounded. */
export const SENTENCE_WEIGHTS: Readonly<Record<keyof SentenceFeatures, number>> = {
  passage: 9,
  article: 3.5,
  own: 2,
  rare: 1.3,
  near: 1.3,
  names: -1.3,
  verbs: 0.3,
  clue: 2,
  reason: 2.1,
  heading: -2,
  early: -0.8,
  density: 1.2,
  length: -0.7,
};

/** What speaks for and against answering at all. Fitted by logistic regression on annotated questions, then rounded. */
export const JUDGE_WEIGHTS: Readonly<Record<keyof Weighed, number>> = {
  own: 0.9,
  near: 1,
  context: 2.1,
  absentNames: -1.5,
  absentVerbs: -0.75,
  farVerbs: -0.65,
  absentWords: -0.9,
  unknown: -0.7,
  notFound: -2.2,
  denied: -1.3,
};

/** What the weighed sum must exceed, by the kind of question: a reason is easily missed, keywords ask for little. */
export const ENOUGH = { answer: 0.95, why: 1.3, keywords: -0.9, english: -0.6 };
