import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import type { Locale } from "./words.ts";

/** Everything that can be set from outside. The table of settings in the README is made of `SETTINGS`. */
export interface Config {
  readonly token: string | undefined;
  readonly guildId: string | undefined;
  readonly apiUrl: string | undefined;
  readonly corpusDir: string;
  readonly locale: Locale | undefined;
  readonly logLevel: LogLevel;
  readonly maxArticleMb: number;
  /** Null: readings are not kept on disk. */
  readonly cacheDir: string | null;
  readonly watch: boolean;
  /** Undefined: one per core less one. */
  readonly workers: number | undefined;
  /** Undefined: V8's own limit. */
  readonly heapMb: number | undefined;
  readonly shards: number | "auto";
  /** Undefined: no address for health and metrics. */
  readonly port: number | undefined;
  readonly host: string;
  /** Where the bot writes added articles, reports and questions that found nothing. */
  readonly dataDir: string;
  readonly keepUnanswered: boolean;
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Each variable, what it is for, and what holds where it is not set. */
export const SETTINGS = {
  DISCORD_TOKEN: { about: "the bot's token; without one the console opens", default: "none" },
  DISCORD_GUILD_ID: {
    about: "register the commands in this server only (at once, for trying out)",
    default: "none: everywhere",
  },
  DISCORD_API_URL: { about: "another address of Discord's API, for tests and proxies", default: "Discord's own" },
  CORPUS_DIR: { about: "the folder with the articles", default: "seeds" },
  LOCALE: {
    about:
      "`fr` or `en`: the language of what is shown to everybody, and of the terminal; private answers stay in the reader's",
    default: "the server's, the system's",
  },
  LOG_LEVEL: {
    about: "`fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`; questions are logged at `debug` only",
    default: "info",
  },
  MAX_ARTICLE_MB: { about: "an article larger than this is left out, in megabytes", default: "5" },
  CACHE_DIR: {
    about: "where readings are kept, so that a start reads only what changed; `off` for nowhere",
    default: ".cache",
  },
  WATCH: { about: "`on` or `off`: whether the bot reads the folder again when it changes", default: "on" },
  WORKERS: { about: "how many threads read a large corpus, 1 to 64", default: "one per core less one" },
  HEAP_MB: {
    about: "megabytes of heap that the program may take, for large corpora",
    default: "Node's own limit",
  },
  SHARDS: { about: "connections to Discord: a number, or `auto` for as many as it asks for", default: "auto" },
  PORT: { about: "where `/health` and `/metrics` are served", default: "none: nowhere" },
  HOST: { about: "the address that `PORT` is opened on", default: "127.0.0.1" },
  DATA_DIR: {
    about: "where the bot keeps added articles, reports and questions that found nothing",
    default: "data",
  },
  KEEP_UNANSWERED: {
    about: "`on` or `off`: whether questions that found nothing are kept, per server, without who asked, for 90 days",
    default: "on",
  },
} as const;

/** Every fault of the configuration, one line each. Never holds the token. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join("\n"));
    this.name = "ConfigError";
  }
}

/** The articles that come with the program, wherever it is run. */
const SEEDS = existsSync("seeds")
  ? "seeds"
  : fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "../seeds" : "../../seeds", import.meta.url));

const given = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);
const text = z.preprocess(given, z.string().trim().optional());

const whole = (least: number, most: number) =>
  z.coerce
    .number({ error: "is not a number" })
    .int("is not a whole number")
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`);

const schema = z.object({
  DISCORD_TOKEN: z.preprocess(
    given,
    z
      .string()
      .trim()
      .regex(/^\S+$/, "is not a token: it holds a blank; copy it again from the application's Bot page")
      .optional(),
  ),
  DISCORD_GUILD_ID: z.preprocess(
    given,
    z
      .string()
      .trim()
      .regex(/^\d{17,20}$/, "is not a server's id: 17 to 20 digits (right-click the server, Copy Server ID)")
      .optional(),
  ),
  DISCORD_API_URL: z.preprocess(given, z.url({ protocol: /^https?$/, error: "is not an http(s) address" }).optional()),
  CORPUS_DIR: text,
  LOCALE: z.preprocess(given, z.enum(["fr", "en"], { error: "is neither fr nor en" }).optional()),
  LOG_LEVEL: z.preprocess(given, z.enum(LOG_LEVELS, { error: `is none of ${LOG_LEVELS.join(", ")}` }).optional()),
  MAX_ARTICLE_MB: z.preprocess(
    given,
    z.coerce
      .number({ error: "is not a number" })
      .positive("must be above 0")
      .max(500, "must be at most 500")
      .optional(),
  ),
  CACHE_DIR: text,
  WATCH: z.preprocess(given, z.enum(["on", "off"], { error: "is neither on nor off" }).optional()),
  WORKERS: z.preprocess(given, whole(1, 64).optional()),
  HEAP_MB: z.preprocess(given, whole(128, 1_000_000).optional()),
  SHARDS: z.preprocess(
    given,
    z
      .union([z.literal("auto"), whole(1, 1000)], { error: "is neither auto nor a whole number from 1 to 1000" })
      .optional(),
  ),
  PORT: z.preprocess(given, whole(0, 65535).optional()),
  HOST: text,
  DATA_DIR: text,
  KEEP_UNANSWERED: z.preprocess(given, z.enum(["on", "off"], { error: "is neither on nor off" }).optional()),
});

/**
 * Reads the configuration from environment variables; blank ones count as not set.
 * Throws ConfigError with every fault at once. No message repeats a value: one of them is a secret.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`));
  }
  const values = parsed.data;
  return {
    token: values.DISCORD_TOKEN,
    guildId: values.DISCORD_GUILD_ID,
    apiUrl: values.DISCORD_API_URL,
    corpusDir: values.CORPUS_DIR ?? SEEDS,
    locale: values.LOCALE,
    logLevel: values.LOG_LEVEL ?? "info",
    maxArticleMb: values.MAX_ARTICLE_MB ?? 5,
    cacheDir: values.CACHE_DIR === "off" ? null : (values.CACHE_DIR ?? ".cache"),
    watch: values.WATCH !== "off",
    workers: values.WORKERS,
    heapMb: values.HEAP_MB,
    shards: values.SHARDS ?? "auto",
    port: values.PORT,
    host: values.HOST ?? "127.0.0.1",
    dataDir: values.DATA_DIR ?? "data",
    keepUnanswered: values.KEEP_UNANSWERED !== "off",
  };
}

/** The language of a terminal: `LOCALE`, else the system's (`LC_ALL`, `LC_MESSAGES`, `LANG`) where it is French, else English. */
export function terminalLocale(config: Config, env: Readonly<Record<string, string | undefined>>): Locale {
  const system = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return config.locale ?? (/^fr(?:[_.-]|$)/i.test(system) ? "fr" : "en");
}
