import {
  explainQuestion,
  type Part,
  type QuestionExplanation,
  type SearchedWord,
} from "../answers/explain-question.ts";
import type { Archive } from "../archive/archive.ts";
import { refOf, textOf } from "../corpus/article.ts";
import { type Locale, words } from "../words.ts";
import { explainWords } from "./explain-words.ts";
import { passageJson } from "./json.ts";
import { visible } from "./visible.ts";

/** `guillemet ask … --explain --json`: how the question was understood, what was searched, and what ranked the sentences. */
export function explanationJson(archive: Archive, question: string): Record<string, unknown> {
  const { understood, searched, corrections, missing, sentences, ahead, judged } = explainQuestion(archive, question);
  const { kind, language, wanted, frame, speaker, negative } = understood;
  return {
    understood: { kind, language, wanted, frame, speaker, negative },
    searched,
    corrections,
    missing,
    sentences: sentences.map(({ item, score, holds, parts }) => ({ ...passageJson(item), score, holds, parts })),
    ahead,
    judged,
  };
}

/** The same as lines for a terminal. */
export function explanationInWords(archive: Archive, question: string, locale: Locale): string {
  const explained = explainQuestion(archive, question);
  const say = explainWords[locale];
  const { corrections, sentences, ahead, judged } = explained;
  const lines = [
    understoodLine(explained, locale),
    `${say.searched}`,
    ...explained.searched.map((word) => `  ${searchedLine(word, locale)}`),
    ...(corrections.length > 0
      ? [words[locale].corrected(corrections.map(({ typed, searched }) => `${typed} → ${searched}`).join(", "))]
      : []),
    sentences.length > 0 ? say.sentences : say.noSentence,
    ...sentences.flatMap(({ item, score, holds }, at) => [
      `  ${at + 1}. ${score.toFixed(2)}  « ${textOf(item)} »  [${refOf(item)}]`,
      `     ${say.holds} ${holds.join(", ")}`,
    ]),
    ...(ahead.length > 0 ? [say.ahead, ...ahead.map((part) => partLine(part, say.features[part.name]))] : []),
    ...(judged
      ? [
          say.judged(judged.answered),
          ...judged.parts.filter(({ value }) => value !== 0).map((part) => partLine(part, say.weighed[part.name])),
        ]
      : []),
  ];
  return `\n${lines.map(visible).join("\n")}\n`;
}

function understoodLine({ understood }: QuestionExplanation, locale: Locale): string {
  const say = explainWords[locale];
  const { kind, language, speaker, negative, frame } = understood;
  return [
    `${say.understood} ${say.kinds[kind]}${frame ? ` (« ${frame} »)` : ""}`,
    say.languages[language],
    ...(speaker === null ? [] : [`${say.speaker} ${speaker}`]),
    ...(negative ? [say.negative] : []),
  ].join(" · ");
}

function searchedLine({ typed, stems, others, weight, name, known }: SearchedWord, locale: Locale): string {
  const say = explainWords[locale];
  return [
    `${typed} → ${stems.join(" ")}`,
    ...(others.length > 0 ? [`${say.also} ${others.join(", ")}`] : []),
    ...(name ? [say.name] : []),
    known ? `${say.rarity} ${weight.toFixed(2)}` : say.unknown,
  ].join(" · ");
}

const partLine = ({ value, weight, gives }: Part<string>, named: string): string =>
  `  ${gives >= 0 ? "+" : "−"}${Math.abs(gives).toFixed(2)}  ${named} (${value.toFixed(2)} × ${weight})`;
