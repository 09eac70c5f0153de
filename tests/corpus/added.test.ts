import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listWithAdded } from "../../src/corpus/added.ts";

let corpus: string;
let added: string;

beforeEach(async () => {
  [corpus, added] = [await mkdtemp(join(tmpdir(), "guillemet-")), await mkdtemp(join(tmpdir(), "guillemet-"))];
});
afterEach(() => Promise.all([corpus, added].map((folder) => rm(folder, { recursive: true }))));

async function put(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

test("added articles stand under ids of their own, with what is said of them", async () => {
  await put(corpus, { "a.txt": "Un." });
  await put(added, {
    "2026-01-01-b/article.md": "Deux.",
    "2026-01-01-b/catalog.json": '[{"file":"article.md","title":"Le pont"}]',
    "2026-01-01-c/article.txt": "Trois.",
    ".half/article.txt": "Quatre.",
  });
  const { found, leftOut, entries } = await listWithAdded(corpus, added);
  expect(found.map(({ file }) => file)).toEqual(["a.txt", "added/2026-01-01-b.md", "added/2026-01-01-c.txt"]);
  expect(entries.get("added/2026-01-01-b.md")).toEqual({ file: "added/2026-01-01-b.md", title: "Le pont" });
  expect(leftOut).toEqual([]);
});

test("what is wrong with one of them leaves that one out; an id of the corpus stays the corpus's", async () => {
  await put(corpus, { "a.txt": "Un.", "added/b.txt": "Deux." });
  await put(added, {
    "b/article.txt": "Trois.",
    "c/article.txt": "Quatre.",
    "c/catalog.json": "[{",
    "d/readme": "x",
    "e/article.txt": "Cinq.",
  });
  const { found, leftOut } = await listWithAdded(corpus, added);
  expect(found.map(({ file }) => file)).toEqual(["a.txt", "added/b.txt", "added/e.txt"]);
  expect(leftOut.map(({ file }) => file)).toEqual(["added/b.txt", "added/c", "added/d"]);
  for (const { why } of leftOut) expect(why.length).toBeGreaterThan(5);
});

test("where nothing was ever added, the corpus is what it was", async () => {
  await put(corpus, { "a.txt": "Un." });
  for (const folder of [undefined, join(added, "nowhere")]) {
    const { found, leftOut } = await listWithAdded(corpus, folder);
    expect([found.length, leftOut]).toEqual([1, []]);
  }
});
