import type { Article, Layout } from "../../corpus/article.ts";
import type { Archive } from "../archive.ts";
import { kindsIn } from "../index.ts";
import type { Merged } from "../merge-segments.ts";
import { packer } from "../pack.ts";
import type { Named, Person } from "../people.ts";
import type { Counts } from "../vocabulary.ts";
import { type Head, type KeptDates, type KeptSpeaker, type KeptWords, PACKED, TOGETHER } from "./articles.ts";
import { keptHome } from "./homes.ts";
import { stringParts } from "./lists.ts";
import type { Making } from "./parts.ts";
import { packedFrom } from "./passages.ts";
import { writeEvents, writePeople, writeSaid } from "./write-people.ts";
import { writeMerged, writeWords } from "./write-words.ts";

/** What is kept of a corpus. */
export interface Keepable {
  readonly archive: Archive;
  /** The key of each article's reading. */
  readonly keyOf: ReadonlyMap<Article, string>;
  /** All passages, indexed as one. */
  readonly merged: Merged;
  readonly counts: Counts;
  /** Everybody whom an article names, where that is at hand. */
  readonly namedIn: (article: Article) => Named | undefined;
}

/** The numbers by which an archive is kept. */
export interface Numbers {
  readonly articles: ReadonlyMap<Article, number>;
  /** Of those in the order of people, then of those who only speak together. */
  readonly people: ReadonlyMap<Person, number>;
  readonly groups: readonly Person[];
}

/** The parts from which `archiveIn` opens an archive again. Made one after the other, so that no more than one is in memory. */
export function* partsOf({ archive, keyOf, merged, counts, namedIn }: Keepable): Making {
  const numbers = yield* numbersOf(archive);
  yield* writeHeads(archive, keyOf);
  yield* stringParts(
    "ids",
    archive.articles.map(({ id }) => id),
    true,
  );
  yield* writeBodies(archive, numbers, namedIn);
  yield* writePassages(archive);
  yield* writePeople(archive, numbers);
  yield* writeSaid(archive, numbers);
  yield* writeEvents(archive, numbers);
  yield* writeWords(archive.index.vocabulary, merged, counts);
  yield* writeMerged(merged);
  yield { name: "counts", values: Buffer.from(JSON.stringify(archive.counts)) };
}

const OFTEN = 5000;

function* numbersOf(archive: Archive): Generator<undefined, Numbers, undefined> {
  const articles = new Map<Article, number>();
  for (const article of archive.articles) articles.set(article, articles.size);
  yield;
  const people = new Map<Person, number>();
  for (const person of archive.people) {
    people.set(person, people.size);
    if (people.size % OFTEN === 0) yield;
  }
  const groups: Person[] = [];
  const meet = (person: Person | null) => {
    if (!person || people.has(person)) return;
    people.set(person, people.size);
    groups.push(person);
  };
  for (const [at, article] of archive.articles.entries()) {
    const { quote = [], statement = [] } = archive.index.findings.get(article) ?? {};
    for (const { speaker } of [...quote, ...statement]) {
      if (!speaker) continue;
      meet(speaker.person);
      meet(speaker.via);
    }
    if (at % 100 === 0) yield;
  }
  return { articles, people, groups };
}

function* writeHeads({ articles }: Archive, keyOf: ReadonlyMap<Article, string>): Making {
  const pack = packer();
  const at = new Uint32Array(articles.length);
  for (const [number, article] of articles.entries()) {
    const { id, file, headline, outlet, author, place, published, url, language } = article;
    const key = keyOf.get(article) ?? "";
    const head: Head = [id, file, headline, outlet, author, place, published, url, language, key];
    at[number] = pack.add(head).start;
    if (number % 500 === 0) yield;
  }
  yield { name: "heads", values: pack.bytes() };
  yield { name: "heads.at", values: at };
  yield { name: "heads.tables", values: Buffer.from(JSON.stringify(pack.tables)) };
}

function* writeBodies(archive: Archive, numbers: Numbers, namedIn: Keepable["namedIn"]): Making {
  const { articles } = archive;
  const at = new Uint32Array(articles.length * PACKED);
  const events = new Map(archive.events.map((event, number) => [event, number]));
  const numberOf = (event: Archive["events"][number]) => events.get(event) ?? null;
  yield;
  for (let part = 0; part * TOGETHER < articles.length; part++) {
    const pack = packer();
    for (let number = part * TOGETHER; number < Math.min(articles.length, (part + 1) * TOGETHER); number++) {
      const article = articles[number] as Article;
      const { text, title, dateline, boilerplate, paragraphs } = article;
      const layout: Layout = { text, title, dateline, boilerplate, paragraphs };
      const named = namedIn(article);
      const words = wordsOf(archive, article, numbers);
      const home = named ? keptHome(named, words.by) : null;
      const values = [layout, words, datesOf(archive, article, numberOf), home];
      for (const [which, value] of values.entries()) at[number * PACKED + which] = pack.add(value).start;
      if (number % 20 === 0) yield;
    }
    yield { name: `body.${part}`, values: pack.bytes() };
    yield { name: `body.${part}.tables`, values: Buffer.from(JSON.stringify(pack.tables)) };
  }
  yield { name: "bodies.at", values: at };
}

function wordsOf({ index }: Archive, article: Article, { people }: Numbers): KeptWords {
  const { quote = [], statement = [], by = [] } = index.findings.get(article) ?? {};
  const spoken = (speaker: NonNullable<Archive["quotes"][number]["speaker"]>): KeptSpeaker => ({
    person: people.get(speaker.person) as number,
    mention: placeOf(speaker.mention),
    cue: speaker.cue && placeOf(speaker.cue),
    via: speaker.via && (people.get(speaker.via) as number),
    because: speaker.because,
  });
  return {
    quotes: quote.map(({ start, end, form, parts, speaker }) => ({
      start,
      end,
      form,
      parts,
      speaker: speaker && spoken(speaker),
    })),
    statements: statement.map(({ start, end, polarity, speaker }) => ({
      start,
      end,
      polarity,
      speaker: spoken(speaker),
    })),
    by,
  };
}

function datesOf(
  { index, timesOf, eventOf }: Archive,
  article: Article,
  eventNumber: (event: Archive["events"][number]) => number | null,
): KeptDates {
  const times = timesOf.get(article) ?? [];
  return {
    times: times.map(({ start, end, kind, value, modifier, from, to, anchor }) => ({
      start,
      end,
      kind,
      value,
      modifier,
      from,
      to,
      anchor,
    })),
    events: (index.findings.get(article)?.event ?? []).map((mention) => {
      const { start, end, time, what, status } = mention;
      const event = eventOf.get(mention);
      return { start, end, time: times.indexOf(time), what, status, of: event ? eventNumber(event) : null };
    }),
  };
}

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });

/** Four numbers a passage: start, end, the first paragraph with the bits of `kindsIn` and whether it is a heading, and the paragraph after the last. */
function* writePassages({ articles, index: { documents, firstOf, findings } }: Archive): Making {
  const counts = new Uint32Array(articles.length);
  const places = new Uint32Array(documents.length * 4);
  yield;
  for (const [number, article] of articles.entries()) {
    const first = firstOf.get(article);
    if (first === undefined) continue;
    let id = first;
    const found = findings.get(article);
    for (let one = documents[id]; one?.article === article; one = documents[++id])
      places.set([one.start, one.end, packedFrom(one, found ? kindsIn(found, one) : 0), one.to], id * 4);
    counts[number] = id - first;
    if (number % 100 === 0) yield;
  }
  yield { name: "passages.counts", values: counts };
  yield { name: "passages.places", values: places };
}
