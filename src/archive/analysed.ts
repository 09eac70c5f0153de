import type { Span } from "../corpus/span.ts";
import { analyse, type Word } from "../language/analyse.ts";
import { type Lexicon, lexicon } from "./lexicon.ts";
import { type IndexedPassage, sentencesOf } from "./passages.ts";

/** A passage cut into sentences and words. */
export interface Analysed {
  readonly passage: IndexedPassage;
  readonly sentences: readonly Span[];
  readonly words: readonly Word[];
  /** For each word the number of its sentence. */
  readonly sentenceOf: readonly number[];
  /** For each sentence the number of its first word, then the count of the words: sentence `n` has those from `[n]` up to `[n + 1]`. */
  readonly firstWord: readonly number[];
  /** The numbers of the words in the lexicon of all that is kept beside this passage. */
  readonly lexicon: Lexicon;
  readonly numbers: Int32Array;
}

/** Analyses passages and keeps the latest: the same ones are ranked again for the next question. */
export type Analyser = (passage: IndexedPassage) => Analysed;

/** How many are kept, and once more as many that were not asked for since. About 10 kB each. */
const KEPT = 500;
/** Once there are more different words, everything is forgotten: about 300 bytes each. */
const MOST_WORDS = 30_000;

/** An analyser of its own memory: one for each archive. */
export function analyser(): Analyser {
  let latest = new Map<IndexedPassage, Analysed>();
  let earlier = new Map<IndexedPassage, Analysed>();
  let words = lexicon();
  return (passage) => {
    const found = latest.get(passage);
    if (found) return found;
    if (words.words.length > MOST_WORDS) {
      words = lexicon();
      latest = new Map();
      earlier = new Map();
    }
    const analysed = earlier.get(passage) ?? analysePassage(passage, words);
    if (latest.size >= KEPT) {
      earlier = latest;
      latest = new Map();
    }
    latest.set(passage, analysed);
    return analysed;
  };
}

function analysePassage(passage: IndexedPassage, lexicon: Lexicon): Analysed {
  const sentences = sentencesOf(passage);
  const words = analyse(passage.article.text, passage.start, passage.end);
  const sentenceOf: number[] = [];
  let at = 0;
  for (const word of words) {
    while (at + 1 < sentences.length && sentences[at + 1]!.start <= word.start) at++;
    sentenceOf.push(at);
  }
  const firstWord = sentences.map(() => 0);
  for (const sentence of sentenceOf) firstWord[sentence + 1] = (firstWord[sentence + 1] ?? 0) + 1;
  firstWord.length = sentences.length + 1;
  for (let i = 1; i < firstWord.length; i++) firstWord[i] = (firstWord[i] ?? 0) + firstWord[i - 1]!;
  return { passage, sentences, words, sentenceOf, firstWord, lexicon, numbers: lexicon.numbersOf(words) };
}
