import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type BotProcess, startBot } from "./bot.ts";
import { LocalDiscord } from "./local/discord.ts";

const MANAGE_SERVER = 1n << 5n;
const ARTICLE =
  "---\ntitle: Le barrage\npublished: 2023-03-08\n---\n« Le barrage rouvrira au printemps », a déclaré Jeanne Arnaud.\n";

let folder: string;
let discord: LocalDiscord;
let bot: BotProcess;

async function start(environment: Readonly<Record<string, string>> = {}): Promise<void> {
  bot = startBot(discord, { CORPUS_DIR: folder, ...environment });
  await bot.saw('"msg":"ready"');
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "guillemet-"));
  await writeFile(join(folder, "vaux.md"), ARTICLE);
  discord = await LocalDiscord.start({ deadline: 30_000 });
});

afterEach(async () => {
  await bot.stop();
  expect(discord.violations).toEqual([]);
  await discord.close();
  await rm(folder, { recursive: true });
});

test("the owner reads the articles again and sees what found nothing; others are not shown it and cannot", async () => {
  await start({ WATCH: "off" });
  const { alice, bob } = discord.world;
  await discord.slash("quote", { about: "girafe" }, { as: bob });
  await discord.slash("quote", { about: "girafe" });
  await discord.slash("quote", { about: "zèbre *rayé*" }, { alone: true });
  const corpus = await discord.slash("corpus", {}, { as: alice });
  const list = await discord.press(corpus, "Unanswered questions");
  expect(list.isPrivate).toBe(true);
  expect(list.text).toBe("**Unanswered questions**\n- girafe (2)");

  await writeFile(join(folder, "autre.md"), ARTICLE.replaceAll("barrage", "pont"));
  const again = await discord.press(corpus, "Read the articles again");
  expect(again.text).toContain("2 articles");
  const state = once(discord.gateway, "presence");
  expect((await discord.slash("quote", { about: "pont" })).text).toContain("Le pont rouvrira");
  expect((await state)[0]).toMatchObject({ activities: [{ state: "2 articles · /help" }] });

  const plain = await discord.slash("corpus", {}, { as: bob, permissions: MANAGE_SERVER });
  expect(plain.text).not.toContain("Unanswered");
  for (const forged of ["1:reload", "1:unanswered"]) {
    const refused = await discord.press(plain, forged, { as: bob, permissions: MANAGE_SERVER, force: true });
    expect(refused.text).toBe("This is for those in charge of the bot.");
  }
});

test("in the server that the bot is for, members who manage it are in charge", async () => {
  await start({ DISCORD_GUILD_ID: discord.world.guild.id });
  const { bob } = discord.world;
  const corpus = await discord.slash("corpus", {}, { as: bob, permissions: MANAGE_SERVER, locale: "fr" });
  const list = await discord.press(corpus, "Questions sans réponse", {
    as: bob,
    permissions: MANAGE_SERVER,
    locale: "fr",
  });
  expect(list.text).toContain("Aucune question sans réponse");
  expect((await discord.slash("corpus")).text).not.toContain("Unanswered");
});

test.each(["en-US", "fr"])(
  "in %s, somebody tells what is wrong with a finding, and nobody keeps who it was",
  async (locale) => {
    await start();
    const quotes = await discord.slash("quote", { about: "barrage" }, { locale });
    const context = await discord.press(quotes, locale === "fr" ? "Contexte" : "Context", { locale });
    const form = await discord.press(context, locale === "fr" ? "Signaler une erreur" : "Something is wrong", {
      locale,
    });
    expect(form.type).toBe(9);
    const thanks = await discord.fillIn(form, { about: "speaker", remark: "C'est le préfet" }, { locale });
    expect(thanks.text).toBe(locale === "fr" ? "Merci, c'est noté." : "Thank you, it is noted.");
    const kept = JSON.parse(await readFile(join(bot.dataDir, "reports.jsonl"), "utf8")) as Record<string, unknown>;
    expect(kept).toMatchObject({
      ref: expect.stringMatching(/^vaux:\d+-\d+$/),
      about: "speaker",
      remark: "C'est le préfet",
    });
    expect(JSON.stringify(kept)).not.toContain(discord.world.alice.id);
  },
);

test("where nothing can be written, it says so", async () => {
  await writeFile(join(folder, "file.txt"), "« Un fichier. »");
  await start({ DATA_DIR: join(folder, "file.txt", "data") });
  const corpus = await discord.slash("corpus");
  expect((await discord.press(corpus, "Unanswered questions")).text).toContain("cannot be written");
});
