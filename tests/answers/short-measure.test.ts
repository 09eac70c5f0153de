import { describe, expect, test } from "vitest";
import { asksLasting, asksSentence, unitAsked } from "../../src/answers/short-measure.ts";

describe("the unit that a question asks for", () => {
  test.each([
    ["À quelle vitesse roulait le camion ?", " km/h", " mètres"],
    ["How strong were the gusts?", " km/h", " personnes"],
    ["How deep was the wreck found?", " mètres", " mètres carrés"],
    ["Quelle est la superficie du parc ?", " hectares", " kilomètres"],
    ["How much floor space was lost?", " mètres carrés", " mètres"],
    ["Combien pèse la cloche ?", " tonnes", " ans"],
    ["Quelle quantité a été saisie ?", " kilos", " euros"],
    ["How hot did it get?", " °C", " euros"],
    ["Quel taux de participation au second tour ?", " %", " électeurs"],
    ["Quelle est la puissance du parc éolien ?", " mégawatts", " éoliennes"],
  ])("%s: %s, not %s", (question, unit, other) => {
    const asked = unitAsked(question);
    expect(asked?.test(unit)).toBe(true);
    expect(asked?.test(other)).toBe(false);
  });

  test.each([
    "Combien de personnes sont venues ?",
    "How much did the bridge cost?",
    "Quel est le taux de nitrates ?",
    "",
  ])("%s: none", (question) => {
    expect(unitAsked(question)).toBeUndefined();
  });
});

test.each([
  ["À combien a-t-il été condamné ?", true],
  ["Quelle peine a été requise ?", true],
  ["What sentence did the banker get?", true],
  ["Combien de personnes ont été condamnées ?", false],
  ["Combien coûte le stade ?", false],
])("%s asks for a sentence: %s", (question, asks) => {
  expect(asksSentence(question)).toBe(asks);
});

test.each([
  ["Elle dure combien, la traversée ?", true],
  ["Combien dure le film ?", true],
  ["Le film coûte combien ?", false],
])("%s asks how long: %s", (question, asks) => {
  expect(asksLasting(question)).toBe(asks);
});
