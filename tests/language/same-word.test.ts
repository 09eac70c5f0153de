import { expect, test } from "vitest";
import { isSameWord } from "../../src/language/same-word.ts";

test.each([
  ["actives", "actif"],
  ["journaux", "journal"],
  ["chanteuses", "chanteur"],
  ["directrice", "directeur"],
  ["européenne", "européen"],
  ["publique", "public"],
  ["bateaux", "bateau"],
  ["ventes", "vente"],
  ["blessés", "blessé"],
  ["élues", "élu"],
  ["licenciement", "licencier"],
  ["inquiètent", "inquiet"],
  // Without any accent it may be the word that has some.
  ["cote", "côté"],
])("%s is a form of %s, or made of it", (written, head) => {
  expect(isSameWord(written, head)).toBe(true);
});

test.each([
  ["département", "départ"],
  ["mars", "mari"],
  ["profs", "profit"],
  ["appel", "appeler"],
  ["côte", "côté"],
])("%s only has the stem of %s", (written, head) => {
  expect(isSameWord(written, head)).toBe(false);
});
