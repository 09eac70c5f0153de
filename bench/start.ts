import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LocalDiscord } from "../tests/discord/local/discord.ts";

/**
 * What the built program takes until it is ready on the five articles: the console, and the bot at the local Discord; at its first start, and from the cache.
 * Prints one line of JSON. After `npm run build`.
 */
const MAIN = fileURLToPath(new URL("../dist/src/main.js", import.meta.url));
const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** The best of so many: what else the machine does only ever slows it down. */
const ROUNDS = 5;

/** What one start took. `ownMs`: of processor time, all threads. */
interface Start {
  readonly ownMs: number;
  readonly residentMb: number;
}

/** At its end, and when asked, the process tells what it has taken since it began. */
const TELLING = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  const tell = () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const ownMs = (userCPUTime + systemCPUTime) / 1000;
    writeSync(2, "\\ntaken " + JSON.stringify({ ownMs, residentMb: process.memoryUsage.rss() / 1e6 }) + "\\n");
  };
  process.on("SIGUSR2", tell);
  process.on("exit", tell);
`)}`;

/** Starts the program once. It is ready when it says `ready`; without one, when it has read its empty input to the end. */
async function start(
  flags: readonly string[],
  environment: Readonly<Record<string, string>>,
  ready?: string,
): Promise<Start> {
  const child = spawn(process.execPath, ["--import", TELLING, MAIN, ...flags], {
    cwd: ROOT,
    env: { PATH: process.env["PATH"], CORPUS_DIR: "seeds", ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  let asked = false;
  child.stderr?.on("data", (some: Buffer) => {
    told += some.toString();
    if (ready && !asked && told.includes(ready)) {
      asked = true;
      child.kill("SIGUSR2");
    } else if (asked && told.includes("taken ")) child.kill("SIGTERM");
  });
  await once(child, "close");
  const line = /^taken (.*)$/m.exec(told)?.[1];
  if (line === undefined) throw new Error(`the program did not start:\n${told}`);
  return JSON.parse(line);
}

const home = mkdtempSync(join(tmpdir(), "guillemet-start-"));

/** The best of some starts; the first one fills the cache where there is one. */
async function best(once: () => Promise<Start>): Promise<Start> {
  const starts: Start[] = [];
  for (let round = 0; round < ROUNDS; round++) starts.push(await once());
  return {
    ownMs: Math.round(Math.min(...starts.map(({ ownMs }) => ownMs))),
    residentMb: Math.round(Math.min(...starts.map(({ residentMb }) => residentMb))),
  };
}

const terminal = (cache: string) => () => start([], { CACHE_DIR: cache, DATA_DIR: join(home, "data") });
const bot = (cache: string) => async () => {
  const discord = await LocalDiscord.start();
  try {
    const settings = { ...discord.environment, CACHE_DIR: cache, DATA_DIR: join(home, "data"), LOG_LEVEL: "info" };
    return await start(["--bot"], settings, '"msg":"ready"');
  } finally {
    await discord.close();
  }
};

try {
  const cache = join(home, "cache");
  await terminal(cache)();
  const figures = [
    { what: "console, first start", ...(await best(terminal("off"))) },
    { what: "console, from the cache", ...(await best(terminal(cache))) },
    { what: "bot, first start", ...(await best(bot("off"))) },
    { what: "bot, from the cache", ...(await best(bot(cache))) },
  ];
  process.stdout.write(`${JSON.stringify(figures)}\n`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
