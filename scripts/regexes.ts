import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "acorn";
import { simple } from "acorn-walk";
import { check } from "recheck";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));

/**
 * Where text is so short that the square of its length does not matter, and why. Whatever else is not linear is a fault.
 */
const BOUNDED: readonly (readonly [place: string, why: string])[] = [
  ["src/answers/understand", "a question: 400 code units"],
  ["src/answers/ask", "a question: 400 code units"],
  ["src/answers/claim", "a claim: an option of at most 1,500 code units"],
  ["src/language/question-frames", "a question: 400 code units"],
  ["src/language/question-words", "a question: 400 code units"],
  ["src/archive/typed-date", "an option: 100 code units"],
  ["src/discord/", "a message: 4,000 code units, by Discord's own limits"],
  ["src/console/prompt", "a line that somebody types"],
  ["src/language/conjugation", "a verb of our own tables"],
  ["src/language/french-words", "our own tables"],
  ["src/language/tense", "one word"],
  ["src/reading/times.js", "a TIMEX value of our own making"],
  ["src/corpus/front-matter", "the message of a fault"],
  ["src/corpus/boilerplate", "a line of at most 400 code units, or quantifiers of at most 100"],
  ["src/corpus/clean", "quantifiers of at most 40"],
  ["src/corpus/credits", "a line of at most 200 code units"],
  ["src/corpus/dateline", "the beginning of an article"],
  ["src/corpus/sentences", "a window before a full stop"],
];

/** A regular expression of the built program, and where it stands. */
interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly places: string[];
}

/** Every regular expression that is written out in the built program. */
function writtenIn(files: readonly string[]): Map<string, Expression> {
  const found = new Map<string, Expression>();
  for (const file of files) {
    const program = parse(readFileSync(file, "utf8"), { ecmaVersion: "latest", sourceType: "module", locations: true });
    simple(program, {
      Literal({ regex, loc }) {
        if (regex) add(found, regex.pattern, regex.flags, `${relative(DIST, file)}:${loc?.start.line}`);
      },
    });
  }
  return found;
}

function add(found: Map<string, Expression>, source: string, flags: string, place: string): void {
  const key = `/${source}/${flags}`;
  const known = found.get(key);
  if (known) known.places.push(place);
  else found.set(key, { source, flags, places: [place] });
}

/** Every regular expression that is put together while the program is loaded. */
async function madeIn(files: readonly string[], found: Map<string, Expression>): Promise<void> {
  const Original = RegExp;
  let place = "";
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      // Libraries make their own; ours is whoever called, or it was imported by one of them.
      const caller = new Error().stack?.split("\n")[2] ?? "";
      const own = caller.includes(DIST) && !caller.includes("node_modules");
      const file = own ? relative(DIST, fileURLToPath(/file:[^):]+/.exec(caller)?.[0] ?? pathToFileURL(place))) : place;
      if (own && typeof source === "string") add(found, source, flags ?? "", file);
      return new target(source, flags);
    },
  });
  for (const file of files) {
    place = relative(DIST, file);
    await import(pathToFileURL(file).href);
  }
  globalThis.RegExp = Original;
}

const all = readdirSync(DIST, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".js"))
  .map((name) => join(DIST, name));
const expressions = writtenIn(all);
// The roots would run; the worker only waits for messages.
await madeIn(
  all.filter((name) => !/(?:main|worker)\.js$/.test(name)),
  expressions,
);

const waiting = [...expressions.values()];
let faults = 0;
const counts = { safe: 0, unknown: 0, vulnerable: 0 };
const lane = async () => {
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { source, flags, places } = one;
    const found = await check(source, flags, { timeout: 10_000 });
    counts[found.status]++;
    if (found.status === "safe" || places.every((at) => BOUNDED.some(([start]) => at.startsWith(start)))) continue;
    faults++;
    const shown = source.length > 150 ? `${source.slice(0, 150)}…` : source;
    process.stdout.write(
      `${found.status} (${found.status === "vulnerable" ? found.complexity.summary : "no answer in time"})  /${shown}/${flags}  ${places.join(" ")}\n`,
    );
  }
};
await Promise.all(Array.from({ length: availableParallelism() }, lane));
process.stdout.write(
  `${expressions.size} regular expressions: ${counts.safe} linear, ${counts.vulnerable} not, ${counts.unknown} undecided; ` +
    `${faults} of these meet text that is not known to be short\n`,
);
process.exitCode = faults > 0 ? 1 : 0;
