import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { LocalDiscord } from "./local/discord.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MAIN = fileURLToPath(new URL("../../dist/src/main.js", import.meta.url));

/** The real bot, as built, in a process of its own. */
export interface BotProcess {
  readonly child: ChildProcess;
  /** Where it keeps its records. */
  readonly dataDir: string;
  /** What it wrote to standard error, line by line. */
  readonly lines: readonly string[];
  readonly exited: Promise<number | null>;
  /** Resolves with the `nth` line, past or to come, that holds `text`; rejects where the process ends before. */
  saw(text: string, nth?: number): Promise<string>;
  /** How many lines so far hold `text`. */
  count(text: string): number;
  /** Asks it to stop as a service manager does; gives back its status. */
  stop(): Promise<number | null>;
}

export function startBot(discord: LocalDiscord, environment: Readonly<Record<string, string>> = {}): BotProcess {
  const dataDir = environment["DATA_DIR"] ?? mkdtempSync(join(tmpdir(), "guillemet-data-"));
  const child = spawn(process.execPath, [MAIN, "--bot"], {
    cwd: ROOT,
    env: {
      PATH: process.env["PATH"],
      LOG_LEVEL: "info",
      CACHE_DIR: "off",
      DATA_DIR: dataDir,
      ...discord.environment,
      ...environment,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const reader = createInterface({ input: child.stderr! });
  reader.on("line", (line) => {
    lines.push(line);
    for (const look of waiting) look();
  });
  const exited = once(child, "exit").then(([status]) => {
    if (!environment["DATA_DIR"]) rmSync(dataDir, { recursive: true, force: true });
    return status as number | null;
  });
  const closed = once(reader, "close");
  return {
    child,
    dataDir,
    lines,
    exited,
    count: (text) => lines.filter((line) => line.includes(text)).length,
    saw: (text, nth = 1) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const line = lines.filter((one) => one.includes(text))[nth - 1];
          if (line === undefined) return;
          waiting.delete(look);
          resolve(line);
        };
        waiting.add(look);
        look();
        void closed.then(() => reject(new Error(`the bot ended without "${text}":\n${lines.join("\n")}`)));
      }),
    async stop() {
      child.kill("SIGTERM");
      return exited;
    },
  };
}
