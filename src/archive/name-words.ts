import { lettersOf, type Spellings, spellingsOf } from "./spelled.ts";
import type { Steps } from "./steps.ts";

/** So many words may be beside or gone from those that stand in order, and one in so many of them. */
const FEW = 1000;
const SHARE = 8;
const OFTEN = 5000;

/** The words of names in order. Never changes; a changed copy shares what is the same. */
export class NameWords implements Iterable<string> {
  readonly #words: Spellings;
  /** In order too. */
  readonly #added: readonly string[];
  readonly #gone: ReadonlySet<string>;

  /** `words`: in order, each once. */
  constructor(words: Spellings, added: readonly string[] = [], gone: ReadonlySet<string> = new Set()) {
    this.#words = words;
    this.#added = added;
    this.#gone = gone;
  }

  /** The words from `first` on, in order. */
  *from(first: string): Iterable<string> {
    const { size } = this.#words;
    let at = lowerBound(this.#words, first);
    let beside = lowerBound({ size: this.#added.length, at: (number) => this.#added[number] as string }, first);
    let next = at < size ? this.#words.at(at) : undefined;
    for (;;) {
      const other = this.#added[beside];
      if (other !== undefined && (next === undefined || other < next)) {
        yield other;
        beside++;
      } else if (next === undefined) return;
      else {
        if (!this.#gone.has(next)) yield next;
        next = ++at < size ? this.#words.at(at) : undefined;
      }
    }
  }

  /** The words that are at most one edit from `word`, and others. */
  *near(word: string): Iterable<string> {
    const own = lettersOf(word);
    const { size, letters } = this.#words;
    for (let i = 0; i < size; i++) {
      if (!differMuch(letters[i] as number, own) && !this.#gone.has(this.#words.at(i))) yield this.#words.at(i);
    }
    yield* this.#added;
  }

  /** The same with other words and without some, to be done in slices. */
  *with(added: readonly string[], taken: ReadonlySet<string>): Steps<NameWords> {
    const back = new Set(added.filter((word) => this.#gone.has(word)));
    const gone = new Set([...this.#gone].filter((word) => !back.has(word)));
    const beside = new Set(this.#added);
    for (const word of added) if (!back.has(word)) beside.add(word);
    for (const word of taken) if (!beside.delete(word)) gone.add(word);
    const changed = new NameWords(this.#words, [...beside].sort(), gone);
    if (beside.size + gone.size <= FEW + this.#words.size / SHARE) return changed;
    const all: string[] = [];
    for (const word of changed) {
      all.push(word);
      if (all.length % OFTEN === 0) yield;
    }
    return new NameWords(spellingsOf(all));
  }

  [Symbol.iterator](): Iterator<string> {
    return this.from("")[Symbol.iterator]();
  }
}

/** Whether two sets of letters differ in more than two: one edit changes two at most. */
function differMuch(a: number, b: number): boolean {
  const one = (a ^ b) & ((a ^ b) - 1);
  const two = one & (one - 1);
  return two !== 0;
}

function lowerBound({ size, at }: Pick<Spellings, "size" | "at">, word: string): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
