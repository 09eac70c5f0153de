import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse, termsOf } from "../../src/language/analyse.ts";
import { translate } from "../../src/language/english.ts";
import { stem } from "../../src/language/stem.ts";
import { wordingsAt } from "../../src/language/thesaurus.ts";

test.each([
  ["L’élection d'Évry n'a pas eu lieu", ["election", "evry", "lieu"]],
  // No number, but what a damaged file may hold.
  ["9".repeat(1000), ["9".repeat(64)]],
  ["100 000 manifestants, 1 200,50 euros, 14,2 %", ["100000", "manifestants", "1200", "50", "euros", "14.2"]],
  ["le porte-parole du G20", ["porte", "parole", "g20"]],
  ["à la", []],
  // Behind an apostrophe it joins no clauses.
  ["Or, l’or fin et l'or", ["or", "fin", "or"]],
])("%s", (text, words) => {
  expect(analyse(text).map(({ exact }) => exact)).toEqual(words);
});

test("a compound is searched whole and in parts", () => {
  expect(termsOf("porte-parole")).toContain("porteparole");
  expect(termsOf("porte-parole")).toContain("parole");
});

test.each([
  ["tiendront", "tenir"],
  ["négociations", "négociation"],
  ["reçoit", "recevoir"],
  ["recoit", "reçoivent"],
  ["élus", "élire"],
  ["naît", "naquit"],
])("%s and %s have one stem", (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

test.each([
  ["pendant", "pendre"],
  ["devant", "devoir"],
  ["suisse", "suivre"],
  // No form of the verb, though one of its stems and one of its endings make it.
  ["vent", "venir"],
  ["vent", "vente"],
  ["loyer", "loi"],
  ["foyer", "foi"],
  ["vies", "voir"],
  ["vins", "venir"],
  ["content", "contenir"],
  ["défie", "défaire"],
  ["lions", "lire"],
  ["priait", "prendre"],
  ["perdurent", "perdre"],
])("%s is not %s", (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});

test("a word stands where it is said to stand, and reading is the same twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const words = analyse(text, 0, text.length, "keep");
      let last = 0;
      for (const { start, end } of words) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(analyse(text, 0, text.length, "keep")).toEqual(words);
    }),
  );
});

// What a word is, as one pattern: the scanner must find the same ones.
const WORD = /\d{1,3}(?:[ \u00A0\u202F.,]\d{3})+(?![\d])|\d+(?:[.,]\d+)?|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu;

test("words are found where their pattern finds them, in every script", () => {
  const piece = fc.constantFrom(
    ..."aÉœ1٣½²Ⅳ \u00A0\u202F.,-‑’日\u0301ßİ",
    "123",
    "1 000",
    "𝒜",
    "𐍈",
    "\ud800",
    "porte-parole",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary" }))), (pieces) => {
      const text = pieces.join("");
      const found = analyse(text, 0, text.length, "keep").map(({ start, end }) => text.slice(start, end));
      expect(found).toEqual([...text.matchAll(WORD)].map(([word]) => word));
    }),
  );
});

const others = (words: string) =>
  wordingsAt(
    analyse(words).map((word) => word.stem),
    0,
  ).others.map(({ stems }) => stems.join(" "));

test.each([
  ["Palais-Bourbon", "assemblée nationale"],
  ["alliance atlantique", "OTAN"],
  ["Hexagone", "France"],
  ["coup de fil", "appel téléphonique"],
  ["chinois", "Chine"],
  ["trois", "3"],
])("%s may be called %s", (words, other) => {
  expect(others(words)).toContain(
    analyse(other)
      .map((word) => word.stem)
      .join(" "),
  );
});

test.each([
  [["prime", "minister"], "premier ministre", 2],
  [["elections"], "élection", 1],
  [["negotiated"], "négocier", 1],
  [["germany"], "Allemagne", 1],
  [["stability"], "stabilité", 1],
  [["withdrew"], "retirer", 1],
])("%s is %s in French", (english, french, length) => {
  const translation = translate(english, 0);
  expect(translation.length).toBe(length);
  expect(translation.wordings.map(({ stems }) => stems.join(" "))).toContain(
    analyse(french)
      .map((word) => word.stem)
      .join(" "),
  );
});
