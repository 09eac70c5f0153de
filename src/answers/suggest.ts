import type { Archive } from "../archive/archive.ts";
import type { DatedEvent } from "../archive/findings.ts";
import { timesDated } from "../archive/kept/events.ts";
import { findPeople } from "../archive/people-search.ts";
import { textOf } from "../corpus/article.ts";
import { fold } from "../language/fold.ts";
import type { Suggestion } from "./answer.ts";
import { outletNames } from "./filter.ts";
import { keptOf } from "./kept.ts";

/** As many lines as Discord shows. */
const MOST = 25;

/** People and institutions by any spelling; before anything is typed, those who are quoted most. */
export function suggestPeople(typed: string, archive: Archive): Suggestion[] {
  const people = typed.trim() ? findPeople(archive.peopleIndex, typed).map(({ person }) => person) : archive.people;
  return people.slice(0, MOST).map((person) => ({ label: person.name, value: person.id }));
}

/** Outlets whose name holds what is typed, those that begin with it first. */
export function suggestOutlets(typed: string, archive: Archive): Suggestion[] {
  return bestNamed(outletsOf(archive), typed).map((name) => ({ label: name, value: name }));
}

/** People, institutions and outlets: whoever can be compared. */
export function suggestParties(typed: string, archive: Archive): Suggestion[] {
  const outlets = suggestOutlets(typed, archive);
  return [...suggestPeople(typed, archive).slice(0, MOST - Math.min(outlets.length, 8)), ...outlets].slice(0, MOST);
}

/** Articles by words of their headline. */
export function suggestArticles(typed: string, archive: Archive): Suggestion[] {
  return bestNamed(articlesOf(archive), typed).map(({ headline, id }) => ({ label: headline ?? id, value: id }));
}

/** Dated events by the words of the sentence that dates them. */
export function suggestEvents(typed: string, archive: Archive): Suggestion[] {
  return bestNamed(eventsOf(archive), typed).map((words) => ({ label: words, value: words }));
}

/** Something with its folded name. */
interface Named<T> {
  readonly thing: T;
  readonly name: string;
}

const named = <T>(things: readonly T[], nameOf: (thing: T) => string): readonly Named<T>[] =>
  things.map((thing) => ({ thing, name: fold(nameOf(thing)) }));

// Folded once for each archive: somebody who types asks again with every letter.
const outletsOf = keptOf((archive) => named(outletNames(archive), (name) => name));
const articlesOf = keptOf(({ articles }) => named(articles, ({ headline, id }) => `${headline ?? ""} ${id}`));
const eventsOf = keptOf(({ events }) => named([...new Set(manyDated(events).flatMap(wordsOf))], (words) => words));

const wordsOf = ({ mentions: [first] }: DatedEvent): string[] =>
  first ? [textOf({ article: first.article, ...first.what })] : [];

/** As many events as are looked through while somebody types. */
const MOST_EVENTS = 20_000;

/** Of very many events those that most sentences date, in order of time. */
function manyDated(events: readonly DatedEvent[]): readonly DatedEvent[] {
  if (events.length <= MOST_EVENTS) return events;
  const most = [...events].sort((a, b) => timesDated(b) - timesDated(a));
  const kept = new Set(most.slice(0, MOST_EVENTS));
  return events.filter((event) => kept.has(event));
}

/** Those whose name begins with, has a word that begins with, or holds every word typed; at most as many as are shown. */
function bestNamed<T>(all: readonly Named<T>[], typed: string): T[] {
  const wanted = fold(typed).trim();
  if (!wanted) return all.slice(0, MOST).map(({ thing }) => thing);
  const words = wanted.split(/\s+/);
  const ranked: { thing: T; rank: number }[] = [];
  for (const { thing, name } of all) {
    if (!words.every((word) => name.includes(word))) continue;
    const rank = name.startsWith(wanted) ? 0 : words.every((word) => ` ${name}`.includes(` ${word}`)) ? 1 : 2;
    ranked.push({ thing, rank });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ thing }) => thing);
}
