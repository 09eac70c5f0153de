import { existsSync, readFileSync } from "node:fs";
import type { Article } from "../src/corpus/article.ts";
import { sentencesOf } from "../src/corpus/sentences.ts";

/** A question with the passages that answer it. */
export interface Judged {
  readonly id: string;
  readonly query: string;
  readonly relevant: readonly string[];
}

/** A set of judged questions, each passage an article of one paragraph. */
export interface RetrievalSet {
  readonly articles: readonly Article[];
  readonly questions: readonly Judged[];
}

const lines = (file: string) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** Reads `passages.jsonl` and `queries.jsonl` of `folder`; undefined where they are not there. */
export function readRetrievalSet(folder: string): RetrievalSet | undefined {
  if (!existsSync(`${folder}/passages.jsonl`)) return undefined;
  const articles = lines(`${folder}/passages.jsonl`).map(({ id, title, text }) => articleOf(id, title, text));
  return { articles, questions: lines(`${folder}/queries.jsonl`) };
}

/** An article of plain text: every line a paragraph. */
export function articleOf(id: string, headline: string | null, raw: string): Article {
  const text = raw.normalize("NFC").trim();
  const paragraphs: { start: number; end: number; heading: boolean; sentences: { start: number; end: number }[] }[] =
    [];
  let start = 0;
  for (const line of text.split("\n")) {
    const span = { start, end: start + line.length };
    if (line.trim()) paragraphs.push({ ...span, heading: false, sentences: sentencesOf(text, span) });
    start += line.length + 1;
  }
  return {
    id,
    file: `${id}.txt`,
    text,
    title: null,
    dateline: null,
    boilerplate: [],
    paragraphs,
    headline,
    outlet: null,
    author: null,
    place: null,
    published: null,
    url: null,
    language: "fr",
  };
}

export interface Figures {
  readonly recall1: number;
  readonly recall10: number;
  readonly mrr10: number;
}

/** Recall@1, recall@10 and MRR@10 (percent) of rankings of article ids, best first. */
export function figures(questions: readonly Judged[], ranking: (question: Judged) => readonly string[]): Figures {
  let first = 0;
  let ten = 0;
  let reciprocal = 0;
  for (const question of questions) {
    const rank = ranking(question).findIndex((id) => question.relevant.includes(id));
    if (rank === 0) first++;
    if (rank >= 0 && rank < 10) {
      ten++;
      reciprocal += 1 / (rank + 1);
    }
  }
  const percent = (sum: number) => Math.round((1000 * sum) / Math.max(1, questions.length)) / 10;
  return { recall1: percent(first), recall10: percent(ten), mrr10: percent(reciprocal) };
}
