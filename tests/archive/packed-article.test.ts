import { expect, test } from "vitest";
import { packsTexts } from "../../src/archive/packed-article.ts";
import type { Article } from "../../src/corpus/article.ts";

const articleOf = (number: number): Article => ({
  id: `a/${number}`,
  file: `a/${number}.md`,
  headline: number % 2 ? `Titre ${number}` : null,
  outlet: "Le Courrier",
  author: null,
  place: null,
  published: null,
  url: null,
  language: "fr",
  text: `L’article ${number} est là 🙂.`,
  title: null,
  dateline: number % 3 ? null : { start: 0, end: 2 },
  boilerplate: [],
  paragraphs: [{ start: 0, end: 10, heading: false, sentences: [{ start: 0, end: 10 }] }],
});

test("an article whose text is packed is the same article, also after its pack is full and others were asked for", () => {
  const packed = packsTexts();
  const articles = Array.from({ length: 2500 }, (_, number) => articleOf(number));
  const kept = articles.map(packed);
  for (const [number, article] of articles.entries()) {
    for (const [name, value] of Object.entries(article)) expect(kept[number]?.[name as keyof Article]).toEqual(value);
  }
  expect(kept[0]?.text).toBe(articles[0]?.text);
  expect(Object.keys(kept[0] ?? {})).not.toContain("text");
});
