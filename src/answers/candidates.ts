import type { Archive } from "../archive/archive.ts";
import type { Sentence } from "../archive/findings.ts";
import type { Index } from "../archive/index.ts";
import type { Matcher } from "../archive/match.ts";
import type { IndexedPassage } from "../archive/passages.ts";
import type { Query } from "../archive/query.ts";
import { headlineGains, type Ranking, rank } from "../archive/rank.ts";
import type { Span } from "../corpus/span.ts";
import type { Word } from "../language/analyse.ts";
import type { Dimension } from "../language/dimensions.ts";
import { sortOf, standIns } from "./anaphora.ts";
import { type Clues, cluesIn } from "./clues.ts";
import { passagesToRead } from "./passages-to-read.ts";
import { hasPlace, measures, sentencesHeld, unitsAt } from "./sentences-held.ts";
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

const TEN = 10;
/** What a word counts that stands in the sentence before, and elsewhere in the article. */
const BEFORE = 0.9;
const ELSEWHERE = 0.7;
/** What a name counts where somebody of a kind is asked for whom the sentence does not have. */
const UNKIND = 0.5;
/** How well "74 km/h" holds "vitesse". */
const BY_UNIT = 0.9;

/** The sentences that hold most of `query`, best first. */
export function candidatesFor(
  archive: Archive,
  query: Query,
  measure: Dimension | null = null,
): { readonly ranking: Ranking; readonly candidates: readonly Candidate[] } {
  const { index } = archive;
  const ranking = rank(index, query);
  const scores = new Map<number, number>();
  for (const { id, score } of ranking.passages) scores.set(id, score);
  const last = ranking.passages[ranking.passages.length - 1]?.score ?? 0;
  const candidates: Candidate[] = [];
  for (const ids of passagesToRead(index, ranking)) {
    const found = candidatesIn(archive, ranking.matcher, ids, (at) => (scores.get(at) ?? last) / TEN, measure);
    for (const candidate of found) candidates.push(candidate);
  }
  candidates.sort(
    (a, b) => b.score - a.score || (a.item.article.id < b.item.article.id ? -1 : 1) || a.item.start - b.item.start,
  );
  return { ranking, candidates };
}

/** The sentences of one article's passages `ids`, in reading order. */
function candidatesIn(
  archive: Archive,
  matcher: Matcher,
  ids: readonly number[],
  passageScore: (id: number) => number,
  measure: Dimension | null,
): Candidate[] {
  const { index } = archive;
  const { query } = matcher;
  const held = ids.flatMap((id) => sentencesHeld(index, matcher, id));
  const measuring = measure === null ? undefined : new Set(held.filter((sentence) => measures(sentence, measure)));
  for (const { gains } of measuring ?? []) {
    query.units.forEach((unit, at) => {
      if (unit.measured) gains[at] = Math.max(gains[at]!, BY_UNIT);
    });
  }
  const everywhere = new Float64Array(query.units.length);
  const spread = new Float64Array(query.units.length);
  for (const { gains } of held) {
    for (let unit = 0; unit < gains.length; unit++) {
      const gain = gains[unit]!;
      if (gain === 0) continue;
      if (gain > everywhere[unit]!) everywhere[unit] = gain;
      spread[unit]!++;
    }
  }
  addHeadline(index, ids, matcher, everywhere);
  addYear(index, ids, matcher, everywhere);
  const best = Math.max(...ids.map(passageScore));
  const article = shareOf(query, everywhere);
  // A word counts the less the more sentences of the article have it.
  const rarity = spread.map((times) => 1 - Math.min(0.9, (Math.max(0, times - 1) * 3) / Math.max(1, held.length)));
  const sought = query.units.findIndex((unit) => unit.sought);
  for (const { passage, span, gains } of held) lendNames(archive, passage.passage, span, query, gains, everywhere);
  return held.map((sentence, place): Candidate => {
    const { passage: analysed, id, number, span, from, to, gains, places } = sentence;
    const { words, passage } = analysed;
    const before = held[place - 1]?.gains;
    const after = held[place + 1]?.gains;
    const context = new Float64Array(gains.length);
    const near = new Float64Array(gains.length);
    for (let unit = 0; unit < gains.length; unit++) {
      const gain = gains[unit]!;
      const gainBefore = before ? before[unit]! : 0;
      context[unit] = Math.max(gain, BEFORE * gainBefore, ELSEWHERE * everywhere[unit]!);
      near[unit] = Math.max(gain, 0.8 * gainBefore, 0.4 * (after ? after[unit]! : 0));
    }
    const item: Sentence = { type: "sentence", article: passage.article, start: span.start, end: span.end };
    const clues: Clues = cluesIn(archive, item, analysed, number, query.wanted, (at) => hasPlace(places, at));
    const count = to - from;
    // One by one below: spread into the features, which are made for every sentence, they take twice as long as all else here.
    const shares = sharesOf(query, gains, near, rarity);
    const features: SentenceFeatures = {
      best,
      below: passageScore(id) - best,
      article,
      own: shares.own,
      rare: shares.rare,
      near: shares.near,
      names: shares.names,
      verbs: shares.verbs,
      rest: shares.rest,
      clue: measuring
        ? measuring.has(sentence)
          ? 1
          : 0
        : sought < 0
          ? clues.kind
          : gains[sought]! > 0
            ? 1
            : clues.kind * UNKIND,
      reason: clues.reason,
      heading: passage.heading ? 1 : 0,
      early: 1 - place / Math.max(1, held.length),
      density: unitsAt(places) / Math.max(6, count),
      length: Math.log(1 + count / 20),
    };
    return { item, score: scoreOf(features), features, words, from, to, own: gains, context, near, places };
  });
}

/** How well a sentence must hold another word of the question for a noun in it to stand for a name. */
const SPEAKS = 0.3;

/** "Il a démenti", "la chercheuse": the names that its article has may be whom the sentence speaks of. */
function lendNames(
  archive: Archive,
  { article }: IndexedPassage,
  { start, end }: Span,
  { units }: Query,
  gains: Float64Array,
  everywhere: Float64Array,
): void {
  if (!units.some((unit, at) => unit.name && gains[at] === 0 && everywhere[at]! > 0)) return;
  // "Le directeur a confirmé la livraison" says nothing of what else is asked of him.
  const speaks = units.some(({ name }, at) => !name && gains[at]! >= SPEAKS);
  const by = standIns(article.text.slice(start, end), speaks);
  units.forEach((unit, at) => {
    if (unit.name && gains[at] === 0) gains[at] = by[sortOf(archive, unit)] * everywhere[at]!;
  });
}

/** A headline says what the whole article is about. */
function addHeadline(index: Index, ids: readonly number[], matcher: Matcher, everywhere: Float64Array): void {
  const headline = ids[0] === undefined ? null : index.documents[ids[0]]!.article.headline;
  headlineGains(index, matcher, headline)?.forEach((gain, at) => {
    everywhere[at] = Math.max(everywhere[at]!, gain);
  });
}

const YEAR = /^(?:1[89]|20)\d\d$/u;

/** "Qui a gagné le tour en 2023 ?": an article of 2023 need not say the year again in which all it tells of comes about. */
function addYear(index: Index, ids: readonly number[], { query }: Matcher, everywhere: Float64Array): void {
  const published = ids[0] === undefined ? null : index.documents[ids[0]]!.article.published;
  if (!published || published.from.slice(0, 4) !== published.to.slice(0, 4)) return;
  query.units.forEach(({ number, exact }, at) => {
    if (number && YEAR.test(exact) && published.from.startsWith(exact)) everywhere[at] = 1;
  });
}

/** The share of the query's weight that `gains` carry, 0 to 1. */
export function shareOf({ units, weight }: Query, gains: Float64Array): number {
  let sum = 0;
  for (let unit = 0; unit < gains.length; unit++) sum += gains[unit]! * units[unit]!.weight;
  return share(sum, weight);
}

/** What a sentence holds of the question and of its kinds of words, each a share of their weight; `rarity`: what each unit counts in its article. */
function sharesOf(
  { units }: Query,
  gains: Float64Array,
  around: Float64Array,
  rarity: Float64Array,
): Pick<SentenceFeatures, "own" | "near" | "names" | "verbs" | "rest" | "rare"> {
  const held = { own: 0, near: 0, names: 0, verbs: 0, rest: 0, rare: 0 };
  const whole = { own: 0, names: 0, verbs: 0, rest: 0, rare: 0 };
  for (let at = 0; at < units.length; at++) {
    const { weight, name, number, verb } = units[at]!;
    const gain = gains[at]!;
    const rare = weight * rarity[at]!;
    whole.own += weight;
    held.own += gain * weight;
    held.near += around[at]! * weight;
    whole.rare += rare;
    held.rare += gain * rare;
    if (name || number) {
      whole.names += weight;
      held.names += gain * weight;
    } else {
      whole.rest += weight;
      held.rest += gain * weight;
    }
    if (!verb) continue;
    whole.verbs += weight;
    held.verbs += gain * weight;
  }
  return {
    own: share(held.own, whole.own),
    near: share(held.near, whole.own),
    names: share(held.names, whole.names),
    verbs: share(held.verbs, whole.verbs),
    rest: share(held.rest, whole.rest),
    rare: share(held.rare, whole.rare),
  };
}

const share = (held: number, whole: number): number => (whole === 0 ? 0 : held / whole);

const WEIGHTED = Object.entries(SENTENCE_WEIGHTS) as [keyof SentenceFeatures, number][];

function scoreOf(features: SentenceFeatures): number {
  let score = 0;
  for (const [name, weight] of WEIGHTED) score += weight * features[name];
  return score;
}
