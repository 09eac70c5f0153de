import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Locale } from "../../src/words.ts";
import { startBot } from "./bot.ts";
import { writeArticles } from "./corpus.ts";
import { doEverything, type Topics } from "./everything.ts";
import { LocalDiscord } from "./local/discord.ts";

const FIVE: Topics = {
  values: {
    question: "Qui a parlé de lignes rouges ?",
    about: "lignes rouges",
    "compare about": "OTAN",
    "statements about": "Ukraine",
    "timeline about": "sommet",
    speaker: "Vladimir Poutine",
    outlet: "TASS",
    from: "2021",
    to: "2022-12",
    event: "sommet de Genève",
    text: "Je n’accepte les lignes rouges de personne",
    first: "Poutine",
    second: "Biden",
    article: "003_3e21a4e99de0c32b",
  },
  speaker: "Poutine",
  homonym: "Vladimir",
  near: "lignes de la girafe",
  quotations: ["Je n’accepte les lignes rouges de personne", "Rien de tout cela n'a été dit ainsi"],
  question: { fr: "Qui a parlé de lignes rouges ?", en: "What did Biden say about red lines?" },
};

const MANY: Topics = {
  values: {
    question: "Qui a parlé du prix du blé ?",
    about: "prix du blé",
    speaker: "Anne Morel",
    outlet: "Agence Centrale",
    from: "2023",
    to: "2023-12",
    event: "réunion",
    text: "Pour nous, le prix du blé n'a rien de définitif",
    first: "Anne Morel",
    second: "Hugo Caron",
    article: "Le prix du blé en débat",
  },
  speaker: "Anne Morel",
  homonym: "Caron",
  near: "prix du hamac volant",
  quotations: ["le calendrier du projet numéro 7 reste ouvert", "Rien de tout cela n'a été dit ainsi"],
  question: { fr: "Qui a parlé de la sécheresse ?", en: "Who spoke about the drought?" },
};

let many: string;
let cache: string;

beforeAll(async () => {
  many = await mkdtemp(join(tmpdir(), "guillemet-many-"));
  cache = await mkdtemp(join(tmpdir(), "guillemet-cache-"));
  await writeArticles(many, 2000);
});
afterAll(() => Promise.all([many, cache].map((folder) => rm(folder, { recursive: true }))));

describe.each([
  ["fr", "fr"],
  ["en", "en-US"],
] as const)("in %s", (locale: Locale, server: string) => {
  test.each([
    ["the five articles", () => "seeds", FIVE],
    ["2,000 articles", () => many, MANY],
  ] as [string, () => string, Topics][])(
    "on %s, whatever the bot offers is done, and every reply is right",
    async (_, folder, topics) => {
      const discord = await LocalDiscord.start({ locale: server, schema: true, deadline: 30_000 });
      const bot = startBot(discord, { CORPUS_DIR: folder(), CACHE_DIR: cache });
      try {
        await bot.saw('"msg":"ready"');
        const { missed, wrong } = await doEverything(discord, locale, topics);
        expect(wrong).toEqual([]);
        expect(missed).toEqual([]);
        expect(discord.violations).toEqual([]);
        expect(bot.count('"level":50')).toBe(0);
      } finally {
        await bot.stop();
        await discord.close();
      }
    },
  );
});
