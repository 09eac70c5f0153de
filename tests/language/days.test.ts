import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addMonths,
  addMonthsToDay,
  dayNumber,
  dayOf,
  easterOf,
  formatDay,
  formatWeek,
  isDay,
  isoWeekOf,
  mondayOf,
  monthLength,
  parseDay,
  periodOf,
  weekdayOf,
} from "../../src/language/days.ts";

test.each([
  ["1970-01-01", 0, 4],
  ["1969-12-31", -1, 3],
  ["2000-02-29", 11016, 2],
  ["2021-12-07", 18968, 2],
  ["1582-10-15", -141427, 5],
  ["0001-01-01", -719162, 1],
])("%s is day %i, weekday %i", (iso, number, weekday) => {
  expect(parseDay(iso)).toBe(number);
  expect(formatDay(number)).toBe(iso);
  expect(weekdayOf(number)).toBe(weekday);
});

test.each(["2021-02-29", "1900-02-29", "2021-13-01", "2021-00-10", "2021-04-31", "2021-1-1", "", "hier"])(
  "%s is no day",
  (iso) => {
    expect(parseDay(iso)).toBeUndefined();
  },
);

test.each([
  ["2021-01-03", "2020-W53"],
  ["2021-01-04", "2021-W01"],
  ["2022-01-01", "2021-W52"],
  ["2024-12-30", "2025-W01"],
])("%s lies in %s", (iso, week) => {
  expect(formatWeek(parseDay(iso) as number)).toBe(week);
});

// Dates of Easter as printed in almanacs.
test.each([
  [1818, "1818-03-22"],
  [1943, "1943-04-25"],
  [2000, "2000-04-23"],
  [2021, "2021-04-04"],
  [2022, "2022-04-17"],
  [2038, "2038-04-25"],
])("Easter of %i is %s", (year, iso) => {
  expect(formatDay(easterOf(year))).toBe(iso);
});

test("a month later is the last day where the month is shorter", () => {
  expect(formatDay(addMonthsToDay(parseDay("2024-01-31") as number, 1))).toBe("2024-02-29");
  expect(formatDay(addMonthsToDay(parseDay("2022-03-31") as number, -1))).toBe("2022-02-28");
  expect(addMonths(2021, 12, 1)).toEqual({ year: 2022, month: 1 });
  expect(addMonths(2021, 1, -13)).toEqual({ year: 2019, month: 12 });
});

test("numbers and days are one to one, and each day follows the one before", () => {
  fc.assert(
    fc.property(fc.integer({ min: -3_000_000, max: 3_000_000 }), (number) => {
      const { year, month, day } = dayOf(number);
      expect(isDay(year, month, day)).toBe(true);
      expect(dayNumber(year, month, day)).toBe(number);
      expect(weekdayOf(number + 1)).toBe((weekdayOf(number) % 7) + 1);
      const next = dayOf(number + 1);
      expect(next.day).toBe(day === monthLength(year, month) ? 1 : day + 1);
      const week = isoWeekOf(number);
      const monday = mondayOf(week.year, week.week);
      expect(number - monday).toBe(weekdayOf(number) - 1);
    }),
  );
});

test.each([
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["1900-02", "1900-02-01", "1900-02-28"],
  ["0476", "0476-01-01", "0476-12-31"],
  ["2021-09-08", "2021-09-08", "2021-09-08"],
])("%s is from %s to %s", (iso, from, to) => expect(periodOf(iso)).toEqual({ from, to }));

test.each(["2021-13", "2021-02-30", "2021-9", "21", "", " 2021", "hier"])("%j is no period", (iso) =>
  expect(periodOf(iso)).toBeUndefined(),
);
