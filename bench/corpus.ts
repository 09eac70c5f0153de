import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import ask from "../commands/ask.ts";
import { type Live, openLive } from "../src/archive/live.ts";
import { defaultWorkers } from "../src/archive/workers.ts";
import { writeCorpus } from "./generate.ts";
import { questionsForSpeed } from "./questions.ts";

/**
 * The whole way from a folder to an answer, at one size, step by step: read and index, start again from the cache, change one article, answer questions.
 * Prints one line of JSON. Run one step in a process of its own (`--step`), so that each figure of memory is its own.
 */
const { values } = parseArgs({
  options: {
    folder: { type: "string" },
    cache: { type: "string" },
    count: { type: "string" },
    step: { type: "string", default: "cold" },
    workers: { type: "string" },
  },
});
const count = Number(values.count ?? 1000);
const folder = values.folder ?? mkdtempSync(join(tmpdir(), "guillemet-bench-"));
const cacheDir = values.cache ?? join(folder, "../cache");
if (!existsSync(join(folder, "000"))) writeCorpus(folder, count);
if (values.step === "cold") rmSync(cacheDir, { recursive: true, force: true });

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const seconds = (ms: number) => Math.round(ms / 10) / 100;
const began = performance.now();
const live: Live = await openLive({
  directory: folder,
  maxArticleBytes: 5 * 1024 * 1024,
  cacheDir,
  workers: values.workers ? Number(values.workers) : defaultWorkers(),
  notes: { info: () => {}, warn: (about, message) => process.stderr.write(`${message} ${JSON.stringify(about)}\n`) },
  leftOut: (file, why) => process.stderr.write(`${file}: ${why}\n`),
  onProgress: ({ files, ofFiles }) => files % 5000 < 100 && process.stderr.write(`${files}/${ofFiles} `),
  // Files change under a bot, which is ready for it some time after it has begun to answer.
  early: values.step === "early" || values.step === "change",
});
const opened = performance.now() - began;
await live.whole;
const whole = performance.now() - began;
const { archive } = live;
const longest = () => Math.round(delay.max / 1e6);
const figures: Record<string, unknown> = {
  step: values.step,
  articles: archive.articles.length,
  passages: archive.index.passages,
  megabytes: Math.round(archive.articles.reduce((sum, { text }) => sum + text.length, 0) / 1e5) / 10,
  opened: seconds(opened),
  whole: seconds(whole),
  read: seconds(archive.readMs),
  link: seconds(archive.indexMs),
  longestPauseMs: longest(),
  cpu: seconds(process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000),
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
};

if (values.step === "change") {
  delay.reset();
  const changed = archive.articles[Math.floor(archive.articles.length / 2)];
  if (changed)
    writeFileSync(
      join(folder, changed.file),
      `Un titre neuf\n\n« Tout a changé à ${Date.now()} », a dit Jeanne Kerviel.\n`,
    );
  const start = performance.now();
  const cpu = process.cpuUsage();
  const reloading = live.reload();
  // Live is what is found, whatever is still linked behind it.
  while (live.archive === archive) await new Promise((resolve) => setTimeout(resolve, 5));
  figures["changed"] = seconds(performance.now() - start);
  await reloading;
  figures["settled"] = seconds(performance.now() - start);
  figures["changeCpu"] = seconds(process.cpuUsage(cpu).user / 1000 + process.cpuUsage(cpu).system / 1000);
  figures["longestPauseMs"] = longest();
  figures["peakMb"] = Math.round(process.resourceUsage().maxRSS / 1024);
}

if (values.step === "ask") {
  const times: number[] = [];
  // On a machine that does other things too, these say what a question costs.
  const cpuTimes: number[] = [];
  const questions = questionsForSpeed();
  for (const [index, question] of questions.entries()) {
    const start = performance.now();
    const cpu = process.cpuUsage();
    ask.run({ question }, live.archive, []);
    const { user, system } = process.cpuUsage(cpu);
    // The first questions warm the compiler up.
    if (index < 50) continue;
    times.push(performance.now() - start);
    cpuTimes.push((user + system) / 1000);
  }
  const at = (share: number, among = times) =>
    Math.round((among.toSorted((a, b) => a - b)[Math.floor(among.length * share)] ?? 0) * 10) / 10;
  global.gc?.();
  Object.assign(figures, {
    questions: times.length,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    maxMs: at(1 - 1e-9),
    p50CpuMs: at(0.5, cpuTimes),
    p99CpuMs: at(0.99, cpuTimes),
    heapMb: Math.round(process.memoryUsage().heapUsed / 1e6),
    rssMb: Math.round(process.memoryUsage().rss / 1e6),
  });
}
process.stdout.write(`${JSON.stringify(figures)}\n`);
await live.close();
if (!values.folder) rmSync(folder, { recursive: true, force: true });
process.exit(0);
