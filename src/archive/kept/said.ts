import type { Article } from "../../corpus/article.ts";
import type { Said } from "../archive.ts";
import type { Quote, Statement } from "../findings.ts";

/** What a person says; made into objects when it is asked for. */
export class KeptSaid implements Said {
  /** How many quotations and statements. */
  readonly count: number;
  /** The articles in which it is said; one may come several times. */
  readonly articles: () => readonly Article[];
  readonly #quotes: () => readonly Quote[];
  readonly #statements: () => readonly Statement[];

  constructor(
    count: number,
    articles: () => readonly Article[],
    quotes: () => readonly Quote[],
    statements: () => readonly Statement[],
  ) {
    this.count = count;
    this.articles = articles;
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

/** The articles in which that is said, without looking at it; one may come several times. */
export const articlesOf = (said: Said | undefined): readonly Article[] =>
  said === undefined
    ? []
    : said instanceof KeptSaid
      ? said.articles()
      : [...said.quotes, ...said.statements].map(({ article }) => article);
