import type { Archive } from "../archive/archive.ts";
import type { Item } from "../archive/findings.ts";
import type { Person } from "../archive/people.ts";
import { findPeople } from "../archive/people-search.ts";
import type { Article, IsoDate } from "../corpus/article.ts";
import { periodOf } from "../language/days.ts";
import { fold } from "../language/fold.ts";
import type { AmbiguousAnswer, NothingAnswer, NothingReason } from "./answer.ts";
import { keptOf } from "./kept.ts";
import { voicesOf } from "./voices.ts";

/** What narrows an answer down, as typed. */
export interface Filters {
  readonly speaker?: string | undefined;
  readonly outlet?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Filters that were understood. */
export interface Scope {
  readonly person: Person | null;
  readonly keep: (item: Item) => boolean;
}

/** "Nothing", for `why`, with whatever is near. */
export const nothing = (why: NothingReason, more: Partial<NothingAnswer> = {}): NothingAnswer => ({
  kind: "nothing",
  why,
  missing: [],
  nearby: [],
  corrections: [],
  subjects: [],
  ...more,
});

/** The one person whom a name means, or the answer where it means several or nobody. */
export type Named = { readonly person: Person } | { readonly answer: AmbiguousAnswer | NothingAnswer };

/**
 * Finds the one person that `typed` names: an address (a person's id), or any spelling.
 * Several equally likely ones are an "ambiguous" answer, none a "nothing" with the nearest names as subjects.
 */
export function personNamed(archive: Archive, typed: string): Named {
  const byAddress = archive.peopleIndex.byId.get(typed);
  if (byAddress) return { person: byAddress };
  const found = findPeople(archive.peopleIndex, typed);
  const [first, second] = found;
  if (!first) {
    const subjects = archive.people.slice(0, 5).map(({ name }) => name);
    return { answer: nothing("no-speaker", { missing: [typed], subjects }) };
  }
  if (!second || first.score - second.score > ALIKE) return { person: first.person };
  const near = found.filter(({ score }) => first.score - score <= ALIKE).map(({ person }) => person);
  // « Martin » is first of all a person, not the « administration Martin ».
  const persons = near.filter(({ kind }) => kind === "person");
  const candidates = persons.length > 0 ? persons : near;
  const [only, ...others] = candidates;
  // A family name that nobody bears alone: one full name is that person, several are a question.
  const isFull = ({ name }: Person) => /\s/u.test(name);
  if (only && (others.length === 0 || (first.score > second.score && isFull(first.person)))) return { person: only };
  const full = candidates.filter(isFull);
  if (full.length === 1 && full[0] && candidates.length === 2) return { person: full[0] };
  return { answer: { kind: "ambiguous", typed, candidates: candidates.slice(0, MOST_CANDIDATES) } };
}

/** Two whose scores differ by no more than this fit what was typed alike: « Martin », « Claire Martin ». */
const ALIKE = 0.06;

/** As many as a menu holds. */
const MOST_CANDIDATES = 25;

/** Turns filters into one test, or says which of them names nothing in the corpus. */
export function scopeOf(archive: Archive, filters: Filters): Scope | AmbiguousAnswer | NothingAnswer {
  const { speaker, outlet, from, to } = filters;
  const named = speaker === undefined ? null : personNamed(archive, speaker);
  if (named && "answer" in named) return named.answer;
  const person = named?.person ?? null;
  const outlets = outlet === undefined ? null : outletsLike(archive, outlet);
  if (outlets?.size === 0)
    return nothing("no-outlet", { missing: [outlet ?? ""], subjects: outletNames(archive).slice(0, 5) });
  const first = from === undefined ? null : periodOf(from.trim());
  const last = to === undefined ? null : periodOf(to.trim());
  if (first === undefined || last === undefined) {
    return nothing("bad-date", { missing: [first === undefined ? (from ?? "") : (to ?? "")] });
  }
  if (first && last && first.from > last.to) return nothing("dates-reversed", { missing: [`${from} > ${to}`] });
  const heard = person ? [person, ...voicesOf(archive, person)] : [];
  const keep = (item: Item): boolean => {
    if (person && !heard.some((each) => saidBy(item, each))) return false;
    if (outlets && !outlets.has(item.article.outlet ?? "")) return false;
    return isWithin(item.article, first?.from ?? null, last?.to ?? null);
  };
  return { person, keep };
}

/** Whether `item` is a quotation or a statement of `person`, alone or together with others: « ont déclaré les deux ministres ». */
export const saidBy = (item: Item, person: Person): boolean => {
  if (item.type !== "quote" && item.type !== "statement") return false;
  const speaker = item.speaker?.person;
  return speaker === person || speaker?.members?.includes(person) === true;
};

function isWithin({ published }: Article, from: IsoDate | null, to: IsoDate | null): boolean {
  if (from === null && to === null) return true;
  if (!published) return false;
  return (from === null || published.to >= from) && (to === null || published.from <= to);
}

/** The outlets of the corpus, those with most articles first. */
export const outletNames = keptOf(({ articles }): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { outlet } of articles) if (outlet) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
});

/** Outlets whose name is, or else begins with, or else holds what was typed; case and accents aside. */
export function outletsLike(archive: Archive, typed: string): ReadonlySet<string> {
  const wanted = fold(typed);
  const names = outletNames(archive);
  for (const test of [
    (name: string) => fold(name) === wanted,
    (name: string) => fold(name).startsWith(wanted),
    (name: string) => fold(name).includes(wanted),
  ]) {
    const found = names.filter(test);
    if (found.length > 0) return new Set(found);
  }
  return new Set();
}
