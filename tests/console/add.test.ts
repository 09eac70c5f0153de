import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { guillemet, rows } from "./run.ts";

const TEXT =
  "Le pont de Vaux fermera mardi\n\n« Le pont fermera mardi prochain », a annoncé le maire, Louis Garnier.\n\nLire aussi : Le barrage rouvre\n";

let folder: string;
let file: string;
const call = (...args: string[]) =>
  guillemet(args, { env: { DATA_DIR: join(folder, "data"), CACHE_DIR: "off", LOCALE: "en" } });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "guillemet-"));
  file = join(folder, "pont.txt");
  await writeFile(file, TEXT);
});
afterEach(() => rm(folder, { recursive: true }));

test("an article is looked at, kept, found, and taken out again", async () => {
  const looked = await call("corpus", "--file", file);
  expect(looked.status).toBe(0);
  for (const said of ["Preview", "1 quotation (1 attributed)", "« Le pont fermera mardi prochain »", "--keep"])
    expect(looked.stdout).toContain(said);
  expect((await call("quote", "pont")).status).toBe(1);

  const about = ["--outlet", "Le Courrier", "--published", "2023-02-27", "--url", "https://exemple.fr/a"];
  const [kept] = rows(await call("corpus", "--file", file, ...about, "--keep", "--json"));
  expect(kept).toMatchObject({ kind: "preview", quotes: 1, article: { outlet: "Le Courrier" } });
  const [found] = rows(await call("quote", "pont", "--json"));
  expect(found.items[0]).toMatchObject({
    article: kept.kept,
    url: "https://exemple.fr/a",
    date: { from: "2023-02-27", to: "2023-02-27", basis: "stated" },
  });
  expect((await call("quote", "pont", "--corpus", "seeds")).status).toBe(1);
  const twice = await call("corpus", "--file", file, "--keep");
  expect([twice.status, twice.stderr]).toEqual([2, expect.stringContaining("has this article already")]);

  const out = await call("corpus", "--undo", kept.kept);
  expect([out.status, out.stdout]).toEqual([0, expect.stringContaining("out of the corpus")]);
  expect((await call("quote", "pont")).status).toBe(1);
});

test.each([
  [["--file", "/nowhere.txt"], "ENOENT"],
  [["--file", "package.json"], ".txt, .md or .html"],
  [["--keep"], "Missing: --file"],
  [["--file", "README.md", "--published", "2023-02-31"], "This date does not exist"],
  [["--file", "README.md", "--url", "javascript:1"], "no web address"],
  [["--file", "README.md", "--keep", "--corpus", "seeds"], "does not go with --corpus"],
])("%j ends with 2 and a line, and leaves nothing behind", async (args, line) => {
  const { status, stdout, stderr } = await call("corpus", ...args);
  expect([status, stdout, stderr]).toEqual([2, "", expect.stringContaining(line)]);
  expect(await readdir(join(folder, "data", "pending")).catch(() => [])).toEqual([]);
});

test("an added article that nobody knows is none, with status 1", async () => {
  const { status, stdout } = await call("corpus", "--undo", "added/nothing");
  expect([status, stdout]).toEqual([1, expect.stringContaining("No added article is called added/nothing")]);
});
