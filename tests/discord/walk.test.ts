import { afterAll, beforeAll, expect, test } from "vitest";
import { type BotProcess, startBot } from "./bot.ts";
import { LocalDiscord } from "./local/discord.ts";
import { walk } from "./walk.ts";

let discord: LocalDiscord;
let bot: BotProcess;

beforeAll(async () => {
  discord = await LocalDiscord.start({ deadline: 30_000 });
  bot = startBot(discord);
  await bot.saw('"msg":"ready"');
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

test("whatever is pressed, two steps from any command, is answered rightly and within the limits", async () => {
  const faults: string[] = [];
  let presses = 0;
  for (let seed = 1; seed <= 50; seed++) {
    const walked = await walk(discord, seed, { depth: 2, breadth: 2 });
    faults.push(...walked.faults.map((fault) => `seed ${seed}: ${fault}`));
    presses += walked.presses;
  }
  expect(faults).toEqual([]);
  expect(discord.violations).toEqual([]);
  expect(presses).toBeGreaterThan(200);
});
