import fc from "fast-check";
import { expect, test } from "vitest";
import { search } from "../../src/archive/index.ts";
import { editDistance } from "../../src/archive/vocabulary.ts";
import { textOf } from "../../src/corpus/article.ts";
import { archiveOf } from "../answers/archive-of.ts";

const archive = archiveOf({
  port: "Le port de Ménerval fermera en avril\n\nLa présidente du port, Odile Carsac, a annoncé mardi la fermeture des quais. « Nous n’avons plus les moyens de draguer », a-t-elle déclaré.\n\nQuelque 1 200 dockers seront reclassés.",
  train:
    "Un train pour Aubrac\n\nLe ministre Iouri Kossatchev a inauguré la ligne d’Aubrac. Il a promis des négociations avec l’Assemblée nationale.",
  stade:
    "Le stade de Ménerval rouvre\n\nLe stade municipal rouvrira dimanche après trois ans de travaux, a indiqué la mairie.",
});

const best = (words: string) => {
  const [hit] = search(archive.index, "sentence", words, { limit: 3 }).hits;
  return hit && textOf(hit.item);
};

test.each([
  ["fermeture des quais", "La présidente du port"],
  ["FERMETURE QUAIS", "La présidente du port"],
  ["presidente port annonce", "La présidente du port"],
  ["fermetrue des quias", "La présidente du port"],
  ["1200 dockers", "Quelque 1 200 dockers"],
  ["Yuri Kosachev", "Le ministre Iouri Kossatchev"],
  ["négocier avec le Palais-Bourbon", "Il a promis des négociations"],
  ["travaux du stade", "Le stade municipal"],
])("%s", (words, beginning) => {
  expect(best(words)?.startsWith(beginning)).toBe(true);
});

test("a mended word is reported, and one that no article has", () => {
  const found = search(archive.index, "sentence", "dokers girafe", { limit: 3 });
  expect(found.corrections).toEqual([{ typed: "dokers", searched: "dockers" }]);
  expect(found.missing).toEqual(["girafe"]);
  expect(found.empty).toBe(false);
});

test.each(["", "?!…", "😀😀", "de la", "‮"])("nothing to look for in %j", (words) => {
  const found = search(archive.index, "sentence", words, { limit: 3 });
  expect(found.hits).toEqual([]);
  if (!/\p{L}/u.test(words)) expect(found.empty).toBe(true);
});

test("quotations are found by their words and filtered before the best are taken", () => {
  const [hit] = search(archive.index, "quote", "moyens de draguer", { limit: 5 }).hits;
  expect(hit && textOf(hit.item)).toBe("Nous n’avons plus les moyens de draguer");
  expect(search(archive.index, "quote", "moyens de draguer", { limit: 5, keep: () => false }).hits).toEqual([]);
});

test("whatever is typed, searching neither throws nor leaves the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (words) => {
      for (const { item, coverage } of search(archive.index, "sentence", words, { limit: 5 }).hits) {
        expect(textOf(item).trim()).not.toBe("");
        expect(coverage).toBeGreaterThan(0);
        expect(coverage).toBeLessThanOrEqual(1.0001);
      }
    }),
  );
});

test("the order of the articles does not change what is found", () => {
  const texts = {
    a: "Le maire de Vauclin démissionne jeudi.",
    b: "La maire de Vauclin reste.",
    c: "Le pont de Vauclin.",
  };
  const one = archiveOf(texts);
  const other = archiveOf(Object.fromEntries(Object.entries(texts).reverse()));
  const found = (of: typeof one) =>
    search(of.index, "sentence", "maire de Vauclin", { limit: 5 })
      .hits.map(({ item, score }) => `${item.article.id} ${score.toFixed(6)}`)
      .sort();
  expect(found(one)).toEqual(found(other));
});

test("edit distance: nothing, one letter, a swap, too far", () => {
  expect(editDistance("biden", "biden", 2)).toBe(0);
  expect(editDistance("bidden", "biden", 2)).toBe(1);
  expect(editDistance("braguer", "draguer", 1)).toBe(1);
  expect(editDistance("dragure", "draguer", 1)).toBe(1);
  expect(editDistance("port", "gare", 1)).toBeGreaterThan(1);
});

test("edit distance is symmetrical", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
    }),
  );
});
