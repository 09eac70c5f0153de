import { dayOf } from "../../language/days.ts";
import type { Expr } from "./expression.ts";
import { monthPeriod, yearPeriod } from "./periods.ts";
import { resolve } from "./resolve.ts";
import type { Context, Resolved } from "./resolved.ts";

/** The first and last day of publication, as day numbers. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * Settles `expr` for an article published somewhere in `published`. Where the day is not known, only what every day of that
 * range would give is kept; a day that moves with it is given as the article's month or year ("dimanche", October 2022: 2022-10).
 */
export function settle(expr: Expr, published: Days | null, context: Omit<Context, "published">): Resolved {
  if (!published) return resolve(expr, { ...context, published: null });
  const early = resolve(expr, { ...context, published: published.from });
  if (published.from === published.to) return early;
  const late = resolve(expr, { ...context, published: published.to });
  if (early.value === late.value) return early;
  const unsettled = resolve(expr, { ...context, published: null });
  if (early.from === null || late.to === null || late.from === null) return unsettled;
  const [first, last] = [dayOf(published.from), dayOf(published.to)];
  const near = early.from >= published.from - 31 && late.to <= published.to + 31;
  if (!near || early.anchor.by !== "published" || unsettled.kind !== "date") return unsettled;
  if (late.to < published.from || early.from > published.to) return unsettled;
  const period =
    first.year === last.year && first.month === last.month
      ? monthPeriod(first.year, first.month)
      : first.year === last.year
        ? yearPeriod(first.year)
        : undefined;
  if (!period || early.grain === period.grain) return unsettled;
  return {
    ...early,
    value: period.value,
    from: period.from,
    to: period.to,
    grain: period.grain,
    modifier: "approx",
    anchor: { by: "published", rule: "published-roughly" },
  };
}
