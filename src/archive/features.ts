import type { Analysed } from "./analysed.ts";
import { evidence } from "./evidence.ts";
import type { Found, Matcher } from "./match.ts";
import type { QueryUnit } from "./query.ts";

/** What speaks for a passage, each as a share of what the whole question could give, 0 to 1. The keys of `WEIGHTS`. */
export interface Features {
  /** MiniSearch's score over the best passage's. */
  readonly engine: number;
  /** Rarity of the question's words that the passage holds, by stem. */
  readonly covered: number;
  /** … of those that only the headline holds. */
  readonly headline: number;
  /** … by a form built on the same stem. */
  readonly derived: number;
  /** … by a synonym, an alias or a translation. */
  readonly form: number;
  /** … of names and numbers alone. */
  readonly names: number;
  /** … as written, and more the more often. */
  readonly exact: number;
  readonly bm25: number;
  /** … in the best sentence, and in the best two in a row. */
  readonly sentence: number;
  readonly twoSentences: number;
  /** Neighbours in the question that are neighbours in the passage. */
  readonly adjacent: number;
  /** … that are within four words. */
  readonly near: number;
  /** How close together the words stand. */
  readonly window: number;
  /** Whether the rarest word is there. */
  readonly rarest: number;
  /** Whether the best sentence holds something of the kind asked for. */
  readonly number: number;
  readonly date: number;
  readonly name: number;
  readonly reason: number;
  readonly count: number;
  readonly length: number;
  /** The share of the passage's coverage, squared: nearly everything counts more than twice the half. */
  readonly square: number;
  /** The share of the names and numbers that nothing in the passage stands for. */
  readonly namesMissing: number;
  /** The best sentence: how much of it the question names, what it holds as written, and in the question's order. */
  readonly density: number;
  readonly sentenceExact: number;
  readonly order: number;
  /** What the first sentence covers, and whether it is the best one: a passage begins with its subject. */
  readonly opening: number;
  readonly opens: number;
}

const K = 1.2;
const B = 0.5;
const USUAL = 60;

export interface Measured {
  readonly features: Features;
  /** The sentence that covers most of the question. */
  readonly best: number;
  /** For each unit how well the passage holds it. */
  readonly gains: Float64Array;
}

/** Measures one passage against a question. `headline`: how well its headline holds each unit. */
export function measure(
  { query, within }: Matcher,
  analysed: Analysed,
  engine: number,
  headline: Float64Array | undefined,
): Measured {
  const { units } = query;
  const { words, sentenceOf, sentences } = analysed;
  const total = query.weight || 1;
  const gains = new Float64Array(units.length);
  const direct = new Float64Array(units.length);
  const derived = new Float64Array(units.length);
  const formed = new Float64Array(units.length);
  const exactCount = new Float64Array(units.length);
  const stemCount = new Float64Array(units.length);
  const bySentence: (Map<number, number> | undefined)[] = sentences.map(() => undefined);
  const places = within(analysed);
  for (const { at, unit, match } of places) {
    const { gain, how } = match;
    if (gain > gains[unit]!) gains[unit] = gain;
    if (how === "exact") exactCount[unit]!++;
    if (how === "exact" || how === "stem") {
      direct[unit] = 1;
      stemCount[unit]!++;
    } else if (how === "derived") derived[unit] = 1;
    else formed[unit] = 1;
    const own = sentenceOf[at]!;
    const sentence = bySentence[own];
    if (!sentence) bySentence[own] = new Map([[unit, gain]]);
    else if ((sentence.get(unit) ?? 0) < gain) sentence.set(unit, gain);
  }
  const norm = K * (1 - B + (B * words.length) / USUAL);
  let covered = 0;
  let headlineOnly = 0;
  let derivedOnly = 0;
  let formOnly = 0;
  let names = 0;
  let namesTotal = 0;
  let exact = 0;
  let bm25 = 0;
  let count = 0;
  let held = 0;
  let namesCount = 0;
  let namesMissing = 0;
  let rarest = -1;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    const { weight } = unit;
    if (direct[i]) covered += weight;
    else if (derived[i]) derivedOnly += weight;
    else if (formed[i]) formOnly += weight;
    else if (headline) headlineOnly += weight * headline[i]!;
    if (gains[i]! > 0) count++;
    held += gains[i]! * weight;
    if (unit.name || unit.number) {
      namesCount++;
      if (gains[i] === 0) namesMissing++;
      namesTotal += weight;
      if (direct[i] || headline?.[i] === 1) names += weight;
    }
    exact += (weight * exactCount[i]! * (K + 1)) / (exactCount[i]! + norm);
    bm25 += (weight * stemCount[i]! * (K + 1)) / (stemCount[i]! + norm);
    if (rarest < 0 || weight > units[rarest]!.weight) rarest = i;
  }
  const shares = bySentence.map((held) => (held ? shareOf(units, held) : 0));
  let best = 0;
  let two = shares[0] ?? 0;
  for (let i = 1; i < shares.length; i++) {
    if (shares[i]! > shares[best]!) best = i;
    two = Math.max(two, shareOfBoth(units, bySentence[i - 1], bySentence[i], shares[i]!));
  }
  const { adjacent, near } = pairs(units, places, total);
  const asked = new Set(places.map(({ at }) => at));
  const { density, sentenceExact, order } = inSentence(units, places, analysed, best, total);
  const answers = evidence(analysed, best, query.wanted, (at) => asked.has(at));
  return {
    best,
    gains,
    features: {
      engine,
      covered: covered / total,
      headline: headlineOnly / total,
      derived: derivedOnly / total,
      form: formOnly / total,
      names: namesTotal === 0 ? 0 : names / total,
      exact: exact / total,
      bm25: bm25 / total,
      sentence: (shares[best] ?? 0) / total,
      twoSentences: two / total,
      adjacent,
      near,
      window: tightest(places, gains),
      rarest: rarest >= 0 && gains[rarest]! > 0 ? 1 : 0,
      number: answers.number,
      date: answers.date,
      name: answers.name,
      reason: answers.reason,
      count: units.length === 0 ? 0 : count / units.length,
      length: Math.log(1 + words.length / USUAL),
      square: (held / total) ** 2,
      namesMissing: namesCount === 0 ? 0 : namesMissing / namesCount,
      opening: (shares[0] ?? 0) / total,
      opens: best === 0 ? 1 : 0,
      density,
      sentenceExact,
      order,
    },
  };
}

function shareOf(units: readonly QueryUnit[], held: ReadonlyMap<number, number>): number {
  let share = 0;
  for (const [unit, gain] of held) share += gain * units[unit]!.weight;
  return share;
}

/** The share of two sentences in a row; `share`: that of the second. */
function shareOfBoth(
  units: readonly QueryUnit[],
  first: ReadonlyMap<number, number> | undefined,
  second: ReadonlyMap<number, number> | undefined,
  share: number,
): number {
  if (!first) return share;
  const both = new Map(first);
  for (const [unit, gain] of second ?? []) both.set(unit, Math.max(gain, both.get(unit) ?? 0));
  return shareOf(units, both);
}

/** Neighbours in the question, in that order: side by side in the passage, or within four words either way. */
function pairs(units: readonly QueryUnit[], places: readonly Found[], total: number) {
  const side = new Set<number>();
  const close = new Set<number>();
  for (let i = 0; i < places.length; i++) {
    const first = places[i]!;
    for (let j = i + 1; j < places.length && places[j]!.at - first.at <= 4; j++) {
      const second = places[j]!;
      if (second.unit === first.unit + 1) {
        close.add(first.unit);
        if (second.at === first.at + 1) side.add(first.unit);
      } else if (first.unit === second.unit + 1) close.add(second.unit);
    }
  }
  const sum = (found: ReadonlySet<number>) => {
    let weight = 0;
    for (const unit of found) weight += (units[unit]!.weight + units[unit + 1]!.weight) / 2;
    return weight / total;
  };
  return { adjacent: sum(side), near: sum(close) };
}

/** Units held over the words that the smallest stretch holding all of them takes. */
function tightest(places: readonly Found[], gains: Float64Array): number {
  let wanted = 0;
  for (const gain of gains) if (gain > 0) wanted++;
  if (wanted < 2) return 0;
  const seen = new Int32Array(gains.length);
  let have = 0;
  let left = 0;
  let best = Number.POSITIVE_INFINITY;
  for (const right of places) {
    if (seen[right.unit]!++ === 0) have++;
    while (have === wanted) {
      const first = places[left++]!;
      best = Math.min(best, right.at - first.at + 1);
      if (--seen[first.unit]! === 0) have--;
    }
  }
  return wanted / best;
}

/** A sentence shorter than this many words is not denser for it. */
const SHORT = 6;

/** The features of the best sentence that look at its words one by one. */
function inSentence(
  units: readonly QueryUnit[],
  places: readonly Found[],
  { words, sentenceOf, firstWord }: Analysed,
  sentence: number,
  total: number,
): Pick<Features, "density" | "sentenceExact" | "order"> {
  const here = places.filter(({ at }) => sentenceOf[at] === sentence);
  const length = (firstWord[sentence + 1] ?? words.length) - (firstWord[sentence] ?? 0);
  const asWritten = new Set<number>();
  // The heaviest chain of units that stand in the question's order. `reached[u]`: the best chain that ends with unit u.
  const reached = new Float64Array(units.length);
  for (const { at, unit } of here) {
    if (words[at]!.exact === units[unit]!.exact) asWritten.add(unit);
    let before = 0;
    for (let earlier = 0; earlier < unit; earlier++) before = Math.max(before, reached[earlier]!);
    reached[unit] = Math.max(reached[unit]!, before + units[unit]!.weight);
  }
  let exact = 0;
  for (const unit of asWritten) exact += units[unit]!.weight;
  return {
    density: new Set(here.map(({ unit }) => unit)).size / Math.max(SHORT, length),
    sentenceExact: exact / total,
    order: Math.max(0, ...reached) / total,
  };
}
