import { randomBytes } from "node:crypto";
import { access, constants, mkdir, open, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";

/** What is said of an article beside its text, by the keys of a catalogue. */
export type About = Readonly<Partial<Record<"title" | "outlet" | "published" | "url", string>>>;

/** What became of an article that was put aside: `gone` where nobody knows it any more, `failed` where the disk refuses. */
export type Outcome = "done" | "gone" | "failed";

/**
 * Articles that people add. Each is a folder of its own with the file and its catalogue, first in `pending`, and once it is kept in `articles`: it
 * is moved as a whole, in one step, so whenever the process ends it is in one of the two. Names are made here; none comes from a message.
 */
export interface Added {
  /** False where the folder cannot be written: then nothing can be added, and the bot says so. */
  readonly writable: boolean;
  /** Where those stand that are kept. */
  readonly folder: string;
  /** Puts a file aside, and gives back its name; undefined where the disk refuses. */
  setAside(ending: Ending, bytes: Uint8Array): Promise<string | undefined>;
  /** Where a file that was put aside stands; undefined where it does not any more. */
  pending(name: string): Promise<string | undefined>;
  /** Says what is known of an article that was put aside, in place of what was said before. */
  describe(name: string, about: About): Promise<Outcome>;
  /** Moves it to those that are kept. Done too where it was kept before. */
  keep(name: string): Promise<Outcome>;
  /** Moves it back to those that were put aside, from where it can be kept again for a day. Done too where it was moved before. */
  takeOut(name: string): Promise<Outcome>;
  /** Deletes what was put aside. */
  discard(name: string): Promise<Outcome>;
  close(): void;
}

export type Ending = "txt" | "md" | "html";

export interface AddedOptions {
  /** `DATA_DIR`. */
  readonly directory: string;
  readonly now: () => Date;
  readonly warn: (about: object, message: string) => void;
}

const NAME = /^\d{4}-\d\d-\d\d-[0-9a-f]{10}$/;
/** What was put aside and not kept is deleted after this time, in milliseconds. */
const FORGOTTEN = 86_400_000;
const CATALOGUE = "catalog.json";
const catalogueSchema = z.array(z.looseObject({ file: z.string() })).length(1);

/** Where the articles stand that are kept, in `DATA_DIR`. */
export const keptIn = (directory: string): string => join(directory, "articles");

/** Opens the added articles of `directory`. Never throws: what cannot be written is off. */
export async function openAdded({ directory, now, warn }: AddedOptions): Promise<Added> {
  const [kept, pending] = [keptIn(directory), join(directory, "pending")];
  const writable = await writableFolders([kept, pending]).catch((err: unknown) => {
    warn({ err, directory }, "added articles cannot be written: adding is off");
    return false;
  });
  const failed = (err: unknown): "failed" => {
    warn({ err }, "an added article was not written");
    return "failed";
  };
  /** Moves a folder from one place to the other, in one step. */
  const move = async (name: string, from: string, to: string): Promise<Outcome> => {
    if (!NAME.test(name)) return "gone";
    try {
      // What comes back is as good as new.
      await utimes(join(from, name), now(), now());
      await rename(join(from, name), join(to, name));
      await Promise.all([settle(from), settle(to)]);
      return "done";
    } catch (err) {
      if (!isMissing(err)) return failed(err);
      return (await isThere(join(to, name))) ? "done" : "gone";
    }
  };
  const sweep = async () => {
    for (const name of await readdir(pending).catch(() => [])) {
      const age = now().getTime() - (await stat(join(pending, name)).then(changed, () => Number.POSITIVE_INFINITY));
      if (age > FORGOTTEN) await rm(join(pending, name), { recursive: true, force: true }).catch(failed);
    }
  };
  const isPending = async (name: string) => NAME.test(name) && (await isThere(join(pending, name)));
  if (writable) await sweep();
  const sweeping = setInterval(() => void sweep(), FORGOTTEN / 24).unref();
  return {
    writable,
    folder: kept,
    async setAside(ending, bytes) {
      const name = `${now().toISOString().slice(0, 10)}-${randomBytes(5).toString("hex")}`;
      const made = join(pending, `.${name}`);
      try {
        await mkdir(made);
        await writeThrough(join(made, `article.${ending}`), bytes);
        await writeThrough(join(made, CATALOGUE), JSON.stringify([{ file: `article.${ending}` }]));
        await settle(made);
        await rename(made, join(pending, name));
        return name;
      } catch (err) {
        failed(err);
        await rm(made, { recursive: true, force: true }).catch(failed);
        return undefined;
      }
    },
    pending: async (name) => ((await isPending(name)) ? join(pending, name) : undefined),
    async describe(name, about) {
      if (!(await isPending(name))) return "gone";
      const catalogue = join(pending, name, CATALOGUE);
      try {
        const [entry] = catalogueSchema.parse(JSON.parse(await readFile(catalogue, "utf8")));
        await writeThrough(`${catalogue}.new`, JSON.stringify([{ file: entry?.file, ...about }]));
        await rename(`${catalogue}.new`, catalogue);
        return "done";
      } catch (err) {
        return isMissing(err) ? "gone" : failed(err);
      }
    },
    keep: (name) => move(name, pending, kept),
    takeOut: (name) => move(name, kept, pending),
    async discard(name) {
      if (!(await isPending(name))) return "gone";
      try {
        // Hidden first: half of it is never seen.
        await rename(join(pending, name), join(pending, `.${name}`));
        await rm(join(pending, `.${name}`), { recursive: true, force: true });
        return "done";
      } catch (err) {
        return isMissing(err) ? "gone" : failed(err);
      }
    },
    close: () => clearInterval(sweeping),
  };
}

async function writableFolders(folders: readonly string[]): Promise<boolean> {
  for (const folder of folders) {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  }
  return true;
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const changed = ({ mtimeMs }: { mtimeMs: number }): number => mtimeMs;

const isMissing = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";

/** Writes a file and waits until it is on the disk. */
async function writeThrough(file: string, content: Uint8Array | string): Promise<void> {
  const handle = await open(file, "w");
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Waits until the names in a folder are on the disk. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } catch {
    // Some systems know no such thing for folders; the names are written all the same.
  } finally {
    await handle.close();
  }
}
