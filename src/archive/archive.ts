import type { Article } from "../corpus/article.ts";
import type { LeftOut } from "../corpus/load.ts";
import type { DatedEvent, EventMention, Quote, Statement, TimeMention } from "./findings.ts";
import type { Index } from "./index.ts";
import type { Person } from "./people.ts";
import type { PeopleIndex } from "./people-search.ts";

/** Everything that one person says, alone or with others, in the order of articles, then of the text. */
export interface Said {
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  /** How many both are, where that is known without looking at them. */
  readonly count?: number;
  /** The numbers of the passages in which they begin, where these are known without looking at them; `firstOf`: the first of each article. */
  passages?(firstOf: ReadonlyMap<Article, number>): Iterable<number>;
}

/** How many quotations and statements that is. */
export const timesSaid = (said: Said | undefined): number =>
  said === undefined ? 0 : (said.count ?? said.quotes.length + said.statements.length);

/** All articles together, read, linked and indexed. Never changes: a new corpus is a new archive. */
export interface Archive {
  /** In the order of their ids. */
  readonly articles: readonly Article[];
  readonly articleById: ReadonlyMap<string, Article>;
  /** In the order of articles, then of the text. */
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  readonly times: readonly TimeMention[];
  /** How many of each there are. Of an archive from the cache the lists themselves are made when they are asked for. */
  readonly counts: { readonly quotes: number; readonly statements: number; readonly times: number };
  readonly timesOf: ReadonlyMap<Article, readonly TimeMention[]>;
  /** In order of time. */
  readonly events: readonly DatedEvent[];
  readonly eventOf: { get(mention: EventMention): DatedEvent | undefined };
  /** Most quoted first. */
  readonly people: readonly Person[];
  readonly peopleIndex: PeopleIndex;
  /** Only those who say something. */
  readonly said: ReadonlyMap<Person, Said>;
  readonly index: Index;
  readonly leftOut: readonly LeftOut[];
  readonly ignored: number;
  readonly readMs: number;
  readonly indexMs: number;
  readonly fromCache: boolean;
  /** Files that are still being read: 0 once the archive is whole. */
  readonly pending: number;
}

/** The same archive where other files are left out. Not a copy: of an archive from the cache much is made only when it is asked for. */
export const withLeftOut = (archive: Archive, leftOut: readonly LeftOut[]): Archive =>
  Object.create(archive, { leftOut: { value: leftOut, enumerable: true } });
