import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answers/ask.ts";
import { archiveOf } from "./archive-of.ts";

const scoreOf = (sentence: string, question: string): string | undefined => {
  const answer = answerQuestion(archiveOf({ a: `Le conseil a voté\n\n${sentence}` }), question);
  return answer.kind === "answer" ? answer.short?.text : answer.kind;
};

// The count of a vote and the score of a match, without the full stop behind it; a range and years are none.
test.each([
  ["La motion de Brévan a été rejetée par 30 voix contre 31.", "résultat du vote de la motion", "30 voix contre 31"],
  [
    "La motion de Brévan a recueilli 1.030 voix pour et 31 contre, lundi.",
    "résultat de la motion",
    "1.030 voix pour et 31 contre",
  ],
  [
    "La motion a été adoptée par dix-neuf voix contre huit.",
    "résultat du vote de la motion",
    "dix-neuf voix contre huit",
  ],
  ["Brévan a gagné la finale contre Aubry 3-1, lundi.", "score de la finale Brévan Aubry", "3-1"],
  ["Brévan a gagné la finale contre Aubry 28 à 27, lundi.", "what was the score of the Brévan final?", "28 à 27"],
])("%s %s -> %s", (sentence, question, score) => {
  expect(scoreOf(sentence, question)).toBe(score);
});

test("a range is no score", () => {
  expect(
    scoreOf("La finale de Brévan a attiré 10 à 15 bénévoles en 2019-2020.", "score de la finale de Brévan"),
  ).toBeUndefined();
});
