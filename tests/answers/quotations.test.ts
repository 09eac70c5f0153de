import { expect, test } from "vitest";
import { quotationsIn } from "../../src/answers/claim.ts";

test.each<[string, readonly string[]]>([
  ["Il a dit « Je n’accepte les lignes rouges de personne » hier.", ["Je n’accepte les lignes rouges de personne"]],
  ['Both “we will not yield” and "we will talk again"', ["we will not yield", "we will talk again"]],
  ["„Wir reden morgen weiter“", ["Wir reden morgen weiter"]],
  ["« un mot » et le « sommet »", []],
  ["> Nous préparerons ce document\n> très rapidement\n\nVrai ?", ["Nous préparerons ce document très rapidement"]],
  ["« deux fois la même » puis « deux fois la même »", ["deux fois la même"]],
  ["Sans guillemets du tout", []],
  ["", []],
  ["«".repeat(10_000), []],
  [`"${"mot ".repeat(3000)}`, []],
  [`«${" ".repeat(100_000)}`, []],
  ['« il a dit "rien de neuf ici" hier »', ['il a dit "rien de neuf ici" hier']],
])("%j holds %j", (message, quotations) => {
  expect(quotationsIn(message)).toEqual(quotations);
});
