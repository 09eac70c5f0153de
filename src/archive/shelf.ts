import type { Article } from "../corpus/article.ts";
import type { LeftOut } from "../corpus/load.ts";
import type { Reading } from "../reading/findings.ts";
import { type Range, type Tables, unpack } from "./pack.ts";
import { packsTexts } from "./packed-article.ts";
import type { Packed, PackedEntry } from "./work.ts";

/** Packed articles and readings, in memory or on disk. */
export interface Pack {
  readonly entries: readonly PackedEntry[];
  readonly segment: Range | null;
  /** Throws where it cannot be opened any more: a cache may be deleted at any time. */
  open(): Content;
}

interface Content {
  readonly tables: Tables;
  readonly bytes: Uint8Array;
}

/** Where the packs go that were read just now: to disk, and back as what can be read from there. */
export type Keep = (packed: Packed) => Pack;

/** Every article that was read, by its key. Articles and readings stay packed until they are asked for. */
export interface Shelf {
  /** The key of the newest entry of a file. */
  keyOf(file: string): string | undefined;
  has(key: string): boolean;
  add(packed: Packed): void;
  /**
   * The article of an entry, or why it is none; `packed`: with its text packed until it is asked for, as many articles should have it. Throws where the
   * entry is unknown or its bytes are lost.
   */
  article(key: string, packed: boolean): Article | LeftOut;
  reading(key: string): Reading;
  /** Forgets an entry whose bytes are lost. */
  forget(key: string): void;
  /** The pack that an entry is taken from. */
  packOf(key: string): Pack | undefined;
  /** The packs that hold one of `keys`. */
  packsOf(keys: ReadonlySet<string>): readonly Pack[];
  /** The bytes of a pack's segment; undefined where it has none, or they are lost. */
  segment(pack: Pack): Uint8Array | undefined;
}

/** How many packs stay open, of about half a megabyte each. */
const AT_HAND = 8;

/** A shelf with the packs of a cache on it, oldest first. */
export function makeShelf(stored: readonly Pack[], keep: Keep): Shelf {
  const places = new Map<string, { readonly pack: Pack; readonly entry: PackedEntry }>();
  const newest = new Map<string, string>();
  const put = (pack: Pack) => {
    for (const entry of pack.entries) {
      places.set(entry.key, { pack, entry });
      newest.set(entry.file, entry.key);
    }
  };
  for (const pack of stored) put(pack);
  // Entries are asked for nearly in the order of their packs, so a few packs at hand are enough.
  const open = new Map<Pack, Content>();
  const contentOf = (pack: Pack): Content => {
    const known = open.get(pack);
    if (known) return known;
    const content = pack.open();
    if (open.size >= AT_HAND) open.delete(open.keys().next().value as Pack);
    open.set(pack, content);
    return content;
  };
  const value = (pack: Pack, { start }: Range): unknown => {
    const { bytes, tables } = contentOf(pack);
    return unpack(bytes, start, tables);
  };
  const packText = packsTexts();
  const placeOf = (key: string) => {
    const place = places.get(key);
    if (!place) throw new RangeError(`no entry ${key}`);
    return place;
  };
  return {
    keyOf: (file) => newest.get(file),
    has: (key) => places.has(key),
    add: (packed) => put(keep(packed)),
    article(key, packed) {
      const { pack, entry } = placeOf(key);
      const article = value(pack, entry.article) as Article | LeftOut;
      return packed && !("why" in article) ? packText(article) : article;
    },
    reading(key) {
      const { pack, entry } = placeOf(key);
      if (!entry.reading) throw new RangeError(`entry ${key} is no article`);
      return value(pack, entry.reading) as Reading;
    },
    forget(key) {
      const place = places.get(key);
      places.delete(key);
      if (place && newest.get(place.entry.file) === key) newest.delete(place.entry.file);
    },
    packOf: (key) => places.get(key)?.pack,
    packsOf: (keys) => {
      const held = new Set<Pack>();
      for (const key of keys) {
        const place = places.get(key);
        if (place) held.add(place.pack);
      }
      return [...held];
    },
    segment(pack) {
      try {
        return pack.segment ? contentOf(pack).bytes.subarray(pack.segment.start, pack.segment.end) : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** Packs that stay in memory. */
export const keepInMemory: Keep = ({ entries, segment, ...content }) => ({ entries, segment, open: () => content });
