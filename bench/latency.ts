import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ask from "../commands/ask.ts";
import type { Archive } from "../src/archive/archive.ts";
import { buildArchive } from "../src/archive/build.ts";
import type { Article } from "../src/corpus/article.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import { realSentences } from "./generate.ts";
import { articleOf } from "./retrieval.ts";

/**
 * `npm run bench:questions`: what one question costs, in milliseconds of wall and of processor time, at the median, the 99th percentile and the
 * worst: on the five articles, on those and the project's own, and where everything is done to make it slow. The goal: 2 ms at the median of
 * five articles, never more than 100 ms.
 */
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const articlesIn = async (folder: string): Promise<readonly Article[]> =>
  (await loadCorpus(path(folder), { maxArticleBytes: 5_000_000 })).articles;
const archiveOf = (articles: readonly Article[]): Archive => buildArchive({ articles, leftOut: [], ignored: 0 });

const asked = JSON.parse(readFileSync(path("../tests/gold/questions/dev.json"), "utf8")) as { question: string }[];
const questions = asked.map(({ question }) => question);
const seeds = await articlesIn("../seeds");
const own = await articlesIn("../tests/gold/corpus");

/** As long as a question may be. */
const LONGEST = 400;

/** Every word of some articles, in questions as long as can be. */
function everyWord(articles: readonly Article[]): string[] {
  const words = [...new Set(articles.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []))];
  const long: string[] = [];
  let line = "";
  for (const word of words) {
    if (line.length + word.length >= LONGEST) {
      long.push(line);
      line = "";
    }
    line += `${word} `;
  }
  return [...long, line];
}

const hostile = [
  ...everyWord([...seeds, ...own]),
  ..."abcdefghijklmnopqrstuvwxyz?«0",
  "a ".repeat(LONGEST / 2),
  "é".repeat(LONGEST),
  "9".repeat(LONGEST),
  "«".repeat(LONGEST),
  "qui a dit que ".repeat(LONGEST / 14),
];

/** One paragraph of so many code units, of real sentences. */
function endless(size: number): Article {
  const { news } = realSentences();
  let text = "";
  for (let at = 0; text.length < size; at++) text += `${news[at % news.length]} `;
  return articleOf("endless", "Sans fin", text);
}

interface Cost {
  readonly question: string;
  readonly wall: number;
  readonly cpu: number;
}

function cost(archive: Archive, question: string): Cost {
  const before = process.cpuUsage();
  const start = performance.now();
  ask.run({ question }, archive, []);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { question, wall, cpu: (user + system) / 1000 };
}

function report(name: string, archive: Archive, typed: readonly string[]): void {
  const costs = typed.map((question) => cost(archive, question));
  const line = (kind: "wall" | "cpu"): string => {
    const times = costs.map((each) => each[kind]).sort((a, b) => a - b);
    const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
    return `${kind} p50 ${at(0.5)}  p99 ${at(0.99)}  max ${at(1)}`;
  };
  const slowest = costs.reduce((most, each) => (each.cpu > most.cpu ? each : most));
  console.log(`${name} (${archive.index.passages} passages, ${typed.length} questions), ms`);
  console.log(`  ${line("wall")}\n  ${line("cpu")}\n  slowest: ${slowest.question.slice(0, 80)}`);
}

const five = archiveOf(seeds);
const { wall, cpu } = cost(five, questions[0] ?? "");
console.log(`the very first question, which loads word lists: wall ${wall.toFixed(1)}  cpu ${cpu.toFixed(1)}`);
// The compiler learns what is hot from the first ones.
const WARM = 60;
for (const question of questions.slice(0, WARM)) cost(five, question);
report("five articles", five, questions);
report("the project's articles too", archiveOf([...seeds, ...own]), questions);
report("five articles, hostile questions", five, hostile);
const long = archiveOf([...seeds, endless(300_000)]);
report("a paragraph of 300 kB", long, questions);
report("a paragraph of 300 kB, hostile questions", long, hostile);
