import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the rules are that turn a file into a reading. */
const ROOMS = ["corpus", "language", "reading"];
const OWN = ["archive/bounds", "archive/key", "archive/pack", "archive/passages", "archive/segment", "archive/work"];

/**
 * The version of the rules: a digest of the code that reads and lays out articles, of Node's Unicode tables and of the libraries' versions.
 * A reading of other rules is never taken for one of these, and nobody has to remember to count a version up.
 */
export function rulesVersion(): string {
  const hash = createHash("sha256");
  hash.update(`${process.versions.unicode} ${process.versions.icu}\n`);
  const source = fileURLToPath(new URL("..", import.meta.url));
  for (const room of ROOMS) addFolder(hash, join(source, room));
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf("."));
  for (const file of OWN) hash.update(readFileSync(join(source, `${file}${ending}`)));
  hash.update(dependencies(source));
  return hash.digest("hex").slice(0, 32);
}

/** The version of the rules that link what was read, and of how it is kept: those of `rules`, and all of this folder. */
export function linkingVersion(): string {
  const hash = createHash("sha256").update(rulesVersion());
  addFolder(hash, fileURLToPath(new URL(".", import.meta.url)));
  return hash.digest("hex").slice(0, 32);
}

function addFolder(hash: Hash, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFolder(hash, path);
    else if (/\.[jt]s$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
      hash.update(`${entry.name}\n`).update(readFileSync(path));
  }
}

/** What package.json pins; it stands above `src`, or above `dist/src`. */
function dependencies(source: string): string {
  for (const up of ["..", "../.."]) {
    try {
      return JSON.stringify(JSON.parse(readFileSync(join(source, up, "package.json"), "utf8")).dependencies);
    } catch {
      // Not here: one folder up.
    }
  }
  return "";
}
