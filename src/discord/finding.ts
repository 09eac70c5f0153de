import type { EventMention, Item, Quote } from "../archive/findings.ts";
import { type Article, type Passage, textOf } from "../corpus/article.ts";
import type { Locale } from "../words.ts";
import { fitted } from "./cut.ts";
import { inWords, rangeInWords } from "./days.ts";
import { measures, shortened } from "./limits.ts";
import { blockQuote, escaped, linked, smallPrint } from "./markdown.ts";
import { wordsOf } from "./words.ts";

/**
 * One finding as Markdown: its words, and a line of small print that says whose they are and where they stand.
 * Direct speech stands behind the bar of a block quote, with the article's own marks; reported speech behind a word that
 * says so. `max`: code units for the words, after escaping.
 */
export function shown(item: Item, locale: Locale, max: number = measures.quotation): string {
  return `${body(item, locale, max)}\n${smallPrint(sourceLine(item, locale))}`;
}

function body(item: Item, locale: Locale, max: number): string {
  const words = wordsOf[locale];
  const led = (lead: string) => `**${lead}${words.colon}** ${fitted(item, max)}`;
  switch (item.type) {
    case "quote":
      return blockQuote(fitted(withMarks(item), max));
    case "statement":
      return led(words.reported[item.polarity]);
    case "event":
      return led([rangeInWords(...daysOf(item), locale), words.status[item.status]].filter(Boolean).join(", "));
    case "sentence":
      return led(words.sentence);
  }
}

const daysOf = ({ time }: EventMention) => [time.from ?? time.value, time.to ?? time.from ?? time.value] as const;

const OPENING = '«“„‟"‹‘';
const CLOSING = '»”“"›’';

/** A quotation with the marks that the article has around it. */
function withMarks({ article, start, end }: Quote): Passage {
  const before = article.text.slice(Math.max(0, start - 3), start).trimEnd();
  const after = article.text.slice(end, end + 3).trimStart();
  const opens = before !== "" && OPENING.includes(before.slice(-1));
  const closes = after !== "" && CLOSING.includes(after.charAt(0));
  return {
    article,
    start: opens ? article.text.lastIndexOf(before.slice(-1), start - 1) : start,
    end: closes ? article.text.indexOf(after.charAt(0), end) + 1 : end,
  };
}

/** "Joe Biden (président américain), via le Kremlin · TASS · 6 décembre 2021 (déduite) · Title", as escaped Markdown. */
export function sourceLine(item: Item, locale: Locale): string {
  return [speakerOf(item, locale), ...sourceOf(item.article, locale)].filter(Boolean).join(" · ");
}

function speakerOf(item: Item, locale: Locale): string {
  const words = wordsOf[locale];
  if (item.type !== "quote" && item.type !== "statement") return "";
  if (!item.speaker) return words.unnamed;
  const { person, via } = item.speaker;
  const role = person.roles.find(({ text }) => text !== person.name)?.text;
  const name = escaped(shortened(person.name, measures.name));
  return `**${name}**${role ? ` (${escaped(shortened(role, measures.name))})` : ""}${via ? `, ${words.via(escaped(shortened(via.name, measures.name)))}` : ""}`;
}

/** Outlet, date and title of an article, each as escaped Markdown; the title leads to the article where it has an address. */
export function sourceOf(article: Article, locale: Locale): string[] {
  const words = wordsOf[locale];
  const { outlet, published, headline, url, id } = article;
  const date = published ? inWords(published.value, locale) : words.undated;
  return [
    outlet === null ? words.source : escaped(shortened(outlet, measures.name)),
    published?.basis === "inferred" ? `${date} (${words.inferred})` : date,
    linked(escaped(shortened((headline ?? id).replace(/\s+/g, " "), measures.title)), url, measures.url),
  ];
}

/** The words of a passage on one line, for a label: not Markdown. */
export const asLabel = (passage: Passage, max: number): string => shortened(textOf(passage).replace(/\s+/g, " "), max);
