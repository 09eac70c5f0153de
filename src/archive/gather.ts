import { listWithAdded } from "../corpus/added.ts";
import type { Article } from "../corpus/article.ts";
import { type Corpus, corpusOf, type LeftOut } from "../corpus/load.ts";
import { isAsSeen, type Seen, seenAs } from "./seen.ts";
import type { Shelf } from "./shelf.ts";
import { pause } from "./steps.ts";
import type { Job, Keyed } from "./work.ts";
import type { Readers } from "./workers.ts";

/** A corpus whose readings are on the shelf. */
export interface Gathered {
  readonly corpus: Corpus;
  /** Files that are known by what the system says of them, so that they are not opened the next time. */
  readonly seen: ReadonlyMap<string, Seen>;
  /** The key of each article on the shelf. */
  readonly keyOf: ReadonlyMap<Article, string>;
  /** Files that are not read yet. */
  readonly pending: number;
  /** Whether nothing had to be read. */
  readonly fromCache: boolean;
  /** Whether it is indexed by segments. */
  readonly large: boolean;
}

/** How far reading is. Bytes are those of the files. */
export interface Progress {
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
}

export interface GatherOptions {
  readonly directory: string;
  /** Where the articles stand that were added to it; undefined for none. */
  readonly added?: string | undefined;
  readonly maxArticleBytes: number;
  readonly rules: string;
  readonly shelf: Shelf;
  /** From so many bytes on, what is read is indexed too, in the same thread: MiniSearch takes 3 kB a passage, and its answers slow down. */
  readonly largeBytes: number;
  /** Who reads files of so many bytes; closed at the end. */
  readonly readers: (bytes: number) => Readers;
  /** The corpus before this one: its articles are taken over where they are the same, and kept where their file cannot be read any more. */
  readonly before?: Gathered | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Files that were seen by an earlier process. */
  readonly seen?: ReadonlyMap<string, Seen> | undefined;
  /** The time, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** Called whenever some more is read, with a way to have what is there. */
  readonly onPart?: ((soFar: () => Gathered) => void) | undefined;
  /** Called once, with all that is read, before files are waited for that take very long. */
  readonly onWait?: ((soFar: Gathered) => void) | undefined;
}

/** What one thread is given at a time: little enough to answer soon, much enough to pay. */
const BATCH_BYTES = 256 * 1024;
const BATCH_FILES = 200;

type Taken = { readonly article: Article; readonly key: string };

/**
 * Reads what has changed in a folder and takes the rest from the shelf. Throws CorpusError as loadCorpus does. A file that cannot be read is
 * reported, and left out, or, where `before` has its article, stays as it was.
 */
export async function gather(options: GatherOptions): Promise<Gathered> {
  const { directory, shelf, maxArticleBytes, rules, before, onProgress, onPart, onWait } = options;
  const listedAt = (options.now ?? Date.now)();
  const listed = await listWithAdded(directory, options.added);
  const ofBytes = listed.found.reduce((sum, { bytes }) => sum + bytes, 0);
  const large = ofBytes >= options.largeBytes;
  await pause();
  const known = new Map(before?.corpus.articles.map((article) => [article.file, article]));
  await pause();
  const taken: Taken[] = [];
  const out: LeftOut[] = [];
  // What others do not wait for, by file.
  const slow = new Map<string, Job>();
  let fromCache = true;
  const seen = new Map<string, Seen>();
  const byFile = new Map(listed.found.map((found) => [found.file, found]));
  await pause();

  const versionBefore = (file: string): Taken | undefined => {
    const article = known.get(file);
    const key = article && before?.keyOf.get(article);
    return article && key ? { article, key } : undefined;
  };
  const leave = (left: LeftOut) => {
    const kept = versionBefore(left.file);
    if (kept) taken.push(kept);
    out.push(kept ? { ...left, why: `${left.why} (the version before is kept)` } : left);
  };
  const take = ({ file, key }: Keyed) => {
    const same = known.get(file);
    const article = same && before?.keyOf.get(same) === key ? same : shelf.article(key, large);
    if ("why" in article) leave(article);
    else taken.push({ article, key });
    const found = byFile.get(file);
    const now = found && seenAs(found, listed.entries.get(file), key, listedAt);
    if (now) seen.set(file, now);
  };
  let hurried = true;
  const read = async (jobs: readonly Job[], readers: Readers, again = false): Promise<void> => {
    const lost: Job[] = [];
    for (const { results, packed, putOff } of await readers.run({
      jobs,
      maxArticleBytes,
      rules,
      index: large,
      hurried,
    })) {
      for (const job of putOff ?? []) slow.set(job.found.file, job);
      if (packed.entries.length > 0) {
        fromCache = false;
        shelf.add(packed);
      }
      for (const result of results) {
        if ("why" in result) leave(result);
        else {
          try {
            take(result);
          } catch {
            // The cache was damaged or deleted under us: what it held is read again.
            shelf.forget(result.key);
            const job = jobs.find(({ found }) => found.file === result.file);
            if (job && !again) lost.push({ ...job, known: undefined });
            else leave({ file: result.file, why: "the cache gives it back damaged: set another CACHE_DIR" });
          }
        }
      }
    }
    if (lost.length > 0) await read(lost, readers, true);
  };
  const soFar = (done: number, had = taken): Gathered => ({
    corpus: corpusOf(
      directory,
      { ...listed, leftOut: [...listed.leftOut, ...out] },
      had.map(({ article }) => article),
    ),
    keyOf: new Map(had.map(({ article, key }) => [article, key])),
    pending: listed.found.length - done,
    seen,
    fromCache,
    large,
  });

  /** Takes a file that is as it was; whether its entry was there. */
  const takenAsSeen = (file: string, key: string): boolean => {
    if (shelf.keyOf(file) !== key) return false;
    try {
      take({ file, key });
      return true;
    } catch {
      shelf.forget(key);
      return false;
    }
  };

  const readers = options.readers(ofBytes);
  let files = 0;
  let bytes = 0;
  // Before anything is read: whoever hears it may have to make room.
  onProgress?.({ files, ofFiles: listed.found.length, bytes, ofBytes });
  const readBatches = async (batches: Iterator<readonly Job[]>): Promise<void> => {
    for (let batch = batches.next(); !batch.done; batch = batches.next()) {
      await read(batch.value, readers);
      const done = batch.value.filter((job) => !slow.has(job.found.file));
      files += done.length;
      bytes += bytesOf(done);
      onProgress?.({ files, ofFiles: listed.found.length, bytes, ofBytes });
      if (taken.length > 0) onPart?.(() => soFar(files));
    }
  };
  const inLanes = async (batches: Iterable<readonly Job[]>): Promise<void> => {
    const each = batches[Symbol.iterator]();
    await Promise.all(Array.from({ length: readers.count }, () => readBatches(each)));
  };
  try {
    const jobs: Job[] = [];
    for (const [at, found] of listed.found.entries()) {
      if (at % 2000 === 0) {
        await pause();
        if (taken.length > 0) onPart?.(() => soFar(files));
      }
      const entry = listed.entries.get(found.file);
      const known = (before?.seen ?? options.seen)?.get(found.file);
      if (!isAsSeen(known, found, entry) || !takenAsSeen(found.file, known.key)) {
        jobs.push({ found, entry, known: shelf.keyOf(found.file) });
        continue;
      }
      files++;
      bytes += found.bytes;
      if (files % 1000 === 0) onProgress?.({ files, ofFiles: listed.found.length, bytes, ofBytes });
    }
    await inLanes(batchesOf(jobs));
    const waitedFor = [...slow.values()];
    slow.clear();
    hurried = false;
    const had = [...taken, ...waitedFor.flatMap(({ found }) => versionBefore(found.file) ?? [])];
    if (waitedFor.length > 0 && had.length > 0) onWait?.(soFar(files, had));
    await inLanes(waitedFor.map((job) => [job]));
  } finally {
    await readers.close();
  }
  await pause();
  return soFar(files);
}

const bytesOf = (jobs: readonly Job[]): number => jobs.reduce((sum, { found }) => sum + found.bytes, 0);

function* batchesOf(jobs: readonly Job[]): Generator<readonly Job[]> {
  let batch: Job[] = [];
  let bytes = 0;
  for (const job of jobs) {
    batch.push(job);
    bytes += job.found.bytes;
    if (bytes < BATCH_BYTES && batch.length < BATCH_FILES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
