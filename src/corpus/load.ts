import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "./article.ts";
import { Catalogue, type Entry } from "./catalog.ts";
import { readArticle } from "./read-article.ts";

/** A file that is in the folder and not in the corpus, and why. */
export interface LeftOut {
  readonly file: string;
  /** What is wrong, and what to do, in one English sentence for the log and `/corpus`. */
  readonly why: string;
}

export interface Corpus {
  /** In the order of their ids. */
  readonly articles: readonly Article[];
  readonly leftOut: readonly LeftOut[];
  /** Hidden files and files of other endings, which are not read. */
  readonly ignored: number;
}

/** Every fault of a corpus that cannot be used at all, one line each; the front ends print them and end with status 2. */
export class CorpusError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join("\n"));
    this.name = "CorpusError";
  }
}

/**
 * Loads the folder `directory`. Throws CorpusError where the catalogue is bad, two files share an id,
 * or no article can be read.
 */
export async function loadCorpus(
  directory: string,
  { maxArticleBytes }: { readonly maxArticleBytes: number },
): Promise<Corpus> {
  const names = await readdir(directory).catch(() => {
    throw new CorpusError([`${directory}: no such folder`]);
  });
  const catalogue = names.includes("catalog.json")
    ? Catalogue.parse(JSON.parse(await readFile(join(directory, "catalog.json"), "utf8")))
    : [];
  const entries = new Map<string, Entry>(catalogue.map(({ file, ...entry }) => [file, entry]));
  const articles: Article[] = [];
  const leftOut: LeftOut[] = [];
  for (const file of names.filter((name) => name.endsWith(".txt")).sort()) {
    const bytes = await readFile(join(directory, file));
    if (bytes.length > maxArticleBytes) leftOut.push({ file, why: `${file} is too large` });
    else {
      const article = await readArticle(file, bytes, entries.get(file));
      if ("id" in article) articles.push(article);
      else leftOut.push(article);
    }
  }
  if (articles.length === 0) throw new CorpusError([`${directory}: no article that can be read`]);
  articles.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { articles, leftOut, ignored: 0 };
}
