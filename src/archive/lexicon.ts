import type { Word } from "../language/analyse.ts";

/** The different words of some passages, each with a number: what is known of a word is found by it at once, wherever it stands. */
export interface Lexicon {
  /** The words by their numbers; of each the first one met. */
  readonly words: readonly Word[];
  /** The numbers of the words with this folded form, with this stem, and with a stem that begins so. */
  readonly byExact: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly byPrefix: ReadonlyMap<string, readonly number[]>;
  /** The number of each word, in their order; new words get the next ones. */
  readonly numbersOf: (words: readonly Word[]) => Int32Array;
}

/** How many letters of its stem a word is found by. */
export const PREFIX = 4;

/** An empty lexicon, which grows with each passage. Two words are the same where their folded forms and their stems are: "marche" is not "marché". */
export function lexicon(): Lexicon {
  const words: Word[] = [];
  const byExact = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  const byPrefix = new Map<string, number[]>();
  const numberOf = (word: Word): number => {
    const { exact, stem } = word;
    for (const number of byExact.get(exact) ?? []) if (words[number]!.stem === stem) return number;
    const number = words.length;
    words.push(word);
    put(byExact, exact, number);
    put(byStem, stem, number);
    if (stem.length >= PREFIX) put(byPrefix, stem.slice(0, PREFIX), number);
    return number;
  };
  return { words, byExact, byStem, byPrefix, numbersOf: (these) => Int32Array.from(these, numberOf) };
}

function put(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}
