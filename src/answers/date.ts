import type { Archive } from "../archive/archive.ts";
import type { DatedEvent } from "../archive/findings.ts";
import { search } from "../archive/index.ts";
import { typedDate } from "../archive/typed-date.ts";
import type { Answer } from "./answer.ts";
import { nothing } from "./filter.ts";
import { eventsWithin } from "./timeline.ts";

/** Events asked for by name are few; more than this is beside the point. */
const MOST_EVENTS = 25;

/** A sentence that carries less than this share of the question's weight is about something else. */
const ENOUGH = 0.6;

/**
 * When `event` happened, as far as the corpus says; "nothing" with the sentences about it where none is dated.
 * Where `event` is itself a date (« 7 décembre 2021 »), what happened then.
 */
export function dateOf(archive: Archive, event: string): Answer {
  const days = typedDate(event);
  if (days === "relative") return nothing("relative-date");
  if (days) {
    const then = eventsWithin(archive, days);
    if (then.length === 0) return nothing("no-match");
    return { kind: "events", order: "time", events: then, corrections: [], missing: [] };
  }
  const found = search(archive.index, "event", event, { limit: 50 });
  const { missing, corrections } = found;
  if (found.empty) return nothing("no-words");
  const events: DatedEvent[] = [];
  for (const { item, coverage } of found.hits) {
    const dated = coverage >= ENOUGH ? archive.eventOf.get(item) : undefined;
    if (dated && !events.includes(dated)) events.push(dated);
  }
  if (events.length > 0)
    return { kind: "events", order: "match", events: events.slice(0, MOST_EVENTS), corrections, missing };
  const sentences = search(archive.index, "sentence", event, { limit: 5 });
  const about = sentences.hits.some(({ coverage }) => coverage >= ENOUGH);
  return nothing(about ? "no-date" : "no-match", {
    missing,
    corrections,
    nearby: sentences.hits.map(({ item }) => item),
  });
}
