import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answers/ask.ts";
import { understand } from "../../src/answers/understand.ts";
import { queryOf } from "../../src/archive/query.ts";
import { textOf } from "../../src/corpus/article.ts";
import { archiveOf } from "./archive-of.ts";

const soughtBy = (question: string): string =>
  understand(question)
    .words.filter(({ sought }) => sought)
    .map(({ typed }) => typed)
    .join(" ");

describe("the word that names the kind of thing asked for", () => {
  test.each([
    ["Quel magistrat a ouvert une enquête ?", "magistrat"],
    ["Quels sont les oiseaux du marais ?", "oiseaux"],
    ["quel type de camion a brûlé", "camion"],
    ["Il jouait de quoi comme instrument ?", "instrument"],
    ["c quoi comme bateau", "bateau"],
    ["Which bird was seen at the lake?", "bird"],
    ["What kind of boat sank off Vauclin?", "boat"],
    ["Qui a ouvert l'enquête ?", ""],
    ["Quand le port ferme-t-il ?", ""],
  ])("%s: %s", (question, words) => {
    expect(soughtBy(question)).toBe(words);
  });
});

const archive = archiveOf({
  marais:
    "Le marais de Vauclin s’assèche\n\nLe marais de Vauclin a perdu la moitié de son eau depuis mai. Les hérons ont quitté les roselières du marais. La procureure de Ménerval, Sabine Ortiz, a ouvert une enquête sur les pompages. Le maire, Lucien Favrot, a demandé une réunion.",
  port: "Naufrage au large\n\nUn chalutier a sombré mercredi au large de Ménerval. Le patron a été repêché par un cargo. Deux marins manquent.",
});

test.each([
  ["Quel oiseau a quitté le marais ?", "hérons"],
  ["Quel magistrat enquête sur les pompages ?", "Ortiz"],
  ["Quel type de bateau a sombré ?", "chalutier"],
  ["What kind of ship sank off Ménerval?", "chalutier"],
])("%s: the sentence that has one of that kind", (question, member) => {
  const answer = answerQuestion(archive, question);
  expect(answer.kind).toBe("answer");
  const [first] = answer.kind === "answer" ? answer.items : [];
  expect(first && textOf(first)).toContain(member);
});

test("a word that no article has is looked for by what is of its kind", () => {
  const { units } = queryOf(archive.index.vocabulary, understand("oiseaux du marais").words);
  expect(units.find(({ typed }) => typed === "oiseaux")?.forms.map(({ stems }) => stems[0])).toContain("heron");
});

test("any question has its kind looked for without a fault", () => {
  fc.assert(
    fc.property(fc.string(), (rest) => {
      for (const opening of ["quel ", "which ", "c quoi comme "])
        expect(soughtBy(`${opening}${rest}`)).toBeTypeOf("string");
    }),
  );
});
