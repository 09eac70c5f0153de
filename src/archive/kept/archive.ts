import type { Article } from "../../corpus/article.ts";
import type { Archive, Said } from "../archive.ts";
import type { DatedEvent, EventMention, Quote, Statement, TimeMention } from "../findings.ts";
import { type Findings, INDEX_WEIGHTS, indexOf } from "../index.ts";
import { Layered } from "../layered.ts";
import type { Resumable } from "../link.ts";
import type { Merged } from "../merge-segments.ts";
import { type Tables, unpack } from "../pack.ts";
import type { Person } from "../people.ts";
import { engineOf, NONE_GONE } from "../postings.ts";
import type { Counts } from "../vocabulary.ts";
import { bodiesIn, type Dates, type Head, KeptArticle, type Words } from "./articles.ts";
import { eventsIn } from "./events.ts";
import { listAt, listsIn, stringsOf } from "./lists.ts";
import { NumberMap } from "./number-map.ts";
import type { Parts } from "./parts.ts";
import { passagesIn } from "./passages.ts";
import { peopleIn } from "./people.ts";
import { remembered } from "./remembered.ts";
import { KeptSaid } from "./said.ts";
import { remembering, StringMap } from "./strings.ts";
import { countsIn, mergedIn, vocabularyIn } from "./words.ts";

/** What may be different in an archive of the same articles: how it was read, and what of its folder is none. */
export type Around = Pick<Archive, "leftOut" | "ignored" | "readMs" | "indexMs" | "fromCache" | "pending">;

/** An archive that was kept: its articles, and how it is opened. */
export interface KeptArchive {
  readonly articles: readonly Article[];
  /** By the key of its reading. */
  readonly articleOf: ReadonlyMap<string, Article>;
  /** The key of the reading of one of these articles. */
  readonly keyOf: (article: Article) => string;
  archive(around: Around): Archive;
  /** From which a linker and an index go on. */
  readonly resumable: Resumable;
  readonly prepared: { readonly merged: Merged; readonly counts: Counts };
}

/** Of how many articles the findings stay objects, and once more as many that were not asked for since, if nobody has one of them. */
const KEPT = 1000;

/**
 * The archive in a file of parts. Little of it are objects: articles, passages, people and events without what is seldom asked for. The rest is packed
 * as it was kept, and made into objects when it is asked for. A finding is the same object for as long as anybody has it.
 */
export function archiveIn(parts: Parts): KeptArchive {
  const bodies = bodiesIn(parts);
  const heads = headsIn(parts);
  const articles = heads.map((head, number) => new KeptArticle(head, number, bodies));
  const isOurs = (article: Article): article is KeptArticle =>
    article instanceof KeptArticle && articles[article.number] === article;
  const { people, index: peopleIndex, personAt, numberOf, personOf } = peopleIn(parts, articles);

  const wordsAt = remembered(articles.length, KEPT, (number) =>
    bodies.words(articles[number] as Article, number, personAt),
  );
  const datesAt = remembered(articles.length, KEPT, (number) => bodies.dates(articles[number] as Article, number));
  const byArticle = <T>(of: (number: number) => T): Layered<Article, T> =>
    new Layered(
      new NumberMap<Article, T>({
        size: articles.length,
        keyAt: (number) => articles[number] as Article,
        numberOf: (article) => (isOurs(article) ? article.number : undefined),
        holds: () => true,
        valueOf: of,
      }),
    );

  const words = {
    quotes: listsIn(parts, "said.quotes"),
    statements: listsIn(parts, "said.statements"),
    quoteAt: (article: number, at: number) => wordsAt(article).quote[at] as Quote,
    statementAt: (article: number, at: number) => wordsAt(article).statement[at] as Statement,
    articles,
  };
  const { events } = eventsIn(parts, (article, at) => datesAt(article).event[at] as EventMention);
  const said = new Layered(
    new NumberMap<Person, Said>({
      size: words.quotes.at.length - 1,
      keyAt: personAt,
      numberOf,
      holds: (number) => listAt(words.quotes, number).length + listAt(words.statements, number).length > 0,
      valueOf: (number) => new KeptSaid(words, number),
    }),
  );
  const numbered = passagesIn(parts, articles);
  const documents = numbered.documents.length;
  const ids = stringsOf(parts, "ids");
  const articleById = new Layered(new StringMap<Article>(ids, (number) => articles[number], articles.length));
  const counts = JSON.parse(parts.bytes("counts").toString("utf8")) as Archive["counts"];
  const terms = remembering(stringsOf(parts, "terms"));
  const merged = mergedIn(parts, terms);
  const counted = countsIn(parts, terms);
  const engine = engineOf([{ merged, places: undefined, gone: NONE_GONE }], documents, INDEX_WEIGHTS);
  const vocabulary = vocabularyIn(parts, terms, documents, counted);
  const findings = byArticle((number): Findings => new KeptFindings(number, wordsAt, datesAt));
  const timesOf = byArticle((number): readonly TimeMention[] => datesAt(number).times);
  const eventsOf = byArticle((number) => {
    const { event: mentions, dated } = datesAt(number);
    return new Map(
      mentions.flatMap((mention, at): [EventMention, DatedEvent][] => {
        const event = events[dated[at] ?? -1];
        return event ? [[mention, event]] : [];
      }),
    );
  });
  const index = indexOf(findings, numbered, engine, vocabulary);
  const all = <T>(of: (number: number) => readonly T[]): T[] => articles.flatMap(({ number }) => of(number));
  return {
    articles,
    articleOf: new Map(heads.map(([, , , , , , , , , key], number) => [key, articles[number] as Article])),
    keyOf: (article) => (isOurs(article) ? (heads[article.number]?.[9] ?? "") : ""),
    resumable: {
      eventsIn: eventsOf,
      personOf,
      namedIn: (article) => (isOurs(article) ? bodies.named(article, article.number) : undefined),
    },
    prepared: { merged, counts: counted },
    archive: (around) => ({
      ...around,
      articles,
      articleById,
      get quotes() {
        return all((number) => wordsAt(number).quote);
      },
      get statements() {
        return all((number) => wordsAt(number).statement);
      },
      get times() {
        return all((number) => datesAt(number).times);
      },
      counts,
      timesOf,
      events,
      eventOf: { get: (mention) => eventsOf.get(mention.article)?.get(mention) },
      people,
      peopleIndex,
      said,
      index,
    }),
  };
}

function headsIn(parts: Parts): readonly Head[] {
  const tables = JSON.parse(parts.bytes("heads.tables").toString("utf8")) as Tables;
  const bytes = parts.bytes("heads");
  return Array.from(parts.numbers("heads.at"), (start) => unpack(bytes, start, tables) as unknown as Head);
}

/** What was found in an article: words or dates, whichever is asked for. */
class KeptFindings implements Findings {
  readonly #number: number;
  readonly #wordsAt: (number: number) => Words;
  readonly #datesAt: (number: number) => Dates;

  constructor(number: number, wordsAt: (number: number) => Words, datesAt: (number: number) => Dates) {
    this.#number = number;
    this.#wordsAt = wordsAt;
    this.#datesAt = datesAt;
  }

  get quote(): Findings["quote"] {
    return this.#wordsAt(this.#number).quote;
  }

  get statement(): Findings["statement"] {
    return this.#wordsAt(this.#number).statement;
  }

  get event(): Findings["event"] {
    return this.#datesAt(this.#number).event;
  }

  get by(): readonly number[] {
    return this.#wordsAt(this.#number).by ?? [];
  }
}
