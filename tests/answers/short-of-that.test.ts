import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answers/ask.ts";
import { archiveOf } from "./archive-of.ts";

const archive = archiveOf({
  greve: {
    published: "2024-06-08",
    text: "La grève du musée\n\nLes agents en grève depuis lundi ont voté vendredi au musée de Tarsac.",
  },
  jugement: {
    published: "2024-06-06",
    text: "Le procès du faux cidre\n\nLe parquet a requis mercredi un an de prison contre Yvon Tarel, jugé depuis lundi pour un faux cidre.",
  },
  rencontre: {
    published: "2024-05-16",
    text: "Le tramway en débat\n\nLes délégations du tramway se retrouveront à Mirande.",
  },
  adieu: {
    published: "2024-05-17",
    text: "Le câble en débat\n\nLes délégations du câble se sont revues jeudi à Genève.",
  },
  menhirs: {
    published: "2024-05-17",
    text: "Les menhirs de Roz\n\nLes menhirs de Roz ont été dressés il y a 4 600 ans.",
  },
  bac: {
    published: "2024-05-18",
    text: "Le bac devant le juge\n\nLe juge des référés devrait trancher sous quinze jours.",
  },
  bijoux: {
    published: "2024-05-19",
    text: "Une bijouterie de Lure\n\nLa bijoutière a retrouvé sa fille de 12 ans. Le fleuriste, Abel Morin, 66 ans, les a vues. Un vigile âgé de 41 ans a appelé. La serveuse a 23 ans. Le suspect, un homme de 34 ans, a fui.",
  },
  expulsion: {
    published: "2024-05-20",
    text: "Les barres de Vauclin\n\nÀ Vauclin, 340 habitants risquent l’expulsion.",
  },
  match: {
    published: "2024-05-21",
    text: "Le club de Brévan\n\nLe club de Brévan a tenu pendant soixante-dix minutes face à Lyon.",
  },
});

const shortOf = (question: string) => {
  const answer = answerQuestion(archive, question);
  return answer.kind === "answer" ? (answer.short?.text ?? null) : answer.kind;
};

describe("when: the day of the very thing", () => {
  test.each([
    // Since when they are on strike says nothing of the vote.
    ["Quand les agents en grève ont-ils voté ?", "2024-06-07"],
    // When the judgement comes is not when the year was asked for.
    ["jugement faux cidre quand ?", null],
    ["Quand Yvon Tarel sera-t-il jugé ?", "nothing"],
  ])("%s -> %s", (question, short) => {
    expect(shortOf(question)).toBe(short);
  });
});

describe("where and when: the one that is there", () => {
  test.each([
    ["Où et quand les délégations du tramway se retrouveront-elles ?", "Mirande"],
    ["Où et quand les délégations du câble doivent-elles se revoir ?", "nothing"],
    ["Quand et où le juge des référés doit-il trancher ?", "sous quinze jours"],
    ["De quand et d'où datent les menhirs de Roz ?", "4 600 ans"],
  ])("%s -> %s", (question, short) => {
    expect(shortOf(question)).toBe(short);
  });
});

describe("an age is of the one beside whom it stands", () => {
  test.each([
    ["Quel âge a la bijoutière ?", "nothing"],
    ["Quel âge a la fille de la bijoutière ?", "12 ans"],
    ["Quel âge a le fleuriste ?", "66 ans"],
    ["How old is the florist?", "66 ans"],
    ["Quel âge a le vigile ?", "41 ans"],
    ["Quel âge a la serveuse ?", "23 ans"],
    ["Quel âge a le suspect ?", "34 ans"],
  ])("%s -> %s", (question, short) => {
    expect(shortOf(question)).toBe(short);
  });
});

describe("what is risked, and what is faced, is not always a sentence", () => {
  test.each([
    ["Combien d'habitants risquent l'expulsion à Vauclin ?", "340 habitants"],
    ["Combien de temps le club de Brévan a-t-il tenu face à Lyon ?", "soixante-dix minutes"],
  ])("%s -> %s", (question, short) => {
    expect(shortOf(question)).toBe(short);
  });
});
