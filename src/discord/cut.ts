import { type Passage, textOf } from "../corpus/article.ts";
import { spanBefore, trimmed } from "../corpus/span.ts";
import { escaped } from "./markdown.ts";

/** What stands for words that are left out. */
const OMITTED = escaped("[…]");

/**
 * The words of `passage`, escaped, in at most `max` code units. Longer ones are cut after the last whole sentence that fits,
 * marked […]; a first sentence that is too long by itself is cut after a word, there being nowhere else.
 */
export const fitted = (passage: Passage, max: number): string => pieces(passage, max, 1)[0] ?? "";

/** All words of `passage`, escaped, in up to `most` pieces of at most `max` code units, each but the last ending in […]. */
export function pieces(passage: Passage, max: number, most: number): string[] {
  const { article, end } = passage;
  const found: string[] = [];
  let { start } = passage;
  while (start < end && found.length < most) {
    const rest = end - start <= 2 * max ? escaped(article.text.slice(start, end)) : undefined;
    if (rest !== undefined && rest.length <= max) return [...found, rest];
    const cut = cutOf({ article, start, end }, max - OMITTED.length - 1);
    found.push(`${escaped(textOf({ article, ...trimmed(article.text, { start, end: cut }) }))} ${OMITTED}`);
    start = trimmed(article.text, { start: cut, end }).start;
  }
  return found;
}

/** Where to cut, after `start`: the end of the last sentence whose words fit in `room`, else of the last word. */
function cutOf(passage: Passage, room: number): number {
  const { article, start } = passage;
  const fits = (end: number) => escaped(article.text.slice(start, end)).length <= room;
  return sentenceEnds(passage, room).findLast(fits) ?? wordEnds(passage, room).find(fits) ?? start + 1;
}

/** The ends of sentences in the first `room` code units of `passage`. */
function sentenceEnds({ article, start, end }: Passage, room: number): number[] {
  const { paragraphs } = article;
  const first = paragraphs.indexOf(spanBefore(paragraphs, start) ?? paragraphs[0]!);
  const ends: number[] = [];
  for (let at = Math.max(0, first); at < paragraphs.length && paragraphs[at]!.start < start + room; at++) {
    for (const sentence of paragraphs[at]!.sentences) {
      if (sentence.end > start && sentence.end < end && sentence.end <= start + room) ends.push(sentence.end);
    }
  }
  return ends;
}

/** Ever shorter beginnings of `passage`, each ending with a word where it has blanks. */
function wordEnds({ article, start, end }: Passage, room: number): number[] {
  const ends: number[] = [];
  for (let size = Math.min(end - start, room); size > 1; size = Math.floor(size * 0.9)) {
    const head = article.text.slice(start, start + size).replace(/[\uD800-\uDBFF]$/, "");
    const word = head.replace(/\s+\S*$/, "");
    ends.push(start + (word.trim() === "" ? head.length : word.length));
  }
  return ends;
}
