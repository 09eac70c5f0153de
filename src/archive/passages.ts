import type { Article, Passage } from "../corpus/article.ts";
import type { Span } from "../corpus/span.ts";

/** What is indexed as one document: a paragraph, or a few short ones that follow each other. */
export interface IndexedPassage extends Passage {
  readonly heading: boolean;
  /** Indices into `article.paragraphs`, half-open. */
  readonly from: number;
  readonly to: number;
}

/** Paragraphs of news are often one sentence; a passage takes in neighbours until it is about this long (code units). */
const ENOUGH = 400;

/** Cuts an article into passages, in reading order. A heading stands alone, and no passage reaches over one. */
export function passagesOf(article: Article): IndexedPassage[] {
  const passages: IndexedPassage[] = [];
  const { paragraphs } = article;
  let from = 0;
  while (from < paragraphs.length) {
    const first = paragraphs[from]!;
    let to = from + 1;
    if (!first.heading) {
      while (to < paragraphs.length && !paragraphs[to]!.heading && paragraphs[to]!.end - first.start <= ENOUGH) to++;
    }
    passages.push({ article, start: first.start, end: paragraphs[to - 1]!.end, heading: first.heading, from, to });
    from = to;
  }
  return passages;
}

/** The sentences of a passage, in reading order. */
export function sentencesOf(passage: IndexedPassage): Span[] {
  const sentences: Span[] = [];
  for (let i = passage.from; i < passage.to; i++) sentences.push(...passage.article.paragraphs[i]!.sentences);
  return sentences;
}
