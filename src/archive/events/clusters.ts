import { formatDay, parseDay } from "../../language/days.ts";
import type { Steps } from "../steps.ts";
import { overlaps } from "./days.ts";
import { keysOf, type Likeness, likeness, type Traits } from "./traits.ts";

/** Mentions of one event. */
export interface Cluster {
  readonly members: readonly Traits[];
  readonly agree: boolean;
}

/** A word that more mentions of one day share is too common to point to one event; comparing stops there, so that linking stays near-linear. */
const COMMON = 40;
/** Fewer shared words and kinds than this are never the same event. */
const FEWEST = 2;
/** How many mentions of an event speak for it when another is compared with it. */
const SPEAKERS = 6;
/** Reports of one event that contradict each other on the day are seldom further apart, in days. */
const APART = 3;

/** Puts mentions of one day together where they are alike. `traits` are in a fixed order. */
export const clusterDay = (traits: readonly Traits[]): Steps<Cluster[]> => group(traits, sameDay);

/** On one day the same kind of event needs more signs; in one article none: "un appel vidéo … la réunion de mardi". */
function sameDay(a: Traits, b: Traits, { kinds, names, words, share }: Likeness): boolean {
  const sameArticle = a.article === b.article;
  if (sameArticle && a.start === b.start) return a.clause === b.clause;
  if (kinds > 0 && sameArticle) return true;
  if (kinds > 0 && (names > 1 || (names + words > 1 && share >= 0.3) || (kinds > 1 && names + words > 0))) return true;
  return (share >= 0.5 && names + words >= 3) || (share >= 0.7 && words >= 2);
}

/** Mentions that `alike` puts together, directly or through others. Candidates are found by shared words, so most pairs are never compared. */
function* group(
  traits: readonly Traits[],
  alike: (a: Traits, b: Traits, likeness: Likeness) => boolean,
): Steps<Cluster[]> {
  const parent = traits.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  const postings = new Map<number, number[]>();
  for (const [index, one] of traits.entries()) {
    if (index % 50 === 49) yield;
    const shared = new Map<number, number>();
    for (const key of keysOf(one)) {
      const others = postings.get(key);
      if (!others) {
        postings.set(key, [index]);
        continue;
      }
      if (others.length > COMMON) continue;
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      others.push(index);
    }
    for (const [other, count] of shared) {
      if (count < FEWEST || root(other) === root(index)) continue;
      const before = traits[other] as Traits;
      if (alike(before, one, likeness(before, one))) parent[root(index)] = root(other);
    }
  }
  const groups = new Map<number, Traits[]>();
  traits.forEach((one, index) => {
    push(groups, root(index), one);
  });
  return [...groups.values()].map((members) => ({ members, agree: true }));
}

/** Lets mentions of a month or a year join the one event of a finer date that they are most like; the others stand by themselves. */
export function* joinCoarse(days: readonly Cluster[], coarse: readonly Traits[]): Steps<Cluster[]> {
  const clusters: { members: Traits[]; agree: boolean }[] = days.map(({ members, agree }) => ({
    members: [...members],
    agree,
  }));
  const postings: Postings = new Map();
  const add = (index: number) => {
    for (const one of clusters[index]?.members.slice(0, SPEAKERS) ?? []) {
      const keys = keysOf(one);
      for (const period of [one.from.slice(0, 7), one.from.slice(0, 4)]) {
        const lists = postings.get(period) ?? new Map<number, number[]>();
        postings.set(period, lists);
        for (const key of keys) {
          const list = lists.get(key);
          if (!list) lists.set(key, [index]);
          else if (list.length <= COMMON && list[list.length - 1] !== index) list.push(index);
        }
      }
    }
  };
  for (const index of clusters.keys()) {
    add(index);
    yield;
  }
  for (const one of [...coarse].sort((a, b) => a.grain - b.grain)) {
    const best = bestCluster(one, clusters, postings);
    if (best === undefined) {
      clusters.push({ members: [one], agree: true });
      add(clusters.length - 1);
    } else clusters[best]?.members.push(one);
    yield;
  }
  return clusters;
}

/** By month or year, then by what mentions are found by: the clusters, one more than are looked at. */
type Postings = Map<string, Map<number, number[]>>;

const NONE: readonly number[] = [];

function bestCluster(
  one: Traits,
  clusters: readonly { members: readonly Traits[] }[],
  postings: Postings,
): number | undefined {
  const shared = new Map<number, number>();
  const periods = one.from.slice(0, 7) === one.to.slice(0, 7) ? [one.from.slice(0, 7)] : years(one);
  const keys = keysOf(one);
  for (const period of periods) {
    const lists = postings.get(period);
    if (!lists) continue;
    for (const key of keys) {
      const found = lists.get(key) ?? NONE;
      if (found.length <= COMMON) for (const index of found) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
  }
  const candidates = [...shared].filter(([, count]) => count >= FEWEST).map(([index]) => index);
  let best: number | undefined;
  let most = 0;
  for (const index of candidates.sort((a, b) => a - b)) {
    let score = 0;
    for (const other of clusters[index]?.members.slice(0, SPEAKERS) ?? []) {
      if (!overlaps(one, other)) {
        score = 0;
        break;
      }
      score = Math.max(score, coarseScore(one, other));
    }
    if (score > most) {
      most = score;
      best = index;
    }
  }
  return best;
}

const years = ({ from, to }: Traits): string[] =>
  from.slice(0, 4) === to.slice(0, 4) ? [from.slice(0, 4)] : [from.slice(0, 7), to.slice(0, 7)];

/** A month or a year says little of the day, so the words must say more: the kind of event and two more signs. */
function coarseScore(a: Traits, b: Traits): number {
  const { kinds, names, words, share } = likeness(a, b);
  const enough =
    kinds > 1 ? names + words > 0 : kinds === 1 ? names + words >= 2 : share >= 0.6 && words >= 2 && names + words >= 3;
  return enough ? kinds * 2 + names + words + share : 0;
}

/** Puts what seems one event on different days side by side: other articles, a few days apart, and words that leave little doubt. */
export function* joinDisagreeing(clusters: readonly Cluster[]): Steps<Cluster[]> {
  const byDay: Postings = new Map();
  for (const [index, { members }] of clusters.entries()) {
    yield;
    const day = members.find(({ grain }) => grain === 0);
    if (!day) continue;
    const lists = byDay.get(day.from) ?? new Map<number, number[]>();
    byDay.set(day.from, lists);
    for (const key of keysOf(day)) {
      const list = lists.get(key);
      if (!list) lists.set(key, [index]);
      else if (list.length <= COMMON) list.push(index);
    }
  }
  const merged = new Map<number, number>();
  const result = clusters.map(({ members, agree }) => ({ members: [...members], agree }));
  for (const [index, { members }] of clusters.entries()) {
    yield;
    const day = members.find(({ grain }) => grain === 0);
    if (!day || merged.has(index)) continue;
    for (const other of nearby(day, byDay)) {
      const target = result[other];
      if (other <= index || merged.has(other) || !target) continue;
      if (!contradicts(members, target.members)) continue;
      result[index]?.members.push(...target.members);
      result[index] = { members: result[index]?.members ?? [], agree: false };
      merged.set(other, index);
    }
  }
  return result.filter((_, index) => !merged.has(index));
}

function nearby(day: Traits, byDay: Postings): number[] {
  const found = new Set<number>();
  const keys = keysOf(day);
  for (const date of daysAround(day.from)) {
    const lists = byDay.get(date);
    if (!lists) continue;
    for (const key of keys) {
      const list = lists.get(key) ?? NONE;
      if (list.length <= COMMON) for (const index of list) found.add(index);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function daysAround(from: string): string[] {
  const number = parseDay(from) ?? 0;
  const days: string[] = [];
  for (let step = -APART; step <= APART; step++) if (step !== 0) days.push(formatDay(number + step));
  return days;
}

/** An article that names both days knows two events. */
function contradicts(a: readonly Traits[], b: readonly Traits[]): boolean {
  const articles = new Set(a.map(({ article }) => article));
  if (b.some(({ article }) => articles.has(article))) return false;
  return a.slice(0, SPEAKERS).some((one) =>
    b.slice(0, SPEAKERS).some((other) => {
      const { kinds, names, words, share } = likeness(one, other);
      return kinds > 0 && names >= 1 && words + names >= 3 && share >= 0.6;
    }),
  );
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
