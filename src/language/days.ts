/**
 * Plain calendar arithmetic in the proleptic Gregorian calendar, on day numbers. There is no clock and no time zone in it:
 * a day never shifts. Day 0 is 1970-01-01; years before 1 count astronomically (0 is 1 BC).
 */

/** A calendar day. `month` 1–12, `day` 1–31. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of the day `year-month-day`. `month` 1–12. Algorithm: H. Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The calendar day of a day number. Inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How many days `month` (1–12) of `year` has. */
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 31);

/** Whether the calendar has that day. Months and days count from 1. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

/** The month `count` months after `year-month`. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + count;
  return { year: Math.floor(index / 12), month: index - Math.floor(index / 12) * 12 + 1 };
}

/** The same day of the month `count` months later; the last day of that month where it is shorter (31 January + 1 = 28 February). */
export function addMonthsToDay(number: number, count: number): number {
  const { year, month, day } = dayOf(number);
  const target = addMonths(year, month, count);
  return dayNumber(target.year, target.month, Math.min(day, monthLength(target.year, target.month)));
}

/** The ISO 8601 week that a day lies in; its year is that of its Thursday. */
export function isoWeekOf(number: number): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = dayOf(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of ISO week `week` of `year`. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Easter Sunday of `year`. Anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** `09`: a month, a day or an hour in two digits, or in as many as it has. */
export const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** `2021`, `0476`, `-0052`: four digits as ISO 8601 writes them. */
export const formatYear = (year: number): string =>
  year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");

/** `2021-09`. */
export const formatMonth = (year: number, month: number): string => `${formatYear(year)}-${twoDigits(month)}`;

/** `2021-09-07`. */
export function formatDay(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${formatMonth(year, month)}-${twoDigits(day)}`;
}

/** `2021-W36`. */
export function formatWeek(number: number): string {
  const { year, week } = isoWeekOf(number);
  return `${formatYear(year)}-W${twoDigits(week)}`;
}

/** The day number of `YYYY-MM-DD`; undefined where it is no day of the calendar. */
export function parseDay(iso: string): number | undefined {
  const [, y, m, d] = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  if (y === undefined || !isDay(Number(y), Number(m), Number(d))) return undefined;
  return dayNumber(Number(y), Number(m), Number(d));
}

/** The first and last day of an ISO day, month or year (`2021-09-08`, `2021-09`, `2021`); undefined where there is no such day. */
export function periodOf(iso: string): { readonly from: string; readonly to: string } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (!isDay(Number(year), Number(month), Number(day ?? 1))) return undefined;
  if (day !== undefined) return { from: iso, to: iso };
  return { from: `${year}-${month}-01`, to: `${year}-${month}-${monthLength(Number(year), Number(month))}` };
}
