/** The annotated questions as rows of numbers, from which the weights of `src/answers/weights.ts` are learnt and by which they are measured. */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { answerByDayOrProfile, answerBySpeech, answerQuestion } from "../src/answers/ask.ts";
import { type Assessed, assess, assessedBeside, isRuledOut } from "../src/answers/by-sentence.ts";
import { answerOfSides } from "../src/answers/by-sides.ts";
import { candidatesFor } from "../src/answers/candidates.ts";
import { besideOutlets, ofOutletsFirst, outletsNamed } from "../src/answers/outlets-named.ts";
import { isPolar } from "../src/answers/question-kinds.ts";
import { understand } from "../src/answers/understand.ts";
import type { Weighed } from "../src/answers/weigh.ts";
import type { Archive } from "../src/archive/archive.ts";
import { buildArchive } from "../src/archive/build.ts";
import { queryOf } from "../src/archive/query.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import type { QuestionKind } from "../src/language/question-frames.ts";
import { type GoldQuestion, isGold } from "../tests/evaluate/questions.ts";

/** A question with what is weighed for it, and what the weights as they are make of it. */
export interface Row {
  readonly set: string;
  readonly author: string;
  readonly id: string;
  readonly question: string;
  readonly kind: QuestionKind;
  readonly answerable: boolean;
  /** Whether the first sentence that would be given answers. */
  readonly right: boolean;
  /** What is weighed, in turn: all must pass. Empty where no weight decides. */
  readonly weighed: readonly Weighed[];
  /** Whether a rule refuses it, or no sentence was found. */
  readonly refused: boolean;
  /** Whether it can be high at all. */
  readonly canBeHigh: boolean;
  /** What came of it with the weights as they are. */
  readonly shipped: { readonly answered: boolean; readonly high: boolean };
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The articles of some folders, as one archive. */
async function archiveOf(...folders: string[]): Promise<Archive> {
  const loaded = await Promise.all(folders.map((folder) => loadCorpus(path(folder), { maxArticleBytes: 5_000_000 })));
  return buildArchive({ articles: loaded.flatMap(({ articles }) => articles), leftOut: [], ignored: 0 });
}

const CORPORA = ["corpus", "corpus-2", "corpus-3", "corpus-4"];
/** The sets of questions, who wrote them, and of how many of the folders of articles beside the seeds they are asked. */
const SETS: readonly (readonly [set: string, author: string, folders: number])[] = [
  ["seeds", "seeds", 0],
  ["dev", "first", 1],
  ["more", "first", 1],
  ["dev-2", "dev-2", 1],
  ["dev-3", "dev-3", 1],
  ["dev-4", "dev-4", 1],
  ["doubt", "doubt", 1],
  ["dev-5", "dev-5", 2],
  ["dev-6", "dev-6", 3],
  ["dev-7", "dev-7", 3],
  ["dev-10", "dev-10", 4],
  ["dev-11", "dev-11", 4],
  ["dev-12", "dev-12", 4],
];

/** All annotated questions that are there and not sealed, as rows. */
export async function annotatedRows(): Promise<Row[]> {
  const archives = new Map<number, Archive>();
  const rows: Row[] = [];
  for (const [set, author, folders] of SETS) {
    const file = path(set === "seeds" ? "../tests/gold/seeds/questions.json" : `../tests/gold/questions/${set}.json`);
    if (!existsSync(file)) continue;
    const archive =
      archives.get(folders) ??
      (await archiveOf("../seeds", ...CORPORA.slice(0, folders).map((name) => `../tests/gold/${name}`)));
    archives.set(folders, archive);
    const questions: GoldQuestion[] = JSON.parse(readFileSync(file, "utf8"));
    for (const gold of questions) {
      const by = set === "doubt" ? `${author} ${halfOf(gold.question)}` : author;
      rows.push(rowOf(archive, set, by, gold));
    }
  }
  return rows;
}

function rowOf(archive: Archive, set: string, author: string, gold: GoldQuestion): Row {
  const { id, question, answerable } = gold;
  const answer = answerQuestion(archive, question);
  const answered = answer.kind === "answer";
  const [first] = answered ? answer.items : [];
  const shipped = { answered, high: answered && answer.confidence === "high" };
  const common = { set, author, id, question, kind: understand(question).kind, answerable, shipped };
  const found = assessedFor(archive, question);
  if (!found)
    return {
      ...common,
      right: answerable && first !== undefined && isGold(first, gold),
      weighed: [],
      refused: !answered,
      canBeHigh: shipped.high,
    };
  const { assessed, ruledOut, polar } = found;
  const { best, short, weighed } = assessed[assessed.length - 1]!;
  return {
    ...common,
    right: answerable && isGold(best.item, gold),
    weighed: assessed.map((each) => each.weighed),
    refused: ruledOut,
    canBeHigh: weighed.unheldVerbs === 0 && (!polar || short !== null),
  };
}

/** What is weighed for a question; undefined where no sentence decides. */
function assessedFor(
  archive: Archive,
  question: string,
): { readonly assessed: readonly Assessed[]; readonly ruledOut: boolean; readonly polar: boolean } | undefined {
  const asked = understand(question);
  const outlets = outletsNamed(archive, asked);
  const query = queryOf(archive.index.vocabulary, besideOutlets(asked.words, outlets), asked.wanted);
  if (query.units.length === 0 || answerByDayOrProfile(archive, asked, query, 5)) return undefined;
  const candidates = ofOutletsFirst(candidatesFor(archive, query, asked.measure).candidates, outlets);
  if (answerBySpeech(archive, asked, query, candidates, 5) || answerOfSides(asked, query, candidates)) return undefined;
  const first = assess(archive, asked, query, candidates);
  if (!first) return undefined;
  const beside = assessedBeside(archive, asked, query, candidates, first);
  const last = beside ?? first;
  return {
    assessed: beside ? [first, beside] : [first],
    ruledOut: isRuledOut(archive, asked, query, last),
    polar: isPolar(asked),
  };
}

/** 0 or 1, the same for the same question (FNV-1a). */
function halfOf(id: string): number {
  let hash = 2166136261;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 8) % 2;
}
