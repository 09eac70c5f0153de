import { addMonths, dayOf, twoDigits, weekdayOf } from "../../language/days.ts";
import type { TimeAnchor } from "../findings.ts";
import { durationValue } from "./amounts.ts";
import type { Expr } from "./expression.ts";
import { openValue } from "./open.ts";
import { dayPeriod, monthPeriod, type Period, unitPeriod, weekendPeriod, weekPeriod } from "./periods.ts";
import {
  type Context,
  counted,
  fromText,
  NOTHING,
  type Of,
  open,
  type Resolve,
  type Resolved,
  settled,
  undated,
} from "./resolved.ts";

/** "la semaine dernière", "ce mois-ci", "l'année suivante". */
export function unit(expr: Of<"unit">, context: Context): Resolved {
  const reference = expr.base === "text" ? (expr.unit === "day" ? context.dayBefore : context.before) : null;
  if (expr.base === "text" && !reference) return open(expr);
  const base = reference ? (expr.shift > 0 ? reference.to : reference.from) : context.published;
  if (base === null) return open(expr);
  const period = unitPeriod(expr.unit, base, weekendShift(expr, base, context));
  if (!period) return open(expr);
  return settled(period, reference ? fromText(reference.at, "unit-text") : counted("unit"));
}

/** "ce week-end" on a Monday, of what is past, is the one before; "le week-end prochain" is the one that comes. */
function weekendShift(expr: Of<"unit">, base: number, context: Context): number {
  if (expr.unit !== "weekend" || expr.base === "text") return expr.shift;
  const today = weekdayOf(base);
  if (expr.shift === 1) return today >= 6 ? 1 : 0;
  if (expr.shift === 0 && today <= 3 && context.direction().way === -1) return -1;
  return expr.shift;
}

const BY_CLOCK = new Set(["hour", "minute", "second"]);
const BY_DAY = new Set(["day", "week", "night", "fortnight"]);

/** "il y a trois ans", "dans deux semaines", "le lendemain", "trois jours après le 4 mars". The grain is that of the unit. */
export function offset(expr: Of<"offset">, context: Context, resolve: Resolve): Resolved {
  const fine = BY_CLOCK.has(expr.unit);
  if (expr.count === null || fine) {
    const value =
      expr.from === "text" ? durationValue(expr.count, expr.unit) : expr.sign < 0 ? "PAST_REF" : "FUTURE_REF";
    return undated(fine ? "time" : "date", value, NOTHING);
  }
  const origin = originOf(expr, context, resolve);
  if (!origin) return open(expr);
  const steps = Math.trunc(expr.sign * expr.count);
  const period =
    expr.unit === "fortnight" ? weekPeriod(origin.day + steps * 14) : unitPeriod(expr.unit, origin.day, steps);
  return period ? settled(period, origin.anchor, expr.approx ? "approx" : null) : open(expr);
}

/** The day that an offset is counted from. */
function originOf(
  { from, sign, unit: by }: Of<"offset">,
  context: Context,
  resolve: Resolve,
): { day: number; anchor: TimeAnchor } | undefined {
  if (from === "published") {
    return context.published === null ? undefined : { day: context.published, anchor: counted("offset") };
  }
  if (from === "text") {
    const reference = BY_DAY.has(by) ? context.dayBefore : context.before;
    if (!reference) return undefined;
    return { day: sign > 0 ? reference.to : reference.from, anchor: fromText(reference.at, "offset-text") };
  }
  const of = resolve(from, context);
  const day = sign > 0 ? of.to : of.from;
  return day === null || (BY_DAY.has(by) && of.grain !== "day") ? undefined : { day, anchor: of.anchor };
}

/** "la première semaine d'octobre", "le dernier dimanche de mai". */
export function nth(expr: Of<"nth">, context: Context, resolve: Resolve): Resolved {
  const of = resolve(expr.of, context);
  if (of.from === null || of.to === null) return open(expr);
  const period = nthIn(expr, of.from, of.to);
  return period ? settled(period, of.anchor) : open(expr);
}

function nthIn({ nth: number, unit: by, weekday }: Of<"nth">, from: number, to: number): Period | undefined {
  const last = number === -1;
  if (weekday !== null) {
    const first = from + ((weekday - weekdayOf(from) + 7) % 7);
    const found = last ? to - ((weekdayOf(to) - weekday + 7) % 7) : first + 7 * (number - 1);
    return found <= to ? dayPeriod(found) : undefined;
  }
  switch (by) {
    case "day":
      return dayPeriod(last ? to : from + number - 1);
    case "week":
    case "weekend": {
      // Whole weeks: the first week of October 2014 begins on Monday the 6th.
      const first = from + (by === "week" ? (8 - weekdayOf(from)) % 7 : (13 - weekdayOf(from)) % 7);
      const found = last ? to - (weekdayOf(to) % 7) : first + 7 * (number - 1);
      return found > to ? undefined : by === "week" ? weekPeriod(found) : weekendPeriod(found);
    }
    case "fortnight":
      return number === 1 ? joined(dayPeriod(from), dayPeriod(from + 14)) : joined(dayPeriod(from + 15), dayPeriod(to));
    case "month": {
      const start = dayOf(from);
      const target = last ? dayOf(to) : addMonths(start.year, start.month, number - 1);
      return monthPeriod(target.year, target.month);
    }
    default:
      return undefined;
  }
}

const joined = (first: Period, last: Period): Period => ({
  value: `${first.value}/${last.value}`,
  from: first.from,
  to: last.to,
  grain: first.grain,
});

/** Whether an expression names its year, so that it settles the other end of a range too. */
function namesYear(expr: Expr): boolean {
  if (expr.is === "year") return true;
  if (expr.is === "portion") return namesYear(expr.of);
  return (expr.is === "day" || expr.is === "month" || expr.is === "season") && expr.year !== null;
}

/** "du 28 décembre au 3 janvier 2022", "de lundi à mercredi": one end settles the other, which looks towards it. */
export function range(expr: Of<"range">, context: Context, resolve: Resolve): Resolved {
  const facing = (published: number | null, way: -1 | 1): Context =>
    published === null ? context : { ...context, published, direction: () => ({ way, firm: true, present: 0 }) };
  let first: Resolved;
  let last: Resolved;
  const backwards = namesYear(expr.last) && !namesYear(expr.first);
  if (backwards) {
    last = resolve(expr.last, context);
    first = resolve(pointed(expr.first, -1), facing(last.from, -1));
  } else if (expr.first.is === "clock") {
    // "demain de 9 h à 11 h": two hours of one day.
    first = resolve(expr.first, context);
    last = resolve(expr.last, context);
  } else {
    first = resolve(expr.first, context);
    last = resolve(namesYear(expr.last) ? expr.last : pointed(expr.last, 1), facing(first.to, 1));
  }
  const value = `${first.value}/${last.value}`;
  if (first.from === null || last.to === null || last.to < first.from) return undated(first.kind, value, NOTHING);
  const anchor = backwards || (first.anchor.by === "itself" && !namesYear(expr.last)) ? last.anchor : first.anchor;
  return { kind: first.kind, value, modifier: null, from: first.from, to: last.to, grain: first.grain, anchor };
}

/** One end of a range looks towards the other: the 3 January after 28 December. */
function pointed(expr: Expr, way: -1 | 1): Expr {
  if (expr.is === "day" && expr.month !== null && expr.year === null) return { ...expr, toward: way };
  if (expr.is === "feast" && expr.year === null) return { ...expr, toward: way };
  return expr;
}

/** "mardi à 20h30", "hier soir", "dans la nuit de samedi à dimanche", "vers 15 heures". */
export function time(expr: Of<"clock"> | Of<"daypart">, context: Context, resolve: Resolve): Resolved {
  const suffix = expr.is === "clock" ? `T${twoDigits(expr.hour)}:${twoDigits(expr.minute ?? 0)}` : `T${expr.part}`;
  const modifier = expr.is === "clock" ? (expr.approx ? "approx" : null) : expr.portion;
  const shape = `${expr.date ? openValue(expr.date).replace(/\/.*/, "") : "XXXX-XX-XX"}${suffix}`;
  const on = expr.date ? nightOf(expr, expr.date, context, resolve) : beside(context);
  if (!on || on.from === null || (on.grain !== "day" && on.grain !== "time"))
    return undated("time", shape, NOTHING, modifier);
  const { value } = dayPeriod(on.from);
  return {
    kind: "time",
    value: `${value}${suffix}`,
    modifier,
    from: on.from,
    to: on.from,
    grain: "time",
    anchor: on.anchor,
  };
}

/** "la nuit de mercredi à jeudi", told on the Thursday, is the one that has just ended or is ending. */
function nightOf(expr: Expr, date: Expr, context: Context, resolve: Resolve): Resolved {
  const today = context.published;
  if (expr.is === "daypart" && expr.night === "this" && today !== null && context.direction().way === -1) {
    return settled(dayPeriod(today - 1), counted("deictic-day"));
  }
  const both = expr.is === "daypart" && expr.night === "next" && date.is === "range";
  if (both && today !== null && date.last.is === "weekday" && date.last.toward === null) {
    if (weekdayOf(today) === date.last.weekday) return settled(dayPeriod(today - 1), counted("weekday-same"));
  }
  return resolve(date, context);
}

/** A clock time without a day is of the last day that the text named; else of the day of publication. */
function beside(context: Context): Resolved | undefined {
  if (context.habitual) return undefined;
  if (context.dayBefore) {
    return settled(dayPeriod(context.dayBefore.from), fromText(context.dayBefore.at, "time-text"));
  }
  return context.published === null ? undefined : settled(dayPeriod(context.published), counted("time-alone"));
}
