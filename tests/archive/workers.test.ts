import { statSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { generated, realSentences, writeCorpus } from "../../bench/generate.ts";
import { type Gathered, gather } from "../../src/archive/gather.ts";
import { unpack } from "../../src/archive/pack.ts";
import { keepInMemory, makeShelf } from "../../src/archive/shelf.ts";
import type { Job, Outcome } from "../../src/archive/work.ts";
import { openWorkers, type Readers, readHere } from "../../src/archive/workers.ts";
import { ARTICLES, contents, folder, open, put } from "./corpus.ts";

const jobsIn = (directory: string, files: readonly string[]): Job[] =>
  files.map((file) => {
    const path = join(directory, file);
    return { found: { file, path, bytes: statSync(path).size }, entry: undefined, known: undefined };
  });

const values = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap(({ packed: { entries, bytes, tables } }) =>
    entries.map(({ key, file, article, reading }) => ({
      key,
      file,
      article: unpack(bytes, article.start, tables),
      reading: reading && unpack(bytes, reading.start, tables),
    })),
  );

async function read(readers: Readers, jobs: readonly Job[]) {
  const outcomes = await readers.run({ jobs, maxArticleBytes: 1_000_000, rules: "test", index: false, hurried: false });
  await readers.close();
  return outcomes;
}

test("a thread reads what this one reads", async () => {
  const directory = folder();
  writeCorpus(directory, 5);
  const jobs = jobsIn(
    directory,
    Array.from({ length: 5 }, (_, index) => generated(index, 1, realSentences()).file),
  );
  const here = values(await read(readHere, jobs));
  expect(here).toHaveLength(5);
  expect(values(await read(openWorkers(2), jobs))).toEqual(here);
});

test("a corpus read by threads is the corpus read without them", async () => {
  const directory = folder();
  writeCorpus(directory, 130);
  const progress: number[] = [];
  const { live } = await open(directory, { workers: 2, onProgress: ({ files }) => void progress.push(files) });
  expect(progress.length).toBeGreaterThan(1);
  expect(progress.at(-1)).toBe(130);
  const alone = await open(directory, { workers: 1 });
  expect(contents(live.archive)).toBe(contents(alone.live.archive));
});

// Ends at any file named "deadly.txt", and says of every other that it was left out.
const MORTAL = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ jobs }) => {
    if (jobs.some(({ found }) => found.file === "deadly.txt")) process.exit(1);
    const results = jobs.map(({ found }) => ({ file: found.file, why: "seen" }));
    parentPort.postMessage({ results, packed: { tables: { shapes: [], strings: [] }, entries: [], bytes: new Uint8Array() } });
  });`;

test("a file that ends its thread is left out alone", async () => {
  const directory = folder();
  const names = Array.from({ length: 9 }, (_, index) => (index === 4 ? "deadly.txt" : `${index}.txt`));
  const jobs = names.map(
    (file): Job => ({
      found: { file, path: join(directory, file), bytes: 1 },
      entry: undefined,
      known: undefined,
    }),
  );
  const readers = openWorkers(2, () => new Worker(MORTAL, { eval: true }));
  const results = (await read(readers, jobs)).flatMap((outcome) => outcome.results);
  expect(results).toHaveLength(9);
  for (const result of results) {
    if (result.file === "deadly.txt")
      expect(result).toMatchObject({ why: expect.stringContaining("stopped the reader") });
    else expect(result).toMatchObject({ why: "seen" });
  }
});

// Reads as any thread does, but never comes to the end of a file named "endless.txt".
const ENDLESS = `
  const { parentPort } = require("node:worker_threads");
  import("tsx/esm/api").then(async ({ register }) => {
    register();
    const { work } = await import(${JSON.stringify(new URL("../../src/archive/work.ts", import.meta.url).href)});
    parentPort.on("message", async (assignment) => {
      const begins = (job) => {
        parentPort.postMessage(job);
        while (assignment.jobs[job].found.file === "endless.txt");
      };
      parentPort.postMessage(await work(assignment, begins));
    });
  });`;

test("nobody waits for a file that never ends: the others are there before it is given up", async () => {
  const directory = folder();
  put(directory, ARTICLES);
  const shelf = makeShelf([], keepInMemory);
  const patience = { start: 60_000, among: () => 3000, alone: () => 3000 };
  const parts: Gathered[] = [];
  const readAll = (before?: Gathered) =>
    gather({
      directory,
      maxArticleBytes: 1_000_000,
      rules: "test",
      shelf,
      largeBytes: 1e9,
      readers: () => openWorkers(1, () => new Worker(ENDLESS, { eval: true }), patience),
      before,
      onWait: (soFar) => void parts.push(soFar),
    });
  const ids = ({ corpus }: Gathered) => corpus.articles.map(({ id }) => id);
  const before = await readAll();
  expect(parts).toEqual([]);

  put(directory, {
    "endless.txt": "Sans fin\n\nIl n’en finit pas.\n",
    "neuf.txt": "Le musée rouvre\n\nIl ouvre lundi.\n",
  });
  const after = await readAll(before);
  expect(parts).toHaveLength(1);
  expect(ids(parts[0] as Gathered)).toEqual(["greve", "mairie", "neuf", "port/chantier"]);
  expect(parts[0]?.pending).toBe(1);
  expect(after.pending).toBe(0);
  expect(ids(after)).toEqual(ids(parts[0] as Gathered));
  expect(after.corpus.leftOut).toEqual([
    { file: "endless.txt", why: expect.stringContaining("took too long to read") },
  ]);
});
