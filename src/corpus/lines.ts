import { type Span, trimmed } from "./span.ts";

/** A line of text that is not blank, trimmed, with the shape that the rules look at. */
export interface Line extends Span {
  /** Number of the block it stands in: blocks are separated by blank lines. */
  readonly block: number;
  /** Lower case, accents removed, straight apostrophes, one space for every run of blanks; long lines only up to 500 code units. */
  readonly folded: string;
  /** The Markdown mark before the line ("## ", "> ", "- "), which is not part of the span; empty in plain text. */
  readonly mark: string;
}

/** No line longer than this is looked at for widgets: a paragraph of this length is prose. */
export const LONGEST_WIDGET = 500;

/** A block of lines is taken for hard-wrapped prose where its lines are about this long, in code units. */
const WRAPPED = { shortest: 45, longest: 100, spread: 30 };

const MARKDOWN = /(?:#{1,6}[ \t]+|(?:>[ \t]?)+|[-*+][ \t]+)/y;

/**
 * The lines of `text`, in order, each a paragraph to be. Lines of a block that is hard-wrapped (all about as long, and running on in small
 * letters) are one line. `markdown`: "#", ">" and "-" before a line are set apart.
 */
export function linesOf(text: string, from = 0, markdown = false): Line[] {
  const lines: Line[] = [];
  let block: Span[] = [];
  let number = 0;
  const close = () => {
    for (const span of isWrapped(text, block) ? [joined(block)] : block)
      lines.push(lineAt(text, span, number, markdown));
    if (block.length > 0) number++;
    block = [];
  };
  for (let at = from; at <= text.length; ) {
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

const joined = (block: readonly Span[]): Span => ({ start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 });

function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 2) return false;
  const lengths = block.slice(0, -1).map(({ start, end }) => end - start);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const shortest = lengths.reduce((least, length) => Math.min(least, length), longest);
  if (shortest < WRAPPED.shortest || longest > WRAPPED.longest || longest - shortest > WRAPPED.spread) return false;
  const runsOn = block.slice(1).filter(({ start }) => /\p{Ll}/u.test(text.charAt(start))).length;
  return runsOn * 2 >= block.length - 1;
}

function lineAt(text: string, span: Span, block: number, markdown: boolean): Line {
  let mark = "";
  if (markdown) {
    MARKDOWN.lastIndex = span.start;
    mark = MARKDOWN.exec(text.slice(0, span.end))?.[0] ?? "";
  }
  const { start, end } = trimmed(text, { start: span.start + mark.length, end: span.end });
  if (start === end) return { ...span, block, mark: "", folded: "" };
  return { start, end, block, mark, folded: end - start > LONGEST_WIDGET ? "" : fold(text.slice(start, end)) };
}

/** Lower case, accents removed, straight apostrophes, single spaces: what the patterns of boilerplate.ts are written in. */
export const fold = (words: string): string =>
  words
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/œ/g, "oe")
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, " ")
    .trim();
