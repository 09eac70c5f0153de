import type { Confidence } from "./answer.ts";
import type { Weighed } from "./weigh.ts";
import { ENOUGH, JUDGE_WEIGHTS, SURE_WEIGHTS } from "./weights.ts";

/** Whether the best sentence answers the question, and how sure that is. */
export interface Judgement {
  readonly answered: boolean;
  readonly confidence: Confidence;
}

/** Decides by weighted sums whether the best sentence answers, and how likely it is the right one. */
export function judge(weighed: Weighed): Judgement {
  const sure = sumOf(weighed, SURE_WEIGHTS);
  return {
    answered: sumOf(weighed, JUDGE_WEIGHTS) > ENOUGH.answer,
    confidence: sure > ENOUGH.high ? "high" : sure > ENOUGH.medium ? "medium" : "low",
  };
}

type Weights = Readonly<Partial<Record<keyof Weighed, number>>>;

function sumOf(weighed: Weighed, weights: Weights): number {
  let sum = 0;
  for (const name in weights) sum += weights[name as keyof Weighed]! * weighed[name as keyof Weighed];
  return sum;
}
