import { lstat, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "./article.ts";
import { type Entry, LARGEST_CATALOGUE, readCatalogue } from "./catalog.ts";
import { decode } from "./decode.ts";
import { idOf, readArticle } from "./read-article.ts";
import { codeOf, type Found, look, unopened, type Walked, walk } from "./walk.ts";

/** A file that is in the folder and not in the corpus, and why. */
export interface LeftOut {
  readonly file: string;
  /** What is wrong, and what to do, in one English sentence for the log and `/corpus`. */
  readonly why: string;
  /** Of which kind that is, for those who are told in their own language. */
  readonly fault?: Fault | undefined;
}

/** What can be wrong with the content of a file. */
export type Fault = "empty" | "binary" | "encoding" | "front-matter" | "page" | "no-words" | "too-large";

/** The articles of a folder, and what of it could not be read or was not. */
export interface Corpus {
  /** In the order of their ids. */
  readonly articles: readonly Article[];
  readonly leftOut: readonly LeftOut[];
  /** Hidden files and files of other endings, which are not read. */
  readonly ignored: number;
}

/** Every fault of a corpus that cannot be used at all, one line each; the front ends print them and end with status 2. */
export class CorpusError extends Error {
  /** `leftOut`: the files that could not be read, where no other was there. */
  constructor(
    readonly faults: readonly string[],
    readonly leftOut: readonly LeftOut[] = [],
  ) {
    super(faults.join("\n"));
    this.name = "CorpusError";
  }
}

const CATALOGUE = "catalog.json";

/** How many files are open at a time. */
const OPEN_FILES = 16;

/** What a folder holds, before any article is read. */
export interface Listed extends Walked {
  /** What the catalogue says, by file. */
  readonly entries: ReadonlyMap<string, Entry>;
}

/**
 * Loads the folder `directory`: its *.txt, *.md and *.html, subfolders included, and its catalog.json. A file that cannot be read is left out
 * and reported. Throws CorpusError where there is no such folder, the catalogue is bad, two files share an id,
 * or no article can be read; the error has every fault.
 */
export async function loadCorpus(
  directory: string,
  { maxArticleBytes }: { readonly maxArticleBytes: number },
): Promise<Corpus> {
  const listed = await listCorpus(directory);
  return corpusOf(directory, listed, await readAll(listed.found, maxArticleBytes, listed.entries));
}

/** Lists the articles of a folder and reads its catalogue. Throws CorpusError where one of them is bad, with every fault. */
export async function listCorpus(directory: string): Promise<Listed> {
  const { found, leftOut, ignored } = await walked(directory);
  const faults = await sharedIds(found);
  const catalogue = await loadCatalogue(directory, new Set(found.map(({ file }) => file)));
  faults.push(...catalogue.faults);
  if (faults.length > 0) throw new CorpusError(faults);
  return { found, leftOut, ignored, entries: catalogue.entries };
}

/** A corpus of what was read of a folder. Throws CorpusError where no article could be read. */
export function corpusOf(
  directory: string,
  { leftOut, ignored }: Pick<Listed, "leftOut" | "ignored">,
  results: readonly (Article | LeftOut)[],
): Corpus {
  const articles = results.filter((result): result is Article => "id" in result);
  const out = [...leftOut, ...results.filter((result): result is LeftOut => !("id" in result))];
  out.sort((a, b) => (a.file < b.file ? -1 : 1));
  if (articles.length === 0) {
    const faults = [
      `${directory}: no article to read: put *.txt, *.md or *.html files in UTF-8 into this folder`,
      ...out.map(({ file, why }) => `${file}: ${why}`),
    ];
    throw new CorpusError(faults, out);
  }
  articles.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { articles, leftOut: out, ignored };
}

async function walked(directory: string): Promise<Walked> {
  try {
    return await walk(directory, CATALOGUE);
  } catch (error) {
    const code = codeOf(error);
    const what =
      code === "ENOENT" ? "no such folder" : code === "ENOTDIR" ? "a file, not a folder" : `cannot be opened (${code})`;
    throw new CorpusError([`${directory}: ${what}: name a folder of articles (--corpus DIR, or CORPUS_DIR)`]);
  }
}

/** After so many files others may work. */
const OFTEN = 10_000;

/** "a.txt" and "a.md" would both be the article "a". */
async function sharedIds(found: readonly Found[]): Promise<string[]> {
  const first = new Map<string, string>();
  const faults: string[] = [];
  for (const [at, { file }] of found.entries()) {
    if (at > 0 && at % OFTEN === 0) await new Promise<void>((resolve) => setImmediate(resolve));
    const id = idOf(file);
    const other = first.get(id);
    if (other === undefined) first.set(id, file);
    else faults.push(`${other} and ${file}: both would be the article "${id}": rename one of them`);
  }
  return faults;
}

async function loadCatalogue(
  directory: string,
  files: ReadonlySet<string>,
): Promise<{ readonly entries: ReadonlyMap<string, Entry>; readonly faults: readonly string[] }> {
  const none = new Map<string, Entry>();
  const path = join(directory, CATALOGUE);
  const bad = (what: string) => ({ entries: none, faults: [`${CATALOGUE}:1: ${what}`] });
  const link = await lstat(path).catch((error: unknown) => codeOf(error));
  if (link === "ENOENT") return { entries: none, faults: [] };
  if (typeof link === "string") return bad(`cannot be opened (${link}): give the right to read it`);
  const seen = await look(await realpath(directory), path, link);
  if (typeof seen === "string") return bad(`is ${seen}`);
  if (seen === null) return bad("is not a file: remove it, or put the catalogue there");
  if (seen.bytes > LARGEST_CATALOGUE) return bad(`is over ${LARGEST_CATALOGUE / 1024 ** 2} MB: split the corpus`);
  const bytes = await readFile(seen.path).catch((error: unknown) => codeOf(error));
  if (typeof bytes === "string") return bad(`cannot be opened (${bytes}): give the right to read it`);
  const text = decode(bytes);
  if (typeof text !== "string") return bad(`is ${text.why}`);
  const read = readCatalogue(CATALOGUE, text, files);
  return "faults" in read ? { entries: none, faults: read.faults } : { entries: read.entries, faults: [] };
}

/** Reads the files, some at a time; the results come in the order of `found`, however long each took. */
async function readAll(
  found: readonly Found[],
  maxArticleBytes: number,
  entries: ReadonlyMap<string, Entry>,
): Promise<(Article | LeftOut)[]> {
  const results: (Article | LeftOut)[] = new Array(found.length);
  let next = 0;
  const reader = async () => {
    for (let index = next++; index < found.length; index = next++) {
      const file = found[index] as Found;
      results[index] = await readOne(file, maxArticleBytes, entries.get(file.file));
    }
  };
  await Promise.all(Array.from({ length: Math.min(OPEN_FILES, found.length) }, reader));
  return results;
}

async function readOne(found: Found, maxArticleBytes: number, entry: Entry | undefined): Promise<Article | LeftOut> {
  const bytes = await openFile(found, maxArticleBytes);
  return "why" in bytes ? bytes : readArticle(found.file, bytes, entry);
}

/** The bytes of a file, or why they cannot be had. */
export async function openFile({ file, path, bytes }: Found, maxArticleBytes: number): Promise<Uint8Array | LeftOut> {
  const size = (count: number) => `${(count / 1024 ** 2).toFixed(1)} MB`;
  if (bytes > maxArticleBytes) {
    return {
      file,
      why: `too large (${size(bytes)}, allowed are ${size(maxArticleBytes)}): split it, or raise MAX_ARTICLE_MB`,
      fault: "too-large",
    };
  }
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error) return { file, why: unopened(file, error) };
    throw error;
  }
}
