import { creditOf, shownPassage } from "../answers/credit.ts";
import type { EventMention, Item, Quote, Statement } from "../archive/findings.ts";
import type { Article } from "../corpus/article.ts";
import { daysInWords } from "../date-words.ts";
import { timeInWords } from "../reason.ts";
import { type Locale, words } from "../words.ts";
import { fitted } from "./cut.ts";
import { measures, shortened } from "./limits.ts";
import { blockQuote, escaped, linked, smallPrint } from "./markdown.ts";

/** Words of others on one line of at most `max` code units, escaped. */
export const oneLine = (text: string, max: number): string => escaped(shortened(text.replace(/\s+/g, " ").trim(), max));

/**
 * One finding as Markdown: its words, and a line of small print that says whose they are and where they stand.
 * Direct speech stands behind the bar of a block quote, with the article's own marks; reported speech behind a word that
 * says so. `max`: code units for the words, after escaping.
 */
export const shown = (item: Item, locale: Locale, max: number = measures.quotation): string =>
  `${body(item, locale, max)}\n${smallPrint(sourceLine(item, locale))}`;

/** One finding as Markdown, with who says it and without where it stands. `max` as for `shown`. */
export const said = (item: Quote | Statement, locale: Locale, max: number): string =>
  `${body(item, locale, max)}\n${smallPrint(speakerOf(item, locale))}`;

function body(item: Item, locale: Locale, max: number): string {
  const say = words[locale];
  const led = (lead: string) => `**${lead}${say.discord.colon}** ${fitted(item, max)}`;
  switch (item.type) {
    case "quote":
      return blockQuote(fitted(shownPassage(item), max));
    case "statement":
      return led(item.polarity === "asserts" ? say.reported : `${say.reported} (${say[item.polarity]})`);
    case "event":
      return led(eventLead(item, locale));
    case "sentence":
      return led(say.discord.article);
  }
}

/** "7 March 2019, planned" */
function eventLead({ time, status }: EventMention, locale: Locale): string {
  const days = oneLine(timeInWords(time, locale), measures.name);
  return [days, words[locale].status[status]].filter(Boolean).join(", ");
}

/** "**Jeanne Arnaud** (préfète), d'après la mairie · Le Courrier · 8 mars 2019 (date déduite) · Title". */
function sourceLine(item: Item, locale: Locale): string {
  const speaker = item.type === "quote" || item.type === "statement" ? [speakerOf(item, locale)] : [];
  return [...speaker, ...sourceOf(item.article, locale)].join(" · ");
}

function speakerOf(item: Item, locale: Locale): string {
  const say = words[locale];
  const { speaker, role, via } = creditOf(item);
  if (speaker === null) return say.unknownSpeaker;
  const named = `**${oneLine(speaker, measures.name)}**${role ? ` (${oneLine(role, measures.name)})` : ""}`;
  return via ? `${named}, ${say.via(oneLine(via, measures.name))}` : named;
}

/** Outlet, date and title of an article, each as escaped Markdown; the title leads to the article where it has an address. */
export function sourceOf({ outlet, published, headline, url, id }: Article, locale: Locale): string[] {
  const say = words[locale];
  const date = published ? daysInWords(published.from, published.to, locale) : say.undated;
  return [
    outlet === null ? say.discord.noOutlet : oneLine(outlet, measures.name),
    published?.basis === "inferred" ? `${date} (${say.inferred})` : date,
    linked(oneLine(headline ?? id, measures.title), url, measures.url),
  ];
}
