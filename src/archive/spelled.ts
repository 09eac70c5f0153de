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

/** Words that may be meant by one that is misspelt. Words can be added, which shares what is there; those that have gone since are still given. */
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

  with(added: readonly string[]): Spelled {
    return new Spelled(this.#words, [...new Set([...this.#added, ...added])]);
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let i = 0; i < this.#words.size; i++) yield this.#words.at(i);
    yield* this.#added;
  }
}
