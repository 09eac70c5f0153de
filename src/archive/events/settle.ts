import type { Article } from "../../corpus/article.ts";
import { refOf } from "../../corpus/article.ts";
import { formatDay, monthLength, parseDay, weekdayOf } from "../../language/days.ts";
import { readEvents } from "../../reading/events.ts";
import type { Reading, TimeFinding } from "../../reading/findings.ts";
import type { EventMention } from "../findings.ts";
import { finish, type Steps } from "../steps.ts";
import { likeness, namesOf, type Traits, traitsOf } from "./traits.ts";

/** An article and what was read in it. */
interface Read {
  readonly article: Article;
  readonly reading: Pick<Reading, "times" | "events">;
}

/** A shape shared by more known dates than this points to no one event. */
const COMMON = 60;

/** A bare weekday lies within this many days of the day of publication, before or after. */
const WEEK = 7;
/** The same of a bare month or day and month. */
const YEAR = 366;

const SHAPE = /^XXXX-(?:WXX-([1-7])|(\d\d)(?:-(\d\d))?)$/;

/**
 * Settles what an article of unknown date leaves open by what other articles say of the same event: "en juin" (`XXXX-06`) by
 * "en juin 2021", "mardi" (`XXXX-WXX-2`) by "le 7 septembre 2021". The kind of event and at least two names or words must be the
 * same (more for a weekday, see `sameEvent`), both articles must be of about that time (see `sameTime`), and all such articles must
 * give one date; else it stays open. Articles with a date of publication are left as they are.
 * Returns the same objects where nothing changes; does not depend on the order of `reads`.
 */
export function settleByOthers<R extends Read>(reads: readonly R[]): readonly R[] {
  const traits = reads.flatMap(({ article, reading }) =>
    reading.events.flatMap(({ time, ...event }) => {
      const when = reading.times[time];
      return (when && traitsOf({ ...event, type: "event", article, time: { ...when, type: "time", article } })) ?? [];
    }),
  );
  const known = finish(knownByShape(traits));
  return reads.map((read) => (isUnsettled(read) ? settled(read, known) : read));
}

/** Whether others may settle something that an article leaves open. */
export const isUnsettled = ({ article, reading }: Read): boolean =>
  article.published === null && reading.times.some(isOpen);

const isOpen = ({ from, value }: TimeFinding): boolean => from === null && SHAPE.test(value);

/** The known dates of all articles by the shapes that an open date can have: "WXX-2", "09-07", "09". */
export function* knownByShape(all: Iterable<Traits>): Steps<ReadonlyMap<string, readonly Traits[]>> {
  const known = new Map<string, Traits[]>();
  let count = 0;
  for (const traits of all) {
    if (++count % 500 === 0) yield;
    if (traits.kinds.length === 0) continue;
    const shapes = shapesOf(traits.mention.time);
    if (shapes.length === 0) continue;
    const names = namesOf(traits);
    for (const shape of shapes) for (const name of names) add(known, `${shape}|${name}`, traits);
  }
  return known;
}

function shapesOf({ from, to, value }: Pick<TimeFinding, "from" | "to" | "value">): string[] {
  if (from === null || to === null) return [];
  const day = parseDay(from);
  if (from === to && day !== undefined) return [`WXX-${weekdayOf(day)}`, from.slice(5), from.slice(5, 7)];
  return /^\d{4}-\d\d$/.test(value) ? [value.slice(5)] : [];
}

/** The article with what others settle; the same object where they settle nothing. */
export function settled<R extends Read>(read: R, known: ReadonlyMap<string, readonly Traits[]>): R {
  const { article, reading } = read;
  // As if they were dated, so that the clause of each open date is found.
  const pretended = reading.times.map((time) =>
    isOpen(time) ? { ...time, from: "0001-01-01", to: "0001-01-01" } : time,
  );
  const times = [...reading.times];
  const latest = latestOf(reading.times);
  let changed = false;
  for (const { time, ...event } of readEvents(article, pretended)) {
    const before = reading.times[time];
    const when = pretended[time];
    if (!before || !when || !isOpen(before)) continue;
    const traits = traitsOf({ ...event, type: "event", article, time: { ...when, type: "time", article } });
    const told = traits && toldBy(traits, before, latest, known);
    if (!told) continue;
    const dates = datesOf(told, before);
    times[time] = { ...before, ...dates, anchor: { by: "corpus", ref: refOf(told), rule: "same-event" } };
    changed = true;
  }
  return changed ? { ...read, reading: { ...reading, times, events: readEvents(article, times) } } : read;
}

/** The mention of another article that dates the same event; undefined where none does, or two do differently. */
function toldBy(
  open: Traits,
  { value }: TimeFinding,
  latest: number | undefined,
  known: ReadonlyMap<string, readonly Traits[]>,
): EventMention | undefined {
  const shape = value.replace(/^XXXX-/, "");
  const weekday = shape.startsWith("WXX");
  let found: Traits | undefined;
  for (const name of namesOf(open)) {
    const candidates = known.get(`${shape}|${name}`) ?? [];
    if (candidates.length > COMMON) continue;
    for (const candidate of candidates) {
      if (candidate.mention.article === open.mention.article) continue;
      if (!sameEvent(open, candidate, weekday) || !sameTime(candidate, latest, weekday)) continue;
      if (found && !compatible(found, candidate)) return undefined;
      if (!found || isBefore(candidate, found)) found = candidate;
    }
  }
  return found?.mention;
}

/**
 * A weekday comes back every week, and two people who are much in the news meet in many: beyond the two names, a place or another
 * word must be the same, and most of what the shorter clause says: "Duval et Moreau se sont rencontrés mardi à Genève".
 */
function sameEvent(a: Traits, b: Traits, weekday: boolean): boolean {
  const { kinds, names, words, share } = likeness(a, b);
  if (kinds === 0 || names === 0) return false;
  return weekday ? names + words >= 3 && share >= 0.6 : names + words >= 2;
}

/**
 * Whether the open date can lie where `candidate` does. A bare weekday lies within a week of the publication of its article, a bare month
 * within a year; and no article is older than the `latest` day that it names: "dimanche", beside "le 3 mai 2024", is not of 2021. An
 * article that gives the date of a weekday is a report of the same days, too, not one that looks back on them.
 */
function sameTime({ from, mention }: Traits, latest: number | undefined, weekday: boolean): boolean {
  const day = parseDay(from) ?? 0;
  if (latest !== undefined && latest - day > (weekday ? WEEK : YEAR)) return false;
  const { published } = mention.article;
  if (!weekday || published === null) return true;
  return distance(day, published) <= WEEK;
}

function distance(day: number, { from, to }: { from: string; to: string }): number {
  const [first, last] = [parseDay(from) ?? day, parseDay(to) ?? day];
  return day < first ? first - day : day > last ? day - last : 0;
}

/** The latest first day of all dates of a text that are known; undefined where none is. */
function latestOf(times: readonly TimeFinding[]): number | undefined {
  let latest: number | undefined;
  for (const { kind, from } of times) {
    const day = kind === "duration" || from === null ? undefined : parseDay(from);
    if (day !== undefined && (latest === undefined || day > latest)) latest = day;
  }
  return latest;
}

const compatible = (a: Traits, b: Traits): boolean => a.from <= b.to && b.from <= a.to;

/** The finer date first, then by article and place, so that the order of reading makes no difference. */
function isBefore(a: Traits, b: Traits): boolean {
  if (a.grain !== b.grain) return a.grain < b.grain;
  const [one, other] = [a.mention, b.mention];
  return one.article.id === other.article.id ? one.start < other.start : one.article.id < other.article.id;
}

/** The open date with what the other article adds: its year, or, for a weekday, its day. */
function datesOf({ time }: EventMention, { value }: TimeFinding): Pick<TimeFinding, "value" | "from" | "to"> {
  const from = time.from ?? "";
  const [, weekday, month, day] = SHAPE.exec(value) ?? [];
  if (weekday !== undefined || day !== undefined || month === undefined) return { value: from, from, to: from };
  const year = from.slice(0, 4);
  const last = monthLength(Number(year), Number(month));
  const first = parseDay(`${year}-${month}-01`) ?? 0;
  return { value: `${year}-${month}`, from: formatDay(first), to: formatDay(first + last - 1) };
}

function add(map: Map<string, Traits[]>, key: string, value: Traits): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
