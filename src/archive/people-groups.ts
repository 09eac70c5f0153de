import { firstName, sameFirstName } from "../language/first-names.ts";
import { familySound, soundOf } from "../language/transliteration.ts";
import type { RolePhrase } from "../reading/people/phrases.ts";
import { family, type LinkedEntity } from "./people-entities.ts";
import { clash, sameRole } from "./people-roles.ts";
import type { Steps } from "./steps.ts";

/** Between two steps, so many entities are looked at. */
const OFTEN = 500;

/** Sets of entities that were joined, by union-find with path halving. */
class Sets {
  readonly #parent: Int32Array;
  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }
  find(one: number): number {
    const parent = this.#parent;
    let at = one;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }
  /** The smaller index stays the root, so that the result does not depend on the order of joining. */
  join(a: number, b: number): void {
    const [first, second] = [this.find(a), this.find(b)];
    if (first < second) this.#parent[second] = first;
    else this.#parent[first] = second;
  }
}

/** Groups entities (in a fixed order) that are one and the same. Each group in that order, groups by their first member. */
export function* groupEntities(entities: readonly LinkedEntity[]): Steps<LinkedEntity[][]> {
  const sets = new Sets(entities.length);
  joinOrganisations(entities, sets);
  yield;
  const named = yield* joinFullNames(entities, sets);
  yield* joinFamilyNames(entities, sets, named);
  yield* joinRoles(entities, sets);
  const groups = new Map<number, LinkedEntity[]>();
  for (const [index, entity] of entities.entries()) {
    const root = sets.find(index);
    const group = groups.get(root);
    if (group) group.push(entity);
    else groups.set(root, [entity]);
    if (index % OFTEN === 0) yield;
  }
  return [...groups.values()];
}

function joinOrganisations(entities: readonly LinkedEntity[], sets: Sets): void {
  const byKey = new Map<string, number>();
  for (const [index, { kind, key }] of entities.entries()) {
    if (kind !== "organisation") continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, index);
    else sets.join(known, index);
  }
}

/** People of one first and family name, one gender and roles that go together. */
interface Named {
  readonly given: string;
  readonly gender: LinkedEntity["gender"];
  readonly members: number[];
}

/** Joins full names; returns the people found under the sound of every family name. */
function* joinFullNames(entities: readonly LinkedEntity[], sets: Sets): Steps<ReadonlyMap<string, Named[]>> {
  const byFamily = new Map<string, number[]>();
  for (const [index, { kind, words }] of entities.entries()) {
    if (kind !== "person" || words.length < 2) continue;
    push(byFamily, family(words), index);
    if (index % OFTEN === 0) yield;
  }
  const named = new Map<string, Named[]>();
  for (const members of byFamily.values()) {
    for (const person of peopleOf(entities, members)) {
      for (const index of person.members) sets.join(person.members[0]!, index);
      const sounds = new Set(person.members.flatMap((index) => entities[index]!.words.slice(1).map(familySound)));
      for (const sound of sounds) push(named, sound, person);
    }
    yield;
  }
  joinLongNames(entities, sets, named);
  return named;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The people among entities of one family name. */
function peopleOf(entities: readonly LinkedEntity[], members: readonly number[]): Named[] {
  const byGiven = new Map<string, number[]>();
  for (const index of members) push(byGiven, soundOf(entities[index]!.words[0]!), index);
  // "Vladimir" and "Volodymyr"; "J." where one first name begins so.
  const names = [...byGiven.keys()].sort();
  const target = new Map(names.map((name) => [name, name]));
  for (const name of names) {
    const writtenAs = entities[byGiven.get(name)![0]!]!.words[0]!;
    const same = names.filter(
      (other) =>
        other !== name && other.length > 1 && sameFirstName(writtenAs, entities[byGiven.get(other)![0]!]!.words[0]!),
    );
    if (same.length > 0 && name.length > 1) target.set(name, [name, ...same].sort()[0]!);
    if (name.length > 1) continue;
    const begun = names.filter(
      (other) => other.length > 1 && entities[byGiven.get(other)![0]!]!.words[0]!.charAt(0) === writtenAs.charAt(0),
    );
    if (new Set(begun.map((other) => target.get(other))).size === 1) target.set(name, target.get(begun[0]!)!);
  }
  const joined = new Map<string, number[]>();
  for (const name of names) for (const index of byGiven.get(name)!) push(joined, target.get(name)!, index);
  return [...joined].flatMap(([given, all]) =>
    byGender(entities, all).flatMap((some) =>
      byRoles(entities, some).map((own): Named => ({ given, gender: genderOf(entities, own), members: own })),
    ),
  );
}

const genderOf = (entities: readonly LinkedEntity[], members: readonly number[]) =>
  members.map((index) => entities[index]!.gender).find((gender) => gender !== null) ?? null;

function byGender(entities: readonly LinkedEntity[], members: readonly number[]): number[][] {
  const men = members.filter((index) => entities[index]!.gender === "m");
  const women = members.filter((index) => entities[index]!.gender === "f");
  if (men.length === 0 || women.length === 0) return [[...members]];
  const open = members.filter((index) => entities[index]!.gender === null);
  return open.length > 0 ? [men, women, open] : [men, women];
}

/** Splits people of one name whose roles cannot be one person's: a mayor of one town and a mayor of another, a baker and a judge. */
function byRoles(entities: readonly LinkedEntity[], members: readonly number[]): number[][] {
  const rolesOf = (index: number): RolePhrase[] =>
    entities[index]!.roles.flatMap(({ parsed }) => (parsed ? [parsed] : []));
  const groups: { roles: RolePhrase[]; members: number[] }[] = [];
  const open: number[] = [];
  for (const index of members) {
    const roles = rolesOf(index);
    if (roles.length === 0) {
      open.push(index);
      continue;
    }
    const fit =
      groups.find((group) => roles.some((role) => group.roles.some((other) => sameRole(role, other)))) ??
      groups.find((group) => !roles.some((role) => group.roles.some((other) => clash(role, other))));
    if (!fit) groups.push({ roles: [...roles], members: [index] });
    else {
      fit.members.push(index);
      for (const role of roles)
        if (fit.roles.length < 40 && !fit.roles.some((other) => sameRole(role, other))) fit.roles.push(role);
    }
  }
  if (groups.length === 0) return [open];
  if (groups.length === 1) return [[...groups[0]!.members, ...open].sort((a, b) => a - b)];
  const lists = groups.map((group) => group.members);
  return open.length > 0 ? [...lists, open] : lists;
}

/** "Pedro Sánchez Pérez" is "Pedro Sánchez" where only one person is called so. */
function joinLongNames(entities: readonly LinkedEntity[], sets: Sets, named: ReadonlyMap<string, Named[]>): void {
  for (const people of named.values()) {
    if (people.length < 2 || people.length > 50) continue;
    const byGiven = new Map<string, Named[]>();
    for (const person of people) push(byGiven, person.given, person);
    for (const same of byGiven.values()) {
      if (same.length !== 2) continue;
      const [a, b] = same as [Named, Named];
      if (a.gender && b.gender && a.gender !== b.gender) continue;
      const [one, other] = [entities[a.members[0]!]!, entities[b.members[0]!]!];
      const longer = one.words.length > other.words.length ? one : other;
      const shorter = longer === one ? other : one;
      if (longer.words.length === shorter.words.length) continue;
      const sounds = new Set(longer.words.slice(1).map(familySound));
      if (shorter.words.slice(1).every((word) => sounds.has(familySound(word))))
        sets.join(a.members[0]!, b.members[0]!);
    }
  }
}

/** A family name alone is the one full name of the corpus with it, where title and role allow. */
function* joinFamilyNames(
  entities: readonly LinkedEntity[],
  sets: Sets,
  named: ReadonlyMap<string, Named[]>,
): Steps<void> {
  const alone = new Map<string, number>();
  for (const [index, entity] of entities.entries()) {
    if (index % OFTEN === 0) yield;
    const word = entity.words[0];
    if (entity.kind !== "person" || entity.words.length !== 1 || word === undefined) continue;
    // "Marie" of one article is not the "Marie" of another.
    if (firstName(word) !== undefined && entity.roles.length === 0) continue;
    const sound = familySound(word);
    const candidates = rootsOf(entities, sets, named.get(sound) ?? [], entity);
    if (candidates.length === 1) {
      sets.join(candidates[0]!, index);
      continue;
    }
    const key = `${sound}:${entity.gender}:${candidates.length > 0 ? entity.index : ""}`;
    const same = alone.get(key);
    if (same === undefined) alone.set(key, index);
    else sets.join(same, index);
  }
}

function rootsOf(
  entities: readonly LinkedEntity[],
  sets: Sets,
  people: readonly Named[],
  entity: LinkedEntity,
): number[] {
  const fitting = people.filter(({ gender }) => !(gender && entity.gender && gender !== entity.gender));
  const roots = (some: readonly Named[]) => [...new Set(some.map(({ members }) => sets.find(members[0]!)))];
  const own = entity.roles.flatMap(({ parsed }) => (parsed ? [parsed] : []));
  if (own.length === 0 || fitting.length > MOST_NAMESAKES) return roots(fitting.slice(0, MOST_NAMESAKES));
  const rolesOf = ({ members }: Named) =>
    members.slice(0, 50).flatMap((index) => entities[index]!.roles.flatMap(({ parsed }) => (parsed ? [parsed] : [])));
  const same = fitting.filter((person) => rolesOf(person).some((role) => own.some((mine) => sameRole(mine, role))));
  if (same.length > 0) return roots(same);
  return roots(fitting.filter((person) => !rolesOf(person).some((role) => own.some((mine) => clash(mine, role)))));
}

/** A family name that more people have tells nobody apart. */
const MOST_NAMESAKES = 100;

/** Half a year: who bears a role in one article still does in the other. */
const NEAR_DAYS = 183;

/**
 * Roles without a name. The same words with a complement are the same role ("un haut responsable de la Maison Blanche");
 * plural groups too ("des habitants"). A definite role with a complement is the one person of the corpus who bears it, if
 * that person is named in the same article, or bears it in an article of the same half year.
 */
function* joinRoles(entities: readonly LinkedEntity[], sets: Sets): Steps<void> {
  const bearers = new Map<string, Bearers>();
  const namedIn = new Map<number, Set<number>>();
  for (const [index, { kind, roles, index: reading, gender, article }] of entities.entries()) {
    if (index % OFTEN === 0) yield;
    if (kind !== "person") continue;
    const root = sets.find(index);
    const here = namedIn.get(reading);
    if (here) here.add(root);
    else namedIn.set(reading, new Set([root]));
    for (const { parsed } of roles) {
      const key = parsed && roleKey(parsed);
      if (!key) continue;
      const known = bearers.get(key) ?? { root, several: false, gender: null, days: [] };
      if (known.root !== root) known.several = true;
      known.gender ??= gender;
      if (article.published) known.days.push(Date.parse(article.published.from) / DAY);
      bearers.set(key, known);
    }
  }
  for (const { days } of bearers.values()) days.sort((a, b) => a - b);
  const same = new Map<string, number>();
  for (const [index, entity] of entities.entries()) {
    if (index % OFTEN === 0) yield;
    const parsed = entity.roles[0]?.parsed;
    if (entity.kind !== "role" || !parsed) continue;
    const key = roleKey(parsed);
    const borne = key && !entity.plural && !entity.indefinite ? bearers.get(key) : undefined;
    if (borne && !borne.several && !(entity.gender && borne.gender && entity.gender !== borne.gender)) {
      if (namedIn.get(entity.index)?.has(borne.root) || isNear(borne.days, entity)) {
        sets.join(borne.root, index);
        continue;
      }
    }
    if (!key && !entity.plural) continue;
    const group = `${key ?? parsed.noun.lemma}:${entity.plural}:${entity.gender}:${entity.indefinite}`;
    const known = same.get(group);
    if (known === undefined) same.set(group, index);
    else sets.join(known, index);
  }
}

/** Who bears one role in the corpus. */
interface Bearers {
  readonly root: number;
  several: boolean;
  gender: LinkedEntity["gender"];
  /** The days of the articles that say so, in order. */
  readonly days: number[];
}

const DAY = 86_400_000;

function roleKey({ noun, country, words, adjectives }: RolePhrase): string | undefined {
  if (words.length === 0 && country === null) return undefined;
  const head = noun.group === "spokesperson" ? noun.group : noun.lemma;
  return `${head}:${country}:${[...words, ...adjectives].sort().join(" ")}`;
}

/** Whether one of `days` (in order) is within half a year of the article of `entity`. */
function isNear(days: readonly number[], { article: { published } }: LinkedEntity): boolean {
  if (!published) return false;
  const day = Date.parse(published.from) / DAY;
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day - NEAR_DAYS) low = middle + 1;
    else high = middle;
  }
  return low < days.length && days[low]! <= day + NEAR_DAYS;
}
