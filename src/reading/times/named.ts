import { addMonths, dayNumber, dayOf, easterOf, isDay, weekdayOf } from "../../language/days.ts";
import { FEASTS } from "../../language/feasts.ts";
import type { TimeAnchor } from "../findings.ts";
import type { Expr } from "./expression.ts";
import { dayPeriod, monthPeriod, type Period, quarterPeriod, seasonPeriod, semesterPeriod } from "./periods.ts";
import { type Context, counted, fromText, type Of, open, type Resolve, type Resolved, settled } from "./resolved.ts";
import type { RuleKey } from "./rules.ts";

/** The year that qualifies a date, and what it was counted from. */
function yearNumber(year: Expr, context: Context, resolve: Resolve): { year: number; anchor: TimeAnchor } | undefined {
  const found = resolve(year, context);
  return found.from === null ? undefined : { year: dayOf(found.from).year, anchor: found.anchor };
}

/** "mardi 7 septembre 2021", "le 7 septembre", "le 24". */
export function day(expr: Of<"day">, context: Context, resolve: Resolve): Resolved {
  if (expr.year && expr.month !== null) {
    const year = yearNumber(expr.year, context, resolve);
    if (!year || !isDay(year.year, expr.month, expr.day)) return open(expr);
    return settled(dayPeriod(dayNumber(year.year, expr.month, expr.day)), year.anchor);
  }
  const near = context.published === null ? context.dayNear : null;
  const base = context.published ?? near?.from;
  if (base === undefined) return open(expr);
  const found = chooseDay(expr, base, context);
  if (found === undefined) return open(expr);
  if (near) return settled(dayPeriod(found), fromText(near.at, "day-month-text"));
  const rule = expr.month === null ? "day-of-month" : expr.toward ? "day-month-told" : "day-month-nearest";
  return settled(dayPeriod(found), counted(rule));
}

/** Of the days around `base` that "7 septembre" or "le 24" can be, the one that the words, the weekday or nearness ask for. */
function chooseDay(expr: Of<"day">, base: number, context: Context): number | undefined {
  const { year, month } = dayOf(base);
  const days: number[] = [];
  const reach = expr.month === null ? (expr.weekday === null ? 3 : 12) : 2;
  for (let step = -reach; step <= reach; step++) {
    const at = expr.month === null ? addMonths(year, month, step) : { year: year + step, month: expr.month };
    if (isDay(at.year, at.month, expr.day)) days.push(dayNumber(at.year, at.month, expr.day));
  }
  const way = expr.toward ?? (expr.month === null ? context.direction().way : null);
  const named = expr.weekday === null ? days : days.filter((one) => weekdayOf(one) === expr.weekday);
  return choose(named, base, way, expr.toward !== null) ?? choose(days, base, way, expr.toward !== null) ?? days[0];
}

/** The candidate on the side of `way` that is nearest to `base`; undefined where that side has none. `strict` leaves `base` itself out. */
function choose(
  candidates: readonly number[],
  base: number,
  way: -1 | 0 | 1 | null,
  strict: boolean,
): number | undefined {
  const past = candidates.filter((one) => one < base || (!strict && one === base)).at(-1);
  const next = candidates.find((one) => one > base || (!strict && one === base));
  if (way === -1) return past;
  if (way === 1) return next;
  if (past === undefined || next === undefined) return past ?? next;
  return base - past <= next - base ? past : next;
}

/** "mardi", "mardi dernier", "le vendredi suivant", "lundi de la semaine prochaine". */
export function weekday(expr: Of<"weekday">, context: Context, resolve: Resolve): Resolved {
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
    const found = expr.toward === 1 ? base + (ahead || 7) : base - (back || 7);
    return settled(dayPeriod(found), fromText(reference.at, "weekday-text"));
  }
  if (expr.weeks > 0) return settled(dayPeriod(base + ahead + 7 * expr.weeks), counted("weekday-weeks"));
  if (expr.toward === -1) return settled(dayPeriod(base - (back || 7)), counted("weekday-last"));
  if (expr.toward === 1) return settled(dayPeriod(base + (ahead || 7)), counted("weekday-next"));
  if (ahead === 0) return settled(dayPeriod(base), counted("weekday-same"));
  const told = context.direction();
  const firm = told.firm || told.present !== 0;
  const way = told.present === 0 ? told.way : told.present;
  // Newspapers name a weekday at most five days away; six back by a loose sign is rather tomorrow.
  if (way === -1 && (back < 6 || firm)) return settled(dayPeriod(base - back), counted("weekday-past"));
  if (way === 1 && (ahead < 6 || firm)) return settled(dayPeriod(base + ahead), counted("weekday-future"));
  return settled(dayPeriod(back <= 3 ? base - back : base + ahead), counted("weekday-nearest"));
}

/** How many months ahead a month without a verb is still taken for the coming one: "élections de mai" in March. */
const MONTHS_AHEAD = 3;

/** "en juin", "juin de cette année", "septembre prochain". */
export function month(expr: Of<"month">, context: Context, resolve: Resolve): Resolved {
  if (expr.year) {
    const year = yearNumber(expr.year, context, resolve);
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
  return settled(shift(ahead <= MONTHS_AHEAD ? ahead : -back), anchor("month-nearest"));
}

/** "l'été dernier", "au printemps 2020", "cet hiver". */
export function season(expr: Of<"season">, context: Context, resolve: Resolve): Resolved {
  if (expr.year) {
    const year = yearNumber(expr.year, context, resolve);
    return year ? settled(seasonPeriod(year.year, expr.season), year.anchor) : open(expr);
  }
  const base = context.published;
  if (base === null) return open(expr);
  const { year } = dayOf(base);
  const around = [-2, -1, 0, 1, 2].map((step) => seasonPeriod(year + step, expr.season));
  return pickRunning(expr.toward, around, base, context, "season") ?? open(expr);
}

/** "au premier trimestre", "le second semestre de 2021". */
export function partOfYear(expr: Of<"part">, context: Context, resolve: Resolve): Resolved {
  const make = expr.unit === "quarter" ? quarterPeriod : semesterPeriod;
  const nth = expr.nth === -1 ? (expr.unit === "quarter" ? 4 : 2) : expr.nth;
  if (expr.year) {
    const year = yearNumber(expr.year, context, resolve);
    return year ? settled(make(year.year, nth), year.anchor) : open(expr);
  }
  const base = context.published;
  if (base === null) return open(expr);
  const { year } = dayOf(base);
  const around = [-2, -1, 0, 1, 2].map((step) => make(year + step, nth));
  return pickRunning(null, around, base, context, "part-of-year") ?? open(expr);
}

/** Half a year: what ended less long ago is still the one that is meant. */
const RECENT = 183;

/** Of periods a year apart, the one that the words or the verb point to. */
function pickRunning(
  toward: -1 | 0 | 1 | null,
  around: readonly Period[],
  base: number,
  context: Context,
  rule: RuleKey,
): Resolved | undefined {
  const ended = around.filter(({ to }) => to < base).at(-1);
  const begun = around.filter(({ from }) => from <= base).at(-1);
  const running = around.find(({ to }) => to >= base);
  const coming = around.find(({ from }) => from > base);
  const pick = (): Period | undefined => {
    if (toward === -1) return ended;
    if (toward === 1) return coming;
    const { way } = context.direction();
    if (way === -1) return begun;
    if (way === 1 || toward === 0) return running;
    return begun && base - begun.to < RECENT ? begun : running;
  };
  const found = pick();
  return found && settled(found, counted(rule));
}

/** "Noël 2019", "à Pâques", "le 14-Juillet". */
export function feast(expr: Of<"feast">, context: Context, resolve: Resolve): Resolved {
  const rule = FEASTS.get(expr.feast);
  if (!rule) return open(expr);
  const inYear = (year: number) =>
    "easter" in rule ? easterOf(year) + rule.easter : dayNumber(year, rule.month, rule.day);
  if (expr.year) {
    const year = yearNumber(expr.year, context, resolve);
    return year ? settled(dayPeriod(inYear(year.year)), year.anchor) : open(expr);
  }
  const base = context.published;
  if (base === null) return open(expr);
  const { year } = dayOf(base);
  const found = choose([inYear(year - 1), inYear(year), inYear(year + 1)], base, expr.toward, expr.toward !== null);
  return found === undefined ? open(expr) : settled(dayPeriod(found), counted("feast"));
}
