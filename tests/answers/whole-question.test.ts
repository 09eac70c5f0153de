import { expect, test } from "vitest";
import { understand } from "../../src/answers/understand.ts";
import { wholeQuestion } from "../../src/answers/whole-question.ts";

test.each([
  // How many, how long, how much.
  ["nb de bancs repeints au stade", "combien de bancs repeints au stade"],
  ["durée de la traversée", "combien de temps traversée"],
  ["length of the strike", "how long was the strike"],
  ["jail time given to the baker", "how many years in prison given to the baker"],
  ["peine requise contre le boulanger", "quelle peine requise contre le boulanger"],
  ["price tag of the new ferry", "how much did it cost the new ferry"],
  ["efficacité de la lampe", "quel est le efficacité de la lampe"],
  ["âge de la nageuse", "quel est l'âge de la nageuse"],
  // Why.
  ["raison pr laquelle le bac est à quai", "pourquoi le bac est à quai"],
  ["motif du report", "cause de report"],
  ["reason why the ferry stopped", "why the ferry stopped"],
  ["bac à quai raison ?", "pourquoi bac à quai"],
  // Where, when.
  ["lieu où la barque a coulé", "où la barque a coulé"],
  ["place where the boat sank", "where the boat sank"],
  ["heure du naufrage", "à quelle heure naufrage"],
  ["date rachat usine", "date de rachat usine"],
  ["rachat usine date", "date de rachat usine"],
  ["last time the ferry sank", "when the ferry sank"],
  // Who.
  ["nom du batelier", "quel est le nom du batelier"],
  ["Vire nom du batelier", "quel est le nom du batelier Vire"],
  ["batelier de Vire nom", "quel est le nom de batelier de Vire"],
  ["owner of the boat", "who is the owner of the boat"],
  ["vainqueur du tournoi", "qui est le vainqueur du tournoi"],
  ["personne qui a vu la barque", "qui a vu la barque"],
  // What was said, whether something happened.
  ["réaction de Carsac à la grève", "quelle est la réaction de Carsac à la grève"],
  ["any injuries in the crash", "were there any injuries in the crash"],
  // Of two questions the first.
  ["Qui a gagné la course, et avec quelle avance ?", "Qui a gagné la course"],
  ["When did the ferry sink and why?", "When did the ferry sink"],
  // No noun phrase, and no second question.
  ["La peine prononcée est-elle la même ?", "La peine prononcée est-elle la même ?"],
  ["Qui sont ceux qui ont fui et qui sont rentrés ?", "Qui sont ceux qui ont fui et qui sont rentrés ?"],
  ["Quand et où le bac a-t-il coulé ?", "Quand et où le bac a-t-il coulé ?"],
  ["le port ouvre à 21h", "le port ouvre à 21h"],
  ["date", "date"],
] as const)("%s", (typed, whole) => {
  expect(wholeQuestion(typed).text).toBe(whole);
});

test.each([
  ["date rachat usine port", ["rachat"]],
  ["durée du permis pêche lac", []],
  ["nb de bancs installés au stade", ["installés"]],
  ["nb de permis retirés au port", ["retirés"]],
  ["combien de temps a duré la traversée, les 2 articles disent pareil ?", []],
] as const)("%s has the verbs %s", (typed, verbs) => {
  expect(
    understand(typed)
      .words.filter(({ verb }) => verb)
      .map((word) => word.typed),
  ).toEqual(verbs);
});

test.each([
  ["nb de bancs repeints au stade", "how-many"],
  ["durée de la traversée", "how-long"],
  ["motif du report", "why"],
  ["lieu où la barque a coulé", "where"],
  ["last time the ferry sank", "when"],
  ["owner of the boat", "who"],
  ["réaction de Carsac à la grève", "what-said"],
  ["any injuries in the crash", "yes-no"],
] as const)("%s asks %s", (typed, kind) => {
  expect(understand(typed).kind).toBe(kind);
});
