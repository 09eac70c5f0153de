import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldedWords, foldWithOffsets } from "../../src/language/fold.ts";

test.each([
  ["L’Œuvre", "l'oeuvre"],
  ["ÉTÉ à Évry", "ete a evry"],
  ["Lætitia", "laetitia"],
  ["Groß", "gross"],
  ["ex‑élu", "ex-elu"],
])("%s -> %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ["L’accord, dit-il.", "l accord dit il"],
  [" « Où ça ? » ", "ou ca"],
  ["10,5 % en 2021", "10 5 en 2021"],
  ["… — !", ""],
])("the words of %s: %s", (text, words) => {
  expect(foldedWords(text)).toBe(words);
});

test("folding twice gives the same as once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test("every folded character knows its place, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const folded = foldWithOffsets(text);
      expect(folded.text).toBe(fold(text));
      expect(folded.offsets).toHaveLength(folded.text.length + 1);
      expect(folded.offsets[folded.text.length]).toBe(text.length);
      for (let i = 0; i < folded.text.length; i++) {
        expect(folded.offsets[i]!).toBeLessThanOrEqual(folded.offsets[i + 1]!);
        expect(fold(text.slice(folded.offsets[i]!))).toContain(folded.text.charAt(i));
      }
    }),
  );
});
