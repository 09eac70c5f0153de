import { createHash } from "node:crypto";
import type { Entry } from "../corpus/catalog.ts";

/** The key of a file's reading: what was read (its name and bytes, what the catalogue says of it) and by which rules. */
export function keyOf(file: string, bytes: Uint8Array, entry: Entry | undefined, rules: string): string {
  return createHash("sha256")
    .update(JSON.stringify([rules, file, entry ?? null]))
    .update("\0")
    .update(bytes)
    .digest("base64url")
    .slice(0, 32);
}
