import { once } from "node:events";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type BotProcess, startBot } from "./bot.ts";
import { LocalDiscord } from "./local/discord.ts";
import { type Message, visibleText } from "./local/world.ts";

let discord: LocalDiscord;
let bot: BotProcess;

beforeAll(async () => {
  discord = await LocalDiscord.start({ deadline: 30_000 });
  bot = startBot(discord, { LOG_LEVEL: "debug" });
  await bot.saw('"msg":"ready"');
});

afterEach(() => expect(discord.violations.splice(0)).toEqual([]));

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

/** What the bot posts next. */
async function posted(act: () => void): Promise<Message> {
  const post = once(discord, "post");
  act();
  return (await post)[0] as Message;
}

const mention = (text: string) => `<@${discord.application.id}> ${text}`;

test("a mention is a question, answered to everybody in its own language, without a ping", async () => {
  const french = await posted(() => discord.say(mention("Qui a parlé de lignes rouges ?")));
  expect(visibleText(french)).toContain("**/demander** **question :** Qui a parlé de lignes rouges ?");
  expect(visibleText(french)).not.toContain("Partager");
  const english = await posted(() => discord.say(mention("What did Biden say about red lines?")));
  expect(visibleText(english)).toContain("**/ask** **question:** What did Biden say about red lines?");
});

test("a private message is a question, and its pages turn in place", async () => {
  const answer = await posted(() => discord.say("Qu'a dit Poutine ?", { alone: true }));
  expect(visibleText(answer)).toContain("**/demander**");
  const second = await discord.press(answer, "Suivant ▶", { alone: true, locale: "fr" });
  expect(second.type).toBe(7);
});

test("a reply keeps the subject of the answer that it replies to", async () => {
  const first = await posted(() => discord.say(mention("Qu'a dit Poutine de l'Ukraine ?")));
  const next = await posted(() => discord.say("et Biden ?", { replyTo: first, mentions: [discord.world.bot] }));
  expect(visibleText(next)).toMatch(/Qu'a dit (?:Joe )?Biden de l'Ukraine \?/);
  const shared = await discord.press(await discord.slash("quote", { about: "lignes rouges" }), "Share");
  const when = await posted(() => discord.say("quand ?", { replyTo: shared.message, mentions: [discord.world.bot] }));
  expect(visibleText(when)).toContain("**/date** **evenement :** lignes rouges");
});

test("a reply is understood where Discord does not send along what it replies to, and says how to ask where that is gone", async () => {
  const first = await posted(() => discord.say(mention("Qu'a dit Poutine de l'Ukraine ?")));
  // As after a restart: the answer is nobody's memory any more.
  await bot.stop();
  bot = startBot(discord, { LOG_LEVEL: "debug" });
  await bot.saw('"msg":"ready"');
  const reply = { replyTo: first, comesAlong: false, mentions: [discord.world.bot] };
  const next = await posted(() => discord.say("et Biden ?", reply));
  expect(visibleText(next)).toMatch(/Qu'a dit (?:Joe )?Biden de l'Ukraine \?/);
  const gone = { ...reply, replyTo: { ...first, id: String(BigInt(first.id) + 1n) } };
  const lost = await posted(() => discord.say("et l'OTAN ?", gone));
  expect(visibleText(lost)).toContain("Posez la question en entier");
  await bot.saw("cannot be read");
  const whole = await posted(() => discord.say("Qui a parlé de lignes rouges ?", gone));
  expect(visibleText(whole)).toContain("Qui a parlé de lignes rouges ?");
});

test("a mention that asks nothing gets one hint in an hour", async () => {
  const hint = await posted(() => discord.say(mention("")));
  expect(visibleText(hint)).toContain("mention me with the question");
  discord.say(mention("  "));
  const next = await posted(() => discord.say(mention("Biden ?")));
  expect(visibleText(next)).not.toContain("mention me");
});

test("bots, and talk that is not addressed to it, are left alone", async () => {
  const robot = { ...discord.world.bob, bot: true };
  discord.say(mention("Qui ?"), { as: robot });
  discord.say("Qui a parlé de lignes rouges ?");
  const next = await posted(() => discord.say(mention("Qui a parlé de gaz ?")));
  expect(visibleText(next)).toContain("gaz");
});

test("a channel where it may not speak is logged, not thrown", async () => {
  discord.forbidden.add(discord.world.channel.id);
  discord.say(mention("Qui a parlé de lignes rouges ?"));
  const line = await bot.saw("may not write here");
  expect(line).toContain('"level":40');
  discord.forbidden.clear();
});

test("its state tells how much it has read", () => {
  expect(discord.gateway.presence).toMatchObject({ activities: [{ state: "5 articles · /help" }] });
});
