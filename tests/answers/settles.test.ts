import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answers/ask.ts";
import { archiveOf } from "./archive-of.ts";

const archive = archiveOf({
  gazette: `La fonderie de Marsac change de mains

La fonderie Barrier, à Marsac, a été reprise lundi par le groupe Altis. Son président, Yann Collet, a promis de garder les 80 salariés. Il n’a pas donné de prix. La déléguée syndicale Nadia Ferrand a salué « un vrai projet ».

Le maire de Marsac, Bruno Lesieur, avait demandé une enquête sur la vente. Il dément avoir rencontré les repreneurs avant le vote. La préfète, Aline Thomas, s’est excusée de son absence mardi, puis a reçu les syndicats.`,
  courrier: `Un match sous la pluie

Le club de Marsac a battu Brive dimanche au stade municipal. L’entraîneur Luc Vidal a félicité ses joueurs. Le gardien, Omar Diop, sort blessé à la cheville : il ne jouera pas samedi.`,
  bulletin: `La piscine de Valmont attend ses travaux

La maire de Valmont, Claire Morand, ne prendra pas le risque de fermer la piscine cet été. Elle s’est engagée à rouvrir le plongeoir. Le directeur, Paul Achard, refuse de vendre le terrain.`,
});

const kindOf = (question: string) => answerQuestion(archive, question).kind;

test.each([
  "Nadia Ferrand a-t-elle menacé de faire grève ?",
  "Yann Collet a-t-il rencontré la préfète ?",
  "Aline Thomas a-t-elle critiqué le groupe Altis ?",
  "Luc Vidal a-t-il démissionné ?",
  "Has Yann Collet bought the stadium?",
  "Did Nadia Ferrand sue the mayor of Marsac?",
  "Est-ce que Bruno Lesieur a insulté l’entraîneur ?",
  "Omar Diop a-t-il signé à Brive ?",
  // A verb that governs another one says what is asked: a risk is no threat.
  "Claire Morand a-t-elle menacé de fermer la piscine ?",
  "Did Claire Morand threaten to close the swimming pool?",
])("a name alone answers neither yes nor no: %s", (question) => {
  expect(kindOf(question)).toBe("nothing");
});

test.each([
  "Yann Collet a-t-il promis de garder les salariés ?",
  "Bruno Lesieur a-t-il rencontré les repreneurs ?",
  "La préfète a-t-elle demandé pardon ?",
  "Le maire a-t-il réclamé une enquête sur la vente ?",
  "Did the coach congratulate his players?",
  "Omar Diop va-t-il jouer samedi ?",
  "Le groupe Altis a-t-il repris la fonderie ?",
  "Paul Achard refuse-t-il de vendre le terrain ?",
  "Claire Morand a-t-elle promis de rouvrir le plongeoir ?",
])("what carries the question, in its words or others, answers: %s", (question) => {
  expect(kindOf(question)).toBe("answer");
});
