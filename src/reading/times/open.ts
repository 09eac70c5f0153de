import type { Unit } from "../../language/calendar.ts";
import { formatYear, twoDigits } from "../../language/days.ts";
import type { Expr } from "./expression.ts";

const UNIT_VALUES: Partial<Record<Unit, string>> = {
  day: "XXXX-XX-XX",
  night: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  fortnight: "XXXX-WXX",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  semester: "XXXX-HX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

/** The TIMEX3 value of a date of which only the shape is known: `XXXX-09-07`, `XXXX-WXX-2`, `XXXX-XX-24`. */
export function openValue(expr: Expr): string {
  switch (expr.is) {
    case "day": {
      const year = expr.year?.is === "year" ? formatYear(expr.year.year) : "XXXX";
      return `${year}-${expr.month === null ? "XX" : twoDigits(expr.month)}-${twoDigits(expr.day)}`;
    }
    case "weekday":
      return `XXXX-WXX-${expr.weekday}`;
    case "month":
      return `XXXX-${twoDigits(expr.month)}`;
    case "season":
      return `XXXX-${expr.season}`;
    case "part":
      return expr.nth === -1
        ? expr.unit === "quarter"
          ? "XXXX-Q4"
          : "XXXX-H2"
        : `XXXX-${expr.unit === "quarter" ? "Q" : "H"}${expr.nth}`;
    case "unit":
    case "offset":
      return UNIT_VALUES[expr.unit] ?? "XXXX-XX-XX";
    case "nth":
      return expr.weekday === null ? (UNIT_VALUES[expr.unit ?? "day"] ?? "XXXX-XX-XX") : `XXXX-WXX-${expr.weekday}`;
    case "portion":
    case "bound":
      return openValue(expr.of);
    case "range":
      return `${openValue(expr.first)}/${openValue(expr.last)}`;
    case "year":
      return formatYear(expr.year);
    case "feast":
    case "deictic":
    case "same":
    case "clock":
    case "daypart":
      return "XXXX-XX-XX";
    default:
      return "XXXX";
  }
}
