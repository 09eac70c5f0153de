import { config as loadEnvironment } from "dotenv";
import { commands } from "../commands/index.ts";
import type { Archive } from "./archive/archive.ts";
import { buildArchive } from "./archive/build.ts";
import { type Config, ConfigError, readConfig, terminalLocale } from "./config.ts";
import { DEFAULT_LIMIT } from "./console/arguments.ts";
import { openPrompt } from "./console/prompt.ts";
import { CorpusError, loadCorpus } from "./corpus/load.ts";
import { makeLog } from "./log.ts";
import { words } from "./words.ts";

/** Configuration -> archive -> Discord, or the console where there is no token. Returns the exit status. */
async function main(argv: readonly string[]): Promise<number> {
  loadEnvironment({ quiet: true });
  const config = readConfig(process.env);
  if (config.token) return runBot(config, config.token);
  if (argv.includes("--bot")) {
    process.stderr.write("DISCORD_TOKEN is not set: a bot needs one (see .env.example).\n");
    return 2;
  }
  const locale = terminalLocale(config, process.env);
  process.stderr.write(`${words[locale].console.noToken}\n`);
  const archive = await openArchive(config, (file, why) =>
    process.stderr.write(`${words[locale].console.leftOut(file, why)}\n`),
  );
  await openPrompt(
    {
      archive,
      commands,
      flags: { json: false, strict: false, explain: false, limit: DEFAULT_LIMIT },
      page: {
        locale,
        limit: DEFAULT_LIMIT,
        width: process.stdout.columns ?? Number.POSITIVE_INFINITY,
        colours: process.stdout.isTTY === true && !process.env["NO_COLOR"],
      },
    },
    { input: process.stdin, output: process.stdout },
  );
  return 0;
}

async function openArchive(config: Config, leftOut: (file: string, why: string) => void): Promise<Archive> {
  const corpus = await loadCorpus(config.corpusDir, { maxArticleBytes: config.maxArticleMb * 1024 * 1024 });
  for (const { file, why } of corpus.leftOut) leftOut(file, why);
  return buildArchive(corpus);
}

async function runBot(config: Config, token: string): Promise<number> {
  const log = await makeLog({ level: config.logLevel, secret: token, pretty: process.stderr.isTTY === true });
  const archive = await openArchive(config, (file, why) => log.warn({ file, why }, "article left out"));
  log.info({ articles: archive.articles.length, readMs: archive.readMs, indexMs: archive.indexMs }, "corpus ready");
  // Loaded only here: the console has no use for Discord.
  const { RefusedTokenError, startBot } = await import("./discord/client.ts");
  // Asked to stop while it starts, it ends in order as soon as it has started.
  const stopped = new Promise<NodeJS.Signals>((resolve) => {
    process.once("SIGTERM", resolve);
    process.once("SIGINT", resolve);
  });
  try {
    const bot = await startBot({ config, archive, commands, log });
    log.info({ signal: await stopped }, "stopping");
    await bot.stop();
    return 0;
  } catch (error) {
    if (!(error instanceof RefusedTokenError)) throw error;
    process.stderr.write(
      "Discord refuses the token in DISCORD_TOKEN. Copy it again from the application's Bot page, or reset it there.\n",
    );
    return 2;
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof CorpusError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
