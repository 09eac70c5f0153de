import { afterAll, beforeAll, expect, test } from "vitest";
import { type BotProcess, startBot } from "./bot.ts";
import { LocalDiscord } from "./local/discord.ts";

let discord: LocalDiscord;
let bot: BotProcess;

beforeAll(async () => {
  discord = await LocalDiscord.start();
  bot = startBot(discord);
  await bot.saw('"msg":"ready"');
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

test("a quotation with its source, privately", async () => {
  const reply = await discord.slash("quote", { about: "lignes rouges" });
  console.log(reply.text);
  expect(reply.isPrivate).toBe(true);
  expect(discord.violations).toEqual([]);
});
