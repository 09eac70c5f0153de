import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Added, openAdded } from "../../src/records/added.ts";

const DAY = 86_400_000;
let directory: string;
let clock: Date;
let warnings: string[];
const open = (): Promise<Added> =>
  openAdded({ directory, now: () => clock, warn: (_about, message) => void warnings.push(message) });
const bytes = Buffer.from("« Bonjour. »");

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "guillemet-"));
  clock = new Date();
  warnings = [];
});
afterEach(() => rm(directory, { recursive: true }));

test("an article is put aside, described, kept and taken out, each in one step", async () => {
  const store = await open();
  const name = (await store.setAside("md", bytes)) ?? "";
  expect(await store.describe(name, { title: "Un titre" })).toBe("done");
  expect(await store.describe(name, { outlet: "Le Courrier" })).toBe("done");
  expect(await store.keep(name)).toBe("done");
  expect(await store.pending(name)).toBeUndefined();
  const folder = join(store.folder, name);
  expect((await readdir(folder)).sort()).toEqual(["article.md", "catalog.json"]);
  expect(JSON.parse(await readFile(join(folder, "catalog.json"), "utf8"))).toEqual([
    { file: "article.md", outlet: "Le Courrier" },
  ]);
  expect(await store.keep(name)).toBe("done");
  expect(await store.takeOut(name)).toBe("done");
  expect(await store.takeOut(name)).toBe("done");
  expect(await store.discard(name)).toBe("done");
  expect(await store.discard(name)).toBe("gone");
  expect(await store.keep(name)).toBe("gone");
  expect(warnings).toEqual([]);
  store.close();
});

test("names that it did not make lead nowhere", async () => {
  const store = await open();
  await writeFile(join(directory, "secret"), "x");
  for (const name of ["../secret", "..", "", "secret", "2026-01-01-0000000000/../../secret"]) {
    expect(await store.pending(name)).toBeUndefined();
    for (const act of ["keep", "takeOut", "discard"] as const) expect(await store[act](name)).toBe("gone");
    expect(await store.describe(name, {})).toBe("gone");
  }
  expect((await readdir(directory)).sort()).toEqual(["articles", "pending", "secret"]);
  store.close();
});

test("what was put aside is forgotten after a day, and what was taken out a day after that", async () => {
  const store = await open();
  const [old, young, back] = [
    (await store.setAside("txt", bytes)) ?? "",
    (await store.setAside("txt", bytes)) ?? "",
    (await store.setAside("txt", bytes)) ?? "",
  ];
  await store.keep(back);
  const before = new Date(clock.getTime() - DAY - 1000);
  for (const folder of [join(directory, "pending", old), join(store.folder, back)])
    await utimes(folder, before, before);
  await store.takeOut(back);
  store.close();
  const again = await open();
  expect(await again.pending(old)).toBeUndefined();
  expect(await again.pending(young)).toBeDefined();
  expect(await again.pending(back)).toBeDefined();
  again.close();
});

test("where nothing can be written, nothing is put aside and it says so", async () => {
  await writeFile(join(directory, "file"), "x");
  const store = await openAdded({
    directory: join(directory, "file"),
    now: () => clock,
    warn: (_about, message) => void warnings.push(message),
  });
  expect(store.writable).toBe(false);
  expect(await store.setAside("txt", bytes)).toBeUndefined();
  expect(warnings[0]).toContain("adding is off");
  store.close();
});
