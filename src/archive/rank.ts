import type { Article } from "../corpus/article.ts";
import { analyse } from "../language/analyse.ts";
import type { Analysed } from "./analysed.ts";
import { type Measured, measure } from "./features.ts";
import type { Index } from "./index.ts";
import { type Matcher, matcher } from "./match.ts";
import type { Query, QueryUnit } from "./query.ts";
import { scoreOf } from "./weights.ts";

/** A passage in its place among the answers, with what put it there. */
export interface Ranked {
  /** Index into `index.documents`. */
  readonly id: number;
  readonly score: number;
  readonly analysed: Analysed;
  readonly measured: Measured;
}

export interface Ranking {
  readonly matcher: Matcher;
  /** Best first. */
  readonly passages: readonly Ranked[];
}

/** How many passages the second stage looks at. */
const POOL = 50;
/** Where words had to be left out, the engine's order says less: the second stage looks at more. */
const WIDE_POOL = 150;
/** How much text the second stage reads at most, in code units: passages of news have a few hundred each. */
const MOST_TEXT = 60_000;

/**
 * The passages that match `query` best. First stage: MiniSearch by BM25; second stage: the features of `features.ts`.
 * `holds` says which passages count at all.
 */
export function rank(index: Index, query: Query, holds?: (id: number) => boolean): Ranking {
  const prepared = matcher(query);
  const { terms, whole } = termsWithin(index, query.units);
  if (terms.size === 0) return { matcher: prepared, passages: [] };
  const found = index.engine.search([...terms.keys()].join(" "), {
    boostTerm: (term) => terms.get(term) ?? 1,
    most: whole ? POOL : WIDE_POOL,
    ...(holds && { filter: ({ id }) => holds(id) }),
  });
  const best = found[0]?.score ?? 1;
  const passages: Ranked[] = [];
  const headlines = new Map<Article, Float64Array | undefined>();
  let text = 0;
  for (const { id, score } of found.slice(0, whole ? POOL : WIDE_POOL)) {
    const passage = index.documents[id]!;
    text += passage.end - passage.start;
    if (text > MOST_TEXT) break;
    const analysed = index.analysed(passage);
    const { article } = passage;
    if (!headlines.has(article)) headlines.set(article, headlineGains(index, prepared, article.headline));
    const measured = measure(prepared, analysed, score / best, headlines.get(article));
    passages.push({ id, score: scoreOf(measured.features), analysed, measured });
  }
  passages.sort((a, b) => b.score - a.score || a.id - b.id);
  return { matcher: prepared, passages };
}

/** What a word of another wording counts in the first stage, beside a word of the question. */
const OTHER_WORDING = 0.5;

/** The terms to look up, with their boosts: every form of the rarest units until as many entries are reached as the engine reads in time, one unit at least. */
function termsWithin(
  { vocabulary, engine }: Index,
  units: readonly QueryUnit[],
): { terms: ReadonlyMap<string, number>; whole: boolean } {
  const frequency = (term: string) => Math.max(vocabulary.stems.get(term) ?? 0, vocabulary.exact.get(term) ?? 0);
  const terms = new Map<string, number>();
  let postings = 0;
  let whole = true;
  for (const unit of [...units].sort((a, b) => b.weight - a.weight)) {
    const own = new Map<string, number>();
    for (const { stems, gain } of unit.forms) {
      for (const stem of stems) own.set(stem, Math.max(own.get(stem) ?? 0, (OTHER_WORDING * gain) / stems.length));
    }
    for (const term of unit.stems) own.set(term, 1);
    if (unit.stems.length === 1) own.set(unit.exact, 1);
    for (const term of own.keys()) if (frequency(term) === 0) own.delete(term);
    let cost = 0;
    for (const term of own.keys()) cost += frequency(term);
    if (terms.size > 0 && postings + cost > engine.postings) {
      whole = false;
      continue;
    }
    for (const [term, boost] of own) terms.set(term, Math.max(boost, terms.get(term) ?? 0));
    postings += cost;
  }
  return { terms, whole };
}

/** How well a headline holds each unit of the query; undefined where there is none. Each headline is analysed once. */
export function headlineGains(
  { headlines }: Index,
  { query, of }: Matcher,
  headline: string | null,
): Float64Array | undefined {
  if (headline === null) return undefined;
  let words = headlines.get(headline);
  if (!words) {
    words = analyse(headline);
    if (headlines.size > MOST_HEADLINES) headlines.clear();
    headlines.set(headline, words);
  }
  const gains = new Float64Array(query.units.length);
  for (let at = 0; at < words.length; at++) {
    const match = of(words, at);
    if (match && match.gain > gains[match.unit]!) gains[match.unit] = match.gain;
  }
  return gains;
}

const MOST_HEADLINES = 5000;
