import type { Span } from "../../corpus/span.ts";
import type { Modifier, TimeAnchor, TimeKind } from "../findings.ts";
import type { Direction } from "./direction.ts";
import type { Expr } from "./expression.ts";
import { openValue } from "./open.ts";
import type { Grain, Period } from "./periods.ts";
import type { RuleKey } from "./rules.ts";

/** A date of the text that later expressions may count from; `from` and `to` are day numbers. */
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
  /** The last date before it in the text, of any grain. */
  readonly before: Reference | null;
  /** The last one that is a day. */
  readonly dayBefore: Reference | null;
  /** The last day of the same paragraph, where the article's own date is unknown: "mardi 7 septembre 2021 … le 9 septembre". */
  readonly dayNear: Reference | null;
  /** "Ouvert tous les samedis, de 9 h à 12 h": the sentence speaks of every week, so a clock time in it is of no one day. */
  readonly habitual: boolean;
  /** Which way the clause looks; asked only by expressions that do not say it themselves. */
  readonly direction: () => Direction;
}

export interface Resolved {
  readonly kind: TimeKind;
  readonly value: string;
  readonly modifier: Modifier | null;
  /** Day numbers; null where nothing settles them. */
  readonly from: number | null;
  readonly to: number | null;
  readonly grain: Grain | null;
  readonly anchor: TimeAnchor;
}

/** Resolves a part of an expression: the year of "en juin de l'année dernière". Handed down, so that no file needs the one above it. */
export type Resolve = (expr: Expr, context: Context) => Resolved;

export type Of<K extends Expr["is"]> = Extract<Expr, { is: K }>;

export const ITSELF: TimeAnchor = { by: "itself" };
export const NOTHING: TimeAnchor = { by: "nothing" };
/** Counted from the day of publication, by `rule`. */
export const counted = (rule: RuleKey): TimeAnchor => ({ by: "published", rule });
/** Taken from another expression of the text, at `at`, by `rule`. */
export const fromText = (at: Span, rule: RuleKey): TimeAnchor => ({ by: "text", at, rule });

/** A value of which the period is known. */
export const settled = (period: Period, anchor: TimeAnchor, modifier: Modifier | null = null): Resolved => ({
  kind: period.grain === "time" ? "time" : "date",
  value: period.value,
  modifier,
  from: period.from,
  to: period.to,
  grain: period.grain,
  anchor,
});

/** An expression that has no days: a duration, a set, "récemment". */
export const undated = (
  kind: TimeKind,
  value: string,
  anchor: TimeAnchor,
  modifier: Modifier | null = null,
): Resolved => ({
  kind,
  value,
  modifier,
  from: null,
  to: null,
  grain: null,
  anchor,
});

/** An expression that nothing settles keeps its shape: `XXXX-09-07`, `XXXX-WXX-2`. */
export const open = (expr: Expr): Resolved =>
  undated(expr.is === "clock" || expr.is === "daypart" ? "time" : "date", openValue(expr), NOTHING);
