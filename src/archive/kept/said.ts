import type { Article } from "../../corpus/article.ts";
import type { Said } from "../archive.ts";
import type { Quote, Statement } from "../findings.ts";
import { type Lists, listAt } from "./lists.ts";

/** Of each quotation or statement three numbers are kept: the article's, its own in the article, and that of its passage in the article. */
const NUMBERS = 3;
/** Where it begins in no passage. */
export const NOWHERE = 0xffffffff;

/** The words of everybody by the number of the person, and what their numbers stand for. */
interface Kept {
  readonly quotes: Lists;
  readonly statements: Lists;
  readonly quoteAt: (article: number, at: number) => Quote;
  readonly statementAt: (article: number, at: number) => Statement;
  readonly articles: readonly Article[];
}

/** What a person says; made into objects when it is asked for. */
export class KeptSaid implements Said {
  readonly #kept: Kept;
  readonly #number: number;

  constructor(kept: Kept, number: number) {
    this.#kept = kept;
    this.#number = number;
  }

  /** How many quotations and statements. */
  get count(): number {
    return (this.#numbers("quotes").length + this.#numbers("statements").length) / NUMBERS;
  }

  get quotes(): readonly Quote[] {
    return this.#all("quotes", this.#kept.quoteAt);
  }

  get statements(): readonly Statement[] {
    return this.#all("statements", this.#kept.statementAt);
  }

  /** The numbers of the passages in which that begins; `firstOf`: the number of the first passage of each article. */
  *passages(firstOf: ReadonlyMap<Article, number>): Iterable<number> {
    for (const list of ["quotes", "statements"] as const) {
      const numbers = this.#numbers(list);
      for (let i = 0; i < numbers.length; i += NUMBERS) {
        const first = firstOf.get(this.#kept.articles[numbers[i] as number] as Article);
        const place = numbers[i + 2] as number;
        if (first !== undefined && place !== NOWHERE) yield first + place;
      }
    }
  }

  #numbers(list: "quotes" | "statements"): Uint32Array {
    return listAt(this.#kept[list], this.#number);
  }

  #all<T>(list: "quotes" | "statements", of: (article: number, at: number) => T): T[] {
    const numbers = this.#numbers(list);
    const found: T[] = new Array(numbers.length / NUMBERS);
    for (let i = 0; i < found.length; i++)
      found[i] = of(numbers[i * NUMBERS] as number, numbers[i * NUMBERS + 1] as number);
    return found;
  }
}
