import { expect, test } from "vitest";
import { analyse } from "../../src/language/analyse.ts";
import { isSpelt } from "../../src/language/spelling.ts";
import { languageOf } from "../../src/language/which-language.ts";

test.each(["ruban", "guirlande", "défiance", "defiance", "chauves", "locaux", "remorquée", "lièvre", "fournaise"])(
  "%s is a French word",
  (word) => {
    expect(isSpelt(word)).toBe(true);
  },
);

test.each(["reconu", "famile", "areté", "apelle", "plasse"])("%s is misspelt", (word) => {
  expect(isSpelt(word)).toBe(false);
});

test.each([
  ["Ruet bonuses quote", "en"],
  ["tuna catch cut percentage", "en"],
  ["Ruet primes citation", "fr"],
  ["radars Valmont prix", "fr"],
])("bare words %s are %s", (text, language) => {
  expect(languageOf(analyse(text, 0, text.length, "keep"))).toBe(language);
});
