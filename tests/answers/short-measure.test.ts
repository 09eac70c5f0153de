import { describe, expect, test } from "vitest";
import { asksLasting, asksSentence, measureAsked } from "../../src/answers/short-measure.ts";

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
    ["À combien roulait le car ?", " km/h", " passagers"],
    ["Quelle est la longueur du tunnel ?", " kilomètres", " ans"],
    ["Combien de litres ont été déversés ?", " mètres cubes", " mètres"],
    ["How much data was stolen?", " gigaoctets", " dossiers"],
    ["Quelle température a-t-on relevée à Vauclin ?", " degrés", " %"],
    ["De combien ont augmenté les loyers ?", " %", " logements"],
    ["C’est combien l’entrée du musée ?", " euros", " visiteurs"],
    ["How much is a season ticket?", " euros", " matchs"],
    ["How much did the bridge cost?", " millions d’euros", " mètres"],
    ["Il a gagné de combien ?", " voix", " euros"],
    ["Elle met combien, la Région ?", " euros", " mètres"],
    ["Combien d'argent rapporte le festival ?", " millions d’euros", " visiteurs"],
    ["What rate will owners pay?", " %", " ans"],
    ["Quelle est la puissance du parc éolien ?", " mégawatts", " éoliennes"],
  ])("%s: %s, not %s", (question, unit, other) => {
    const asked = measureAsked(question)?.unit;
    expect(asked?.test(unit)).toBe(true);
    expect(asked?.test(other)).toBe(false);
  });

  test.each([
    "Combien de personnes sont venues ?",
    "Combien de personnes ont payé l’amende ?",
    "Quel est le taux de nitrates ?",
    "",
  ])("%s: none", (question) => {
    expect(measureAsked(question)).toBeUndefined();
  });
});

test.each([
  ["À combien a-t-il été condamné ?", true],
  ["Quelle peine a été requise ?", true],
  ["What sentence did the banker get?", true],
  ["Combien de personnes ont été condamnées ?", false],
  ["Combien coûte le stade ?", false],
  ["Il risque combien ?", true],
  ["Combien de temps encourt le banquier ?", true],
  ["Combien d’années risque-t-elle ?", true],
  ["How many years does the banker face?", true],
  ["How long a term is she facing?", true],
  ["Combien d’habitants risquent l’expulsion ?", false],
  ["Combien d’amende risque-t-il ?", false],
  ["Combien de postes sont à risquer ?", false],
  ["Combien de temps le club a-t-il tenu face à Lyon ?", false],
  ["Combien de voix face au maire ?", false],
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
