import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fold } from "./fold.ts";

const require = createRequire(import.meta.url);
/** Shorter words are never mended. */
const SHORTEST = 4;

/**
 * The words of the French spelling dictionary of Grammalecte (package dictionary-fr, MPL 2.0) in their plain forms and in lower case, with and without
 * their accents, in the order of their code units, each between two line feeds. The build reads the dictionary once, and the program in one file has
 * what comes of it.
 */
export function spellingTable(): string {
  const lines = readFileSync(join(dirname(require.resolve("dictionary-fr")), "index.dic"), "utf8").split("\n");
  const words = new Set<string>();
  for (const line of lines.slice(1)) {
    const word = (/^[^/\t]*/u.exec(line)?.[0] ?? "").toLowerCase();
    if (word.length >= SHORTEST && /^\p{L}+$/u.test(word)) words.add(word).add(fold(word));
  }
  return `\n${[...words].sort().join("\n")}\n`;
}
