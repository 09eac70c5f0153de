import type { Span } from "../corpus/span.ts";
import { analyse, type Word } from "../language/analyse.ts";
import { type IndexedPassage, sentencesOf } from "./passages.ts";

/** A passage cut into sentences and words. */
export interface Analysed {
  readonly passage: IndexedPassage;
  readonly sentences: readonly Span[];
  readonly words: readonly Word[];
  /** For each word the number of its sentence. */
  readonly sentenceOf: readonly number[];
}

/** Analyses passages and keeps the latest: the same ones are ranked again for the next question. */
export type Analyser = (passage: IndexedPassage) => Analysed;

/** About 10 kB each. */
const KEPT = 1000;

export function analyser(): Analyser {
  const kept = new Map<IndexedPassage, Analysed>();
  return (passage) => {
    const found = kept.get(passage);
    if (found) return found;
    const fresh = analysePassage(passage);
    if (kept.size >= KEPT) {
      for (const oldest of kept.keys()) {
        kept.delete(oldest);
        break;
      }
    }
    kept.set(passage, fresh);
    return fresh;
  };
}

function analysePassage(passage: IndexedPassage): Analysed {
  const sentences = sentencesOf(passage);
  const words = analyse(passage.article.text, passage.start, passage.end);
  const sentenceOf: number[] = [];
  let at = 0;
  for (const word of words) {
    while (at + 1 < sentences.length && sentences[at + 1]!.start <= word.start) at++;
    sentenceOf.push(at);
  }
  return { passage, sentences, words, sentenceOf };
}
