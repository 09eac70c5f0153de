import type { Span } from "../../corpus/span.ts";
import { addMonths, dayNumber, dayOf, easterOf, isDay, monthLength, weekdayOf } from "../../language/days.ts";
import { FEASTS } from "../../language/feasts.ts";
import type { Modifier, TimeAnchor, TimeKind } from "../findings.ts";
import type { Direction } from "./direction.ts";
import type { Expr } from "./expression.ts";
import { openValue } from "./open.ts";
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  type Grain,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  semesterPeriod,
  unitPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from "./periods.ts";
import type { RuleKey } from "./rules.ts";

/** A date of the text that later expressions may count from. */
export interface Reference {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly grain: Grain;
  readonly at: Span;
}

/** What an expression is settled with. */
export interface Context {
  /** The day that "hier" is counted from; null: unknown. */
  readonly published: number | null;
  /** The last date before it in the text, of any grain, and the last that is a day. */
  readonly before: Reference | null;
  readonly dayBefore: Reference | null;
  /** Which way the clause looks; asked only by expressions that do not say it themselves. */
  readonly direction: () => Direction;
}

export interface Resolved {
  readonly kind: TimeKind;
  readonly value: string;
  readonly modifier: Modifier | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly grain: Grain | null;
  readonly anchor: TimeAnchor;
}

const ITSELF: TimeAnchor = { by: "itself" };
const NOTHING: TimeAnchor = { by: "nothing" };
const counted = (rule: RuleKey): TimeAnchor => ({ by: "published", rule });
const fromText = (at: Span, rule: RuleKey): TimeAnchor => ({ by: "text", at, rule });

const settled = (period: Period, anchor: TimeAnchor, modifier: Modifier | null = null): Resolved => ({
  kind: period.grain === "time" ? "time" : "date",
  value: period.value,
  modifier,
  from: period.from,
  to: period.to,
  grain: period.grain,
  anchor,
});

/** An expression that nothing settles keeps its shape: `XXXX-12-07`, `XXXX-WXX-2`. */
const open = (expr: Expr): Resolved => ({
  kind: expr.is === "clock" || expr.is === "daypart" ? "time" : "date",
  value: openValue(expr),
  modifier: null,
  from: null,
  to: null,
  grain: null,
  anchor: NOTHING,
});

/** The value and the days of `expr`. Never throws; what cannot be settled has open ends. */
export function resolve(expr: Expr, context: Context): Resolved {
  switch (expr.is) {
    case "day":
      return day(expr, context);
    case "weekday":
      return weekday(expr, context);
    case "month":
      return month(expr, context);
    case "year":
      return settled(yearPeriod(expr.year), ITSELF);
    case "decade":
      return settled(decadePeriod(expr.year), ITSELF);
    case "century":
      return settled(centuryPeriod(expr.century), ITSELF);
    case "season":
      return season(expr, context);
    case "part":
      return partOfYear(expr, context);
    case "feast":
      return feast(expr, context);
    case "deictic":
      return context.published === null
        ? open(expr)
        : settled(dayPeriod(context.published + expr.days), counted("deictic-day"));
    case "unit":
      return unit(expr, context);
    case "offset":
      return offset(expr, context);
    case "nth":
      return nth(expr, context);
    case "portion": {
      const of = resolve(expr.of, context);
      return { ...of, modifier: expr.portion };
    }
    case "bound": {
      const hint = expr.hint;
      const direction = (): Direction => {
        const told = context.direction();
        return told.firm || hint === 0 ? told : { way: hint, firm: true };
      };
      const of = resolve(expr.of, {
        ...context,
        direction: hint === 1 && expr.side === "before" ? () => ({ way: 1, firm: true }) : direction,
      });
      return of.kind === "date" || of.kind === "time" ? { ...of, modifier: of.modifier ?? expr.side } : of;
    }
    case "range":
      return range(expr, context);
    case "clock":
    case "daypart":
      return time(expr, context);
    case "same": {
      const anchor = context.before;
      if (!anchor) return open(expr);
      return settled(anchor, fromText(anchor.at, "same-date"));
    }
    case "duration":
      return {
        kind: "duration",
        value: expr.value,
        modifier: expr.approx ? "approx" : null,
        from: null,
        to: null,
        grain: null,
        anchor: ITSELF,
      };
    case "set":
      return { kind: "set", value: expr.value, modifier: null, from: null, to: null, grain: null, anchor: ITSELF };
    case "vague":
      return { kind: "date", value: expr.value, modifier: null, from: null, to: null, grain: null, anchor: NOTHING };
  }
}

type Of<K extends Expr["is"]> = Extract<Expr, { is: K }>;

/** The year that qualifies a date, and what it was counted from. */
function yearNumber(year: Expr, context: Context): { year: number; anchor: TimeAnchor } | undefined {
  const found = resolve(year, context);
  return found.from === null ? undefined : { year: dayOf(found.from).year, anchor: found.anchor };
}

function day(expr: Of<"day">, context: Context): Resolved {
  if (expr.year && expr.month !== null) {
    const year = yearNumber(expr.year, context);
    if (!year || !isDay(year.year, expr.month, expr.day)) return open(expr);
    return settled(dayPeriod(dayNumber(year.year, expr.month, expr.day)), year.anchor);
  }
  const base = context.published;
  if (base === null) return open(expr);
  const candidates = occurrences(expr, base);
  const found = choose(candidates, base, expr.toward, context, expr.month === null);
  if (found === undefined) return open(expr);
  return settled(
    dayPeriod(found),
    counted(expr.month === null ? "day-of-month" : expr.toward ? "day-month-told" : "day-month-nearest"),
  );
}

/** The days around `base` that "7 décembre" or "le 24" can be; of those, the ones on the weekday that the text names, if any. */
function occurrences(expr: Of<"day">, base: number): number[] {
  const { year, month } = dayOf(base);
  const days: number[] = [];
  for (let step = -12; step <= 12; step++) {
    const at =
      expr.month === null
        ? addMonths(year, month, step)
        : Math.abs(step) <= 2
          ? { year: year + step, month: expr.month }
          : undefined;
    if (at && isDay(at.year, at.month, expr.day)) days.push(dayNumber(at.year, at.month, expr.day));
  }
  const named = expr.weekday === null ? days : days.filter((one) => weekdayOf(one) === expr.weekday);
  return named.length > 0 ? named : days;
}

/** The candidate that the words ask for, or the nearest. */
function choose(
  candidates: readonly number[],
  base: number,
  toward: -1 | 0 | 1 | null,
  context: Context,
  byTense: boolean,
): number | undefined {
  const way = toward === null && byTense ? context.direction().way : toward;
  const past = candidates.filter((one) => (toward === -1 ? one < base : one <= base)).at(-1);
  const next = candidates.find((one) => (toward === 1 ? one > base : one >= base));
  if (way === -1) return past ?? next;
  if (way === 1) return next ?? past;
  if (past === undefined || next === undefined) return past ?? next;
  return base - past <= next - base ? past : next;
}

function weekday(expr: Of<"weekday">, context: Context): Resolved {
  if (expr.week) {
    const week = resolve(expr.week, context);
    if (week.from === null) return open(expr);
    return settled(dayPeriod(week.from + expr.weekday - 1), week.anchor);
  }
  const reference = expr.base === "text" ? context.dayBefore : null;
  const base = expr.base === "text" ? (reference?.from ?? null) : context.published;
  if (base === null) return open(expr);
  const back = (weekdayOf(base) - expr.weekday + 7) % 7;
  const ahead = (expr.weekday - weekdayOf(base) + 7) % 7;
  if (reference) {
    const days = expr.toward === 1 ? base + (ahead || 7) : base - (back || 7);
    return settled(dayPeriod(days), fromText(reference.at, "weekday-text"));
  }
  if (expr.weeks > 0) return settled(dayPeriod(base + ahead + 7 * expr.weeks), counted("weekday-weeks"));
  if (expr.toward === -1) return settled(dayPeriod(base - (back || 7)), counted("weekday-last"));
  if (expr.toward === 1) return settled(dayPeriod(base + (ahead || 7)), counted("weekday-next"));
  if (ahead === 0) return settled(dayPeriod(base), counted("weekday-same"));
  const { way, firm } = context.direction();
  // Newspapers name a weekday at most five days away; six back by a loose sign is rather tomorrow.
  if (way === -1 && (back < 6 || firm)) return settled(dayPeriod(base - back), counted("weekday-past"));
  if (way === 1 && (ahead < 6 || firm)) return settled(dayPeriod(base + ahead), counted("weekday-future"));
  return settled(dayPeriod(back <= 3 ? base - back : base + ahead), counted("weekday-nearest"));
}

function month(expr: Of<"month">, context: Context): Resolved {
  if (expr.year) {
    const year = yearNumber(expr.year, context);
    return year ? settled(monthPeriod(year.year, expr.month), year.anchor) : open(expr);
  }
  const reference = expr.base === "text" ? context.before : null;
  const base = expr.base === "text" ? (reference?.from ?? null) : context.published;
  if (base === null) return open(expr);
  const now = dayOf(base);
  const back = (now.month - expr.month + 12) % 12;
  const ahead = (expr.month - now.month + 12) % 12;
  const shift = (count: number): Period => {
    const target = addMonths(now.year, now.month, count);
    return monthPeriod(target.year, target.month);
  };
  const anchor = (rule: RuleKey) => (reference ? fromText(reference.at, "month-text") : counted(rule));
  if (expr.toward === -1) return settled(shift(-(back || 12)), anchor("month-told"));
  if (expr.toward === 1) return settled(shift(ahead || 12), anchor("month-told"));
  const { way } = context.direction();
  if (way === -1) return settled(shift(-back), anchor("month-past"));
  if (way === 1) return settled(shift(ahead), anchor("month-future"));
  return settled(shift(ahead <= 3 ? ahead : -back), anchor("month-nearest"));
}

function season(expr: Of<"season">, context: Context): Resolved {
  if (expr.year) {
    const year = yearNumber(expr.year, context);
    return year ? settled(seasonPeriod(year.year, expr.season), year.anchor) : open(expr);
  }
  const base = context.published;
  if (base === null) return open(expr);
  const { year } = dayOf(base);
  const around = [-2, -1, 0, 1, 2].map((step) => seasonPeriod(year + step, expr.season));
  const ended = around.filter(({ to }) => to < base).at(-1);
  const begun = around.filter(({ from }) => from <= base).at(-1);
  const coming = around.find(({ from }) => from > base);
  const running = around.find(({ to }) => to >= base);
  if (expr.toward === -1) return settled(ended as Period, counted("season"));
  if (expr.toward === 1) return settled(coming as Period, counted("season"));
  const { way } = context.direction();
  const found =
    way === -1 ? begun : way === 1 || expr.toward === 0 ? running : base - (begun as Period).to < 180 ? begun : running;
  return settled(found as Period, counted("season"));
}

function partOfYear(expr: Of<"part">, context: Context): Resolved {
  const make = expr.unit === "quarter" ? quarterPeriod : semesterPeriod;
  const nth = expr.nth === -1 ? (expr.unit === "quarter" ? 4 : 2) : expr.nth;
  if (expr.year) {
    const year = yearNumber(expr.year, context);
    return year ? settled(make(year.year, nth), year.anchor) : open(expr);
  }
  const base = context.published;
  if (base === null) return open(expr);
  const { year } = dayOf(base);
  const { way } = context.direction();
  const around = [-1, 0, 1].map((step) => make(year + step, nth));
  const begun = around.filter(({ from }) => from <= base).at(-1) as Period;
  const running = around.find(({ to }) => to >= base) as Period;
  return settled(
    way === 1 ? running : way === -1 ? begun : base - begun.to < 270 ? begun : running,
    counted("part-of-year"),
  );
}

function feast(expr: Of<"feast">, context: Context): Resolved {
  const rule = FEASTS.get(expr.feast);
  if (!rule) return open(expr);
  const inYear = (year: number) =>
    "easter" in rule ? easterOf(year) + rule.easter : dayNumber(year, rule.month, rule.day);
  if (expr.year) {
    const year = yearNumber(expr.year, context);
    return year ? settled(dayPeriod(inYear(year.year)), year.anchor) : open(expr);
  }
  const base = context.published;
  if (base === null) return open(expr);
  const { year } = dayOf(base);
  const found = choose([inYear(year - 1), inYear(year), inYear(year + 1)], base, expr.toward, context, false);
  return found === undefined ? open(expr) : settled(dayPeriod(found), counted("feast"));
}

function unit(expr: Of<"unit">, context: Context): Resolved {
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

function offset(expr: Of<"offset">, context: Context): Resolved {
  const vague = expr.count === null;
  const fine = expr.unit === "hour" || expr.unit === "minute" || expr.unit === "second";
  if (vague || fine) {
    return { ...open(expr), value: expr.sign < 0 ? "PAST_REF" : "FUTURE_REF" };
  }
  const daily = expr.unit === "day" || expr.unit === "week" || expr.unit === "night" || expr.unit === "fortnight";
  let base: number | null = context.published;
  let anchor: TimeAnchor = counted("offset");
  if (expr.from === "text") {
    const reference = daily ? context.dayBefore : context.before;
    if (!reference) return open(expr);
    base = expr.sign > 0 ? reference.to : reference.from;
    anchor = fromText(reference.at, "offset-text");
  } else if (expr.from !== "published") {
    const of = resolve(expr.from, context);
    base = expr.sign > 0 ? of.to : of.from;
    anchor = of.anchor;
  }
  if (base === null) return open(expr);
  const steps = expr.sign * (expr.count ?? 0);
  const whole = Math.trunc(steps);
  const period =
    expr.unit === "fortnight"
      ? weekPeriod(base + whole * 14)
      : expr.unit === "millennium"
        ? undefined
        : unitPeriod(expr.unit, base, whole);
  if (!period) return open(expr);
  return settled(period, anchor, expr.approx ? "approx" : null);
}

function nth(expr: Of<"nth">, context: Context): Resolved {
  const of = resolve(expr.of, context);
  if (of.from === null || of.to === null) return open(expr);
  const period = nthIn(expr, of.from, of.to);
  return period ? settled(period, of.anchor) : open(expr);
}

function nthIn(expr: Of<"nth">, from: number, to: number): Period | undefined {
  const last = expr.nth === -1;
  if (expr.weekday !== null) {
    const first = from + ((expr.weekday - weekdayOf(from) + 7) % 7);
    const final = to - ((weekdayOf(to) - expr.weekday + 7) % 7);
    const found = last ? final : first + 7 * (expr.nth - 1);
    return found <= to ? dayPeriod(found) : undefined;
  }
  switch (expr.unit) {
    case "day":
      return dayPeriod(last ? to : from + expr.nth - 1);
    case "week":
    case "weekend": {
      const make = expr.unit === "week" ? weekPeriod : weekendPeriod;
      const first = expr.unit === "week" ? from + ((8 - weekdayOf(from)) % 7) : from + ((6 - weekdayOf(from) + 7) % 7);
      const final = expr.unit === "week" ? to - (weekdayOf(to) % 7) : to - (weekdayOf(to) % 7);
      const found = last ? final : first + 7 * (expr.nth - 1);
      return found <= to ? make(found) : undefined;
    }
    case "fortnight": {
      const middle = from + 14;
      if (expr.nth === 1) return { ...span(dayPeriod(from), dayPeriod(middle)) };
      return span(dayPeriod(middle + 1), dayPeriod(to));
    }
    case "month": {
      const start = dayOf(from);
      const target = last ? dayOf(to) : addMonths(start.year, start.month, expr.nth - 1);
      return monthPeriod(target.year, target.month);
    }
    default:
      return undefined;
  }
}

const span = (first: Period, last: Period): Period => ({
  value: `${first.value}/${last.value}`,
  from: first.from,
  to: last.to,
  grain: first.grain,
});

function range(expr: Of<"range">, context: Context): Resolved {
  const tells = (one: Expr): boolean =>
    one.is === "day" || one.is === "month" || one.is === "season" ? one.year !== null : one.is === "year";
  const toward = (from: number, way: -1 | 1): Context => ({
    ...context,
    published: from,
    direction: () => ({ way, firm: true }),
  });
  let first: Resolved;
  let last: Resolved;
  if (tells(expr.last) && !tells(expr.first)) {
    last = resolve(expr.last, context);
    first = resolve(pointed(expr.first, -1), last.from === null ? context : toward(last.from, -1));
  } else {
    first = resolve(expr.first, context);
    last = resolve(
      tells(expr.last) ? expr.last : pointed(expr.last, 1),
      first.to === null ? context : toward(first.to, 1),
    );
  }
  const value = `${first.value}/${last.value}`;
  if (first.from === null || last.to === null || last.to < first.from) {
    return { kind: first.kind, value, modifier: null, from: null, to: null, grain: null, anchor: NOTHING };
  }
  const anchor = first.anchor.by === "itself" ? last.anchor : first.anchor;
  return {
    kind: first.kind,
    value,
    modifier: null,
    from: first.from,
    to: last.to,
    grain: first.grain,
    anchor: tells(expr.last) ? (first.anchor.by === "published" && !tells(expr.first) ? last.anchor : anchor) : anchor,
  };
}

/** One end of a range looks towards the other: the 3 January after 28 December, the Monday before Wednesday. */
function pointed(expr: Expr, way: -1 | 1): Expr {
  if (expr.is === "day" && expr.month !== null && expr.year === null) return { ...expr, toward: way };
  return expr;
}

function time(expr: Of<"clock"> | Of<"daypart">, context: Context): Resolved {
  const suffix = expr.is === "clock" ? `T${two(expr.hour)}:${two(expr.minute ?? 0)}` : `T${expr.part}`;
  const modifier = expr.is === "clock" ? (expr.approx ? "approx" : null) : expr.portion;
  const on = expr.date ? resolve(expr.date, context) : beside(context);
  if (!on || on.from === null || on.to === null || (on.grain !== "day" && on.grain !== "time")) {
    return { ...open(expr), value: `${expr.date ? openValue(expr.date) : "XXXX-XX-XX"}${suffix}`, modifier };
  }
  const first = dayPeriod(on.from);
  return {
    kind: "time",
    value: `${first.value}${suffix}`,
    modifier,
    from: on.from,
    to: on.from,
    grain: "time",
    anchor: on.anchor,
  };
}

/** A clock time without a day is of the last day that the text named; else of the day of publication. */
function beside(context: Context): Resolved | undefined {
  if (context.dayBefore) {
    return settled(dayPeriod(context.dayBefore.from), fromText(context.dayBefore.at, "time-text"));
  }
  return context.published === null ? undefined : settled(dayPeriod(context.published), counted("time-alone"));
}

const two = (value: number): string => String(value).padStart(2, "0");

export { monthLength };
