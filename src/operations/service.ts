import { setTimeout as wait } from "node:timers/promises";
import { type Live, openLive } from "../archive/live.ts";
import { previewOf } from "../archive/preview.ts";
import { defaultWorkers } from "../archive/workers.ts";
import type { AnyCommand } from "../command.ts";
import { type Config, ConfigError } from "../config.ts";
import { watchFolder } from "../corpus/watch.ts";
import type { Bot } from "../discord/client.ts";
import { type Log, makeLog } from "../log.ts";
import { type Added, openAdded } from "../records/added.ts";
import { openRecords } from "../records/records.ts";
import { EXIT, type ExitStatus } from "./exit.ts";
import { letGrow, letOptimise } from "./grow.ts";
import { serveHealth } from "./health.ts";
import { measured } from "./measured.ts";
import { makeMetrics } from "./metrics.ts";
import { progressLines } from "./progress.ts";
import { watchdog } from "./watchdog.ts";

/** Milliseconds after which what the start has put off gets its turn. Who asks before waits a little longer. */
const QUIET = 1000;

/** What is ended when the service ends, the last first. */
type Ending = () => Promise<void> | void;

/**
 * Runs the bot until it is asked to stop (SIGTERM, SIGINT) or cannot go on. Gives back the exit status. Throws CorpusError where there is no
 * usable corpus.
 */
export async function runService(config: Config, token: string, commands: readonly AnyCommand[]): Promise<ExitStatus> {
  const log = await makeLog({ level: config.logLevel, secret: token, pretty: process.stderr.isTTY === true });
  const endings: Ending[] = [];
  const asked = untilAsked(log);
  try {
    const served = serve(config, commands, log, endings);
    // Asked to stop while it was still starting, it does not wait for the start.
    return await Promise.race([served, asked]);
  } finally {
    for (const end of endings.reverse()) await end();
  }
}

/** Resolves when somebody asks the process to stop; a second time ends it at once. A fault that nobody caught ends it too. */
function untilAsked(log: Log): Promise<ExitStatus> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        log.info({ signal }, "stopping");
        process.once(signal, () => process.exit(EXIT.done));
        resolve(EXIT.done);
      });
    }
    for (const kind of ["uncaughtException", "unhandledRejection"] as const) {
      process.on(kind, (err: unknown) => {
        log.fatal({ err }, kind);
        resolve(EXIT.bug);
      });
    }
  });
}

async function serve(
  config: Config,
  commands: readonly AnyCommand[],
  log: Log,
  endings: Ending[],
): Promise<ExitStatus> {
  let live: Live | undefined;
  let bot: Bot | undefined;
  const observed = {
    archive: () => live?.archive,
    shards: () => bot?.shards() ?? [],
    servers: () => bot?.servers() ?? 0,
  };
  let asking = commands;
  if (config.port !== undefined) {
    const metrics = await makeMetrics(observed);
    asking = measured(commands, metrics.asked);
    const { host, port } = config;
    const health = await serveHealth(observed, metrics, { host, port }).catch((error: unknown) => {
      // EADDRINUSE, EACCES, EADDRNOTAVAIL: somebody has to choose another one.
      throw new ConfigError([`PORT or HOST: ${host}:${port} cannot be opened (${String(error)})`]);
    });
    endings.push(health.close);
    log.info({ host: config.host, port: health.port }, "health and metrics");
  }
  const keeping = {
    directory: config.dataDir,
    now: () => new Date(),
    warn: (about: object, message: string) => log.warn(about, message),
  };
  const added = await openAdded(keeping);
  endings.push(added.close);
  live = await openCorpus(config, log, endings, added);
  const opened = live;
  const { archive } = opened;
  log.info(
    {
      articles: archive.articles.length,
      pending: archive.pending,
      fromCache: archive.fromCache,
      readMs: Math.round(archive.readMs),
      indexMs: Math.round(archive.indexMs),
    },
    "corpus ready",
  );
  if (archive.pending > 0)
    void opened.whole.then(() => log.info({ articles: observed.archive()?.articles.length }, "everything is read"));
  // Loaded only here: the console has no use for Discord.
  const { startBot, RefusedTokenError } = await import("../discord/client.ts");
  const { warmUp } = await import("../discord/warm.ts");
  try {
    const records = await openRecords({ ...keeping, keepUnanswered: config.keepUnanswered });
    endings.push(records.close);
    const reload = () => opened.reload();
    const maxBytes = maxBytesOf(config);
    const preview = (folder: string) => previewOf(folder, { maxArticleBytes: maxBytes });
    const adding = { store: added, preview, maxBytes };
    bot = await startBot({ config, archive: () => opened.archive, commands: asking, log, records, adding, reload });
  } catch (error) {
    if (error instanceof RefusedTokenError) return refusedToken();
    log.fatal({ err: error }, "Discord cannot be reached, or refuses the connection");
    return EXIT.unavailable;
  }
  endings.push(bot.stop);
  letOptimise();
  // With the commands as they are, so that nobody counts these questions.
  void wait(QUIET, undefined, { ref: false }).then(() => warmUp(opened.archive, commands, log));
  const gone = new Promise<ExitStatus>((resolve) => {
    const dog = watchdog(observed.shards, () => {
      log.fatal("the connection to Discord is gone and does not come back");
      resolve(EXIT.unavailable);
    });
    endings.push(dog.stop);
  });
  const refused = bot.refused.then((error): ExitStatus => {
    if (error instanceof RefusedTokenError) return refusedToken();
    log.fatal({ err: error }, "Discord ended the connection for good");
    return EXIT.unavailable;
  });
  return Promise.race([gone, refused]);
}

function refusedToken(): ExitStatus {
  process.stderr.write(
    "Discord refuses the token in DISCORD_TOKEN. Copy it again from the application's Bot page, or reset it there.\n",
  );
  return EXIT.configuration;
}

const maxBytesOf = ({ maxArticleMb }: Config): number => maxArticleMb * 1024 * 1024;

/** The corpus, read again whenever its folder changes or the process gets SIGHUP. */
async function openCorpus(config: Config, log: Log, endings: Ending[], added: Added): Promise<Live> {
  const lines = progressLines((about, message) => log.info(about, message));
  const live = await openLive({
    directory: config.corpusDir,
    added: added.folder,
    maxArticleBytes: maxBytesOf(config),
    cacheDir: config.cacheDir,
    workers: config.workers ?? defaultWorkers(),
    notes: log,
    leftOut: (file, why) => log.warn({ file, why }, "article left out"),
    onProgress(progress) {
      letGrow(progress.ofBytes);
      lines.show(progress);
    },
    early: true,
  });
  const again = () => void live.reload();
  process.on("SIGHUP", again);
  endings.push(() => {
    process.off("SIGHUP", again);
  });
  if (!config.watch) return live;
  const fault = (err: unknown) =>
    log.warn({ err }, "the folder cannot be watched: changes are read at the next start, or on SIGHUP");
  for (const folder of added.writable ? [config.corpusDir, added.folder] : [config.corpusDir]) {
    const watch = await watchFolder(folder, again, fault);
    endings.push(watch.close);
  }
  // What changed between reading and watching was not told.
  again();
  return live;
}
