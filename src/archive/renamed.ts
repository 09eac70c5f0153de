import type { Said } from "./archive.ts";
import type { EventMention, Quote, Statement } from "./findings.ts";
import type { Findings } from "./index.ts";
import { type Leaf, personOf } from "./leaves.ts";
import type { Person } from "./people.ts";

type Word = Quote | Statement;

/**
 * The findings of an article whose speakers are others now. After a change in one article of a hundred thousand these are tens of thousands of articles
 * (all that name the same ministry), and few of them are asked for: nothing is made before it is.
 */
class RenamedFindings implements Findings {
  readonly by: readonly number[];
  /** As they were found. */
  readonly found: Findings;
  /** Those that were made anew last, by their number: whoever has the same speaker later on is the same object. */
  readonly made: Map<number, Word>;
  readonly #people: readonly Person[];
  #quote: readonly Quote[] | undefined;
  #statement: readonly Statement[] | undefined;

  constructor({ findings, by, named }: Leaf) {
    this.by = by;
    this.found = findings instanceof RenamedFindings ? findings.found : findings;
    this.made = findings instanceof RenamedFindings ? findings.made : new Map();
    this.#people = named.people.slice();
  }

  get quote(): readonly Quote[] {
    this.#quote ??= this.found.quote.map((found, at) => this.#renamed(found, at));
    return this.#quote;
  }

  get statement(): readonly Statement[] {
    if (!this.#statement) {
      const { quote, statement } = this.found;
      this.#statement = statement.map((found, at) => this.#renamed(found, quote.length + at));
    }
    return this.#statement;
  }

  get event(): readonly EventMention[] {
    return this.found.event;
  }

  #renamed<T extends Word>(found: T, at: number): T {
    if (!found.speaker) return found;
    const person = this.#people[this.by[at * 2] as number] as Person;
    const number = this.by[at * 2 + 1] as number;
    const via = number < 0 ? null : (this.#people[number] as Person);
    const isOf = ({ speaker }: Word) => speaker?.person === person && speaker.via === via;
    if (isOf(found)) return found;
    const known = this.made.get(at) as T | undefined;
    if (known && isOf(known)) return known;
    const copy = { ...found, speaker: { ...found.speaker, person, via } };
    this.made.set(at, copy);
    return copy;
  }
}

/** Names the speakers anew of a leaf of which some entities are somebody else now. Gives back everybody whose words that changes. */
export function rename(leaf: Leaf, entities: readonly number[]): Person[] {
  const { by, named } = leaf;
  const isIn = among(entities);
  const speakers: Person[] = [];
  for (let i = 0; i < by.length; i += 2) {
    const [speaker, via] = [by[i] as number, by[i + 1] as number];
    if (speaker >= 0 && (isIn(speaker) || isIn(via))) speakers.push(personOf(named, speaker));
  }
  if (speakers.length > 0) leaf.findings = new RenamedFindings(leaf);
  return speakers;
}

/** Whether a number is one of `numbers`: mostly there are few, but of a long article thousands on either side. */
function among(numbers: readonly number[]): (one: number) => boolean {
  if (numbers.length < 10) return (one) => numbers.includes(one);
  const all = new Set(numbers);
  return (one) => all.has(one);
}

/** Where somebody says something: the findings of an article, and the number of a quotation there or, after all of these, of a statement. */
export interface Place {
  readonly findings: Findings;
  readonly at: number;
}

/** What a person says, by its places; made into lists when it is asked for. */
export class PlacedSaid implements Said {
  readonly #places: readonly Place[];
  #lists: Pick<Said, "quotes" | "statements"> | undefined;

  constructor(places: readonly Place[]) {
    this.#places = places;
  }

  get count(): number {
    return this.#places.length;
  }

  get quotes(): readonly Quote[] {
    this.#lists ??= listsOf(this.#places);
    return this.#lists.quotes;
  }

  get statements(): readonly Statement[] {
    this.#lists ??= listsOf(this.#places);
    return this.#lists.statements;
  }
}

function listsOf(places: readonly Place[]): Pick<Said, "quotes" | "statements"> {
  const quotes: Quote[] = [];
  const statements: Statement[] = [];
  for (const { findings, at } of places) {
    const { quote, statement } = findings;
    if (at < quote.length) quotes.push(quote[at] as Quote);
    else statements.push(statement[at - quote.length] as Statement);
  }
  return { quotes, statements };
}
