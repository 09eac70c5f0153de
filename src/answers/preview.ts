import type { Archive } from "../archive/archive.ts";
import type { Quote, Statement, TimeMention } from "../archive/findings.ts";
import type { Article } from "../corpus/article.ts";

/** What would be read in an article that is not in the corpus yet. */
export interface Preview {
  readonly article: Article;
  readonly counts: {
    readonly quotes: number;
    /** Quotations whose speaker is known. */
    readonly named: number;
    readonly statements: number;
    readonly times: number;
    readonly people: number;
  };
  /** Quotations, then reported statements, each in the order of the text. */
  readonly items: readonly (Quote | Statement)[];
  /** Time expressions that mean certain days, each span of days once. */
  readonly days: readonly TimeMention[];
  /** How much of the text is not the article, in percent, at least 1 where there is any. */
  readonly boilerplatePercent: number;
}

/** Describes the one article of `archive`. Undefined where it has none. */
export function describePreview({ articles, quotes, statements, times, people }: Archive): Preview | undefined {
  const [article] = articles;
  if (!article) return undefined;
  const days = new Map<string, TimeMention>();
  for (const time of times)
    if (time.from && !days.has(`${time.from}/${time.to}`)) days.set(`${time.from}/${time.to}`, time);
  const size = article.boilerplate.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    article,
    counts: {
      quotes: quotes.length,
      named: quotes.filter(({ speaker }) => speaker !== null).length,
      statements: statements.length,
      times: times.length,
      people: people.length,
    },
    items: [...quotes, ...statements],
    days: [...days.values()],
    boilerplatePercent: size === 0 ? 0 : Math.max(1, Math.round((100 * size) / article.text.length)),
  };
}
