import { expect, test } from "vitest";
import { compareOn } from "../../src/answers/compare.ts";
import { textOf } from "../../src/corpus/article.ts";
import { archiveOf } from "./archive-of.ts";

const archive = archiveOf({
  Gazette: {
    text: `L’usine licencie

La direction de l’usine Verrand a annoncé mardi la suppression de 240 postes sur le site de Morlaix. « Nous n’avons pas le choix », a dit le directeur, Paul Lagadec.

« Nous nous battrons », a promis la déléguée Awa Diop au sujet de l’usine.`,
    published: "2023-03-09",
  },
  Agence: {
    text: `Verrand : des postes supprimés

La direction de l’usine Verrand a annoncé mercredi la suppression de 260 postes sur le site de Morlaix. « Nous n’avions pas d’autre choix », a dit Paul Lagadec.`,
    published: "2023-03-09",
  },
});

test("what two outlets report of one thing is aligned, and differing figures and days are marked", () => {
  const answer = compareOn(archive, "suppression de postes à l’usine", "Gazette", "agence");
  if (answer.kind !== "comparison") throw new Error(answer.kind);
  expect(answer.sides.map(({ label }) => label)).toEqual(["Gazette", "Agence"]);
  const [pair] = answer.pairs;
  expect(pair?.differs.map(({ what, left, right }) => [what, textOf(left), textOf(right)])).toEqual([
    ["number", "240", "260"],
    ["date", "mardi", "mercredi"],
  ]);
});

test("two speakers stand side by side, each with their own words", () => {
  const answer = compareOn(archive, "usine", "Paul Lagadec", "Awa Diop");
  if (answer.kind !== "comparison") throw new Error(answer.kind);
  const [, right] = answer.sides;
  expect(right.items.map(textOf)).toEqual(["Nous nous battrons"]);
});

test("somebody who is not there is named, and so is a subject that nobody speaks of", () => {
  expect(compareOn(archive, "usine", "Gazette", "Le Phare")).toMatchObject({ kind: "nothing", why: "no-speaker" });
  expect(compareOn(archive, "girafe", "Gazette", "Agence")).toMatchObject({ kind: "nothing", missing: ["girafe"] });
});
