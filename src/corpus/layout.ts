import type { Layout, Paragraph } from "./article.ts";
import { boilerplateAmong } from "./clean.ts";
import {
  bylineOf,
  type Credit,
  creditOf,
  isCorrespondent,
  isDateAlone,
  isMedium,
  isSignature,
  publisherOf,
  reporterOf,
} from "./credits.ts";
import { type Dateline, datelineOf } from "./dateline.ts";
import { isCrosshead, isNameAlone, titleAmong } from "./headings.ts";
import { fewer, type Line, linesOf } from "./lines.ts";
import { sentencesOf } from "./sentences.ts";
import { type Span, slice } from "./span.ts";

/** What is known of a text before it is looked at. */
export interface Known {
  /** Null: the article has none. Undefined: to be found. */
  readonly headline?: string | null | undefined;
  readonly markdown?: boolean;
  /** Where the lines begin that the page calls headings. */
  readonly headings?: ReadonlySet<number> | undefined;
}

/** The layout of a text, and what its lines say of it. */
export interface LaidOut extends Layout {
  readonly found: Credit & { readonly place: string | null };
}

/**
 * A byline, a date or a signature stands among the first or the last lines; a dateline opens one of the first
 * paragraphs.
 */
const EDGE = 8;
const SHORTEST_PROSE = 60;
const LONGEST_EDGE = 160;
const DATELINE_WITHIN = 3;

/**
 * Lays out `text`, normalised as by decode.ts: title, dateline, boilerplate, paragraphs and their sentences. Every
 * character that is not blank is in a paragraph or in boilerplate, never in both. The same text gives the same layout.
 * Linear; never throws.
 */
export function layOut(text: string, { headline, markdown = false, headings }: Known = {}): LaidOut {
  const lines = linesOf(text, markdown);
  const marked = boilerplateAmong(text, lines);
  if (markdown) markMarkup(text, lines, marked);
  markBylines(text, lines, marked);
  const isHeading = (line: Line) => isCalledHeading(text, line, headings);
  const read = lines.filter((_, index) => !marked[index]);
  const title = titleAmong(text, read, headline, isHeading);
  markNames(text, lines, marked, title);
  const boilerplate: Span[] = [];
  const paragraphs: Paragraph[] = [];
  let dateline: Dateline | undefined;
  let bodies = 0;
  const laid = fewer(text, lines, marked, title ? lines.indexOf(title) + 1 : 0);
  for (const [index, line] of laid.lines.entries()) {
    const { start, end, mark } = line;
    if (mark) boilerplate.push(mark);
    if (laid.marked[index]) {
      boilerplate.push({ start, end });
      continue;
    }
    const above = title !== undefined && start < title.start;
    const heading = line === title || above || isHeading(line) || isCrosshead(text, line, laid.lines[index + 1]);
    if (!heading && bodies++ < DATELINE_WITHIN) dateline ??= datelineOf(text, line);
    const from = dateline?.start === start ? dateline.end : start;
    paragraphs.push({ start, end, heading, sentences: sentencesOf(text, { start: from, end }) });
  }
  const credit = creditsOf(text, lines, marked);
  return {
    text,
    title: title ? { start: title.start, end: title.end } : null,
    dateline: dateline ? { start: dateline.start, end: dateline.end } : null,
    boilerplate,
    paragraphs,
    found: { ...credit, outlet: dateline?.outlet ?? credit.outlet, place: dateline?.place ?? null },
  };
}

/** "# Titre", "Titre" over "=====", or <h2> in a page. */
const isCalledHeading = (text: string, { start, mark }: Line, headings: ReadonlySet<number> | undefined): boolean =>
  headings?.has(start) === true || (mark !== null && text.charAt(mark.start) === "#");

/** Lines of Markdown that say nothing: a picture, a comment, the target of a link. */
function markMarkup(text: string, lines: readonly Line[], marked: boolean[]): void {
  for (const [index, line] of lines.entries()) {
    const words = slice(text, line);
    if (words.length < 1000 && /^(?:!\[[^\]]*\]\([^)]*\)|<!--.*-->|\[[^\]]{1,100}\]: ?\S.*)$/s.test(words))
      marked[index] = true;
  }
}

/** The lines before the first paragraph of prose, and those after the last. */
function edgesOf(text: string, lines: readonly Line[], marked: readonly boolean[]) {
  const isProse = (index: number): boolean => {
    const { start, end } = lines[index] as Line;
    if (marked[index] || end - start <= SHORTEST_PROSE) return false;
    return end - start > LONGEST_EDGE || /[.!?…][»”"]?$/u.test(text.slice(end - 2, end));
  };
  const head: number[] = [];
  const tail: number[] = [];
  for (let index = 0; index < Math.min(EDGE, lines.length) && !isProse(index); index++) head.push(index);
  const top = Math.max(head.length, lines.length - EDGE);
  for (let index = lines.length - 1; index >= top && !isProse(index); index--) tail.push(index);
  return { head, tail };
}

/** "Par Inès Morel", "Mercredi 3 mai 2020", and "(AFP)" at the end. */
function markBylines(text: string, lines: readonly Line[], marked: boolean[]): void {
  const { head, tail } = edgesOf(text, lines, marked);
  for (const index of [...head, ...tail]) {
    const words = slice(text, lines[index] as Line);
    if (bylineOf(words) !== undefined || isCorrespondent(words) || (index > 0 && isDateAlone(words)))
      marked[index] = true;
    else if (publisherOf(words) || reporterOf(words)) marked[index] = true;
  }
  // The name of the newspaper over its article.
  if (lines.length > 2 && isMedium(slice(text, lines[0] as Line))) marked[0] = true;
  for (const index of tail) {
    if (isSignature(slice(text, lines[index] as Line))) marked[index] = true;
  }
}

/** A line that holds a name alone, right under the title or at the very end. */
function markNames(text: string, lines: readonly Line[], marked: boolean[], title: Line | undefined): void {
  const read = lines.flatMap((_, index) => (marked[index] ? [] : [index]));
  const under = title ? read[read.findIndex((index) => lines[index] === title) + 1] : undefined;
  for (const index of [under, read.length > 2 ? read.at(-1) : undefined]) {
    if (index !== undefined && isNameAlone(text, lines[index] as Line)) marked[index] = true;
  }
}

/** What the boilerplate says: the first author and date, and the last outlet, which signs. */
function creditsOf(text: string, lines: readonly Line[], marked: readonly boolean[]): Credit {
  let author: string | null = null;
  let outlet: string | null = null;
  let published: string | null = null;
  const last = marked.lastIndexOf(false);
  for (const [index, line] of lines.entries()) {
    if (!marked[index] || line.folded === "") continue;
    const credit = creditOf(slice(text, line), index > last);
    author ??= credit.author;
    published ??= credit.published;
    outlet = credit.outlet ?? outlet;
  }
  return { author, outlet, published };
}
