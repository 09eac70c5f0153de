import { type Article, passage } from "../corpus/article.ts";
import type { AttributionFinding, Reading, TimeAnchor, TimeFinding } from "../reading/findings.ts";
import { isUnsettled, settled } from "./events/settle.ts";
import { type Traits, traitsOf } from "./events/traits.ts";
import { byPlace } from "./events.ts";
import type { Attribution, EventMention, Quote, Statement, TimeMention } from "./findings.ts";
import type { Findings } from "./index.ts";
import { type Named, namedIn, type Person } from "./people.ts";

/** What an article holds, as the archive shows it. Lists are replaced when linking changes them, never changed. */
export interface Leaf {
  readonly article: Article;
  readonly named: Named;
  /** For each quotation, then each statement, the numbers of the speaker and of who relays it; -1 for none. */
  readonly by: readonly number[];
  quotes: readonly Quote[];
  statements: readonly Statement[];
  times: readonly TimeMention[];
  /** In reading order, as they were found. */
  mentions: readonly EventMention[];
  /** In order of place. */
  traits: readonly Traits[];
  findings: Findings;
  /** What was read, where others may settle what it leaves open. */
  readonly open:
    | { readonly reading: Pick<Reading, "times" | "events">; readonly traits: readonly Traits[] }
    | undefined;
}

type Unlinked = { -readonly [K in keyof Attribution]: Attribution[K] };

const NOBODY = undefined as unknown as Person;

/** An article and what was read in it; `relink` says who the speakers are. */
export function leafOf(article: Article, reading: Reading): Leaf {
  const numbers: number[] = [];
  const attributed = (found: AttributionFinding): Attribution => {
    numbers.push(found.entity, found.via ?? -1);
    return {
      person: NOBODY,
      mention: passage(article, found.mention),
      cue: found.cue && passage(article, found.cue),
      via: null,
      because: found.because,
    };
  };
  const quotes = reading.quotes.map(({ start, end, form, parts, speaker }): Quote => {
    if (!speaker) numbers.push(-1, -1);
    return { type: "quote", article, start, end, form, parts, speaker: speaker && attributed(speaker) };
  });
  const statements = reading.statements.map(
    ({ start, end, polarity, speaker }): Statement => ({
      type: "statement",
      article,
      start,
      end,
      polarity,
      speaker: attributed(speaker),
    }),
  );
  const dated = datedIn(article, reading);
  const { times, events } = reading;
  const by = numbers.slice();
  return {
    article,
    named: namedIn(article, reading),
    by,
    quotes,
    statements,
    ...dated,
    findings: { quote: quotes, statement: statements, event: dated.mentions, by },
    open: isUnsettled({ article, reading }) ? { reading: { times, events }, traits: dated.traits } : undefined,
  };
}

/** Field by field: V8 gives each copy that a spread makes of an unpacked object a hidden class of its own, 400 bytes more than the object. */
const timeMention = (
  article: Article,
  { start, end, kind, value, modifier, from, to, anchor }: TimeFinding,
): TimeMention => ({
  type: "time",
  article,
  start,
  end,
  kind,
  value,
  modifier,
  from,
  to,
  anchor: anchorOnce(anchor),
});

const anchors = new Map<string, TimeAnchor>();

/** Nearly all dates are counted from the same few things: one object for each will do. */
function anchorOnce(anchor: TimeAnchor): TimeAnchor {
  if (anchor.by !== "itself" && anchor.by !== "published") return anchor;
  const name = anchor.by === "itself" ? "" : anchor.rule;
  const known = anchors.get(name);
  if (known) return known;
  anchors.set(name, anchor);
  return anchor;
}

function datedIn(article: Article, reading: Pick<Reading, "times" | "events">) {
  const times = reading.times.map((time) => timeMention(article, time));
  const mentions = reading.events.flatMap(({ start, end, time, what, status }): EventMention[] => {
    const when = times[time];
    return when ? [{ type: "event", article, start, end, time: when, what, status }] : [];
  });
  return { times, mentions, traits: traitsIn(mentions) };
}

const traitsIn = (mentions: readonly EventMention[]): Traits[] =>
  [...mentions].sort(byPlace).flatMap((mention) => traitsOf(mention) ?? []);

/** Names the speakers of a new leaf. */
export function name(leaf: Leaf): void {
  const { by, quotes, statements, named } = leaf;
  const fill = (speaker: Attribution | null, at: number) => {
    if (!speaker) return;
    const attribution = speaker as Unlinked;
    attribution.person = personOf(named, by[at * 2] as number);
    const via = by[at * 2 + 1] as number;
    if (via >= 0) attribution.via = personOf(named, via);
  };
  for (const [at, { speaker }] of quotes.entries()) fill(speaker, at);
  for (const [at, { speaker }] of statements.entries()) fill(speaker, quotes.length + at);
}

/** Names the speakers anew where they are others now. Gives back the findings that changed. */
export function rename(leaf: Leaf): (Quote | Statement)[] {
  const { by, named } = leaf;
  const changed: (Quote | Statement)[] = [];
  const renamed = <T extends Quote | Statement>(found: T, at: number): T => {
    if (!found.speaker) return found;
    const person = personOf(named, by[at * 2] as number);
    const number = by[at * 2 + 1] as number;
    const via = number < 0 ? null : personOf(named, number);
    if (found.speaker.person === person && found.speaker.via === via) return found;
    const copy = { ...found, speaker: { ...found.speaker, person, via } };
    changed.push(copy);
    return copy;
  };
  const quotes = leaf.quotes.map(renamed);
  const statements = leaf.statements.map((found, at) => renamed(found, leaf.quotes.length + at));
  if (changed.length > 0) {
    leaf.quotes = quotes;
    leaf.statements = statements;
    leaf.findings = { quote: quotes, statement: statements, event: leaf.mentions, by };
  }
  return changed;
}

/** Settles what an undated article leaves open by what others say. Whether anything is different now. */
export function settle(leaf: Leaf, known: ReadonlyMap<string, readonly Traits[]>): boolean {
  const { article, open } = leaf;
  if (!open) return false;
  const { reading } = settled({ article, reading: open.reading }, known);
  const dated = datedIn(article, reading);
  if (
    dated.times.every((time, at) => time.value === leaf.times[at]?.value && refersTo(time) === refersTo(leaf.times[at]))
  )
    return false;
  leaf.times = dated.times;
  leaf.mentions = dated.mentions;
  leaf.traits = dated.traits;
  leaf.findings = { quote: leaf.quotes, statement: leaf.statements, event: dated.mentions, by: leaf.by };
  return true;
}

const refersTo = (time: TimeMention | undefined): string => JSON.stringify(time?.anchor);

function personOf({ people, home }: Named, entity: number): Person {
  const person = people[entity];
  if (!person) throw new RangeError(`no entity ${entity} in ${home.article.id}`);
  return person;
}

/** What is known of an article that was linked before. */
export interface Resumed {
  readonly findings: Findings;
  readonly times: readonly TimeMention[];
}

/**
 * The leaf of an article that was linked before: what is found in it is asked of `resumed` when it is needed, and what was read of it, where others may
 * settle what it leaves open, of `readingOf`.
 */
export class ResumedLeaf implements Leaf {
  readonly article: Article;
  readonly named: Named;
  readonly #by: readonly number[] | undefined;
  readonly #resumed: () => Resumed;
  readonly #readingOf: () => Reading;
  /** What is not as it was. */
  #own: Partial<Pick<Leaf, "quotes" | "statements" | "times" | "mentions" | "findings">> = {};
  #traits: readonly Traits[] | undefined;
  #open: Leaf["open"] | null = null;

  constructor(
    article: Article,
    named: Named,
    by: readonly number[] | undefined,
    resumed: () => Resumed,
    readingOf: () => Reading,
  ) {
    this.article = article;
    this.named = named;
    this.#by = by;
    this.#resumed = resumed;
    this.#readingOf = readingOf;
  }

  get by(): readonly number[] {
    return this.#by ?? this.#resumed().findings.by ?? [];
  }

  get quotes(): readonly Quote[] {
    return this.#own.quotes ?? this.#resumed().findings.quote;
  }

  set quotes(quotes: readonly Quote[]) {
    this.#own.quotes = quotes;
  }

  get statements(): readonly Statement[] {
    return this.#own.statements ?? this.#resumed().findings.statement;
  }

  set statements(statements: readonly Statement[]) {
    this.#own.statements = statements;
  }

  get times(): readonly TimeMention[] {
    return this.#own.times ?? this.#resumed().times;
  }

  set times(times: readonly TimeMention[]) {
    this.#own.times = times;
  }

  get mentions(): readonly EventMention[] {
    return this.#own.mentions ?? this.#resumed().findings.event;
  }

  set mentions(mentions: readonly EventMention[]) {
    this.#own.mentions = mentions;
  }

  get findings(): Findings {
    return this.#own.findings ?? this.#resumed().findings;
  }

  set findings(findings: Findings) {
    this.#own.findings = findings;
  }

  get traits(): readonly Traits[] {
    this.#traits ??= traitsIn(this.mentions);
    return this.#traits;
  }

  set traits(traits: readonly Traits[]) {
    this.#traits = traits;
  }

  get open(): Leaf["open"] {
    if (this.article.published !== null) return undefined;
    if (this.#open === null) {
      const { article } = this;
      const reading = this.#readingOf();
      const { times, events } = reading;
      this.#open = isUnsettled({ article, reading })
        ? { reading: { times, events }, traits: datedIn(article, reading).traits }
        : undefined;
    }
    return this.#open;
  }
}
