import { expect, test } from "vitest";
import { buildArchive } from "../src/archive/build.ts";
import { textOf } from "../src/corpus/article.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import { reasonInWords } from "../src/reason.ts";
import { root } from "./console/run.ts";

const dated = await loadCorpus(`${root}/seeds`, { maxArticleBytes: 5_000_000 });
const known = buildArchive(dated);
const undated = buildArchive({
  ...dated,
  articles: dated.articles.map((article) => ({ ...article, published: null })),
});

test("without any date of publication no day is wrong: what is not settled stays open", () => {
  const truth = new Map(known.times.map((time) => [`${time.article.id}:${time.start}-${time.end}`, time]));
  const settled = undated.times.filter(({ from }) => from !== null);
  expect(settled.length).toBeGreaterThan(5);
  for (const time of settled) {
    const right = truth.get(`${time.article.id}:${time.start}-${time.end}`);
    // A day that is known with less certainty may be a wider stretch, never another one.
    expect(time.from !== null && right?.from && time.from <= right.from, textOf(time)).toBe(true);
    expect(time.to !== null && right?.to && time.to >= right.to, textOf(time)).toBe(true);
  }
  const open = undated.times.filter(({ from, kind }) => from === null && kind === "date");
  for (const { value } of open) expect(value).toMatch(/^X|^(?:PAST|PRESENT|FUTURE)_REF$/);
});

test("what another article settles is settled, with its reason", () => {
  const helped = undated.times.filter(({ anchor }) => anchor.by === "corpus");
  expect(helped.length).toBeGreaterThan(0);
  for (const time of helped) expect(reasonInWords(time, "en")).toContain("by another article on the same event (");
});
