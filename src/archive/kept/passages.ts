import type { Article } from "../../corpus/article.ts";
import type { KnownPassage, Numbered } from "../index.ts";
import type { IndexedPassage } from "../passages.ts";
import type { Parts } from "./parts.ts";

/** Where the number of a passage's first paragraph has further bits: whether it is a heading, then the kinds of findings. */
const HEADING = 1;
const KIND_BITS = 1;
const KINDS = 7;
const FROM_BITS = 4;

/** The first paragraph of a passage with all that. */
export const packedFrom = ({ from, heading }: IndexedPassage, kinds: number): number =>
  (from << FROM_BITS) | (kinds << KIND_BITS) | (heading ? HEADING : 0);

/** The passages in a file of parts, numbered. */
export function passagesIn(parts: Parts, articles: readonly Article[]): Numbered {
  const counts = parts.numbers("passages.counts");
  const places = parts.numbers("passages.places");
  const documents: KnownPassage[] = new Array(places.length / 4);
  const firstOf = new Map<Article, number>();
  let id = 0;
  for (const [number, article] of articles.entries()) {
    const count = counts[number] as number;
    if (count > 0) firstOf.set(article, id);
    for (let i = 0; i < count; i++, id++) {
      const from = places[id * 4 + 2] as number;
      documents[id] = {
        article,
        start: places[id * 4] as number,
        end: places[id * 4 + 1] as number,
        heading: (from & HEADING) !== 0,
        from: from >>> FROM_BITS,
        to: places[id * 4 + 3] as number,
        kinds: (from >>> KIND_BITS) & KINDS,
      };
    }
  }
  return { documents, firstOf };
}
