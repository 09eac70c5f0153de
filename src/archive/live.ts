import type { Article } from "../corpus/article.ts";
import { CorpusError } from "../corpus/load.ts";
import type { Reading } from "../reading/findings.ts";
import { type Archive, withLeftOut } from "./archive.ts";
import type { Cache } from "./cache.ts";
import { type Gathered, type GatherOptions, gather } from "./gather.ts";
import type { Numbered } from "./index.ts";
import type { Base, Keeping } from "./kept/keeping.ts";
import type { Making } from "./kept/parts.ts";
import { partsOf } from "./kept/write.ts";
import { type Early, type Linker, makeLinker } from "./link.ts";
import type { LiveOptions } from "./live-options.ts";
import { openShelf } from "./open-shelf.ts";
import { isSame, report, withFaults } from "./reported.ts";
import { rulesVersion } from "./rules-version.ts";
import { makeSegmentIndex } from "./segments.ts";
import type { Shelf } from "./shelf.ts";
import { finish, inSlices, pause, type Steps, unless } from "./steps.ts";
import { openWorkers, readHere } from "./workers.ts";

/** A corpus that can change. Every archive that it ever gave stays as it was; a question keeps the one that it began with. */
export interface Live {
  /** The archive of now. */
  readonly archive: Archive;
  /** Resolves when all of the folder has been read for the first time. Never rejects. */
  readonly whole: Promise<void>;
  /** Reads what has changed and swaps the archive as a whole. A fault keeps the old one and is told in its `leftOut`. Never rejects. */
  reload(): Promise<void>;
  /** Ends after what is being read. */
  close(): Promise<void>;
}

/** Above a hundred articles: their index is made where they are read, and a reload does not make it again. */
const LARGE = 400_000;
/** Less than this is read sooner than a thread starts, in bytes. Not in a bot, where this thread answers. */
const FEW = 400_000;
/** So little is read here by a bot too, before anybody asks it, in bytes. */
const VERY_FEW = 100_000;
/** When to open with what is read so far, and how much has to be new to do so again. */
const EARLY_MS = 4000;
const EARLY_GROWTH = 3;
/** So long after a change all is kept for the next start, unless there is another one: it takes a while. */
const KEEP_MS = 60_000;
/** How long the events of a large corpus may wait for changes to end. */
const EVENTS_MS = 300_000;

/**
 * Opens the corpus of a folder: from the cache where it holds, else by reading. Throws CorpusError where there is no usable corpus.
 */
export async function openLive(options: LiveOptions): Promise<Live> {
  const { directory, maxArticleBytes, workers, notes, leftOut, onProgress, now } = options;
  const { early = false, largeBytes = LARGE } = options;
  const rules = rulesVersion();
  let cache: Cache | undefined;
  let shelf: Shelf | undefined;
  let latest: Gathered | undefined;
  let archive: Archive | undefined;
  let linker: Linker | undefined;
  let waiting: Promise<void> | undefined;
  let closed = false;
  /** Whether the events of the archive are not linked yet. */
  let unfinished = false;
  let eventsLinked = 0;
  let segments = makeSegmentIndex();
  let keeping: Keeping | undefined;
  /** Whether the archive is what was kept: then no linker has it in memory. */
  let isKept = false;
  /** Called when there is something to answer from. */
  let opened = () => {};

  /** Answers are given from it from now on; what it leaves out and the one before did not is told. */
  const publish = (next: Archive) => {
    report(next, archive, leftOut);
    archive = next;
  };
  const readAll = async (told: Pick<GatherOptions, "onPart" | "onWait"> = {}): Promise<Gathered> => {
    if (!shelf) ({ shelf, cache, keeping } = await openShelf(options, rules));
    const few = !early ? FEW : latest ? 0 : VERY_FEW;
    const readers = (bytes: number) => (bytes < few ? readHere : openWorkers(workers));
    return gather({
      directory,
      added: options.added,
      maxArticleBytes,
      rules,
      largeBytes,
      shelf,
      readers,
      before: latest,
      seen: cache?.seen,
      now,
      onProgress,
      ...told,
    });
  };
  /** Makes a linker and the index ready to go on from what was kept. */
  const resume = function* (own: Linker, base: Base, readingAt: (key: string) => Reading): Steps<true> {
    yield* segments.resume(base.prepared, base.archive.index);
    yield* own.resume(base.archive, base.resumable, (article) => readingAt(base.keyOf(article)));
    return true;
  };
  /** Does that before anything changes, so that the first change is live as soon as any other. Where the cache has lost something, the change will tell. */
  const makeReady = async ({ gathered, archive: current }: Linked): Promise<void> => {
    const base = keeping?.baseFor(gathered, current);
    if (!base) return;
    const own = makeLinker();
    try {
      const ready = await inSlices(unless(() => closed, resume(own, base, (shelf as Shelf).reading)));
      if (!ready) return;
      linker = own;
      isKept = false;
    } catch {
      segments = makeSegmentIndex();
    }
  };
  /** Links what was gathered; where the cache has lost some readings since, they are read again first. */
  const link = async (gathered: Gathered, began: number, atOnce: boolean): Promise<Linked> => {
    const { corpus, keyOf, pending, fromCache } = gathered;
    const readMs = performance.now() - began;
    const kept = archive === undefined ? keeping?.archiveOf(gathered, readMs) : undefined;
    if (kept) return { gathered, archive: kept, isKept: true };
    const lost: string[] = [];
    const readingAt = (key: string): Reading => {
      try {
        return (shelf as Shelf).reading(key);
      } catch {
        lost.push(key);
        return NO_READING;
      }
    };
    const indexed = gathered.large
      ? (passages: Numbered) => segments.prepare(gathered, shelf as Shelf, passages)
      : undefined;
    const base = !linker && (isKept || !archive) ? keeping?.baseFor(gathered, archive) : undefined;
    // Taken away while it works: after an error, or what was lost, it is not used again.
    const own = linker ?? makeLinker();
    linker = undefined;
    isKept = false;
    const early: Early = {
      take(linked) {
        if (lost.length > 0) return;
        publish(linked);
        if (options.early) opened();
        notes.info({ articles: linked.articles.length, ms: Math.round(performance.now() - began) }, "changes are live");
      },
      // Whoever changes files goes first, for some time.
      stop: () => closed || (waiting !== undefined && performance.now() - eventsLinked < EVENTS_MS),
    };
    const before = archive;
    const work = function* (): Steps<Archive> {
      if (base) yield* resume(own, base, readingAt);
      const readingOf = (article: Article) => readingAt(keyOf.get(article) ?? "");
      return yield* own.link(corpus, readingOf, { readMs, fromCache, pending }, indexed, early);
    };
    const linked = atOnce ? finish(work()) : await inSlices(work());
    if (lost.length === 0) {
      linker = own;
      unfinished = archive !== before && linked === archive;
      if (!unfinished) eventsLinked = performance.now();
      return { gathered, archive: linked, isKept: false };
    }
    segments = makeSegmentIndex();
    notes.warn({ articles: lost.length }, "cache lost: reading again");
    for (const key of lost) shelf?.forget(key);
    return link(await readAll(), began, atOnce);
  };
  const settle = async (linked: Linked): Promise<void> => {
    const delay = latest ? KEEP_MS : 0;
    publish(linked.archive);
    isKept = linked.isKept;
    latest = linked.gathered;
    // Of a hundred thousand articles each of these takes some time: questions go first.
    await pause();
    const used = new Set(latest.keyOf.values());
    await pause();
    cache?.tidy((shelf as Shelf).packsOf(used));
    await cache?.remember(latest.seen);
    if (latest.large && !linked.isKept && !unfinished) keeping?.keep(() => keptOf(linked), delay);
  };
  const keptOf = function* ({ gathered, archive }: Linked): Making {
    const { merged, counts } = yield* segments.whole(gathered, shelf as Shelf, archive.index);
    const namedIn: Linker["namedIn"] = (article) => linker?.namedIn(article);
    yield* partsOf({ archive, keyOf: gathered.keyOf, merged, counts, namedIn });
    const packs = (shelf as Shelf).packsOf(new Set(gathered.keyOf.values()));
    if (cache) yield { name: "packs", values: cache.listed(packs) };
  };

  const first = async (): Promise<void> => {
    const began = performance.now();
    let sizes = 0;
    let linking: Promise<void> | undefined;
    const open = (part: Gathered) => {
      const size = part.corpus.articles.length;
      sizes = size;
      linking = link(part, began, false).then((linked) => {
        publish(linked.archive);
        linking = undefined;
        notes.info({ articles: size, pending: part.pending }, "answering from what is read so far");
        opened();
      });
    };
    const onPart = (soFar: () => Gathered) => {
      if (!early || linking || performance.now() - began < EARLY_MS) return;
      const part = soFar();
      // To look through files that are as they were is less work than to link some of them, and what was kept is linked already.
      if (keeping?.hasArchive && part.fromCache) return;
      if (part.pending > 0 && part.corpus.articles.length >= sizes * EARLY_GROWTH) open(part);
    };
    const onWait = (soFar: Gathered) => {
      if (early && !linking) open(soFar);
    };
    const gathered = await readAll({ onPart, onWait });
    await linking;
    const linked = await link(gathered, began, archive === undefined);
    await settle(linked);
    if (!early || !linked.isKept) return;
    opened();
    await makeReady(linked);
  };
  const again = async (): Promise<void> => {
    const began = performance.now();
    try {
      let publishing: Promise<void> | undefined;
      const onWait = (soFar: Gathered) => {
        publishing = link(soFar, began, false).then((linked) => {
          publish(linked.archive);
          notes.info(
            { articles: soFar.corpus.articles.length, pending: soFar.pending },
            "answering without slow files",
          );
        });
        // A fault is told below.
        publishing.catch(() => {});
      };
      const gathered = await readAll({ onWait });
      await publishing;
      await pause();
      if (latest && !publishing && !unfinished && isSame(gathered, latest)) {
        // A fault of the folder was mended.
        if (archive && archive.leftOut !== latest.corpus.leftOut) archive = withLeftOut(archive, latest.corpus.leftOut);
        return;
      }
      keeping?.stop();
      await settle(await link(gathered, began, false));
      notes.info(
        { articles: gathered.corpus.articles.length, ms: Math.round(performance.now() - began) },
        "corpus changed",
      );
    } catch (error) {
      if (!(error instanceof CorpusError))
        notes.warn({ err: error }, "reading again failed: the corpus stays as it was");
      const faults = error instanceof CorpusError ? error.faults : [String(error)];
      for (const why of faults) notes.warn({ why }, "the corpus stays as it was");
      if (archive) archive = withLeftOut(archive, withFaults(latest?.corpus.leftOut ?? [], faults));
    }
  };

  let running: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve, reject) => {
    opened = resolve;
    running = first();
    running.then(resolve, reject);
  });
  const whole = running.catch((error: unknown) => notes.warn({ err: error }, "reading ended early"));
  running = whole;
  return {
    get archive() {
      return archive as Archive;
    },
    whole,
    reload() {
      // Whoever asks while one is under way gets the one after it: the first may have looked too early.
      waiting ??= running.then(() => {
        waiting = undefined;
        running = closed ? Promise.resolve() : again();
        return running;
      });
      return waiting;
    },
    async close() {
      closed = true;
      await running;
      await keeping?.close();
    },
  };
}

interface Linked {
  readonly gathered: Gathered;
  readonly archive: Archive;
  /** Whether it was kept as it is. */
  readonly isKept: boolean;
}

const NO_READING: Reading = { entities: [], quotes: [], statements: [], times: [], events: [] };
