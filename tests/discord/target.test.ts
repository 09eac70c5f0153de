import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type BotProcess, startBot } from "./bot.ts";
import { LocalDiscord } from "./local/discord.ts";

let discord: LocalDiscord;
let bot: BotProcess;

beforeAll(async () => {
  discord = await LocalDiscord.start({ deadline: 30_000 });
  bot = startBot(discord);
  await bot.saw('"msg":"ready"');
});

afterEach(() => expect(discord.violations.splice(0)).toEqual([]));

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

const TRUE = "Je n’accepte les lignes rouges de personne";

test.each([
  ["en-US", "/verify"],
  ["fr", "/verifier"],
])("in %s, a quotation in a message is verified", async (locale, name) => {
  const reply = await discord.apps("Verify quotation", discord.say(`Il a dit « ${TRUE} » !`), { locale });
  expect(reply.isPrivate).toBe(true);
  expect(reply.text).toContain(`**${name}**`);
  expect(reply.text).toContain(TRUE);
  expect(reply.text).toContain("TASS");
});

test("of several quotations the first is verified, the others are one press away", async () => {
  const reply = await discord.apps(
    "Verify quotation",
    discord.say(`« ${TRUE} », « la girafe a parlé hier » et « rien de tout cela »`),
  );
  expect(reply.text).toContain("la girafe a parlé hier");
  const other = await discord.press(reply, "Try");
  expect(other.text.split("\n")[0]).toContain("la girafe a parlé hier");
});

test.each([
  ["without quotation marks", TRUE],
  ["of 4,000 characters", `${"Poutine a dit beaucoup. ".repeat(170)}`.slice(0, 4000)],
  ["of 4,000 signs", "*_`~|<>[]#@\\".repeat(400).slice(0, 4000)],
  ["with four long quotations", `« ${"*_~ mot ".repeat(80)} » `.repeat(4)],
])("a message %s gets an answer", async (_, content) => {
  for (const name of ["Verify quotation", "Find sources"]) {
    const reply = await discord.apps(name, discord.say(content), { locale: "fr" });
    expect(reply.isPrivate).toBe(true);
    expect(reply.text.length).toBeGreaterThan(20);
  }
});

test("a message without text is told so; a bot's message is read like any other", async () => {
  const empty = await discord.apps("Verify quotation", discord.say(""));
  expect(empty.text).toBe("This message has no text.");
  const { message } = await discord.press(await discord.slash("quote", { about: "lignes rouges" }), "Share");
  const reply = await discord.apps("Verify quotation", message!);
  expect(reply.text).toContain("lignes rouges");
});

test("sources are found for what a message says", async () => {
  const reply = await discord.apps("Find sources", discord.say("Poutine et Biden ont parlé des lignes rouges"), {
    locale: "fr",
  });
  expect(reply.text).toContain("**/demander**");
  expect(reply.text).toContain("lignes rouges");
});
