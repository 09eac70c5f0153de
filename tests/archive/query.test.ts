import { expect, test } from "vitest";
import { understand } from "../../src/answers/understand.ts";
import { queryOf } from "../../src/archive/query.ts";
import { archiveOf } from "../answers/archive-of.ts";

const { index } = archiveOf({
  gazette: `Le directeur de l’ARS a été limogé

Le directeur de l’ARS a été limogé. Une veuve a quitté le conseil du département, écarté d’un budget modeste. Le stade et le championnat rouvrent. Le Ruben Bar de Noël Ferrand a reconnu sa dette. Des gilets étaient en vente.`,
});

const queried = (question: string) => {
  const { words, wanted } = understand(question);
  return queryOf(index.vocabulary, words, wanted);
};

const formsOf = (question: string): string[] =>
  queried(question).units.flatMap(({ forms }) => forms.map(({ stems }) => stems.join(" ")));

test.each([
  ["a town of a verb", "Que se passe-t-il à Limoges ?", "ecart"],
  ["a month of a husband", "Qui vient en mars ?", "veuv"],
  ["a name of an adjective", "Que dit le vieux Peter ?", "modest"],
  ["the département of who leaves", "Que fait le Département ?", "quitt"],
])("%s is not looked for", (_, question, stem) => {
  expect(index.vocabulary.stems.has(stem)).toBe(true);
  expect(formsOf(question)).not.toContain(stem);
});

test.each([
  ["ruban", "Qui a coupé le ruban ?"],
  ["jars", "How many jars were there?"],
  ["Nobel", "Qui a eu le prix Nobel ?"],
])("%s is not taken for another word", (_, question) => {
  expect(queried(question).corrections).toEqual([]);
});

test("a misspelt word is mended, and a turn that no article has is looked for by its noun", () => {
  expect(queried("Qui a reconu sa dette ?").corrections).toEqual([{ typed: "reconu", searched: "reconnu" }]);
  expect(formsOf("Where were the life jackets?")).toContain("gilet");
});
