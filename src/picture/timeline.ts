import type { DatedEvent } from "../archive/findings.ts";
import { passage, textOf } from "../corpus/article.ts";
import { parseDay } from "../language/days.ts";
import { eventDaysInWords } from "../reason.ts";
import { type Locale, words } from "../words.ts";
import { COLOURS, type Drawing, drawing, label, MARGIN, WIDTH } from "./card.ts";
import { linesOf, shortened } from "./text.ts";

/** As many events as a phone shows without scrolling far; the text beside the picture has them all. */
const EVENTS_IN_PICTURE = 12;

const DATE = { size: 32, x: MARGIN, width: 250 };
const AXIS = { x: 340 };
const WHAT = { size: 32, x: 390, width: WIDTH - MARGIN - 390, lines: 3, height: 42 };
const SOURCE = { size: 30, height: 40 };
const TOP = 128;
const GAP = 40;

/**
 * The first events of `events` (in order of time) as a vertical line of time: a full dot where the day is known; a hollow bar,
 * the longer the less is known, where it is a range of days. Labels are broken and shortened so that they stay in their column.
 */
export function drawTimeline(events: readonly DatedEvent[], locale: Locale): Drawing {
  const shapes: string[] = [];
  let y = TOP;
  for (const event of events.slice(0, EVENTS_IN_PICTURE)) {
    const [first] = event.mentions;
    if (!first) continue;
    const what = linesOf(textOf(passage(first.article, first.what)), WHAT.size, WHAT.width, WHAT.lines);
    const when = linesOf(eventDaysInWords(event, locale), DATE.size, DATE.width, 3);
    const status = words[locale].status[first.status];
    const dated = status ? [...when, `(${status})`] : when;
    const length = markLength(event);
    const height = Math.max(what.length * WHAT.height + SOURCE.height, dated.length * WHAT.height, length + 24);
    shapes.push(mark(event, y + 4, length));
    for (const [at, line] of dated.entries())
      shapes.push(
        label(line, { x: DATE.x, y: y + 30 + at * WHAT.height, size: DATE.size, weight: 600, colour: COLOURS.accent }),
      );
    for (const [at, line] of what.entries())
      shapes.push(label(line, { x: WHAT.x, y: y + 30 + at * WHAT.height, size: WHAT.size }));
    const source = shortened(sourcesOf(event), SOURCE.size, WHAT.width);
    shapes.push(
      label(source, { x: WHAT.x, y: y + 28 + what.length * WHAT.height, size: SOURCE.size, colour: COLOURS.soft }),
    );
    y += height + GAP;
  }
  const axis = `<line x1="${AXIS.x}" y1="${TOP - 8}" x2="${AXIS.x}" y2="${y - GAP}" stroke="${COLOURS.line}" stroke-width="4"/>`;
  return drawing(words[locale].picture.timeline, [axis, ...shapes], y);
}

const sourcesOf = ({ mentions }: DatedEvent): string =>
  [...new Set(mentions.map(({ article }) => article.outlet ?? article.headline ?? article.id))].join(", ");

/** How long the mark of an event is, in pixels: 0 for a day, more for a week, a month, a year. */
function markLength({ from, to }: DatedEvent): number {
  const days = (parseDay(to) ?? 0) - (parseDay(from) ?? 0);
  if (days < 1) return 0;
  return days <= 7 ? 34 : days <= 31 ? 58 : 84;
}

function mark(event: DatedEvent, y: number, length: number): string {
  if (length === 0) return `<circle cx="${AXIS.x}" cy="${y + 14}" r="15" fill="${COLOURS.accent}"/>`;
  return `<rect x="${AXIS.x - 13}" y="${y}" width="26" height="${length}" rx="13" fill="${COLOURS.ground}" stroke="${COLOURS.accent}" stroke-width="6"${event.agree ? "" : ' stroke-dasharray="10 8"'}/>`;
}
