import { fold } from "../language/fold.ts";
import { familySound } from "../language/transliteration.ts";
import { Layered } from "./layered.ts";
import { merged } from "./merged.ts";
import { NameWords } from "./name-words.ts";
import type { Person } from "./people.ts";
import { spellingsOf } from "./spelled.ts";
import { finish, type Steps } from "./steps.ts";
import { editDistance } from "./vocabulary.ts";

/** Who a name that somebody types can be. */
interface Found {
  readonly person: Person;
  /** 1 = the name itself, less the less certain. Equal scores: equally likely. */
  readonly score: number;
}

/** People by every form of their names, prepared once. Every list has the most quoted first. */
export interface PeopleIndex {
  readonly people: readonly Person[];
  readonly byId: ReadonlyMap<string, Person>;
  /** The words of the names, sorted, for prefixes, with the people that have each. */
  readonly words: NameWords;
  readonly byWord: ReadonlyMap<string, readonly Person[]>;
  readonly bySound: ReadonlyMap<string, readonly Person[]>;
  readonly whole: ReadonlyMap<string, readonly Person[]>;
  /** The order of `people`, and of each list of people. */
  readonly order: (a: Person, b: Person) => number;
}

const MOST_FOUND = 100;
/** Of so many words that begin with one half typed. */
const MOST_BEGUN = 500;
const cut = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** What a person is found by. */
function formsOf({ name, spellings }: Person) {
  const whole = new Set<string>();
  const byWord = new Set<string>();
  const bySound = new Set<string>();
  for (const spelling of new Set([name, ...spellings])) {
    const words = cut(spelling);
    whole.add(words.join(" "));
    if (words.length > 2) byWord.add(initials(words));
    for (const word of words) {
      byWord.add(word);
      if (word.length > 2) bySound.add(soundOf(word));
    }
  }
  return { whole, byWord, bySound };
}

const sounds = new Map<string, string>();
const MOST_SOUNDS = 200_000;

function soundOf(word: string): string {
  let sound = sounds.get(word);
  if (sound === undefined) {
    if (sounds.size >= MOST_SOUNDS) sounds.clear();
    sound = familySound(word);
    sounds.set(word, sound);
  }
  return sound;
}

const LISTS = ["whole", "byWord", "bySound"] as const;

/** Prepares `people` for `findPeople`. Their order is kept for equal finds: give the most quoted first. */
export function indexPeople(people: readonly Person[]): PeopleIndex {
  const places = new Map(people.map((person, at) => [person, at]));
  return finish(indexPeopleSteps(people, (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)));
}

/** The same, to be done in slices. `people` are in `order`. */
export function* indexPeopleSteps(people: readonly Person[], order: PeopleIndex["order"]): Steps<PeopleIndex> {
  const byId = new Map<string, Person>();
  const lists = { whole: new Map(), byWord: new Map(), bySound: new Map() } as Record<
    (typeof LISTS)[number],
    Map<string, Person[]>
  >;
  for (const [at, person] of people.entries()) {
    byId.set(person.id, person);
    const forms = formsOf(person);
    // Most lists are of one person: all of his are the same array, so none of these is added to.
    const alone = [person];
    for (const name of LISTS) {
      for (const form of forms[name]) {
        const list = lists[name].get(form);
        if (!list) lists[name].set(form, alone);
        else if (list.length === 1) lists[name].set(form, [...list, person]);
        else list.push(person);
      }
    }
    if (at % 100 === 0) yield;
  }
  for (const name of LISTS) yield* fitted(lists[name]);
  return {
    people,
    byId: new Layered(byId),
    words: new NameWords(spellingsOf([...lists.byWord.keys()].sort())),
    order,
    ...layered(lists),
  };
}

/** Takes from lists the room that they have to grow. */
function* fitted<K, T>(lists: Map<K, T[]>): Steps<void> {
  let count = 0;
  for (const [key, list] of lists) {
    if (list.length > 1) lists.set(key, list.slice());
    if (++count % 10_000 === 0) yield;
  }
}

const layered = (lists: Record<(typeof LISTS)[number], ReadonlyMap<string, readonly Person[]>>) => ({
  whole: new Layered(lists.whole),
  byWord: new Layered(lists.byWord),
  bySound: new Layered(lists.bySound),
});

/** The index after a change. Shares with `before` what is the same. */
export function* changedPeople(
  before: PeopleIndex,
  people: readonly Person[],
  order: PeopleIndex["order"],
  { gone, fresh }: { readonly gone: ReadonlySet<Person>; readonly fresh: readonly Person[] },
): Steps<PeopleIndex> {
  const ids = new Map<string, Person | undefined>();
  const touched = { whole: new Map(), byWord: new Map(), bySound: new Map() } as Record<
    (typeof LISTS)[number],
    Map<string, Person[]>
  >;
  let count = 0;
  const touch = (person: Person, add: boolean) => {
    const forms = formsOf(person);
    for (const name of LISTS) {
      for (const form of forms[name]) {
        const list = touched[name].get(form);
        if (!list) touched[name].set(form, add ? [person] : []);
        else if (add) list.push(person);
      }
    }
  };
  for (const person of gone) {
    ids.set(person.id, undefined);
    if (!person.members) touch(person, false);
    if (++count % 100 === 0) yield;
  }
  for (const person of fresh) {
    ids.set(person.id, person);
    touch(person, true);
    if (++count % 100 === 0) yield;
  }
  const result = { whole: before.whole, byWord: before.byWord, bySound: before.bySound };
  for (const name of LISTS) {
    const changes = new Map<string, readonly Person[] | undefined>();
    for (const [form, added] of touched[name]) {
      const kept = (before[name].get(form) ?? []).filter((person) => !gone.has(person));
      const list = yield* merged(kept, added.sort(order), order);
      changes.set(form, list.length === 0 ? undefined : list);
      count += 1 + list.length;
      if (count > 1000) {
        count = 0;
        yield;
      }
    }
    result[name] = yield* (before[name] as Layered<string, readonly Person[]>).with(changes);
  }
  const byId = yield* (before.byId as Layered<string, Person>).with(ids);
  const words = yield* changedWords(before, result.byWord, touched.byWord.keys());
  return { people, byId, words, order, ...result };
}

/** The words after a change. */
function* changedWords(
  { words, byWord }: PeopleIndex,
  now: ReadonlyMap<string, unknown>,
  touched: Iterable<string>,
): Steps<NameWords> {
  const added: string[] = [];
  const taken = new Set<string>();
  for (const word of touched) {
    if (!byWord.has(word) && now.has(word)) added.push(word);
    else if (byWord.has(word) && !now.has(word)) taken.add(word);
  }
  if (added.length === 0 && taken.size === 0) return words;
  return yield* words.with(added, taken);
}

const SMALL = new Set(["de", "du", "des", "la", "le", "les", "l", "d", "et", "of", "the", "for"]);
const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join("");

/** Words that a person puts before a name and that no name has. */
const BEFORE = new Set([
  "m",
  "mme",
  "mr",
  "mrs",
  "me",
  "dr",
  "le",
  "la",
  "les",
  "l",
  "president",
  "presidente",
  "ministre",
  "monsieur",
  "madame",
  "un",
  "une",
]);

/**
 * The people whom `typed` can mean, the most certain first, then the most quoted: by any spelling, without regard to accents
 * and case, by transliteration, with a letter wrong, by family name, by the initials of an institution, or half typed.
 */
export function findPeople(index: PeopleIndex, typed: string): Found[] {
  const all = cut(typed.slice(0, 200));
  const words = all.filter((word) => !BEFORE.has(word));
  const asked = words.length > 0 ? words : all;
  if (asked.length === 0) return index.people.slice(0, MOST_FOUND).map((person) => ({ person, score: 0 }));
  const scores = new Map<Person, number>();
  const raise = (at: Person, score: number) => {
    if ((scores.get(at) ?? 0) < score) scores.set(at, score);
  };
  for (const at of index.whole.get(all.join(" ")) ?? []) raise(at, 1);
  for (const at of index.whole.get(asked.join(" ")) ?? []) raise(at, 1);
  let common: Map<Person, number> | undefined;
  for (const [place, word] of asked.entries()) {
    const found = peopleWith(index, word, place === asked.length - 1);
    if (!common) common = found;
    else {
      const both = new Map<Person, number>();
      for (const [at, score] of found) {
        const other = common.get(at);
        if (other !== undefined) both.set(at, Math.min(score, other));
      }
      common = both;
    }
  }
  for (const [at, score] of common ?? []) raise(at, score * 0.95);
  return [...scores]
    .sort((a, b) => b[1] - a[1] || index.order(a[0], b[0]))
    .slice(0, MOST_FOUND)
    .map(([person, score]) => ({ person, score }));
}

/** People with one word of a name, and how certain: as written 0.9, by its sound 0.8, its beginning 0.7, a letter wrong 0.6. */
function peopleWith(index: PeopleIndex, word: string, last: boolean): Map<Person, number> {
  const found = new Map<Person, number>();
  const add = (list: readonly Person[] | undefined, score: number) => {
    for (const at of list ?? []) if ((found.get(at) ?? 0) < score) found.set(at, score);
  };
  add(index.byWord.get(word), 1);
  if (word.length > 2) add(index.bySound.get(soundOf(word)), 0.9);
  if (last) {
    let steps = 0;
    for (const candidate of index.words.from(word)) {
      if (steps++ >= MOST_BEGUN || !candidate.startsWith(word)) break;
      add(index.byWord.get(candidate), 0.8);
    }
  }
  if (found.size === 0 && word.length > 3) {
    for (const candidate of index.words.near(word)) {
      if (Math.abs(candidate.length - word.length) > 1 || editDistance(word, candidate, 1) > 1) continue;
      add(index.byWord.get(candidate), 0.6);
    }
  }
  return found;
}
