import { once } from "node:events";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { type BotProcess, startBot } from "./bot.ts";
import { LocalDiscord } from "./local/discord.ts";

let discord: LocalDiscord;
const started: BotProcess[] = [];

beforeEach(async () => {
  discord = await LocalDiscord.start();
});

afterEach(async () => {
  for (const bot of started.splice(0)) bot.child.kill("SIGKILL");
  await discord.close();
});

async function ready(environment: Readonly<Record<string, string>> = {}): Promise<BotProcess> {
  const bot = startBot(discord, environment);
  started.push(bot);
  await bot.saw('"msg":"ready"');
  return bot;
}

const writes = () => discord.requests.filter(({ name }) => name.startsWith("PUT ")).map(({ name }) => name);

test("commands are registered once, and moved without leaving any behind", async () => {
  const first = await ready();
  expect(discord.commandsIn(undefined).map(({ name }) => name)).toEqual([
    ...commands.map(({ name }) => name.en),
    "Verify quotation",
    "Find sources",
  ]);
  expect(discord.command("quote")).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
  expect(discord.command("quote")).toMatchObject({ name_localizations: { fr: "citation" } });
  expect(writes()).toHaveLength(1);
  expect(await first.stop()).toBe(0);

  const second = await ready();
  expect(writes()).toHaveLength(1);
  expect(await second.stop()).toBe(0);

  const guildId = discord.world.guild.id;
  const third = await ready({ DISCORD_GUILD_ID: guildId });
  expect(discord.commandsIn(undefined)).toEqual([]);
  expect(discord.commandsIn(guildId)).toHaveLength(commands.length + 2);
  expect(await third.stop()).toBe(0);

  const fourth = await ready();
  expect(discord.commandsIn(guildId)).toEqual([]);
  expect(discord.commandsIn(undefined)).toHaveLength(commands.length + 2);
  expect(await fourth.stop()).toBe(0);
  expect(discord.violations).toEqual([]);
});

test("asks for no intent that Discord has to grant, and leaves in order", async () => {
  const bot = await ready();
  const closed = once(discord.gateway, "closed");
  expect(await bot.stop()).toBe(0);
  expect((await closed)[0]).toBe(1000);
});

test("a stop lets the answer in flight arrive", async () => {
  const bot = await ready();
  const replies = Array.from({ length: 20 }, () => discord.slash("quote", { about: "lignes rouges" }));
  await replies[0];
  const status = bot.stop();
  const answered = await Promise.allSettled(replies);
  expect(await status).toBe(0);
  expect(answered.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
  expect(discord.violations).toEqual([]);
});

test("a token that Discord does not know ends it with status 2 and one clear line", async () => {
  const bot = startBot(discord, { DISCORD_TOKEN: "wrong.token.value" });
  started.push(bot);
  expect(await bot.exited).toBe(2);
  expect(bot.lines.join("\n")).toContain("DISCORD_TOKEN");
  expect(bot.lines.join("\n")).not.toContain("wrong.token.value");
});

test("questions are logged at debug only", async () => {
  const bot = await ready();
  await discord.slash("quote", { about: "lignes rouges" });
  await bot.stop();
  expect(bot.lines.join("\n")).toContain('"command":"quote"');
  expect(bot.lines.join("\n")).not.toContain("lignes rouges");
});
