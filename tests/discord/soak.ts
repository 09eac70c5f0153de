import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { WebSocket } from "ws";
import { type BotProcess, startBot } from "./bot.ts";
import { writeArticles } from "./corpus.ts";
import { LocalDiscord, type Reply } from "./local/discord.ts";
import { walk } from "./walk.ts";

/**
 * The long checks, on a corpus of 2,000 articles: times to the first reply, memory after many interactions, and 1,000 walks
 * three steps deep. Prints what it measured; ends with status 1 where a bound is broken.
 */
const ARTICLES = 2000;
const WALKS = Number(env["SOAK_WALKS"] ?? 1000);
const EARLY = 2000;
const LATE = Number(env["SOAK_INTERACTIONS"] ?? 20_000);
const AT_ONCE = 20;
const QUESTIONS = [
  "retraites",
  "prix du blé",
  "hôpital public",
  "girafe",
  "sécheresse",
  "ligne de train",
  "Morel",
  "budget",
];

const faults: string[] = [];
const bound = (holds: boolean, line: string) => {
  process.stdout.write(`${holds ? "ok  " : "FAIL"} ${line}\n`);
  if (!holds) faults.push(line);
};

const folder = await mkdtemp(join(tmpdir(), "guillemet-soak-"));
await writeArticles(folder, ARTICLES);
const discord = await LocalDiscord.start();
const bot = startBot(discord, { CORPUS_DIR: folder, NODE_OPTIONS: "--inspect=127.0.0.1:0" });
try {
  await bot.saw('"msg":"ready"');
  await measureTimes(discord);
  await measureRush(discord);
  // The rest is not about time.
  discord.deadline = 30_000;
  await measureMemory(discord, bot);
  await measureWalks(discord);
  await measureOutage(discord, bot);
  bound(discord.violations.length === 0, `${discord.violations.length} violations of Discord's rules`);
} finally {
  await bot.stop();
  await discord.close();
  await rm(folder, { recursive: true });
}
process.exitCode = faults.length > 0 ? 1 : 0;

async function measureTimes(local: LocalDiscord): Promise<void> {
  const times: number[] = [];
  const ask = async (asked: Promise<Reply>) => {
    // What is not answered in time is late, and no end of the measuring.
    times.push(await asked.then(({ ms }) => ms).catch(() => Number.POSITIVE_INFINITY));
  };
  for (let round = 0; round < 20; round++) {
    for (const about of QUESTIONS) {
      await ask(local.slash("quote", { about }));
      await ask(local.slash("ask", { question: `Qui a parlé de ${about} ?` }));
    }
  }
  times.sort((a, b) => a - b);
  const [median, worst] = [times[times.length >> 1] ?? 0, times.at(-1) ?? 0];
  bound(median < 100 && worst < 1000, `first reply: median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`);
}

/** 200 questions at once. */
async function measureRush(local: LocalDiscord): Promise<void> {
  const replies = Array.from({ length: 200 }, (_, at) => {
    const about = QUESTIONS[at % QUESTIONS.length] ?? "";
    return at % 2 === 0 ? local.slash("quote", { about }) : local.slash("ask", { question: `Qui parle de ${about} ?` });
  });
  const answered = await Promise.allSettled(replies);
  const late = answered.filter(({ status }) => status === "rejected").length;
  bound(late === 0, `200 questions at once: ${late} not answered in time`);
}

async function measureMemory(local: LocalDiscord, process: BotProcess): Promise<void> {
  const { child } = process;
  const megabytes = () =>
    Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" })) / 1024;
  let done = 0;
  const until = async (count: number) => {
    for (; done < count; done += AT_ONCE) {
      const about = QUESTIONS[(done / AT_ONCE) % QUESTIONS.length] ?? "";
      await Promise.all(Array.from({ length: AT_ONCE }, () => local.slash("quote", { about })));
      // The stand-in forgets, as only the bot's memory is measured.
      local.interactions.clear();
      local.world.messages.clear();
      local.requests.length = 0;
    }
    // What the collector has not looked at yet comes and goes; what counts is what stays.
    await collectGarbage(await process.saw("Debugger listening on"));
    return megabytes();
  };
  const early = await until(EARLY);
  const late = await until(LATE);
  bound(
    late <= early * 1.1,
    `memory: ${early.toFixed(0)} MB after ${EARLY}, ${late.toFixed(0)} MB after ${LATE} interactions`,
  );
}

/** Asks V8 to collect garbage, through the line that `--inspect` opens. */
async function collectGarbage(listening: string): Promise<void> {
  const line = new WebSocket(/ws:\S+/.exec(listening)?.[0] ?? "");
  await once(line, "open");
  for (const id of [1, 2]) {
    line.send(JSON.stringify({ id, method: "HeapProfiler.collectGarbage" }));
    await once(line, "message");
  }
  line.close();
}

/** Two minutes without Discord. */
async function measureOutage(local: LocalDiscord, process: BotProcess): Promise<void> {
  await local.fall();
  await wait(Number(env["SOAK_OUTAGE_MS"] ?? 120_000));
  const back = Promise.race([once(local.gateway, "resumed"), once(local.gateway, "ready")]);
  await local.listen();
  await back;
  const { text } = await local.slash("quote", { about: "retraites" });
  bound(
    text.includes("retraites") && process.child.exitCode === null,
    "back by itself after a long time without Discord",
  );
}

async function measureWalks(local: LocalDiscord): Promise<void> {
  const wrong: string[] = [];
  let presses = 0;
  let slowest = 0;
  for (let seed = 1; seed <= WALKS; seed++) {
    const walked = await walk(local, seed, { depth: 3, breadth: 1 });
    wrong.push(...walked.faults.map((fault) => `seed ${seed}: ${fault}`));
    presses += walked.presses;
    slowest = Math.max(slowest, walked.slowest);
  }
  bound(
    wrong.length === 0,
    `${WALKS} walks, ${presses} presses, slowest reply ${slowest.toFixed(0)} ms, ${wrong.length} faults ${wrong.slice(0, 5).join(" | ")}`,
  );
}
