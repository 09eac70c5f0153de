import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";
import { slice } from "../../src/corpus/span.ts";

const { articles } = await loadCorpus("seeds", { maxArticleBytes: 5 * 1024 * 1024 });
const texts = await Promise.all(articles.map(({ file }) => readFile(`seeds/${file}`, "utf8")));

interface Sourced {
  readonly file: string;
  readonly sentence: string;
}

const gold = async (name: string) => JSON.parse(await readFile(`tests/gold/seeds/${name}.json`, "utf8"));

describe("the articles that come with the program", () => {
  it("keep every character", () => {
    expect(articles.map(({ text }) => text)).toEqual(texts);
  });

  it("have these headlines, outlets and datelines", () => {
    const rows = articles.map(({ text, headline, outlet, place, dateline }) => [
      headline?.slice(0, 30) ?? null,
      outlet,
      place,
      dateline && slice(text, dateline),
    ]);
    expect(rows).toEqual([
      ["Le Kremlin révèle une base pos", null, null, null],
      ["Le Kremlin Dit Que Le Présiden", null, "Jakarta", "Jakarta -"],
      ["La Russie présentera un docume", "237online.com", null, null],
      [null, "TASS", null, "TASS/."],
      ["Kremlin: Poutine a réitéré sa ", "CNSNews.com", "Moscou", "Moscou (CNSNews.com) –"],
    ]);
  });

  it("have these widgets, captions and footers, and no others", () => {
    const aside = articles.map(({ text, boilerplate }) => boilerplate.map((span) => slice(text, span).slice(0, 24)));
    expect(aside).toEqual([
      ["Lire la suite", "Biden répond aux spécula"],
      [],
      ["Dmitri Peskov", "237online.com", "Laisser un commentaire", "Votre adresse e-mail ne "],
      ["Spread the love", "Leave A Reply", "Social Media Auto Publis"],
      [
        "Le président ukrainien V",
        "Le président ukrainien V",
        "Vous aimer cet article ?",
        "*".repeat(24),
        "Vous pouvez lire l’artic",
        "*".repeat(24),
        "Votre soutien est essent",
        "À l’ère de la censure de",
        "Nous avons besoin de fin",
      ],
    ]);
  });

  it("are cut into the sentences that the annotators saw", async () => {
    const questions: { sentences?: Sourced[] }[] = await gold("questions");
    const listed: Sourced[][] = await Promise.all(["statements", "events", "vague"].map(gold));
    const wanted = [...questions.flatMap(({ sentences = [] }) => sentences), ...listed.flat()];
    const sentences = new Set(
      articles.flatMap(({ text, file, paragraphs }) =>
        paragraphs.flatMap((paragraph) => paragraph.sentences.map((span) => `${file}|${slice(text, span)}`)),
      ),
    );
    const differ = new Set(
      wanted
        .filter(({ file, sentence }) => !sentences.has(`${file}|${sentence}`))
        .map(({ sentence }) => sentence.slice(0, 18).replace(/\s/g, " ")),
    );
    expect([...differ].sort()).toEqual([
      // A signature, which is boilerplate.
      "237online.com",
      // With the dateline, which stands in no sentence.
      "Jakarta - Les prés",
      "Moscou (CNSNews.co",
      "TASS/. Le présiden",
      // A quotation of three sentences, annotated as one.
      "« Deux heures m’on",
    ]);
  });
});
