import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Licences under which a program may be given away without giving its own source away. */
const ALLOWED = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "CC-BY-3.0",
  "CC-BY-4.0",
  "Python-2.0",
  "Unlicense",
  "WTFPL",
  "OFL-1.1",
  "MPL-2.0",
  "Zlib",
]);
/** Packages whose licence is not in their package.json, or is written in an old way, and what it is. */
const KNOWN: Readonly<Record<string, string>> = {};

const ROOT = new URL("..", import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, ROOT), "utf8"));

/** Whether an SPDX expression leaves a choice that is allowed. */
function isAllowed(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, "$1");
  return bare.split(" OR ").some((one) => one.split(" AND ").every((each) => ALLOWED.has(each.replace(/[()]/g, ""))));
}

/** The packages of the lock file that are installed and whose licence is not allowed: "name: licence". */
function faults(): { readonly checked: number; readonly faults: readonly string[] } {
  const found: string[] = [];
  let checked = 0;
  for (const [path, about] of Object.entries<{ optional?: boolean }>(read("package-lock.json").packages)) {
    if (path === "") continue;
    let own: { name: string; license?: string | { type: string } };
    try {
      own = read(`${path}/package.json`);
    } catch {
      // Made for another system.
      if (about.optional) continue;
      throw new Error(`${path} is in the lock file and not installed: run npm ci`);
    }
    checked++;
    const licence = KNOWN[own.name] ?? (typeof own.license === "object" ? own.license.type : own.license);
    if (!licence || !isAllowed(licence)) found.push(`${own.name}: ${licence ?? "none told"}`);
  }
  return { checked, faults: found };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { checked, faults: found } = faults();
  process.stdout.write(`${checked} packages, ${found.length} with another licence than those allowed\n`);
  for (const fault of found) process.stdout.write(`${fault}\n`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
