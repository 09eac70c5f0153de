import { rmSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Worker } from "node:worker_threads";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { generated, realSentences, writeCorpus } from "../../bench/generate.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { buildArchive } from "../../src/archive/build.ts";
import { search } from "../../src/archive/index.ts";
import { refOf } from "../../src/corpus/article.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { ARTICLES, contents, folder, open, put } from "./corpus.ts";

const ids = ({ articles }: { articles: readonly { id: string }[] }) => articles.map(({ id }) => id);

test("a changed, an added and a removed article are there after a reload; an archive in hand stays as it was", async () => {
  const directory = folder();
  put(directory, ARTICLES);
  const { live } = await open(directory);
  const inHand = live.archive;
  const before = contents(inHand);
  put(directory, {
    "greve.txt": "Grève reportée\n\n« Nous attendons », a dit Nora Saïd.\n",
    "neuf.txt": "Le musée rouvre\n\n« Enfin », a soufflé Marc Lebihan.\n",
  });
  rmSync(join(directory, "mairie.txt"));
  await live.reload();
  expect(ids(live.archive)).toEqual(["greve", "neuf", "port/chantier"]);
  expect(contents(live.archive)).toContain("Nous attendons");
  expect(contents(inHand)).toBe(before);
  // What did not change is the same article still, not a copy.
  expect(live.archive.articleById.get("port/chantier")).toBe(inHand.articleById.get("port/chantier"));
});

test("an archive that was changed is let go once nobody holds it", async () => {
  const directory = folder();
  // So many that one that changes is linked into what is there.
  const many = Array.from({ length: 60 }, (_, index) => [`${index}.txt`, ARTICLES["mairie.txt"] as string]);
  put(directory, { ...ARTICLES, ...Object.fromEntries(many) });
  const { live } = await open(directory);
  const earlier: WeakRef<Archive>[] = [];
  for (let version = 1; version <= 3; version++) {
    earlier.push(new WeakRef(live.archive));
    put(directory, { "greve.txt": `Grève\n\n« Version ${version} », a dit Nora Saïd.\n` });
    await live.reload();
  }
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  // What a job of this turn has looked at through a WeakRef is kept until the turn is over.
  await new Promise(setImmediate);
  collect();
  expect(earlier.slice(0, 2).map((archive) => archive.deref())).toEqual([undefined, undefined]);
});

test("nothing new, nothing swapped", async () => {
  const directory = folder();
  put(directory, ARTICLES);
  const { live } = await open(directory);
  const { archive } = live;
  put(directory, { "greve.txt": ARTICLES["greve.txt"] as string });
  await live.reload();
  expect(live.archive).toBe(archive);
});

test("an article that cannot be read any more stays as it was, and is told of", async () => {
  const directory = folder();
  put(directory, ARTICLES);
  const { live, told } = await open(directory);
  const before = contents(live.archive);
  put(directory, { "greve.txt": Buffer.from([0xff, 0xfe, 0x00]), "mairie.txt": "", "bad.txt": Buffer.from([0x80]) });
  await live.reload();
  expect(contents(live.archive)).toBe(before);
  expect(live.archive.leftOut.map(({ file }) => file)).toEqual(["bad.txt", "greve.txt", "mairie.txt"]);
  expect(told.leftOut.filter((line) => line.includes("the version before is kept"))).toHaveLength(2);
  put(directory, ARTICLES);
  await live.reload();
  expect(live.archive.leftOut.map(({ file }) => file)).toEqual(["bad.txt"]);
});

test.each([
  ["a broken catalogue", { "catalog.json": "[{" }, "catalog.json:1"],
  ["an entry for no file", { "catalog.json": '[{"file": "none.txt"}]' }, "catalog.json:1"],
  ["two files of one name", { "greve.md": "Autre\n\nUn texte.\n" }, "greve"],
])("%s keeps the corpus as it was, and is told of until it is mended", async (_, files, place) => {
  const directory = folder();
  put(directory, ARTICLES);
  const { live, told } = await open(directory);
  const before = contents(live.archive);
  put(directory, files);
  await live.reload();
  expect(contents(live.archive)).toBe(before);
  expect(JSON.stringify(live.archive.leftOut)).toContain(place);
  expect(told.notes.join()).toContain("the corpus stays as it was");
  for (const file of Object.keys(files)) rmSync(join(directory, file));
  await live.reload();
  expect(live.archive.leftOut).toEqual([]);
});

test("a folder that is gone for a while loses nothing", async () => {
  const directory = folder();
  put(directory, ARTICLES);
  const { live } = await open(directory);
  rmSync(directory, { recursive: true });
  await live.reload();
  expect(live.archive.articles).toHaveLength(3);
  put(directory, { "seul.txt": "Un seul\n\nIl reste un texte.\n" });
  await live.reload();
  expect(ids(live.archive)).toEqual(["seul"]);
});

test("reloads that are asked for at once are one, and each caller sees what it asked for", async () => {
  const directory = folder();
  put(directory, ARTICLES);
  const { live } = await open(directory);
  const first = live.reload();
  put(directory, { "neuf.txt": "Le musée rouvre\n\nIl ouvre lundi.\n" });
  const [second, third] = [live.reload(), live.reload()];
  expect(second).toBe(third);
  await Promise.all([first, second]);
  expect(live.archive.articleById.has("neuf")).toBe(true);
});

test("after any changes it is what a fresh start would read", async () => {
  const text = fc.constantFrom(
    "Un titre\n\n« Je viendrai lundi », a promis Jeanne Kerviel.\n",
    "Un autre\n\nSelon Marc Lebihan, le pont ouvrira le 4 mai 2022.\n",
    "",
    "\u0000",
  );
  const change = fc.record({ file: fc.constantFrom("a.txt", "b/c.md", "d.txt"), text: fc.option(text) });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 4 }), async (rounds) => {
      const directory = folder();
      put(directory, ARTICLES);
      const { live } = await open(directory);
      for (const changes of rounds) {
        for (const { file, text: words } of changes) {
          // A file that cannot be read keeps what it had; that is another test's.
          if (words === null || words.length < 2) rmSync(join(directory, file), { force: true });
          else put(directory, { [file]: words });
        }
        await live.reload();
      }
      const fresh = buildArchive(await loadCorpus(directory, { maxArticleBytes: 1_000_000 }));
      expect(contents(live.archive)).toBe(contents(fresh));
    }),
    { numRuns: 15 },
  );
});

test("a corpus that is indexed by segments gives the same answers, from the cache and after changes too", async () => {
  const [directory, cacheDir] = [folder(), folder()];
  writeCorpus(directory, 60);
  const questions = [
    "incendie de la conserverie",
    "qui a annoncé une grève ?",
    "le pont de Saint-Hernin",
    "vaccin 2021",
  ];
  const answers = (archive: Archive) =>
    questions.map((words) =>
      search(archive.index, "sentence", words, { limit: 5 }).hits.map(({ item, score }) => [
        refOf(item),
        Math.round(score * 1e4),
      ]),
    );
  const same = async (archive: Archive) => {
    const fresh = buildArchive(await loadCorpus(directory, { maxArticleBytes: 1_000_000 }));
    expect(answers(archive)).toEqual(answers(fresh));
    expect(contents(archive)).toBe(contents(fresh));
  };
  const options = { cacheDir, largeBytes: 0 };
  const { live } = await open(directory, options);
  await same(live.archive);
  put(directory, {
    "000/article-000007.md": "Le pont est fermé\n\nLe pont de Saint-Hernin a fermé hier.\n",
    ...ARTICLES,
  });
  rmSync(join(directory, "000/article-000011.md"));
  await live.reload();
  await same(live.archive);
  await same((await open(directory, options)).live.archive);
});

test("however often a large corpus changes, its index scores and counts as one made at once", async () => {
  const directory = folder();
  writeCorpus(directory, 30);
  const { live } = await open(directory, { largeBytes: 0 });
  const files = live.archive.articles.map(({ file }) => file);
  const sentences = realSentences();
  const index = ({ index: { engine, vocabulary, passages } }: Archive) => {
    const { stemOf, byLength, bySound, names, ...counts } = vocabulary;
    const words = [...counts.stems.keys()].sort();
    const some = words.filter((_, at) => at % 7 === 0).slice(0, 300);
    const scores = some.map((word) => engine.search(`${word} gouvern`, { boostTerm: () => 1 }).slice(0, 20));
    const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([
      passages,
      sorted(counts.exact),
      sorted(counts.stems),
      [...stemOf.keys()].filter((word) => names.has(word)).sort(),
      // A form that has gone may still be among them.
      [...byLength]
        .flatMap(([length, own]) =>
          [...new Set(own)].filter((word) => counts.exact.has(word)).map((word) => [length, word].join()),
        )
        .sort(),
      [...bySound.values()].map((alike) => [...alike].sort().join()).sort(),
      scores,
    ]);
  };
  const change = fc.tuple(fc.constantFrom("gone", "new", "other"), fc.nat(29), fc.nat(40));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      for (const [what, at, seed] of changes) {
        const file = what === "new" ? `neuf-${at}.md` : (files[at] as string);
        if (what === "gone") rmSync(join(directory, file), { force: true });
        else put(directory, { [file]: generated(at, 100 + seed, sentences).text });
      }
      await live.reload();
      const corpus = await open(directory, { largeBytes: 0 });
      expect(index(live.archive)).toBe(index(corpus.live.archive));
      await corpus.live.close();
    }),
    { numRuns: 8 },
  );
});

test("a bot reads very little itself at the start; whatever comes later, and more, in threads of their own", async () => {
  const directory = folder();
  put(directory, ARTICLES);
  let threads = 0;
  const count = () => void threads++;
  process.on("worker", count);
  onTestFinished(() => void process.off("worker", count));
  const { live } = await open(directory, { early: true });
  expect(threads).toBe(0);
  put(directory, { "neuf.txt": "Le musée rouvre\n\nIl ouvre lundi.\n" });
  await live.reload();
  expect(live.archive.articleById.has("neuf")).toBe(true);
  expect(threads).toBe(1);
  put(directory, { "long.txt": "Le musée rouvre lundi.\n".repeat(5000) });
  await open(directory, { early: true });
  expect(threads).toBe(2);
});

test("what is wrong with a file is told once, also where others were answered from before a slow one", async () => {
  const directory = folder();
  put(directory, ARTICLES);
  // Later, so that nobody doubts that the others are as they were.
  const { live, told } = await open(directory, { early: true, now: () => Date.now() + 60_000 });
  // The first two threads end: both files are given out again, each alone, and then the first one is put off.
  let threads = 0;
  const end = (worker: Worker) => void (threads++ < 2 && worker.terminate());
  process.on("worker", end);
  onTestFinished(() => void process.off("worker", end));
  put(directory, { "a.txt": "Le musée rouvre\n\nIl ouvre lundi.\n", "bad.txt": Buffer.from([0x80]) });
  await live.reload();
  expect(told.notes.join("\n")).toContain("answering without slow files");
  expect(live.archive.articleById.has("a")).toBe(true);
  expect(told.leftOut).toEqual([expect.stringContaining("bad.txt")]);
});
