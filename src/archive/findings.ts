import type { IsoDate, Passage } from "../corpus/article.ts";
import type { Span } from "../corpus/span.ts";
import type {
  EventFinding,
  Modifier,
  Polarity,
  QuoteFinding,
  Step,
  TimeAnchor,
  TimeKind,
} from "../reading/findings.ts";
import type { Person } from "./people.ts";

/** Who is behind some words, across the whole corpus. */
export interface Attribution {
  readonly person: Person;
  readonly mention: Passage;
  readonly cue: Passage | null;
  readonly via: Person | null;
  readonly because: readonly Step[];
}

export interface Quote extends Passage {
  readonly type: "quote";
  readonly form: QuoteFinding["form"];
  readonly parts: readonly Span[];
  readonly speaker: Attribution | null;
}

export interface Statement extends Passage {
  readonly type: "statement";
  readonly polarity: Polarity;
  readonly speaker: Attribution;
}

export interface TimeMention extends Passage {
  readonly type: "time";
  readonly kind: TimeKind;
  readonly value: string;
  readonly modifier: Modifier | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly anchor: TimeAnchor;
}

/** A sentence that dates an event. */
export interface EventMention extends Passage {
  readonly type: "event";
  readonly time: TimeMention;
  readonly what: Span;
  readonly status: EventFinding["status"];
}

/** A sentence of an article. */
export interface Sentence extends Passage {
  readonly type: "sentence";
}

/** Whatever an answer can show: each is a place in an article. */
export type Item = Quote | Statement | EventMention | Sentence;

/** One event, with every sentence of the corpus that dates it. */
export interface DatedEvent {
  /** What the mentions have in common: the narrowest days that all of them allow, or the first's where they disagree. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** `stated` where a mention says the date by itself or its article's date is stated. */
  readonly basis: "stated" | "inferred";
  /** Whether all mentions allow the same day. */
  readonly agree: boolean;
  /** Best first: the mention that says most about the day. */
  readonly mentions: readonly EventMention[];
}
