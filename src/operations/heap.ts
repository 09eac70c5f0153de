import { once } from "node:events";
import { constants } from "node:os";
import { getHeapStatistics } from "node:v8";

/** How far the limit that V8 reports may be from the one it was given: it adds the young generation. */
const NEAR = 1.2;
/** From so many megabytes on, the young generation may have these: linking a large corpus then takes a quarter less time. */
const LARGE = 2000;
const YOUNG = 64;

/**
 * Runs this program again with room for `mb` megabytes on its heap, because V8 takes the limit at its start only and a setting may come from
 * `.env`. Gives back the exit status; undefined where this process has the room already, or none was asked for.
 */
export async function withHeap(mb: number | undefined): Promise<number | undefined> {
  const limit = getHeapStatistics().heap_size_limit / 1024 ** 2;
  if (mb === undefined || (limit >= mb && limit <= mb * NEAR + 200)) return undefined;
  const { spawn } = await import("node:child_process");
  const flags = process.execArgv.filter((flag) => !flag.startsWith("--max-old-space-size"));
  const room = [`--max-old-space-size=${mb}`, ...(mb >= LARGE ? [`--max-semi-space-size=${YOUNG}`] : [])];
  const child = spawn(process.execPath, [...flags, ...room, ...process.argv.slice(1)], { stdio: "inherit" });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  // On a terminal, Ctrl+C reaches both.
  const ignore = () => {};
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, pass);
  process.on("SIGINT", process.stdin.isTTY ? ignore : pass);
  const [status, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  return status ?? 128 + (signal ? constants.signals[signal] : 0);
}
