import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answers/ask.ts";
import { archiveOf, firstSentence } from "./archive-of.ts";

const archive = archiveOf({
  courrier: {
    published: "2022-05-14",
    text: `Roz-Vihan : le tribunal tranche

Le tribunal de Kerlaz a condamné vendredi Hervé Talbot, 44 ans, à trois ans de prison pour le vol des calices. Sa sœur, Nadine Talbot, écope de huit mois. Un troisième prévenu, Karim Sellami, a été relaxé.

Quatre calices du XVIe siècle avaient été dérobés en mars à la chapelle de Roz-Vihan. Le sacristain, Yann Le Dantec, a proposé de poser des grilles. La mairesse, Odette Quiniou, a rencontré jeudi l’évêque. Elle a accusé le diocèse d’avoir laissé la porte ouverte.

Les paroissiens ont menacé de bloquer le pardon. Le président polonais Marek Zielny a offert une statue. « La Pologne est loin », a dit le curé, et la Pologne a remercié. L’assureur Brévant a versé 12 000 euros à la commune.`,
  },
});

const answerTo = (question: string) => answerQuestion(archive, question);

test.each([
  ["somebody else was", "À combien d’années de prison Karim Sellami a-t-il été condamné ?"],
  ["somebody else was, as the cause", "Pourquoi Nadine Talbot a-t-elle été relaxée ?"],
  ["somebody else proposes", "Que propose Odette Quiniou pour la chapelle ?"],
  ["nobody is said to have done it", "Qui a dérobé les calices de la chapelle ?"],
  ["it was only threatened", "Pourquoi les paroissiens ont-ils bloqué le pardon ?"],
  ["a number that the article lacks", "Qui a versé 40 000 euros à la commune ?"],
])("nothing is answered where %s", (_, question) => {
  expect(answerTo(question).kind).toBe("nothing");
});

test.each([
  ["who was", "À combien d’années de prison Hervé Talbot a-t-il été condamné ?", "trois ans"],
  ["who proposes", "Que propose Yann Le Dantec pour la chapelle ?", "grilles"],
  ["who means to", "Qui a proposé de poser des grilles ?", "Le Dantec"],
  ["who paid that number", "Qui a versé 12 000 euros à la commune ?", "Brévant"],
  ["what a country offers by its president", "Qu’a offert la Pologne à la chapelle ?", "une statue"],
  ["when she met him", "Quand Odette Quiniou a-t-elle rencontré l’évêque ?", "a rencontré jeudi"],
])("%s is found", (_, question, words) => {
  expect(firstSentence(archive, question)).toContain(words);
});
