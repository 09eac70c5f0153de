import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { parseCall, splitLine } from "../../src/console/arguments.ts";

/** What a line gives each option, where options are typed as Discord shows them. */
const valuesOf = (line: string) => parseCall(splitLine(line), commands, [], "fr").raw;

describe("options as on Discord, in one line", () => {
  test.each([
    ["quote about:hausse des loyers speaker:Odile Carsac", { about: "hausse des loyers", speaker: "Odile Carsac" }],
    ["citation sujet:loyers personne:Carsac", { about: "loyers", speaker: "Carsac" }],
    ['quote about:"les loyers : la suite" speaker:Carsac', { about: "les loyers : la suite", speaker: "Carsac" }],
    ["quote about: loyers speaker: Carsac", { about: "loyers", speaker: "Carsac" }],
    ["quote about:loyers à 12:30", { about: "loyers à 12:30" }],
    ["quote About:loyers --limit 3", { about: "loyers" }],
    ["ask question:quand ferme le port ?", { question: "quand ferme le port ?" }],
    // Where a colon only stands in the words, it is one.
    ["ask le maire : que dit-il ?", { question: "le maire : que dit-il ?" }],
    ["ask Carsac: quand ferme le port ?", { question: "Carsac: quand ferme le port ?" }],
    ["verify rien ne presse speaker:Carsac", { text: "rien ne presse", speaker: "Carsac" }],
  ])("%s", (line, values) => {
    expect(valuesOf(line)).toEqual(values);
  });
});
