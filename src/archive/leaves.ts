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

/** What is dated in an article, as the archive shows it. */
export function datedIn(article: Article, reading: Pick<Reading, "times" | "events">) {
  const times = reading.times.map((time) => timeMention(article, time));
  const mentions = reading.events.flatMap(({ start, end, time, what, status }): EventMention[] => {
    const when = times[time];
    return when ? [{ type: "event", article, start, end, time: when, what, status }] : [];
  });
  return { times, mentions, traits: traitsIn(mentions) };
}

/** What is compared of mentions, in order of place. */
export const traitsIn = (mentions: readonly EventMention[]): Traits[] =>
  [...mentions].sort(byPlace).flatMap((mention) => traitsOf(mention) ?? []);

/** Names the speakers of a new leaf. */
export function name(leaf: Leaf): void {
  const { by, named, findings } = leaf;
  for (const [at, { speaker }] of [...findings.quote, ...findings.statement].entries()) {
    if (!speaker) continue;
    const attribution = speaker as Unlinked;
    attribution.person = personOf(named, by[at * 2] as number);
    const via = by[at * 2 + 1] as number;
    if (via >= 0) attribution.via = personOf(named, via);
  }
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
  leaf.findings = {
    quote: leaf.findings.quote,
    statement: leaf.findings.statement,
    event: dated.mentions,
    by: leaf.by,
  };
  return true;
}

const refersTo = (time: TimeMention | undefined): string => JSON.stringify(time?.anchor);

/** Who an entity of an article is. Throws RangeError where there is no such entity. */
export function personOf({ people, home }: Named, entity: number): Person {
  const person = people[entity];
  if (!person) throw new RangeError(`no entity ${entity} in ${home.article.id}`);
  return person;
}
