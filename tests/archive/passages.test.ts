import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type IndexedPassage, passagesOf, sentencesOf } from "../../src/archive/passages.ts";
import type { Article } from "../../src/corpus/article.ts";
import { layOut } from "../../src/corpus/layout.ts";
import { contains } from "../../src/corpus/span.ts";

const articleOf = (text: string): Article => {
  const { found: _, ...layout } = layOut(text);
  const none = { headline: null, outlet: null, author: null, place: null, published: null, url: null, language: null };
  return { ...layout, ...none, id: "a", file: "a.txt" };
};
const lengthOf = ({ start, end }: IndexedPassage): number => end - start;
const cut = (text: string): readonly IndexedPassage[] => passagesOf(articleOf(text));

const SENTENCE = "Le conseil a voté le budget de la ville après un long débat. ";

describe("passagesOf", () => {
  test.each<[string, string]>([
    ["a paragraph of 300 kB", SENTENCE.repeat(5000)],
    ["two of them", `${SENTENCE.repeat(600)}\n\n${SENTENCE.repeat(40)}`],
    ["a sentence without an end", "le conseil et la ville ".repeat(9000)],
    ["no blank at all", "x".repeat(60_000)],
  ])("no passage of %s is longer than its share and one sentence", (_, text) => {
    const passages = cut(text);
    expect(passages.length).toBeGreaterThan(1);
    expect(Math.max(...passages.map(lengthOf))).toBeLessThanOrEqual(6000);
  });

  test("parts of a paragraph end where a sentence ends and are much alike in length", () => {
    const passages = cut(SENTENCE.repeat(50));
    expect(passages.map(({ article, end }) => article.text.slice(end - 6, end))).toEqual(["débat.", "débat."]);
    expect(passages.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(passages.map((passage) => sentencesOf(passage).length)).toEqual([25, 25]);
  });

  test("a paragraph of usual length is one passage, short neighbours share one", () => {
    expect(cut(SENTENCE.repeat(20))).toHaveLength(1);
    expect(cut(`Il a plu toute la nuit sur la ville.\n\n${SENTENCE}\n\n${SENTENCE}`)).toHaveLength(1);
  });

  const line = fc.oneof(
    fc.constantFrom("Le budget", "# Un titre", "Oui.", "« Non », a-t-il dit.", "", "LIMA (AFP) - Il a plu."),
    fc.nat({ max: 90 }).map((times) => SENTENCE.repeat(times)),
    fc.nat({ max: 900 }).map((times) => "sans fin ".repeat(times)),
  );

  test("every word outside boilerplate is in exactly one passage, every sentence in one too", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const article = articleOf(lines.join("\n\n"));
        const passages = passagesOf(article);
        const held = new Uint8Array(article.text.length);
        for (const { start, end } of passages) for (let at = start; at < end; at++) held[at]!++;
        // A passage may reach over a line of boilerplate between two short paragraphs: no sentence of it is in there.
        for (const { start, end } of article.boilerplate) held.fill(1, start, end);
        const isWrong = (letter: string, at: number) => held[at] !== 1 && letter.trim() !== "";
        expect([...article.text].findIndex(isWrong)).toBe(-1);
        const sentences = passages.flatMap((passage) => {
          const own = sentencesOf(passage);
          expect(own.every((sentence) => contains(passage, sentence))).toBe(true);
          return own;
        });
        expect(sentences).toEqual(article.paragraphs.flatMap((paragraph) => paragraph.sentences));
      }),
    );
  });
});
