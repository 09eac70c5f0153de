import type { CorpusAnswer } from "../answers/answer.ts";
import type { DatedEvent } from "../archive/findings.ts";
import { passage, textOf } from "../corpus/article.ts";
import type { Drawing } from "../picture/card.ts";
import { toPng } from "../picture/png.ts";
import { drawSpeakers } from "../picture/speakers.ts";
import { drawTimeline } from "../picture/timeline.ts";
import { eventDaysInWords } from "../reason.ts";
import { type Locale, words } from "../words.ts";
import { limits, shortened } from "./limits.ts";
import { tidy } from "./markdown.ts";

/** A picture beside an answer, with words that say the same. */
export interface Picture {
  readonly name: string;
  readonly alt: string;
  /** The bytes of a PNG. */
  readonly png: () => Buffer;
}

/** The events of one page as a line of time. */
export function timelinePicture(events: readonly DatedEvent[], locale: Locale): Picture {
  const lines = events.map((event) => {
    const [first] = event.mentions;
    const what = first ? textOf(passage(first.article, first.what)).replace(/\s+/g, " ") : "";
    const status = first ? words[locale].status[first.status] : "";
    return `${eventDaysInWords(event, locale)}${status && ` (${status})`}${words[locale].discord.colon} ${what}`;
  });
  return picture(
    "timeline.png",
    `${words[locale].picture.timeline}. ${lines.join(" ; ")}`,
    drawTimeline(events, locale),
  );
}

/** Who is quoted most, as bars. */
export function speakersPicture(speakers: CorpusAnswer["speakers"], locale: Locale): Picture {
  const lines = speakers.map(
    ({ person, quotes, statements }) =>
      `${person.name}${words[locale].discord.colon} ${words[locale].counts(quotes, statements)}`,
  );
  return picture(
    "speakers.png",
    `${words[locale].picture.speakers}. ${lines.join(" ; ")}`,
    drawSpeakers(speakers, locale),
  );
}

const picture = (name: string, alt: string, drawing: Drawing): Picture => ({
  name,
  alt: shortened(tidy(alt), limits.altText),
  png: () => painted(drawing),
});

/** Pictures painted last, by their drawing: painting takes a tenth of a second, and a page is often asked for again. */
const recent = new Map<string, Buffer>();
const KEPT = 32;

function painted(drawing: Drawing): Buffer {
  const known = recent.get(drawing.svg);
  const png = known ?? toPng(drawing);
  recent.delete(drawing.svg);
  recent.set(drawing.svg, png);
  const [oldest] = recent.keys();
  if (recent.size > KEPT && oldest !== undefined) recent.delete(oldest);
  return png;
}
