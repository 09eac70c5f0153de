import type { Archive } from "../archive/archive.ts";
import type { Quote, Statement } from "../archive/findings.ts";
import { hasItemIn, type Index, itemsIn } from "../archive/index.ts";
import type { Matcher } from "../archive/match.ts";
import type { Person } from "../archive/people.ts";
import { findPeople } from "../archive/people-search.ts";
import type { Query } from "../archive/query.ts";
import { rank } from "../archive/rank.ts";
import type { Article } from "../corpus/article.ts";
import { firstFrom } from "../corpus/span.ts";
import { analyse } from "../language/analyse.ts";
import { shareOf } from "./candidates.ts";

/** Something that somebody said, with how well it holds the question. */
export interface Spoken {
  readonly item: Quote | Statement;
  readonly score: number;
  /** For each unit of the query how well the words themselves hold it, 0 to 1; and with their passage. */
  readonly own: Float64Array;
  readonly context: Float64Array;
  /** Offsets into the article of the words asked for. */
  readonly places: readonly number[];
}

const OWN = 6;
const LENT = 1;
/** What a word counts that stands in the passage, and elsewhere in the article. */
const IN_PASSAGE = 0.7;
const IN_ARTICLE = 0.55;
/** A name as typed must be this near to the one in the corpus. */
const SURE = 0.55;

/** Everybody whom `typed` can mean and who says something; those that are equally likely together. */
export function speakersNamed(archive: Archive, typed: string): Person[] {
  const found = findPeople(archive.peopleIndex, typed).filter(({ score }) => score >= SURE);
  const speaking = found.filter(({ person }) => archive.said.has(person));
  const best = speaking[0]?.score ?? 0;
  return speaking.filter(({ score }) => score >= best - 0.05).map(({ person }) => person);
}

/**
 * Those of `speaking` whose names and roles hold every unit of `naming`, in its own words or others: "la maire de Nantes". `apposed`: the words right
 * behind a role count too.
 */
export function speakersCalled(speaking: readonly Person[], naming: Query, apposed = false): Person[] {
  if (naming.units.length === 0) return [];
  const people = new Set<Person>();
  for (const person of new Set(speaking)) {
    const known = new Set<string>();
    for (const text of [...person.spellings, ...person.roles.map((role) => (apposed ? described(role) : role.text))]) {
      for (const word of analyse(text)) known.add(word.stem).add(word.exact);
    }
    const has = (stems: readonly string[]) => stems.every((stem) => known.has(stem));
    const called = naming.units.every(
      ({ exact, stems, forms }) =>
        known.has(exact) || has(stems) || forms.some((form) => form.gain >= SAME_ROLE && has(form.stems)),
    );
    if (called) people.add(person);
  }
  return [...people];
}

/** What may follow a role that was cut before its end: "membre d’une colonie" of "membre d’une colonie mennonite voisine". */
const GOES_ON = /^(?: \p{Ll}{2,20}){1,2}/u;
const LONGEST_REST = 44;

/** A role with the words right behind it. */
const described = ({ text, at }: Person["roles"][number]): string =>
  text + (GOES_ON.exec(at.article.text.slice(at.end, at.end + LONGEST_REST))?.[0] ?? "");

/** How nearly another wording must mean a role: "premier magistrat" for "maire", but not "magistrat" alone. */
const SAME_ROLE = 0.5;

/** The quotations and statements that hold most of `query`, best first; `by`: only theirs. */
export function spokenFor(archive: Archive, query: Query, by?: ReadonlySet<Person>): Spoken[] {
  const { index } = archive;
  const counts = ({ speaker }: Quote | Statement) => {
    if (!by || speaker === null) return !by;
    // « ont déclaré les deux ministres »: the words of each of them.
    return by.has(speaker.person) || speaker.person.members?.some((member) => by.has(member)) === true;
  };
  const inPassage = (id: number): (Quote | Statement)[] =>
    [...itemsIn(index, "quote", index.documents[id]!), ...itemsIn(index, "statement", index.documents[id]!)].filter(
      counts,
    );
  const where = by && placesOf(archive, by);
  const { passages, matcher } = rank(index, query, (id) => {
    const passage = index.documents[id]!;
    if (where?.passages.has(id)) return true;
    if (where && !where.articles.has(passage.article)) return false;
    return hasItemIn(index, "quote", passage, counts) || hasItemIn(index, "statement", passage, counts);
  });
  const spoken: Spoken[] = [];
  for (const ranked of passages) {
    const { words } = ranked.analysed;
    for (const item of inPassage(ranked.id)) {
      const own = new Float64Array(query.units.length);
      const places: number[] = [];
      for (let at = firstFrom(words, item.start); at < words.length && words[at]!.start < item.end; at++) {
        const word = words[at]!;
        if (word.end > item.end) break;
        const match = matcher.of(words, at);
        if (!match) continue;
        own[match.unit] = Math.max(own[match.unit]!, match.gain);
        places.push(word.start);
      }
      if (places.length === 0 && query.units.length > 0 && !by) continue;
      const context = own.map((gain, unit) => Math.max(gain, IN_PASSAGE * ranked.measured.gains[unit]!));
      const score = ranked.score + OWN * shareOf(query, own) + LENT * shareOf(query, context);
      spoken.push({ item, score, own, context, places });
    }
  }
  spoken.sort(byScore);
  return [...inArticles(spoken.slice(0, READ_AROUND), index, matcher), ...spoken.slice(READ_AROUND)];
}

const byScore = (a: Spoken, b: Spoken): number => b.score - a.score;

/** For so many of the best, their whole article is read too: it can add less than one word more of the question does. */
const READ_AROUND = 40;

/** The same with what their articles as wholes hold, best first. */
function inArticles(spoken: readonly Spoken[], index: Index, matcher: Matcher): Spoken[] {
  const { query } = matcher;
  const everywhere = articleGains(index, matcher);
  return spoken
    .map((one) => {
      const around = everywhere(one.item.article);
      const context = one.context.map((gain, unit) => Math.max(gain, IN_ARTICLE * around[unit]!));
      const more = shareOf(query, context) - shareOf(query, one.context);
      return { ...one, context, score: one.score + LENT * more };
    })
    .sort(byScore);
}

/** The numbers of the passages in which one of `people` says something, as far as they are known, and the articles in which one may do so. */
function placesOf({ said, index: { firstOf } }: Archive, people: ReadonlySet<Person>) {
  const passages = new Set<number>();
  const articles = new Set<Article>();
  for (const person of people) {
    const own = said.get(person);
    if (own?.passages) for (const id of own.passages(firstOf)) passages.add(id);
    else for (const { article } of [...(own?.quotes ?? []), ...(own?.statements ?? [])]) articles.add(article);
  }
  return { passages, articles };
}

/** How well an article as a whole holds each unit: what is said there may leave its subject to what stands around. */
function articleGains(index: Index, { query, of }: Matcher): (article: Article) => Float64Array {
  const known = new Map<Article, Float64Array>();
  return (article) => {
    const found = known.get(article);
    if (found) return found;
    const gains = new Float64Array(query.units.length);
    known.set(article, gains);
    let text = 0;
    let id = index.firstOf.get(article) ?? 0;
    for (let next = index.documents[id]; next?.article === article && text < MOST_TEXT; next = index.documents[++id]) {
      text += next.end - next.start;
      const { words } = index.analysed(next);
      for (let at = 0; at < words.length; at++) {
        const match = of(words, at);
        if (match) gains[match.unit] = Math.max(gains[match.unit]!, match.gain);
      }
    }
    return gains;
  };
}

/** How much of an article is read for that, in code units. */
const MOST_TEXT = 10_000;

/** Everything that `by` say, the longest direct words first: what to show where no subject was asked for. */
export function allSaid(archive: Archive, by: readonly Person[]): (Quote | Statement)[] {
  const said = by.flatMap((person) => {
    const words = archive.said.get(person);
    return words ? [...words.quotes, ...words.statements] : [];
  });
  const worth = (item: Quote | Statement) =>
    Math.min(300, item.end - item.start) +
    (item.type === "quote" && item.form === "full" ? 150 : item.type === "statement" ? 100 : 0);
  return said.sort((a, b) => worth(b) - worth(a));
}
