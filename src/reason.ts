import type { DatedEvent, TimeMention } from "./archive/findings.ts";
import { passage, textOf } from "./corpus/article.ts";
import { daysInWords } from "./date-words.ts";
import { type Locale, words } from "./words.ts";

/** Why a time expression means the days it does: « mardi », counted from the article's date, 8 September 2021 (inferred). */
export function reasonInWords(time: TimeMention, locale: Locale): string {
  const say = words[locale].because;
  const expression = textOf(time);
  const { anchor, article } = time;
  if (anchor.by === "published" && article.published) {
    const { from, to, basis } = article.published;
    return say.published(expression, daysInWords(from, to, locale), basis === "inferred");
  }
  if (anchor.by === "corpus") return say.corpus(expression, anchor.ref);
  if (anchor.by === "text") return say.text(expression, textOf(passage(article, anchor.at)));
  return anchor.by === "itself" ? say.itself(expression) : say.nothing(expression);
}

/** The days of an event as far as they are known: « 8 septembre 2021 », « mi-septembre 2021 », « vers 2014 », « avant mars 2022 ». */
export function eventDaysInWords({ from, to, mentions }: DatedEvent, locale: Locale): string {
  const modifier = mentions.find(({ time }) => time.from === from && time.to === to)?.time.modifier;
  return modifiedDays(from, to, modifier, locale);
}

/** The days that a time expression means, in the words that its event would have; the expression itself where they are open. */
export function timeInWords(time: TimeMention, locale: Locale): string {
  const { from, to, modifier } = time;
  return from && to ? modifiedDays(from, to, modifier, locale) : textOf(time);
}

function modifiedDays(from: string, to: string, modifier: TimeMention["modifier"] | undefined, locale: Locale): string {
  const days = daysInWords(from, to, locale);
  return modifier ? words[locale].modified[modifier](days) : days;
}
