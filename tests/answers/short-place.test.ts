import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answers/ask.ts";
import { archiveOf } from "./archive-of.ts";

const archive = archiveOf({
  tableau:
    "Un tableau retrouvé\n\nLe portrait volé a été retrouvé mardi dans un grenier de Vauclin. La peintre Irène Maubert, née à Cracovie, signait d’une croix.",
  bus: "Un bus bascule\n\nLe bus scolaire a basculé jeudi au fond d’un ravin. Les pompiers ont secouru six élèves.",
  vol: "Vol de bijoux\n\nLe cambrioleur a été démasqué par une pharmacienne de 52 ans. Les bijoux volés valaient 3 000 euros.",
  mer: "Un baigneur sauvé\n\nUn apiculteur de 44 ans a sauvé le baigneur emporté par les vagues.",
});

const shortOf = (question: string) => {
  const answer = answerQuestion(archive, question);
  return answer.kind === "answer" ? answer.short?.text : answer.kind;
};

describe("where, by name or by a common place", () => {
  test.each([
    ["Où le portrait volé a-t-il été retrouvé ?", "un grenier de Vauclin"],
    ["Où le bus scolaire a-t-il basculé ?", "un ravin"],
    ["Où est née Irène Maubert ?", "Cracovie"],
  ])("%s -> %s", (question, place) => {
    expect(shortOf(question)).toBe(place);
  });
});

describe("who, where nobody is named", () => {
  test.each([
    ["Qui a démasqué le cambrioleur ?", "une pharmacienne de 52 ans"],
    ["Qui a sauvé le baigneur ?", "Un apiculteur de 44 ans"],
  ])("%s -> %s", (question, somebody) => {
    expect(shortOf(question)).toBe(somebody);
  });
});
