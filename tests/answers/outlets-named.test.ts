import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answers/ask.ts";
import { outletsNamed } from "../../src/answers/outlets-named.ts";
import { understand } from "../../src/answers/understand.ts";
import { archiveOf } from "./archive-of.ts";

const archive = archiveOf({
  "Le Phare":
    "Le bus bascule\n\nUn bus a basculé mardi à Vauclin. Deux personnes ont été tuées dans l’accident du bus.",
  "Presse Ouest":
    "Accident de bus\n\nUn bus a basculé à Vauclin. Trois personnes ont été tuées dans l’accident du bus.",
});

test.each([
  ["Combien de tués selon Presse Ouest ?", ["Presse Ouest"]],
  ["Le Phare et Presse Ouest donnent-ils le même bilan ?", ["Le Phare", "Presse Ouest"]],
  ["Où est le phare ?", []],
  ["Quel journal parle du bus, Presse Ouest ?", []],
] as const)("%s names %j", (question, outlets) => {
  const found = outletsNamed(archive, understand(question)).map(({ outlet }) => outlet);
  expect(found.sort()).toEqual([...outlets]);
});

test.each([
  ["Combien de personnes ont été tuées selon Presse Ouest ?", "Trois personnes"],
  ["Combien de personnes ont été tuées selon Le Phare ?", "Deux personnes"],
])("%s -> %s", (question, number) => {
  const answer = answerQuestion(archive, question);
  expect(answer.kind === "answer" && answer.short?.text).toBe(number);
});
