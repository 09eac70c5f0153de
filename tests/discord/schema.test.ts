import { afterAll, beforeAll, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { type BotProcess, startBot } from "./bot.ts";
import { LocalDiscord } from "./local/discord.ts";
import { schemaFile } from "./local/schema.ts";

let discord: LocalDiscord | undefined;
let bot: BotProcess | undefined;

beforeAll(async () => {
  if (!schemaFile) return;
  discord = await LocalDiscord.start({ schema: true, deadline: 30_000 });
  bot = startBot(discord);
  await bot.saw('"msg":"ready"');
});

afterAll(async () => {
  await bot?.stop();
  await discord?.close();
});

// Discord's schema is not part of the project: set DISCORD_OPENAPI to its path.
test.skipIf(!schemaFile)("nothing that the bot sends breaks Discord's published schema", async () => {
  const local = discord as LocalDiscord;
  const words: Readonly<Record<string, string>> = {
    speaker: "Biden",
    article: "003",
    first: "Poutine",
    second: "Biden",
  };
  for (const { name, options } of commands) {
    const values = Object.fromEntries(
      Object.entries(options as Record<string, { required: boolean }>).flatMap(([key, { required }]) =>
        required ? [[key, words[key] ?? "lignes rouges"]] : [],
      ),
    );
    await local.slash(name.en, values, { locale: "fr" });
  }
  const reply = await local.slash("statements", { speaker: "Poutine" });
  await local.press(reply, "Share");
  await local.press(reply, "Context");
  await local.press(reply, "Cite");
  await local.press(reply, "Next ▶");
  await local.complete("statements", "speaker", "");
  const form = await local.press(reply, "Ask further");
  await local.fillIn(form, { question: "girafe ?" });
  expect(local.violations).toEqual([]);
});
