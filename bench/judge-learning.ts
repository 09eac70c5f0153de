/** How the weights are learnt that decide whether a question is answered, and how well sums of them decide. */

import type { Weighed } from "../src/answers/weigh.ts";
import { ENOUGH, JUDGE_WEIGHTS, SURE_WEIGHTS } from "../src/answers/weights.ts";
import type { Row } from "./judge-rows.ts";

/** What is learnt: whether the articles answer at all, or whether the best sentence does. */
export type Label = "answerable" | "right";

/** How it is learnt. */
export interface Manner {
  /** From which weights: those as they are, or none. */
  readonly from: "shipped" | "zero";
  /** How strongly weights are pulled to where they began. */
  readonly pull: number;
  /** What it costs for each question on which the weights as they are decide rightly to decide wrongly. */
  readonly price: number;
}

export const NAMES = Object.keys(JUDGE_WEIGHTS) as (keyof Weighed)[];

/** What one of the questions written to have no answer teaches: people ask more often what there is. */
const DOUBT = 0.5;
/** By how much a decision that was right is to stay right, and how sharply it costs not to. */
const MARGIN = 0.05;
const SHARP = 12;
const ROUNDS = 1500;

/** Weights with the bias before them: a question is answered where their sum exceeds 0. */
export const shippedWeights = (label: Label): number[] =>
  label === "answerable"
    ? [-ENOUGH.answer, ...NAMES.map((name) => JUDGE_WEIGHTS[name])]
    : [-ENOUGH.high, ...NAMES.map((name) => SURE_WEIGHTS[name] ?? 0)];

const valuesOf = (weighed: Weighed): number[] => [1, ...NAMES.map((name) => weighed[name])];

const dot = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, at) => sum + value * weights[at]!, 0);

/** The least of a question's sums: all must pass. */
export const sumOf = ({ weighed }: Row, weights: readonly number[]): number =>
  Math.min(...weighed.map((each) => dot(valuesOf(each), weights)));

/** Whether a question is answered by these weights. */
export const isAnswered = (row: Row, weights: readonly number[]): boolean =>
  !row.refused && (row.weighed.length === 0 || sumOf(row, weights) > 0);

/** Whether it is right to answer, or to refuse, as was done. */
const isWell = ({ answerable, right }: Row, answered: boolean): boolean =>
  (answerable ? right : true) && answered === answerable;

interface Lesson {
  readonly values: readonly number[];
  /** 1 for what is to be above 0, -1 for what is to be below. */
  readonly sign: number;
  readonly weight: number;
  /** Whether it must stay on the side on which it is; else it teaches as one of many. */
  readonly kept: boolean;
}

/** Logistic regression by Adam (Kingma and Ba, 2015); the bias is hardly pulled. */
export function learn(rows: readonly Row[], label: Label, { from, pull, price }: Manner): number[] {
  const shipped = shippedWeights(label);
  const start = from === "shipped" ? shipped : shipped.map(() => 0);
  const lessons = lessonsOf(rows, label, price > 0);
  const weights = [...start];
  const first = weights.map(() => 0);
  const second = weights.map(() => 0);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0.05 : 1) * pull * (weight - start[at]!));
    for (const { values, sign, weight, kept } of lessons) {
      const sum = sign * dot(values, weights);
      const steep = kept ? price / (1 + Math.exp(-SHARP * (MARGIN - sum))) : weight / (1 + Math.exp(sum));
      for (let at = 0; at < weights.length; at++) slope[at]! -= sign * steep * values[at]!;
    }
    const pace = 0.03 * (1 - round / (ROUNDS + 1));
    for (let at = 0; at < weights.length; at++) {
      first[at] = 0.9 * first[at]! + 0.1 * slope[at]!;
      second[at] = 0.99 * second[at]! + 0.01 * slope[at]! * slope[at]!;
      weights[at]! -=
        (pace * (first[at]! / (1 - 0.9 ** round))) / (Math.sqrt(second[at]! / (1 - 0.99 ** round)) + 1e-6);
    }
  }
  return weights;
}

/** What the questions teach of which weights decide; `keeping`: and what is to stay as it is. */
function lessonsOf(rows: readonly Row[], label: Label, keeping: boolean): Lesson[] {
  const shipped = shippedWeights(label);
  return rows.flatMap((row): Lesson[] => {
    const last = row.weighed[row.weighed.length - 1];
    if (!last || row.refused) return [];
    const sign = row[label] ? 1 : -1;
    const weight = row.set === "doubt" ? DOUBT : 1;
    const lessons: Lesson[] = [{ values: valuesOf(last), sign, weight, kept: false }];
    if (!keeping || label === "right" || !isWell(row, row.shipped.answered)) return lessons;
    // To be answered all must pass; to be refused the worst of them must not.
    const least = sumOf(row, shipped);
    const bound = row.weighed.map(valuesOf).filter((values) => row.answerable || dot(values, shipped) === least);
    return [...lessons, ...bound.map((values) => ({ values, sign, weight, kept: true }))];
  });
}

/** By question how its own author's weights are not: learnt from all the others. */
export function leftOut(rows: readonly Row[], label: Label, manner: Manner): Map<Row, readonly number[]> {
  const weights = new Map<Row, readonly number[]>();
  for (const author of new Set(rows.map((row) => row.author))) {
    const learnt = learn(
      rows.filter((row) => row.author !== author),
      label,
      manner,
    );
    for (const row of rows) if (row.author === author) weights.set(row, learnt);
  }
  return weights;
}

/** Per cent, with one decimal. */
export const percent = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10;

/** F1 of abstention and right sentences first, in per cent, and how many are sure and how many of these right. */
export interface Figures {
  readonly abstention: number;
  readonly first: number;
  readonly sure: number;
  readonly sureRight: number;
}

/** What decisions come to. */
export function figuresOf(rows: readonly Row[], answered: (row: Row) => boolean, sure: (row: Row) => boolean): Figures {
  const refused = rows.filter((row) => !answered(row));
  const well = refused.filter(({ answerable }) => !answerable).length;
  const gold = rows.filter(({ answerable }) => !answerable).length;
  const certain = rows.filter((row) => answered(row) && sure(row));
  return {
    abstention: percent(2 * well, refused.length + gold),
    first: percent(rows.filter((row) => row.right && answered(row)).length, rows.length - gold),
    sure: certain.length,
    sureRight: certain.filter(({ right }) => right).length,
  };
}
