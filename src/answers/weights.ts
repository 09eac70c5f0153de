import type { SentenceFeatures } from "./candidates.ts";

/** What each feature of a sentence counts. Fitted on annotated questions, then rounded. */
export const SENTENCE_WEIGHTS: Readonly<Record<keyof SentenceFeatures, number>> = {
  passage: 5,
  article: 4,
  own: 3,
  rare: 3,
  near: 2,
  names: 0.5,
  verbs: 1,
  clue: 1.5,
  reason: 2,
  heading: -2,
  early: 0.3,
  density: 1,
  length: 0,
};
