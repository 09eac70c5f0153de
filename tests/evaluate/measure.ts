/** One line of the table: a score in per cent, or a count. Floors are kept under `name`. */
export interface Measure {
  readonly name: string;
  /** Per cent, or a plain count where `of` is null. */
  readonly value: number;
  /** "24 of 25", or how the value came about. */
  readonly detail: string;
  /** Whether more is better. A count of errors has a ceiling in place of a floor. */
  readonly better: "higher" | "lower";
}

/** What was missed, for `-v`. */
export interface Scored {
  readonly measures: readonly Measure[];
  readonly misses: readonly string[];
}

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10);

/** `part` of `whole` in per cent. */
export const share = (name: string, part: number, whole: number): Measure => ({
  name,
  value: percent(part, whole),
  detail: `${part} of ${whole}`,
  better: "higher",
});

/** A count of errors. */
export const errors = (name: string, count: number, detail = ""): Measure => ({
  name,
  value: count,
  detail,
  better: "lower",
});

/** The harmonic mean of precision and recall, in per cent. */
export function f1(
  name: string,
  counts: { readonly right: number; readonly found: number; readonly gold: number; readonly recalled?: number },
): Measure {
  const { right, found, gold, recalled = right } = counts;
  const precision = percent(right, found);
  const recall = percent(recalled, gold);
  const value = precision + recall === 0 ? 0 : Math.round((20 * precision * recall) / (precision + recall)) / 10;
  return {
    name,
    value,
    detail: `P ${precision} R ${recall} (${recalled} of ${gold}, ${found - right} wrong)`,
    better: "higher",
  };
}

/** Shared length over joint length of two spans of `text`, blanks aside, 0 to 1. */
export function union(text: string, a: Extent, b: Extent): number {
  const shared = letters(text, Math.max(a.start, b.start), Math.min(a.end, b.end));
  if (shared === 0) return 0;
  return shared / (letters(text, a.start, a.end) + letters(text, b.start, b.end) - shared);
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

const letters = (text: string, start: number, end: number): number =>
  end <= start ? 0 : text.slice(start, end).replace(/\s/g, "").length;

/** Whether two spans share anything. */
export const meets = (a: Extent, b: Extent): boolean => a.start < b.end && b.start < a.end;
