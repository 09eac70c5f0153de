import type { Article } from "../corpus/article.ts";
import type { Entry } from "../corpus/catalog.ts";
import { type LeftOut, openFile } from "../corpus/load.ts";
import { readArticle } from "../corpus/read-article.ts";
import type { Found } from "../corpus/walk.ts";
import { read } from "../reading/read.ts";
import { bounded } from "./bounds.ts";
import { keyOf } from "./key.ts";
import { packer, type Range, type Tables } from "./pack.ts";
import { buildSegment, segmentBytes } from "./segment.ts";

/** One file to read. */
export interface Job {
  readonly found: Found;
  readonly entry: Entry | undefined;
  /** The key under which the file was read last, if it was: where it still holds, the file is not read again. */
  readonly known: string | undefined;
}

export interface Assignment {
  readonly jobs: readonly Job[];
  readonly maxArticleBytes: number;
  /** Version of the rules: a part of every key. */
  readonly rules: string;
  /** Whether to index the articles too: only large corpora have a use for it. */
  readonly index: boolean;
  /** Whether others wait: then a job that takes long is put off, not waited for. */
  readonly hurried: boolean;
}

/** What became of the jobs of an assignment. What was read is packed, to be moved between threads and kept as it is. */
export interface Outcome {
  readonly results: readonly (Keyed | LeftOut)[];
  readonly packed: Packed;
  /** Jobs that kept others waiting: to be given out again, each alone, when those are done. */
  readonly putOff?: readonly Job[];
}

/** A file that was read, now (then its entry is in `packed`) or before under the same key. */
export interface Keyed {
  readonly file: string;
  readonly key: string;
}

/** Articles and their readings, packed together. */
export interface Packed {
  readonly tables: Tables;
  readonly entries: readonly PackedEntry[];
  readonly bytes: Uint8Array;
  /** Where in `bytes` the index of all articles stands, in the order of `entries`; null where there is none. */
  readonly segment: Range | null;
}

/** `key` says what was read: the file's name and content, what the catalogue says of it, and the rules. */
export interface PackedEntry {
  readonly key: string;
  readonly file: string;
  readonly article: Range;
  /** Null where the file is no article: then `article` is the reason why. */
  readonly reading: Range | null;
}

/**
 * Reads what has changed of the files of an assignment. Depends on nothing else, so it can run in any thread. `begins` is told the number
 * of each job before it is read.
 */
export async function work(
  { jobs, maxArticleBytes, rules, index }: Assignment,
  begins: (job: number) => void = () => {},
): Promise<Outcome> {
  const pack = packer();
  const entries: PackedEntry[] = [];
  const results: (Keyed | LeftOut)[] = [];
  const articles: Article[] = [];
  for (const [number, { found, entry, known }] of jobs.entries()) {
    begins(number);
    const bytes = await openFile(found, maxArticleBytes);
    if ("why" in bytes) {
      results.push(bytes);
      continue;
    }
    const key = keyOf(found.file, bytes, entry, rules);
    if (key === known) {
      results.push({ file: found.file, key });
      continue;
    }
    try {
      const article = await readArticle(found.file, bytes, entry);
      const reading = "why" in article ? null : bounded(read(article, article.published));
      const packed = { article: pack.add(article), reading: reading && pack.add(reading) };
      results.push({ file: found.file, key });
      entries.push({ key, file: found.file, ...packed });
      if (!("why" in article)) articles.push(article);
    } catch (error) {
      // Reading never throws. If it does all the same, one article is lost, not the corpus.
      results.push({
        file: found.file,
        why: `a fault of the rules (${String(error)}): please report it with the file`,
      });
    }
  }
  const { tables } = pack;
  const bytes = pack.bytes();
  if (!index || articles.length === 0) return { results, packed: { tables, entries, bytes, segment: null } };
  const segment = segmentBytes(buildSegment(articles));
  const range = { start: bytes.length, end: bytes.length + segment.length };
  return { results, packed: { tables, entries, bytes: Buffer.concat([bytes, segment]), segment: range } };
}
