import type { Archive } from "../archive/archive.ts";
import type { Attribution, EventMention, Quote, Statement, TimeMention } from "../archive/findings.ts";
import { type Article, refOf } from "../corpus/article.ts";
import type { Span } from "../corpus/span.ts";
import { passageJson, publishedJson } from "./json.ts";

const pair = ({ start, end }: Span) => [start, end] as const;

const articleRow = (article: Article) => ({
  type: "article",
  article: article.id,
  file: article.file,
  title: article.headline,
  outlet: article.outlet,
  published: publishedJson(article),
  url: article.url,
  text: article.text,
  boilerplate: article.boilerplate.map(pair),
});

const attributionJson = (speaker: Attribution | null) => ({
  speaker: speaker?.person.name ?? null,
  via: speaker?.via?.name ?? null,
  mention: speaker && passageJson(speaker.mention),
  cue: speaker?.cue ? passageJson(speaker.cue) : null,
});

const quoteRow = (quote: Quote) => ({
  type: "quote",
  ...passageJson(quote),
  form: quote.form,
  parts: quote.parts.map(pair),
  ...attributionJson(quote.speaker),
});

const statementRow = (statement: Statement) => ({
  type: "statement",
  ...passageJson(statement),
  polarity: statement.polarity,
  ...attributionJson(statement.speaker),
});

const timeRow = (time: TimeMention) => ({
  type: "time",
  ...passageJson(time),
  kind: time.kind,
  value: time.value,
  from: time.from,
  to: time.to,
  modifier: time.modifier,
});

const eventRow = (event: EventMention) => ({
  type: "event",
  ...passageJson(event),
  time: refOf(event.time),
  from: event.time.from,
  to: event.time.to,
  basis: basisOf(event),
  status: event.status,
});

/** Counted from a date that was itself inferred, an event's date is inferred. */
const basisOf = ({ time, article }: EventMention): "stated" | "inferred" =>
  time.anchor.by === "published" && article.published?.basis === "inferred" ? "inferred" : "stated";

/** Everything that was read, article by article, then the people, as rows of JSON Lines. */
export function* exportRows(archive: Archive): Generator<Record<string, unknown>> {
  const quotes = byArticle(archive.quotes);
  const statements = byArticle(archive.statements);
  const events = byArticle(archive.events.flatMap(({ mentions }) => mentions));
  for (const article of archive.articles) {
    yield articleRow(article);
    for (const quote of quotes.get(article) ?? []) yield quoteRow(quote);
    for (const statement of statements.get(article) ?? []) yield statementRow(statement);
    for (const time of archive.timesOf.get(article) ?? []) yield timeRow(time);
    for (const event of events.get(article) ?? []) yield eventRow(event);
  }
  for (const { name, kind, spellings, roles } of archive.people) {
    yield { type: "person", name, kind, spellings, roles: roles.map(({ text }) => text) };
  }
}

function byArticle<T extends Quote | Statement | EventMention>(
  found: readonly T[],
): ReadonlyMap<Article, readonly T[]> {
  const groups = new Map<Article, T[]>();
  for (const each of found) {
    const own = groups.get(each.article);
    if (own) own.push(each);
    else groups.set(each.article, [each]);
  }
  for (const own of groups.values()) own.sort((a, b) => a.start - b.start);
  return groups;
}
