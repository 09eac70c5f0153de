import type { Span } from "./span.ts";

/** A plain calendar day, month or year: `2021-09-08`, `2021-09`, `2021`. */
export type IsoDate = string;

/** When an article was published, as a range of days, and whether somebody stated it or it was inferred. */
export interface Published {
  /** First and last day that it can be, `YYYY-MM-DD`. The same where the day is known. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** What was given: a day, a month or a year. */
  readonly value: IsoDate;
  readonly basis: "stated" | "inferred";
  /** The reason given for an inferred date, in the words of the catalogue. */
  readonly why: string | null;
}

/**
 * The text of an article and how it is laid out. All that `reading/` needs to know of an article.
 * Spans are in reading order, trimmed, and count UTF-16 code units into `text`.
 */
export interface Layout {
  /** Decoded and normalised once (NFC, LF line ends, no BOM); every offset counts into this string. */
  readonly text: string;
  /** The headline where it stands in the text. It is a paragraph too. */
  readonly title: Span | null;
  /** "ATS/.", "Lima (Reuters) –", "Dakar -": the words before the first sentence. Not part of a sentence. */
  readonly dateline: Span | null;
  /** Share widgets, comment forms, captions, footers: neither read nor indexed. Never overlaps a paragraph. */
  readonly boilerplate: readonly Span[];
  /** What is read: lines of text that are not boilerplate. `heading`: a title or a crosshead, which has no verb to speak of. */
  readonly paragraphs: readonly Paragraph[];
}

/** A line of text that is read; hard-wrapped lines are one. */
export interface Paragraph extends Span {
  readonly heading: boolean;
  /** Each lies in the paragraph; together they cover all its words but the dateline. */
  readonly sentences: readonly Span[];
}

/** One article of the corpus, as loaded. */
export interface Article extends Layout {
  /** The path in the corpus without its ending, parts joined by "/". */
  readonly id: string;
  /** The path in the corpus, with its ending. */
  readonly file: string;
  /** The headline as words, from the catalogue or from the text; null where the article has none. */
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly place: string | null;
  readonly published: Published | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** Any place in the corpus. Offsets are UTF-16 code units into `article.text`. */
export interface Passage extends Span {
  readonly article: Article;
}

/** An address in the corpus that a person, a button or a script can hold: `"<article id>:1204-1391"`. */
export type Ref = `${string}:${number}-${number}`;

/** The words of a passage: the only way that text leaves the corpus. */
export const textOf = ({ article, start, end }: Passage): string => article.text.slice(start, end);

/** How a place in an article is written: `article:start-end`, in UTF-16 code units. */
export const refOf = ({ article, start, end }: Passage): Ref => `${article.id}:${start}-${end}`;

/** The passage of `article` at `span`. */
export const passage = (article: Article, { start, end }: Span): Passage => ({ article, start, end });

/**
 * Reads an address back. Undefined where `ref` is not of the form `ID:START-END` with START < END;
 * whether the article exists and is that long is for the caller to see.
 */
export function parseRef(ref: string): { id: string; start: number; end: number } | undefined {
  const colon = ref.lastIndexOf(":");
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(ref.slice(colon + 1)) ?? [];
  if (colon < 1 || start === undefined || end === undefined || Number(start) >= Number(end)) return undefined;
  return { id: ref.slice(0, colon), start: Number(start), end: Number(end) };
}
