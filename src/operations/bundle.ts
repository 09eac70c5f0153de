// First: V8 takes back only what it compiled under the same flags.
import "./lean.ts";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { isMainThread } from "node:worker_threads";
import { letOptimise } from "./grow.ts";

/**
 * Compiles the program that stands in one file, `name`.cjs, which is found and read sooner than the hundreds that it is made of. `name`.code is
 * what V8 made of it when it was built: taken where it is of this V8 and these flags; else V8 compiles anew. `folder` is an address that ends
 * in a slash. The name holds a digest of the content, so that the two always belong together. The script gives back a function of `require`
 * and `folder`, which gives back a function for each entry.
 */
export function compiled(folder: string, name: string): Script {
  const filename = fileURLToPath(new URL(`${name}.cjs`, folder));
  const code = fileURLToPath(new URL(`${name}.code`, folder));
  const script = new Script(readFileSync(filename, "latin1"), {
    filename,
    ...(existsSync(code) && { cachedData: readFileSync(code) }),
  });
  // The flags of a start hold for all threads, and whoever starts one has much to read.
  if (!isMainThread) letOptimise();
  return script;
}
