import type { DatedEvent, EventMention } from "../archive/findings.ts";
import { reasonInWords } from "../reason.ts";
import { daysInWords, type Locale, words } from "../words.ts";
import type { Block } from "./block.ts";
import { fitted } from "./cut.ts";
import { oneLine, sourceOf } from "./finding.ts";
import { smallPrint } from "./markdown.ts";

/** Mentions of one event that are shown. */
const MENTIONS = 2;

/** Code units for the words of a reason, before escaping. */
const REASON = 160;

/** One entry for each event: its days, whether the articles agree, and the sentences that say so, each with its reason. */
export const eventBlocks = (events: readonly DatedEvent[], locale: Locale, room: number): Block[] =>
  events.map((event) => ({ text: eventText(event, locale, room), item: event.mentions[0] ?? null }));

function eventText({ from, to, agree, mentions }: DatedEvent, locale: Locale, room: number): string {
  const say = words[locale];
  const articles = new Set(mentions.map(({ article }) => article)).size;
  const head = `**${daysInWords(from, to, locale)}** (${agree ? say.agree(articles) : say.disagree(articles)})`;
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
