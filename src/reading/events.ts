import type { Layout } from "../corpus/article.ts";
import { type Span, spanAt, trimmed } from "../corpus/span.ts";
import { tokenize } from "../language/tokens.ts";
import { type Clause, clausesOf, isVerb } from "./events/clauses.ts";
import { statusOf } from "./events/status.ts";
import type { EventFinding, TimeFinding } from "./findings.ts";

/**
 * Which event each date belongs to: the clause around it. Only dates with days date an event; an hour of a day that the text
 * does not name, a duration and a set do not. In reading order. Never throws.
 */
export function readEvents(layout: Layout, times: readonly TimeFinding[]): readonly EventFinding[] {
  const events: EventFinding[] = [];
  let at = 0;
  for (const paragraph of layout.paragraphs) {
    while (at < times.length && (times[at] as TimeFinding).start < paragraph.start) at++;
    while (at < times.length && (times[at] as TimeFinding).start < paragraph.end) {
      const sentence = spanAt(paragraph.sentences, (times[at] as TimeFinding).start);
      if (!sentence) {
        at++;
        continue;
      }
      const words = tokenize(layout.text, sentence.start, sentence.end);
      const clauses = clausesOf(words, 0, words.length);
      while (at < times.length && (times[at] as TimeFinding).start < sentence.end) {
        const time = times[at] as TimeFinding;
        if (datesAnEvent(time)) events.push(eventOf(layout.text, sentence, words, clauses, time, at));
        at++;
      }
    }
  }
  return events;
}

const datesAnEvent = ({ kind, from, anchor }: TimeFinding): boolean =>
  from !== null && (kind === "date" || kind === "time") && !(anchor.by === "published" && anchor.rule === "time-alone");

function eventOf(
  text: string,
  sentence: Span,
  words: ReturnType<typeof tokenize>,
  clauses: readonly Clause[],
  time: TimeFinding,
  index: number,
): EventFinding {
  const token = Math.max(
    0,
    words.findIndex(({ end }) => end > time.start),
  );
  const clause = clauseAt(words, clauses, token);
  const start = Math.min(words[clause.from]?.start ?? time.start, time.start);
  const end = Math.max(words[clause.to - 1]?.end ?? time.end, Math.min(time.end, sentence.end));
  const what = trimmed(text, unmarked(text, { start, end }));
  return {
    start: sentence.start,
    end: sentence.end,
    time: index,
    what: what.end > what.start ? what : { start: time.start, end: time.end },
    status: statusOf(words, clause, token, time),
  };
}

/** The clause that holds token `at`; one without a verb leans on its neighbour: "Mardi, les deux dirigeants…". */
function clauseAt(words: ReturnType<typeof tokenize>, clauses: readonly Clause[], at: number): Clause {
  const index = clauses.findIndex(({ from, to }) => from <= at && at < to);
  const own = clauses[index];
  if (!own) return { from: at, to: at + 1 };
  if (hasVerb(words, own)) return own;
  const next = clauses[index + 1];
  const previous = clauses[index - 1];
  if (next && at - own.from < 6 && own.to - at < 6 && hasVerb(words, next)) return { from: own.from, to: next.to };
  if (previous && hasVerb(words, previous)) return { from: previous.from, to: own.to };
  return own;
}

function hasVerb(words: ReturnType<typeof tokenize>, { from, to }: Clause): boolean {
  for (let i = from; i < to; i++) if (isVerb(words, i)) return true;
  return false;
}

/** Without the marks at its ends: ", a déclaré dimanche le secrétaire." */
function unmarked(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s,;:.!?…»«–—-]/u.test(text.charAt(from))) from++;
  while (to > from && /[\s,;:.!?…»«–—-]/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
