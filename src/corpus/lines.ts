import { fold } from "../language/fold.ts";
import { type Span, trimmed } from "./span.ts";

/** A line of text that is not blank, trimmed, with the shape that the rules look at. */
export interface Line extends Span {
  /**
   * Folded (lower case, no accents, straight apostrophes, single spaces); "" where the line is too long to be a
   * widget.
   */
  readonly folded: string;
  /** The Markdown mark before the line ("##", ">", "-"), not part of the line; null where there is none. */
  readonly mark: Span | null;
}

/** No line longer than this, in code units, is looked at for widgets: a paragraph of this length is prose. */
const LONGEST_WIDGET = 500;

/** Lines of hard-wrapped prose are about this long, in code units, and differ by no more than the spread. */
const WRAPPED = { shortest: 45, longest: 110, spread: 35 };

/**
 * A text may have so many lines, and more of them where they are this long on average, in code units: a whole year's minutes have. Only hostile text has
 * more (a word a line, of which each takes 200 bytes to keep).
 */
const MOST = 5000;
const NARROW = 50;

/** "## Titre", "> citation", "- élément". */
const MARKDOWN = /(?:#{1,6}|>(?:[ \t]?>)*|[-*+])(?=[ \t])/y;

/**
 * The lines of `text`, in order, each a paragraph to be. Hard-wrapped lines, of which one breaks off and the next goes
 * on in small letters, are one line. `markdown`: "#", ">" and "-" before a line are set apart.
 */
export function linesOf(text: string, markdown = false): Line[] {
  const lines: Line[] = [];
  let block: Span[] = [];
  const close = () => {
    for (const span of unwrapped(text, block)) lines.push(lineOf(text, span, markdown));
    block = [];
  };
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    const span = trimmed(text, { start: at, end });
    if (span.start < span.end) block.push(span);
    else close();
    at = end + 1;
  }
  close();
  return lines;
}

/**
 * The lines of a text, and which of them are `marked`: where there are very many short ones (see `MOST`), each of those behind is one with the line
 * before it that is marked alike. The first `from` stay as they are.
 */
export function fewer(
  text: string,
  lines: readonly Line[],
  marked: readonly boolean[],
  from: number,
): { readonly lines: readonly Line[]; readonly marked: readonly boolean[] } {
  const most = Math.max(MOST, Math.floor(text.length / NARROW));
  if (lines.length <= most) return { lines, marked };
  // The first that others are joined to.
  const opens = Math.max(most - 1, from);
  const kept = lines.slice(0, opens);
  const marks = marked.slice(0, opens);
  for (let index = opens; index < lines.length; index++) {
    const line = lines[index] as Line;
    const last = kept.at(-1);
    if (last && index > opens && !line.mark && marks.at(-1) === marked[index])
      kept[kept.length - 1] = { start: last.start, end: line.end, folded: "", mark: last.mark };
    else {
      kept.push(line);
      marks.push(marked[index] === true);
    }
  }
  return { lines: kept, marked: marks };
}

/** The lines of a block (no blank line between them), the hard-wrapped ones joined. */
function unwrapped(text: string, block: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < block.length; index++) {
    const first = block[index] as Span;
    let last = first;
    for (
      let next = block[index + 1];
      next && runsOn(text, first, last, next, last !== first);
      next = block[index + 1]
    ) {
      last = next;
      index++;
    }
    spans.push({ start: first.start, end: last.end });
  }
  return spans;
}

/**
 * Whether `line` breaks off and `next` goes on: in a small letter, or, where lines were `joined` before, in a capital
 * too. A line that opens with a comma goes on with whatever stands before it: « Nous attendons » / , dit le maire.
 */
function runsOn(text: string, first: Span, line: Span, next: Span, joined: boolean): boolean {
  if (/^[,;](?!\d)/.test(text.slice(next.start, next.start + 2))) return true;
  if (hangsOn(text, line, next)) return true;
  const length = line.end - line.start;
  if (length < WRAPPED.shortest || length > WRAPPED.longest) return false;
  if (Math.abs(length - (first.end - first.start)) > WRAPPED.spread) return false;
  if (/[.!?…:][»”")]?$/u.test(text.slice(line.end - 2, line.end))) return false;
  return joined || /\p{Ll}/u.test(text.charAt(next.start));
}

/** A role in brackets before a colon is at most this long, in code units. */
const LONGEST_ROLE = 90;

/**
 * « Il est temps » / explique la maire: a small letter right under a closing mark. Paul Garnier / (entraîneur de Nice) : a role in brackets and
 * a colon under the name that it belongs to.
 */
function hangsOn(text: string, line: Span, next: Span): boolean {
  if (/[»”]$/u.test(text.slice(line.end - 1, line.end)) && /\p{Ll}/u.test(text.charAt(next.start))) return true;
  if (text.charAt(next.start) !== "(" || next.end - next.start > LONGEST_ROLE) return false;
  return text.charAt(next.end - 1) === ":" && /[\p{L}\p{N}]/u.test(text.charAt(line.end - 1));
}

/** The line at `span`, its mark of Markdown set apart where the text is `markdown`. */
function lineOf(text: string, span: Span, markdown: boolean): Line {
  let mark: Span | null = null;
  let line = span;
  MARKDOWN.lastIndex = span.start;
  if (markdown && MARKDOWN.test(text) && MARKDOWN.lastIndex < span.end) {
    mark = { start: span.start, end: MARKDOWN.lastIndex };
    line = trimmed(text, { start: mark.end, end: span.end });
  }
  const short = line.end - line.start <= LONGEST_WIDGET;
  return { ...line, mark, folded: short ? folded(text.slice(line.start, line.end)) : "" };
}

/** Lower case, no accents, straight apostrophes, single spaces: what the patterns of boilerplate.ts are written in. */
export const folded = (words: string): string =>
  fold(words)
    .replace(/[\s\u2060]+/gu, " ")
    .trim();
