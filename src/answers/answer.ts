import type { DatedEvent, Item, Quote, Sentence, Statement } from "../archive/findings.ts";
import type { Person } from "../archive/people.ts";
import type { Article, IsoDate, Passage } from "../corpus/article.ts";
import type { LeftOut } from "../corpus/load.ts";

/** What a command gives back: a value, rendered once for Discord, the terminal and JSON. Nothing in it is a copied text. */
export type Answer =
  | AskAnswer
  | QuotesAnswer
  | StatementsAnswer
  | EventsAnswer
  | VerdictAnswer
  | ComparisonAnswer
  | ContextAnswer
  | CorpusAnswer
  | HelpAnswer
  | AmbiguousAnswer
  | NothingAnswer;

export type Confidence = "high" | "medium" | "low";

/** A word of the question that the corpus spells otherwise: "Morreau" -> "Moreau". */
export interface Correction {
  readonly typed: string;
  readonly searched: string;
}

/** The short answer: a place in the corpus, or "yes" and "no" with the statement that carries it. */
export interface ShortAnswer {
  readonly type:
    | "person"
    | "organisation"
    | "date"
    | "place"
    | "number"
    | "duration"
    | "outlet"
    /** What a thing is called: a prize, a review. */
    | "name"
    | "yes"
    | "no"
    | "quote"
    | "sentence";
  /** The words to show where they are not those of `span`: a person's best name, a date's ISO form, "yes". */
  readonly text: string;
  readonly span: Passage | null;
}

/** A question in plain words, answered by sentences, quotations or statements, best first. */
export interface AskAnswer {
  readonly kind: "answer";
  readonly short: ShortAnswer | null;
  readonly confidence: Confidence;
  readonly items: readonly Item[];
  readonly corrections: readonly Correction[];
  /** Words of the question that no article has. */
  readonly missing: readonly string[];
}

/** Quotations on a subject. Where no quotation is marked as one, the reported statements that match. */
export interface QuotesAnswer {
  readonly kind: "quotes";
  readonly items: readonly (Quote | Statement | Sentence)[];
  readonly corrections: readonly Correction[];
  readonly missing: readonly string[];
}

/** What one person or institution said: direct speech and reported speech, best or in order of date. */
export interface StatementsAnswer {
  readonly kind: "statements";
  readonly person: Person;
  readonly items: readonly (Quote | Statement)[];
  readonly corrections: readonly Correction[];
  readonly missing: readonly string[];
}

/** Dated events, for `/date` (best match first) and `/timeline` (in order of time). */
export interface EventsAnswer {
  readonly kind: "events";
  readonly order: "match" | "time";
  readonly events: readonly DatedEvent[];
  /** Sentences of other articles that speak of it and give no date. */
  readonly undated: readonly Sentence[];
  readonly corrections: readonly Correction[];
  readonly missing: readonly string[];
}

export type Verdict = "exact" | "typographic" | "abridged" | "altered" | "misattributed" | "absent";

/** Whether somebody said these words. */
export interface VerdictAnswer {
  readonly kind: "verdict";
  readonly verdict: Verdict;
  /** The true wording: one or several translations of it; the nearest ones where the verdict is absent. */
  readonly items: readonly (Quote | Statement | Sentence)[];
  /** Word by word, where it is altered or abridged. */
  readonly diff: readonly DiffPart[];
}

export interface DiffPart {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Two speakers or two outlets on one subject, side by side. */
export interface ComparisonAnswer {
  readonly kind: "comparison";
  readonly about: string;
  readonly sides: readonly [ComparisonSide, ComparisonSide];
  /** Passages of both sides that report the same thing, and what differs in them. */
  readonly pairs: readonly ComparisonPair[];
}

export interface ComparisonSide {
  readonly label: string;
  readonly items: readonly Item[];
}

export interface ComparisonPair {
  readonly left: Item;
  readonly right: Item;
  readonly differs: readonly {
    readonly what: "number" | "date" | "wording";
    readonly left: Passage;
    readonly right: Passage;
  }[];
}

/** An article, or a passage among its neighbours. */
export interface ContextAnswer {
  readonly kind: "context";
  readonly article: Article;
  /** The passage asked for; null for the article as a whole. */
  readonly passage: Passage | null;
  /** Paragraphs in reading order, headings too. */
  readonly paragraphs: readonly Passage[];
}

export interface CorpusAnswer {
  readonly kind: "corpus";
  readonly articles: number;
  readonly passages: number;
  readonly quotes: number;
  readonly statements: number;
  readonly times: number;
  readonly people: number;
  /** Those without an outlet are counted under null. */
  readonly outlets: readonly { readonly name: string | null; readonly articles: number }[];
  readonly period: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** Who is quoted most, first. */
  readonly speakers: readonly { readonly person: Person; readonly quotes: number; readonly statements: number }[];
  readonly leftOut: readonly LeftOut[];
  readonly ignored: number;
  /** Files that are still being read: what they say is not found yet. */
  readonly pending: number;
  readonly readMs: number;
  readonly indexMs: number;
  readonly fromCache: boolean;
}

/** What can be asked, with examples that work on the corpus at hand. */
export interface HelpAnswer {
  readonly kind: "help";
  readonly examples: readonly HelpExample[];
}

export interface HelpExample {
  readonly command: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Several people go by the name that was typed. */
export interface AmbiguousAnswer {
  readonly kind: "ambiguous";
  readonly typed: string;
  readonly candidates: readonly Person[];
}

/** The corpus does not hold an answer; `nearby` are not one. */
export interface NothingAnswer {
  readonly kind: "nothing";
  readonly why: NothingReason;
  readonly missing: readonly string[];
  readonly nearby: readonly Item[];
  readonly corrections: readonly Correction[];
  /** Subjects that exist and are near, at most five, as words that can be asked. */
  readonly subjects: readonly string[];
}

export type NothingReason =
  /** No passage matches, or none well enough. */
  | "no-match"
  /** The question holds no word to look for. */
  | "no-words"
  /** No such speaker, outlet, article, period in the corpus. */
  | "no-speaker"
  | "no-outlet"
  | "no-article"
  | "no-passage"
  | "bad-date"
  | "dates-reversed"
  /** « hier »: counted from a day that a question has not. */
  | "relative-date"
  /** There are sentences about the event; none says when. */
  | "no-date"
  /** The right people are there, and nothing says it. */
  | "not-said";

/** One line of autocomplete: what is shown, and the value that is sent. Free text is always accepted too. */
export interface Suggestion {
  readonly label: string;
  readonly value: string;
}
