import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isAsSeen, seenAs, seenFrom, seenLines } from "../../src/archive/seen.ts";
import { ARTICLES, contents, folder, open, put } from "./corpus.ts";

const found = { file: "a.txt", path: "/a.txt", bytes: 3, mark: "3:1:1:7", changed: 1000 };
const entry = { file: "a.txt", outlet: "Le Courrier" };
const LATER = 100_000;

test.each([
  ["the same", found, entry, true],
  ["another time", { ...found, mark: "3:2:1:7" }, entry, false],
  ["another entry of the catalogue", found, { ...entry, outlet: "La Gazette" }, false],
  ["no entry any more", found, undefined, false],
])("%s", (_, now, said, expected) => {
  const seen = seenAs(found, entry, "key", LATER);
  expect(isAsSeen(seen, now, said)).toBe(expected);
});

test("a file that was changed just now is not trusted to be the same later", () => {
  expect(seenAs(found, entry, "key", found.changed + 10)).toBeUndefined();
  expect(seenAs({ ...found, changed: LATER + 5000 }, entry, "key", LATER)).toBeUndefined();
});

test("what was seen is kept as lines, and nothing else is believed", () => {
  const seen = seenAs(found, entry, "key", LATER);
  const all = new Map(seen ? [['é\n"a.txt', seen]] : []);
  expect(seenFrom(seenLines(all))).toEqual(all);
  expect(() => seenFrom(["{}"])).toThrow();
  expect(() => seenFrom(['["a","b","c"]'])).toThrow();
});

test("a file of the same size and time with other words is read again, now and at the next start", async () => {
  const [directory, cacheDir] = [folder(), folder()];
  put(directory, ARTICLES);
  const file = join(directory, "greve.txt");
  const long = new Date(Date.now() - 1e7);
  for (const name of Object.keys(ARTICLES)) utimesSync(join(directory, name), long, long);
  // Some time later, so that what was seen is trusted.
  const options = { cacheDir, now: () => Date.now() + LATER };
  const { live } = await open(directory, options);
  const change = (from: string, to: string) => {
    const { size, mtime } = statSync(file);
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
    utimesSync(file, mtime, mtime);
    expect(statSync(file)).toMatchObject({ size, mtime });
  };
  change("lâchera", "cédera_");
  await live.reload();
  expect(contents(live.archive)).toContain("On ne cédera_ rien");
  await live.close();
  change("cédera_", "vendra__");
  const { live: next } = await open(directory, options);
  expect(contents(next.archive)).toContain("On ne vendra__ rien");
});

test("a damaged list of what was seen is not believed", async () => {
  const [directory, cacheDir] = [folder(), folder()];
  put(directory, ARTICLES);
  const { live } = await open(directory, { cacheDir });
  const before = contents(live.archive);
  await live.close();
  const [own = ""] = readdirSync(cacheDir);
  const list = join(cacheDir, own, "seen.list");
  const text = readFileSync(list, "utf8");
  for (const damaged of ["", text.slice(0, -3), text.replace("[", "{"), `${text}\n`]) {
    writeFileSync(list, damaged);
    const { live: next } = await open(directory, { cacheDir });
    expect(contents(next.archive)).toBe(before);
    await next.close();
  }
});
