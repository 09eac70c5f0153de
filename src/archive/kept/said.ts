import type { Said } from "../archive.ts";
import type { Quote, Statement } from "../findings.ts";

/** What a person says; made into objects when it is asked for. */
export class KeptSaid implements Said {
  /** How many quotations and statements. */
  readonly count: number;
  readonly #quotes: () => readonly Quote[];
  readonly #statements: () => readonly Statement[];

  constructor(count: number, quotes: () => readonly Quote[], statements: () => readonly Statement[]) {
    this.count = count;
    this.#quotes = quotes;
    this.#statements = statements;
  }

  get quotes(): readonly Quote[] {
    return this.#quotes();
  }

  get statements(): readonly Statement[] {
    return this.#statements();
  }
}

/** How many quotations and statements that is, without looking at them. */
export const timesSaid = (said: Said | undefined): number =>
  said === undefined ? 0 : said instanceof KeptSaid ? said.count : said.quotes.length + said.statements.length;
