import type { Archive } from "../archive/archive.ts";
import { eventCoverage } from "../archive/coverage.ts";
import type { DatedEvent, EventMention } from "../archive/findings.ts";
import { search } from "../archive/index.ts";
import { typedDate } from "../archive/typed-date.ts";
import { type Passage, passage } from "../corpus/article.ts";
import type { Answer } from "./answer.ts";
import { nothing } from "./filter.ts";
import { eventsWithin } from "./timeline.ts";

/** Events asked for by name are few; more than this is beside the point. */
const MOST_EVENTS = 25;

/** An event whose mentions carry less than this share of what was asked is another one. */
const ENOUGH = 0.6;

/** A sentence that carries this much speaks of the event, also where it gives no date. */
const SURELY = 0.8;

/** An event that falls behind the best by more than this is another one. */
const BEHIND = 0.25;

/** As many mentions as are looked at to know what an event is about. */
const LOOKED_AT = 12;

/**
 * When `event` happened, as far as the corpus says; "nothing" with the sentences about it where none is dated.
 * Where `event` is itself a date (« 7 septembre 2021 »), what happened then.
 */
export function dateOf(archive: Archive, event: string): Answer {
  const days = typedDate(event);
  if (days === "relative") return nothing("relative-date");
  if (days) {
    const then = eventsWithin(archive, days);
    if (then.length === 0) return nothing("no-match");
    return { kind: "events", order: "time", events: then, undated: [], corrections: [], missing: [] };
  }
  const found = search(archive.index, "event", event, { limit: 200 });
  const { missing, corrections } = found;
  if (found.empty) return nothing("no-words");
  const events = eventsAbout(
    archive,
    event,
    found.hits.map(({ item }) => item),
  );
  const sentences = search(archive.index, "sentence", event, { limit: 25 });
  if (events.length > 0) {
    const dating = new Set(events.flatMap(({ mentions: dated }) => dated.map(({ article }) => article)));
    const undated = sentences.hits.filter(({ item, coverage }) => coverage >= SURELY && !dating.has(item.article));
    return { kind: "events", order: "match", events, undated: undated.map(({ item }) => item), corrections, missing };
  }
  const about = sentences.hits.some(({ coverage }) => coverage >= ENOUGH);
  return nothing(about ? "no-date" : "no-match", {
    missing,
    corrections,
    nearby: sentences.hits.map(({ item }) => item),
  });
}

/** The events of `mentions` that are about `event`, best first. */
function eventsAbout(archive: Archive, event: string, mentions: readonly EventMention[]): DatedEvent[] {
  const covered = eventCoverage(archive.index, event);
  const scored: { dated: DatedEvent; score: number }[] = [];
  for (const dated of new Set(mentions.flatMap((mention) => archive.eventOf.get(mention) ?? []))) {
    const looked = dated.mentions.slice(0, LOOKED_AT);
    if (covered(looked) < ENOUGH) continue;
    const best = Math.max(...looked.map((mention) => fitOf(mention, covered)));
    scored.push({ dated, score: best + 0.3 * covered(looked) });
  }
  scored.sort((a, b) => b.score - a.score || b.dated.mentions.length - a.dated.mentions.length);
  const least = (scored[0]?.score ?? 0) - BEHIND;
  return scored
    .filter(({ score }) => score >= least)
    .slice(0, MOST_EVENTS)
    .map(({ dated }) => dated);
}

/**
 * How well a mention dates what was asked: the clause with the date counts for more than the rest of its sentence, and a bound
 * (« le premier sommet depuis 2018 ») hardly dates anything.
 */
function fitOf(mention: EventMention, covered: (places: readonly Passage[]) => number): number {
  const clause = covered([passage(mention.article, mention.what)]);
  const bound = mention.time.modifier === "before" || mention.time.modifier === "after";
  return (0.6 * clause + 0.4 * covered([mention])) * (bound ? 0.5 : 1);
}
