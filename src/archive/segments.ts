import type { Article } from "../corpus/article.ts";
import { alterations, takenAway, type Words } from "./altered.ts";
import type { Gathered } from "./gather.ts";
import { INDEX_WEIGHTS, type Numbered, type Prepared } from "./index.ts";
import { Layered } from "./layered.ts";
import { type Merged, mergedSegments, type Placed } from "./merge-segments.ts";
import { engineOf, type Gone, NONE_GONE } from "./postings.ts";
import { buildSegment, type Segment, segmentFrom } from "./segment.ts";
import type { Pack, Shelf } from "./shelf.ts";
import type { Steps } from "./steps.ts";
import { GONE } from "./tallies.ts";
import type { Altered, Counts } from "./vocabulary.ts";

/** Indexes a large corpus again and again. */
export interface SegmentIndex {
  /**
   * Indexes passages from the segments of the packs of their articles. After a change the large index stays as it is: what has gone is passed over, what is new
   * has a small one beside it, and the scores are those of one index. Only when that has become a tenth of all is everything merged anew. Of a form that
   * has two stems ("pêche", "péché") the one that was indexed first counts.
   */
  prepare(gathered: Gathered, shelf: Shelf, passages: Numbered): Steps<Prepared>;
  /** Goes on from passages that were indexed as one before. */
  resume(prepared: { readonly merged: Merged; readonly counts: Counts }, passages: Numbered): Steps<void>;
  /** The same passages as one index, to be kept. */
  whole(
    gathered: Gathered,
    shelf: Shelf,
    passages: Numbered,
  ): Steps<{ readonly merged: Merged; readonly counts: Counts }>;
}

/** How many articles are indexed at a time where their pack does not help. */
const SOME = 50;
/** After so many articles others may work. */
const OFTEN = 5000;
/** So many passages may be beside or gone from the large index, and this share of it. */
const FEW = 2000;
const SHARE = 10;

interface Large {
  readonly merged: Merged;
  /** The number of each article's first passage, and how many it has. */
  readonly places: ReadonlyMap<Article, { readonly first: number; readonly count: number }>;
  readonly documents: number;
}

interface State {
  readonly large: Large;
  /** Of the large index: the articles that are gone. */
  readonly without: ReadonlySet<Article>;
  readonly gone: Gone;
  /** Articles that are not in the large index. */
  readonly beside: ReadonlyMap<Article, Segment>;
  readonly words: Words;
  /** The counts of forms that were given out with it. */
  readonly exact: Counts["exact"];
  /** What is different from the counts before; undefined where everything is new. */
  readonly altered: Altered | undefined;
}

/** An index that has prepared nothing yet. */
export function makeSegmentIndex(): SegmentIndex {
  let state: State | undefined;
  return {
    *prepare(gathered, shelf, passages) {
      state = state && (yield* changed(state, passages));
      state ??= yield* merged(gathered, shelf, passages);
      const { words: counts, altered } = state;
      return { engine: yield* engineAt(state, passages), counts, altered };
    },
    *resume({ merged: before, counts }, passages) {
      state = { ...(yield* stateOf(before, counts, passages)), exact: counts.exact };
    },
    *whole(gathered, shelf, passages) {
      const isWhole = state && state.without.size === 0 && state.beside.size === 0;
      const { large, words } = state && isWhole ? state : yield* merged(gathered, shelf, passages);
      return { merged: large.merged, counts: words };
    },
  };
}

/** Merges the segments of all articles. A pack of which some articles have changed since, or whose segment is lost, is indexed anew from the articles that it still gives. */
function* merged(gathered: Gathered, shelf: Shelf, { documents, firstOf }: Numbered): Steps<State> {
  const byKey = new Map<string, Article>();
  for (const [article, key] of gathered.keyOf) byKey.set(key, article);
  const placed: Placed[] = [];
  const first = (article: Article) => firstOf.get(article) ?? 0;
  let loose: Article[] = [];
  const indexLoose = () => {
    if (loose.length > 0) placed.push({ segment: buildSegment(loose), firsts: loose.map(first) });
    loose = [];
  };
  for (const pack of shelf.packsOf(new Set(byKey.keys()))) {
    const articles = articlesOf(pack, byKey, shelf);
    const bytes = articles.every((article) => article !== undefined) ? shelf.segment(pack) : undefined;
    const there = articles.filter((article) => article !== undefined);
    if (bytes) placed.push({ segment: segmentFrom(bytes), firsts: there.map(first) });
    else {
      for (const article of there) {
        loose.push(article);
        if (loose.length < SOME) continue;
        indexLoose();
        yield;
      }
    }
    yield;
  }
  indexLoose();
  // In the order of their articles, so that each run of passages goes through memory once.
  placed.sort((a, b) => (a.firsts[0] ?? 0) - (b.firsts[0] ?? 0));
  const { merged: all, counts } = yield* mergedSegments(placed, documents.length);
  yield;
  return yield* stateOf(all, counts, { documents, firstOf });
}

/** Passages that are indexed as one, and nothing beside them. */
function* stateOf(merged: Merged, counts: Counts, { documents, firstOf }: Numbered): Steps<State> {
  const places = new Map<Article, { first: number; count: number }>();
  for (const { article } of documents) {
    const place = places.get(article);
    if (place) place.count++;
    else places.set(article, { first: firstOf.get(article) ?? 0, count: 1 });
    if (places.size % OFTEN === 0) yield;
  }
  yield;
  const words: Words = {
    exact: new Layered(counts.exact),
    stems: new Layered(counts.stems),
    stemOf: new Layered(counts.stemOf),
    capital: new Layered(counts.capital),
  };
  return {
    large: { merged, places, documents: documents.length },
    without: new Set(),
    gone: NONE_GONE,
    beside: new Map(),
    words,
    exact: words.exact,
    altered: undefined,
  };
}

/** The articles of a pack's entries; undefined for those that have changed or gone since. */
const articlesOf = (pack: Pack, byKey: ReadonlyMap<string, Article>, shelf: Shelf): (Article | undefined)[] =>
  pack.entries
    .filter(({ reading }) => reading !== null)
    .map(({ key }) => (shelf.packOf(key) === pack ? byKey.get(key) : undefined));

/** The index after a change; undefined where too much has changed. */
function* changed(before: State, { documents, firstOf }: Numbered): Steps<State | undefined> {
  const { large } = before;
  const most = Math.max(FEW, large.documents / SHARE);
  const without = new Set<Article>();
  let apart = 0;
  for (const [article, { count }] of large.places) {
    if (firstOf.has(article)) continue;
    without.add(article);
    apart += count;
  }
  yield;
  const isBeside = (article: Article) => !large.places.has(article);
  const added = [...firstOf.keys()].filter(isBeside);
  yield;
  apart += documents.length - (large.documents - apart);
  if (apart > most) return undefined;
  for (const article of before.without) if (!without.has(article)) return undefined;
  const altered = alterations();
  const gone = { texts: new Map(before.gone.texts), heads: new Map(before.gone.heads) };
  let { length, headLength } = before.gone;
  for (const article of without) {
    if (before.without.has(article)) continue;
    const segment = buildSegment([article]);
    const sizes = takenAway(segment, large.merged, gone);
    length += sizes.length;
    headLength += sizes.headLength;
    altered.count(segment, -1);
    yield;
  }
  const beside = new Map<Article, Segment>();
  for (const article of added) {
    const known = before.beside.get(article);
    const segment = known ?? buildSegment([article]);
    beside.set(article, segment);
    if (known) continue;
    altered.count(segment, 1);
    yield;
  }
  for (const [article, segment] of before.beside) if (!beside.has(article)) altered.count(segment, -1);
  const words = yield* altered.applied(before.words);
  const forms = altered.forms();
  return {
    large,
    without,
    gone: { ...gone, length, headLength },
    beside,
    words,
    exact: words.exact,
    altered: { since: before.exact, forms },
  };
}

/** The engine over the large index and what is beside it, for passages numbered as they are now. */
function* engineAt(
  { large, without, gone, beside }: State,
  { documents, firstOf }: Numbered,
): Steps<Prepared["engine"]> {
  if (without.size === 0 && beside.size === 0)
    return engineOf([{ merged: large.merged, places: undefined, gone }], documents.length, INDEX_WEIGHTS);
  const places = new Uint32Array(large.documents).fill(GONE);
  yield;
  for (const [article, { first, count }] of large.places) {
    const now = firstOf.get(article);
    if (now !== undefined) for (let i = 0; i < count; i++) places[first + i] = now + i;
  }
  yield;
  const placed: Placed[] = [];
  const own: number[] = [];
  for (const [article, segment] of beside) {
    placed.push({ segment, firsts: [own.length] });
    const now = firstOf.get(article) ?? 0;
    for (let i = 0; i < (segment.passages[0] as number); i++) own.push(now + i);
  }
  const { merged: small } = yield* mergedSegments(placed, own.length);
  return engineOf(
    [
      { merged: large.merged, places, gone },
      { merged: small, places: Uint32Array.from(own), gone: NONE_GONE },
    ],
    documents.length,
    INDEX_WEIGHTS,
  );
}
