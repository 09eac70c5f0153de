import type { Archive } from "../archive/archive.ts";
import type { IsoDate } from "../corpus/article.ts";
import type { CorpusAnswer } from "./answer.ts";

/** How many speakers the overview names. */
const MOST_SPEAKERS = 25;

/** What is in the corpus. */
export function describeCorpus(archive: Archive): CorpusAnswer {
  const { articles, counts, people, leftOut, ignored, pending, readMs, indexMs, fromCache, index } = archive;
  const outlets = new Map<string | null, number>();
  for (const { outlet } of articles) outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1);
  const speakers = people
    .slice(0, MOST_SPEAKERS)
    .map((person) => ({ person, said: archive.said.get(person) }))
    .flatMap(({ person, said }) =>
      said ? [{ person, quotes: said.quotes.length, statements: said.statements.length }] : [],
    );
  return {
    kind: "corpus",
    articles: articles.length,
    passages: index.passages,
    ...counts,
    people: people.length,
    outlets: [...outlets]
      .map(([name, count]) => ({ name, articles: count }))
      .sort((a, b) => b.articles - a.articles || ((a.name ?? "") < (b.name ?? "") ? -1 : 1)),
    period: periodOfArticles(archive),
    speakers,
    leftOut,
    ignored,
    pending,
    readMs,
    indexMs,
    fromCache,
  };
}

function periodOfArticles({ articles }: Archive): { from: IsoDate; to: IsoDate } | null {
  let from: IsoDate | null = null;
  let to: IsoDate | null = null;
  for (const { published } of articles) {
    if (!published) continue;
    if (from === null || published.from < from) from = published.from;
    if (to === null || published.to > to) to = published.to;
  }
  return from !== null && to !== null ? { from, to } : null;
}
