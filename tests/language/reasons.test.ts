import { expect, test } from "vitest";
import { givesCause, givesReason } from "../../src/language/reasons.ts";

test.each([
  ["Le bal est annulé faute de bénévoles.", true, true],
  ["L’incendie est dû à un court-circuit.", true, true],
  ["Elle part pour raisons de santé.", true, true],
  ["Il a vendu la ferme afin de voyager.", false, true],
  ["Ils sont venus pour protester contre la fermeture.", false, true],
  ["Le musée garde ses cartes, jugées trop fragiles pour voyager.", false, true],
  ["Le bal est annulé.", false, false],
  ["La grève est née d’un licenciement.", true, true],
  ["Elle a refusé : à Londres, on ne lui garantissait rien.", false, true],
  ["La traversée avait échoué en 2016 : le moteur avait calé.", false, true],
  ["Le port n’accueille plus que 30 : les autres ont fui la vase.", false, true],
  ["Étape 4 : Colin gagne.", false, false],
  ["Le soir, étape 4 : Colin gagne.", false, false],
  ["En 2026 : trois ponts.", false, false],
  ["À Mirande en 2026 : trois ponts.", false, false],
  ["Le pont est fermé après la découverte de fissures.", false, true],
  ["Ils sont venus pour la fête.", false, false],
] as const)("%s", (sentence, cause, reason) => {
  expect([givesCause(sentence), givesReason(sentence)]).toEqual([cause, reason]);
});
