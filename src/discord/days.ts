import type { IsoDate } from "../corpus/article.ts";
import type { Locale } from "../words.ts";

/** A day, month or year in words: "8 décembre 2021", "December 2021", "2021". What is no date stays as it is. */
export function inWords(date: IsoDate, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (!year || !month) return date;
  const at = new Date(`${year}-${month}-${day ?? "01"}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  const style = day
    ? ({ day: "numeric", month: "long", year: "numeric" } as const)
    : ({ month: "long", year: "numeric" } as const);
  const words = new Intl.DateTimeFormat(locale === "fr" ? "fr-FR" : "en-GB", { ...style, timeZone: "UTC" }).format(at);
  return locale === "fr" ? words.replace(/^1 /, "1er ") : words;
}

/** A range of days in as few words as it needs: a day, a whole month or year, or "1 – 8 December 2021". */
export function rangeInWords(from: IsoDate, to: IsoDate, locale: Locale): string {
  if (from === to) return inWords(from, locale);
  if (from.slice(0, 4) === to.slice(0, 4) && from.endsWith("-01-01") && to.endsWith("-12-31")) return from.slice(0, 4);
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith("-01") && to === lastOfMonth(from))
    return inWords(from.slice(0, 7), locale);
  return `${inWords(from, locale)} – ${inWords(to, locale)}`;
}

function lastOfMonth(date: IsoDate): IsoDate {
  const [year = 0, month = 0] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
