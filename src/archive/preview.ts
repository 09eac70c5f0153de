import { CorpusError, type LeftOut } from "../corpus/load.ts";
import type { Archive } from "./archive.ts";
import { openLive } from "./live.ts";

/**
 * What would be read in the one article of a folder, as an archive of it alone; or why it cannot be read. Read in another thread, so that
 * nobody waits for an answer meanwhile.
 */
export async function previewOf(
  directory: string,
  { maxArticleBytes }: { readonly maxArticleBytes: number },
): Promise<Archive | LeftOut> {
  try {
    const live = await openLive({
      directory,
      maxArticleBytes,
      cacheDir: null,
      workers: 1,
      notes: { info() {}, warn() {} },
      leftOut() {},
      early: true,
    });
    await live.whole;
    await live.close();
    return live.archive;
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return error.leftOut[0] ?? { file: directory, why: error.faults.join("; ") };
  }
}
