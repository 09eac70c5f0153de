import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generated, randomFrom, realSentences } from "../../bench/generate.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { buildArchive } from "../../src/archive/build.ts";
import { openLive } from "../../src/archive/live.ts";
import { exportRows } from "../../src/console/export.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { killedWhileAdding } from "./kill-adding.ts";

const REREADER = fileURLToPath(new URL("rereader.ts", import.meta.url));

/** Everything that was read and linked, as text. */
const contents = (archive: Archive): string => [...exportRows(archive)].map((row) => JSON.stringify(row)).join("\n");

/** What a process that starts now answers from. */
async function started(directory: string, cacheDir: string): Promise<Archive> {
  const notes = { info() {}, warn() {} };
  const live = await openLive({
    directory,
    cacheDir,
    maxArticleBytes: 1_000_000,
    workers: 1,
    largeBytes: 0,
    notes,
    leftOut() {},
  });
  await live.close();
  return live.archive;
}

/**
 * Ends a process that reads, caches and reads again while files change with SIGKILL, `rounds` times, each at another moment. After each the corpus
 * opens with what was cached and is what a fresh reading gives. Gives back how often readings were taken from the cache; throws at the first half state.
 */
export async function killedAgainAndAgain(rounds: number, seed: number): Promise<number> {
  const random = randomFrom(seed);
  const sentences = realSentences();
  const home = mkdtempSync(join(tmpdir(), "guillemet-kill-"));
  const [corpus, cacheDir] = [join(home, "corpus"), join(home, "cache")];
  const write = (index: number) => {
    const path = join(corpus, `a${index}.md`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, generated(index, seed + Math.floor(random() * 1000), sentences).text);
  };
  for (let index = 0; index < FILES; index++) write(index);
  let fromCache = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      const child = spawn(process.execPath, ["--import", "tsx", REREADER, corpus, cacheDir], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const ended = once(child, "exit");
      // In some rounds while it starts, in the others while it reads again.
      if (round % 3 !== 0) await once(child.stdout, "data");
      const until = performance.now() + random() * (round % 3 === 0 ? STARTING : 700);
      while (performance.now() < until) {
        write(Math.floor(random() * FILES));
        await new Promise((resolve) => setTimeout(resolve, random() * 60));
      }
      child.kill("SIGKILL");
      await ended;
      const found = await started(corpus, cacheDir);
      if (found.fromCache) fromCache++;
      const fresh = contents(buildArchive(await loadCorpus(corpus, { maxArticleBytes: 1_000_000 })));
      if (contents(found) !== fresh) throw new Error(`half a state after kill ${round}`);
      const again = await started(corpus, cacheDir);
      if (!again.fromCache) throw new Error(`the cache was not whole again after kill ${round}`);
      if (contents(again) !== fresh) throw new Error(`the cache says something else after kill ${round}`);
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  return fromCache;
}

const FILES = 12;
/** From its first instruction to some reading, in milliseconds. */
const STARTING = 2500;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { rounds: { type: "string", default: "50" }, seed: { type: "string", default: "1" } },
  });
  const fromCache = await killedAgainAndAgain(Number(values.rounds), Number(values.seed));
  process.stdout.write(
    `killed ${values.rounds} times while it read, cached and read again: started again each time with nothing lost and no half state; everything was in the cache ${fromCache} times\n`,
  );
  const moved = await killedWhileAdding(Number(values.rounds), Number(values.seed));
  process.stdout.write(
    `killed ${values.rounds} times while ${moved} articles were added and taken out: each is where it was said to be, and whole\n`,
  );
}
