import type { Hit } from "./engine.ts";

/** How many hits are given back where nobody says how many: more than the second stage ever looks at. */
export const MOST_HITS = 400;
/** Into how many steps of score hits are sorted before a few of them are sorted exactly. */
const STEPS = 1024;

/**
 * The best of `ids`, whose scores stand beside them, that `filter` lets pass, best first; equal ones in the order of their numbers. Scores are put into steps
 * between 0 and the highest, and only the steps from the top are sorted and filtered, until enough have passed: most of a hundred thousand hits are never
 * compared. Where the first few hundred are not enough, `filter` lets few pass, so that asking it comes before sorting.
 */
export function bestHits(
  ids: Uint32Array,
  scores: Float64Array,
  wanted: number,
  filter: ((result: { id: number }) => boolean) | undefined,
): Hit[] {
  let highest = 0;
  for (let i = 0; i < ids.length; i++) highest = Math.max(highest, scores[i] as number);
  const scale = highest === 0 ? 0 : STEPS / highest;
  const sizes = new Uint32Array(STEPS);
  const steps = new Uint16Array(ids.length);
  for (let i = 0; i < ids.length; i++) {
    const step = Math.min(STEPS - 1, ((scores[i] as number) * scale) | 0);
    steps[i] = step;
    sizes[step] = (sizes[step] as number) + 1;
  }
  const hits: Hit[] = [];
  let above = STEPS;
  for (let most = MOST_HITS; hits.length < wanted && above > 0; most *= 4) {
    const rarely = above < STEPS;
    let low = above;
    for (let taken = 0; low > 0 && taken < most; taken += sizes[low] as number) low--;
    const some: Hit[] = [];
    for (let i = 0; i < ids.length; i++) {
      const step = steps[i] as number;
      if (step < low || step >= above) continue;
      const hit = { id: ids[i] as number, score: scores[i] as number };
      if (!rarely || !filter || filter(hit)) some.push(hit);
    }
    some.sort((a, b) => b.score - a.score || a.id - b.id);
    for (const hit of some) {
      if (hits.length >= wanted) break;
      if (rarely || !filter || filter(hit)) hits.push(hit);
    }
    above = low;
  }
  return hits.slice(0, wanted);
}
