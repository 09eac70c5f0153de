import type { Archive } from "../archive/archive.ts";
import { findPeople } from "../archive/people.ts";
import { textOf } from "../corpus/article.ts";
import { fold } from "../language/fold.ts";
import type { Suggestion } from "./answer.ts";
import { outletNames } from "./filter.ts";

/** As many lines as Discord shows. */
const MOST = 25;

/** People and institutions by any spelling; before anything is typed, those who are quoted most. */
export function suggestPeople(typed: string, archive: Archive): Suggestion[] {
  const people = typed.trim() ? findPeople(archive.peopleIndex, typed).map(({ person }) => person) : archive.people;
  return people.slice(0, MOST).map((person) => ({ label: person.name, value: person.id }));
}

/** Outlets whose name holds what is typed, those that begin with it first. */
export function suggestOutlets(typed: string, archive: Archive): Suggestion[] {
  return bestNamed(outletNames(archive), typed, (name) => name).map((name) => ({ label: name, value: name }));
}

/** People, institutions and outlets: whoever can be compared. */
export function suggestParties(typed: string, archive: Archive): Suggestion[] {
  const outlets = suggestOutlets(typed, archive);
  return [...suggestPeople(typed, archive).slice(0, MOST - Math.min(outlets.length, 8)), ...outlets].slice(0, MOST);
}

/** Articles by words of their headline. */
export function suggestArticles(typed: string, archive: Archive): Suggestion[] {
  return bestNamed(archive.articles, typed, ({ headline, id }) => `${headline ?? ""} ${id}`).map(
    ({ headline, id }) => ({
      label: headline ?? id,
      value: id,
    }),
  );
}

/** Dated events by the words of the sentence that dates them. */
export function suggestEvents(typed: string, archive: Archive): Suggestion[] {
  const named = archive.events.flatMap(({ mentions: [first] }) =>
    first ? [textOf({ article: first.article, ...first.what })] : [],
  );
  return bestNamed([...new Set(named)], typed, (words) => words).map((words) => ({ label: words, value: words }));
}

/** Those whose name begins with, has a word that begins with, or holds every word typed; at most as many as are shown. */
function bestNamed<T>(things: readonly T[], typed: string, nameOf: (thing: T) => string): T[] {
  const wanted = fold(typed).trim();
  if (!wanted) return things.slice(0, MOST);
  const words = wanted.split(/\s+/);
  const ranked: { thing: T; rank: number }[] = [];
  for (const thing of things) {
    const name = fold(nameOf(thing));
    if (!words.every((word) => name.includes(word))) continue;
    const rank = name.startsWith(wanted) ? 0 : words.every((word) => ` ${name}`.includes(` ${word}`)) ? 1 : 2;
    ranked.push({ thing, rank });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ thing }) => thing);
}
