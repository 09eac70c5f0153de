import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { LocalDiscord } from "../discord/local/discord.ts";
import { packagesIn, TELLING_PACKAGES } from "./loaded.ts";

const MAIN = fileURLToPath(new URL("../../dist/src/main.js", import.meta.url));
const REJECTED = fileURLToPath(new URL("rejected.ts", import.meta.url));
const TERMINAL = fileURLToPath(new URL("../../dist/src/console/main.js", import.meta.url));
/** Loaded where somebody needs them: pages, pictures, metrics, a bar; of Node what an HTTP client could speak and none here does. */
const LATER = [
  "jsdom",
  "@mozilla/readability",
  "@resvg/resvg-js",
  "prom-client",
  "cli-progress",
  "pino-pretty",
  "yaml",
  "http2",
];

/** Of Node, what discord.js loads and nobody else. */
const OF_DISCORD = "https";

/** The packages, and modules of Node, that the program has loaded once it is ready, which it says with `ready`; without one, once it has read its input. */
async function loaded(flags: readonly string[], environment: Readonly<Record<string, string>>, ready?: string) {
  const home = mkdtempSync(join(tmpdir(), "guillemet-start-"));
  const child = spawn(process.execPath, ["--import", TELLING_PACKAGES, MAIN, ...flags], {
    env: { PATH: process.env["PATH"], CACHE_DIR: "off", DATA_DIR: home, CORPUS_DIR: "seeds", ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr?.on("data", (some: Buffer) => {
    told += some.toString();
    // Once: a third signal would end it without its last words.
    if (ready && told.includes(ready) && !child.killed) child.kill("SIGTERM");
  });
  await once(child, "close");
  rmSync(home, { recursive: true, force: true });
  return packagesIn(told);
}

test("the console loads nothing at its start that only later questions need, nor anything of Discord", async () => {
  const packages = await loaded([], {});
  expect(packages).toContain("fs");
  for (const name of [...LATER, OF_DISCORD, "child_process"]) expect(packages).not.toContain(name);
});

test("the bot loads what reads pages, draws pictures and counts at first use only", async () => {
  const discord = await LocalDiscord.start();
  const packages = await loaded(["--bot"], discord.environment, '"msg":"ready"');
  await discord.close();
  expect(packages).toContain(OF_DISCORD);
  for (const name of LATER) expect(packages).not.toContain(name);
});

test("the program in one file runs on what V8 kept of it when it was built", () => {
  const dist = new URL("../../dist/", import.meta.url);
  const [name, ...others] = readdirSync(dist).flatMap((file) => /^(program-.*)\.cjs$/.exec(file)?.[1] ?? []);
  expect(others).toEqual([]);
  const { stdout } = spawnSync(process.execPath, ["--import", "tsx", REJECTED, dist.href, name ?? ""], {
    encoding: "utf8",
  });
  expect(stdout).toBe("false");
  // It is read one byte a character: an "é" that esbuild left in a regular expression would be two other letters.
  expect(readFileSync(new URL(`${name}.cjs`, dist)).findIndex((byte) => byte > 127)).toBe(-1);
});

/** What the program, run with `args` and given `input`, says of the functions that V8 compiled anew because they ran often. */
function optimised(script: string, args: readonly string[], input: string): number {
  const home = mkdtempSync(join(tmpdir(), "guillemet-start-"));
  const { stdout } = spawnSync(process.execPath, ["--trace-opt", script, ...args], {
    env: { PATH: process.env["PATH"], CACHE_DIR: "off", DATA_DIR: home, CORPUS_DIR: "seeds" },
    encoding: "utf8",
    input,
  });
  rmSync(home, { recursive: true, force: true });
  return stdout.split("[completed optimizing").length - 1;
}

test("a start compiles nothing twice; many questions make it worth while", () => {
  const batch = `${JSON.stringify({ question: "Qui parle de lignes rouges ?" })}\n`.repeat(200);
  expect(optimised(MAIN, [], "")).toBe(0);
  expect(optimised(TERMINAL, ["ask", "--batch", "-"], batch)).toBeGreaterThan(5);
});
