import { setFlagsFromString } from "node:v8";

/** A corpus of more bytes than this takes longer to read than compiling the rules well: fifty articles. */
const SOME = 200_000;
/** A corpus of more bytes than this has work for a large young generation. */
const LARGE = 1_000_000;

/** Lets V8 compile well what runs often, as it does by itself: once the program is ready, or where there is much to do before. */
export function letOptimise(): void {
  setFlagsFromString("--opt");
}

/** Lets V8 take what a corpus of `bytes` needs. */
export function letGrow(bytes: number): void {
  if (bytes > SOME) letOptimise();
  if (bytes > LARGE) setFlagsFromString("--semi-space-growth-factor=2");
}
