import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type BotProcess, startBot } from "../discord/bot.ts";
import { LocalDiscord } from "../discord/local/discord.ts";

let discord: LocalDiscord;
let folder: string;
let corpus: string;
const bots: BotProcess[] = [];

beforeEach(async () => {
  discord = await LocalDiscord.start();
  folder = mkdtempSync(join(tmpdir(), "guillemet-"));
  corpus = join(folder, "corpus");
  cpSync("seeds", corpus, { recursive: true });
});

afterEach(async () => {
  for (const bot of bots.splice(0)) bot.child.kill("SIGKILL");
  await discord.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(environment: Readonly<Record<string, string>> = {}): BotProcess {
  const bot = startBot(discord, { CORPUS_DIR: corpus, CACHE_DIR: join(folder, "cache"), ...environment });
  bots.push(bot);
  return bot;
}

test.each(["SIGTERM", "SIGINT"] as const)("asked to stop by %s it ends with 0", async (signal) => {
  const bot = start();
  await bot.saw('"msg":"ready"');
  bot.child.kill(signal);
  expect(await bot.exited).toBe(0);
});

test("asked to stop while it starts it ends with 0", async () => {
  const bot = start();
  await bot.saw("corpus ready");
  bot.child.kill("SIGTERM");
  expect(await bot.exited).toBe(0);
});

test("a token that Discord does not know ends it with 2", async () => {
  const bot = start({ DISCORD_TOKEN: "unknown" });
  expect(await bot.exited).toBe(2);
  expect(bot.lines.join("\n")).toContain("refuses the token");
  expect(bot.lines.join("\n")).not.toContain("unknown");
});

test("no article to read ends it with 2", async () => {
  const bot = start({ CORPUS_DIR: join(folder, "nowhere") });
  expect(await bot.exited).toBe(2);
  expect(bot.lines.join("\n")).toContain("no such folder");
});

test("a setting that is wrong ends it with 2", async () => {
  expect(await start({ SHARDS: "none" }).exited).toBe(2);
});

test("a connection that Discord ends for good ends it with 69, a token reset since with 2", async () => {
  for (const [code, status] of [
    [4014, 69],
    [4004, 2],
  ] as const) {
    const bot = start();
    await bot.saw('"msg":"ready"');
    discord.gateway.drop({ code });
    expect(await bot.exited).toBe(status);
    discord.violations.length = 0;
  }
});

test("nobody at Discord's address ends it with 69", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await new Promise((resolve) => server.close(resolve));
  expect(await start({ DISCORD_API_URL: `http://127.0.0.1:${port}/api` }).exited).toBe(69);
});

test("an address for health that is taken ends it with 2", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const bot = start({ PORT: String(port) });
  expect(await bot.exited).toBe(2);
  expect(bot.lines.join("\n")).toContain("PORT");
  server.close();
});

test("health and metrics tell of questions without their words", async () => {
  const bot = start({ PORT: "0" });
  const { port } = JSON.parse(await bot.saw("health and metrics")) as { port: number };
  await bot.saw('"msg":"ready"');
  await discord.slash("quote", { about: "lignes rouges" });
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(metrics).toContain('guillemet_questions_total{command="quote",outcome="quotes"} 1');
  expect(metrics).toContain("guillemet_gateway_up 1");
  expect(metrics).not.toContain("lignes");
  expect(await (await fetch(`http://127.0.0.1:${port}/health`)).json()).toMatchObject({ status: "ok", articles: 5 });
  expect(bot.lines.join("\n")).not.toContain("lignes rouges");
  expect(await bot.stop()).toBe(0);
});

test("a changed folder is answered from without a restart, and a second start reads nothing", async () => {
  const bot = start();
  await bot.saw('"msg":"ready"');
  expect((await discord.slash("quote", { about: "girouettes" })).text).not.toContain("Les girouettes tournent");
  writeFileSync(join(corpus, "new.txt"), "Un essai\n\n« Les girouettes tournent », a dit Jeanne Kerviel.\n");
  await bot.saw("corpus changed");
  expect((await discord.slash("quote", { about: "girouettes" })).text).toContain("Les girouettes tournent");
  expect(await bot.stop()).toBe(0);
  const again = start();
  expect(await again.saw("corpus ready")).toContain('"fromCache":true');
  await again.saw('"msg":"ready"');
  expect(await again.stop()).toBe(0);
});

test("several connections in one process", async () => {
  const bot = start({ SHARDS: "2", PORT: "0" });
  const { port } = JSON.parse(await bot.saw("health and metrics")) as { port: number };
  await bot.saw('"msg":"ready"');
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(metrics).toContain("guillemet_gateway_shards 2");
  expect(await bot.stop()).toBe(0);
});
