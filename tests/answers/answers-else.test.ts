import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answers/ask.ts";
import { archiveOf } from "./archive-of.ts";

const archive = archiveOf({
  gazette: `Un essai contre la dengue à Morvan

Un essai contre la dengue a porté sur 320 enfants de Morvan en mars 2019. La directrice, Claire Aubin, a parlé d’un succès. Le laboratoire a recruté deux médecins en avril. Elle a refusé de dire où aura lieu le prochain essai.

Le tribunal de Morvan a condamné Paul Ruet à deux ans de prison. L’avocate Marie Lenglet a dénoncé une peine lourde. La procureure Jeanne Morel a fait état de pots-de-vin. Trois lampes du tribunal étaient en panne.`,
  fonds: `Le fonds de Vire

Le fonds de secours de Vire augmente de plusieurs millions en 2026 parce que 24 communes y contribuent.`,
});

const kindOf = (question: string) => answerQuestion(archive, question).kind;

test.each([
  ["things that were counted for something else", "Combien d’enfants sont morts pendant l’essai ?"],
  ["another year", "Combien d’enfants ont participé à l’essai en 2014 ?"],
  ["another month", "Combien de médecins le laboratoire a-t-il recrutés en janvier ?"],
  ["a name that no article has", "Quand Claire Aubin a-t-elle reçu le prix Vermeer ?"],
  ["what is not told", "Dans quelle ville aura lieu le prochain essai ?"],
  ["a bank of which nobody speaks", "Quelle banque a recruté les médecins ?"],
  ["another place, in bare words", "essai contre la dengue sur 320 enfants du Finistère"],
  ["a town without its capital", "combien d’enfants l’essai contre la dengue a quimper en mars 2019"],
  ["another name, of who said it", "Qui a dit que le tribunal de Francfort a prononcé une peine lourde ?"],
  ["another number of the same", "Quand l’essai a-t-il porté sur 480 enfants de Morvan ?"],
  [
    "another number, in a year that is right",
    "Pourquoi le fonds de secours de Vire augmente-t-il de 5 millions en 2026 ?",
  ],
  [
    "another number beside one that is right",
    "Pourquoi le fonds de secours des 24 communes de Vire augmente-t-il de 5 millions ?",
  ],
  ["whoever is asked about", "Qui a soudoyé la procureure Jeanne Morel ?"],
])("%s: nothing is answered to %s", (_, question) => {
  expect(kindOf(question)).toBe("nothing");
});

test.each([
  "Sur combien d’enfants a porté l’essai ?",
  "Combien de médecins le laboratoire a-t-il recrutés ?",
  "Qui a été condamné à deux ans de prison ?",
  "Où a eu lieu l’essai de mars 2019 ?",
  "essai dengue Morvan",
  "Avec combien d’enfants l’essai a-t-il fonctionné à Morvan ?",
  "Combien de lampes du tribunal étaient en panne quand la procureure a disparu ?",
  "Où l’essai sur les enfants a-t-il eu lieu, avec 320 ou 410 ?",
  "Pourquoi le fonds de Vire augmente-t-il en 2026 ?",
  "Pourquoi 24 ou 30 communes contribuent-elles au fonds de Vire en 2026 ?",
])("%s is answered", (question) => {
  expect(kindOf(question)).toBe("answer");
});
