import { expect, test } from "vitest";
import { compares } from "../../src/answers/compares.ts";
import { analyse } from "../../src/language/analyse.ts";
import { contrastOf } from "../../src/language/contrasts.ts";
import { contradicts, denies } from "../../src/language/denial.ts";

const stemOf = (word: string): string => analyse(word)[0]?.stem ?? "";

test.each([
  ["premier", "seconde"],
  ["sénat", "assemblée"],
  ["adopté", "rejeté"],
  ["condamné", "relaxé"],
  ["mardi", "samedi"],
  ["grave", "légère"],
  ["naissance", "mort"],
  ["grêle", "neige"],
  ["civils", "militaires"],
  ["lycéens", "collégiens"],
  ["tante", "oncle"],
  ["volontaire", "involontaire"],
  // Verbs in any of their forms.
  ["achète", "vendu"],
  ["acquis", "revendra"],
  ["ouvert", "fermé"],
  ["accepte", "refusé"],
  ["autorise", "interdit"],
  ["confirmé", "démentira"],
  ["apparu", "disparaît"],
  ["nommé", "limogé"],
  ["limogé", "démissionne"],
  ["incarcéré", "libère"],
  ["construit", "démoli"],
  ["durcit", "assouplissent"],
  ["éteint", "allume"],
  ["marié", "divorcé"],
  ["réussi", "échoué"],
  ["maintenu", "annulé"],
  ["annule", "reporte"],
  ["ratifié", "retoqué"],
  ["aggravé", "améliore"],
  ["rassure", "inquiété"],
  ["obligatoire", "facultatif"],
])("%s is not %s", (one, other) => {
  const [a, b] = [contrastOf(stemOf(one)), contrastOf(stemOf(other))];
  expect(a?.group).toBeDefined();
  expect(a?.group).toBe(b?.group);
  expect(a?.member).not.toBe(b?.member);
});

test.each([
  ["first", "première", "premier"],
  ["sale", "vendre", "vente"],
])("%s: two words of one thing are in no contrast", (_, one, other) => {
  expect(contrastOf(stemOf(one))).toEqual(contrastOf(stemOf(other)));
});

test.each([
  ["La direction et le syndicat sont-ils d'accord sur les salaires ?", true],
  ["Qui supprime le plus de postes, Rivoli ou Marchand ?", true],
  ["Do both papers give the same number of victims?", true],
  ["Qui a supprimé des postes ?", false],
  ["Le maire a-t-il démissionné ?", false],
])("%s compares: %s", (question, expected) => {
  expect(compares(question)).toBe(expected);
});

test.each([
  ["Il nie les faits.", true, true],
  ["Elle a exclu de partir.", false, true],
  ["Ils ont refusé l’accord.", true, true],
  ["Elle part demain.", false, false],
])("%s contradicts: %s, denies: %s", (text, against, either) => {
  expect(contradicts(text)).toBe(against);
  expect(denies(text)).toBe(either);
});
