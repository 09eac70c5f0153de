import type { Archive } from "../archive/archive.ts";
import type { DatedEvent, EventMention } from "../archive/findings.ts";
import { search } from "../archive/index.ts";
import type { Person } from "../archive/people.ts";
import { type Article, type Passage, textOf } from "../corpus/article.ts";
import { overlap } from "../corpus/span.ts";
import { periodOf } from "../language/days.ts";
import type { Answer } from "./answer.ts";
import { nothing, personNamed } from "./filter.ts";

/** More than this nobody pages through. */
const MOST_EVENTS = 300;

/** An event whose sentence carries less than this share of the words asked for is about something else. */
const ENOUGH = 0.5;

/** What narrows a timeline down, as typed. `from` and `to` are days of the events, not of publication. */
export interface TimelineFilters {
  readonly about?: string | undefined;
  readonly speaker?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The dated events of the corpus in the order of time, each once. */
export function timelineOf(archive: Archive, { about, speaker, from, to }: TimelineFilters): Answer {
  const named = speaker === undefined ? null : personNamed(archive, speaker);
  if (named && "answer" in named) return named.answer;
  const first = from === undefined ? null : periodOf(from.trim());
  const last = to === undefined ? null : periodOf(to.trim());
  if (first === undefined || last === undefined) {
    return nothing("bad-date", { missing: [first === undefined ? (from ?? "") : (to ?? "")] });
  }
  if (first && last && first.from > last.to) return nothing("dates-reversed", { missing: [`${from} > ${to}`] });
  const found = about === undefined ? null : search(archive.index, "event", about, { limit: MOST_EVENTS });
  if (found?.empty) return nothing("no-words");
  const matching = found && new Set(found.hits.filter(({ coverage }) => coverage >= ENOUGH).map(({ item }) => item));
  // Nobody else's mentions are looked at: of very many events that would take long.
  const dated = matching && new Set([...matching].flatMap((mention) => archive.eventOf.get(mention) ?? []));
  const has = named && partOf(archive, named.person);
  const events = archive.events.filter(
    (event) =>
      (first === null || event.to >= first.from) &&
      (last === null || event.from <= last.to) &&
      (!dated || dated.has(event)) &&
      (!has || event.mentions.some((mention) => (!matching || matching.has(mention)) && has(mention))),
  );
  const { missing, corrections } = found ?? { missing: [], corrections: [] };
  if (events.length === 0)
    return nothing("no-match", {
      missing,
      corrections,
      nearby: (found?.hits ?? []).map(({ item }) => item).slice(0, 25),
    });
  return {
    kind: "events",
    order: "time",
    events: inOrder(events).slice(0, MOST_EVENTS),
    undated: [],
    corrections,
    missing,
  };
}

/**
 * The events of given days, for a date that is asked back: what happened then. Those that surely happened then come first, in order
 * of time; then those that may have (« en décembre » for a day of it).
 */
export function eventsWithin(
  archive: Archive,
  days: { readonly from: string; readonly to: string },
): readonly DatedEvent[] {
  const possible = inOrder(archive.events.filter(({ from, to }) => from <= days.to && to >= days.from));
  const surely = ({ from, to }: DatedEvent) => from >= days.from && to <= days.to;
  return [...possible.filter(surely), ...possible.filter((event) => !surely(event))];
}

/** Whether a sentence names the person or gives words of theirs. */
function partOf(archive: Archive, person: Person): (mention: EventMention) => boolean {
  const said = archive.said.get(person);
  const byArticle = new Map<Article, Passage[]>();
  for (const words of said ? [...said.quotes, ...said.statements] : []) {
    const own = byArticle.get(words.article);
    if (own) own.push(words);
    else byArticle.set(words.article, [words]);
  }
  return (mention) => {
    const sentence = textOf(mention);
    if (person.spellings.some((spelling) => sentence.includes(spelling))) return true;
    return byArticle.get(mention.article)?.some((words) => overlap(words, mention) > 0) ?? false;
  };
}

/** By first day; of two that begin together, the shorter span first: the surer day. */
const inOrder = (events: readonly DatedEvent[]): DatedEvent[] =>
  [...events].sort((a, b) => order(a.from, b.from) || order(a.to, b.to));

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
