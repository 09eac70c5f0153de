import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "acorn";
import { simple } from "acorn-walk";
import { check } from "recheck";
import { isPolynomial, mostSteps } from "./bounded.ts";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));

/**
 * Where text is so short that the square of its length does not matter, and why. Whatever else is not linear is a fault.
 */
const BOUNDED: readonly (readonly [place: string, why: string])[] = [
  ["src/answers/understand", "a question: 400 code units"],
  ["src/answers/ask", "a question: 400 code units"],
  ["src/answers/by-sides", "a question: 400 code units"],
  ["src/answers/short-person", "what stands around a name: at most 60 code units"],
  ["src/answers/deeds", "what stands around a verb: at most 220 code units"],
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

/** From one place of a text, so many steps are little. */
const FEW_STEPS = 100_000;
/** For one expression, in milliseconds. */
const PATIENCE = 60_000;

/** What is wrong with an expression; undefined where its time is linear, or its text short and its time not exponential. */
async function fault({ source, flags, places }: Expression): Promise<string | undefined> {
  if (mostSteps(source, flags) <= FEW_STEPS) return undefined;
  const short = places.every((at) => BOUNDED.some(([start]) => at.startsWith(start)));
  if (short && isPolynomial(source)) return undefined;
  asked++;
  const found = await check(source, flags, { timeout: PATIENCE });
  if (found.status === "safe") return undefined;
  if (found.status === "unknown") return "no answer in time";
  return short && found.complexity.type === "polynomial" ? undefined : found.complexity.summary;
}

const waiting = [...expressions.values()];
let asked = 0;
let faults = 0;
const lane = async () => {
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const why = await fault(one);
    if (why === undefined) continue;
    faults++;
    const { source, flags, places } = one;
    const shown = source.length > 150 ? `${source.slice(0, 150)}…` : source;
    process.stdout.write(`${why}  /${shown}/${flags}  ${places.join(" ")}\n`);
  }
};
await Promise.all(Array.from({ length: availableParallelism() }, lane));
process.stdout.write(
  `${expressions.size} regular expressions: ${expressions.size - asked} bounded or on short text, ${asked} checked; ` +
    `${faults} not known to be linear\n`,
);
process.exitCode = faults > 0 ? 1 : 0;
