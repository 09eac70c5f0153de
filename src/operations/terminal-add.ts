import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { previewOf } from "../archive/preview.ts";
import type { Config } from "../config.ts";
import { type LeftOut, openFile } from "../corpus/load.ts";
import { type About, type Added, type Ending, openAdded } from "../records/added.ts";
import { ADDABLE } from "../unreadable.ts";

/** A file that was put aside to be added: kept or discarded by whoever looks at it. */
export interface PutAside {
  readonly name: string;
  readonly read: Archive;
  readonly store: Added;
}

/** The added articles of the settings. What goes wrong with them is told by `write`, line by line. */
export const openAddedForTerminal = ({ dataDir }: Config, write: (line: string) => void): Promise<Added> =>
  openAdded({
    directory: dataDir,
    now: () => new Date(),
    warn: (about, message) => write("err" in about ? `${message} (${String(about.err)})` : message),
  });

/**
 * Puts the file at `path` aside and reads it. Gives back what is wrong with it: that it has another ending than an article, or
 * `off` where nothing can be written. Throws the system's error where there is no such file.
 */
export async function putAside(
  path: string,
  about: About,
  { config, store }: { config: Config; store: Added },
): Promise<PutAside | LeftOut | "ending" | "off"> {
  const maxArticleBytes = config.maxArticleMb * 1024 * 1024;
  const ending = ADDABLE.exec(path)?.[1]?.toLowerCase() as Ending | undefined;
  if (!ending) return "ending";
  const { size } = await stat(path);
  const bytes = await openFile({ file: path, path: resolve(path), bytes: size }, maxArticleBytes);
  if ("why" in bytes) return bytes;
  const name = await store.setAside(ending, bytes);
  if (name === undefined || (await store.describe(name, about)) !== "done") return "off";
  const folder = await store.pending(name);
  const read = folder === undefined ? "off" : await previewOf(folder, { maxArticleBytes });
  if (read !== "off" && !("why" in read)) return { name, read, store };
  await store.discard(name);
  return read;
}
