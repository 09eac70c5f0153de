import { type Article, passage } from "../corpus/article.ts";
import type { Corpus } from "../corpus/load.ts";
import type { AttributionFinding, Reading } from "../reading/findings.ts";
import type { Archive, Said } from "./archive.ts";
import { settleSteps } from "./events/settle.ts";
import { linkEventSteps } from "./events.ts";
import type { Attribution, DatedEvent, EventMention, Quote, Statement, TimeMention } from "./findings.ts";
import { buildIndex, byMiniSearch, type Numbered, numbered, type Prepared } from "./index.ts";
import { linkPeopleSteps, type Person } from "./people.ts";
import { indexPeopleSteps } from "./people-search.ts";
import type { Steps } from "./steps.ts";

/** The article and what was read in it. */
interface Read {
  readonly article: Article;
  readonly reading: Reading;
}

/** How a corpus was read. */
export interface About {
  readonly readMs: number;
  readonly fromCache: boolean;
  readonly pending: number;
}

/** Links and indexes what was read article by article. `indexed`: another way to index its passages than MiniSearch. */
export function* linkSteps(
  corpus: Corpus,
  readingOf: (article: Article) => Reading,
  { readMs, fromCache, pending }: About,
  indexed?: (passages: Numbered) => Steps<Prepared>,
): Steps<Archive> {
  const began = performance.now();
  // Unpacked when it is asked for and not kept: linking people and what follows need different parts, and all of it at once is much.
  const unread = corpus.articles.map((article) => ({
    article,
    get reading() {
      return readingOf(article);
    },
  }));
  const { people: everybody, personOf } = yield* linkPeopleSteps(unread);
  const found: Read[] = [];
  for (const { article, reading } of unread) {
    found.push({ article, reading: { ...reading, entities: [] } });
    yield;
  }
  const reads = yield* settleSteps(found);
  yield;
  const quotes: Quote[] = [];
  const statements: Statement[] = [];
  const times: TimeMention[] = [];
  const mentions: EventMention[] = [];
  for (const [at, { article, reading }] of reads.entries()) {
    const attributed = (found: AttributionFinding): Attribution => ({
      person: personOf(at, found.entity),
      mention: passage(article, found.mention),
      cue: found.cue && passage(article, found.cue),
      via: found.via === null ? null : personOf(at, found.via),
      because: found.because,
    });
    for (const { start, end, form, parts, speaker } of reading.quotes) {
      quotes.push({ type: "quote", article, start, end, form, parts, speaker: speaker && attributed(speaker) });
    }
    for (const { start, end, polarity, speaker } of reading.statements) {
      statements.push({ type: "statement", article, start, end, polarity, speaker: attributed(speaker) });
    }
    const first = times.length;
    for (const time of reading.times) times.push({ ...time, type: "time", article });
    for (const { start, end, time, what, status } of reading.events) {
      const when = times[first + time];
      if (when) mentions.push({ type: "event", article, start, end, time: when, what, status });
    }
    yield;
  }
  const events = yield* linkEventSteps(mentions);
  yield;
  const said = wordsByPerson(quotes, statements);
  yield;
  const people = byWords(everybody, said);
  yield;
  const peopleIndex = yield* indexPeopleSteps(people);
  const passages = numbered(corpus.articles);
  yield;
  const prepared = yield* (indexed ?? byMiniSearch)(passages);
  const index = buildIndex({ articles: corpus.articles, quotes, statements, events: mentions }, passages, prepared);
  yield;
  const timesOf = timesByArticle(times);
  yield;
  const eventOf = new Map<EventMention, DatedEvent>();
  for (const event of events) for (const mention of event.mentions) eventOf.set(mention, event);
  yield;
  return {
    articles: corpus.articles,
    articleById: new Map(corpus.articles.map((article) => [article.id, article])),
    quotes,
    statements,
    times,
    timesOf,
    events,
    eventOf,
    people,
    peopleIndex,
    said,
    index,
    leftOut: corpus.leftOut,
    ignored: corpus.ignored,
    readMs,
    indexMs: performance.now() - began,
    fromCache,
    pending,
  };
}

function wordsByPerson(quotes: readonly Quote[], statements: readonly Statement[]): ReadonlyMap<Person, Said> {
  const said = new Map<Person, { quotes: Quote[]; statements: Statement[] }>();
  const of = (person: Person) => {
    let entry = said.get(person);
    if (!entry) {
      entry = { quotes: [], statements: [] };
      said.set(person, entry);
    }
    return entry;
  };
  // "Les deux présidents ont estimé …": each of them said it.
  const speakers = (person: Person) => [person, ...(person.members ?? [])];
  for (const quote of quotes)
    if (quote.speaker) for (const person of speakers(quote.speaker.person)) of(person).quotes.push(quote);
  for (const statement of statements)
    for (const person of speakers(statement.speaker.person)) of(person).statements.push(statement);
  return said;
}

function timesByArticle(times: readonly TimeMention[]): ReadonlyMap<Article, readonly TimeMention[]> {
  const byArticle = new Map<Article, TimeMention[]>();
  for (const time of times) {
    const own = byArticle.get(time.article);
    if (own) own.push(time);
    else byArticle.set(time.article, [time]);
  }
  return byArticle;
}

/** Most quoted first, then most mentioned, then by id, so that the order is always the same. */
function byWords(people: readonly Person[], said: ReadonlyMap<Person, Said>): Person[] {
  const words = (person: Person) => {
    const own = said.get(person);
    return own ? own.quotes.length + own.statements.length : 0;
  };
  return [...people].sort((a, b) => words(b) - words(a) || b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
}
