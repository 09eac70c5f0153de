import type { Index } from "../archive/index.ts";
import type { Ranking } from "../archive/rank.ts";
import type { Article } from "../corpus/article.ts";

/** Articles whose sentences are looked at. */
const MOST_ARTICLES = 40;
/** Articles of which every sentence is looked at, and how much of their text together at most, in code units. */
const WHOLE_ARTICLES = 6;
const WHOLE_TEXT = 40_000;

/** The passages to look at, article by article, the best first: all of the best articles, of the others those that were found. */
export function passagesToRead(index: Index, { passages }: Ranking): (readonly number[])[] {
  const found = new Map<Article, number[]>();
  for (const { id } of passages) {
    const { article } = index.documents[id]!;
    const own = found.get(article);
    if (own) own.push(id);
    else if (found.size < MOST_ARTICLES) found.set(article, [id]);
  }
  let text = 0;
  return [...found].map(([article, own], place) => {
    const ids = new Set(own);
    if (place < WHOLE_ARTICLES) {
      let id = index.firstOf.get(article) ?? 0;
      for (
        let next = index.documents[id];
        next?.article === article && text < WHOLE_TEXT;
        next = index.documents[++id]
      ) {
        text += next.end - next.start;
        ids.add(id);
      }
    }
    return [...ids].sort((a, b) => a - b);
  });
}
