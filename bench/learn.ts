/**
 * Learns the weights of the second stage (`src/archive/weights.ts`) from judged questions: `npx tsx bench/learn.ts FOLDER`, where FOLDER
 * holds `passages.jsonl` and `queries.jsonl`. One half of the questions, divided by article, teaches; the other is reported. Prints the table.
 */

import { understand } from "../src/answers/understand.ts";
import { buildIndex } from "../src/archive/index.ts";
import { queryOf } from "../src/archive/query.ts";
import { rank } from "../src/archive/rank.ts";
import { WEIGHTS } from "../src/archive/weights.ts";
import { figures, type Judged, readRetrievalSet } from "./retrieval.ts";

interface Case {
  readonly question: Judged;
  readonly passages: readonly { readonly id: string; readonly values: readonly number[]; readonly right: boolean }[];
}

const names = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];

/** 0 or 1, the same for all questions on one article (FNV-1a of the part of the id before the hyphen). */
function halfOf({ relevant }: Judged): 0 | 1 {
  let hash = 2166136261;
  for (const letter of (relevant[0] ?? "").split("-")[0] ?? "") hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return ((hash >>> 8) & 1) as 0 | 1;
}

const sumOf = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, at) => sum + value * weights[at]!, 0);

/**
 * Weights that make the right passage the likeliest of its pool: a softmax over the pool, by Adam (Kingma and Ba, 2015), with a pull of
 * `decay` to zero.
 */
function learn(cases: readonly Case[], decay = 1e-3, rounds = 400): number[] {
  const weights = names.map(() => 0);
  const first = names.map(() => 0);
  const second = names.map(() => 0);
  const teaching = cases.filter(({ passages }) => passages.some(({ right }) => right));
  for (let round = 1; round <= rounds; round++) {
    const slope = names.map(() => 0);
    for (const { passages } of teaching) {
      const scores = passages.map(({ values }) => sumOf(values, weights));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const total = odds.reduce((sum, odd) => sum + odd, 0);
      const right = passages.filter((passage) => passage.right).length;
      passages.forEach((passage, at) => {
        const error = odds[at]! / total - (passage.right ? 1 / right : 0);
        for (let i = 0; i < names.length; i++) slope[i]! += error * passage.values[i]!;
      });
    }
    for (let i = 0; i < names.length; i++) {
      const step = slope[i]! / teaching.length + decay * weights[i]!;
      first[i] = 0.9 * first[i]! + 0.1 * step;
      second[i] = 0.999 * second[i]! + 0.001 * step * step;
      weights[i]! -= (0.1 * (first[i]! / (1 - 0.9 ** round))) / (Math.sqrt(second[i]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return weights;
}

const report = (cases: readonly Case[], weights: readonly number[]): string => {
  const pools = new Map(cases.map((each) => [each.question, each.passages]));
  const { recall1, recall10, mrr10 } = figures([...pools.keys()], (question) =>
    [...(pools.get(question) ?? [])]
      .sort((a, b) => sumOf(b.values, weights) - sumOf(a.values, weights))
      .map(({ id }) => id),
  );
  return `recall@1 ${recall1}, recall@10 ${recall10}, MRR@10 ${mrr10}`;
};

const set = readRetrievalSet(process.argv[2] ?? "");
if (!set) {
  console.error("Give the folder that holds passages.jsonl and queries.jsonl.");
  process.exit(2);
}
const index = buildIndex({ articles: set.articles, quotes: [], statements: [], events: [] });
const cases = set.questions.map((question): Case => {
  const { words, wanted } = understand(question.query);
  const passages = rank(index, queryOf(index.vocabulary, words, wanted)).passages.map(({ analysed, measured }) => {
    const { id } = analysed.passage.article;
    return { id, values: names.map((name) => measured.features[name]), right: question.relevant.includes(id) };
  });
  return { question, passages };
});
const teaching = cases.filter(({ question }) => halfOf(question) === 0);
const reported = cases.filter(({ question }) => halfOf(question) === 1);
const learned = learn(teaching);
const engine = names.map((name) => (name === "engine" ? 1 : 0));
console.log(`${teaching.length} questions teach, ${reported.length} are reported`);
console.log(`first stage alone:  ${report(reported, engine)}`);
console.log(
  `the table as it is: ${report(
    reported,
    names.map((name) => WEIGHTS[name]),
  )}`,
);
console.log(`learned now:        ${report(reported, learned)}`);
for (const [at, name] of names.entries()) console.log(`  ${name}: ${learned[at]!.toFixed(2)},`);
