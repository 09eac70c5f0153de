/**
 * Learns the weights by which a question is answered or not, and answered surely or not (`src/answers/weights.ts`), from the annotated questions,
 * and from judged ones asked of passages that may lack theirs, where these are at hand: `npx tsx bench/learn-judge.ts`. Prints what they reach on the questions of an author who taught nothing, then the tables.
 */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { answersElse } from "../src/answers/answers-else.ts";
import { answerByDayOrProfile, answerBySpeech } from "../src/answers/ask.ts";
import { type Assessed, assess } from "../src/answers/by-sentence.ts";
import { candidatesFor } from "../src/answers/candidates.ts";
import { isComparison } from "../src/answers/compares.ts";
import { settles } from "../src/answers/settles.ts";
import { understand } from "../src/answers/understand.ts";
import { isPolar, type Weighed } from "../src/answers/weigh.ts";
import { JUDGE_WEIGHTS } from "../src/answers/weights.ts";
import type { Archive } from "../src/archive/archive.ts";
import { buildArchive } from "../src/archive/build.ts";
import { queryOf } from "../src/archive/query.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import { type GoldQuestion, isGold } from "../tests/evaluate/questions.ts";
import { judgedFolder } from "./questions.ts";
import { type RetrievalSet, readRetrievalSet } from "./retrieval.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const NAMES = Object.keys(JUDGE_WEIGHTS) as (keyof Weighed)[];

/** What one question of the judged passages teaches, beside one of the annotated. */
const JUDGED = 0.04;

/** What one of the questions written to have no answer teaches: people ask more often what there is. */
const DOUBT = 0.5;

/** A question of which a sentence decides, as numbers. */
interface Row {
  readonly set: string;
  readonly values: readonly number[];
  readonly answerable: boolean;
  readonly right: boolean;
  readonly question: string;
  readonly weight: number;
}

async function archiveOf(...folders: string[]): Promise<Archive> {
  const loaded = await Promise.all(folders.map((folder) => loadCorpus(path(folder), { maxArticleBytes: 5_000_000 })));
  return buildArchive({ articles: loaded.flatMap(({ articles }) => articles), leftOut: [], ignored: 0 });
}

/** What is weighed for a question; undefined where no sentence decides. */
function assessedFor(archive: Archive, question: string): Assessed | undefined {
  const asked = understand(question);
  const query = queryOf(archive.index.vocabulary, asked.words, asked.wanted);
  if (query.units.length === 0 || answerByDayOrProfile(archive, asked, query, 5)) return undefined;
  const { candidates } = candidatesFor(archive, query, asked.measure);
  if (answerBySpeech(archive, asked, query, candidates, 5)) return undefined;
  return assess(archive, asked, query, candidates);
}

/** Whether a rule decides before any weight does. */
function isRuledOut(archive: Archive, question: string, { best, short }: Assessed): boolean {
  const asked = understand(question);
  const query = queryOf(archive.index.vocabulary, asked.words, asked.wanted);
  return (
    answersElse(archive, asked, query, best, short) ||
    (isPolar(asked) && !short && !isComparison(asked) && !settles(archive, asked, query, best))
  );
}

const valuesOf = ({ weighed }: Assessed): number[] => [1, ...NAMES.map((name) => weighed[name])];

function rowsOf(set: string, archive: Archive, file: string): Row[] {
  const questions: GoldQuestion[] = JSON.parse(readFileSync(path(`../tests/gold/${file}`), "utf8"));
  return questions.flatMap((gold): Row[] => {
    const { question, answerable } = gold;
    const assessed = assessedFor(archive, question);
    if (!assessed || isRuledOut(archive, question, assessed)) return [];
    const right = answerable && isGold(assessed.best.item, gold);
    return [{ set, values: valuesOf(assessed), answerable, right, question, weight: set === "doubt" ? DOUBT : 1 }];
  });
}

/** Judged questions asked of one half of their passages: those whose own passage is in the other half have no answer. */
function judgedRows({ articles, questions }: RetrievalSet): Row[] {
  const half = (id: string) => halfOf(id.split("-")[0] ?? "");
  const archive = buildArchive({ articles: articles.filter(({ id }) => half(id) === 0), leftOut: [], ignored: 0 });
  return questions.flatMap(({ query: question, relevant }): Row[] => {
    const assessed = assessedFor(archive, question);
    if (!assessed || isRuledOut(archive, question, assessed)) return [];
    const answerable = relevant.some((id) => half(id) === 0);
    const right = answerable && relevant.includes(assessed.best.item.article.id);
    return [{ set: "judged", values: valuesOf(assessed), answerable, right, question, weight: JUDGED }];
  });
}

const sumOf = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, at) => sum + value * weights[at]!, 0);

/** Logistic regression by Adam (Kingma and Ba, 2015), with a pull of `decay` to zero on all but the first weight. */
function learn(rows: readonly Row[], label: "answerable" | "right", decay: number, rounds = 600): number[] {
  const weights = ["", ...NAMES].map(() => 0);
  const first = weights.map(() => 0);
  const second = weights.map(() => 0);
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : decay * weight));
    for (const { values, [label]: yes, weight } of rows) {
      const error = weight * (1 / (1 + Math.exp(-sumOf(values, weights))) - (yes ? 1 : 0));
      for (let at = 0; at < weights.length; at++) slope[at]! += error * values[at]!;
    }
    for (let at = 0; at < weights.length; at++) {
      const step = slope[at]! / rows.length;
      first[at] = 0.9 * first[at]! + 0.1 * step;
      second[at] = 0.99 * second[at]! + 0.01 * step * step;
      weights[at]! -=
        (0.05 * (first[at]! / (1 - 0.9 ** round))) / (Math.sqrt(second[at]! / (1 - 0.99 ** round)) + 1e-6);
    }
  }
  return weights;
}

/** Who wrote each set: whoever asks next is none of them, so that a set is measured by what the others teach. */
const AUTHORS: Readonly<Record<string, string>> = { dev: "A", more: "A", "dev-2": "B", "dev-3": "C", seeds: "D" };
/** Of the one set whose questions are all of one kind each half is measured by what the other teaches too. */
const authorOf = ({ set, question }: Row): string =>
  set === "doubt" ? `doubt ${halfOf(question)}` : (AUTHORS[set] ?? set);

/** The sum of each row by weights that its own author did not teach. */
function crossed(rows: readonly Row[], label: "answerable" | "right", decay: number): number[] {
  const sums = rows.map(() => 0);
  for (const author of new Set(rows.map(authorOf))) {
    const weights = learn(
      rows.filter((row) => authorOf(row) !== author),
      label,
      decay,
    );
    rows.forEach((row, at) => {
      if (authorOf(row) === author) sums[at] = sumOf(row.values, weights);
    });
  }
  return sums;
}

/** 0 or 1, the same for all questions on one passage (FNV-1a). */
function halfOf(id: string): number {
  let hash = 2166136261;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 8) % 2;
}

const percent = (part: number, whole: number) => Math.round((1000 * part) / Math.max(1, whole)) / 10;

function abstention(rows: readonly Row[], sums: readonly number[], least: number) {
  const refused = rows.filter((_, at) => sums[at]! <= least);
  const right = refused.filter(({ answerable }) => !answerable).length;
  const precision = percent(right, refused.length);
  const recall = percent(right, rows.filter(({ answerable }) => !answerable).length);
  return { precision, recall, f1: Math.round((20 * precision * recall) / Math.max(1, precision + recall)) / 10 };
}

const DECAY = 2;
const seeds = await archiveOf("../seeds");
const both = await archiveOf("../seeds", "../tests/gold/corpus");
const all = await archiveOf("../seeds", "../tests/gold/corpus", "../tests/gold/corpus-2");
const halves = ["dev", "more", "dev-2", "dev-3", "dev-4", "doubt"].filter((half) =>
  existsSync(path(`../tests/gold/questions/${half}.json`)),
);
const folder = judgedFolder();
const judged = folder === undefined ? undefined : readRetrievalSet(folder);
const rows = [
  ...rowsOf("seeds", seeds, "seeds/questions.json"),
  ...halves.flatMap((half) => rowsOf(half, both, `questions/${half}.json`)),
  ...rowsOf("dev-5", all, "questions/dev-5.json"),
  ...(judged ? judgedRows(judged) : []),
];
const sums = crossed(rows, "answerable", DECAY);
const sure = crossed(rows, "right", DECAY);
console.log(
  `${rows.length} questions that a sentence decides, ${rows.filter((row) => !row.answerable).length} without an answer`,
);
const own = (at: number) => rows[at]!.set !== "judged" && rows[at]!.set !== "doubt";
const ownRows = rows.filter((_, at) => own(at));
const ownSums = sums.filter((_, at) => own(at));
for (let least = 0; least <= 1.61; least += 0.2) {
  const { precision, recall, f1 } = abstention(ownRows, ownSums, least);
  console.log(`  answered from ${least.toFixed(1)}: abstention F1 ${f1} (P ${precision} R ${recall})`);
}
/** How well sums tell one kind of row from the other: mean loss in bits, and how often one that is stands above one that is not. */
function told(those: readonly { row: Row; sum: number }[], label: "answerable" | "right"): string {
  const loss = those.reduce((all, { row, sum }) => all + Math.log2(1 + Math.exp(row[label] ? -sum : sum)), 0);
  const yes = those.filter(({ row }) => row[label]);
  const no = those.filter(({ row }) => !row[label]);
  const above = yes.reduce((all, { sum }) => all + no.filter((other) => other.sum < sum).length, 0);
  return `${(loss / Math.max(1, those.length)).toFixed(3)} bits, ${percent(above, yes.length * no.length)} % in order`;
}
for (const label of ["answerable", "right"] as const) {
  const left = label === "answerable" ? sums : sure;
  const weights = learn(rows, label, DECAY);
  const ownOf = (sum: (at: number) => number) =>
    rows.map((row, at) => ({ row, sum: sum(at) })).filter((_, at) => own(at));
  const taught = ownOf((at) => sumOf(rows[at]!.values, weights));
  console.log(
    `  ${label}, its author left out: ${told(
      ownOf((at) => left[at]!),
      label,
    )}; taught: ${told(taught, label)}`,
  );
}
for (const set of ["seeds", ...halves, "dev-5", "judged"]) {
  const those = rows.map((row, at) => ({ row, sum: sums[at]! })).filter(({ row }) => row.set === set);
  const all = [0.4, 0.6, 0.8, 1].map(
    (least) =>
      abstention(
        those.map(({ row }) => row),
        those.map(({ sum }) => sum),
        least,
      ).f1,
  );
  console.log(`  ${set}: F1 from 0.4, 0.6, 0.8, 1.0: ${all.join(", ")}`);
}
for (let least = 1; least <= 3.01; least += 0.25) {
  const certain = rows.filter((_, at) => own(at) && sure[at]! > least);
  console.log(
    `  sure from ${least.toFixed(2)}: ${percent(certain.filter(({ right }) => right).length, certain.length)} % of ${certain.length} right`,
  );
}
for (const label of ["answerable", "right"] as const) {
  const [bias, ...weights] = learn(rows, label, DECAY);
  console.log(`${label}: sums begin at ${bias!.toFixed(2)}`);
  for (const [at, name] of NAMES.entries()) console.log(`  ${name}: ${weights[at]!.toFixed(2)},`);
}
if (process.argv.includes("-v"))
  [...rows.keys()]
    .sort((a, b) => sums[a]! - sums[b]!)
    .forEach((at) => {
      const { set, answerable, right, question, values } = rows[at]!;
      if (answerable ? sums[at]! < 1.2 : sums[at]! > 0.4)
        console.log(
          `${sums[at]!.toFixed(2)} ${answerable ? "+" : "    -"} ${set} ${right ? "r" : " "} ${question} | ${NAMES.map(
            (name, i) => (values[i + 1] ? `${name} ${values[i + 1]!.toFixed(1)}` : ""),
          )
            .filter(Boolean)
            .join(" ")}`,
        );
    });
