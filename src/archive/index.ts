import MiniSearch from "minisearch";
import type { Article } from "../corpus/article.ts";
import { firstFrom, type Span, startingIn } from "../corpus/span.ts";
import { analyse, termsOf, type Word } from "../language/analyse.ts";
import { type Analysed, type Analyser, analyser } from "./analysed.ts";
import type { Engine } from "./engine.ts";
import type { EventMention, Item, Quote, Sentence, Statement } from "./findings.ts";
import type { Matcher } from "./match.ts";
import { type IndexedPassage, passagesOf, sentencesOf } from "./passages.ts";
import { askedWords, queryOf } from "./query.ts";
import { type Ranked, rank } from "./rank.ts";
import { finish, type Steps } from "./steps.ts";
import { type Altered, type Counts, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** What can be looked for. A `sentence` is found through its paragraph, which is the passage that is indexed. */
export interface Kinds {
  readonly sentence: Sentence;
  readonly quote: Quote;
  readonly statement: Statement;
  readonly event: EventMention;
}

/** Everything that is searched, ready for questions. Opaque to the rest. */
export interface Index {
  readonly passages: number;
  readonly documents: readonly IndexedPassage[];
  readonly vocabulary: Vocabulary;
  readonly engine: Engine;
  readonly findings: ReadonlyMap<Article, Findings>;
  /** The number of each article's first passage; its others follow. */
  readonly firstOf: ReadonlyMap<Article, number>;
  /** What is worked out again and again is kept for a while. */
  readonly analysed: Analyser;
  readonly headlines: Map<string, readonly Word[]>;
}

export interface Findings {
  readonly quote: readonly Quote[];
  readonly statement: readonly Statement[];
  readonly event: readonly EventMention[];
  /** For each quotation, then each statement, the numbers of the speaker and of who relays it among the entities of the article; -1 for none. */
  readonly by?: readonly number[];
}

export interface Found<T> {
  /** Best first. `coverage`: the share of the question's weight (idf) that the item's words carry, 0 to 1. */
  readonly hits: readonly { readonly item: T; readonly score: number; readonly coverage: number }[];
  /** Words of the question that no article has in any form. */
  readonly missing: readonly string[];
  /** Words that were mended against the corpus's own vocabulary. */
  readonly corrections: readonly { readonly typed: string; readonly searched: string }[];
  /** Whether the question holds no word to look for. */
  readonly empty: boolean;
}

/** Weights of BM25 (Robertson et al.; `d` is BM25+'s floor) and of the headline, measured on French questions. */
export const INDEX_WEIGHTS = { bm25: { k: 1.5, b: 0.75, d: 0.2 }, headline: 0.4 };
/** How many entries of MiniSearch's index one question may read, so that no question is slow; the rarest words go first. */
const POSTINGS = 8000;

/** The passages of a corpus, numbered, and the number of each article's first one. */
export interface Numbered {
  readonly documents: readonly IndexedPassage[];
  readonly firstOf: ReadonlyMap<Article, number>;
}

/** What the text of the passages gives: the first stage of a search, and the words. */
export interface Prepared {
  readonly engine: Engine;
  readonly counts: Counts;
  /** What is different from the counts before, where that is known. */
  readonly altered?: Altered | undefined;
}

/** Numbers the passages of articles, in their order. */
export const numbered = (articles: readonly Article[]): Numbered => finish(numberedSteps(articles));

/** The same, to be done in slices. The passages of articles that were numbered `before` are the same objects. */
export function* numberedSteps(articles: readonly Article[], before?: Numbered): Steps<Numbered> {
  const documents: IndexedPassage[] = [];
  const firstOf = new Map<Article, number>();
  for (const article of articles) {
    const first = before?.firstOf.get(article);
    if (before && first !== undefined) {
      firstOf.set(article, documents.length);
      for (let at = first; before.documents[at]?.article === article; at++) {
        documents.push(before.documents[at] as IndexedPassage);
      }
    } else {
      const own = passagesOf(article);
      if (own.length > 0) firstOf.set(article, documents.length);
      for (const passage of own) documents.push(passage);
    }
    if (firstOf.size % 1000 === 0) yield;
  }
  return { documents, firstOf };
}

interface Counting extends Counts {
  readonly exact: Map<string, number>;
  readonly stems: Map<string, number>;
  readonly stemOf: Map<string, string>;
  readonly capital: Map<string, number>;
}

/** Indexes passages with MiniSearch. */
export function* byMiniSearch({ documents }: Numbered): Steps<Prepared> {
  const counts: Counting = { exact: new Map(), stems: new Map(), stemOf: new Map(), capital: new Map() };
  const numbers = new Map<IndexedPassage, number>();
  documents.forEach((passage, i) => {
    numbers.set(passage, i);
  });
  const engine = new MiniSearch<IndexedPassage>({
    idField: "id",
    fields: ["text", "headline"],
    extractField: (passage, field) => {
      if (field === "id") return numbers.get(passage) as unknown as string;
      if (field === "headline") return passage.article.headline ?? "";
      return passage.article.text.slice(passage.start, passage.end);
    },
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      bm25: INDEX_WEIGHTS.bm25,
      boost: { headline: INDEX_WEIGHTS.headline },
      tokenize: (terms) => terms.split(" "),
    },
  });
  for (const passage of documents) {
    engine.add(passage);
    count(passage, counts);
    yield;
  }
  return { engine: { postings: POSTINGS, search: (terms, options) => engine.search(terms, options) }, counts };
}

/** Indexes a corpus. `prepared`: where its passages are indexed already. */
export function buildIndex(
  corpus: {
    readonly articles: readonly Article[];
    readonly quotes: readonly Quote[];
    readonly statements: readonly Statement[];
    readonly events: readonly EventMention[];
  },
  passages: Numbered = numbered(corpus.articles),
  prepared: Prepared = finish(byMiniSearch(passages)),
): Index {
  const findings = new Map(
    corpus.articles.map((article) => [
      article,
      { quote: [] as Quote[], statement: [] as Statement[], event: [] as EventMention[] },
    ]),
  );
  for (const quote of corpus.quotes) findings.get(quote.article)?.quote.push(quote);
  for (const statement of corpus.statements) findings.get(statement.article)?.statement.push(statement);
  for (const event of corpus.events) findings.get(event.article)?.event.push(event);
  return indexOf(findings, passages, prepared.engine, vocabularyOf(passages.documents.length, prepared.counts));
}

/** An index of what is numbered, prepared and found by article. `before`: another that has many of the same passages. */
export const indexOf = (
  findings: Index["findings"],
  { documents, firstOf }: Numbered,
  engine: Engine,
  vocabulary: Vocabulary,
  before?: Index,
): Index => ({
  passages: documents.length,
  documents,
  vocabulary,
  engine,
  findings,
  firstOf,
  analysed: before?.analysed ?? analyser(),
  headlines: before?.headlines ?? new Map(),
});

/** Counts each form and stem of a passage once. */
function count(passage: IndexedPassage, { exact, stems, stemOf, capital }: Counting): void {
  const seenExact = new Set<string>();
  const seenStems = new Set<string>();
  const seenCapital = new Set<string>();
  for (const word of analyse(passage.article.text, passage.start, passage.end)) {
    seenExact.add(word.exact);
    seenStems.add(word.stem);
    if (word.capital) seenCapital.add(word.exact);
    if (!stemOf.has(word.exact)) stemOf.set(word.exact, word.stem);
  }
  for (const form of seenExact) exact.set(form, (exact.get(form) ?? 0) + 1);
  for (const form of seenStems) stems.set(form, (stems.get(form) ?? 0) + 1);
  for (const form of seenCapital) capital.set(form, (capital.get(form) ?? 0) + 1);
}

/** The items of one kind that match `words` best. `keep` filters (speaker, outlet, period) before the best are taken. */
export function search<K extends keyof Kinds>(
  index: Index,
  kind: K,
  words: string,
  options: { readonly limit: number; readonly keep?: (item: Kinds[K]) => boolean },
): Found<Kinds[K]> {
  const query = queryOf(index.vocabulary, askedWords(words));
  const { missing, corrections } = query;
  if (query.units.length === 0) return { hits: [], missing, corrections, empty: true };
  const { keep } = options;
  const counts = (item: Kinds[K]) => !keep || keep(item);
  const wanted = (id: number) =>
    kind === "sentence"
      ? itemsIn(index, kind, index.documents[id]!).some(counts)
      : hasItemIn(index, kind, index.documents[id]!, counts as (item: Item) => boolean);
  const { passages, matcher } = rank(index, query, kind === "sentence" && !keep ? undefined : wanted);
  const hits: { item: Kinds[K]; score: number; coverage: number }[] = [];
  for (const ranked of passages) {
    for (const item of itemsIn(index, kind, ranked.analysed.passage)) {
      if (keep && !keep(item)) continue;
      const coverage = coverageOf(matcher, ranked.analysed, item);
      if (coverage === 0 && kind === "sentence") continue;
      hits.push({ item, coverage, score: itemScore(ranked, coverage) });
    }
  }
  hits.sort((a, b) => b.score - a.score);
  return { hits: hits.slice(0, options.limit), missing, corrections, empty: false };
}

/** What its own words add to an item, beside the passage it stands in. */
const OWN_WORDS = 4;

const itemScore = (ranked: Ranked, coverage: number): number => ranked.score + OWN_WORDS * coverage;

/** A passage, and the bits of what begins in it where that was kept. */
export interface KnownPassage extends IndexedPassage {
  readonly kinds?: number;
}

const KIND_BITS = { quote: 1, statement: 2, event: 4 } as const;

/** The bits of the kinds of findings that begin in a passage of their article. */
export function kindsIn(findings: Findings, passage: Span): number {
  let kinds = 0;
  for (const kind of ["quote", "statement", "event"] as const)
    if (startingIn<Span>(findings[kind], passage).length > 0) kinds |= KIND_BITS[kind];
  return kinds;
}

/** Whether there may be findings of a kind in a passage. What an undated article dates may have become more since it was kept. */
const mayHold = ({ kinds, article }: KnownPassage, kind: keyof typeof KIND_BITS): boolean =>
  kinds === undefined || (kinds & KIND_BITS[kind]) !== 0 || (kind === "event" && article.published === null);

/** The items of one kind that begin in a passage, in reading order. */
export function itemsIn<K extends keyof Kinds>(index: Index, kind: K, passage: KnownPassage): readonly Kinds[K][] {
  const { article } = passage;
  if (kind === "sentence") {
    const sentences = sentencesOf(passage).map(
      ({ start, end }): Sentence => ({ type: "sentence", article, start, end }),
    );
    return sentences as unknown as Kinds[K][];
  }
  if (!mayHold(passage, kind)) return [];
  const all = index.findings.get(article)?.[kind as Exclude<K, "sentence"> & keyof Findings] ?? [];
  return startingIn<Span>(all, passage) as readonly unknown[] as Kinds[K][];
}

/** Whether an item of one kind that `counts` begins in a passage. */
export function hasItemIn<K extends "quote" | "statement" | "event">(
  index: Index,
  kind: K,
  passage: KnownPassage,
  counts: (item: Findings[K][number]) => boolean,
): boolean {
  if (!mayHold(passage, kind)) return false;
  const { article, start, end } = passage;
  const all: readonly Findings[K][number][] = index.findings.get(article)?.[kind] ?? [];
  for (let at = firstFrom(all, start); at < all.length && all[at]!.start < end; at++) {
    if (counts(all[at]!)) return true;
  }
  return false;
}

/** The share of the query's weight that the words of an item carry. */
function coverageOf({ query, of }: Matcher, { words }: Analysed, item: Span): number {
  const gains = new Map<number, number>();
  for (let at = firstFrom(words, item.start); at < words.length && words[at]!.end <= item.end; at++) {
    const match = of(words, at);
    if (match && match.gain > (gains.get(match.unit) ?? 0)) gains.set(match.unit, match.gain);
  }
  let covered = 0;
  for (const [unit, gain] of gains) covered += gain * query.units[unit]!.weight;
  return query.weight === 0 ? 0 : covered / query.weight;
}
