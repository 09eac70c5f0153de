import type { Article, Passage } from "../corpus/article.ts";
import type { EntityKind, Gender, Reading } from "../reading/findings.ts";
import { describe, type LinkedEntity } from "./people-entities.ts";
import { groupEntities } from "./people-groups.ts";
import { bestName, slug } from "./people-names.ts";
import { finish, type Steps } from "./steps.ts";

/** A person, institution or unnamed role as the whole corpus knows it. */
export interface Person {
  /** Unique in the corpus, made of the name; stable while the name is. */
  readonly id: string;
  /** The best name: the most frequent full form; ties: nearest to French spelling, then alphabetical. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly gender: Gender | null;
  /** Every form that the articles use, most frequent first. */
  readonly spellings: readonly string[];
  /** "secrétaire général de l'OTAN", with a place for each wording. */
  readonly roles: readonly { readonly text: string; readonly at: Passage }[];
  /** How often the articles name it. */
  readonly mentions: number;
  /** Of several who speak together, "A ; B": each of them. */
  readonly members?: readonly Person[];
}

/** Everybody in the corpus, and who each entity of each article is. */
export interface People {
  /** Most mentioned first, then by id; without those who only speak together. */
  readonly people: readonly Person[];
  /** The person behind entity `entity` of the reading at `index`. Throws RangeError where there is no such entity. */
  readonly personOf: (index: number, entity: number) => Person;
}

/** As many wordings of a role as a profile can use. */
const MOST_ROLES = 50;

/**
 * Links what each article names into people that hold across articles. The result is the same in whatever order the
 * articles come. Near-linear in the number of entities.
 */
export const linkPeople = (reads: Reads): People => finish(linkPeopleSteps(reads));

/** The same, to be done in slices. */
export function* linkPeopleSteps(reads: Reads): Steps<People> {
  const order = reads.map((_, index) => index).sort((a, b) => compare(reads[a]!.article.id, reads[b]!.article.id));
  const entities: LinkedEntity[] = [];
  for (const index of order) {
    const { article, reading } = reads[index]!;
    for (const [at, entity] of reading.entities.entries())
      if (!entity.members) entities.push(describe(article, entity, index, at));
    yield;
  }
  const drafts: Draft[] = [];
  for (const members of yield* groupEntities(entities)) {
    drafts.push(draftOf(members));
    yield;
  }
  drafts.sort(
    (a, b) => b.mentions - a.mentions || compare(a.name, b.name) || compare(a.members[0]!.place, b.members[0]!.place),
  );
  yield;
  const taken = new Map<string, number>();
  const of: Person[][] = reads.map(() => []);
  const people: Person[] = [];
  for (const { members: merged, ...draft } of drafts) {
    const base = slug(draft.name);
    const times = (taken.get(base) ?? 0) + 1;
    taken.set(base, times);
    const person: Person = { id: times === 1 ? base : `${base}~${times}`, ...draft };
    for (const { index, at } of merged) of[index]![at] = person;
    people.push(person);
    if (people.length % 100 === 0) yield;
  }
  const groups = new Map<string, Person>();
  for (const index of order) {
    for (const [at, { members, mentions }] of reads[index]!.reading.entities.entries()) {
      if (!members) continue;
      const named = members.map((member) => of[index]![member]!);
      of[index]![at] = togetherAs(groups, named, mentions.length);
    }
    yield;
  }
  return {
    people,
    personOf: (index, entity) => {
      const person = of[index]?.[entity];
      if (!person) throw new RangeError(`no entity ${entity} in reading ${index}`);
      return person;
    },
  };
}

type Reads = readonly { readonly article: Article; readonly reading: Reading }[];

/** A person without an id, and the entities that are it. */
type Draft = Omit<Person, "id" | "members"> & { readonly members: readonly LinkedEntity[] };

function draftOf(members: readonly LinkedEntity[]): Draft {
  const spellings = new Map<string, number>();
  const roles = new Map<string, { text: string; at: Passage; count: number }>();
  const genders = { m: 0, f: 0 };
  let mentions = 0;
  const kind: EntityKind = members.find((one) => one.kind !== "role")?.kind ?? "role";
  for (const { names, article, roles: own, gender, count, kind: part } of members) {
    mentions += count;
    if (gender) genders[gender]++;
    // The words of a role are no spelling of its bearer's name.
    if (part === kind) for (const [name, times] of names) spellings.set(name, (spellings.get(name) ?? 0) + times);
    for (const { text, span } of own) {
      const key = text.toLowerCase();
      const known = roles.get(key);
      if (known) known.count++;
      else roles.set(key, { text, at: { article, ...span }, count: 1 });
    }
  }
  return {
    name: bestName(spellings, kind),
    kind,
    gender: genders.m === genders.f ? null : genders.m > genders.f ? ("m" as const) : ("f" as const),
    spellings: [...spellings].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([spelling]) => spelling),
    roles: [...roles.values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_ROLES)
      .map(({ text, at }) => ({ text, at })),
    mentions,
    members,
  };
}

/** Several people as one speaker, the same in every article: "A ; B". One person under two names is that person. */
function togetherAs(groups: Map<string, Person>, named: readonly Person[], mentions: number): Person {
  const members = [...new Set(named)];
  const [first] = members;
  if (first && members.length === 1) return first;
  const id = members.map((person) => person.id).join("+");
  const name = members.map((person) => person.name).join(" ; ");
  const person: Person = groups.get(id) ?? {
    id,
    name,
    kind: members.every(({ kind }) => kind === "organisation") ? "organisation" : "person",
    gender: members.every(({ gender }) => gender === "f") ? "f" : null,
    spellings: [name],
    roles: [],
    mentions,
    members,
  };
  groups.set(id, person);
  return person;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
