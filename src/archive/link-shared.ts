import type { Article } from "../corpus/article.ts";
import type { Archive } from "./archive.ts";
import { Layered } from "./layered.ts";
import type { Leaf } from "./leaves.ts";
import type { Steps } from "./steps.ts";

/** A map by article, with the articles that changed. */
export function* changes<T>(
  before: ReadonlyMap<Article, T> | undefined,
  removed: readonly Leaf[],
  altered: Iterable<Leaf>,
  of: (leaf: Leaf) => T,
): Steps<Layered<Article, T>> {
  const after = new Map<Article, T | undefined>();
  for (const { article } of removed) after.set(article, undefined);
  for (const leaf of altered) after.set(leaf.article, of(leaf));
  return yield* ((before as Layered<Article, T> | undefined) ?? new Layered<Article, T>(new Map())).with(after);
}

/** The articles by their ids, with those that changed. */
export function* byId(
  before: ReadonlyMap<string, Article> | undefined,
  removed: readonly Leaf[],
  added: readonly Article[],
): Steps<Layered<string, Article>> {
  const after = new Map<string, Article | undefined>();
  for (const { article } of removed) after.set(article.id, undefined);
  for (const article of added) after.set(article.id, article);
  return yield* ((before as Layered<string, Article> | undefined) ?? new Layered<string, Article>(new Map())).with(
    after,
  );
}

/** How many findings there are after a change. */
export function countsAfter(
  before: Archive | undefined,
  removed: readonly Leaf[],
  fresh: readonly Leaf[],
): Archive["counts"] {
  const counts = { quotes: 0, statements: 0, times: 0, ...before?.counts };
  const count = ({ findings, times }: Leaf, sign: 1 | -1) => {
    counts.quotes += sign * findings.quote.length;
    counts.statements += sign * findings.statement.length;
    counts.times += sign * times.length;
  };
  for (const leaf of removed) count(leaf, -1);
  for (const leaf of fresh) count(leaf, 1);
  return counts;
}
