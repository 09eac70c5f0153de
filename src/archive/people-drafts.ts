import type { Passage } from "../corpus/article.ts";
import type { EntityKind } from "../reading/findings.ts";
import type { Person } from "./people.ts";
import type { LinkedEntity } from "./people-entities.ts";
import { bestName } from "./people-names.ts";

/** As many wordings of a role as a profile can use. */
const MOST_ROLES = 50;

/** A person without an id. */
export type Draft = Omit<Person, "id" | "members">;

/** Field by field: a spread gives each person a hidden class of its own. */
export const personAs = (id: string, { name, kind, gender, spellings, roles, mentions }: Draft): Person => ({
  id,
  name,
  kind,
  gender,
  spellings,
  roles,
  mentions,
});

/** Stands for somebody until who it is is known. */
export const NOBODY: Person = { id: "", name: "", kind: "role", gender: null, spellings: [], roles: [], mentions: 0 };

/** Who some entities are that are one. */
export function draftOf(members: readonly LinkedEntity[]): Draft {
  const [one] = members;
  if (one && members.length === 1 && one.names.length === 1 && one.roles.length === 0) return draftOfOne(one);
  const spellings = new Map<string, number>();
  const roles = new Map<string, { text: string; at: Passage; count: number }>();
  const genders = { m: 0, f: 0 };
  let mentions = 0;
  const kind: EntityKind = members.find((one) => one.kind !== "role")?.kind ?? "role";
  for (const { names, home, roles: own, gender, count, kind: part } of members) {
    mentions += count;
    if (gender) genders[gender]++;
    // The words of a role are no spelling of its bearer's name.
    if (part === kind) for (const [name, times] of names) spellings.set(name, (spellings.get(name) ?? 0) + times);
    for (const { text, span } of own) {
      const key = text.toLowerCase();
      const known = roles.get(key);
      if (known) known.count++;
      else roles.set(key, { text, at: { article: home.article, ...span }, count: 1 });
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
  };
}

const NO_ROLES: Draft["roles"] = [];

/** The same for most people by far, whom one article names by one name. */
function draftOfOne({ names, kind, gender, count }: LinkedEntity): Draft {
  const spellings = names.map(([name]) => name);
  return { name: spellings[0] ?? "", kind, gender, spellings, roles: NO_ROLES, mentions: count };
}

/** Several people as one speaker, the same in every article: "A ; B". */
export function togetherAs(id: string, members: readonly Person[], mentions: number): Person {
  const name = members.map((person) => person.name).join(" ; ");
  return {
    id,
    name,
    kind: members.every(({ kind }) => kind === "organisation") ? "organisation" : "person",
    gender: members.every(({ gender }) => gender === "f") ? "f" : null,
    spellings: [name],
    roles: [],
    mentions,
    members,
  };
}

/** The order of two strings, by code units. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of entities by article, then by place. */
export const byPlace = (a: LinkedEntity, b: LinkedEntity): number =>
  compare(a.home.article.id, b.home.article.id) || a.start - b.start || a.at - b.at;
