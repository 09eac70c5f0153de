import type { Layout } from "../corpus/article.ts";
import { type Span, spanAt, trimmed } from "../corpus/span.ts";
import { type Token, tokenize } from "../language/tokens.ts";
import { type Clause, clausesOf, isVerb } from "./events/clauses.ts";
import { moodOf, tenseOfEvent } from "./events/status.ts";
import type { EventFinding, TimeFinding } from "./findings.ts";
import { compassOf } from "./times/direction.ts";

/**
 * Which event each date belongs to: the clause around it. Only dates with days date an event; an hour of a day that the text
 * does not name, a duration and a set do not. In reading order. Never throws.
 */
export function readEvents(layout: Layout, times: readonly TimeFinding[]): readonly EventFinding[] {
  const events: EventFinding[] = [];
  let at = 0;
  for (const { sentences } of layout.paragraphs) {
    while (at < times.length) {
      const sentence = spanAt(sentences, (times[at] as TimeFinding).start);
      if (!sentence) {
        // The dateline, or a later paragraph.
        if ((sentences.at(-1)?.end ?? 0) <= (times[at] as TimeFinding).start) break;
        at++;
        continue;
      }
      let end = at;
      while (end < times.length && (times[end] as TimeFinding).start < sentence.end) end++;
      for (const event of eventsIn(layout.text, sentence, times, at, end)) events.push(event);
      at = end;
    }
  }
  return events;
}

const datesAnEvent = ({ kind, from, anchor }: TimeFinding): boolean =>
  from !== null && (kind === "date" || kind === "time") && !(anchor.by === "published" && anchor.rule === "time-alone");

/** The events of one sentence; its times are those from index `first` to `last`. */
function eventsIn(
  text: string,
  sentence: Span,
  times: readonly TimeFinding[],
  first: number,
  last: number,
): EventFinding[] {
  if (!times.slice(first, last).some(datesAnEvent)) return [];
  const words = tokenize(text, sentence.start, sentence.end);
  const compass = compassOf(words);
  const clauses = clausesOf(words, 0, words.length);
  const whole = clauses.map((_, index) => wholeClause(words, clauses, index));
  const moods = whole.map((clause) => moodOf(words, clause));
  const events: EventFinding[] = [];
  let token = 0;
  let index = 0;
  for (let at = first; at < last; at++) {
    const time = times[at] as TimeFinding;
    while (token < words.length - 1 && (words[token] as Token).end <= time.start) token++;
    while (index < clauses.length - 1 && (clauses[index] as Clause).to <= token) index++;
    const clause = whole[index] ?? { from: token, to: token + 1, begin: token };
    if (!datesAnEvent(time)) continue;
    events.push({
      start: sentence.start,
      end: sentence.end,
      time: at,
      what: spanOf(text, words, clause, time, sentence),
      status: moods[index] ?? tenseOfEvent(compass, clause, token, time),
    });
  }
  return events;
}

/** A short clause without a verb leans on its neighbour: "Mardi – les deux dirigeants se parleront". */
const SHORT = 12;

function wholeClause(words: readonly Token[], clauses: readonly Clause[], index: number): Clause {
  const own = clauses[index] as Clause;
  if (hasVerb(words, own)) return own;
  const next = clauses[index + 1];
  const previous = clauses[index - 1];
  if (next && own.to - own.from < SHORT && hasVerb(words, next))
    return { from: own.from, to: next.to, begin: own.begin };
  if (previous && hasVerb(words, previous)) return { from: previous.from, to: own.to, begin: previous.begin };
  return own;
}

function hasVerb(words: readonly Token[], { from, to }: Clause): boolean {
  for (let i = from; i < to; i++) if (isVerb(words, i)) return true;
  return false;
}

/** The words of `clause` with its date, without the marks at its ends. */
function spanOf(text: string, words: readonly Token[], clause: Clause, time: TimeFinding, sentence: Span): Span {
  let start = Math.min(words[clause.begin]?.start ?? time.start, time.start);
  let end = Math.max(words[clause.to - 1]?.end ?? time.end, Math.min(time.end, sentence.end));
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  return end > start ? trimmed(text, { start, end }) : { start: time.start, end: time.end };
}

const EDGE = /[\s,;:.!?…»«–—-]/u;
