import { fold } from "../language/fold.ts";
import { familySound } from "../language/transliteration.ts";
import type { Person } from "./people.ts";
import { finish, type Steps } from "./steps.ts";
import { editDistance } from "./vocabulary.ts";

/** Who a name that somebody types can be. */
interface Found {
  readonly person: Person;
  /** 1 = the name itself, less the less certain. Equal scores: equally likely. */
  readonly score: number;
}

/** People by every form of their names, prepared once. */
export interface PeopleIndex {
  readonly people: readonly Person[];
  readonly byId: ReadonlyMap<string, Person>;
  /** The words of the names, sorted, for prefixes, with the people that have each. */
  readonly words: readonly string[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly bySound: ReadonlyMap<string, readonly number[]>;
  readonly whole: ReadonlyMap<string, readonly number[]>;
}

const MOST_FOUND = 100;
const cut = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function put(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [at]);
  else if (list[list.length - 1] !== at) list.push(at);
}

/** Prepares `people` for `findPeople`. Their order is kept for equal finds: give the most quoted first. */
export const indexPeople = (people: readonly Person[]): PeopleIndex => finish(indexPeopleSteps(people));

/** The same, to be done in slices. */
export function* indexPeopleSteps(people: readonly Person[]): Steps<PeopleIndex> {
  const byId = new Map<string, Person>();
  const byWord = new Map<string, number[]>();
  const bySound = new Map<string, number[]>();
  const whole = new Map<string, number[]>();
  for (const [at, person] of people.entries()) {
    const { id, name, spellings } = person;
    byId.set(id, person);
    for (const spelling of new Set([name, ...spellings])) {
      const words = cut(spelling);
      put(whole, words.join(" "), at);
      if (words.length > 2) put(byWord, initials(words), at);
      for (const word of words) {
        put(byWord, word, at);
        if (word.length > 2) put(bySound, familySound(word), at);
      }
    }
    if (at % 100 === 0) yield;
  }
  return { people, byId, words: [...byWord.keys()].sort(), byWord, bySound, whole };
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
  const scores = new Map<number, number>();
  const raise = (at: number, score: number) => {
    if ((scores.get(at) ?? 0) < score) scores.set(at, score);
  };
  for (const at of index.whole.get(all.join(" ")) ?? []) raise(at, 1);
  for (const at of index.whole.get(asked.join(" ")) ?? []) raise(at, 1);
  let common: Map<number, number> | undefined;
  for (const [place, word] of asked.entries()) {
    const found = peopleWith(index, word, place === asked.length - 1);
    if (!common) common = found;
    else {
      const both = new Map<number, number>();
      for (const [at, score] of found) {
        const other = common.get(at);
        if (other !== undefined) both.set(at, Math.min(score, other));
      }
      common = both;
    }
  }
  for (const [at, score] of common ?? []) raise(at, score * 0.95);
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_FOUND)
    .map(([at, score]) => ({ person: index.people[at]!, score }));
}

/** People with one word of a name, and how certain: as written 0.9, by its sound 0.8, its beginning 0.7, a letter wrong 0.6. */
function peopleWith(index: PeopleIndex, word: string, last: boolean): Map<number, number> {
  const found = new Map<number, number>();
  const add = (list: readonly number[] | undefined, score: number) => {
    for (const at of list ?? []) if ((found.get(at) ?? 0) < score) found.set(at, score);
  };
  add(index.byWord.get(word), 1);
  if (word.length > 2) add(index.bySound.get(familySound(word)), 0.9);
  if (last) {
    let at = lowerBound(index.words, word);
    for (let steps = 0; steps < 500 && index.words[at]?.startsWith(word); steps++, at++) {
      add(index.byWord.get(index.words[at]!), 0.8);
    }
  }
  if (found.size === 0 && word.length > 3) {
    for (const candidate of index.words) {
      if (Math.abs(candidate.length - word.length) > 1 || editDistance(word, candidate, 1) > 1) continue;
      add(index.byWord.get(candidate), 0.6);
    }
  }
  return found;
}

function lowerBound(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
