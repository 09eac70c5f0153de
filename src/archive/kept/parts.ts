import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { endianness } from "node:os";
import { pause } from "../steps.ts";

/** One array of a file of parts. */
export interface Part {
  readonly name: string;
  readonly values: Uint8Array | Uint16Array | Uint32Array | Float32Array;
}

/** Parts as they are made, one after the other; undefined where others may work in between. */
export type Making = Generator<Part | undefined, void, undefined>;

/** What a file of parts holds, checked. Each throws RangeError where there is no such part. */
export interface Parts {
  readonly bytes: (name: string) => Buffer;
  readonly halves: (name: string) => Uint16Array;
  readonly numbers: (name: string) => Uint32Array;
  readonly floats: (name: string) => Float32Array;
}

const FORMAT = `guillemet-parts-1 ${endianness()}`;
/** At the end stand the length of the table of parts and its SHA-256. */
const END = 8 + 32;
/** So many bytes are read, written and digested at a time: others wait for that. */
const AT_ONCE = 16 * 1024 * 1024;

interface Table {
  readonly format: string;
  readonly version: string;
  readonly parts: readonly {
    readonly name: string;
    readonly start: number;
    readonly size: number;
    readonly digest: string;
  }[];
}

/** For so many milliseconds at a time parts are made. */
const SLICE = 20;

/**
 * Writes parts to `path` as they are made, in slices, then a table of them with the SHA-256 of each. Whether it came to its end: it stops where it no
 * longer `goesOn`. Throws what the system throws.
 */
export async function writeParts(
  path: string,
  version: string,
  making: Making,
  goesOn: () => boolean = () => true,
): Promise<boolean> {
  const file = await open(path, "w");
  try {
    const parts: Table["parts"][number][] = [];
    let at = 0;
    for (;;) {
      if (!goesOn()) return false;
      const end = performance.now() + SLICE;
      let made = making.next();
      while (!made.done && !made.value && performance.now() < end) made = making.next();
      if (made.done) break;
      if (made.value) {
        const { name, values } = made.value;
        const bytes = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
        parts.push({ name, start: at, size: bytes.length, digest: await writeBytes(file, bytes) });
        at += bytes.length;
      }
      await pause();
    }
    const table: Table = { format: FORMAT, version, parts };
    const text = Buffer.from(JSON.stringify(table));
    const end = Buffer.alloc(END);
    end.writeBigUInt64LE(BigInt(text.length));
    createHash("sha256").update(text).digest().copy(end, 8);
    await file.appendFile(Buffer.concat([text, end]));
    return true;
  } finally {
    await file.close();
  }
}

/** The SHA-256 of what was written. */
async function writeBytes(file: FileHandle, bytes: Buffer): Promise<string> {
  const hash = createHash("sha256");
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    const some = bytes.subarray(at, at + AT_ONCE);
    hash.update(some);
    await file.appendFile(some);
  }
  return hash.digest("base64url");
}

/**
 * Reads a file of parts whole. Undefined where it is of another version. Throws RangeError where it is not as it was written, and what the
 * system throws.
 */
export async function readParts(path: string, version: string): Promise<Parts | undefined> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const table = await tableOf(file, size);
    if (table.format !== FORMAT || table.version !== version) return undefined;
    const read = new Map<string, Buffer>();
    for (const { name, start, size: bytes, digest } of table.parts) {
      read.set(name, await readBytes(file, start, bytes, digest));
    }
    const bytes = (name: string): Buffer => {
      const found = read.get(name);
      if (!found) throw new RangeError(`no part ${name}`);
      return found;
    };
    const many = <T>(
      name: string,
      array: new (buffer: ArrayBufferLike, offset: number, length: number) => T,
      size: number,
    ) => {
      const { buffer, byteOffset, length } = bytes(name);
      return new array(buffer, byteOffset, length / size);
    };
    return {
      bytes,
      halves: (name) => many(name, Uint16Array, 2),
      numbers: (name) => many(name, Uint32Array, 4),
      floats: (name) => many(name, Float32Array, 4),
    };
  } finally {
    await file.close();
  }
}

async function tableOf(file: FileHandle, size: number): Promise<Table> {
  const end = await readBytes(file, size - END, END);
  const length = Number(end.readBigUInt64LE());
  const text = await readBytes(file, size - END - length, length);
  if (!createHash("sha256").update(text).digest().equals(end.subarray(8))) throw new RangeError("damaged");
  return JSON.parse(text.toString("utf8"));
}

/** Some bytes of a file, in memory of their own. Throws RangeError where they are not there, or not those of `digest`. */
async function readBytes(file: FileHandle, start: number, size: number, digest?: string): Promise<Buffer> {
  if (start < 0 || size > (await file.stat()).size) throw new RangeError("damaged");
  const bytes = Buffer.from(new ArrayBuffer(size));
  const hash = createHash("sha256");
  for (let at = 0; at < size; ) {
    const { bytesRead } = await file.read(bytes, at, Math.min(AT_ONCE, size - at), start + at);
    if (bytesRead === 0) throw new RangeError("cut short");
    if (digest !== undefined) hash.update(bytes.subarray(at, at + bytesRead));
    at += bytesRead;
  }
  if (digest !== undefined && hash.digest("base64url") !== digest) throw new RangeError("damaged");
  return bytes;
}
