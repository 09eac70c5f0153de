import type { Question } from "./understand.ts";

/** Kinds of question that are only answered by a span of their kind. */
const NEEDS_SPAN: ReadonlySet<Question["kind"]> = new Set([
  "who",
  "who-said",
  "when",
  "where",
  "how-many",
  "how-long",
  "outlet",
]);

/** Whether only a span of its kind answers a question. */
export const needsSpan = ({ kind }: Question): boolean => NEEDS_SPAN.has(kind);

/** Whether yes or no would answer a question. */
export const isPolar = ({ kind }: Question): boolean => kind === "yes-no" || kind === "did-say";

/** Kinds of question that take for granted what they ask about: "Pourquoi a-t-elle démissionné ?" */
const TAKES_FOR_GRANTED: ReadonlySet<Question["kind"]> = new Set([
  "why",
  "when",
  "who",
  "what",
  "what-said",
  "how-many",
  "how-long",
]);

/** Whether a question takes for granted what it asks about. */
export const takesForGranted = ({ kind }: Question): boolean => TAKES_FOR_GRANTED.has(kind);
