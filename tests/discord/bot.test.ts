import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { type BotProcess, startBot } from "./bot.ts";
import { walk } from "./local/checks.ts";
import { LocalDiscord, type Reply } from "./local/discord.ts";

let discord: LocalDiscord;
let bot: BotProcess;

beforeAll(async () => {
  discord = await LocalDiscord.start({ locale: "fr", deadline: 30_000 });
  bot = startBot(discord);
  await bot.saw('"msg":"ready"');
});

afterEach(() => expect(discord.violations.splice(0)).toEqual([]));

afterAll(async () => {
  expect(await bot.stop()).toBe(0);
  expect(bot.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  await discord.close();
});

/** Values that find something in the five articles, for every command. */
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ask: { question: "Qui a parlé de lignes rouges ?" },
  quote: { about: "lignes rouges" },
  date: { event: "sommet de Genève" },
  statements: { speaker: "Poutine" },
  source: { article: "003_3e21a4e99de0c32b" },
  verify: { text: "Je n’accepte les lignes rouges de personne" },
  compare: { about: "OTAN", first: "Poutine", second: "Biden" },
};

const firstLine = ({ text }: Reply) => text.split("\n")[0] ?? "";
const labels = ({ message }: Reply) =>
  [...walk(message?.components)]
    .filter(({ component }) => component["type"] === 2)
    .map(({ component }) => String(component["label"]));

describe.each(["en", "fr"] as const)("in %s", (language) => {
  const circumstances = { locale: language === "fr" ? "fr" : "en-GB" };

  test.each(commands.map(({ name }) => name))("/$en answers privately and restates the question", async (name) => {
    const values = VALUES[name.en] ?? {};
    const reply = await discord.slash(name.en, values, circumstances);
    expect(reply.type).toBe(4);
    expect(reply.isPrivate).toBe(true);
    expect(firstLine(reply)).toContain(`**/${name[language]}**`);
    expect(labels(reply)).toContain(language === "fr" ? "Autre question" : "Ask further");
  });
});

test("a quotation keeps its marks and has its source under it", async () => {
  const { text } = await discord.slash("quote", { about: "lignes rouges" });
  expect(text).toMatch(
    /^> «\sJe n’accepte les lignes rouges de personne\s»\n-# .* · TASS · 6 December 2021 \(inferred date\) · /m,
  );
});

test("what no article has is named, and nothing is made up", async () => {
  const { text } = await discord.slash("quote", { about: "girafe" }, { locale: "fr" });
  expect(text).toContain("Dans aucun article : girafe.");
});

test("pages turn in place, there and back", async () => {
  const first = await discord.slash("statements", { speaker: "Poutine" });
  const [whole] = labels(first).filter((label) => / of \d+$/.test(label));
  expect(whole).toMatch(/^1–\d+ of \d+$/);
  const second = await discord.press(first, "Next ▶");
  expect(second.type).toBe(7);
  expect(firstLine(second)).toBe(firstLine(first));
  expect(second.text).not.toBe(first.text);
  const back = await discord.press(second, "◀ Back");
  expect(back.text).toBe(first.text);
});

test("a finding is shared with everybody, in the server's language, and pings nobody", async () => {
  const reply = await discord.slash("quote", { about: "lignes rouges" }, { locale: "en-US" });
  const shared = await discord.press(reply, "Share");
  expect(shared.type).toBe(4);
  expect(shared.isPrivate).toBe(false);
  expect(shared.text).toContain("Partagé par Alice");
  expect(shared.text).toMatch(/«\sJe n’accepte les lignes rouges de personne\s»/);
  expect(shared.text).toContain("· TASS ·");
});

test("who shared it takes it back; another cannot, a moderator can", async () => {
  const reply = await discord.slash("quote", { about: "lignes rouges" });
  const { alice, bob } = discord.world;
  const shared = await discord.press(reply, "Share");
  const refused = await discord.press(shared, "Retirer", { as: bob });
  expect(refused.isPrivate).toBe(true);
  expect(refused.text).toContain("Only the person who shared this message");
  const removed = await discord.press(shared, "Retirer", { as: alice });
  expect(removed.message).toBeNull();
  const again = await discord.press(reply, "Share");
  const moderated = await discord.press(again, "Retirer", { as: bob, permissions: 1n << 13n });
  expect(moderated.message).toBeNull();
});

test("the context of a finding, and how to cite it", async () => {
  const reply = await discord.slash("quote", { about: "lignes rouges" });
  const context = await discord.press(reply, "Context");
  expect(context.isPrivate).toBe(true);
  expect(context.text).toContain("**Je n’accepte les lignes rouges de personne**");
  const cited = await discord.press(reply, "Cite");
  expect(cited.text).toContain("@article{");
  expect(cited.text).toContain("TASS. (2021, December 6).");
});

test("the examples of /help work when they are pressed", async () => {
  const help = await discord.slash("help");
  const tries = [...walk(help.message?.components)].filter(({ component }) => component["label"] === "Try");
  expect(tries.length).toBeGreaterThan(3);
  for (const { component } of tries) {
    const reply = await discord.press(help, String(component["custom_id"]));
    expect(reply.isPrivate).toBe(true);
    expect(reply.text).not.toContain("no longer valid");
    expect(reply.text).not.toContain("does not say");
  }
});

test("a further question goes through a form", async () => {
  const reply = await discord.slash("quote", { about: "girafe" }, { locale: "fr" });
  const form = await discord.press(reply, "Autre question", { locale: "fr" });
  expect(form.type).toBe(9);
  const further = await discord.fillIn(form, { question: "Qui a parlé de lignes rouges ?" }, { locale: "fr" });
  expect(firstLine(further)).toContain("**/demander**");
  expect(further.text).toContain("lignes rouges");
});

test("completion offers what the corpus has, by any spelling", async () => {
  const people = await discord.complete("statements", "speaker", "");
  expect(people.length).toBeGreaterThan(5);
  const ushakov = await discord.complete("statements", "speaker", "ouchakov");
  expect(ushakov[0]?.name).toMatch(/Ou?[sc]*hakov|Ushakov/i);
  const outlets = await discord.complete("quote", "outlet", "ta", { others: { about: "OTAN" } });
  expect(outlets.map(({ name }) => name)).toContain("TASS");
  const articles = await discord.complete("source", "article", "kremlin", { locale: "fr" });
  expect(articles.length).toBeGreaterThan(0);
  const reply = await discord.slash("source", { article: articles[0]?.value ?? "" });
  expect(reply.text).toContain("Kremlin");
});

test.each([
  ["one letter", "a"],
  ["400 characters", "Poutine ".repeat(60).slice(0, 400)],
  ["400 signs that mean something", "*_`~|<>[]#@\\:".repeat(40).slice(0, 400)],
  ["only punctuation", "?!… ;:"],
  ["emoji", "🦒👨‍👩‍👧‍👦🇫🇷"],
  ["right-to-left marks", "\u202Eenituop\u2066 \u200F\u061C"],
  ["nothing to the eye", "\u200B\u200B"],
  ["a mention of everybody", "@everyone @here <@1> <@&2> <#3>"],
  ["Markdown", "# **x** ||y|| [z](https://example.org) ```js``` <t:0:R> -# > - 1. x"],
  ["the language of the heading", "x** **speaker:** Biden"],
  ["SQL and HTML", "'; DROP TABLE articles; -- <script>alert(1)</script>"],
])("%s gets an answer or an honest nothing, on every page", async (_, question) => {
  for (const [name, option] of [
    ["ask", "question"],
    ["quote", "about"],
    ["date", "event"],
    ["source", "article"],
  ] as const) {
    const value = name === "source" ? question.slice(0, 300) : question;
    const reply = await discord.slash(name, { [option]: value });
    expect(reply.isPrivate).toBe(true);
    if (labels(reply).includes("Next ▶")) {
      const second = await discord.press(reply, "Next ▶");
      expect(firstLine(second)).toBe(firstLine(reply));
      expect(second.type).toBe(7);
    }
  }
  expect(await discord.complete("statements", "speaker", question.slice(0, 100))).toBeInstanceOf(Array);
});

test.each([
  "x",
  "1:page",
  "1:share:0:q.AAAAAAAA.0.1.AAAAAA",
  "1:cite:0:../../etc",
  "1:try:0",
  "1:subject:3",
  "1:remove",
  "2:page:1",
  "1:further:1",
])("the made-up button %j does nothing", async (customId) => {
  const reply = await discord.slash("quote", { about: "lignes rouges" });
  const answer = await discord.press(reply, customId, { force: true, as: discord.world.bob });
  expect(answer.isPrivate).toBe(true);
  expect(answer.type).toBe(4);
  expect(discord.world.messages.has(reply.message?.id ?? "")).toBe(true);
});

test("in private messages too", async () => {
  const reply = await discord.slash("quote", { about: "lignes rouges" }, { alone: true, locale: "fr" });
  expect(reply.text).toContain("**/citation**");
});
