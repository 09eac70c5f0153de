import type { Article } from "../corpus/article.ts";
import type { Corpus } from "../corpus/load.ts";
import type { Reading } from "../reading/findings.ts";
import type { Archive, Said } from "./archive.ts";
import { type Dated, datedByAll, datedMeanwhile, settleAll } from "./dated.ts";
import { type EventLinker, makeEventLinker } from "./events.ts";
import { byMiniSearch, type Findings, indexOf, type Numbered, numberedSteps, type Prepared } from "./index.ts";
import { timesDated } from "./kept/events.ts";
import { Layered } from "./layered.ts";
import { type Leaf, leafOf, name, personOf } from "./leaves.ts";
import { orderBy, peopleAfter } from "./link-people.ts";
import { byId, changes, countsAfter } from "./link-shared.ts";
import { type Changed, type Everybody, makeEverybody, type Named, namedIn, type Person } from "./people.ts";
import { changedPeople, indexPeopleSteps } from "./people-search.ts";
import { rename } from "./renamed.ts";
import { type Resumed, ResumedLeaf } from "./resumed-leaf.ts";
import { changedSaid, saidBy } from "./said.ts";
import { type Steps, unless } from "./steps.ts";
import { vocabularySteps } from "./vocabulary.ts";

/** How a corpus was read. */
export interface About {
  readonly readMs: number;
  readonly fromCache: boolean;
  readonly pending: number;
}

/** Who does not wait for the events of a large corpus. */
export interface Early {
  /** Given the archive that has everything else. */
  readonly take: (archive: Archive) => void;
  /** Whether to leave the events for the next time, because there is something new: then the archive is the one that was taken. */
  readonly stop: () => boolean;
}

/** Makes archives of a corpus that changes. */
export interface Linker {
  /**
   * Links and indexes what was read article by article: what every archive is that a linker gives depends on the articles alone, not on what came before.
   * Whatever did not change is shared with the archive before, so that a change costs little: people are linked anew only where an article that changed names
   * them. Events cannot be: whether a mention of "in June" belongs to an event depends on every other that may be it, and on what was joined before. In a
   * large corpus they are therefore linked last, and `early` is given an archive that has everything but this: in it the mentions of the articles that changed
   * are events of their own. `indexed`: another way to index passages than MiniSearch. After an error a linker must not be used again.
   */
  link(
    corpus: Corpus,
    readingOf: (article: Article) => Reading,
    about: About,
    indexed?: (passages: Numbered) => Steps<Prepared>,
    early?: Early,
  ): Steps<Archive>;
  /** Everybody whom an article of the archive that it gave last names. */
  namedIn(article: Article): Named | undefined;
  /** Goes on from an archive that another linker gave, as if it had given it itself. `readingOf`: what was read in its articles. */
  resume(archive: Archive, from: Resumable, readingOf: (article: Article) => Reading): Steps<void>;
}

/** What an archive was linked from, as far as the archive does not say. */
export interface Resumable {
  readonly eventsIn: Dated["eventsIn"];
  /** The object for a person by his id; undefined for several whom no finding is of. */
  readonly personOf: (id: string) => Person | undefined;
  /** Everybody whom an article names, not linked yet, and `by` of its leaf; undefined where that has to be read. */
  readonly namedIn: (article: Article) => { readonly named: Named; readonly by: Leaf["by"] } | undefined;
}

/** Where so many articles of a hundred have changed, everything is linked anew. */
const MOST_CHANGED = 30;
/** From so many mentions of events on, linking them takes longer than anybody should wait. */
const MANY_MENTIONS = 10_000;

/** Everything in memory of one corpus. */
interface State {
  readonly everybody: Everybody;
  readonly events: EventLinker;
  readonly leaves: Map<Article, Leaf>;
  readonly leafOf: Map<Named, Leaf>;
  archive: Archive | undefined;
  dated: Dated;
}

const emptyState = (): State => ({
  everybody: makeEverybody(),
  events: makeEventLinker(),
  leaves: new Map(),
  leafOf: new Map(),
  archive: undefined,
  dated: { events: [], eventsIn: new Layered(new Map()) },
});

/** Stands by itself: a function made where an archive is linked would hold the archive before it, which holds the one before that. */
const eventOf = ({ eventsIn }: Dated): Archive["eventOf"] => ({
  get: (mention) => eventsIn.get(mention.article)?.get(mention),
});

/** `many`: from how many mentions of events on `early` is told. */
export function makeLinker({ many = MANY_MENTIONS }: { readonly many?: number } = {}): Linker {
  let state = emptyState();
  return {
    namedIn: (article) => state.leaves.get(article)?.named,
    *resume(archive, { eventsIn, personOf, namedIn: known }, readingOf) {
      state = emptyState();
      const { index, timesOf } = archive;
      const resumed: Resumed = {
        findings: (article) => index.findings.get(article)!,
        times: (article) => timesOf.get(article)!,
        reading: readingOf,
      };
      for (const article of archive.articles) {
        const { named, by } = known(article) ?? { named: namedIn(article, readingOf(article)), by: undefined };
        const leaf = new ResumedLeaf(article, named, by, resumed);
        state.leaves.set(article, leaf);
        state.leafOf.set(named, leaf);
        yield;
      }
      const everybody = [...state.leafOf.keys()];
      yield* state.everybody.update([], everybody, (person) => personOf(person.id) ?? person);
      state.archive = archive;
      state.dated = { events: archive.events, eventsIn };
    },
    *link(corpus, readingOf, about, indexed = byMiniSearch, early) {
      const began = performance.now();
      const { articles } = corpus;
      const here = new Set(articles);
      yield;
      let removed = [...state.leaves.values()].filter(({ article }) => !here.has(article));
      yield;
      let added = articles.filter((article) => !state.leaves.has(article));
      yield;
      if (removed.length + added.length > (articles.length * MOST_CHANGED) / 100) {
        state = emptyState();
        removed = [];
        added = [...articles];
      }
      const fresh: Leaf[] = [];
      for (const article of added) {
        fresh.push(leafOf(article, readingOf(article)));
        yield;
      }
      for (const leaf of removed) state.leaves.delete(leaf.article);
      for (const leaf of fresh) {
        state.leaves.set(leaf.article, leaf);
        state.leafOf.set(leaf.named, leaf);
      }
      const changed = yield* state.everybody.update(
        removed.map(({ named }) => named),
        fresh.map(({ named }) => named),
      );
      for (const leaf of removed) state.leafOf.delete(leaf.named);
      const words = yield* said(state, changed, fresh, articles);
      const order = orderBy(words.said);
      const people = yield* peopleAfter(state.archive, changed, order);
      const peopleIndex = state.archive
        ? yield* changedPeople(state.archive.peopleIndex, people, order, changed)
        : yield* indexPeopleSteps(people, order);
      const before = state.archive;
      const passages = yield* numberedSteps(articles, before?.index);
      yield;
      const { engine, counts, altered } = yield* indexed(passages);
      yield;
      const vocabulary = yield* vocabularySteps(passages.documents.length, counts, before?.index.vocabulary, altered);
      yield;
      const linked = function* (settled: readonly Leaf[], dated: Dated): Steps<Archive> {
        const altered = new Set([...words.leaves, ...settled]);
        const dates = new Set([...fresh, ...settled]);
        const timesOf = yield* changes(before?.timesOf, removed, dates, ({ times: own }) => own);
        const findings = yield* changes(before?.index.findings, removed, altered, (leaf): Findings => leaf.findings);
        const articleById = yield* byId(before?.articleById, removed, added);
        return archiveOf({
          articles,
          articleById,
          counts: countsAfter(before, removed, fresh),
          timesOf,
          events: dated.events,
          eventOf: eventOf(dated),
          people,
          peopleIndex,
          said: words.said,
          index: indexOf(findings, passages, engine, vocabulary, before?.index),
          leftOut: corpus.leftOut,
          ignored: corpus.ignored,
          readMs: about.readMs,
          indexMs: performance.now() - began,
          fromCache: about.fromCache,
          pending: about.pending,
        });
      };
      if (before && early && hasMentions(before.events, many)) {
        yield;
        state.dated = yield* datedMeanwhile(state.dated, removed, fresh);
        state.archive = yield* linked([], state.dated);
        early.take(state.archive);
      }
      const isTaken = state.archive !== before;
      const settled = yield* settleAll(state.leaves);
      const leaves = new Map(articles.map((article) => [article, state.leaves.get(article)!]));
      // What was settled now has to be shown.
      const dated = yield* unless(
        () => isTaken && settled.length === 0 && early?.stop() === true,
        datedByAll(state.events, state.dated, leaves, [...removed, ...settled]),
      );
      if (!dated && state.archive) return state.archive;
      state.dated = dated ?? state.dated;
      state.archive = yield* linked(settled, state.dated);
      return state.archive;
    },
  };
}

/** Links and indexes a corpus that does not change. */
export const linkSteps = (
  corpus: Corpus,
  readingOf: (article: Article) => Reading,
  about: About,
  indexed?: (passages: Numbered) => Steps<Prepared>,
): Steps<Archive> => makeLinker().link(corpus, readingOf, about, indexed);

/** Names the speakers of what changed. Gives back who said what now, and the articles whose findings are others. */
function* said(
  state: State,
  changed: Changed,
  fresh: readonly Leaf[],
  articles: readonly Article[],
): Steps<{ readonly said: Layered<Person, Said>; readonly leaves: ReadonlySet<Leaf> }> {
  const isFresh = new Set(fresh);
  for (const leaf of fresh) {
    name(leaf);
    yield;
  }
  if (!state.archive) return { said: yield* saidBy(fresh), leaves: isFresh };
  const leaves = new Set(fresh);
  const speakers = new Set<Person>();
  const speaks = (person: Person) => {
    speakers.add(person);
    for (const member of person.members ?? []) speakers.add(member);
  };
  for (const { by, named } of fresh)
    for (let i = 0; i < by.length; i += 2) if ((by[i] as number) >= 0) speaks(personOf(named, by[i] as number));
  let count = 0;
  for (const [named, entities] of changed.articles) {
    const leaf = state.leafOf.get(named);
    if (!leaf || isFresh.has(leaf)) continue;
    const found = rename(leaf, entities);
    if (found.length > 0) leaves.add(leaf);
    for (const person of found) speaks(person);
    if (++count % 200 === 0) yield;
  }
  // Of whom everything was in articles that are gone now: they are new persons, with or without words.
  for (const person of changed.fresh) speakers.add(person);
  yield;
  const isNew = new Set(changed.fresh);
  const where = new Set(leaves);
  for (const person of speakers) {
    // The words of somebody new are in articles whose speakers were just named anew.
    if (isNew.has(person)) continue;
    for (const named of changed.namedIn(person)) {
      const leaf = state.leafOf.get(named);
      if (leaf) where.add(leaf);
      if (++count % 2000 === 0) yield;
    }
  }
  const inOrder = function* (): Iterable<Leaf> {
    for (const article of articles) yield state.leaves.get(article)!;
  };
  const after = yield* changedSaid(
    state.archive.said as Layered<Person, Said>,
    changed.gone,
    speakers,
    where,
    inOrder(),
  );
  return { said: after, leaves };
}

/** Stands by itself, as `eventOf` does. The lists of everything are made when they are asked for: few ask. */
const archiveOf = (archive: Omit<Archive, "quotes" | "statements" | "times">): Archive => {
  const all = <T>(of: (article: Article) => readonly T[] | undefined): T[] =>
    archive.articles.flatMap((article) => of(article) ?? []);
  return {
    ...archive,
    get quotes() {
      return all((article) => archive.index.findings.get(article)?.quote);
    },
    get statements() {
      return all((article) => archive.index.findings.get(article)?.statement);
    },
    get times() {
      return all((article) => archive.timesOf.get(article));
    },
  };
};

/** Whether events have so many mentions. */
function hasMentions(events: Archive["events"], many: number): boolean {
  let count = 0;
  for (const event of events) {
    count += timesDated(event);
    if (count >= many) return true;
  }
  return false;
}
