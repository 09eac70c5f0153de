import type { Article } from "../../corpus/article.ts";
import type { Archive } from "../archive.ts";
import type { Cache } from "../cache.ts";
import type { Gathered } from "../gather.ts";
import type { Shelf } from "../shelf.ts";
import type { KeptArchive } from "./archive.ts";
import type { Making } from "./parts.ts";

/** A linked corpus, kept from one start to the next. */
export interface Keeping {
  /** What was kept of the cache's packs: see `Cache.packs`. */
  readonly packs?: Buffer | undefined;
  /** Whether an archive was kept at all. */
  readonly hasArchive: boolean;
  /** The same shelf; what was kept is taken from there, and not unpacked. */
  over(shelf: Shelf): Shelf;
  /** The archive of what was gathered, where that is what was kept; else undefined. `readMs`: how long it took until now. */
  archiveOf(gathered: Gathered, readMs: number): Archive | undefined;
  /**
   * From what a linker that has nothing in memory goes on, to link what was gathered: from `current`, the archive that was kept, or, where there is none
   * yet, from what was kept before some articles changed. Undefined where too many have.
   */
  baseFor(gathered: Gathered, current: Archive | undefined): Base | undefined;
  /** Keeps what `making` gives, `delay` milliseconds from now, unless something else is to be kept before. */
  keep(making: () => Making, delay: number): void;
  /** Stops what is being written, and what was to be, because something has changed: the change goes first, and is to be kept with the rest. */
  stop(): void;
  /** Ends after what is being written. */
  close(): Promise<void>;
}

/** An archive, and what else a linker and an index need to go on from it. */
export interface Base extends Pick<KeptArchive, "resumable" | "prepared" | "keyOf"> {
  readonly archive: Archive;
}

/** So many articles of a hundred must be as they were: to link the others with them is then less than to link all. */
const MOST = 70;

/** Opens what is kept in a cache. Whatever is wrong with it costs time, never an answer. */
export async function openKeeping(cache: Cache): Promise<Keeping> {
  const { kept, packs } = await opened(cache);
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let latest = 0;
  return {
    packs,
    hasArchive: kept !== undefined,
    baseFor({ corpus: { articles, leftOut, ignored } }, current) {
      if (!kept) return undefined;
      const ours = new Set(kept.articles);
      const same = articles.reduce((count, article) => count + (ours.has(article) ? 1 : 0), 0);
      if (same < (Math.max(articles.length, ours.size) * MOST) / 100) return undefined;
      const around = { leftOut, ignored, readMs: 0, indexMs: 0, fromCache: false, pending: 0 };
      return { ...kept, archive: current ?? kept.archive(around) };
    },
    over: (shelf) => ({ ...shelf, article: (key, packed) => kept?.articleOf.get(key) ?? shelf.article(key, packed) }),
    archiveOf({ corpus: { articles, leftOut, ignored }, pending, fromCache }, readMs) {
      if (!kept || pending > 0 || articles.length !== kept.articles.length) return undefined;
      if (articles.some((article: Article, at) => article !== kept.articles[at])) return undefined;
      return kept.archive({ leftOut, ignored, readMs, indexMs: 0, fromCache, pending });
    },
    keep(making, delay) {
      clearTimeout(timer);
      const number = ++latest;
      const write = () => {
        writing = writing.then(() => cache.keepLinked(making(), () => number === latest));
      };
      if (delay === 0) write();
      else timer = setTimeout(write, delay).unref();
    },
    stop() {
      clearTimeout(timer);
      latest++;
    },
    async close() {
      clearTimeout(timer);
      await writing;
    },
  };
}

async function opened(cache: Cache): Promise<{ readonly kept?: KeptArchive; readonly packs?: Buffer | undefined }> {
  const parts = await cache.linked();
  if (!parts) return {};
  const { archiveIn } = await import("./archive.ts");
  return { kept: archiveIn(parts), packs: parts.bytes("packs") };
}
