import type { Archive } from "../archive/archive.ts";
import type { Sentence } from "../archive/findings.ts";
import type { Query } from "../archive/query.ts";
import { type Ranked, type Ranking, rank } from "../archive/rank.ts";
import { contains, type Span } from "../corpus/span.ts";

/** A sentence that may answer, with how well it holds the question. */
export interface Candidate {
  readonly item: Sentence;
  readonly ranked: Ranked;
  /** The number of the sentence in its passage. */
  readonly sentence: number;
  readonly score: number;
  /** For each unit of the query how well the sentence alone holds it, 0 to 1. */
  readonly own: Float64Array;
  /** The same with the sentence before it, its passage and its headline: what a pronoun or a title may stand for. */
  readonly context: Float64Array;
  /** Where the units stand: numbers of words in the passage. */
  readonly places: readonly { readonly at: number; readonly unit: number }[];
}

/** What a sentence's own coverage counts beside its passage's score, and what its passage lends it. */
const OWN = 5;
const LENT = 2;
/** A headline has the words and never the details. */
const HEADING = 3;
/** How many passages are cut into sentences. */
const PASSAGES = 40;

/** The sentences that hold most of `query`, best first. `keep`: which sentences count. */
export function candidatesFor(
  archive: Archive,
  query: Query,
  keep?: (sentence: Sentence) => boolean,
): { readonly ranking: Ranking; readonly candidates: readonly Candidate[] } {
  const ranking = rank(archive.index, query);
  const candidates: Candidate[] = [];
  for (const ranked of ranking.passages.slice(0, PASSAGES)) candidates.push(...sentencesIn(ranking, ranked));
  const kept = keep ? candidates.filter(({ item }) => keep(item)) : candidates;
  kept.sort(
    (a, b) => b.score - a.score || (a.item.article.id < b.item.article.id ? -1 : 1) || a.item.start - b.item.start,
  );
  return { ranking, candidates: kept };
}

/** The sentences of one ranked passage, in reading order; those that hold nothing of the question are left out. */
function sentencesIn({ matcher: { query, of } }: Ranking, ranked: Ranked): Candidate[] {
  const { analysed, measured } = ranked;
  const { words, sentenceOf, sentences, passage } = analysed;
  const own = sentences.map(() => new Float64Array(query.units.length));
  const places: { at: number; unit: number }[][] = sentences.map(() => []);
  for (let at = 0; at < words.length; at++) {
    const match = of(words, at);
    const sentence = sentenceOf[at]!;
    if (!match || !own[sentence]) continue;
    own[sentence][match.unit] = Math.max(own[sentence][match.unit]!, match.gain);
    places[sentence]!.push({ at, unit: match.unit });
  }
  const share = (gains: Float64Array) =>
    query.weight === 0
      ? 0
      : gains.reduce((sum, gain, unit) => sum + gain * query.units[unit]!.weight, 0) / query.weight;
  return sentences.flatMap((span: Span, sentence): Candidate[] => {
    const gains = own[sentence]!;
    if (places[sentence]!.length === 0) return [];
    const context = gains.map((gain, unit) =>
      Math.max(gain, 0.9 * (own[sentence - 1]?.[unit] ?? 0), 0.7 * measured.gains[unit]!),
    );
    const score = ranked.score + OWN * share(gains) + LENT * share(context) - (passage.heading ? HEADING : 0);
    return [
      {
        item: { type: "sentence", article: passage.article, ...span },
        ranked,
        sentence,
        score,
        own: gains,
        context,
        places: places[sentence]!,
      },
    ];
  });
}

/** The share of the query's weight that `gains` carry, 0 to 1. */
export const shareOf = ({ units, weight }: Query, gains: Float64Array): number =>
  weight === 0 ? 0 : gains.reduce((sum, gain, unit) => sum + gain * units[unit]!.weight, 0) / weight;

/** Whether `candidate` holds the place `span`. */
export const holds = ({ item }: Candidate, span: Span): boolean => contains(item, span);
