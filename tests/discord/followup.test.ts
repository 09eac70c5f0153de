import { beforeAll, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { buildArchive } from "../../src/archive/build.ts";
import { commandNamed } from "../../src/command.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { followUp } from "../../src/discord/followup.ts";

let archive: Archive;

beforeAll(async () => {
  archive = buildArchive(await loadCorpus("seeds", { maxArticleBytes: 5_000_000 }));
});

type Values = Readonly<Record<string, string>>;

test.each<[string, Values, string, string, Values]>([
  [
    "statements",
    { speaker: "Vladimir Poutine", about: "Ukraine" },
    "Et Biden ?",
    "statements",
    { speaker: expect.stringContaining("Biden"), about: "Ukraine" },
  ],
  ["quote", { about: "lignes rouges" }, "et Ouchakov", "quote", { about: "lignes rouges", speaker: "Youri Ouchakov" }],
  [
    "quote",
    { about: "lignes rouges", speaker: "Joe Biden" },
    "et l'OTAN ?",
    "quote",
    { about: "OTAN", speaker: "Joe Biden" },
  ],
  ["quote", { about: "OTAN" }, "and in 2021?", "quote", { about: "OTAN", from: "2021", to: "2021" }],
  [
    "quote",
    { about: "OTAN", from: "2021", to: "2021" },
    "et en décembre 2022 ?",
    "quote",
    { about: "OTAN", from: "2022-12", to: "2022-12" },
  ],
  ["date", { event: "sommet de Genève" }, "et le sommet de Lisbonne ?", "date", { event: "sommet de Lisbonne" }],
  ["statements", { speaker: "Joe Biden", about: "OTAN" }, "Quand ?", "date", { event: "Joe Biden OTAN" }],
  ["quote", { about: "lignes rouges" }, "when?", "date", { event: "lignes rouges" }],
  ["quote", { about: "lignes rouges" }, "Où ?", "ask", { question: "Où lignes rouges ?" }],
  [
    "ask",
    { question: "Qu'a dit Poutine de l'Ukraine ?" },
    "et Biden ?",
    "ask",
    { question: expect.stringMatching(/^Qu'a dit (?:Joe )?Biden de l'Ukraine \?$/) },
  ],
  [
    "ask",
    { question: "Quand a eu lieu le sommet en 2021 ?" },
    "et en 2008 ?",
    "ask",
    { question: "Quand a eu lieu le sommet en 2008 ?" },
  ],
  [
    "quote",
    { about: "OTAN" },
    "Qui a parlé des gazoducs en Europe ?",
    "ask",
    { question: "Qui a parlé des gazoducs en Europe ?" },
  ],
])("after /%s %j, %j asks /%s %j", (name, values, text, expected, expectedValues) => {
  const command = commandNamed(commands, name)!;
  const next = followUp({ command, values }, text, { archive, commands });
  expect(next?.command.name.en).toBe(expected);
  expect(next?.values).toMatchObject(expectedValues);
});

test("without an answer before it, it is a question by itself", () => {
  expect(followUp(undefined, "et Biden ?", { archive, commands })?.values).toEqual({ question: "et Biden ?" });
});
