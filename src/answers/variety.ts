import type { Item } from "../archive/findings.ts";
import { overlap } from "../corpus/span.ts";

/** What each further item of an article already shown loses. */
const REPEATED = 3;

/**
 * Puts scored items in the order to show them: best first, none that lies in one already shown, and an article that was
 * shown gives way to others of nearly the same score. At most `limit`.
 */
export function varied<T extends Item>(
  scored: readonly { readonly item: T; readonly score: number }[],
  limit: number,
): T[] {
  const shown: T[] = [];
  const counts = new Map<string, { shown: number }>();
  const rest = [...scored]
    .sort((a, b) => b.score - a.score)
    .slice(0, 4 * limit)
    .map(({ item, score }) => {
      const { id } = item.article;
      const count = counts.get(id) ?? { shown: 0 };
      counts.set(id, count);
      return { item, score, count };
    });
  while (shown.length < limit && rest.length > 0) {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < rest.length; i++) {
      const { score, count } = rest[i]!;
      const worth = score - REPEATED * count.shown;
      if (worth > bestScore) {
        best = i;
        bestScore = worth;
      }
    }
    const [{ item, count }] = rest.splice(best, 1) as [(typeof rest)[number]];
    if (shown.some((other) => other.article === item.article && overlap(other, item) > 0)) continue;
    shown.push(item);
    count.shown++;
  }
  return shown;
}
