import { type Dirent, type Stats, stat } from "node:fs";
import { readdir, realpath } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { LeftOut } from "./load.ts";

/** A file of the corpus that looks like an article: where it is, and its path in the corpus (joined by "/", NFC). */
export interface Found {
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
  /** The same as long as the file is not changed: its size, times and number. */
  readonly mark?: string;
  /** When it was changed last, in milliseconds since 1970. */
  readonly changed?: number;
}

/** What a folder holds. */
export interface Walked {
  readonly found: readonly Found[];
  readonly leftOut: readonly LeftOut[];
  readonly ignored: number;
}

const ARTICLE = /\.(?:txt|md|html)$/i;

/**
 * Lists the articles of `root`, subfolders included, in the order of their paths. Hidden files and folders and other
 * endings are counted. A link to a file of the corpus is read as a file; one that leads out, or nowhere, is left out.
 * Links to folders are not followed: a folder of the corpus is read where it stands, so no loop of links can be
 * walked. Throws what `readdir(root)` throws.
 */
export async function walk(root: string, catalogue: string): Promise<Walked> {
  const home = await realpath(root);
  const found: Found[] = [];
  const leftOut: LeftOut[] = [];
  let ignored = 0;
  const folders: { path: string; names: string }[] = [{ path: home, names: "" }];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const { path: parent, names } = folder;
    let entries: Dirent[];
    try {
      entries = await readdir(parent, { withFileTypes: true });
    } catch (error) {
      if (parent === home) throw error;
      leftOut.push({
        file: names,
        why: `a folder that cannot be opened (${codeOf(error)}): give the right to read it`,
      });
      continue;
    }
    // Sorted a folder at a time, the whole is nearly sorted: a hundred thousand paths at once would take a while.
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const looked = await lookAll(home, parent, entries);
    for (const [at, entry] of entries.entries()) {
      const file = (names === "" ? entry.name : `${names}/${entry.name}`).normalize("NFC");
      const path = join(parent, entry.name);
      if (file === catalogue) continue;
      if (entry.name.startsWith(".")) ignored++;
      else if (entry.isDirectory()) folders.push({ path, names: file });
      else if (!ARTICLE.test(entry.name) && !entry.isSymbolicLink()) ignored++;
      else {
        const seen = looked[at] ?? null;
        if (typeof seen === "string") leftOut.push({ file, why: seen });
        else if (seen === null || !ARTICLE.test(entry.name)) ignored++;
        else found.push({ file, ...seen });
      }
    }
  }
  found.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { found, leftOut, ignored };
}

/** How many files are looked at at a time. */
const AT_ONCE = 32;

/** What stands behind the entries of a folder that may be articles, in their order. */
async function lookAll(
  home: string,
  parent: string,
  entries: readonly Dirent[],
): Promise<Awaited<ReturnType<typeof look>>[]> {
  const seen: Awaited<ReturnType<typeof look>>[] = [];
  let next = 0;
  const looker = async () => {
    for (let at = next++; at < entries.length; at = next++) {
      const entry = entries[at] as Dirent;
      if (entry.name.startsWith(".") || entry.isDirectory()) continue;
      if (!ARTICLE.test(entry.name) && !entry.isSymbolicLink()) continue;
      seen[at] = await look(home, join(parent, entry.name), entry);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, entries.length) }, looker));
  return seen;
}

/** The file behind `path`, in the folder `home` (a real path); null for a folder of the corpus, which is read where it stands; or why it cannot be read. */
export async function look(
  home: string,
  path: string,
  entry: Pick<Dirent, "isSymbolicLink">,
): Promise<Omit<Found, "file"> | string | null> {
  try {
    const real = entry.isSymbolicLink() ? await realpath(path) : path;
    if (real !== path && leadsOut(home, real))
      return "a link that leads out of the corpus: copy what it leads to into the folder";
    const found = await statOf(real);
    if (found.isDirectory()) return null;
    if (!found.isFile()) return "not a file (a pipe, socket or device): remove it from the folder";
    return {
      path: real,
      bytes: found.size,
      mark: `${found.size}:${found.mtimeMs}:${found.ctimeMs}:${found.ino}`,
      changed: Math.max(found.mtimeMs, found.ctimeMs),
    };
  } catch (error) {
    return entry.isSymbolicLink()
      ? `a link that leads nowhere (${codeOf(error)}): remove it from the folder`
      : unopened(path, error);
  }
}

function leadsOut(home: string, real: string): boolean {
  const way = relative(home, real);
  return way === ".." || way.startsWith(`..${sep}`);
}

/** By callback: the one of `fs/promises` takes twice the time, which a hundred thousand files make seconds of. */
const statOf = (path: string): Promise<Stats> =>
  new Promise((resolve, reject) => stat(path, (error, found) => (error ? reject(error) : resolve(found))));

/** Why a file does not open. Node gives a name that is not UTF-8 back with U+FFFD in it, and no file has that name. */
export const unopened = (name: string, error: unknown): string =>
  codeOf(error) === "ENOENT" && name.includes("\uFFFD")
    ? "cannot be opened: rename it, its name is not UTF-8"
    : `cannot be opened (${codeOf(error)}): give the right to read it`;

/** "EACCES" and the like, as a reason. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code === "EACCES" || code === "EPERM" ? "no permission" : code || "unknown fault";
}
