import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Archive } from "../../src/archive/archive.ts";
import { buildArchive } from "../../src/archive/build.ts";
import { command } from "../../src/command.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { type Bot, type BotParts, RefusedTokenError, startBot } from "../../src/discord/client.ts";
import type { Records } from "../../src/records/records.ts";
import { LocalDiscord } from "./local/discord.ts";

const failing = command({
  name: { en: "broken", fr: "casse" },
  about: { en: "Always fails", fr: "Échoue toujours" },
  options: {
    about: {
      required: true,
      max: 400,
      name: { en: "about", fr: "sujet" },
      about: { en: "Anything", fr: "N'importe quoi" },
      suggest: () => {
        throw new Error("the inside of a failed completion");
      },
    },
  },
  run: () => {
    throw new Error("the inside of a failure");
  },
});

const verbose = command({
  name: { en: "verbose", fr: "bavard" },
  about: { en: "Offers too much", fr: "Propose trop" },
  options: {
    about: {
      required: false,
      max: 60,
      name: { en: "about", fr: "sujet" },
      about: { en: "Anything", fr: "N'importe quoi" },
      suggest: () =>
        Array.from({ length: 40 }, (_, at) => ({
          label: `${at} ${"long ".repeat(40)}`,
          value: `${at} ${"word ".repeat(40)}`,
        })),
    },
  },
  run: () => ({
    kind: "nothing",
    why: "no-match",
    missing: [],
    nearby: [],
    corrections: [],
    subjects: ["lignes rouges", "\u202Eeésrevner", "\u200B", "x".repeat(81)],
  }),
});

let discord: LocalDiscord;
let bot: Bot | undefined;
let archive: Archive;
const lines: string[] = [];
const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });

beforeEach(async () => {
  lines.length = 0;
  discord = await LocalDiscord.start();
  archive = buildArchive(await loadCorpus("seeds", { maxArticleBytes: 5_000_000 }));
});

afterEach(async () => {
  await bot?.stop();
  bot = undefined;
  await discord.close();
});

const reload = async () => {};
const adding: BotParts["adding"] = {
  store: {
    writable: false,
    folder: "",
    setAside: async () => undefined,
    pending: async () => undefined,
    describe: async () => "failed",
    keep: async () => "failed",
    takeOut: async () => "failed",
    discard: async () => "failed",
    close: () => {},
  },
  preview: async () => ({ file: "", why: "" }),
  maxBytes: 1,
};
const records: Records = {
  writable: false,
  report: async () => false,
  miss: () => {},
  missesIn: () => [],
  close: async () => {},
};

const config = (token = discord.token) => ({
  token,
  guildId: undefined,
  apiUrl: discord.environment["DISCORD_API_URL"],
  locale: undefined,
  shards: "auto" as const,
});

test("a failure is logged once with its number, and the person is told the number and nothing of its inside", async () => {
  bot = await startBot({ config: config(), archive: () => archive, records, adding, reload, commands: [failing], log });
  const reply = await discord.slash("broken", { about: "x" });
  expect(reply.isPrivate).toBe(true);
  expect(reply.text).toBe(`Something failed on our side. It is noted under number ${reply.interaction.id}.`);
  const errors = lines.filter((line) => line.includes('"level":50'));
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain(reply.interaction.id);
  expect(errors[0]).toContain("the inside of a failure");
  expect(await discord.complete("broken", "about", "x")).toEqual([]);
  expect(discord.violations).toEqual([]);
});

test("completions are cut to what Discord carries", async () => {
  bot = await startBot({ config: config(), archive: () => archive, records, adding, reload, commands: [verbose], log });
  const choices = await discord.complete("verbose", "about", "x");
  expect(choices).toHaveLength(25);
  for (const { value } of choices) expect(value.length).toBeLessThanOrEqual(60);
  const reply = await discord.slash("verbose", {});
  expect(reply.text).toContain("lignes rouges");
  expect(reply.text).not.toMatch(/xxx|\u202E/);
  expect(discord.violations).toEqual([]);
});

test("an unknown token is an error of its own", async () => {
  await expect(
    startBot({ config: config("wrong"), archive: () => archive, records, adding, reload, commands: [failing], log }),
  ).rejects.toThrow(RefusedTokenError);
});

test("of several people of one name, one is chosen from a menu; a near subject is asked by its button", async () => {
  const asked: Record<string, string | undefined>[] = [];
  const named = command({
    name: { en: "quote", fr: "citation" },
    about: { en: "Quotations", fr: "Des citations" },
    options: {
      about: { required: true, max: 400, name: { en: "about", fr: "sujet" }, about: { en: "What", fr: "Quoi" } },
      speaker: { required: false, max: 100, name: { en: "speaker", fr: "personne" }, about: { en: "Who", fr: "Qui" } },
    },
    run: (values) => {
      asked.push(values);
      if (values.speaker === "Jean")
        return { kind: "ambiguous", typed: "Jean", candidates: archive.people.slice(0, 3) };
      return { kind: "nothing", why: "no-match", missing: [], nearby: [], corrections: [], subjects: ["le *barrage*"] };
    },
  });
  bot = await startBot({ config: config(), archive: () => archive, records, adding, reload, commands: [named], log });
  const menu = await discord.slash("quote", { about: "x *y*", speaker: "Jean" }, { locale: "fr" });
  expect(menu.text).toContain("De qui s'agit-il ?");
  const [, second] = archive.people;
  const chosen = await discord.choose(menu, second?.name ?? "", { locale: "fr" });
  expect(asked.at(-1)).toEqual({ about: "x *y*", speaker: second?.id });
  await discord.press(chosen, "le *barrage*", { locale: "fr" });
  expect(asked.at(-1)).toEqual({ about: "le *barrage*", speaker: second?.id });
  expect(discord.violations).toEqual([]);
});

test("the same question is computed once, and anew for a new corpus", async () => {
  let runs = 0;
  const counted = command({
    ...verbose,
    run: (values, of, all) => {
      runs += 1;
      return verbose.run(values, of, all);
    },
  });
  let current = archive;
  bot = await startBot({ config: config(), archive: () => current, records, adding, reload, commands: [counted], log });
  await discord.slash("verbose", { about: "x" });
  await discord.slash("verbose", { about: "x" });
  expect(runs).toBe(1);
  await discord.slash("verbose", { about: "y" });
  current = { ...archive };
  await discord.slash("verbose", { about: "x" });
  expect(runs).toBe(3);
});
