import { once } from "node:events";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type BotProcess, startBot } from "./bot.ts";
import { LocalDiscord, type Reply } from "./local/discord.ts";
import { type Message, visibleText } from "./local/world.ts";

let discord: LocalDiscord;
let bot: BotProcess;

beforeAll(async () => {
  discord = await LocalDiscord.start();
  bot = startBot(discord);
  await bot.saw('"msg":"ready"');
});

afterEach(() => {
  expect(bot.child.exitCode, bot.lines.slice(-5).join("\n")).toBeNull();
  expect(discord.violations.splice(0)).toEqual([]);
  discord.faults.length = 0;
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

const ask = (): Promise<Reply> => discord.slash("quote", { about: "lignes rouges" });
const CALLBACK = /callback$/;

test.each([
  [
    "429",
    { status: 429, body: { message: "slow down", retry_after: 0.2, global: false }, headers: { "retry-after": "0.2" } },
  ],
  ["500", { status: 500, body: { message: "500" } }],
  ["502", { status: 502, body: { message: "502" } }],
  ["an orderly end of the line", { status: 0 }],
  ["a reset line", { status: -1 }],
])("after %s, the answer arrives all the same, once", async (_, answer) => {
  const fault = discord.fail(CALLBACK, answer);
  const reply = await ask();
  expect(fault.times).toBe(0);
  expect(reply.text).toContain("lignes rouges");
  expect(reply.isPrivate).toBe(true);
});

test.each([
  ["500", { status: 500, body: { message: "500" } }],
  ["an orderly end of the line", { status: 0 }],
  ["a reset line", { status: -1 }],
])("an answer that took effect before %s is not given twice, and is no error", async (_, answer) => {
  const errors = bot.lines.filter((line) => line.includes('"level":50')).length;
  discord.fail(CALLBACK, answer, { after: true });
  const reply = await ask();
  const next = await ask();
  expect(reply.text).toBe(next.text);
  expect(bot.lines.filter((line) => line.includes('"level":50'))).toHaveLength(errors);
});

test("an answer that is put off is given all the same, where Discord failed after it was told, or when it is given", async () => {
  const file = { name: "a.txt", bytes: Buffer.from("« Rien n'est décidé », a dit Odile Vasseur.") };
  const failing = async (act: () => Promise<Reply>) => {
    discord.fail(CALLBACK, { status: 500, body: { message: "500" } }, { after: true });
    discord.fail(/@original$/, { status: -1 });
    return act();
  };
  const preview = await failing(() => discord.slash("corpus", { file }));
  expect(preview.text).toContain("Odile Vasseur");
  const live = await failing(() => discord.press(preview, "Keep"));
  expect(live.text).toContain("is in the corpus");
  const undone = await failing(() => discord.press(live, "Undo"));
  expect(undone.text).toContain("out of the corpus again");
  const corpus = await discord.slash("corpus");
  expect((await failing(() => discord.press(corpus, "Read the articles again"))).text).toContain("5 articles");
  const shared = await discord.press(await ask(), "Share");
  expect((await failing(() => discord.press(shared, "Remove"))).message).toBeNull();
});

test("a public answer that took effect before it failed is posted once", async () => {
  const posts: Message[] = [];
  const keep = (message: Message) => posts.push(message);
  discord.on("post", keep);
  discord.fail(/messages$/, { status: 500, body: { message: "500" } }, { after: true });
  let tries = 0;
  const twice = new Promise<void>((resolve) => {
    discord.on("request", (name: string) => {
      if (name.endsWith("/messages")) tries += 1;
      if (tries === 2) resolve();
    });
  });
  discord.say(`<@${discord.application.id}> Qui a parlé de lignes rouges ?`);
  await twice;
  expect(posts.map(visibleText)).toHaveLength(1);
  discord.off("post", keep);
});

test("a dropped gateway is resumed, and what happened meanwhile is answered", async () => {
  const resumed = once(discord.gateway, "resumed");
  discord.gateway.drop();
  const reply = await ask();
  await resumed;
  expect(reply.text).toContain("lignes rouges");
});

test("an invalid session is begun anew", async () => {
  const ready = once(discord.gateway, "ready");
  discord.gateway.invalidate();
  await ready;
  expect((await ask()).text).toContain("lignes rouges");
});

test("a session that is over as soon as it was resumed is begun anew", async () => {
  const ready = once(discord.gateway, "ready");
  discord.gateway.once("resumed", () => discord.gateway.invalidate());
  discord.gateway.drop();
  await ready;
  expect((await ask()).text).toContain("lignes rouges");
});

test("a gateway that no longer answers is left for a new line", async () => {
  discord.gateway.heartbeatInterval = 150;
  const first = once(discord.gateway, "resumed");
  discord.gateway.drop();
  await first;
  discord.gateway.heartbeats = false;
  const again = once(discord.gateway, "resumed");
  await again;
  discord.gateway.heartbeats = true;
  discord.gateway.heartbeatInterval = 41_250;
  expect((await ask()).text).toContain("lignes rouges");
});

test("without Discord for a while, it goes on trying and comes back by itself", async () => {
  const tried = bot.count("reconnecting");
  await discord.fall();
  const back = Promise.race([once(discord.gateway, "resumed"), once(discord.gateway, "ready")]);
  await bot.saw("reconnecting", tried + 10);
  await discord.listen();
  await back;
  expect((await ask()).text).toContain("lignes rouges");
});

test("200 questions at once are all answered in time", async () => {
  const replies = await Promise.all(
    Array.from({ length: 200 }, () => discord.slash("statements", { speaker: "Poutine" })),
  );
  expect(Math.max(...replies.map(({ ms }) => ms))).toBeLessThan(3000);
  expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
});
