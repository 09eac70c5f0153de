import type { DatedEvent, EventMention } from "../archive/findings.ts";
import { passage } from "../corpus/article.ts";
import { eventDaysInWords, reasonInWords } from "../reason.ts";
import { type Locale, words } from "../words.ts";
import type { Block } from "./block.ts";
import { fitted } from "./cut.ts";
import { oneLine, sourceOf } from "./finding.ts";
import { measures } from "./limits.ts";
import { smallPrint } from "./markdown.ts";

/** Mentions of one event that are shown. */
const MENTIONS = 2;

/** Code units for the words of a reason, before escaping. */
const REASON = 160;

/** One entry for each event: its days, whether the articles agree, and the sentences that say so, each with its reason. */
export const eventBlocks = (events: readonly DatedEvent[], locale: Locale, room: number): Block[] =>
  events.map((event) => ({ text: eventText(event, locale, room), item: event.mentions[0] ?? null }));

/** One line for each event, in order of time: when, what, and who reports it. */
export const timelineBlocks = (events: readonly DatedEvent[], locale: Locale): Block[] =>
  events.map((event) => ({ text: lineText(event, locale), item: null }));

/** Code units for the words of one line, after escaping. */
const LINE = 300;

function lineText(event: DatedEvent, locale: Locale): string {
  const say = words[locale];
  const { agree, mentions } = event;
  const [first] = mentions;
  const status = first ? say.status[first.status] : "";
  const what = first ? fitted(passage(first.article, first.what), LINE) : "";
  const outlets = [...new Set(mentions.map(({ article }) => article.outlet ?? article.headline ?? article.id))];
  const source = oneLine(outlets.join(", "), measures.title);
  const doubt = agree ? "" : ` · ${say.disagree(new Set(mentions.map(({ article }) => article)).size)}`;
  const head = `**${eventDaysInWords(event, locale)}**${status && ` (${status})`}`;
  return `${head}${say.discord.colon} ${what}\n${smallPrint(`${source}${doubt}`)}`;
}

function eventText(event: DatedEvent, locale: Locale, room: number): string {
  const say = words[locale];
  const { agree, mentions } = event;
  const articles = new Set(mentions.map(({ article }) => article)).size;
  const head = `**${eventDaysInWords(event, locale)}** (${agree ? say.agree(articles) : say.disagree(articles)})`;
  const chosen = mentions.slice(0, MENTIONS);
  const share = Math.floor(room / Math.max(1, chosen.length));
  return [head, ...chosen.map((mention) => mentionText(mention, locale, share))].join("\n");
}

function mentionText(mention: EventMention, locale: Locale, room: number): string {
  const say = words[locale];
  const status = say.status[mention.status];
  const lead = `**${say.discord.article}${status && ` (${status})`}${say.discord.colon}**`;
  const source = sourceOf(mention.article, locale).join(" · ");
  const reason = oneLine(reasonInWords(mention.time, locale), REASON);
  return `${lead} ${fitted(mention, room)}\n${smallPrint(`${source}\n${reason}`)}`;
}
