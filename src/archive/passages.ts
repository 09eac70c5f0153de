import type { Article, Paragraph, Passage } from "../corpus/article.ts";
import { type Span, startingIn } from "../corpus/span.ts";

/** What is indexed as one document: a paragraph, a few short ones that follow each other, or a part of a very long one. */
export interface IndexedPassage extends Passage {
  readonly heading: boolean;
  /** Indices into `article.paragraphs`, half-open. */
  readonly from: number;
  readonly to: number;
}

/** Paragraphs of news are often one sentence; a passage takes in neighbours until it is about this long (code units). */
const ENOUGH = 400;

/** A paragraph longer than this is cut at ends of sentences into parts of about this length, so that no question is slow. A sentence has 4,000 at most. */
const LONGEST = 2000;

/** Cuts an article into passages, in reading order: each of its words is in one. A heading stands alone, and no passage reaches over one. */
export function passagesOf(article: Article): IndexedPassage[] {
  const passages: IndexedPassage[] = [];
  const { paragraphs } = article;
  let from = 0;
  while (from < paragraphs.length) {
    const first = paragraphs[from]!;
    const { heading } = first;
    let to = from + 1;
    if (!heading) {
      while (to < paragraphs.length && !paragraphs[to]!.heading && paragraphs[to]!.end - first.start <= ENOUGH) to++;
    }
    if (to > from + 1) passages.push({ article, start: first.start, end: paragraphs[to - 1]!.end, heading, from, to });
    else for (const { start, end } of partsOf(first)) passages.push({ article, start, end, heading, from, to });
    from = to;
  }
  return passages;
}

/** A paragraph in parts of much the same length, cut at ends of sentences; whole where it is not very long. */
export function partsOf({ start, end, sentences }: Paragraph): Span[] {
  if (end - start <= LONGEST) return [{ start, end }];
  const length = (end - start) / Math.ceil((end - start) / LONGEST);
  const parts: Span[] = [];
  let from = start;
  for (let at = 0; at + 1 < sentences.length; at++) {
    const next = sentences[at + 1]!.start;
    if (next - from < length) continue;
    parts.push({ start: from, end: sentences[at]!.end });
    from = next;
  }
  parts.push({ start: from, end });
  return parts;
}

/** The sentences of a passage, in reading order. */
export function sentencesOf({ article, from, to, start, end }: IndexedPassage): Span[] {
  const sentences: Span[] = [];
  for (let i = from; i < to; i++) sentences.push(...startingIn(article.paragraphs[i]!.sentences, { start, end }));
  return sentences;
}
