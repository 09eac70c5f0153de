import { type Cluster, clusterDay, joinCoarse, joinDisagreeing } from "./events/clusters.ts";
import { daysOfEvent, grainOf } from "./events/days.ts";
import { type Traits, traitsOf } from "./events/traits.ts";
import type { DatedEvent, EventMention } from "./findings.ts";
import { finish, type Steps } from "./steps.ts";

/** Links mentions into events, and remembers what of it holds the next time. */
export interface EventLinker {
  /**
   * The events of all mentions, each once, in order of time. Mentions are one event where their days are compatible (a day in a month in a year) and
   * their words say so: the same kind of event ("appel vidéo", "visioconférence") and who or what it is about. Where articles put what seems the same
   * event on different days, both stand in one event that does not `agree`. `traits`: in order of place. An event that `before` has with the same
   * mentions is the same object.
   */
  link(traits: Iterable<Traits>, before: (mention: EventMention) => DatedEvent | undefined): Steps<Linked>;
}

/** The events in order of time, and those of them that were not there before. */
interface Linked {
  readonly events: DatedEvent[];
  readonly fresh: readonly DatedEvent[];
}

/** Between two steps, so many mentions are looked at: of an article from the cache each is made first. */
const OFTEN = 50;

/** A linker that has seen nothing yet. */
export function makeEventLinker(): EventLinker {
  let known = new Map<string, { readonly traits: readonly Traits[]; readonly clusters: readonly Cluster[] }>();
  return {
    *link(traits, before) {
      const byDay = new Map<string, Traits[]>();
      const coarse: Traits[] = [];
      let count = 0;
      for (const one of traits) {
        if (one.grain > 0) coarse.push(one);
        else push(byDay, one.from, one);
        if (++count % OFTEN === 0) yield;
      }
      const now: typeof known = new Map();
      const days: Cluster[] = [];
      for (const [day, own] of byDay) {
        const same = known.get(day);
        const clusters = same && isSame(same.traits, own) ? same.clusters : yield* clusterDay(own);
        now.set(day, { traits: own, clusters });
        for (const cluster of clusters) days.push(cluster);
        yield;
      }
      known = now;
      const all = yield* joinDisagreeing(yield* joinCoarse(days, coarse));
      const byStart = new Map<string, DatedEvent[]>();
      const fresh: DatedEvent[] = [];
      for (const cluster of all) {
        const event = toEvent(cluster);
        const other = before(event.mentions[0] as EventMention);
        if (other && isSameEvent(other, event)) push(byStart, event.from, other);
        else {
          push(byStart, event.from, event);
          fresh.push(event);
        }
        if (++count % OFTEN === 0) yield;
      }
      return { events: yield* inOrder(byStart), fresh };
    },
  };
}

/** A day at a time, because sorting a million at once takes half a second. */
function* inOrder(byStart: ReadonlyMap<string, DatedEvent[]>): Steps<DatedEvent[]> {
  const events: DatedEvent[] = [];
  for (const day of [...byStart.keys()].sort()) {
    const own = byStart.get(day) as DatedEvent[];
    own.sort(byTime);
    for (const event of own) events.push(event);
    yield;
  }
  return events;
}

/** The order in which events stand. */
export const byTime = (a: DatedEvent, b: DatedEvent): number =>
  compare(a.from, b.from) ||
  compare(a.to, b.to) ||
  byPlace(a.mentions[0] as EventMention, b.mentions[0] as EventMention);

/** The same for some mentions in any order. */
export function linkEvents(mentions: readonly EventMention[]): readonly DatedEvent[] {
  const traits = [...mentions].sort(byPlace).flatMap((mention) => traitsOf(mention) ?? []);
  return finish(makeEventLinker().link(traits, () => undefined)).events;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares mentions by article, then by place, then by the place of their time: the order in which a reader meets them. */
export const byPlace = (a: EventMention, b: EventMention): number =>
  compare(a.article.id, b.article.id) || a.start - b.start || a.time.start - b.time.start;

/** The event of some mentions. */
export function toEvent({ members, agree }: Cluster): DatedEvent {
  const mentions = members.map(({ mention }) => mention).sort((a, b) => rank(a) - rank(b) || byPlace(a, b));
  const { from, to } = daysOfEvent(mentions, agree);
  return { from, to, basis: mentions.some(isStated) ? "stated" : "inferred", agree, mentions };
}

/** The mention that says most about the day first: a day before a month, a date that says it all before a counted one. */
const rank = ({ time, status }: EventMention): number =>
  grainOf(time) * 8 +
  (status === "past" ? 0 : 4) +
  (time.anchor.by === "itself" ? 0 : time.anchor.by === "published" ? 1 : 2) +
  (time.modifier ? 0.5 : 0);

const isStated = ({ time, article }: EventMention): boolean =>
  time.anchor.by === "itself" || (time.anchor.by === "published" && article.published?.basis === "stated");

/** An event whose first article went away has its days until all is linked: the same mentions are then not the same event. */
const isSameEvent = (a: DatedEvent, b: DatedEvent): boolean =>
  a.agree === b.agree && a.from === b.from && a.to === b.to && a.basis === b.basis && isSame(a.mentions, b.mentions);

const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
