import type { Article } from "./article.ts";

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
export async function loadCorpus(directory: string, _options: { readonly maxArticleBytes: number }): Promise<Corpus> {
  throw new CorpusError([`${directory}: not implemented`]);
}
