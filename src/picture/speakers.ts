import type { CorpusAnswer } from "../answers/answer.ts";
import { type Locale, words } from "../words.ts";
import { COLOURS, type Drawing, drawing, label, MARGIN, WIDTH } from "./card.ts";
import { shortened } from "./text.ts";

const MOST = 10;
const TOP = 128;
const ROW = 104;
const BAR = { height: 34, width: WIDTH - 2 * MARGIN - 110 };

/** Who is quoted most, as bars: full for quotations, hollow for reported statements, with both counts in figures. */
export function drawSpeakers(speakers: CorpusAnswer["speakers"], locale: Locale): Drawing {
  const shown = speakers.slice(0, MOST);
  const most = Math.max(1, ...shown.map(({ quotes, statements }) => quotes + statements));
  const shapes = shown.flatMap(({ person, quotes, statements }, at) => {
    const y = TOP + at * ROW;
    const full = (quotes / most) * BAR.width;
    const hollow = (statements / most) * BAR.width;
    return [
      label(shortened(person.name, 32, WIDTH - 2 * MARGIN), { x: MARGIN, y: y + 30, size: 32 }),
      `<rect x="${MARGIN}" y="${y + 44}" width="${full}" height="${BAR.height}" fill="${COLOURS.accent}"/>`,
      hollow > 0
        ? `<rect x="${MARGIN + full + 2}" y="${y + 46}" width="${Math.max(1, hollow - 4)}" height="${BAR.height - 4}" fill="${COLOURS.pale}" stroke="${COLOURS.accent}" stroke-width="4"/>`
        : "",
      label(`${quotes} + ${statements}`, { x: MARGIN + full + hollow + 14, y: y + 72, size: 30, colour: COLOURS.soft }),
    ];
  });
  const height = TOP + shown.length * ROW + 90;
  const legend = label(words[locale].picture.legend, { x: MARGIN, y: height - 40, size: 30, colour: COLOURS.soft });
  return drawing(words[locale].picture.speakers, [...shapes, legend], height);
}
