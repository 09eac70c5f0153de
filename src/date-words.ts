import { monthLength } from "./language/days.ts";
import type { Locale } from "./words.ts";

/** A day, month or year (`2021-09-08`, `2021-09`, `2021`) as people write it: « 8 septembre 2021 », "8 September 2021". */
export function dateInWords(date: string, locale: Locale): string {
  const [year = "", month, day] = date.split("-");
  if (!month) return year;
  const name = MONTHS[locale][Number(month) - 1] ?? month;
  if (!day) return `${name} ${year}`;
  return `${locale === "fr" && day === "01" ? "1er" : Number(day)} ${name} ${year}`;
}

/**
 * Days from `from` to `to` in the shortest true form: a day, a month, a year or a range, which names month and year once where
 * they are the same: « 29 novembre – 5 décembre 2021 ».
 */
export function daysInWords(from: string, to: string, locale: Locale): string {
  const first = startOfWhole(from, to);
  const last = first === from ? to : to.slice(0, first.length);
  if (first === last) return dateInWords(first, locale);
  const [year, month] = first.split("-");
  const [lastYear, lastMonth] = last.split("-");
  const end = dateInWords(last, locale);
  if (year !== lastYear || month === undefined) return `${dateInWords(first, locale)} – ${end}`;
  const words = dateInWords(first, locale).split(" ").slice(0, -1);
  return `${(month === lastMonth ? words.slice(0, 1) : words).join(" ")} – ${end}`;
}

/** `from` without its day, or its month too, where the range begins and ends with a whole month or year. */
function startOfWhole(from: string, to: string): string {
  const [year = "", month = "", day] = to.split("-");
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) return from.slice(0, 4);
  return from.endsWith("-01") && Number(day) === monthLength(Number(year), Number(month)) ? from.slice(0, 7) : from;
}

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};
