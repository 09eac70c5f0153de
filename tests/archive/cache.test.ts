import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { randomFrom } from "../../bench/generate.ts";
import { openCache } from "../../src/archive/cache.ts";
import { packer } from "../../src/archive/pack.ts";
import { ARTICLES, contents, folder, open, put } from "./corpus.ts";

const packs = (cacheDir: string): string[] =>
  readdirSync(cacheDir, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".pack"))
    .map((name) => join(cacheDir, name));

/** A corpus that was read once, with its cache. */
async function cached() {
  const [directory, cacheDir] = [folder(), folder()];
  put(directory, ARTICLES);
  const { live } = await open(directory, { cacheDir });
  return { directory, cacheDir, before: contents(live.archive) };
}

test("a second start reads nothing and finds the same", async () => {
  const { directory, cacheDir, before } = await cached();
  const { live, told } = await open(directory, { cacheDir });
  expect(live.archive.fromCache).toBe(true);
  expect(contents(live.archive)).toBe(before);
  expect(told.notes).toEqual([]);
});

test("a second start reads only what changed", async () => {
  const { directory, cacheDir } = await cached();
  const [first] = packs(cacheDir);
  put(directory, { "greve.txt": "Grève reportée\n\n« Nous attendons », a dit Nora Saïd.\n" });
  const { live } = await open(directory, { cacheDir });
  expect(live.archive.fromCache).toBe(false);
  expect(contents(live.archive)).toContain("Nous attendons");
  const written = packs(cacheDir).filter((path) => path !== first);
  expect(written).toHaveLength(1);
  expect(readFileSync(written[0] as string, "utf8")).not.toContain("mairie.txt");
});

test("what the catalogue says of an article belongs to its key", async () => {
  const { directory, cacheDir } = await cached();
  put(directory, { "catalog.json": '[{"file": "greve.txt", "outlet": "La Gazette", "published": "2021-03-09"}]' });
  const { live } = await open(directory, { cacheDir });
  expect(live.archive.articleById.get("greve")?.outlet).toBe("La Gazette");
  expect(contents(live.archive)).toBe(contents((await open(directory)).live.archive));
});

test("a cache that is damaged anywhere is told of and not believed", async () => {
  const { directory, cacheDir, before } = await cached();
  const random = randomFrom(7);
  for (let round = 0; round < 30; round++) {
    const [path] = packs(cacheDir) as [string];
    const content = readFileSync(path);
    const at = Math.floor(random() * content.length);
    if (round % 3 === 0) truncateSync(path, at);
    else {
      content[at] = (content[at] as number) ^ (1 << (round % 8));
      writeFileSync(path, content);
    }
    const { live, told } = await open(directory, { cacheDir });
    expect(told.notes.join()).toContain("cache file ignored");
    expect(contents(live.archive)).toBe(before);
    // It is read again and kept again, and the damaged file is gone.
    expect(packs(cacheDir)).toHaveLength(1);
  }
});

test("a cache that is lost or damaged while it is used is read again", async () => {
  const { directory, cacheDir, before } = await cached();
  const { live } = await open(directory, { cacheDir });
  for (const path of packs(cacheDir)) rmSync(path);
  put(directory, { "neuf.txt": "Un article neuf\n\n« Voilà », a dit Marc Lebihan.\n" });
  await live.reload();
  expect(live.archive.articles).toHaveLength(4);
  expect(contents(live.archive)).toContain(before.split("\n")[0]);
});

test("files that are no cache of ours are left alone", async () => {
  const { directory, cacheDir, before } = await cached();
  const [path] = packs(cacheDir) as [string];
  const stray = join(path, "..", "notes.txt");
  writeFileSync(stray, "not a pack");
  writeFileSync(join(path, "..", `${"x".repeat(24)}.pack`), "neither");
  const { live, told } = await open(directory, { cacheDir });
  expect(contents(live.archive)).toBe(before);
  expect(told.notes).toHaveLength(1);
  expect(readFileSync(stray, "utf8")).toBe("not a pack");
});

test("a cache of other rules is not believed", () => {
  const [directory, corpusDir] = [folder(), folder()];
  const warnings: string[] = [];
  const at = (rules: string) =>
    openCache({
      directory,
      corpusDir,
      rules,
      linking: rules,
      warn: () => expect.unreachable(),
      info: (_, message) => void warnings.push(message),
    });
  const pack = packer();
  const article = pack.add({ file: "a.txt", why: "for a test" });
  at("one")?.keep({
    tables: pack.tables,
    entries: [{ key: "k", file: "a.txt", article, reading: null }],
    bytes: pack.bytes(),
    segment: null,
  });
  expect(at("one")?.packs()).toHaveLength(1);
  expect(at("two")?.packs()).toHaveLength(0);
  expect(warnings).toEqual(["cache of other rules ignored"]);
});

test("without a folder that can be written it goes without", async () => {
  const directory = folder();
  put(directory, ARTICLES);
  const { live, told } = await open(directory, { cacheDir: join(directory, "mairie.txt", "no-folder") });
  expect(live.archive.articles).toHaveLength(3);
  expect(told.notes.join()).toContain("no cache: the folder cannot be written");
});
