import type { Query } from "../archive/query.ts";
import { textOf } from "../corpus/article.ts";
import { BESIDE } from "./agreement.ts";
import type { Candidate } from "./candidates.ts";
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

/** What counts for some kinds of question and not for others; 0 where the question is of another kind. */
export interface WeighedKinds {
  /** What the sentence itself holds of the words that are neither names nor numbers, whatever is asked: a share of their weight. */
  readonly rest: number;
  /** 1 where a number of the question stands neither in the sentence nor beside it, whatever is asked. */
  readonly farNumber: number;
  /** How many verbs the article lacks where a day is asked for, at most 2: every sentence has a day, of something else. */
  readonly undated: number;
  /** How much better it ranks than the next sentence where only a span answers: many a sentence has a number, or somebody's name. */
  readonly spanAhead: number;
  /** Where any sentence may answer: the share of its words that stand far, 1 where it has a verb of the question, 1 where it begins with a quotation. */
  readonly openFar: number;
  readonly openActs: number;
  readonly openQuote: number;
  /** 1 where it is asked how long: hardly anything but the answer lasts. */
  readonly howLong: number;
  /** 1 where a reason is asked for and the sentence has no word of the question: "Nous n’avons plus les moyens." */
  readonly wordlessReason: number;
}

/** Kinds of question that any sentence may answer: nothing in it shows by its kind that it does. */
const OPEN: ReadonlySet<Question["kind"]> = new Set(["keywords", "compare", "what", "what-said", "who-said", "outlet"]);

const BEGINS_QUOTED = /^\s*[«“"]/u;

/** What was weighed whatever the kind of the question. */
interface Weighed {
  readonly absentVerbs: number;
  readonly acts: number;
  readonly ahead: number;
  readonly farWords: number;
  readonly wordless: number;
}

/** Weighs by the kind of the question. */
export function weighKinds(
  question: Question,
  { units }: Query,
  { item, near, features }: Candidate,
  weighed: Weighed,
): WeighedKinds {
  const { kind } = question;
  const open = OPEN.has(kind);
  return {
    rest: features.rest,
    farNumber: units.some(({ number }, at) => number && near[at]! < BESIDE) ? 1 : 0,
    undated: kind === "when" ? weighed.absentVerbs : 0,
    spanAhead: needsSpan(question) ? weighed.ahead : 0,
    openFar: open ? weighed.farWords : 0,
    openActs: open ? weighed.acts : 0,
    openQuote: open && BEGINS_QUOTED.test(textOf(item)) ? 1 : 0,
    howLong: kind === "how-long" ? 1 : 0,
    wordlessReason: kind === "why" ? weighed.wordless : 0,
  };
}
