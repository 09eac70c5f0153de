import { Writable } from "node:stream";
import { DiscordAPIError } from "discord.js";
import { pino } from "pino";
import { expect, test } from "vitest";
import { ConfigError, readConfig, terminalLocale } from "../src/config.ts";
import { run } from "./console/run.ts";

test("nothing set is a good configuration", () => {
  expect(readConfig({})).toEqual({
    token: undefined,
    guildId: undefined,
    apiUrl: undefined,
    corpusDir: "seeds",
    locale: undefined,
    logLevel: "info",
    maxArticleMb: 5,
    cacheDir: ".cache",
    watch: true,
    workers: undefined,
    heapMb: undefined,
    shards: "auto",
    port: undefined,
    host: "127.0.0.1",
    dataDir: "data",
    keepUnanswered: true,
  });
});

test("the settings of a service", () => {
  const env = { CACHE_DIR: "off", WATCH: "off", WORKERS: "3", SHARDS: "4", PORT: "0", HOST: "::1" };
  expect(readConfig(env)).toMatchObject({ cacheDir: null, watch: false, workers: 3, shards: 4, port: 0, host: "::1" });
});

test("blank variables are not set", () => {
  expect(readConfig({ DISCORD_TOKEN: "  ", LOCALE: "", MAX_ARTICLE_MB: " " })).toEqual(readConfig({}));
});

test("every fault is told at once, without the values", () => {
  const env = {
    DISCORD_TOKEN: "a secret",
    DISCORD_GUILD_ID: "at home",
    DISCORD_API_URL: "ftp://x",
    LOCALE: "xx",
    LOG_LEVEL: "deafening",
    MAX_ARTICLE_MB: "plenty",
    WATCH: "sometimes",
    WORKERS: "-7.25",
    HEAP_MB: "all",
    SHARDS: "a few",
    PORT: "77777",
  };
  const faults = (() => {
    try {
      readConfig(env);
    } catch (error) {
      if (error instanceof ConfigError) return error.faults;
    }
    return [];
  })();
  expect(faults.map((fault) => fault.split(" ")[0])).toEqual(Object.keys(env));
  for (const value of Object.values(env)) expect(faults.join("\n")).not.toContain(value);
});

test.each([
  [{ LOCALE: "fr", LANG: "en_GB.UTF-8" }, "fr"],
  [{ LANG: "fr_CA.UTF-8" }, "fr"],
  [{ LC_ALL: "de_DE", LANG: "fr_FR" }, "en"],
  [{ LANG: "frisian" }, "en"],
  [{}, "en"],
])("the language of a terminal with %j is %s", (env, locale) => {
  expect(terminalLocale(readConfig(env), env)).toBe(locale);
});

test("a log line that would hold the token does not", async () => {
  const { makeLog } = await import("../src/log.ts");
  expect((await makeLog({ level: "silent", secret: "hush" })).level).toBe("silent");
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const { striking } = await import("../src/log.ts");
  const log = pino(striking("hush"), sink);
  log.error({ token: "hush", request: { headers: "Bot hush" }, err: new Error("401 for hush") }, "no hush");
  expect(lines.join("")).not.toContain("hush");
  expect(lines.join("")).toContain("[redacted]");
});

test("a log of a failed request has its code, and neither the interaction's token nor the question", async () => {
  const { striking } = await import("../src/log.ts");
  const lines: string[] = [];
  const log = pino(striking("hush"), { write: (line) => lines.push(line) });
  const body = { data: { components: [{ content: "Qui a dit cela ?" }] } };
  const request = { files: undefined, body };
  const url = "https://discord.com/api/v10/interactions/1/interaction-token/callback";
  const refused = new DiscordAPIError(
    { message: "Unknown interaction", code: 10062 },
    10062,
    404,
    "POST",
    url,
    request,
  );
  log.error({ err: refused }, "answer failed");
  log.error({ err: new Error("outer", { cause: refused }) }, "answer failed");
  expect(lines.join("")).not.toMatch(/interaction-token|Qui a dit/);
  expect(JSON.parse(lines[0] ?? "").err).toMatchObject({ message: "Unknown interaction", code: 10062, status: 404 });
  expect(JSON.parse(lines[1] ?? "").err.cause).toMatchObject({ code: 10062 });
});

test("a bad setting ends the bot with status 2 and one line each", async () => {
  const { status, stderr } = await run("main.js", [], { env: { DISCORD_TOKEN: "two words", LOCALE: "xx" } });
  expect(status).toBe(2);
  expect(stderr.trim().split("\n")).toHaveLength(2);
  expect(stderr).not.toContain("two words");
});
