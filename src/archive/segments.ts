import type { Article } from "../corpus/article.ts";
import type { Gathered } from "./gather.ts";
import { INDEX_WEIGHTS, type Numbered, type Prepared } from "./index.ts";
import { mergeSegments, type Placed } from "./postings.ts";
import { buildSegment, segmentFrom } from "./segment.ts";
import type { Pack, Shelf } from "./shelf.ts";
import type { Steps } from "./steps.ts";

/** How many articles are indexed at a time where their pack does not help. */
const SOME = 50;

/**
 * Indexes a large corpus from the segments of its packs. A pack of which some articles have changed since, or whose segment is lost, is indexed
 * anew from the articles that it still gives.
 */
export function* indexBySegments(gathered: Gathered, shelf: Shelf, { documents, firstOf }: Numbered): Steps<Prepared> {
  const byKey = new Map<string, Article>();
  for (const [article, key] of gathered.keyOf) byKey.set(key, article);
  const placed: Placed[] = [];
  const first = (article: Article) => firstOf.get(article) ?? 0;
  let loose: Article[] = [];
  const indexLoose = () => {
    if (loose.length > 0) placed.push({ segment: buildSegment(loose), firsts: loose.map(first) });
    loose = [];
  };
  for (const pack of shelf.packsOf(new Set(byKey.keys()))) {
    const articles = articlesOf(pack, byKey, shelf);
    const bytes = articles.every((article) => article !== undefined) ? shelf.segment(pack) : undefined;
    const there = articles.filter((article) => article !== undefined);
    if (bytes) placed.push({ segment: segmentFrom(bytes), firsts: there.map(first) });
    else {
      for (const article of there) {
        loose.push(article);
        if (loose.length < SOME) continue;
        indexLoose();
        yield;
      }
    }
    yield;
  }
  indexLoose();
  return yield* mergeSegments(placed, documents.length, INDEX_WEIGHTS);
}

/** The articles of a pack's entries; undefined for those that have changed or gone since. */
const articlesOf = (pack: Pack, byKey: ReadonlyMap<string, Article>, shelf: Shelf): (Article | undefined)[] =>
  pack.entries
    .filter(({ reading }) => reading !== null)
    .map(({ key }) => (shelf.packOf(key) === pack ? byKey.get(key) : undefined));
