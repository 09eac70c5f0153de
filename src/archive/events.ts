import { type Cluster, clusterDays, joinCoarse, joinDisagreeing } from "./events/clusters.ts";
import { daysOfEvent, grainOf } from "./events/days.ts";
import { type Traits, traitsOf } from "./events/traits.ts";
import type { DatedEvent, EventMention } from "./findings.ts";

/**
 * The events of all articles, each once, in order of time. Mentions are one event where their days are compatible (a day in a
 * month in a year) and their words say so: the same kind of event ("appel vidéo", "visioconférence") and who or what it is about.
 * Where articles put what seems the same event on different days, both stand in one event that does not `agree`.
 * The result does not depend on the order of `mentions`.
 */
export function linkEvents(mentions: readonly EventMention[]): readonly DatedEvent[] {
  const traits = [...mentions]
    .sort(byPlace)
    .map(traitsOf)
    .filter((one): one is Traits => one !== undefined);
  const days = clusterDays(traits.filter(({ grain }) => grain === 0));
  const all = joinCoarse(
    days,
    traits.filter(({ grain }) => grain > 0),
  );
  return joinDisagreeing(all)
    .map(toEvent)
    .sort(
      (a, b) =>
        compare(a.from, b.from) ||
        compare(a.to, b.to) ||
        byPlace(a.mentions[0] as EventMention, b.mentions[0] as EventMention),
    );
}

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
