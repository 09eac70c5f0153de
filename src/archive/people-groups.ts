import { firstName, firstNameGroups } from "../language/first-names.ts";
import { soundOf } from "../language/transliteration.ts";
import type { RolePhrase } from "../reading/people/phrases.ts";
import { byOrder, type Cluster, familySounds, type LinkedEntity } from "./people-entities.ts";
import { clash, sameRole } from "./people-roles.ts";

/** People of one first and family name, one gender and roles that go together. */
export interface Named {
  readonly given: string;
  readonly gender: LinkedEntity["gender"];
  readonly members: readonly LinkedEntity[];
  /** What its family name may be. */
  readonly sounds: readonly string[];
  /** Those who are the same under a longer name, and the sound that says so. */
  links: readonly { readonly sound: string; readonly other: Named }[];
  cluster: Cluster | undefined;
  /** Whether it was made anew since. */
  gone: boolean;
  /** The roles of its first members, as soon as they are asked for. */
  roles: readonly RolePhrase[] | undefined;
}

/** Whether two are the same people of one name. */
export function isSameNamed(a: Named, b: Named): boolean {
  return (
    a.given === b.given &&
    a.gender === b.gender &&
    a.members.length === b.members.length &&
    a.members.every((one, at) => one === b.members[at])
  );
}

/** A cluster that one of those who are joined had, and that nobody has claimed yet. */
export function clusterBefore(joined: readonly Named[], claimed: ReadonlySet<Cluster>): Cluster | undefined {
  for (const { members } of joined)
    for (const { cluster } of members) if (cluster && !claimed.has(cluster)) return cluster;
  return undefined;
}

const UNLINKED: Named["links"] = [];

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const rolesOf = ({ roles }: LinkedEntity): RolePhrase[] =>
  roles.length === 0 ? [] : roles.flatMap(({ parsed }) => (parsed ? [parsed] : []));

/** The people among entities (in order) of one family name. Near-linear. */
export function peopleOf(members: readonly LinkedEntity[]): Named[] {
  const byGiven = new Map<string, LinkedEntity[]>();
  for (const one of members) push(byGiven, soundOf(one.words[0]!), one);
  const names = [...byGiven.keys()].sort();
  const writtenAs = (name: string): string => byGiven.get(name)![0]!.words[0]!;
  const byGroup = new Map<number, string[]>();
  const byInitial = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < 2) continue;
    for (const group of firstNameGroups(writtenAs(name))) push(byGroup, group, name);
    push(byInitial, writtenAs(name).charAt(0), name);
  }
  // "Vladimir" and "Volodymyr".
  const target = new Map(names.map((name) => [name, name]));
  for (const name of names) {
    if (name.length < 2) continue;
    for (const group of firstNameGroups(writtenAs(name))) {
      const [first] = byGroup.get(group) ?? [];
      if (first !== undefined && first < target.get(name)!) target.set(name, first);
    }
  }
  // "J." where one first name begins so.
  for (const name of names) {
    if (name.length > 1) continue;
    const begun = byInitial.get(writtenAs(name).charAt(0)) ?? [];
    if (new Set(begun.map((other) => target.get(other))).size === 1) target.set(name, target.get(begun[0]!)!);
  }
  const joined = new Map<string, LinkedEntity[]>();
  for (const name of names) for (const one of byGiven.get(name)!) push(joined, target.get(name)!, one);
  const people: Named[] = [];
  for (const [given, all] of joined) {
    all.sort(byOrder);
    for (const some of byGender(all)) {
      for (const own of byRoles(some)) {
        const gender = own.find((one) => one.gender !== null)?.gender ?? null;
        const sounds = [...new Set(own.flatMap(({ words }) => familySounds(words)))];
        people.push({
          given,
          gender,
          members: own.slice(),
          sounds,
          links: UNLINKED,
          cluster: undefined,
          gone: false,
          roles: undefined,
        });
      }
    }
  }
  return people;
}

function byGender(members: readonly LinkedEntity[]): LinkedEntity[][] {
  const men = members.filter((one) => one.gender === "m");
  const women = members.filter((one) => one.gender === "f");
  if (men.length === 0 || women.length === 0) return [[...members]];
  const open = members.filter((one) => one.gender === null);
  return open.length > 0 ? [men, women, open] : [men, women];
}

/** Splits people of one name whose roles cannot be one person's: a mayor of one town and a mayor of another, a baker and a judge. */
function byRoles(members: readonly LinkedEntity[]): LinkedEntity[][] {
  const groups: { roles: RolePhrase[]; members: LinkedEntity[] }[] = [];
  const open: LinkedEntity[] = [];
  for (const one of members) {
    const roles = rolesOf(one);
    if (roles.length === 0) {
      open.push(one);
      continue;
    }
    const fit =
      groups.find((group) => roles.some((role) => group.roles.some((other) => sameRole(role, other)))) ??
      groups.find((group) => !roles.some((role) => group.roles.some((other) => clash(role, other))));
    if (!fit) groups.push({ roles: [...roles], members: [one] });
    else {
      fit.members.push(one);
      for (const role of roles)
        if (fit.roles.length < 40 && !fit.roles.some((other) => sameRole(role, other))) fit.roles.push(role);
    }
  }
  if (groups.length === 0) return [open];
  if (groups.length === 1) return [[...groups[0]!.members, ...open].sort(byOrder)];
  const lists = groups.map((group) => group.members);
  return open.length > 0 ? [...lists, open] : lists;
}

/** Above so many, a family name joins no longer names. */
const MOST_ALIKE = 50;

/** "Pedro Sánchez Pérez" is "Pedro Sánchez" where only one person is called so: the pairs among people of one sound that are the same. */
export function longNames(people: readonly Named[]): [Named, Named][] {
  if (people.length < 2 || people.length > MOST_ALIKE) return [];
  const byGiven = new Map<string, Named[]>();
  for (const person of people) push(byGiven, person.given, person);
  const pairs: [Named, Named][] = [];
  for (const same of byGiven.values()) {
    if (same.length !== 2) continue;
    const [a, b] = same as [Named, Named];
    if (a.gender && b.gender && a.gender !== b.gender) continue;
    const [one, other] = [a.members[0]!.words, b.members[0]!.words];
    if (one.length === other.length) continue;
    const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
    const sounds = new Set(familySounds(longer));
    if (familySounds(shorter).every((sound) => sounds.has(sound))) pairs.push([a, b]);
  }
  return pairs;
}

/** A family name that more people have tells nobody apart. */
const MOST_NAMESAKES = 100;
/** So many of somebody's members speak for his roles. */
const SPEAKERS = 50;

/** Whether a family name alone can be somebody's: "Marie" of one article is not the "Marie" of another. */
export const standsAlone = ({ words, roles }: LinkedEntity): boolean =>
  words.length === 1 && (roles.length > 0 || firstName(words[0]!) === undefined);

/**
 * Who of `people`, the ones with one sound (in order), a family name alone can be, where title and role allow. "Macron" stands alone in thousands of
 * articles beside thousands of people of that name: what was worked out for one gender and the same roles is not worked out again.
 */
export function bearersIn(people: readonly Named[]): (entity: LinkedEntity) => ReadonlySet<Cluster> {
  const byGender = new Map<LinkedEntity["gender"], readonly Named[]>();
  const byRoles = new Map<string, ReadonlySet<Cluster>>();
  return (entity) => {
    const key = `${entity.gender}\0${entity.roles.map(({ text }) => text).join("\0")}`;
    const before = byRoles.get(key);
    if (before) return before;
    const fitting = byGender.get(entity.gender) ?? fittingOf(people, entity.gender);
    byGender.set(entity.gender, fitting);
    const bearers = bearersAs(fitting, rolesOf(entity));
    byRoles.set(key, bearers);
    return bearers;
  };
}

/** The first of those of a gender, one more than may tell somebody apart. */
function fittingOf(people: readonly Named[], gender: LinkedEntity["gender"]): Named[] {
  const fitting: Named[] = [];
  for (const one of people) {
    if (one.gender && gender && one.gender !== gender) continue;
    if (fitting.push(one) > MOST_NAMESAKES) break;
  }
  return fitting;
}

function bearersAs(fitting: readonly Named[], own: readonly RolePhrase[]): ReadonlySet<Cluster> {
  if (own.length === 0 || fitting.length > MOST_NAMESAKES) return clustersOf(fitting.slice(0, MOST_NAMESAKES));
  const same = fitting.filter((person) => known(person).some((role) => own.some((mine) => sameRole(mine, role))));
  if (same.length > 0) return clustersOf(same);
  return clustersOf(fitting.filter((person) => !known(person).some((role) => own.some((mine) => clash(mine, role)))));
}

const known = (person: Named): readonly RolePhrase[] => {
  person.roles ??= person.members.slice(0, SPEAKERS).flatMap(rolesOf);
  return person.roles;
};

const clustersOf = (people: readonly Named[]): Set<Cluster> => {
  const clusters = new Set<Cluster>();
  for (const { cluster } of people) if (cluster) clusters.add(cluster);
  return clusters;
};

/** Half a year: who bears a role in one article still does in the other. */
const NEAR_DAYS = 183;

/** Who bears one role in the corpus: the one person who does, or several. */
export interface Bearers {
  readonly cluster: Cluster;
  readonly several: boolean;
  readonly gender: LinkedEntity["gender"];
  /** The days of the articles that say so, in order. */
  readonly days: readonly number[];
}

/** The bearers of a role among the entities (in order) that an article gives it to. */
export function bearersAmong(entities: readonly LinkedEntity[]): Bearers | undefined {
  const cluster = entities[0]?.cluster;
  if (!cluster) return undefined;
  if (entities.some((one) => one.cluster !== cluster)) return { cluster, several: true, gender: null, days: [] };
  const days: number[] = [];
  for (const { home } of entities) if (home.day !== null) days.push(home.day);
  days.sort((a, b) => a - b);
  return { cluster, several: false, gender: entities.find(({ gender }) => gender !== null)?.gender ?? null, days };
}

/** Whether a definite role is that person: who is named in the same article, or bears it in an article of the same half year. */
export function isBearer({ cluster, several, gender, days }: Bearers, role: LinkedEntity): boolean {
  if (several || role.plural || role.indefinite) return false;
  if (role.gender && gender && role.gender !== gender) return false;
  const { entities, day } = role.home;
  return entities.some((one) => one.kind === "person" && one.cluster === cluster) || isNear(days, day);
}

/** Whether one of `days` (in order) is within half a year of `day`. */
function isNear(days: readonly number[], day: number | null): boolean {
  if (day === null) return false;
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day - NEAR_DAYS) low = middle + 1;
    else high = middle;
  }
  return low < days.length && days[low]! <= day + NEAR_DAYS;
}
