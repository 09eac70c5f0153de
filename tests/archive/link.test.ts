import fc from "fast-check";
import { expect, test } from "vitest";
import { generated, realSentences } from "../../bench/generate.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { linkSteps, makeLinker } from "../../src/archive/link.ts";
import { finish } from "../../src/archive/steps.ts";
import { type Article, refOf } from "../../src/corpus/article.ts";
import type { LeftOut } from "../../src/corpus/load.ts";
import { readArticle } from "../../src/corpus/read-article.ts";
import type { Reading } from "../../src/reading/findings.ts";
import { read } from "../../src/reading/read.ts";
import { whole } from "./corpus.ts";

const sentences = realSentences();

/** Names that come together, apart and for another as articles come and go. */
const NAMES = [
  "Pedro Carvalho Ruiz, maire de Brive, a parlé lundi. « Nous irons », a dit M. Carvalho.",
  "Pedro Carvalho a souri. Le maire de Brive a dit que tout irait bien en juin.",
  "P. Carvalho a promis une réponse. Mme Ruiz a nié. Le porte-parole du syndicat a ajouté que non.",
  "Anne Ruiz, maire de Sète, et Pedro Carvalho ont déclaré que l’accord tiendrait. « Oui », ont-ils dit.",
  "Selon Ruiz, le sommet de Sète a eu lieu le 7 septembre 2021. Des habitants ont dit leur colère.",
  "Le sommet de Sète avec Anne Ruiz a eu lieu mardi. Un haut responsable de la mairie a confirmé.",
  "En septembre 2021, Anne Ruiz a ouvert le sommet de Sète. La maire de Sète a remercié des habitants.",
  "Le 8 septembre 2021, Anne Ruiz a ouvert le sommet de Sète avec Pedro Carvalho Ruiz.",
  "La boulangère Anne Ruiz a dit : « Le sommet de Sète m’a ruinée. » Vladimir Oustine a ri.",
  "Volodymyr Oustine, porte-parole du syndicat, a dit « non ». Oustine a répété que non.",
];

async function made(file: string, text: string): Promise<Article> {
  const article = await readArticle(file, Buffer.from(text), undefined);
  if ("why" in article) throw new Error((article as LeftOut).why);
  return article;
}

const drawn = await Promise.all(
  Array.from({ length: 12 }, (_, index) => made(`g${index}.md`, generated(index, 5, sentences).text)),
);
const told = await Promise.all(
  NAMES.flatMap((text, index) => [
    made(`n${index}.md`, `---\npublished: 2021-09-${10 + index}\n---\n${text}\n`),
    // The same file without a date, or with another text.
    made(`n${index}.md`, `${NAMES[(index + 3) % NAMES.length]}\n${text}\n`),
  ]),
);
const pool = [...drawn, ...told];
const readings = new Map<Article, Reading>(pool.map((article) => [article, read(article, article.published)]));
const readingOf = (article: Article) => readings.get(article) as Reading;
const about = { readMs: 0, fromCache: false, pending: 0 };

const corpusOf = (articles: readonly Article[]) => {
  const byFile = new Map(articles.map((article) => [article.file, article]));
  return { articles: [...byFile.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), leftOut: [], ignored: 0 };
};

test("after any changes an archive is what its articles alone give, and those before it stay as they were", () => {
  const round = fc.subarray(pool, { minLength: 1 });
  const few = fc.tuple(fc.nat(pool.length - 1), fc.boolean());
  fc.assert(
    fc.property(round, fc.array(fc.array(few, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), (first, rounds) => {
      const linker = makeLinker({ many: 0 });
      let articles: readonly Article[] = first;
      const before: [Archive, string][] = [];
      let stopped = 0;
      for (const changes of [[], ...rounds]) {
        for (const [at, there] of changes) {
          articles = articles.filter((article) => article !== pool[at]);
          if (there || articles.length === 0) articles = [...articles, pool[at] as Article];
        }
        const corpus = corpusOf(articles);
        // Now and then the events are left for the next time.
        const early = { take: () => {}, stop: () => ++stopped % 3 > 0 };
        if (changes.length > 1) finish(linker.link(corpus, readingOf, about, undefined, early));
        const linked = finish(linker.link(corpus, readingOf, about));
        const text = whole(linked);
        expect(text).toBe(whole(finish(linkSteps(corpus, readingOf, about))));
        before.push([linked, text]);
      }
      for (const [archive, text] of before) expect(whole(archive)).toBe(text);
    }),
    { numRuns: 12 },
  );
});

test("what changed is found before all events are linked, and the rest is shared with the archive before", () => {
  const linker = makeLinker({ many: 0 });
  const articles = pool.filter((_, index) => index < 12 || index % 2 === 0);
  const first = finish(linker.link(corpusOf(articles), readingOf, about));
  const changed = told[1] as Article;
  let early: Archive | undefined;
  const take = (archive: Archive) => {
    early = archive;
  };
  const corpus = corpusOf([...articles, changed]);
  const stopped = finish(linker.link(corpus, readingOf, about, undefined, { take, stop: () => true }));
  expect(stopped).toBe(early);
  const last = finish(linker.link(corpus, readingOf, about, undefined, { take: () => {}, stop: () => false }));
  expect(whole(last)).toBe(whole(finish(linkSteps(corpus, readingOf, about))));
  const statement = early?.statements.find(({ article }) => article === changed);
  expect(statement && early?.said.get(statement.speaker.person)?.statements).toContain(statement);
  expect(early?.statements.map(refOf)).toEqual(last.statements.map(refOf));
  expect(early?.index.findings.get(changed)?.event.every((mention) => early?.eventOf.get(mention))).toBe(true);
  const kept = first.quotes.filter((quote) => last.quotes.includes(quote));
  expect(kept.length).toBeGreaterThan(first.quotes.length / 2);
});
