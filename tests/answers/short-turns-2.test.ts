import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answers/ask.ts";
import { asksScore } from "../../src/answers/short-score.ts";
import { archiveOf } from "./archive-of.ts";

const archive = archiveOf({
  bac: {
    text: "Le bac Ondine à quai\n\nLe bac Ondine a heurté lundi la digue de Brévan. Aucun blessé n’est à déplorer. Le capitaine, Octave Delmas, a été entendu.\n\nLe tribunal d’Aubry rendra sa décision le 12 juin. Deux voitures ont été abîmées. Les passagers ont été conduits vers l’île voisine de Galdry. Une bouée a été trouvée à Sorlin par un berger, une autre n’a pas été retrouvée près de Valbrun.\n\nLe bac transportera pendant neuf ans les habitants de l’estuaire.",
    published: "2023-05-16",
  },
  vote: {
    text: "La motion sur les quais\n\nLe conseil de Brévan a repoussé mardi la motion sur les quais. Le texte a recueilli 14 voix pour et 19 contre.",
    published: "2023-05-17",
  },
  barque: {
    text: "La barque de Sauvel\n\nLa barque de Sauvel a peut-être été retrouvée à Vauclin. Elle a été retrouvée lundi à Galdry.",
    published: "2023-05-19",
  },
  club: {
    text: "Rose Alibert reste\n\nLa nageuse Rose Alibert restera à Vauclin. Selon son agente, Vesna Korbut, un club danois avait offert davantage.",
    published: "2023-05-18",
  },
});

const shortOf = (question: string) => {
  const answer = answerQuestion(archive, question);
  return answer.kind === "answer" ? answer.short?.text : answer.kind;
};

describe("questions typed short", () => {
  test.each([
    // How a vote ended.
    ["résultat du vote sur la motion des quais", "14 voix pour et 19 contre"],
    // Whether there was any.
    ["any injuries on the Ondine", "no"],
    ["y a-t-il eu des blessés sur le bac Ondine ?", "no"],
    // What something lasts, whom a role means, and what is to come, where the name says which article it is.
    ["durée du service Ondine", "neuf ans"],
    ["c qui le capitaine de l'Ondine", "Octave Delmas"],
    ["décision Ondine c pr quand", "2023-06-12"],
    // The place behind its common noun.
    ["où ont été conduits les passagers ?", "l’île voisine de Galdry"],
    ["où a été trouvée la bouée ?", "Sorlin"],
    // What is only supposed happened nowhere.
    ["où la barque de Sauvel a-t-elle été retrouvée ?", "Galdry"],
    // Nobody is a club.
    ["quel club danois voulait Rose Alibert", "nothing"],
  ])("%s -> %s", (question, short) => {
    expect(shortOf(question)).toBe(short);
  });
});

test.each([
  ["final score of the match", true],
  ["quel est le score ?", true],
  ["issue du scrutin", true],
  ["résultat des analyses", false],
  ["l'issue de secours", false],
])("%s: %s", (question, asks) => {
  expect(asksScore(question)).toBe(asks);
});

test("bare words of which an article has the town alone are about something else", () => {
  expect(shortOf("régate Brévan classement juniors")).toBe("nothing");
  expect(shortOf("passagers Ondine voitures")).not.toBe("nothing");
});
