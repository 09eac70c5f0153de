import type { Season, Unit } from "../../language/calendar.ts";
import {
  addMonths,
  addMonthsToDay,
  dayNumber,
  dayOf,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  monthLength,
  twoDigits,
  weekdayOf,
} from "../../language/days.ts";

/** How fine a period is, coarse to fine. */
export type Grain =
  | "century"
  | "decade"
  | "year"
  | "semester"
  | "season"
  | "quarter"
  | "month"
  | "week"
  | "weekend"
  | "day"
  | "time";

/** A stretch of days with its TIMEX3 value; `from` and `to` are day numbers, both included. */
export interface Period {
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly grain: Grain;
}

/** The period of one day, by its number. */
export const dayPeriod = (day: number): Period => ({ value: formatDay(day), from: day, to: day, grain: "day" });

/** The period of a month, which counts from 1. */
export function monthPeriod(year: number, month: number): Period {
  const from = dayNumber(year, month, 1);
  return { value: formatMonth(year, month), from, to: from + monthLength(year, month) - 1, grain: "month" };
}

/** The period of a year. */
export const yearPeriod = (year: number): Period => ({
  // TIMEX3 counts years before Christ from 1, the calendar from 0.
  value: year > 0 ? formatYear(year) : `BC${formatYear(1 - year)}`,
  from: dayNumber(year, 1, 1),
  to: dayNumber(year, 12, 31),
  grain: "year",
});

/** The ten years from `year`, a multiple of ten. */
export const decadePeriod = (year: number): Period => ({
  value: `${formatYear(year).slice(0, -1)}X`,
  from: dayNumber(year, 1, 1),
  to: dayNumber(year + 9, 12, 31),
  grain: "decade",
});

/** The 19th century as TIMEX3 writes it, `18XX`: 1800 to 1899. Before Christ: `BC01XX`. */
export function centuryPeriod(century: number): Period {
  const hundreds = twoDigits(Math.abs(century) - 1);
  const first = century > 0 ? (century - 1) * 100 : century * 100 + 1;
  return {
    value: `${century < 0 ? "BC" : ""}${hundreds}XX`,
    from: dayNumber(first, 1, 1),
    to: dayNumber(first + 99, 12, 31),
    grain: "century",
  };
}

/** The ISO week that holds `day`. */
export function weekPeriod(day: number): Period {
  const from = day - weekdayOf(day) + 1;
  return { value: formatWeek(from), from, to: from + 6, grain: "week" };
}

/** Saturday and Sunday of the ISO week that holds `day`. */
export function weekendPeriod(day: number): Period {
  const { value, to } = weekPeriod(day);
  return { value: `${value}-WE`, from: to - 1, to, grain: "weekend" };
}

/** The period of a quarter, 1 to 4. */
export function quarterPeriod(year: number, quarter: number): Period {
  const from = dayNumber(year, quarter * 3 - 2, 1);
  return { value: `${formatYear(year)}-Q${quarter}`, from, to: addMonthsToDay(from, 3) - 1, grain: "quarter" };
}

/** The period of half a year, 1 or 2. */
export function semesterPeriod(year: number, half: number): Period {
  const from = dayNumber(year, half * 6 - 5, 1);
  return { value: `${formatYear(year)}-H${half}`, from, to: addMonthsToDay(from, 6) - 1, grain: "semester" };
}

const SEASON_STARTS: Readonly<Record<Season, readonly [month: number, day: number]>> = {
  SP: [3, 20],
  SU: [6, 21],
  FA: [9, 23],
  WI: [12, 21],
};

/** A season of the northern hemisphere; a winter belongs to the year it begins in. */
export function seasonPeriod(year: number, season: Season): Period {
  const [month, day] = SEASON_STARTS[season];
  const from = dayNumber(year, month, day);
  const [nextMonth, nextDay] =
    SEASON_STARTS[season === "SP" ? "SU" : season === "SU" ? "FA" : season === "FA" ? "WI" : "SP"];
  const to = dayNumber(season === "WI" ? year + 1 : year, nextMonth, nextDay) - 1;
  return { value: `${formatYear(year)}-${season}`, from, to, grain: "season" };
}

/** The period of `unit` that lies `shift` units after the one that holds `day`. */
export function unitPeriod(unit: Unit, day: number, shift: number): Period | undefined {
  const { year, month } = dayOf(day);
  switch (unit) {
    case "day":
    case "night":
      return dayPeriod(day + shift);
    case "week":
      return weekPeriod(day + 7 * shift);
    case "weekend":
      return weekendPeriod(day + 7 * shift);
    case "month": {
      const target = addMonths(year, month, shift);
      return monthPeriod(target.year, target.month);
    }
    case "quarter": {
      const target = addMonths(year, month, 3 * shift);
      return quarterPeriod(target.year, Math.ceil(target.month / 3));
    }
    case "semester": {
      const target = addMonths(year, month, 6 * shift);
      return semesterPeriod(target.year, target.month <= 6 ? 1 : 2);
    }
    case "year":
      return yearPeriod(year + shift);
    case "decade":
      return decadePeriod((Math.floor(year / 10) + shift) * 10);
    case "century":
      return centuryPeriod(Math.floor(year / 100) + 1 + shift);
    default:
      return undefined;
  }
}
