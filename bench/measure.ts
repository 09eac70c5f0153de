import { parseArgs } from "node:util";
import { numbered } from "../src/archive/index.ts";
import type { Article } from "../src/corpus/article.ts";
import { type Documents, ENGINES } from "./engines.ts";
import { generated, realSentences } from "./generate.ts";
import { judgedFolder, questionsForSpeed } from "./questions.ts";
import { articleOf, figures, readRetrievalSet } from "./retrieval.ts";

/**
 * Measures one engine over one set of articles, in a process of its own, so that its memory is its own: `--engine N --count N` for generated articles, `--judged`
 * for the judged questions. Prints one line of JSON.
 */
const { values } = parseArgs({
  options: { engine: { type: "string" }, count: { type: "string" }, judged: { type: "boolean", default: false } },
});
const engine = ENGINES[Number(values.engine)];
if (!engine) throw new Error("no such engine");

const folder = judgedFolder();
const judged = values.judged && folder ? readRetrievalSet(folder) : undefined;
const articles = judged ? judged.articles : generatedArticles(Number(values.count));
const documents: Documents = { articles, passages: numbered(articles) };

function generatedArticles(count: number): Article[] {
  const sentences = realSentences();
  return Array.from({ length: count }, (_, index) => {
    const { file, text } = generated(index, 1, sentences);
    const [, title = "", body = ""] = /^---\ntitle: "(.*)"\n[\s\S]*?\n---\n([\s\S]*)$/.exec(text) ?? [];
    return articleOf(file.replace(/\.md$/, ""), title, body);
  });
}

const held = () => {
  global.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};
const before = held();
const began = performance.now();
const answer = await engine.build(documents);
const indexMs = performance.now() - began;
const memoryMb = held() - before;

const times: number[] = [];
const WARM = 30;
for (const [index, question] of questionsForSpeed(230).entries()) {
  const start = performance.now();
  await answer(question);
  if (index >= WARM) times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

const rankings = new Map<string, readonly string[]>();
for (const question of judged?.questions ?? []) {
  const ids = await answer(question.query);
  rankings.set(
    question.id,
    ids.map((id) => documents.passages.documents[id]?.article.id ?? ""),
  );
}
const quality = judged && figures(judged.questions, ({ id }) => [...new Set(rankings.get(id))]);
const line = { passages: documents.passages.documents.length, indexMs, memoryMb, p50: at(0.5), p99: at(0.99), quality };
process.stdout.write(`${JSON.stringify(line)}\n`);
