import { readFileSync } from "node:fs";
import type { Answer } from "../../src/answers/answer.ts";
import { answerQuestion } from "../../src/answers/ask.ts";
import type { Archive } from "../../src/archive/archive.ts";
import type { Item } from "../../src/archive/findings.ts";
import { f1, meets, type Scored, share } from "./measure.ts";
import { isShort, shortIsRight } from "./short-answers.ts";

/** An annotated question. */
export interface GoldQuestion {
  readonly id: string;
  readonly lang: string;
  readonly type: string;
  readonly question: string;
  readonly answer: string | null;
  readonly answerable: boolean;
  readonly sentences?: readonly {
    readonly file: string;
    readonly sentence: string;
    readonly rank: string;
    readonly start?: number;
    readonly end?: number;
  }[];
  readonly distractors?: readonly { readonly file: string }[];
}

/** Questions in plain words: is the right sentence first, and is nothing answered where the corpus does not say? */
export function scoreQuestions(name: string, archive: Archive, file: string): Scored {
  const questions: GoldQuestion[] = JSON.parse(readFileSync(new URL(`../gold/${file}`, import.meta.url), "utf8"));
  const misses: string[] = [];
  const count = {
    answerable: 0,
    first: 0,
    three: 0,
    refused: 0,
    unanswerable: 0,
    abstained: 0,
    high: 0,
    highRight: 0,
    saidYes: 0,
    nothing: 0,
    short: 0,
    shortRight: 0,
    fr: 0,
    frFirst: 0,
    en: 0,
    enFirst: 0,
  };
  for (const question of questions) {
    const answer = answerQuestion(archive, question.question);
    const items = answer.kind === "answer" ? answer.items : [];
    const right = items.map((item) => isGold(item, question));
    if (answer.kind !== "answer") count.nothing++;
    if (answer.kind === "answer" && answer.confidence === "high") {
      count.high++;
      if (right[0]) count.highRight++;
    }
    if (!question.answerable) {
      count.unanswerable++;
      if (answer.kind !== "answer") count.abstained++;
      else misses.push(`${name} ${question.id} should be nothing: ${question.question} -> ${firstWords(answer)}`);
      if (answer.kind === "answer" && answer.short?.type === "yes") count.saidYes++;
      continue;
    }
    count.answerable++;
    const language = question.lang === "en" ? "en" : "fr";
    count[language]++;
    if (right[0]) count[`${language}First`]++;
    if (isShort(question.type)) {
      count.short++;
      if (answer.kind === "answer" && shortIsRight(answer.short, question.answer ?? "")) count.shortRight++;
      else
        misses.push(
          `${name} ${question.id} short answer: ${question.question} -> ${shortWords(answer)}, not ${question.answer}`,
        );
    }
    if (right[0]) count.first++;
    else
      misses.push(
        `${name} ${question.id} ${answer.kind === "answer" ? "not first" : "refused"}: ${question.question} -> ${firstWords(answer)}`,
      );
    if (right.slice(0, 3).some(Boolean)) count.three++;
    if (answer.kind !== "answer") count.refused++;
  }
  return {
    measures: [
      share(`${name}: right sentence first`, count.first, count.answerable),
      share(`${name}: right sentence among three`, count.three, count.answerable),
      share(`${name}: short answer right`, count.shortRight, count.short),
      share(`${name}: right first, French`, count.frFirst, count.fr),
      share(`${name}: right first, English`, count.enFirst, count.en),
      f1(`${name}: abstention F1`, { right: count.abstained, found: count.nothing, gold: count.unanswerable }),
      share(`${name}: nothing where there is nothing`, count.abstained, count.unanswerable),
      share(`${name}: no yes to what nobody said`, count.unanswerable - count.saidYes, count.unanswerable),
      share(`${name}: "high" that is right`, count.highRight, count.high),
    ],
    misses,
  };
}

/** Whether a passage holds a sentence that answers. */
export function isGold(item: Item, { sentences = [] }: GoldQuestion): boolean {
  return sentences.some(({ file, sentence, rank, start, end }) => {
    if (file !== item.article.file || rank === "context") return false;
    const from = start ?? item.article.text.indexOf(sentence);
    return from >= 0 && meets(item, { start: from, end: end ?? from + sentence.length });
  });
}

const shortWords = (answer: Answer): string =>
  answer.kind === "answer" ? `${answer.short?.type ?? "none"} ${answer.short?.text ?? ""}` : answer.kind;

function firstWords(answer: Answer): string {
  if (answer.kind === "nothing") return `nothing (${answer.why})`;
  if (answer.kind !== "answer") return answer.kind;
  const [first] = answer.items;
  return first
    ? `[${answer.confidence}] ${first.article.text.slice(first.start, first.end).replace(/\s+/g, " ").slice(0, 120)}`
    : "no item";
}
