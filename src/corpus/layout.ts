import type { Layout, Paragraph } from "./article.ts";
import { boilerplateAmong, isHeadline } from "./clean.ts";
import { datelineOf } from "./dateline.ts";
import { fold, type Line, linesOf } from "./lines.ts";
import { sentencesOf } from "./sentences.ts";
import type { Span } from "./span.ts";

/** What is known of an article before its text is looked at. `headline`: null = known to have none, undefined = to be found. */
export interface Known {
  readonly headline?: string | null | undefined;
  readonly markdown?: boolean;
  /** Where the text begins (after front matter). */
  readonly from?: number;
}

/** The layout of a text, and what the text says of itself. */
export interface LaidOut extends Layout {
  readonly outlet: string | null;
  readonly place: string | null;
}

const LONGEST_CROSSHEAD = 100;
const MOST_CROSSHEAD_WORDS = 14;

/** Lays out `text` (normalised as decode.ts does): title, dateline, boilerplate, paragraphs and their sentences. Never throws. */
export function layOut(text: string, known: Known = {}): LaidOut {
  const lines = linesOf(text, known.from, known.markdown);
  const marked = boilerplateAmong(text, lines);
  const read = lines.filter((_, index) => !marked[index]);
  const title = titleAmong(text, read, known.headline);
  markNames(text, lines, marked, title);
  const paragraphs: Paragraph[] = [];
  const boilerplate: Span[] = known.from ? [{ start: 0, end: known.from }] : [];
  let dateline: ReturnType<typeof datelineOf>;
  let bodies = 0;
  for (const [index, line] of lines.entries()) {
    const { start, end, mark } = line;
    if (marked[index]) {
      boilerplate.push({ start, end });
      continue;
    }
    const heading = line === title || mark.startsWith("#") || isCrosshead(text, line, lines[index + 1]);
    if (!heading && bodies++ < 3) dateline ??= datelineOf(text, line);
    const from = dateline && dateline.start === start ? dateline.end : start;
    paragraphs.push({ start, end, heading, sentences: sentencesOf(text, { start: from, end }) });
  }
  return {
    text,
    title: title ? { start: title.start, end: title.end } : null,
    dateline: dateline ? { start: dateline.start, end: dateline.end } : null,
    boilerplate,
    paragraphs,
    outlet: dateline?.outlet ?? null,
    place: dateline?.place ?? null,
  };
}

/** The headline in the text: the one that the catalogue names, else a first line that ends without a full stop and has text under it. */
function titleAmong(text: string, read: readonly Line[], known: string | null | undefined): Line | undefined {
  const [first, second] = read;
  if (known === null || first === undefined) return undefined;
  if (known !== undefined) {
    const wanted = fold(known);
    return read.slice(0, 5).find(({ folded }) => folded === wanted);
  }
  if (second === undefined || !isHeadline(text, first) || datelineOf(text, first)) return undefined;
  return first;
}

/** "Hystérie médiatique": a short line without a final mark, over a line of text. */
function isCrosshead(text: string, { start, end, mark }: Line, next: Line | undefined): boolean {
  if (next === undefined || mark !== "" || end - start > LONGEST_CROSSHEAD) return false;
  const words = text.slice(start, end);
  if (!/^\d*[.)]?\s?\p{Lu}/u.test(words) || /[.!?…:;,»”"]$/u.test(words)) return false;
  return words.split(/\s+/u).length <= MOST_CROSSHEAD_WORDS;
}

const NAME = /^\p{Lu}[\p{L}'’.-]+(?: (?:de|du|des|la|le|von|van|der|al|el|ben|bin|d['’])?\s?\p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** A line that holds a name alone, right under the title or at the very end, is a caption or a signature. */
function markNames(text: string, lines: readonly Line[], marked: boolean[], title: Line | undefined): void {
  const read = [...lines.keys()].filter((index) => !marked[index]);
  for (const index of [title ? read[1] : undefined, read.length > 2 ? read.at(-1) : undefined]) {
    const line = index === undefined ? undefined : lines[index];
    if (index !== undefined && line && line.end - line.start <= 60 && NAME.test(text.slice(line.start, line.end)))
      marked[index] = true;
  }
}
