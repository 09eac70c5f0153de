import type { Article, Passage } from "../corpus/article.ts";
import type { EntityKind, Gender, Reading } from "../reading/findings.ts";

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
}

/** The readings of all articles. */
export interface PeopleIndex {
  readonly people: readonly Person[];
}

/** INTERIM: one person per best name. */
export function linkPeople(reads: readonly { readonly article: Article; readonly reading: Reading }[]): {
  readonly people: readonly Person[];
  readonly personOf: (article: number, entity: number) => Person;
} {
  const byName = new Map<string, Person & { spellings: string[]; mentions: number }>();
  const table = reads.map(({ article, reading }) =>
    reading.entities.map((entity) => {
      const names = entity.mentions.map((mention) => article.text.slice((mention.name ?? mention).start, (mention.name ?? mention).end));
      const name = [...names].sort((a, b) => b.length - a.length)[0] ?? "?";
      let person = byName.get(name);
      if (!person) {
        person = { id: name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-"), name, kind: entity.kind, gender: entity.gender, spellings: [], roles: [], mentions: 0 };
        byName.set(name, person);
      }
      for (const each of names) if (!person.spellings.includes(each)) person.spellings.push(each);
      person.mentions += names.length;
      return person;
    }),
  );
  return { people: [...byName.values()], personOf: (article, entity) => table[article]?.[entity] as Person };
}

export const indexPeople = (people: readonly Person[]): PeopleIndex => ({ people });

/** People found by any spelling, best first. */
export const findPeople = (index: PeopleIndex, typed: string): { person: Person; score: number }[] =>
  index.people
    .filter(({ spellings }) => spellings.some((spelling) => spelling.toLowerCase().includes(typed.toLowerCase())))
    .map((person) => ({ person, score: person.mentions }))
    .sort((a, b) => b.score - a.score);
