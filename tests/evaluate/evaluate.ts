import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildArchive } from "../../src/archive/build.ts";
import { type Corpus, loadCorpus } from "../../src/corpus/load.ts";
import { scoreExpressions, scoreOwnDates, scoreSeedDates } from "./dates.ts";
import type { Measure, Scored } from "./measure.ts";
import { scoreQuestions } from "./questions.ts";
import { HALVES, passagesFile, scorePassages, scoreSeedSpeech } from "./speech.ts";
import { scoreVerdicts } from "./verdicts.ts";

/** A folder by its place from here; blanks in the path are no fault. */
const folderOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const there = (file: string) => existsSync(new URL(`../gold/${file}`, import.meta.url));

/** Scores everything that is annotated. */
export async function evaluate(): Promise<Scored> {
  const seeds = buildArchive(await loadCorpus(folderOf("../../seeds"), { maxArticleBytes: 5_000_000 }));
  const scored: Scored[] = [
    scoreSeedSpeech(seeds),
    scoreSeedDates(seeds),
    scoreQuestions("seeds", seeds, "seeds/questions.json"),
  ];
  for (const kind of ["passages", "articles"] as const) {
    for (const half of HALVES) {
      if (there(passagesFile(kind, half))) scored.push(scorePassages(kind, half));
    }
  }
  if (there("dates/expressions.json")) scored.push(scoreExpressions());
  for (const half of ["dev", "held"] as const) if (there(`dates/own-${half}.json`)) scored.push(scoreOwnDates(half));
  const known = buildArchive(await corpusOf(["../../seeds", "../gold/corpus"]));
  const all = buildArchive(await corpusOf(["../../seeds", "../gold/corpus", "../gold/corpus-2"]));
  const most = buildArchive(await corpusOf(["../../seeds", "../gold/corpus", "../gold/corpus-2", "../gold/corpus-3"]));
  const every = buildArchive(
    await corpusOf(["../../seeds", ...["corpus", "corpus-2", "corpus-3", "corpus-4"].map((name) => `../gold/${name}`)]),
  );
  for (const half of [
    "dev",
    "more",
    "dev-2",
    "dev-3",
    "dev-4",
    "dev-5",
    "dev-6",
    "dev-7",
    "dev-8",
    "dev-9",
    "dev-10",
    "dev-11",
    "dev-12",
    "dev-13",
    "dev-14",
    "doubt",
    "held",
  ]) {
    const corpus = OF_EVERY.has(half) ? every : OF_MOST.has(half) ? most : OF_ALL.has(half) ? all : known;
    if (there(`questions/${half}.json`))
      scored.push(scoreQuestions(`questions ${half}`, corpus, `questions/${half}.json`));
    const claims = `questions/verify-${half}.json`;
    if (there(claims)) scored.push(scoreVerdicts(`verify ${half}`, corpus, claims));
  }
  return { measures: scored.flatMap(({ measures }) => measures), misses: scored.flatMap(({ misses }) => misses) };
}

/** Questions that are asked of all articles but those that came after them, and of all. */
const OF_ALL: ReadonlySet<string> = new Set(["dev-5", "held"]);
const OF_MOST: ReadonlySet<string> = new Set(["dev-6", "dev-7", "dev-8", "dev-9"]);
const OF_EVERY: ReadonlySet<string> = new Set(["dev-10", "dev-11", "dev-12", "dev-13", "dev-14"]);

/** The articles of some folders as one corpus. */
async function corpusOf(folders: readonly string[]): Promise<Corpus> {
  const corpora = await Promise.all(
    folders.map((folder) => loadCorpus(folderOf(folder), { maxArticleBytes: 5_000_000 })),
  );
  return { articles: corpora.flatMap(({ articles }) => articles), leftOut: [], ignored: 0 };
}

/** What every measure must reach (or, where less is better, not exceed). Floors only go up. */
export const floors: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(new URL("./floors.json", import.meta.url), "utf8"),
);

/** Whether a measure keeps its floor; one without a floor does. */
export function holds({ name, value, better }: Measure): boolean {
  const floor = floors[name];
  return floor === undefined || (better === "higher" ? value >= floor : value <= floor);
}
