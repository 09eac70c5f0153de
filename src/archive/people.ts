import type { Article, Passage } from "../corpus/article.ts";
import type { EntityKind, Gender, Reading } from "../reading/findings.ts";
import { makeBlocks } from "./people-blocks.ts";
import { byPlace, compare, type Draft, draftOf, NOBODY, personAs, togetherAs } from "./people-drafts.ts";
import { type Cluster, type Home, homeOf } from "./people-entities.ts";
import { slug } from "./people-names.ts";
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

/** Who the entities of one article are. */
export interface Named {
  readonly home: Home;
  /** Several who speak together: their number in the reading, who they are, how often they are named. */
  readonly together: readonly { readonly at: number; readonly members: readonly number[]; readonly mentions: number }[];
  /** By the number of the entity. */
  readonly people: Person[];
}

/** What a change did to the people. A person of whom anything is different is another object: the one before is gone, the other new. */
export interface Changed {
  readonly gone: ReadonlySet<Person>;
  /** Without those who only speak together. */
  readonly fresh: readonly Person[];
  /** The entities who are somebody else now, by article; those of articles that were added too. */
  readonly articles: ReadonlyMap<Named, readonly number[]>;
  /** The articles in which a person is named. */
  readonly namedIn: (person: Person) => Iterable<Named>;
}

/** Everybody in the corpus, kept so that a change costs what it touches. */
export interface Everybody {
  /**
   * Takes articles out and in. The people are those that all articles together give, whatever came before. `known` gives the object for a person who
   * is known already, with all that is said of him here.
   */
  update(removed: readonly Named[], added: readonly Named[], known?: (person: Person) => Person): Steps<Changed>;
}

/** The entities of an article, not linked yet. */
export function namedIn(article: Article, { entities }: Pick<Reading, "entities">): Named {
  const together = entities.flatMap(({ members, mentions }, at) =>
    members ? [{ at, members, mentions: mentions.length }] : [],
  );
  return { home: homeOf(article, entities), together, people: [] };
}

/** A person without an id, and the entities that are it. */
interface Known {
  person: Person;
  readonly cluster: Cluster;
  readonly base: string;
}

interface Together {
  readonly named: Named;
  readonly at: number;
  readonly mentions: number;
  readonly members: readonly Person[];
}

/** Starts with no article. */
export function makeEverybody(): Everybody {
  const blocks = makeBlocks();
  const knownAs = new Map<Cluster, Known>();
  /** Those whose names make one id, to be told apart by numbers. */
  const namesakes = new Map<string, Known[]>();
  const byHome = new Map<Home, Named>();
  const clusterOf = new Map<Person, Cluster>();
  const groups = new Map<string, Together[]>();
  const groupOf = new Map<Person, readonly Together[]>();
  /** By article, the group that each of its entities of several belongs to. */
  const keys = new Map<Named, string[]>();

  return {
    *update(removed, added, sameAs = (person) => person) {
      for (const named of added) byHome.set(named.home, named);
      const clusters = yield* blocks.update(
        removed.map(({ home }) => home),
        added.map(({ home }) => home),
      );
      const gone = new Set<Person>();
      const fresh: Person[] = [];
      const articles = new Map<Named, number[]>();
      const bases = new Set<string>();
      const drafts = new Map<Known, Draft>();
      let count = 0;
      for (const cluster of clusters) {
        const before = knownAs.get(cluster);
        if (before) {
          gone.add(before.person);
          bases.add(before.base);
          clusterOf.delete(before.person);
          knownAs.delete(cluster);
        }
        if (cluster.members.length === 0) continue;
        const draft = draftOf(cluster.members);
        const known: Known = { person: NOBODY, cluster, base: slug(draft.name) };
        drafts.set(known, draft);
        knownAs.set(cluster, known);
        bases.add(known.base);
        push(namesakes, known.base, known);
        count += cluster.members.length;
        if (count > 200) {
          count = 0;
          yield;
        }
      }
      for (const base of bases) {
        const all = (namesakes.get(base) ?? []).filter((known) => knownAs.get(known.cluster) === known).slice();
        if (all.length === 0) namesakes.delete(base);
        else namesakes.set(base, all);
        const said = (known: Known): Draft => drafts.get(known) ?? known.person;
        if (all.length > 1) {
          all.sort(
            (a, b) =>
              said(b).mentions - said(a).mentions ||
              compare(said(a).name, said(b).name) ||
              byPlace(a.cluster.members[0]!, b.cluster.members[0]!),
          );
        }
        for (const [index, known] of all.entries()) {
          const id = index === 0 ? base : `${base}~${index + 1}`;
          const draft = drafts.get(known);
          if (!draft && known.person.id === id) continue;
          if (!draft) {
            gone.add(known.person);
            clusterOf.delete(known.person);
          }
          known.person = sameAs(personAs(id, draft ?? known.person));
          fresh.push(known.person);
          clusterOf.set(known.person, known.cluster);
          for (const { home, at } of known.cluster.members) {
            const named = byHome.get(home)!;
            named.people[at] = known.person;
            push(articles, named, at);
          }
          count += known.cluster.members.length;
          if (count > 500) {
            count = 0;
            yield;
          }
        }
      }
      yield* regroup(removed, articles, gone, sameAs);
      for (const named of removed) {
        byHome.delete(named.home);
        articles.delete(named);
      }
      return { gone, fresh, articles, namedIn: articlesOf };
    },
  };

  /** Makes anew those who speak together in articles whose people have changed. */
  function* regroup(
    removed: readonly Named[],
    articles: Map<Named, number[]>,
    gone: Set<Person>,
    sameAs: (person: Person) => Person,
  ): Steps<void> {
    const dirty = new Map<string, Person | undefined>();
    const leave = (named: Named) => {
      for (const key of keys.get(named) ?? []) {
        const group = groups.get(key)!;
        if (!dirty.has(key)) dirty.set(key, group[0]?.named.people[group[0].at]);
        groups.set(
          key,
          group.filter((one) => one.named !== named),
        );
      }
      keys.delete(named);
    };
    for (const named of removed) leave(named);
    let count = 0;
    for (const named of articles.keys()) {
      if (named.together.length === 0) continue;
      leave(named);
      const own: string[] = [];
      for (const { at, members, mentions } of named.together) {
        const people = [...new Set(members.map((member) => named.people[member]!))];
        const [first] = people;
        if (first && people.length === 1) {
          named.people[at] = first;
          push(articles, named, at);
          continue;
        }
        const key = people.map(({ id }) => id).join("+");
        if (!dirty.has(key)) {
          const [one] = groups.get(key) ?? [];
          dirty.set(key, one?.named.people[one.at]);
        }
        const entry: Together = { named, at, mentions, members: people };
        push(groups, key, entry);
        own.push(key);
      }
      if (own.length > 0) keys.set(named, own);
      if (++count % 100 === 0) yield;
    }
    for (const [key, before] of dirty) {
      if (before) {
        gone.add(before);
        groupOf.delete(before);
      }
      const group = groups.get(key);
      if (!group || group.length === 0) {
        groups.delete(key);
        continue;
      }
      group.sort((a, b) => compare(a.named.home.article.id, b.named.home.article.id) || a.at - b.at);
      const person = sameAs(togetherAs(key, group[0]!.members, group[0]!.mentions));
      groupOf.set(person, group);
      for (const { named, at } of group) {
        named.people[at] = person;
        push(articles, named, at);
      }
      if (++count % 100 === 0) yield;
    }
  }

  function* articlesOf(person: Person): Iterable<Named> {
    for (const { home } of clusterOf.get(person)?.members ?? []) {
      const named = byHome.get(home);
      if (named) yield named;
    }
    for (const { named } of groupOf.get(person) ?? []) yield named;
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Everybody in some articles, and who each entity of each article is. */
export interface People {
  /** Most mentioned first, then by id; without those who only speak together. */
  readonly people: readonly Person[];
  /** The person behind entity `entity` of the reading at `index`. Throws RangeError where there is no such entity. */
  readonly personOf: (index: number, entity: number) => Person;
}

/**
 * Links what each article names into people that hold across articles. The result is the same in whatever order the
 * articles come. Near-linear in the number of entities.
 */
export function linkPeople(reads: readonly { readonly article: Article; readonly reading: Reading }[]): People {
  const all = reads.map(({ article, reading }) => namedIn(article, reading));
  const { fresh } = finish(makeEverybody().update([], all));
  return {
    people: [...fresh].sort((a, b) => b.mentions - a.mentions || compare(a.id, b.id)),
    personOf: (index, entity) => {
      const person = all[index]?.people[entity];
      if (!person) throw new RangeError(`no entity ${entity} in reading ${index}`);
      return person;
    },
  };
}
