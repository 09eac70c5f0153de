import { type Archive, type Said, timesSaid } from "./archive.ts";
import { merged } from "./merged.ts";
import type { Changed, Person } from "./people.ts";
import type { Steps } from "./steps.ts";

/** So many are sorted at a time. */
const OFTEN = 5000;

/** Most quoted first, then most mentioned, then by id, so that the order is always the same. */
export function orderBy(said: ReadonlyMap<Person, Said>): (a: Person, b: Person) => number {
  const words = (person: Person) => timesSaid(said.get(person));
  return (a, b) => words(b) - words(a) || b.mentions - a.mentions || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Everybody after a change, in `order`. */
export function* peopleAfter(
  before: Archive | undefined,
  { gone, fresh }: Changed,
  order: (a: Person, b: Person) => number,
): Steps<Person[]> {
  const some = yield* sorted(fresh, order);
  if (!before) return some;
  const kept: Person[] = [];
  for (const person of before.people) {
    if (!gone.has(person)) kept.push(person);
    if (kept.length % OFTEN === 0) yield;
  }
  return yield* merged(kept, some, order);
}

/** Sorts in slices: parts of a few thousand, then two and two together. */
function* sorted<T>(values: readonly T[], order: (a: T, b: T) => number): Steps<T[]> {
  let parts: T[][] = [];
  for (let at = 0; at < values.length; at += OFTEN) {
    parts.push(values.slice(at, at + OFTEN).sort(order));
    yield;
  }
  while (parts.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < parts.length; at += 2) {
      const [a, b] = [parts[at]!, parts[at + 1]];
      longer.push(b ? yield* merged(a, b, order) : a);
    }
    parts = longer;
  }
  return parts[0] ?? [];
}
