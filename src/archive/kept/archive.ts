import type { Article } from "../../corpus/article.ts";
import type { Archive, Said } from "../archive.ts";
import type { DatedEvent, EventMention, Quote, Statement, TimeMention } from "../findings.ts";
import { type Findings, INDEX_WEIGHTS, indexOf, type Numbered } from "../index.ts";
import { Layered } from "../layered.ts";
import type { Resumable } from "../link.ts";
import type { Merged } from "../merge-segments.ts";
import { type Tables, unpack } from "../pack.ts";
import type { IndexedPassage } from "../passages.ts";
import type { Person } from "../people.ts";
import { engineOf, NONE_GONE } from "../postings.ts";
import type { Counts } from "../vocabulary.ts";
import { bodiesIn, type Head, KeptArticle, type Leaf } from "./articles.ts";
import { eventsIn } from "./events.ts";
import { type Lists, listAt, listsIn, stringsOf } from "./lists.ts";
import { NumberMap } from "./number-map.ts";
import type { Parts } from "./parts.ts";
import { peopleIn } from "./people.ts";
import { remembered } from "./remembered.ts";
import { KeptSaid } from "./said.ts";
import { StringMap } from "./strings.ts";
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

  const leafAt = remembered(articles.length, KEPT, (number) =>
    bodies.leaf(articles[number] as Article, number, personAt),
  );
  const byArticle = <T>(of: (leaf: Leaf) => T): Layered<Article, T> =>
    new Layered(
      new NumberMap<Article, T>({
        size: articles.length,
        keyAt: (number) => articles[number] as Article,
        numberOf: (article) => (isOurs(article) ? article.number : undefined),
        holds: () => true,
        valueOf: (number) => of(leafAt(number)),
      }),
    );

  const quotesOf = listsIn(parts, "said.quotes");
  const statementsOf = listsIn(parts, "said.statements");
  const saidBy = (number: number): Said =>
    new KeptSaid(
      (listAt(quotesOf, number).length + listAt(statementsOf, number).length) / 2,
      () => pairs(quotesOf, number, (article, at) => leafAt(article).findings.quote[at] as Quote),
      () => pairs(statementsOf, number, (article, at) => leafAt(article).findings.statement[at] as Statement),
    );
  const { events } = eventsIn(parts, (article, at) => leafAt(article).findings.event[at] as EventMention);
  const said = new Layered(
    new NumberMap<Person, Said>({
      size: quotesOf.at.length - 1,
      keyAt: personAt,
      numberOf,
      holds: (number) => listAt(quotesOf, number).length + listAt(statementsOf, number).length > 0,
      valueOf: saidBy,
    }),
  );
  const numbered = passagesIn(parts, articles);
  const documents = numbered.documents.length;
  const ids = stringsOf(parts, "ids");
  const articleById = new Layered(new StringMap<Article>(ids, (number) => articles[number], articles.length));
  const counts = JSON.parse(parts.bytes("counts").toString("utf8")) as Archive["counts"];
  const merged = mergedIn(parts);
  const words = countsIn(parts);
  const engine = engineOf([{ merged, places: undefined, gone: NONE_GONE }], documents, INDEX_WEIGHTS);
  const vocabulary = vocabularyIn(parts, documents, words);
  const findings = byArticle((leaf): Findings => leaf.findings);
  const timesOf = byArticle((leaf): readonly TimeMention[] => leaf.times);
  const eventsOf = byArticle(
    (leaf) =>
      new Map(
        leaf.findings.event.flatMap((mention, at): [EventMention, DatedEvent][] => {
          const event = events[leaf.dated[at] ?? -1];
          return event ? [[mention, event]] : [];
        }),
      ),
  );
  const index = indexOf(findings, numbered, engine, vocabulary);
  const all = <T>(of: (leaf: Leaf) => readonly T[]): T[] => articles.flatMap(({ number }) => of(leafAt(number)));
  return {
    articles,
    articleOf: new Map(heads.map(([, , , , , , , , , key], number) => [key, articles[number] as Article])),
    keyOf: (article) => (isOurs(article) ? (heads[article.number]?.[9] ?? "") : ""),
    resumable: { eventsIn: eventsOf, personOf },
    prepared: { merged, counts: words },
    archive: (around) => ({
      ...around,
      articles,
      articleById,
      get quotes() {
        return all((leaf) => leaf.findings.quote);
      },
      get statements() {
        return all((leaf) => leaf.findings.statement);
      },
      get times() {
        return all((leaf): readonly TimeMention[] => leaf.times);
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

function passagesIn(parts: Parts, articles: readonly Article[]): Numbered {
  const counts = parts.numbers("passages.counts");
  const places = parts.numbers("passages.places");
  const documents: IndexedPassage[] = new Array(places.length / 4);
  const firstOf = new Map<Article, number>();
  let id = 0;
  for (const [number, article] of articles.entries()) {
    const count = counts[number] as number;
    if (count > 0) firstOf.set(article, id);
    for (let i = 0; i < count; i++, id++) {
      const from = places[id * 4 + 2] as number;
      documents[id] = {
        article,
        start: places[id * 4] as number,
        end: places[id * 4 + 1] as number,
        heading: (from & 1) === 1,
        from: from >>> 1,
        to: places[id * 4 + 3] as number,
      };
    }
  }
  return { documents, firstOf };
}

/** What stands in a list as two numbers each. */
function pairs<T>(lists: Lists, index: number, of: (article: number, at: number) => T): T[] {
  const numbers = listAt(lists, index);
  const found: T[] = new Array(numbers.length / 2);
  for (let i = 0; i < found.length; i++) found[i] = of(numbers[i * 2] as number, numbers[i * 2 + 1] as number);
  return found;
}
