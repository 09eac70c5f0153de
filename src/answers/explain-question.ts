import type { Archive } from "../archive/archive.ts";
import type { Sentence } from "../archive/findings.ts";
import { type Query, queryOf } from "../archive/query.ts";
import { assess } from "./by-sentence.ts";
import { type Candidate, candidatesFor, type SentenceFeatures } from "./candidates.ts";
import { judge } from "./judge.ts";
import { besideOutlets, ofOutletsFirst, outletsNamed } from "./outlets-named.ts";
import { type Question, understand } from "./understand.ts";
import type { Weighed } from "./weigh.ts";
import { JUDGE_WEIGHTS, SENTENCE_WEIGHTS } from "./weights.ts";

/** How a question was understood, what was searched for, and what put one sentence before another. */
export interface QuestionExplanation {
  readonly understood: Pick<Question, "kind" | "language" | "wanted" | "frame" | "speaker" | "negative">;
  readonly searched: readonly SearchedWord[];
  readonly corrections: readonly { readonly typed: string; readonly searched: string }[];
  readonly missing: readonly string[];
  /** Best first. */
  readonly sentences: readonly RankedSentence[];
  /** The features that put the first sentence before the second, those that count most first. */
  readonly ahead: readonly Part<keyof SentenceFeatures>[];
  /** What was weighed to answer or not; null where no sentence was found. */
  readonly judged: {
    readonly answered: boolean;
    readonly parts: readonly Part<keyof Weighed>[];
  } | null;
}

/** A word of the question, in the form in which it was searched. */
export interface SearchedWord {
  readonly typed: string;
  readonly stems: readonly string[];
  /** Other wordings, as stems: synonyms, aliases, translations, other spellings. */
  readonly others: readonly string[];
  /** What it counts: its rarity. */
  readonly weight: number;
  readonly name: boolean;
  readonly known: boolean;
}

export interface RankedSentence {
  readonly item: Sentence;
  readonly score: number;
  readonly parts: readonly Part<keyof SentenceFeatures>[];
  /** Words of the question that it holds itself. */
  readonly holds: readonly string[];
}

/** A feature, its value, its weight, and their product. */
export interface Part<Name extends string> {
  readonly name: Name;
  readonly value: number;
  readonly weight: number;
  readonly gives: number;
}

const SHOWN = 5;

/** Explains the answer to `question` as data: for `ask --explain`. Never throws. */
export function explainQuestion(archive: Archive, question: string): QuestionExplanation {
  const asked = understand(question);
  const outlets = outletsNamed(archive, asked);
  const query = queryOf(archive.index.vocabulary, besideOutlets(asked.words, outlets), asked.wanted);
  const found = query.units.length === 0 ? [] : candidatesFor(archive, query, asked.measure).candidates;
  const candidates = ofOutletsFirst(found, outlets);
  const [first, second] = candidates;
  return {
    understood: asked,
    searched: query.units.map(({ typed, stems, forms, weight, name, known }) => ({
      typed,
      stems,
      others: forms.map((form) => form.stems.join(" ")),
      weight,
      name,
      known,
    })),
    corrections: query.corrections,
    missing: query.missing,
    sentences: candidates.slice(0, SHOWN).map((candidate) => ({
      item: candidate.item,
      score: candidate.score,
      parts: partsOf(candidate.features, SENTENCE_WEIGHTS),
      holds: query.units.filter((_, at) => candidate.own[at]! > 0).map(({ typed }) => typed),
    })),
    ahead: first && second ? aheadOf(first, second) : [],
    judged: judgementOf(archive, asked, query, candidates),
  };
}

function partsOf<Name extends string>(
  values: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): Part<Name>[] {
  const names = Object.keys(weights) as Name[];
  return names
    .map((name) => ({ name, value: values[name], weight: weights[name], gives: values[name] * weights[name] }))
    .sort((a, b) => Math.abs(b.gives) - Math.abs(a.gives));
}

function aheadOf(first: Candidate, second: Candidate): Part<keyof SentenceFeatures>[] {
  const names = Object.keys(SENTENCE_WEIGHTS) as (keyof SentenceFeatures)[];
  return names
    .map((name) => {
      const value = first.features[name] - second.features[name];
      return { name, value, weight: SENTENCE_WEIGHTS[name], gives: value * SENTENCE_WEIGHTS[name] };
    })
    .filter(({ gives }) => Math.abs(gives) > 0.01)
    .sort((a, b) => b.gives - a.gives);
}

function judgementOf(
  archive: Archive,
  asked: Question,
  query: Query,
  candidates: readonly Candidate[],
): QuestionExplanation["judged"] {
  const assessed = assess(archive, asked, query, candidates);
  if (!assessed) return null;
  const { weighed } = assessed;
  return { answered: judge(weighed).answered, parts: partsOf(weighed, JUDGE_WEIGHTS) };
}
