import { expect, test } from "vitest";
import { standIns } from "../../src/answers/anaphora.ts";

test.each([
  ["Elle a démenti.", true, true],
  ["La chercheuse appelle à réduire les rejets.", true, false],
  ["Le prévenu a demandé pardon.", true, false],
  ["Le groupe promet un reclassement.", false, true],
  ["Le maire, Lucien Favrot, a protesté.", false, false],
  ["La directrice Odile Carsac a protesté.", false, false],
  ["Il faut attendre la pluie.", false, false],
  ["La pluie est tombée.", false, false],
])("%s may speak of somebody: %s, of an organisation: %s", (sentence, person, organisation) => {
  const found = standIns(sentence);
  expect([found.person > 0, found.organisation > 0]).toEqual([person, organisation]);
});
