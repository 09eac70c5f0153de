import type { Expr } from "./expression.ts";
import { day, feast, month, partOfYear, season, weekday } from "./named.ts";
import { centuryPeriod, dayPeriod, decadePeriod, yearPeriod } from "./periods.ts";
import { nth, offset, range, time, unit } from "./reckoned.ts";
import {
  type Context,
  counted,
  fromText,
  ITSELF,
  NOTHING,
  type Of,
  open,
  type Resolved,
  settled,
  undated,
} from "./resolved.ts";

/** The value and the days of `expr`. Never throws; what cannot be settled has open ends. */
export function resolve(expr: Expr, context: Context): Resolved {
  switch (expr.is) {
    case "day":
      return day(expr, context, resolve);
    case "weekday":
      return weekday(expr, context, resolve);
    case "month":
      return month(expr, context, resolve);
    case "season":
      return season(expr, context, resolve);
    case "part":
      return partOfYear(expr, context, resolve);
    case "feast":
      return feast(expr, context, resolve);
    case "year":
      return settled(yearPeriod(expr.year), ITSELF);
    case "decade":
      return settled(decadePeriod(expr.year), ITSELF);
    case "century":
      return settled(centuryPeriod(expr.century), ITSELF);
    case "deictic":
      if (context.published === null) return open(expr);
      return settled(dayPeriod(context.published + expr.days), counted("deictic-day"));
    case "unit":
      return unit(expr, context);
    case "offset":
      return offset(expr, context, resolve);
    case "nth":
      return nth(expr, context, resolve);
    case "range":
      return range(expr, context, resolve);
    case "clock":
    case "daypart":
      return time(expr, context, resolve);
    case "portion":
      return { ...resolve(expr.of, context), modifier: expr.portion };
    case "bound":
      return bound(expr, context);
    case "same": {
      const anchor = expr.day ? context.dayBefore : context.before;
      return anchor ? settled(anchor, fromText(anchor.at, "same-date")) : open(expr);
    }
    case "duration":
      return undated("duration", expr.value, ITSELF, expr.approx ? "approx" : null);
    case "set":
      return undated("set", expr.value, ITSELF);
    case "vague":
      return undated("date", expr.value, NOTHING);
  }
}

/** A bound keeps the days of the date that it names; the modifier says on which side of them. "Jusqu'au 15 janvier" looks ahead by itself. */
function bound(expr: Of<"bound">, context: Context): Resolved {
  const { hint } = expr;
  const direction: Context["direction"] = () => {
    if (hint === 1 && expr.side === "before") return { way: 1, firm: true, present: 0 };
    const told = context.direction();
    return told.firm || hint === 0 ? told : { way: hint, firm: true, present: 0 };
  };
  const of = resolve(expr.of, { ...context, direction });
  return of.kind === "date" || of.kind === "time" ? { ...of, modifier: of.modifier ?? expr.side } : of;
}
