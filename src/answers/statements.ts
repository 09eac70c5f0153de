import type { Archive } from "../archive/archive.ts";
import { isAbout } from "../archive/coverage.ts";
import type { Quote, Statement } from "../archive/findings.ts";
import { search } from "../archive/index.ts";
import type { Person } from "../archive/people.ts";
import { overlap } from "../corpus/span.ts";
import type { Answer } from "./answer.ts";
import { nothing, personNamed } from "./filter.ts";
import { MOST_ITEMS } from "./quotes.ts";

type Words = Quote | Statement;

/**
 * What one person or institution said, direct and reported. With `about`, best match first; without, newest article first
 * and in the order of the text.
 */
export function statementsBy(archive: Archive, speaker: string, about: string | undefined): Answer {
  const person = personNamed(archive, speaker);
  if ("kind" in person && (person.kind === "ambiguous" || person.kind === "nothing")) return person;
  const who = person as Person;
  const said = saidByPerson(archive, who);
  if (said.length === 0) return nothing("not-said", { subjects: mostQuoted(archive) });
  if (about === undefined) {
    return {
      kind: "statements",
      person: who,
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
  if (items.length > 0)
    return { kind: "statements", person: who, items: items.slice(0, MOST_ITEMS), corrections, missing };
  return nothing("not-said", {
    missing,
    corrections,
    nearby: (hits.length > 0 ? hits.map(({ item }) => item) : newestFirst(said)).slice(0, 25),
  });
}

/** Everything that `person` says. A statement that only repeats a quotation, or holds nothing but one, is shown once. */
export function saidByPerson(archive: Archive, person: Person): Words[] {
  const { quotes: marked, statements } = archive.said.get(person) ?? { quotes: [], statements: [] };
  const quotes = marked.filter(({ form }) => form !== "term");
  const fragments = new Set(quotes.filter((quote) => statements.some((statement) => holds(statement, quote))));
  const kept = quotes.filter((quote) => !fragments.has(quote));
  return [...kept, ...statements.filter((statement) => !kept.some((quote) => repeats(quote, statement)))];
}

/** « Moscou a promis des "garanties solides" »: the quoted words stand inside the statement, which says more. */
const holds = (statement: Statement, quote: Quote): boolean =>
  statement.article === quote.article &&
  quote.form === "fragment" &&
  overlap(statement, quote) === quote.end - quote.start;

const repeats = (quote: Quote, statement: Statement): boolean =>
  quote.article === statement.article && overlap(quote, statement) > 0.5 * (statement.end - statement.start);

function newestFirst(said: readonly Words[]): Words[] {
  const day = ({ article }: Words) => article.published?.to ?? "";
  return [...said].sort(
    (a, b) =>
      (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0) ||
      (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.start - b.start),
  );
}

/** The names of those who are quoted most. */
export const mostQuoted = (archive: Archive): string[] => archive.people.slice(0, 5).map(({ name }) => name);
