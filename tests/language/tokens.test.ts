import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "../../src/language/tokens.ts";

const show = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["« Oui », a-t-il dit.", ["«", "Oui", "»", ",", "a", "-t-il", "dit", "."]],
  ["L’a-t-elle vu aujourd’hui ?", ["L’", "a", "-t-elle", "vu", "aujourd’hui", "?"]],
  ["Le porte-parole, dit-il, part.", ["Le", "porte-parole", ",", "dit", "-il", ",", "part", "."]],
  ["qu'il aille à Saint-Jean-d'Angély", ["qu'", "il", "aille", "à", "Saint-Jean-d'", "Angély"]],
  ["Rendez-vous le 7 décembre 2021, G20", ["Rendez-vous", "le", "7", "décembre", "2021", ",", "G20"]],
  ["ce jour-là, celui-ci", ["ce", "jour-là", ",", "celui-ci"]],
  ["94 000 soldats (3-2)", ["94", "000", "soldats", "(", "3", "-", "2", ")"]],
])("%s", (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test("every character but blanks is in exactly one token", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let at = 0;
      for (const { start, end } of tokenize(text)) {
        expect(text.slice(at, start).trim()).toBe("");
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});
