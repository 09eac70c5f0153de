import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answers/ask.ts";
import { archiveOf } from "./archive-of.ts";

const archive = archiveOf({
  greve: {
    published: "2023-03-15",
    text: "La grève continue\n\nOdile Carsac négociait mardi avec les dockers. Pendant la grève des dockers, Odile Carsac se reposait à Cracovie.\n\nLes ministres se sont vus à Genève en janvier. Les billets seront remboursés à partir du 2 mai.",
  },
  course: {
    published: "2023-03-16",
    text: "Course du Cap\n\nLa Bretonne Maud Rival a remporté la course du Cap devant la Normande Lise Carrel. Lucien Favrot, ministre des Ports, suivait la course.",
  },
  tombe: {
    published: "2023-03-17",
    text: "Une tombe ancienne\n\nLa tombe de Vauclin remonte à 3 200 ans avant notre ère, selon les archéologues.",
  },
  peine: {
    published: "2023-03-18",
    text: "Un procès\n\nLa procureure avait requis six ans contre le faux notaire. Le faux notaire a été condamné à cinq ans de prison.",
  },
});

const shortOf = (question: string) => {
  const answer = answerQuestion(archive, question);
  return answer.kind === "answer" ? answer.short?.text : answer.kind;
};

describe("short answers of turns", () => {
  test.each([
    // Where somebody was meanwhile: only a sentence that says who.
    ["Où était Odile Carsac pendant la grève des dockers ?", "Cracovie"],
    // A bound by which something begins dates it.
    ["Quand les billets seront-ils remboursés ?", "2023-05-02"],
    // Who comes second stands behind "devant".
    ["Qui a fini deuxième de la course du Cap ?", "Lise Carrel"],
    // An age where there is no day.
    ["De quand date la tombe de Vauclin ?", "3 200 ans avant notre ère"],
    // Years that a prosecutor asks for are no sentence.
    ["Combien d'années la procureure a-t-elle requis contre le faux notaire ?", "six ans"],
  ])("%s -> %s", (question, short) => {
    expect(shortOf(question)).toBe(short);
  });

  test("where somebody was is not told by a place in a sentence about others", () => {
    expect(shortOf("Où était Lucien Favrot pendant la grève des dockers ?")).not.toBe("Genève");
  });
});
