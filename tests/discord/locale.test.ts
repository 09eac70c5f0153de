import { afterEach, expect, test } from "vitest";
import { type BotProcess, startBot } from "./bot.ts";
import { LocalDiscord } from "./local/discord.ts";

let discord: LocalDiscord;
let bot: BotProcess;

afterEach(async () => {
  await bot.stop();
  expect(discord.violations).toEqual([]);
  await discord.close();
});

test.each([
  ["en-US", "fr", "Share", "Partagé par Alice", "en-US"],
  ["fr", "en", "Partager", "Shared by Alice", "fr"],
])(
  "in a server that says %s, LOCALE=%s is the language of what everybody sees, and of nothing else",
  async (server, locale, share, shared, reader) => {
    discord = await LocalDiscord.start({ locale: server, deadline: 30_000 });
    bot = startBot(discord, { LOCALE: locale });
    await bot.saw('"msg":"ready"');
    const quotes = await discord.slash("quote", { about: "gaz" }, { locale: reader });
    expect(quotes.isPrivate).toBe(true);
    const post = await discord.press(quotes, share, { locale: reader });
    expect(post.isPrivate).toBe(false);
    expect(post.text).toContain(shared);
  },
);
