import { type Cluster, clusterDays, joinCoarse, joinDisagreeing } from "./events/clusters.ts";
import { daysOfEvent, grainOf } from "./events/days.ts";
import { type Traits, traitsOf } from "./events/traits.ts";
import type { DatedEvent, EventMention } from "./findings.ts";
import { finish, type Steps } from "./steps.ts";

/**
 * The events of all articles, each once, in order of time. Mentions are one event where their days are compatible (a day in a
 * month in a year) and their words say so: the same kind of event ("appel vidéo", "visioconférence") and who or what it is about.
 * Where articles put what seems the same event on different days, both stand in one event that does not `agree`.
 * The result does not depend on the order of `mentions`.
 */
export function* linkEventSteps(mentions: readonly EventMention[]): Steps<readonly DatedEvent[]> {
  const traits: Traits[] = [];
  for (const mention of [...mentions].sort(byPlace)) {
    const one = traitsOf(mention);
    if (one) traits.push(one);
    yield;
  }
  const days = yield* clusterDays(traits.filter(({ grain }) => grain === 0));
  const coarse = traits.filter(({ grain }) => grain > 0);
  const all = yield* joinDisagreeing(yield* joinCoarse(days, coarse));
  const events: DatedEvent[] = [];
  for (const cluster of all) {
    events.push(toEvent(cluster));
    yield;
  }
  return events.sort(
    (a, b) =>
      compare(a.from, b.from) ||
      compare(a.to, b.to) ||
      byPlace(a.mentions[0] as EventMention, b.mentions[0] as EventMention),
  );
}

/** The same, at once. */
export const linkEvents = (mentions: readonly EventMention[]): readonly DatedEvent[] =>
  finish(linkEventSteps(mentions));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: EventMention, b: EventMention): number =>
  compare(a.article.id, b.article.id) || a.start - b.start || a.time.start - b.time.start;

function toEvent({ members, agree }: Cluster): DatedEvent {
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
