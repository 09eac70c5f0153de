import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answers/ask.ts";
import { archiveOf, firstSentence } from "./archive-of.ts";

const archive = archiveOf({
  gazette: {
    published: "2021-12-06",
    text: `Le four de Tarsac va s’éteindre

Le maire de Tarsac, Noël Ferrand, a demandé à l’État de racheter le four. Environ deux cents personnes ont défilé le 3 décembre. Les pillards du vieux musée exigent une rançon de 30 000 euros. « Si le préfet veut un procès, le préfet l’aura », a lancé Noël Ferrand.

Les héritiers de la verrerie n’ont pas l’intention de porter plainte. « C’est un jugement en dix minutes », a-t-elle soupiré, car rien ne l’obligeait à venir. Dans un long entretien à la presse régionale, le préfet, arrivé au printemps, a confié qu’il voulait rouvrir la route en janvier, avec l’accord des communes voisines.

Une apprentie de 17 ans a été blessée à Tarsac. Un soudeur de 50 ans, brûlé aux mains, a été hospitalisé à Marvel. Les verriers réclament une prime de 900 euros. Ils ont obtenu une prime de 400 euros.`,
  },
  rendez: {
    published: "2021-12-06",
    text: `Deux patrons se reverront

Abel Corvez et Iris Monge se rencontreront mardi à Bruges. Abel Corvez et Iris Monge s’étaient rencontrés à Gand le 12 juin 2021.`,
  },
});

test.each([
  ["what is wanted, not what somebody supposes that he wants", "Que veut le préfet ?", "rouvrir la route"],
  ["an amount by its noun", "Combien de rançon exigent les pillards du musée ?", "30 000 euros"],
  ["what they got, not what they claim", "Les verriers ont eu combien de prime ?", "400 euros"],
])("%s is found", (_, question, words) => {
  expect(firstSentence(archive, question)).toContain(words);
});

test.each([
  ["a day, where the State was only asked to", "Quand l’État a-t-il racheté le four de Tarsac ?"],
  ["a reason, where they do not mean to", "Pourquoi les héritiers de la verrerie ont-ils porté plainte ?"],
  ["where somebody new was taken", "Où Noël Ferrand a-t-il été hospitalisé ?"],
  ["somebody else’s age", "Quel âge a le maire de Tarsac ?"],
])("nothing is answered of %s", (_, question) => {
  expect(answerQuestion(archive, question).kind).toBe("nothing");
});

test("a day that was still to come does not say when something has been", () => {
  const found = answerQuestion(archive, "Quand Abel Corvez et Iris Monge se sont-ils rencontrés ?");
  expect(found.kind === "answer" && found.short?.text).toBe("2021-06-12");
});
