import type { Article } from "../corpus/article.ts";
import { clusterDay } from "./events/clusters.ts";
import { knownByShape } from "./events/settle.ts";
import type { Traits } from "./events/traits.ts";
import { byTime, type EventLinker, toEvent } from "./events.ts";
import type { DatedEvent, EventMention } from "./findings.ts";
import type { Layered } from "./layered.ts";
import { type Leaf, settle } from "./leaves.ts";
import { merged } from "./merged.ts";
import type { Steps } from "./steps.ts";

type Events = ReadonlyMap<EventMention, DatedEvent>;

/** The events of a corpus, in order of time, and those of each article by their mentions. */
export interface Dated {
  readonly events: readonly DatedEvent[];
  readonly eventsIn: Layered<Article, Events>;
}

/** The events of all articles, linked with each other. `leaves`: by article, in order; `altered`: those that are gone, or whose dates are settled otherwise. */
export function* datedByAll(
  linker: EventLinker,
  { eventsIn }: Dated,
  leaves: ReadonlyMap<Article, Leaf>,
  altered: readonly Leaf[],
): Steps<Dated> {
  const before = (mention: EventMention) => eventsIn.get(mention.article)?.get(mention);
  const { events, fresh } = yield* linker.link(traitsOf(leaves.values()), before);
  const changed = new Map<Article, Events | undefined>();
  for (const { article } of altered) changed.set(article, undefined);
  for (const [article, own] of yield* byArticle(fresh)) {
    const known = eventsIn.get(article);
    // Of the events that it had, those whose mentions it still has: what an undated article leaves open may be settled otherwise.
    if (known) {
      for (const mention of leaves.get(article)?.mentions ?? []) {
        const same = own.has(mention) ? undefined : known.get(mention);
        if (same) own.set(mention, same);
      }
    }
    changed.set(article, own);
    if (changed.size % 100 === 0) yield;
  }
  return { events, eventsIn: yield* eventsIn.with(changed) };
}

/** The events after a change, before all are linked: those of articles that are gone without them, those of new articles by themselves. */
export function* datedMeanwhile(before: Dated, removed: readonly Leaf[], added: readonly Leaf[]): Steps<Dated> {
  const articles = new Set(removed.map(({ article }) => article));
  const gone = new Set<DatedEvent>();
  for (const { article } of removed) for (const event of before.eventsIn.get(article)?.values() ?? []) gone.add(event);
  const fresh: DatedEvent[] = [];
  for (const event of gone) {
    const mentions = event.mentions.filter(({ article }) => !articles.has(article));
    if (mentions.length > 0) fresh.push({ ...event, mentions });
  }
  for (const { traits } of added) {
    for (const day of new Set(traits.map(({ from }) => from))) {
      for (const cluster of yield* clusterDay(traits.filter(({ from }) => from === day))) fresh.push(toEvent(cluster));
    }
    yield;
  }
  yield;
  const kept = before.events.filter((event) => !gone.has(event));
  yield;
  const events = yield* merged(kept, fresh.sort(byTime), byTime);
  const changed = new Map<Article, Events | undefined>();
  for (const [article, own] of yield* byArticle(fresh)) {
    changed.set(article, new Map([...(before.eventsIn.get(article) ?? []), ...own]));
  }
  for (const article of articles) changed.set(article, undefined);
  return { events, eventsIn: yield* before.eventsIn.with(changed) };
}

function* traitsOf(leaves: Iterable<Leaf>): Iterable<Traits> {
  for (const { traits } of leaves) yield* traits;
}

function* byArticle(events: readonly DatedEvent[]): Steps<Map<Article, Map<EventMention, DatedEvent>>> {
  const found = new Map<Article, Map<EventMention, DatedEvent>>();
  for (const [at, event] of events.entries()) {
    for (const mention of event.mentions) {
      const own = found.get(mention.article);
      if (own) own.set(mention, event);
      else found.set(mention.article, new Map([[mention, event]]));
    }
    if (at % 1000 === 0) yield;
  }
  return found;
}

/** Settles what undated articles leave open. Gives back those that are different now. */
export function* settleAll(leaves: ReadonlyMap<Article, Leaf>): Steps<Leaf[]> {
  const open: Leaf[] = [];
  for (const leaf of leaves.values()) if (leaf.open) open.push(leaf);
  if (open.length === 0) return [];
  const known = yield* knownByShape(traitsAsRead(leaves));
  const changed: Leaf[] = [];
  for (const leaf of open) {
    if (settle(leaf, known)) changed.push(leaf);
    yield;
  }
  return changed;
}

function* traitsAsRead(leaves: ReadonlyMap<Article, Leaf>): Iterable<Traits> {
  for (const { open, traits } of leaves.values()) yield* open?.traits ?? traits;
}
