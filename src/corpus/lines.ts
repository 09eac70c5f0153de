import { fold } from "../language/fold.ts";
import { type Span, trimmed } from "./span.ts";

/** A line of text that is not blank, trimmed, with the shape that the rules look at. */
export interface Line extends Span {
  /** Folded (lower case, no accents, straight apostrophes, single spaces); "" where the line is too long to be a widget. */
  readonly folded: string;
  /** The Markdown mark before the line ("##", ">", "-"), not part of the line; null where there is none. */
  readonly mark: Span | null;
}

/** No line longer than this, in code units, is looked at for widgets: a paragraph of this length is prose. */
const LONGEST_WIDGET = 500;

/** A block of lines is hard-wrapped prose where all but the last are about this long, in code units. */
const WRAPPED = { shortest: 45, longest: 100, spread: 30 };

/** "## Titre", "> citation", "- élément". */
const MARKDOWN = /(?:#{1,6}|>(?:[ \t]?>)*|[-*+])(?=[ \t])/y;

/**
 * The lines of `text`, in order, each a paragraph to be. Lines of a block that is hard-wrapped (all about as long, most running on in small
 * letters) are one line. `markdown`: "#", ">" and "-" before a line are set apart.
 */
export function linesOf(text: string, markdown = false): Line[] {
  const lines: Line[] = [];
  let block: Span[] = [];
  const close = () => {
    const { start = 0 } = block[0] ?? {};
    const { end = 0 } = block.at(-1) ?? {};
    for (const span of isWrapped(text, block) ? [{ start, end }] : block) lines.push(lineOf(text, span, markdown));
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

function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 2) return false;
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  let runOn = 0;
  for (const [index, { start, end }] of block.entries()) {
    if (index > 0 && /\p{Ll}/u.test(text.charAt(start))) runOn++;
    if (index === block.length - 1) break;
    shortest = Math.min(shortest, end - start);
    longest = Math.max(longest, end - start);
  }
  const { shortest: least, longest: most, spread } = WRAPPED;
  return shortest >= least && longest <= most && longest - shortest <= spread && runOn * 2 >= block.length - 1;
}

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
