import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Entry } from "./catalog.ts";
import { CorpusError, type LeftOut, type Listed, listCorpus } from "./load.ts";
import { idOf } from "./read-article.ts";
import { codeOf, type Found } from "./walk.ts";

/** What the ids of added articles begin with. */
export const ADDED = "added/";

/** Names that the program gives to what is added. */
const NAME = /^[a-z0-9-]{1,40}$/;
/** How many folders are looked into at a time. */
const OPEN_FOLDERS = 16;

/**
 * Lists a corpus and the articles that were added to it, which stand in a folder of their own: `added`, a folder for each article, with the one file
 * and a catalogue. The id of such an article is "added/" and the name of its folder. What is wrong with one of them leaves that one out.
 * Throws CorpusError where the corpus itself is bad.
 */
export async function listWithAdded(directory: string, added: string | undefined): Promise<Listed> {
  const own = await listCorpus(directory);
  if (added === undefined) return own;
  const names = await namesIn(added);
  if (!Array.isArray(names)) return { ...own, leftOut: [...own.leftOut, names] };
  const taken = new Set(own.found.map(({ file }) => idOf(file)));
  const found: Found[] = [...own.found];
  const leftOut: LeftOut[] = [...own.leftOut];
  const entries = new Map(own.entries);
  for (let at = 0; at < names.length; at += OPEN_FOLDERS) {
    const some = names.slice(at, at + OPEN_FOLDERS);
    for (const one of await Promise.all(some.map((name) => listOne(added, name)))) {
      if (one === undefined) continue;
      if ("why" in one) leftOut.push(one);
      else if (taken.has(idOf(one.found.file)))
        leftOut.push({ file: one.found.file, why: "the corpus has an article of this id: remove one of the two" });
      else {
        found.push(one.found);
        if (one.entry) entries.set(one.found.file, one.entry);
      }
    }
  }
  return { ...own, found, leftOut, entries };
}

/** The folders of `added`; none where there is no such folder yet. */
async function namesIn(added: string): Promise<string[] | LeftOut> {
  try {
    const folders = await readdir(added, { withFileTypes: true });
    return folders.flatMap((folder) => (folder.isDirectory() && NAME.test(folder.name) ? [folder.name] : [])).sort();
  } catch (error) {
    return codeOf(error) === "ENOENT"
      ? []
      : { file: ADDED, why: `a folder that cannot be opened (${codeOf(error)}): give the right to read it` };
  }
}

/** Undefined where it was taken out just now. */
async function listOne(
  added: string,
  name: string,
): Promise<{ found: Found; entry: Entry | undefined } | LeftOut | undefined> {
  const file = `${ADDED}${name}`;
  try {
    const { found, leftOut, entries } = await listCorpus(join(added, name));
    const [article] = found;
    if (!article || found.length > 1) {
      return { file, why: leftOut[0]?.why ?? "a folder that does not hold one article: remove it" };
    }
    const named = `${file}${/\.[^./]+$/.exec(article.file)?.[0] ?? ""}`;
    const entry = entries.get(article.file);
    return { found: { ...article, file: named }, entry: entry && { ...entry, file: named } };
  } catch (error) {
    const faults = error instanceof CorpusError ? error.faults.join("; ") : `cannot be opened (${codeOf(error)})`;
    const isThere = await access(join(added, name)).then(
      () => true,
      () => false,
    );
    return isThere ? { file, why: faults } : undefined;
  }
}
