/** Words of one length without the letters that each has: made when somebody asks for them. */
export interface Spellings {
  readonly size: number;
  at(number: number): string;
  /** For each word a bit for each letter that it has. */
  readonly letters: Int32Array;
}

/** A bit for each letter that a word has. */
export function lettersOf(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Words as they are. */
export function spellingsOf(words: readonly string[]): Spellings {
  let letters: Int32Array | undefined;
  return {
    size: words.length,
    at: (number) => words[number] as string,
    get letters() {
      letters ??= Int32Array.from(words, lettersOf);
      return letters;
    },
  };
}

/** How many words may stand beside the others before all are put together again: so many, and one in so many of the others. */
const FEW = 1000;
const SHARE = 8;

/**
 * Words that may be meant by one that is misspelt. Words can be added, which shares what is there; those that have gone since are still given, until
 * so many were added that all are put together again.
 */
export class Spelled implements Iterable<string> {
  readonly #words: Spellings;
  readonly #added: readonly string[];

  constructor(words: Spellings, added: readonly string[] = []) {
    this.#words = words;
    this.#added = added;
  }

  /** The words that are at most `edits` edits from `word`, and others: each edit changes at most two letters of the set, and counting them is quick. */
  *near(word: string, edits: number): Iterable<string> {
    const own = lettersOf(word);
    const { size, letters } = this.#words;
    for (let i = 0; i < size; i++) if (bits((letters[i] as number) ^ own) <= 2 * edits) yield this.#words.at(i);
    for (const other of this.#added) if (bits(lettersOf(other) ^ own) <= 2 * edits) yield other;
  }

  /** These words and `added`; `isWord` tells of any whether it still is one. */
  with(added: readonly string[], isWord: (word: string) => boolean): Spelled {
    const all = [...this.#added, ...added.filter((word) => !this.#gives(word))];
    if (all.length <= FEW + this.#words.size / SHARE) return new Spelled(this.#words, all);
    return new Spelled(spellingsOf([...new Spelled(this.#words, all)].filter(isWord)));
  }

  #gives(word: string): boolean {
    for (const other of this.near(word, 0)) if (other === word) return true;
    return false;
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let i = 0; i < this.#words.size; i++) yield this.#words.at(i);
    yield* this.#added;
  }
}
