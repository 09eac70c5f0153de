import { expect, test } from "vitest";
import { Spelled, spellingsOf } from "../../src/archive/spelled.ts";

const isAny = () => true;
const wordOf = (number: number) => `m${[...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`;

test("a word that is added is found by a misspelling", () => {
  const words = new Spelled(spellingsOf(["maison", "saison"])).with(["raison"], isAny);
  expect([...words.near("raisan", 1)]).toContain("raison");
});

test("a word that goes and returns is given once", () => {
  const words = new Spelled(spellingsOf(["maison", "saison"]))
    .with(["maison"], isAny)
    .with(["raison"], isAny)
    .with(["raison"], isAny);
  expect([...words].sort()).toEqual(["maison", "raison", "saison"]);
});

test("after many changes the words that are gone are given no more", () => {
  let words = new Spelled(spellingsOf(["maison"]));
  for (let round = 0; round < 3000; round++)
    words = words.with([wordOf(round)], (word) => word === wordOf(round) || word === "maison");
  const given = [...words];
  expect(given.length).toBeLessThan(1100);
  expect(given).toContain("maison");
  expect(given).toContain(wordOf(2999));
  expect(given).not.toContain(wordOf(0));
});
