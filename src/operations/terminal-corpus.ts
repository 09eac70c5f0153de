import type { Archive } from "../archive/archive.ts";
import { openLive } from "../archive/live.ts";
import { defaultWorkers } from "../archive/workers.ts";
import type { Config } from "../config.ts";
import { type Locale, words } from "../words.ts";
import { progressBar, progressLines } from "./progress.ts";

/**
 * Opens a corpus for a terminal. What is wrong goes to standard error, and so does how far it is where it takes long: a bar on a terminal,
 * lines elsewhere. Throws CorpusError where there is no usable corpus.
 */
export async function openForTerminal(config: Config, directory: string, locale: Locale): Promise<Archive> {
  const say = words[locale].console;
  const write = (line: string) => process.stderr.write(`${line}\n`);
  const view = process.stderr.isTTY
    ? progressBar(process.stderr, say.reading)
    : progressLines(({ files, ofFiles }) => write(`${say.reading} ${files}/${ofFiles}`));
  const live = await openLive({
    directory,
    maxArticleBytes: config.maxArticleMb * 1024 * 1024,
    cacheDir: config.cacheDir,
    workers: config.workers ?? defaultWorkers(),
    notes: { info() {}, warn() {} },
    leftOut: (file, why) => write(say.leftOut(file, why)),
    onProgress: view.show,
  });
  view.end();
  return live.archive;
}
