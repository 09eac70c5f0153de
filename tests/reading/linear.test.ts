import type { Profiler } from "node:inspector";
import { Session } from "node:inspector/promises";
import { afterAll, beforeAll, expect, test } from "vitest";

// Ten times the text takes ten times the steps, whatever the text is made of. Steps are counted, not timed: how often each block of the
// program runs, as V8 counts it for coverage, which is the same on every machine and at every load.

const SMALL = 12_000;
/** Where much of what stands before is weighed for each sentence, the first ones cost less: they must not be all of the shorter text. */
const LONGER = 30_000;
/** All functions together, ten times the text. */
const GROWTH = 12;
/** One function: a search by halves takes up to twice as many steps in the longer text; a walk over all that came before takes ten times. */
const GROWTH_OF_ONE = 20;

const session = new Session();
let steps: (text: string) => Promise<ReadonlyMap<string, number>>;

beforeAll(async () => {
  session.connect();
  await session.post("Profiler.enable");
  // Only blocks of what is compiled from now on are counted.
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const { layOut } = await import("../../src/corpus/layout.ts");
  const { read } = await import("../../src/reading/read.ts");
  steps = async (text) => {
    await session.post("Profiler.takePreciseCoverage");
    read(layOut(text), { from: "2021-03-08", to: "2021-03-08" });
    return counted((await session.post("Profiler.takePreciseCoverage")).result);
  };
  await steps("Mardi, Jeanne Dupont a dit : « Je pars. » Selon le maire, elle est partie. ".repeat(50));
});
afterAll(() => session.disconnect());

/** How often the blocks of each function of the program ran. */
function counted(scripts: readonly Profiler.ScriptCoverage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { url, functions } of scripts) {
    const [, file] = /\/src\/([^?]+)/.exec(url) ?? [];
    if (file === undefined) continue;
    for (const { functionName, ranges } of functions) {
      const key = `${functionName} in ${file}`;
      counts.set(key, ranges.reduce((sum, { count }) => sum + count, 0) + (counts.get(key) ?? 0));
    }
  }
  return counts;
}
const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

const SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi zo".split(" ");
/** The `n`th of names without end: "Bat", "Cet", … */
function name(n: number): string {
  let word = "";
  for (let left = n; left > 0 || word === ""; left = Math.floor(left / SYLLABLES.length))
    word += SYLLABLES[left % SYLLABLES.length];
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}t`;
}

/** `length` code units of what `piece` gives for 0, 1, 2 … */
function textOf(piece: (n: number) => string, length: number): string {
  let text = "";
  for (let n = 0; text.length < length; n++) text += piece(n);
  return text.slice(0, length);
}

test.each<[string, (n: number) => string, number?]>([
  [
    "prose",
    (n) => `Le maire, Paul ${name(n)}, a dit : « ${name(n)} rouvrira mardi. » Il part le ${1 + (n % 28)} mai.\n\n`,
  ],
  ["opening marks", () => "«"],
  ["closing marks", () => "»"],
  ["marks by turns", () => '«"'],
  ["straight marks apart", () => '" '],
  ["apostrophes", () => "' ’ "],
  ["single marks", () => "‘a’ "],
  ["opened and never closed", () => "« Oui. "],
  ["opened in every paragraph", () => "« Oui\n\n"],
  ["line breaks", () => "\n"],
  ["paragraphs of one word", () => "Mot\n\n"],
  ["lines that run on", () => "« Nous attendons »\n, dit le maire\n"],
  ["headings that are quoted", (n) => `${name(n)} : « Rien à voir »\n\n« Rien à voir », dit ${name(n)}.\n\n`],
  ["cues", () => "il a dit que ", LONGER],
  ["incises", () => ", dit-il", LONGER],
  ["according", () => "selon "],
  ["dates", () => "mardi 7 décembre "],
  ["days after days", () => "Le lendemain, il a plu. "],
  ["ranges", () => "de lundi à "],
  ["slashes", () => "1/2/"],
  ["hours", () => "15 h "],
  ["digits", () => "1234567890"],
  ["titles", () => "M. "],
  ["brackets", () => "( "],
  ["hyphens", () => "-"],
  ["one word without end", () => "a"],
  ["letters and stops", () => "A. "],
  ["links", () => "[a](b) "],
  ["halves of characters", () => "\uD83D \uDE00"],
  ["accents without a letter", () => "\u0301"],
  ["the other direction", () => "שלום «مرحبا» "],
  ["different people", (n) => `Anne ${name(n)} a dit que c’est vrai. `],
  [
    "people of one first name",
    (n) => `${name(n)} Dupont parle. Jeanne ${name(n)} rit. Jeanne a dit non. Dupont a dit oui. `,
  ],
  ["a role again and again", () => "le président a dit : « non ». "],
  ["bearers of one role", (n) => `Le maire, Paul ${name(n)}, a ri. Le maire a dit : « Non ». `],
  ["roles that only a cue shows", (n) => `« Non », a dit le ${name(n).toLowerCase()}. Il a ri. `],
  ["counterparts", (n) => `Le président Paul Durand a vu son homologue Jeanne ${name(n)}. Le ministre a ri. `],
  [
    "two by two",
    (n) =>
      `Paul ${name(n)} et Marc ${name(n + 5)} ont ri. Les deux hommes ont dit oui. Les deux fondateurs ont dit non. `,
  ],
  ["couples", (n) => `Paul ${name(n)} et Jeanne ${name(n + 5)} sont là. Le couple a ri. Sa compagne a dit non. `],
  ["organisations", (n) => `La start-up ${name(n)} a ri. ${name(n)} a dit non. L’entreprise a dit : « Oui ». `],
])("%s", async (_, piece, length = SMALL) => {
  const [small, large] = [textOf(piece, length), textOf(piece, 10 * length)];
  // What is remembered from one text to the next is known then.
  await steps(small);
  const [less, more] = [await steps(small), await steps(large)];
  const grown = [...more].filter(([key, count]) => count > GROWTH_OF_ONE * (less.get(key) ?? 0) + large.length);
  expect(grown.map(([key, count]) => `${key}: ${less.get(key) ?? 0} -> ${count}`)).toEqual([]);
  expect(total(more)).toBeLessThan(GROWTH * total(less) + large.length);
  // That anything was counted at all.
  expect(more.get("layOut in corpus/layout.ts")).toBeGreaterThan(0);
});
