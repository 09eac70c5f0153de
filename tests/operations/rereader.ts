import { argv, stdout } from "node:process";
import { openLive } from "../../src/archive/live.ts";

/** Reads a corpus with a cache and reads it again without end, until somebody ends the process. `rereader.ts CORPUS CACHE` */
const [, , directory = "", cacheDir = ""] = argv;
const live = await openLive({
  directory,
  maxArticleBytes: 1_000_000,
  cacheDir,
  workers: 1,
  largeBytes: 0,
  notes: { info: () => {}, warn: () => {} },
  leftOut: () => {},
});
for (;;) {
  stdout.write("read\n");
  await live.reload();
  await new Promise((resolve) => setImmediate(resolve));
}
