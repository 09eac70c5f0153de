import type { Archive } from "../archive/archive.ts";
import { isAbout } from "../archive/coverage.ts";
import type { Quote, Statement } from "../archive/findings.ts";
import { search } from "../archive/index.ts";
import type { Answer } from "./answer.ts";
import { type Filters, nothing, scopeOf } from "./filter.ts";

/** More than this nobody pages through. */
export const MOST_ITEMS = 300;

/** A match that carries less than this share of the question's weight is beside the point. */
const ENOUGH = 0.5;

/**
 * The quotations about `about`, best first; where no marked quotation matches, the reported statements that do.
 * Words held at a distance and titles of works are not somebody's words, so they are left out.
 */
export function quotesAbout(archive: Archive, about: string, filters: Filters): Answer {
  const scope = scopeOf(archive, filters);
  if ("kind" in scope) return scope;
  const options = { limit: MOST_ITEMS };
  const quotes = search(archive.index, "quote", about, {
    ...options,
    keep: (quote: Quote) => quote.form !== "term" && scope.keep(quote),
  });
  const { missing, corrections } = quotes;
  if (quotes.empty) return nothing("no-words");
  const fits = isAbout(archive.index, about, ENOUGH);
  const good = quotes.hits.filter(fits).map(({ item }) => item);
  if (good.length > 0) return { kind: "quotes", items: good, corrections, missing };
  const statements = search(archive.index, "statement", about, {
    ...options,
    keep: (statement: Statement) => scope.keep(statement),
  });
  const reported = statements.hits.filter(fits).map(({ item }) => item);
  if (reported.length > 0) return { kind: "quotes", items: reported, corrections, missing };
  const nearby = [...quotes.hits, ...statements.hits].map(({ item }) => item).slice(0, MOST_ITEMS);
  return nothing(nearby.length > 0 && scope.person ? "not-said" : "no-match", { missing, corrections, nearby });
}
