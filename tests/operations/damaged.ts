import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startBot } from "../discord/bot.ts";
import { LocalDiscord } from "../discord/local/discord.ts";
import { writeDamaged } from "./damage.ts";

/** What became of a bot whose folder was filled with damaged files. All but the first three should be 0. */
export interface Damaged {
  readonly answers: number;
  /** Milliseconds of the slowest answer. */
  readonly slowest: number;
  /** Resident before, at the most, and at the end. */
  readonly megabytes: readonly [before: number, peak: number, after: number];
  /** Questions that were not answered, or not rightly. */
  readonly wrong: number;
  /** Files that are neither told of nor read. */
  readonly silent: number;
  /** Lines of the log that tell of a fault of the program. */
  readonly faults: number;
}

const FOUND = "lignes rouges";
/** No news of the folder for so long: everything in it was looked at, in milliseconds. */
const QUIET = 20_000;

/** Writes `count` damaged files into the folder of a running bot, `times` over, each time others, and asks it all the while. */
export async function damaged(count: number, times: number, seed = 1): Promise<Damaged> {
  const home = mkdtempSync(join(tmpdir(), "guillemet-damaged-"));
  const corpus = join(home, "corpus");
  cpSync("seeds", corpus, { recursive: true });
  const discord = await LocalDiscord.start();
  const bot = startBot(discord, { CORPUS_DIR: corpus, CACHE_DIR: join(home, "cache") });
  const resident = () =>
    Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(bot.child.pid)], { encoding: "utf8" })) / 1024);
  let answers = 0;
  let slowest = 0;
  let wrong = 0;
  let peak = 0;
  const ask = async () => {
    try {
      const { text, ms } = await discord.slash("quote", { about: FOUND });
      answers++;
      slowest = Math.max(slowest, Math.round(ms));
      if (!text.includes(FOUND)) wrong++;
    } catch {
      wrong++;
    }
    peak = Math.max(peak, resident());
    await wait(20);
  };
  /** Asks until the bot has read the folder anew and has nothing more to tell of it. */
  const settled = async () => {
    const before = bot.count("corpus changed");
    let lines = -1;
    for (let since = performance.now(); lines <= before || performance.now() - since < QUIET; ) {
      const changes = bot.count("corpus changed");
      if (changes !== lines) since = performance.now();
      lines = changes;
      await ask();
    }
  };
  try {
    await bot.saw('"msg":"ready"');
    await ask();
    const before = resident();
    let files: string[] = [];
    for (let time = 0; time < times; time++) {
      files = writeDamaged(corpus, count, seed + time);
      await settled();
    }
    const after = resident();
    const leftOut = new Set(
      bot.lines.filter((line) => line.includes("article left out")).map((line) => JSON.parse(line).file as string),
    );
    const last = JSON.parse(bot.lines.filter((line) => line.includes("corpus changed")).at(-1) ?? "{}") as {
      articles?: number;
    };
    const told = files.filter((file) => leftOut.has(file)).length;
    // What is not left out is an article, beside the five; a file that could be read the time before is kept and told of.
    const silent = Math.max(0, files.length - told - ((last.articles ?? 0) - 5));
    const status = await bot.stop();
    const faults = bot.lines.filter((line) => /"level":(?:50|60)/.test(line)).length + (status === 0 ? 0 : 1);
    const megabytes = [before, peak, after] as const;
    return { answers, slowest, megabytes, wrong, silent, faults: faults + discord.violations.length };
  } finally {
    bot.child.kill("SIGKILL");
    await discord.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** More than this, in megabytes, is no longer bounded. */
const MOST = 1000;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { files: { type: "string", default: "2000" }, times: { type: "string", default: "2" } },
  });
  const found = await damaged(Number(values.files), Number(values.times));
  process.stdout.write(`${JSON.stringify(found)}\n`);
  process.exitCode = found.wrong + found.silent + found.faults === 0 && found.megabytes[1] < MOST ? 0 : 1;
}
