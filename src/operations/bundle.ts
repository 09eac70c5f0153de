// First: V8 takes back only what it compiled under the same flags.
import "./young.ts";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

/** What can be run of the program: the bot or the prompt, the terminal, a thread that reads. */
export type Entry = "main" | "console" | "worker";

/** The program as one function: of `require`, and of the address of the folder that it is built in. */
type Program = (require: NodeJS.Require, folder: string) => Readonly<Record<Entry, () => Promise<unknown>>>;

/**
 * Compiles the program that stands in one file, `name`.cjs, which is found and read sooner than the hundreds that it is made of. `name`.code is
 * what V8 made of it when it was built: taken where it is of this V8 and these flags; else V8 compiles anew. `folder` is an address that ends
 * in a slash. The name holds a digest of the content, so that the two always belong together.
 */
export function compiled(folder: string, name: string): Script {
  const filename = fileURLToPath(new URL(`${name}.cjs`, folder));
  const code = fileURLToPath(new URL(`${name}.code`, folder));
  return new Script(readFileSync(filename, "latin1"), {
    filename,
    ...(existsSync(code) && { cachedData: readFileSync(code) }),
  });
}

/** Runs the program from one of its entries. */
export function run(script: Script, folder: string, entry: Entry): void {
  const program = script.runInThisContext() as Program;
  void program(createRequire(folder), folder)[entry]();
}
