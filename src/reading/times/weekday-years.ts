import { dayNumber, dayOf, isDay, parseDay, weekdayOf } from "../../language/days.ts";
import type { TimeFinding } from "../findings.ts";
import type { Expr } from "./expression.ts";
import { dayPeriod } from "./periods.ts";
import { fromText, type Resolved, settled } from "./resolved.ts";

/** How far a date that names its year may be from one that does not, in days. */
const NEAR = 200;

/**
 * "mardi 7 septembre" in an article of unknown date: 7 September is a Tuesday once in about six years, so a date near it that says
 * its year settles it. Undefined where no date of `findings` does, or two do differently.
 */
export function settleByWeekday(expr: Expr, findings: readonly TimeFinding[]): Resolved | undefined {
  if (expr.is !== "day" || expr.weekday === null || expr.month === null || expr.year) return undefined;
  let found: Resolved | undefined;
  for (const { anchor, value, from, start, end } of findings) {
    const day = anchor.by === "itself" && from !== null && /^\d{4}-\d\d/.test(value) ? parseDay(from) : undefined;
    if (day === undefined) continue;
    const { year } = dayOf(day);
    for (const candidate of [year - 1, year, year + 1]) {
      if (!isDay(candidate, expr.month, expr.day)) continue;
      const number = dayNumber(candidate, expr.month, expr.day);
      if (weekdayOf(number) !== expr.weekday || Math.abs(number - day) > NEAR) continue;
      if (found && found.from !== number) return undefined;
      found ??= settled(dayPeriod(number), fromText({ start, end }, "weekday-of-date"));
    }
  }
  return found;
}
