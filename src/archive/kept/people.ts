import type { Article } from "../../corpus/article.ts";
import type { EntityKind, Gender } from "../../reading/findings.ts";
import { Layered } from "../layered.ts";
import { NameWords } from "../name-words.ts";
import { type Tables, unpack } from "../pack.ts";
import type { Person } from "../people.ts";
import type { PeopleIndex } from "../people-search.ts";
import { listAt, listsIn, stringsOf } from "./lists.ts";
import type { Parts } from "./parts.ts";
import { remembered } from "./remembered.ts";
import { lettersIn, once, StringMap, type Strings } from "./strings.ts";

/** What few ask of a person, as it is kept: names, and roles with the article's number and the place. */
export type Details = readonly [
  spellings: readonly string[],
  roles: readonly (readonly [text: string, article: number, start: number, end: number])[],
];

/** Several who speak together, as they are kept: members by their numbers. */
export type KeptGroup = readonly [
  id: string,
  name: string,
  kind: EntityKind,
  gender: Gender | null,
  mentions: number,
  members: readonly number[],
];

/** By the numbers that stand for them in a file. */
export const KINDS: readonly EntityKind[] = ["person", "organisation", "role"];
export const GENDERS: readonly (Gender | null)[] = [null, "m", "f"];

/** The lists of `PeopleIndex` that are kept. */
export const NAME_LISTS = ["whole", "byWord", "bySound"] as const;

/** A person whose further names and roles stay packed until they are asked for. */
class KeptPerson implements Person {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly gender: Gender | null;
  readonly mentions: number;
  /** The place in the order of people. */
  readonly number: number;
  readonly #details: (person: KeptPerson) => Pick<Person, "spellings" | "roles">;
  #known: Pick<Person, "spellings" | "roles"> | undefined;

  constructor(
    { id, name, kind, gender, mentions }: Omit<Person, "spellings" | "roles" | "members">,
    number: number,
    details: (person: KeptPerson) => Pick<Person, "spellings" | "roles">,
  ) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.gender = gender;
    this.mentions = mentions;
    this.number = number;
    this.#details = details;
  }

  get spellings(): readonly string[] {
    this.#known ??= this.#details(this);
    return this.#known.spellings;
  }

  get roles(): Person["roles"] {
    this.#known ??= this.#details(this);
    return this.#known.roles;
  }
}

/** The people of an archive in their order, and after them those who only speak together, by number. */
export interface KeptPeople {
  readonly people: readonly Person[];
  readonly index: PeopleIndex;
  readonly personAt: (number: number) => Person;
  readonly numberOf: (person: Person) => number | undefined;
  /** By his id; undefined for several who speak together and of whom nothing was kept. */
  readonly personOf: (id: string) => Person | undefined;
}

/** The people in a file of parts. */
export function peopleIn(parts: Parts, articles: readonly Article[]): KeptPeople {
  const ids = stringsOf(parts, "people.ids");
  const names = stringsOf(parts, "people.names");
  const kinds = parts.bytes("people.kinds");
  const mentions = parts.numbers("people.mentions");
  const details = detailsIn(parts, articles);
  const people: KeptPerson[] = new Array(ids.size);
  for (let number = 0; number < ids.size; number++) {
    const kind = kinds[number] as number;
    people[number] = new KeptPerson(
      {
        id: ids.at(number),
        name: names.at(number),
        kind: KINDS[kind >> 2] as EntityKind,
        gender: GENDERS[kind & 3] as Gender | null,
        mentions: mentions[number] as number,
      },
      number,
      details,
    );
  }
  const groups = groupsIn(parts, people);
  const groupNumbers = new Map(groups.map((group, at) => [group, people.length + at]));
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  return {
    people,
    index: indexIn(parts, people, ids),
    personOf: (id) => groupOf.get(id) ?? people[ids.numberOf(id)],
    personAt: (number) => (people[number] ?? groups[number - people.length]) as Person,
    numberOf: (person) =>
      person instanceof KeptPerson && people[person.number] === person ? person.number : groupNumbers.get(person),
  };
}

function detailsIn(
  parts: Parts,
  articles: readonly Article[],
): (person: KeptPerson) => Pick<Person, "spellings" | "roles"> {
  const at = parts.numbers("people.details.at");
  const bytes = parts.bytes("people.details");
  let tables: Tables | undefined;
  return ({ name, number }) => {
    const start = at[number] as number;
    // Most have one name and no role: nothing is kept of them.
    if (start === (at[number + 1] as number)) return { spellings: [name], roles: [] };
    tables ??= JSON.parse(parts.bytes("people.details.tables").toString("utf8")) as Tables;
    const [spellings, roles] = unpack(bytes, start, tables) as Details;
    return {
      spellings,
      roles: roles.map(([text, article, from, to]) => ({
        text,
        at: { article: articles[article] as Article, start: from, end: to },
      })),
    };
  };
}

function groupsIn(parts: Parts, people: readonly Person[]): Person[] {
  const groups = JSON.parse(parts.bytes("people.groups").toString("utf8")) as readonly KeptGroup[];
  return groups.map(([id, name, kind, gender, mentions, members]) => ({
    id,
    name,
    kind,
    gender,
    spellings: [name],
    roles: [],
    mentions,
    members: members.map((member) => people[member] as Person),
  }));
}

/** How many lists of people are kept as objects, and once more as many that were not asked for since. */
const KEPT = 100;

type NameList = Layered<string, readonly Person[]>;

function indexIn(parts: Parts, people: readonly KeptPerson[], ids: Strings): PeopleIndex {
  const [whole, byWord, bySound] = NAME_LISTS.map((name) => {
    const lists = listsIn(parts, `people.${name}`);
    const keys = stringsOf(parts, `people.${name}.keys`);
    // One question asks for the same word again and again, and thousands may have a first name.
    const named = remembered(keys.size, KEPT, (number): readonly Person[] =>
      Array.from(listAt(lists, number), (one) => people[one] as Person),
    );
    return new Layered(new StringMap(keys, named, keys.size));
  }) as [NameList, NameList, NameList];
  const words = stringsOf(parts, "people.byWord.keys");
  const letters = once(() =>
    lettersIn(
      words,
      Uint32Array.from({ length: words.size }, (_, number) => number),
    ),
  );
  return {
    people,
    byId: new Layered(new StringMap<Person>(ids, (number) => people[number], people.length)),
    words: new NameWords({
      size: words.size,
      at: words.at,
      get letters() {
        return letters();
      },
    }),
    whole,
    byWord,
    bySound,
    order: (a, b) => (a as KeptPerson).number - (b as KeptPerson).number,
  };
}
