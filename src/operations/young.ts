import { setFlagsFromString } from "node:v8";

/** A corpus of more bytes than this has work for a large young generation. */
const LARGE = 1_000_000;

/**
 * V8 lets its young generation grow to 48 MB while a program loads, and keeps most of that. Loaded first of all, this keeps it at its first size:
 * 20 MB less in memory for a small corpus, and no more time.
 */
setFlagsFromString("--semi-space-growth-factor=1");

/** Lets it grow again, as V8 does by itself, where a corpus of `bytes` needs it. */
export function letYoungGrow(bytes: number): void {
  if (bytes > LARGE) setFlagsFromString("--semi-space-growth-factor=2");
}
