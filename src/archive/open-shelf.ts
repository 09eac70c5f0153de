import { realpath } from "node:fs/promises";
import { type Cache, openCache } from "./cache.ts";
import { type Keeping, openKeeping } from "./kept/keeping.ts";
import type { LiveOptions } from "./live-options.ts";
import { linkingVersion } from "./rules-version.ts";
import { keepInMemory, makeShelf, type Shelf } from "./shelf.ts";

/** Where what was read of a corpus stands. */
export interface Opened {
  readonly shelf: Shelf;
  /** Undefined where nothing is kept on disk. */
  readonly cache: Cache | undefined;
  readonly keeping: Keeping | undefined;
}

/** Opens the shelf of a corpus, with what its cache holds. `rules`: the version of the rules that read. */
export async function openShelf({ directory, cacheDir, notes }: LiveOptions, rules: string): Promise<Opened> {
  // Undefined where there is no such folder; listing it will say so.
  const corpusDir = await realpath(directory).catch(() => undefined);
  const cache =
    cacheDir === null || corpusDir === undefined
      ? undefined
      : openCache({
          directory: cacheDir,
          corpusDir,
          rules,
          linking: linkingVersion(),
          warn: notes.warn.bind(notes),
          info: notes.info.bind(notes),
        });
  const keeping = cache && (await openKeeping(cache));
  const plain = makeShelf(cache?.packs(keeping?.packs) ?? [], cache?.keep ?? keepInMemory);
  return { shelf: keeping?.over(plain) ?? plain, cache, keeping };
}
