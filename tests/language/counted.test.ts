import { expect, test } from "vitest";
import { countedWords } from "../../src/language/counted.ts";

const words = (text: string) => countedWords(text).map(({ folded }) => folded);

test.each([
  ["quatre-vingts euros", "80 €"],
  ["Quarante et un malades", "41 malades"],
  ["quarante pour cent des voix", "40% des voix"],
  ["cent vingt mille habitants", "120 000 habitants"],
  ["180.000 euros", "180 000 euros"],
  ["soixante-dix-sept lits", "77 lits"],
  ["quatre-vingt-dix-neuf ans", "99 ans"],
  ["trois cents mètres", "300 m"],
  ["à neuf heures vingt", "à 9h20"],
  ["mille deux cents francs", "1 200 francs"],
  ["4,5 km", "4.5 kilomètres"],
])("one number however it is written: « %s » is « %s »", (a, b) => {
  expect(words(a)).toEqual(words(b));
});

test.each([
  ["deux trois jours", ["2", "3", "jours"]],
  ["un pont, une route", ["un", "pont", "une", "route"]],
  ["vingt et quelques lits", ["20", "et", "quelques", "lits"]],
  ["en 2019 210 lits", ["en", "2019", "210", "lits"]],
  ["dix, vingt ans", ["10", "20", "ans"]],
  ["deux millions et demi", ["2", "millions", "et", "demi"]],
])("« %s» are these words", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("a number stands where it is written", () => {
  const text = "Avec quatre-vingts euros";
  expect(countedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Avec",
    "quatre-vingts",
    "euros",
  ]);
});
