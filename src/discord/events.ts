import type { DatedEvent, EventMention } from "../archive/findings.ts";
import { passage, textOf } from "../corpus/article.ts";
import type { Locale } from "../words.ts";
import type { Block } from "./content.ts";
import { fitted } from "./cut.ts";
import { inWords, rangeInWords } from "./days.ts";
import { sourceOf } from "./finding.ts";
import { measures, shortened } from "./limits.ts";
import { escaped, smallPrint } from "./markdown.ts";
import { wordsOf } from "./words.ts";

/** Mentions of one event that are shown. */
const MENTIONS = 2;

/** One entry for each event: its days, how they are known, whether the articles agree, and the sentences that say so. */
export const eventsBlocks = (events: readonly DatedEvent[], locale: Locale, room: number): Block[] =>
  events.map((event) => ({ text: eventText(event, locale, room), item: event.mentions[0] ?? null }));

function eventText(event: DatedEvent, locale: Locale, room: number): string {
  const words = wordsOf[locale];
  const [first] = event.mentions;
  const remarks = [words.eventBasis[event.basis]];
  if (first && words.status[first.status]) remarks.unshift(words.status[first.status]);
  const agreement = event.mentions.length > 1 ? ` ${event.agree ? words.agree : words.disagree}` : "";
  const head = `**${rangeInWords(event.from, event.to, locale)}** (${remarks.join(", ")}).${agreement}`;
  const shownMentions = event.mentions.slice(0, MENTIONS);
  const share = Math.floor(room / Math.max(1, shownMentions.length));
  return [head, ...shownMentions.map((mention) => mentionText(mention, locale, share))].join("\n");
}

function mentionText(mention: EventMention, locale: Locale, room: number): string {
  const words = wordsOf[locale];
  const source = smallPrint(sourceOf(mention.article, locale).join(" · "));
  return `**${words.event}${words.colon}** ${fitted(mention, room)}\n${source}\n${smallPrint(reasonOf(mention, locale))}`;
}

/** How the day of a mention is known, in a few words. */
function reasonOf({ article, time }: EventMention, locale: Locale): string {
  const words = wordsOf[locale];
  const expression = escaped(shortened(textOf(time).replace(/\s+/g, " "), measures.name));
  switch (time.anchor.by) {
    case "itself":
      return words.dated.itself(expression);
    case "published":
      return words.dated.published(
        expression,
        article.published ? inWords(article.published.value, locale) : words.undated,
      );
    case "text":
      return words.dated.text(expression, escaped(shortened(textOf(passage(article, time.anchor.at)), measures.name)));
    case "nothing":
      return words.dated.nothing(expression);
  }
}
