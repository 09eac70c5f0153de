import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BotProcess, startBot } from "./bot.ts";
import { LocalDiscord, type Reply } from "./local/discord.ts";

/** An id of 200 characters, and a question of 400: more than any button holds. */
const FILE = `${"barrage-".repeat(24)}de-vaux.md`;
const QUESTION = `barrage ${"très grand ".repeat(40)}`.slice(0, 399).trim();
const article = (words: string) =>
  `---\ntitle: Le barrage\npublished: 2023-03-08\n---\n${[1, 2, 3, 4, 5, 6]
    .map((at) => `« Le très grand barrage numéro ${at} ${words} », a déclaré Jeanne Arnaud.`)
    .join("\n\n")}\n`;

let folder: string;
let discord: LocalDiscord;
let bot: BotProcess;

async function start(): Promise<void> {
  bot = startBot(discord, { CORPUS_DIR: folder });
  await bot.saw('"msg":"ready"');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guillemet-"));
  await writeFile(join(folder, FILE), article("rouvrira au printemps"));
  discord = await LocalDiscord.start({ deadline: 30_000 });
  await start();
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
  await rm(folder, { recursive: true });
});

test("buttons outlive a restart, with the longest questions and names; what the corpus no longer has is said", async () => {
  const quotes: Reply = await discord.slash("quote", { about: QUESTION });
  const found = await discord.press(quotes, "Context");
  expect(found.text).toContain("barrage-barrage-");

  expect(await bot.stop()).toBe(0);
  await start();
  const second = await discord.press(quotes, "Next ▶");
  expect(second.type).toBe(7);
  expect(second.text.split("\n")[0]).toBe(quotes.text.split("\n")[0]);
  const context = await discord.press(second, "Context");
  expect(context.text).toContain("rouvrira au printemps");

  expect(await bot.stop()).toBe(0);
  await writeFile(join(folder, FILE), article("restera fermé"));
  await start();
  for (const label of ["Share", "Context", "Cite"]) {
    const stale = await discord.press(second, label);
    expect(stale.isPrivate).toBe(true);
    expect(stale.text).toContain("no longer in the corpus");
  }
  const again = await discord.press(second, "◀ Back");
  expect(again.text).toContain("restera fermé");
  expect(discord.violations).toEqual([]);
});
