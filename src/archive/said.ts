import type { Said } from "./archive.ts";
import type { Quote, Statement } from "./findings.ts";
import { Layered } from "./layered.ts";
import type { Leaf } from "./leaves.ts";
import type { Person } from "./people.ts";
import { type Place, PlacedSaid } from "./renamed.ts";
import type { Steps } from "./steps.ts";

interface Saying {
  readonly quotes: Quote[];
  readonly statements: Statement[];
}

/** "Les deux présidents ont estimé …": each of them said it, and both together. */
function* speakersOf({ speaker }: Quote | Statement): Iterable<Person> {
  if (!speaker) return;
  yield speaker.person;
  yield* speaker.person.members ?? [];
}

/** Adds what is said in an article to its speakers. */
function collect(said: Map<Person, Saying>, { quote: quotes, statement: statements }: Leaf["findings"]): void {
  const of = (person: Person) => {
    let entry = said.get(person);
    if (!entry) {
      entry = { quotes: [], statements: [] };
      said.set(person, entry);
    }
    return entry;
  };
  for (const quote of quotes) for (const person of speakersOf(quote)) of(person).quotes.push(quote);
  for (const statement of statements) for (const person of speakersOf(statement)) of(person).statements.push(statement);
}

/** Who says what in articles that are in order of their ids. */
export function* saidBy(leaves: readonly Leaf[]): Steps<Layered<Person, Said>> {
  const said = new Map<Person, Saying>();
  for (const [at, leaf] of leaves.entries()) {
    collect(said, leaf.findings);
    if (at % 500 === 0) yield;
  }
  let count = 0;
  for (const [person, { quotes, statements }] of said) {
    // Without the room that a list has to grow.
    said.set(person, { quotes: quotes.slice(), statements: statements.slice() });
    if (++count % 10_000 === 0) yield;
  }
  return new Layered<Person, Said>(said);
}

/** The same after a change: what `speakers` say is gathered anew from `where` they may say it. `inOrder`: all articles. */
export function* changedSaid(
  before: Layered<Person, Said>,
  gone: Iterable<Person>,
  speakers: ReadonlySet<Person>,
  where: ReadonlySet<Leaf>,
  inOrder: Iterable<Leaf>,
): Steps<Layered<Person, Said>> {
  const after = new Map<Person, Said | undefined>();
  for (const person of gone) if (before.has(person)) after.set(person, undefined);
  let count = 0;
  const said = new Map<Person, Place[]>();
  for (const leaf of inOrder) {
    if (where.has(leaf)) place(said, leaf, speakers);
    if (++count % 500 === 0) yield;
  }
  for (const person of speakers) {
    const own = said.get(person);
    if (own || before.has(person)) after.set(person, own && new PlacedSaid(own));
  }
  return yield* before.with(after);
}

/** Adds where `speakers` say something in an article. What they say there stays as it is. */
function place(said: Map<Person, Place[]>, { by, named, findings }: Leaf, speakers: ReadonlySet<Person>): void {
  const add = (person: Person, at: number) => {
    if (!speakers.has(person)) return;
    const own = said.get(person);
    if (own) own.push({ findings, at });
    else said.set(person, [{ findings, at }]);
  };
  for (let i = 0; i < by.length; i += 2) {
    const person = named.people[by[i] as number];
    if (!person) continue;
    add(person, i / 2);
    for (const member of person.members ?? []) add(member, i / 2);
  }
}
