import type { Archive } from "../archive/archive.ts";
import { isAbout } from "../archive/coverage.ts";
import type { Quote, Statement } from "../archive/findings.ts";
import { search } from "../archive/index.ts";
import type { Person } from "../archive/people.ts";
import type { Article } from "../corpus/article.ts";
import { byPlace, contains, overlap, type Span, spanBefore, startingIn } from "../corpus/span.ts";
import type { Answer } from "./answer.ts";
import { nothing, personNamed } from "./filter.ts";
import { MOST_ITEMS } from "./quotes.ts";

type Words = Quote | Statement;

/**
 * What one person or institution said, direct and reported. With `about`, best match first; without, newest article first
 * and in the order of the text.
 */
export function statementsBy(archive: Archive, speaker: string, about: string | undefined): Answer {
  const named = personNamed(archive, speaker);
  if ("answer" in named) return named.answer;
  const { person } = named;
  const said = saidByPerson(archive, person);
  if (said.length === 0) return nothing("not-said", { subjects: mostQuoted(archive) });
  if (about === undefined) {
    return {
      kind: "statements",
      person,
      items: newestFirst(said).slice(0, MOST_ITEMS),
      corrections: [],
      missing: [],
    };
  }
  const kept = new Set<Words>(said);
  const keep = (item: Words) => kept.has(item);
  const quotes = search(archive.index, "quote", about, { limit: MOST_ITEMS, keep });
  const statements = search(archive.index, "statement", about, { limit: MOST_ITEMS, keep });
  if (quotes.empty) return nothing("no-words");
  const hits = [...quotes.hits, ...statements.hits].sort((a, b) => b.coverage - a.coverage || b.score - a.score);
  const { missing, corrections } = quotes;
  const items = hits.filter(isAbout(archive.index, about, 0.5)).map(({ item }) => item);
  if (items.length > 0) return { kind: "statements", person, items: items.slice(0, MOST_ITEMS), corrections, missing };
  return nothing("not-said", {
    missing,
    corrections,
    nearby: (hits.length > 0 ? hits.map(({ item }) => item) : newestFirst(said)).slice(0, 25),
  });
}

/**
 * Everything that `person` says. A statement that only repeats a quotation, a quoted word that stands in a statement, and a
 * statement inside another are shown once.
 */
function saidByPerson(archive: Archive, person: Person): Words[] {
  const { quotes, statements } = archive.said.get(person) ?? { quotes: [], statements: [] };
  const byArticle = new Map<Article, { quotes: Quote[]; statements: Statement[] }>();
  const own = (article: Article) => {
    const found = byArticle.get(article) ?? { quotes: [], statements: [] };
    byArticle.set(article, found);
    return found;
  };
  for (const quote of quotes) if (quote.form !== "term") own(quote.article).quotes.push(quote);
  for (const statement of statements) own(statement.article).statements.push(statement);
  return [...byArticle.values()].flatMap(once);
}

/** The words of one person in one article, each once. */
function once({ quotes, statements }: { quotes: readonly Quote[]; statements: readonly Statement[] }): Words[] {
  const outer = outermost(statements);
  const isInside = (quote: Quote) => {
    const before = spanBefore(outer, quote.start);
    return before !== undefined && contains(before, quote);
  };
  const kept = quotes.filter((quote) => quote.form !== "fragment" || !isInside(quote));
  const quoted = outermost(kept);
  const isRepeated = (statement: Statement) =>
    [spanBefore(quoted, statement.start), ...startingIn(quoted, statement)].some(
      (quote) => quote !== undefined && repeats(quote, statement),
    );
  return [...kept, ...outer.filter((statement) => !isRepeated(statement))];
}

/**
 * Those that lie in no longer one, in reading order: each begins and ends after the one before it. « n'a pas exclu de dire que … »: of two
 * statements, the one that says less is left out.
 */
function outermost<T extends Span>(items: readonly T[]): T[] {
  const outer: T[] = [];
  for (const item of [...items].sort(byPlace)) {
    const last = outer.at(-1);
    const isTwin = last?.start === item.start && last.end === item.end;
    if (!last || isTwin || item.end > last.end) outer.push(item);
  }
  return outer;
}

const repeats = (quote: Quote, statement: Statement): boolean =>
  overlap(quote, statement) > 0.5 * (statement.end - statement.start);

function newestFirst(said: readonly Words[]): Words[] {
  const day = ({ article }: Words) => article.published?.to ?? "";
  return [...said].sort(
    (a, b) =>
      (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0) ||
      (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.start - b.start),
  );
}

/** The names of those who are quoted most. */
const mostQuoted = (archive: Archive): string[] => archive.people.slice(0, 5).map(({ name }) => name);
