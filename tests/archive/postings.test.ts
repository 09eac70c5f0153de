import fc from "fast-check";
import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { generated, realSentences } from "../../bench/generate.ts";
import { articleOf } from "../../bench/retrieval.ts";
import { buildIndex, INDEX_WEIGHTS, numbered } from "../../src/archive/index.ts";
import { mergeSegments } from "../../src/archive/postings.ts";
import { buildSegment, segmentBytes, segmentFrom } from "../../src/archive/segment.ts";
import { finish } from "../../src/archive/steps.ts";
import type { Article } from "../../src/corpus/article.ts";
import { termsOf } from "../../src/language/analyse.ts";

const sentences = realSentences();
const articles: Article[] = Array.from({ length: 40 }, (_, index) => {
  const { text } = generated(index, 3, sentences);
  const [, title = "", body = ""] = /title: "(.*)"[\s\S]*?\n---\n([\s\S]*)/.exec(text) ?? [];
  return articleOf(`article-${String(index).padStart(3, "0")}`, title, body);
});

const nothing = { quotes: [], statements: [], events: [] };

/** The same articles in segments of `size`, merged. */
function merged(all: readonly Article[], size: number) {
  const passages = numbered(all);
  const parts = Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
  // In any order: where a segment's articles stand is told beside it.
  const placed = parts.reverse().map((part) => ({
    segment: segmentFrom(segmentBytes(buildSegment(part))),
    firsts: part.map((article) => passages.firstOf.get(article) ?? 0),
  }));
  return { passages, ...finish(mergeSegments(placed, passages.documents.length, INDEX_WEIGHTS)) };
}

const plain = buildIndex({ articles, ...nothing });
const vocabulary = [...plain.vocabulary.stems.keys(), ...plain.vocabulary.exact.keys(), "unknown"].sort();

test("merged segments score every passage as MiniSearch does", () => {
  const { engine } = merged(articles, 7);
  const query = fc.uniqueArray(fc.tuple(fc.constantFrom(...vocabulary), fc.constantFrom(0.3, 0.5, 1)), {
    selector: ([term]) => term,
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(query, fc.boolean(), (words, odd) => {
      const boosts = new Map(words);
      const options = {
        boostTerm: (term: string) => boosts.get(term) ?? 1,
        ...(odd && { filter: ({ id }: { id: number }) => id % 2 === 1 }),
      };
      const terms = [...boosts.keys()].join(" ");
      const theirs = [...plain.engine.search(terms, options)].sort((a, b) => b.score - a.score || a.id - b.id);
      const ours = engine.search(terms, options);
      expect(ours).toHaveLength(Math.min(400, theirs.length));
      const byId = new Map(theirs.map(({ id, score }) => [id, score]));
      for (const [place, { id, score }] of ours.entries()) {
        expect(score).toBeCloseTo(byId.get(id) ?? Number.NaN, 4);
        expect(score).toBeCloseTo(theirs[place]?.score ?? Number.NaN, 4);
      }
    }),
    { numRuns: 300 },
  );
});

test("the words are counted as they are without segments, however the articles are cut up", () => {
  for (const size of [1, 7, 100]) {
    const { passages, engine, counts } = merged(articles, size);
    const { vocabulary: ours } = buildIndex({ articles, ...nothing }, passages, { engine, counts });
    for (const name of ["exact", "stems", "stemOf"] as const)
      expect(new Map([...ours[name]].sort() as [string, number][])).toEqual(
        new Map([...plain.vocabulary[name]].sort() as [string, number][]),
      );
    const names = ({ exact, names: own }: typeof ours) => [...exact.keys()].filter((form) => own.has(form)).sort();
    expect(names(ours)).toEqual(names(plain.vocabulary));
  }
});

test("many hits come back best first, and all that a filter lets pass up to four hundred", () => {
  const many = Array.from({ length: 900 }, (_, index) =>
    articleOf(`a${index}`, null, `budget ${"mot ".repeat(index % 50)}`),
  );
  const { engine } = merged(many, 100);
  const all = engine.search("budget", { boostTerm: () => 1 });
  expect(all).toHaveLength(400);
  expect(all.every(({ score }, index) => index === 0 || score <= (all[index - 1]?.score ?? 0))).toBe(true);
  const worst = engine.search("budget", { boostTerm: () => 1, filter: ({ id }) => id % 50 === 49 });
  expect(worst).toHaveLength(18);
  const every = engine.search("budget", { boostTerm: () => 1, most: many.length });
  expect(worst).toEqual(every.filter(({ id }) => id % 50 === 49));
});

test("nothing indexed, nothing found", () => {
  expect(merged([], 5).engine.search("budget", { boostTerm: () => 1 })).toEqual([]);
  expect(new MiniSearch({ fields: ["text"] }).search("budget")).toEqual([]);
  expect(termsOf("")).toEqual([]);
});

test("bytes that are cut short are no segment", () => {
  const bytes = segmentBytes(buildSegment(articles.slice(0, 2)));
  for (const length of [0, 3, 50, bytes.length - 1])
    expect(() => segmentFrom(bytes.subarray(0, length))).toThrow(RangeError);
});
