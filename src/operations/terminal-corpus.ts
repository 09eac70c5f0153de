import type { Archive } from "../archive/archive.ts";
import { openLive } from "../archive/live.ts";
import { defaultWorkers } from "../archive/workers.ts";
import type { Config } from "../config.ts";
import { keptIn } from "../records/added.ts";
import { type Locale, words } from "../words.ts";
import { letGrow, letOptimise } from "./grow.ts";
import { progressBar, progressLines } from "./progress.ts";

/**
 * Opens a corpus for a terminal: the folder `corpus`, else that of the settings with what was added to it. What is wrong is written to standard error by `write`, line by line, and so is how far it is where it takes
 * long: a bar on a terminal, lines elsewhere. Throws CorpusError where there is no usable corpus.
 */
export async function openForTerminal(
  config: Config,
  corpus: string | undefined,
  locale: Locale,
  write: (line: string) => void,
): Promise<Archive> {
  const say = words[locale].console;
  // A cache may hold many damaged files; one of them says it.
  const told = new Set<string>();
  const once = (message: string, why: unknown) => {
    if (!told.has(message)) write(why === undefined ? message : `${message} (${String(why)})`);
    told.add(message);
  };
  const view = process.stderr.isTTY
    ? progressBar(process.stderr, say.reading)
    : progressLines(({ files, ofFiles }) => write(`${say.reading} ${files}/${ofFiles}`));
  const live = await openLive({
    directory: corpus ?? config.corpusDir,
    // What was added belongs to the corpus of the settings, and to no other.
    added: corpus === undefined ? keptIn(config.dataDir) : undefined,
    maxArticleBytes: config.maxArticleMb * 1024 * 1024,
    cacheDir: config.cacheDir,
    workers: config.workers ?? defaultWorkers(),
    notes: { info() {}, warn: (about, message) => once(message, about["why"] ?? about["err"]) },
    leftOut: (file, why) => write(say.leftOut(file, why)),
    onProgress(progress) {
      letGrow(progress.ofBytes);
      view.show(progress);
    },
  });
  view.end();
  letOptimise();
  return live.archive;
}
