import { expect, test } from "vitest";
import { buildArchive } from "../../src/archive/build.ts";
import { exportRows } from "../../src/console/export.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { root } from "./run.ts";

const load = () => loadCorpus(`${root}/seeds`, { maxArticleBytes: 5_000_000 });

// biome-ignore lint/suspicious/noExplicitAny: the rows are looked at as other programs would.
const exported = async (): Promise<any[]> =>
  [...exportRows(buildArchive(await load()))].map((row) => JSON.parse(JSON.stringify(row)));

/** Every passage in a row: the row itself, its mention, its cue. */
// biome-ignore lint/suspicious/noExplicitAny: see above.
const passagesOf = (row: any): any[] => [row, row.mention, row.cue].filter((each) => each?.ref !== undefined);

test("every row is the articles' own words, outside boilerplate", async () => {
  const rows = await exported();
  const articles = new Map(rows.filter(({ type }) => type === "article").map((row) => [row.article, row]));
  expect(articles.size).toBe(5);
  const kinds = new Set(rows.map(({ type }) => type));
  expect([...kinds].sort()).toEqual(["article", "event", "person", "quote", "statement", "time"]);
  for (const row of rows) {
    for (const { ref, article, file, start, end, text } of passagesOf(row)) {
      const own = articles.get(article);
      expect(own.text.slice(start, end)).toBe(text);
      expect(text.trim()).toBe(text);
      expect(text).not.toBe("");
      expect(ref).toBe(`${article}:${start}-${end}`);
      expect(file).toBe(own.file);
      for (const [from, to] of own.boilerplate) expect(start >= to || end <= from).toBe(true);
    }
    for (const [from, to] of row.parts ?? []) expect(row.start <= from && from < to && to <= row.end).toBe(true);
  }
});

test("reading twice gives the same", async () => {
  expect(await exported()).toEqual(await exported());
});

test("the order in which the articles are loaded changes nothing", async () => {
  const corpus = await load();
  const byPlace = (rows: Iterable<Record<string, unknown>>) => [...rows].map((row) => JSON.stringify(row)).sort();
  const forward = byPlace(exportRows(buildArchive(corpus)));
  const backward = byPlace(exportRows(buildArchive({ ...corpus, articles: corpus.articles.toReversed() })));
  expect(backward).toEqual(forward);
});
