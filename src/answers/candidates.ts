import type { Archive } from "../archive/archive.ts";
import type { Sentence } from "../archive/findings.ts";
import type { Index } from "../archive/index.ts";
import type { Matcher } from "../archive/match.ts";
import type { Query } from "../archive/query.ts";
import { type Ranking, rank } from "../archive/rank.ts";
import type { Article } from "../corpus/article.ts";
import type { Word } from "../language/analyse.ts";
import { type Clues, cluesIn } from "./clues.ts";
import { SENTENCE_WEIGHTS } from "./weights.ts";

/** A sentence that may answer, with how well it holds the question. */
export interface Candidate {
  readonly item: Sentence;
  readonly score: number;
  readonly features: SentenceFeatures;
  /** The words of its passage, and which of them are its own: half-open. */
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  /** For each unit of the query how well the sentence alone holds it, 0 to 1. */
  readonly own: Float64Array;
  /** The same with what stands around it: what a pronoun, a title or a name given before may stand for. */
  readonly context: Float64Array;
  /** The same with its neighbours alone. */
  readonly near: Float64Array;
  /** Where the units stand: numbers of words in `words`. */
  readonly places: readonly { readonly at: number; readonly unit: number }[];
}

/** What speaks for a sentence. Shares are of the question's weight, 0 to 1. The keys of `SENTENCE_WEIGHTS`. */
export interface SentenceFeatures {
  /** What the best passage of its article ranks at, and how far below it its own one is, in tens. */
  readonly best: number;
  readonly below: number;
  /** What the article as a whole holds. */
  readonly article: number;
  readonly own: number;
  /** What the sentence holds of the words that the rest of its article has least. */
  readonly rare: number;
  /** With the sentence before and after it. */
  readonly near: number;
  readonly names: number;
  readonly verbs: number;
  /** … of the words that are neither. */
  readonly rest: number;
  /** Whether it holds something of the kind asked for. */
  readonly clue: number;
  readonly reason: number;
  readonly heading: number;
  /** Its place in the article: 1 for the first. */
  readonly early: number;
  /** The share of its words that the question has too. */
  readonly density: number;
  readonly length: number;
}

/** Articles whose sentences are looked at. */
const MOST_ARTICLES = 40;
/** Articles of which every sentence is looked at, and how many passages of one at most. */
const WHOLE_ARTICLES = 6;
const MOST_PASSAGES = 60;
const TEN = 10;
/** What a word counts that stands in the sentence before, and elsewhere in the article. */
const BEFORE = 0.9;
const ELSEWHERE = 0.7;

/** The sentences that hold most of `query`, best first. */
export function candidatesFor(
  archive: Archive,
  query: Query,
): { readonly ranking: Ranking; readonly candidates: readonly Candidate[] } {
  const { index } = archive;
  const ranking = rank(index, query);
  const scores = new Map<number, number>();
  for (const { id, score } of ranking.passages) scores.set(id, score);
  const last = ranking.passages[ranking.passages.length - 1]?.score ?? 0;
  const candidates: Candidate[] = [];
  const articles = new Set<Article>();
  for (const { id } of ranking.passages) {
    const { article } = index.documents[id]!;
    if (articles.has(article)) continue;
    if (articles.size === MOST_ARTICLES) break;
    articles.add(article);
    const whole = articles.size <= WHOLE_ARTICLES;
    const ids = passagesOf(index, article, whole, scores);
    candidates.push(...sentencesOf(archive, ranking.matcher, ids, (at) => (scores.get(at) ?? last) / TEN));
  }
  candidates.sort(
    (a, b) => b.score - a.score || (a.item.article.id < b.item.article.id ? -1 : 1) || a.item.start - b.item.start,
  );
  return { ranking, candidates };
}

/** The passages of an article to look at: all of a short one, else those that were found. */
function passagesOf(index: Index, article: Article, whole: boolean, found: ReadonlyMap<number, number>): number[] {
  const first = index.firstOf.get(article) ?? 0;
  const ids: number[] = [];
  for (let id = first; index.documents[id]?.article === article; id++) {
    if (found.has(id) || (whole && id < first + MOST_PASSAGES)) ids.push(id);
  }
  return ids;
}

interface Held {
  readonly id: number;
  readonly sentence: number;
  readonly gains: Float64Array;
  readonly places: readonly { at: number; unit: number }[];
}

function sentencesOf(
  archive: Archive,
  { query, of }: Matcher,
  ids: readonly number[],
  passageScore: (id: number) => number,
): Candidate[] {
  const { index } = archive;
  const { units } = query;
  const held: Held[] = [];
  const everywhere = new Float64Array(units.length);
  const spread = new Float64Array(units.length);
  for (const id of ids) {
    const { words, sentenceOf, sentences } = index.analysed(index.documents[id]!);
    const own = sentences.map((_, sentence) => ({
      id,
      sentence,
      gains: new Float64Array(units.length),
      places: [] as { at: number; unit: number }[],
    }));
    for (let at = 0; at < words.length; at++) {
      const match = of(words, at);
      const here = match && own[sentenceOf[at]!];
      if (!match || !here) continue;
      here.gains[match.unit] = Math.max(here.gains[match.unit]!, match.gain);
      here.places.push({ at, unit: match.unit });
    }
    for (const { gains } of own) {
      gains.forEach((gain, unit) => {
        everywhere[unit] = Math.max(everywhere[unit]!, gain);
        if (gain > 0) spread[unit]!++;
      });
    }
    held.push(...own);
  }
  addHeadline(index, ids, query, everywhere);
  const best = Math.max(...ids.map(passageScore));
  for (const { id, sentence, gains } of held) lendNames(index, id, sentence, query, gains, everywhere);
  return held.map((here, place): Candidate => {
    const { id, sentence, gains, places } = here;
    const passage = index.documents[id]!;
    const { words, sentenceOf, sentences } = index.analysed(passage);
    const before = held[place - 1]?.gains;
    const after = held[place + 1]?.gains;
    const context = gains.map((gain, unit) =>
      Math.max(gain, BEFORE * (before?.[unit] ?? 0), ELSEWHERE * everywhere[unit]!),
    );
    const near = gains.map((gain, unit) => Math.max(gain, 0.8 * (before?.[unit] ?? 0), 0.4 * (after?.[unit] ?? 0)));
    const from = sentenceOf.indexOf(sentence);
    const to = from < 0 ? 0 : sentenceOf.lastIndexOf(sentence) + 1;
    const item: Sentence = { type: "sentence", article: passage.article, ...sentences[sentence]! };
    const clues: Clues = cluesIn(archive, item, words, Math.max(0, from), to, query.wanted, (at) =>
      places.some((each) => each.at === at),
    );
    const count = Math.max(0, to - Math.max(0, from));
    const features: SentenceFeatures = {
      best,
      below: passageScore(id) - best,
      article: shareOf(query, everywhere),
      own: shareOf(query, gains),
      rare: rareShare(query, gains, spread, held.length),
      near: shareOf(query, near),
      names: shareWhere(query, gains, ({ name, number }) => name || number),
      verbs: shareWhere(query, gains, ({ verb }) => verb),
      rest: shareWhere(query, gains, ({ name, number }) => !name && !number),
      clue: clues.kind,
      reason: clues.reason,
      heading: passage.heading ? 1 : 0,
      early: 1 - place / Math.max(1, held.length),
      density: new Set(places.map(({ unit }) => unit)).size / Math.max(6, count),
      length: Math.log(1 + count / 20),
    };
    return {
      item,
      score: scoreOf(features),
      features,
      words,
      from: Math.max(0, from),
      to,
      own: gains,
      context,
      near,
      places,
    };
  });
}

/** A sentence that speaks of somebody by a pronoun. "Il faut", "il y a" speak of nobody. */
const PRONOUN =
  /(?<!\p{L})(?:elles?|ils?(?! (?:y a|y avait|faut|fallait|s[’']agit|est (?:difficile|possible|impossible))))(?!\p{L})/iu;
/** How well a pronoun holds the name of somebody whom the article names. */
const BY_PRONOUN = 0.6;

/** "Il a démenti": the names that its article has may be whom the pronoun stands for. */
function lendNames(
  index: Index,
  id: number,
  sentence: number,
  { units }: Query,
  gains: Float64Array,
  everywhere: Float64Array,
): void {
  if (!units.some((unit, at) => unit.name && gains[at] === 0 && everywhere[at]! > 0)) return;
  const { passage, sentences } = index.analysed(index.documents[id]!);
  const span = sentences[sentence]!;
  if (!PRONOUN.test(passage.article.text.slice(span.start, span.end))) return;
  units.forEach((unit, at) => {
    if (unit.name && gains[at] === 0) gains[at] = BY_PRONOUN * everywhere[at]!;
  });
}

/** A headline says what the whole article is about. */
function addHeadline(index: Index, ids: readonly number[], query: Query, everywhere: Float64Array): void {
  const headline = ids[0] === undefined ? null : index.documents[ids[0]]!.article.headline;
  const words = headline === null ? undefined : index.headlines.get(headline);
  if (!words) return;
  query.units.forEach((unit, at) => {
    if (words.has(unit.stem) || words.has(unit.exact)) everywhere[at] = 1;
  });
}

/** The share of the query's weight that `gains` carry, 0 to 1. */
export const shareOf = ({ units, weight }: Query, gains: Float64Array): number =>
  weight === 0 ? 0 : gains.reduce((sum, gain, unit) => sum + gain * units[unit]!.weight, 0) / weight;

function shareWhere({ units }: Query, gains: Float64Array, counts: (unit: Query["units"][number]) => boolean): number {
  let total = 0;
  let held = 0;
  units.forEach((unit, at) => {
    if (!counts(unit)) return;
    total += unit.weight;
    held += gains[at]! * unit.weight;
  });
  return total === 0 ? 0 : held / total;
}

/** The share carried, where a word counts the less the more sentences of the article have it. */
function rareShare({ units }: Query, gains: Float64Array, spread: Float64Array, sentences: number): number {
  let total = 0;
  let held = 0;
  units.forEach((unit, at) => {
    const weight = unit.weight * (1 - Math.min(0.9, (Math.max(0, spread[at]! - 1) * 3) / Math.max(1, sentences)));
    total += weight;
    held += gains[at]! * weight;
  });
  return total === 0 ? 0 : held / total;
}

function scoreOf(features: SentenceFeatures): number {
  let score = 0;
  for (const name of Object.keys(SENTENCE_WEIGHTS) as (keyof SentenceFeatures)[]) {
    score += SENTENCE_WEIGHTS[name] * features[name];
  }
  return score;
}
