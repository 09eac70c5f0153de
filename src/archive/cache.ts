import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { open, rename } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Making, type Parts, readParts, writeParts } from "./kept/parts.ts";
import { type Seen, seenFrom, seenLines } from "./seen.ts";
import { type Keep, keepInMemory, type Pack } from "./shelf.ts";
import type { Packed } from "./work.ts";

/** Packs on disk. Whatever is wrong with them costs time, never an answer. */
export interface Cache {
  /** The packs that can be trusted, oldest first. Those that are `known` by what `listed` gave are opened when they are needed, and checked then. */
  packs(known?: Buffer): readonly Pack[];
  /** What is in packs, to be kept. */
  listed(packs: readonly Pack[]): Buffer;
  readonly keep: Keep;
  /** The files as they were when they were read last. */
  readonly seen: ReadonlyMap<string, Seen>;
  /** Keeps what was seen of the files for the next start. */
  remember(seen: ReadonlyMap<string, Seen>): Promise<void>;
  /** The archive as it was linked last; undefined where none can be trusted. */
  linked(): Promise<Parts | undefined>;
  /** Keeps an archive in the place of the one before, while `goesOn`. */
  keepLinked(making: Making, goesOn: () => boolean): Promise<void>;
  /** Deletes the packs of this corpus that are not among `used`. */
  tidy(used: readonly Pack[]): void;
}

export interface CacheOptions {
  /** `CACHE_DIR`; each corpus has a folder of its own in it. */
  readonly directory: string;
  readonly corpusDir: string;
  readonly rules: string;
  /** Version of the rules that link. */
  readonly linking: string;
  /** Told what was ignored, and where nothing can be written. */
  readonly warn: (about: Readonly<Record<string, unknown>>, message: string) => void;
  /** Told of what is out of date. */
  readonly info: (about: Readonly<Record<string, unknown>>, message: string) => void;
}

const FORMAT = "guillemet-pack-1";
const DIGEST = 32;
const PACK = /^[\w-]{24}\.pack$/;
const UNFINISHED = /^(?:[\w-]{24}|seen|linked)\.\d+\.tmp$/;
/** A file that is still being written is younger, in milliseconds. */
const ABANDONED = 3_600_000;

/**
 * Opens the cache of a corpus. A pack is a line of JSON (format, rules, tables, entries), the packed bytes, and the SHA-256 of both; one that is damaged,
 * foreign or of other rules is left aside, with a line in the log. Undefined where the folder cannot be written.
 */
export function openCache({ directory, corpusDir, rules, linking, warn, info }: CacheOptions): Cache | undefined {
  const folder = join(directory, createHash("sha256").update(realpathSync(corpusDir)).digest("base64url").slice(0, 16));
  try {
    mkdirSync(folder, { recursive: true });
    const probe = join(folder, `probe.${process.pid}`);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    warn({ folder, why: String(error) }, "no cache: the folder cannot be written");
    return undefined;
  }
  const files = readdirSync(folder);
  for (const file of files) if (UNFINISHED.test(file)) removeAbandoned(join(folder, file));
  let writable = true;
  return {
    packs(known) {
      const listed = new Map(
        (known ? (JSON.parse(known.toString("utf8")) as Listed[]) : []).map((one) => [one.name, one]),
      );
      const stored: { pack: StoredPack; age: number }[] = [];
      let old = 0;
      for (const file of files.filter((name) => PACK.test(name))) {
        const path = join(folder, file);
        const about = listed.get(file);
        // Its name is the digest of what is in it.
        const opened = about ? storedAt(path, about) : openPack(path, rules);
        if (opened === "old") old++;
        else if (typeof opened === "string") warn({ file: path, why: opened }, "cache file ignored");
        else stored.push({ pack: opened, age: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 });
      }
      if (old > 0) info({ folder, files: old }, "cache of other rules ignored");
      return stored.sort((a, b) => a.age - b.age).map(({ pack }) => pack);
    },
    listed: (packs) =>
      Buffer.from(
        JSON.stringify(
          packs.flatMap((pack): Listed[] =>
            "name" in pack ? [{ name: (pack as StoredPack).name, entries: pack.entries, segment: pack.segment }] : [],
          ),
        ),
      ),
    seen: seenIn(join(folder, SEEN), rules),
    async remember(seen) {
      try {
        await writeSeen(folder, seen, rules);
      } catch {
        // Costs the next start some time, and was told of where it matters.
      }
    },
    keep(packed) {
      if (packed.entries.length === 0) return keepInMemory(packed);
      try {
        return writePack(folder, packed, rules);
      } catch (error) {
        if (writable) warn({ folder, why: String(error) }, "cache cannot be written: readings stay in memory");
        writable = false;
        return keepInMemory(packed);
      }
    },
    async linked() {
      const path = join(folder, LINKED);
      try {
        const parts = await readParts(path, linking);
        if (!parts) info({ folder, files: 1 }, "cache of other rules ignored");
        return parts;
      } catch (error) {
        if (existsSync(path)) warn({ file: path, why: String(error) }, "cache file ignored");
        return undefined;
      }
    },
    async keepLinked(making, goesOn) {
      const aside = join(folder, `linked.${process.pid}.tmp`);
      try {
        if (await writeParts(aside, linking, making, goesOn)) await rename(aside, join(folder, LINKED));
        else rmSync(aside, { force: true });
      } catch (error) {
        rmSync(aside, { force: true });
        if (writable)
          warn({ folder, why: String(error) }, "cache cannot be written: all is linked again at the next start");
      }
    },
    tidy(used) {
      const names = new Set(used.flatMap((pack) => ("name" in pack ? [(pack as StoredPack).name] : [])));
      for (const file of readdirSync(folder)) {
        if (PACK.test(file) && !names.has(file)) rmSync(join(folder, file), { force: true });
      }
    },
  };
}

/** The archive as it was linked last: see kept/. */
const LINKED = "linked.parts";

/** The list of what was seen: the rules, a file a line, the digest of all that. */
const SEEN = "seen.list";

const LINES_AT_ONCE = 1000;

async function writeSeen(folder: string, seen: ReadonlyMap<string, Seen>, rules: string): Promise<void> {
  const aside = join(folder, `seen.${process.pid}.tmp`);
  const hash = createHash("sha256");
  const file = await open(aside, "w");
  try {
    let lines = [JSON.stringify([FORMAT, rules])];
    const write = async () => {
      const text = lines.map((line) => `${line}\n`).join("");
      hash.update(text);
      await file.write(text);
      lines = [];
    };
    for (const line of seenLines(seen)) {
      if (lines.push(line) >= LINES_AT_ONCE) await write();
    }
    await write();
    await file.write(hash.digest("base64url"));
  } finally {
    await file.close();
  }
  await rename(aside, join(folder, SEEN));
}

/** Nothing where the list is not there, damaged, or of other rules: then every file is opened. */
function seenIn(path: string, rules: string): ReadonlyMap<string, Seen> {
  try {
    const content = readFileSync(path, "utf8");
    const end = content.lastIndexOf("\n") + 1;
    const text = content.slice(0, end);
    const [head, ...lines] = text.slice(0, -1).split("\n");
    const digest = createHash("sha256").update(text).digest("base64url");
    if (digest !== content.slice(end) || head !== JSON.stringify([FORMAT, rules])) return new Map();
    return seenFrom(lines);
  } catch {
    return new Map();
  }
}

interface StoredPack extends Pack {
  readonly name: string;
}

type Listed = Pick<StoredPack, "name" | "entries" | "segment">;

function removeAbandoned(path: string): void {
  const about = statSync(path, { throwIfNoEntry: false });
  if (about && Date.now() - about.mtimeMs > ABANDONED) rmSync(path, { force: true });
}

/** Writes aside and renames: whoever reads sees all of a pack or none of it. */
function writePack(folder: string, { bytes, ...about }: Packed, rules: string): StoredPack {
  const head = Buffer.from(`${JSON.stringify({ format: FORMAT, rules, ...about })}\n`);
  const digest = createHash("sha256").update(head).update(bytes).digest();
  const stem = digest.toString("base64url").slice(0, 24);
  const aside = join(folder, `${stem}.${process.pid}.tmp`);
  const path = join(folder, `${stem}.pack`);
  writeFileSync(aside, Buffer.concat([head, bytes, digest]));
  renameSync(aside, path);
  return storedAt(path, about);
}

/** A pack of which only the list of entries stays in memory. */
const storedAt = (path: string, { entries, segment }: Pick<Packed, "entries" | "segment">): StoredPack => ({
  name: basename(path),
  entries,
  segment,
  open: () => {
    // Checked again: the file may have been changed since.
    const { head, bytes } = contentOf(readFileSync(path), path);
    return { tables: head.tables, bytes };
  },
});

/** The two parts of a file. Throws where it is not as it was written, under the name that its digest gives. */
function contentOf(
  content: Buffer,
  path: string,
): {
  head: Omit<Packed, "bytes"> & { format: string; rules: string };
  bytes: Buffer;
} {
  const end = content.length - DIGEST;
  const digest = createHash("sha256")
    .update(content.subarray(0, Math.max(0, end)))
    .digest();
  const isNamed = basename(path).startsWith(digest.toString("base64url").slice(0, 24));
  if (end <= 0 || !isNamed || !digest.equals(content.subarray(end))) throw new RangeError("damaged");
  const line = content.indexOf(10);
  return { head: JSON.parse(content.toString("utf8", 0, line)), bytes: content.subarray(line + 1, end) };
}

/** The pack in a file; "old" for one of other rules, or what is wrong with it. */
function openPack(path: string, rules: string): StoredPack | string {
  try {
    const { head } = contentOf(readFileSync(path), path);
    if (head.format !== FORMAT) return "of another format";
    return head.rules === rules ? storedAt(path, head) : "old";
  } catch (error) {
    return String(error);
  }
}
