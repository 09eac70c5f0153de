import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startBot } from "../discord/bot.ts";
import { LocalDiscord } from "../discord/local/discord.ts";
import { writeDamaged } from "./damage.ts";

/** What became of a bot whose folder was filled with damaged files. `wrong`, `silent` and `faults` should be 0. */
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
  /** The first of what was found. */
  readonly notes: readonly string[];
}

const NOTES = 10;

const FOUND = "lignes rouges";
/** Between two questions, in milliseconds. */
const PAUSE = 100;
/** No news of the folder for so long: there are none to come, in milliseconds. */
const PATIENCE = 600_000;

const fileIn = (line: string): string => (JSON.parse(line) as { file: string }).file;

/** Between two lines that tell how far it is, in milliseconds. */
const PROGRESS_MS = 15_000;

/**
 * Writes `count` damaged files into the folder of a running bot, `times` over, each time others, and asks it all the while. `tell` hears how
 * far it is.
 */
export async function damaged(
  count: number,
  times: number,
  { seed = 1, tell = () => {} }: { seed?: number; tell?: (line: string) => void } = {},
): Promise<Damaged> {
  const home = mkdtempSync(join(tmpdir(), "guillemet-damaged-"));
  const corpus = join(home, "corpus");
  cpSync("seeds", corpus, { recursive: true });
  const seeds = readdirSync(corpus).filter((file) => file.endsWith(".txt")).length;
  const discord = await LocalDiscord.start();
  const bot = startBot(discord, { CORPUS_DIR: corpus, CACHE_DIR: join(home, "cache") });
  const resident = () =>
    Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(bot.child.pid)], { encoding: "utf8" })) / 1024);
  const notes: string[] = [];
  let answers = 0;
  let slowest = 0;
  let wrong = 0;
  let peak = 0;
  const ask = async () => {
    try {
      const { text, ms } = await discord.slash("quote", { about: FOUND });
      answers++;
      slowest = Math.max(slowest, Math.round(ms));
      if (!text.includes(FOUND)) {
        wrong++;
        notes.push(text.slice(0, 200));
      }
    } catch (error) {
      wrong++;
      notes.push(String(error));
    }
    peak = Math.max(peak, resident());
    await wait(PAUSE);
  };
  /** The files that the log does not tell of, beside those that are articles. A file that was one before is kept and told of. */
  const untold = (files: readonly string[]): number => {
    const out = new Set(bot.lines.filter((line) => line.includes("article left out")).map(fileIn));
    const last = bot.lines.filter((line) => line.includes("corpus changed")).at(-1);
    const articles = last ? (JSON.parse(last) as { articles: number }).articles - seeds : 0;
    return Math.max(0, files.filter((file) => !out.has(file)).length - articles);
  };
  /** Asks until the bot has told of every file, or nothing for long. */
  const settled = async (files: readonly string[]) => {
    const before = bot.count("corpus changed");
    let news = 0;
    let since = performance.now();
    let last = since;
    while ((untold(files) > 0 || bot.count("corpus changed") === before) && performance.now() - since < PATIENCE) {
      if (performance.now() - last > PROGRESS_MS) {
        last = performance.now();
        tell(`${answers} answers, ${wrong} wrong, ${untold(files)} files not told of yet, ${resident()} MB`);
      }
      const told = bot.count("corpus changed") + bot.count("article left out") + bot.count('"msg":"reading"');
      if (told !== news) since = performance.now();
      news = told;
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
      await settled(files);
    }
    const after = resident();
    const silent = untold(files);
    const status = await bot.stop();
    const serious = bot.lines.filter((line) => /"level":(?:50|60)/.test(line));
    const faults = [...serious, ...discord.violations, ...(status === 0 ? [] : [`ended with ${status}`])];
    notes.push(...faults);
    const megabytes = [before, peak, after] as const;
    return { answers, slowest, megabytes, wrong, silent, faults: faults.length, notes: notes.slice(0, NOTES) };
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
  const tell = (line: string) => void process.stderr.write(`${line}\n`);
  const found = await damaged(Number(values.files), Number(values.times), { tell });
  process.stdout.write(`${JSON.stringify(found)}\n`);
  process.exitCode = found.wrong + found.silent + found.faults === 0 && found.megabytes[1] < MOST ? 0 : 1;
}
