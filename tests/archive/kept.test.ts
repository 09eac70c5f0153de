import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { generated, randomFrom, realSentences } from "../../bench/generate.ts";
import { questionsForSpeed } from "../../bench/questions.ts";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { openCache } from "../../src/archive/cache.ts";
import { KeptArticle } from "../../src/archive/kept/articles.ts";
import { stringArrays, stringsIn } from "../../src/archive/kept/strings.ts";
import { finish } from "../../src/archive/steps.ts";
import { commandNamed } from "../../src/command.ts";
import { reply } from "../../src/console/answer.ts";
import { refOf } from "../../src/corpus/article.ts";
import { ARTICLES, folder, open, put, whole } from "./corpus.ts";

const sentences = realSentences();

/** People and events that are one across articles, one of which says no date. */
const TOLD: Readonly<Record<string, string>> = {
  ...ARTICLES,
  "sommet.md":
    "---\npublished: 2021-09-10\n---\nAnne Ruiz, maire de Sète, et Pedro Carvalho ont déclaré que l’accord tiendrait. « Oui », ont-ils dit. Le sommet de Sète a eu lieu le 7 septembre 2021.\n",
  "mardi.txt":
    "Le sommet de Sète avec Anne Ruiz a eu lieu mardi. « Un succès », a dit Mme Ruiz. En juin, elle ira à Brive.\n",
};

const linkedIn = (cacheDir: string): string[] =>
  readdirSync(cacheDir, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("linked.parts"))
    .map((name) => join(cacheDir, name));

const isKept = ({ articles: [article] }: Archive): boolean => article instanceof KeptArticle;

/** What the commands answer, as JSON without its times. */
function answers(archive: Archive): string[] {
  const [person] = archive.people;
  const [quote] = archive.quotes;
  const about = ["sommet de Sète", "accord", "travaux du port"];
  const asked: [string, Record<string, string>][] = [
    ...questionsForSpeed(12).map((question): [string, Record<string, string>] => ["ask", { question }]),
    ...about.flatMap((words): [string, Record<string, string>][] => [
      ["ask", { question: `Que dit-on de ${words} ?` }],
      ["date", { event: words }],
      ["quote", { about: words }],
      ["timeline", { about: words }],
      ["verify", { text: words }],
    ]),
    ["ask", { question: "Quand a eu lieu le somet de Sete ?" }],
    ["timeline", {}],
    ["timeline", { speaker: person?.name ?? "" }],
    ["statements", { speaker: person?.name ?? "" }],
    ["quote", { about: "accord", speaker: person?.name ?? "" }],
    ["source", { article: quote ? refOf(quote) : "" }],
    ["help", {}],
  ];
  const page = { locale: "fr" as const, limit: 20, width: 100, colours: false };
  const flags = { json: true, strict: false, explain: false, limit: 20 };
  return asked.map(([name, values]) => {
    const command = commandNamed(commands, name);
    if (!command) throw new Error(name);
    return reply(command, values, { archive, commands, page, flags }).text.replace(/"ms":[\d.]+/, "");
  });
}

test("a start from what was kept is a fresh start, answer for answer, after any changes", async () => {
  const change = fc.tuple(fc.constantFrom("gone", "new", "other", "none"), fc.nat(11), fc.nat(40));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 3 }), async (rounds) => {
      const [directory, cacheDir] = [folder(), folder()];
      put(directory, TOLD);
      const file = (at: number) => `g${at}.md`;
      for (let at = 0; at < 8; at++) put(directory, { [file(at)]: generated(at, 3, sentences).text });
      for (const changes of [[], ...rounds]) {
        for (const [what, at, seed] of changes) {
          if (what === "gone") rmSync(join(directory, file(at)), { force: true });
          else if (what !== "none") put(directory, { [file(at)]: generated(at, 100 + seed, sentences).text });
        }
        // What the cache holds is of the round before, then it is of this one.
        for (const again of [false, true]) {
          const { live, told } = await open(directory, { cacheDir, largeBytes: 0 });
          await live.close();
          const fresh = await open(directory, { largeBytes: 0 });
          expect(told.notes).toEqual([]);
          if (again) expect(isKept(live.archive)).toBe(true);
          expect(whole(live.archive)).toBe(whole(fresh.live.archive));
          expect(answers(live.archive)).toEqual(answers(fresh.live.archive));
        }
      }
    }),
    { numRuns: 3 },
  );
});

test.each([
  ["as soon as it is open", false],
  ["when a bot has got ready for it", true],
])("what changes after a start from what was kept is linked with the rest: %s", async (_, early) => {
  const [directory, cacheDir] = [folder(), folder()];
  put(directory, TOLD);
  await (await open(directory, { cacheDir, largeBytes: 0 })).live.close();
  const { live } = await open(directory, { cacheDir, largeBytes: 0, early });
  if (early) await live.whole;
  expect(isKept(live.archive)).toBe(true);
  const before = live.archive;
  const text = whole(before);
  put(directory, { "greve.txt": "Grève reportée\n\n« Nous attendons », a dit Anne Ruiz mardi.\n" });
  await live.reload();
  expect(whole(live.archive)).toBe(whole((await open(directory, { largeBytes: 0 })).live.archive));
  expect(whole(before)).toBe(text);
});

test("what was kept and is damaged anywhere, or was kept by other rules, is told of and not believed", async () => {
  const [directory, cacheDir] = [folder(), folder()];
  put(directory, TOLD);
  await (await open(directory, { cacheDir, largeBytes: 0 })).live.close();
  const [path] = linkedIn(cacheDir) as [string];
  const whether = readFileSync(path);
  const random = randomFrom(7);
  for (let round = 0; round < 30; round++) {
    const content = Buffer.from(whether);
    const at = Math.floor(random() * content.length);
    content[at] = (content[at] as number) ^ (1 << (round % 8));
    writeFileSync(path, content);
    if (round % 3 === 0) truncateSync(path, at);
    const { live, told } = await open(directory, { cacheDir, largeBytes: 0 });
    expect(told.notes.join()).toContain("cache file ignored");
    expect(isKept(live.archive)).toBe(false);
    await live.close();
    // It is kept again.
    expect(readFileSync(path).length).toBeGreaterThan(1000);
  }
  const notes: string[] = [];
  const note = (_: unknown, message: string) => void notes.push(message);
  const about = { directory: cacheDir, corpusDir: directory, rules: "one", linking: "two", warn: note, info: note };
  expect(await openCache(about)?.linked()).toBeUndefined();
  expect(notes).toContain("cache of other rules ignored");
});

test("strings are found again by their numbers, and their numbers by them", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: "binary" })), fc.string(), (all, other) => {
      const strings = stringsIn(finish(stringArrays(all, true)));
      expect(all.map((_, number) => strings.at(number))).toEqual(all);
      expect(all.map((text) => strings.numberOf(text))).toEqual(all.map((_, number) => number));
      expect(strings.numberOf(other)).toBe(all.indexOf(other));
    }),
  );
});
