import { spawn } from "node:child_process";
import { once } from "node:events";

import { fileURLToPath } from "node:url";
import { generated, randomFrom, realSentences } from "../../bench/generate.ts";
import { buildArchive } from "../../src/archive/build.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { contents, folder, open, put } from "../archive/corpus.ts";

const REREADER = fileURLToPath(new URL("rereader.ts", import.meta.url));

/**
 * Ends a process that reads, caches and reads again while files change with SIGKILL, `rounds` times, each at another moment. After each the corpus
 * opens with what was cached and is what a fresh reading gives. Gives back how often readings were taken from the cache; throws at the first half state.
 */
export async function killedAgainAndAgain(rounds: number, seed: number): Promise<number> {
  const random = randomFrom(seed);
  const sentences = realSentences();
  const [corpus, cacheDir] = [folder(), folder()];
  const article = (index: number) => generated(index, seed + Math.floor(random() * 1000), sentences).text;
  for (let index = 0; index < 12; index++) put(corpus, { [`a${index}.md`]: article(index) });
  let fromCache = 0;
  for (let round = 0; round < rounds; round++) {
    const child = spawn(process.execPath, ["--import", "tsx", REREADER, corpus, cacheDir], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(child, "exit");
    // In some rounds while it starts, in the others while it reads again.
    if (round % 3 !== 0) await once(child.stdout, "data");
    const until = performance.now() + random() * 700;
    while (performance.now() < until) {
      put(corpus, { [`a${Math.floor(random() * 12)}.md`]: article(round) });
      await new Promise((resolve) => setTimeout(resolve, random() * 60));
    }
    child.kill("SIGKILL");
    await ended;
    const { live } = await open(corpus, { cacheDir, largeBytes: 0 });
    if (live.archive.fromCache) fromCache++;
    const fresh = buildArchive(await loadCorpus(corpus, { maxArticleBytes: 1_000_000 }));
    if (contents(live.archive) !== contents(fresh)) throw new Error(`half a state after kill ${round}`);
    await live.close();
    const again = await open(corpus, { cacheDir, largeBytes: 0 });
    if (!again.live.archive.fromCache) throw new Error(`the cache was not whole again after kill ${round}`);
    if (contents(again.live.archive) !== contents(fresh))
      throw new Error(`the cache says something else after kill ${round}`);
  }
  return fromCache;
}
