import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ENGINES } from "./engines.ts";
import { writeCorpus } from "./generate.ts";
import { judgedFolder } from "./questions.ts";
import { type Figures, type Growth, type Replies, report, type Start, type Whole } from "./report.ts";

/**
 * `npm run bench`: the start, the first replies, quality, growth and the whole way from a folder to an answer, each figure in a process of its own, into
 * bench/RESULTS.md. `--sizes` says for how many articles, `--minutes` how long it may take: what would end later is left out, and so is an engine that
 * takes longer than ten minutes or more memory than half of the machine's.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,100000" },
    minutes: { type: "string", default: "120" },
  },
});
const sizes = values.sizes.split(",").map(Number);
const deadline = performance.now() + Number(values.minutes) * 60_000;
const HERE = fileURLToPath(new URL(".", import.meta.url));
const HEAP = Math.floor((totalmem() / 1e6) * 0.5);
const PATIENCE = 600_000;

/** The last line of a script's output as JSON; null where it failed or took too long. `mayFail`: where it may end with another status than 0. */
async function run<T>(
  script: string,
  args: readonly string[] = [],
  { patience = PATIENCE, mayFail = false } = {},
): Promise<T | null> {
  const left = deadline - performance.now();
  if (left <= 0) return null;
  // The young generation as HEAP_MB gives it to a large corpus.
  const flags = ["--expose-gc", `--max-old-space-size=${HEAP}`, "--max-semi-space-size=64", "--import", "tsx"];
  const child = spawn(process.execPath, [...flags, join(HERE, script), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), Math.min(patience, left));
  let output = "";
  child.stdout.on("data", (some: Buffer) => {
    output += some.toString();
  });
  await once(child, "close");
  clearTimeout(timer);
  process.stderr.write(`${script} ${args.join(" ")} ${output}`);
  const last = output.trim().split("\n").at(-1);
  // What failed on the way has said nothing.
  return last && (child.exitCode === 0 || (mayFail && child.exitCode === 1)) ? JSON.parse(last) : null;
}

const versionOf = (name: string | null): string =>
  JSON.parse(readFileSync(join(HERE, "..", name ? `node_modules/${name}/package.json` : "package.json"), "utf8"))
    .version;

const start = await run<Start[]>("start.ts");
// It ends with 1 where its bounds do not hold; what it measured is told all the same.
const replies = await run<Replies[]>("replies.ts", [], { mayFail: true });
const quality: (Figures | null)[] = [];
const growth: (Growth | null)[][] = [];
for (const index of ENGINES.keys()) {
  const engine = ["--engine", String(index)];
  quality.push(judgedFolder() ? await run<Figures>("measure.ts", [...engine, "--judged"]) : null);
  const own: (Growth | null)[] = [];
  for (const count of sizes) {
    // What failed at one size fails at a larger one.
    own.push(own.includes(null) ? null : await run<Growth>("measure.ts", [...engine, "--count", String(count)]));
  }
  growth.push(own);
}

const wholes: Whole[] = [];
for (const count of sizes) {
  const home = mkdtempSync(join(tmpdir(), "guillemet-bench-"));
  const folder = join(home, "corpus");
  writeCorpus(folder, count);
  const args = ["--folder", folder, "--cache", join(home, "cache"), "--count", String(count)];
  const step = (name: string, workers: number) =>
    run<Record<string, number>>("corpus.ts", [...args, "--step", name, "--workers", String(workers)], {
      patience: 3_600_000,
    });
  const cold = await step("cold", availableParallelism());
  // What answers has started from the cache.
  const warm = await step("ask", availableParallelism());
  wholes.push({ count, cold, warm, ask: warm, change: await step("change", 1) });
  rmSync(home, { recursive: true, force: true });
}

writeFileSync(
  join(HERE, "RESULTS.md"),
  report({
    day: new Date().toISOString().slice(0, 10),
    machine: `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}, load ${(loadavg()[2] ?? 0).toFixed(1)} over the last quarter of an hour`,
    engines: ENGINES.map((engine) => `${engine.name} ${versionOf(engine.package)}`),
    sizes,
    start,
    replies,
    quality,
    growth,
    wholes,
  }),
);
