import type { IsoDate } from "../../corpus/article.ts";
import { parseDay } from "../../language/days.ts";
import type { EventMention, TimeMention } from "../findings.ts";

/** How fine a date is: 0 a day, 1 up to a week or a few days, 2 a month or season, 3 anything longer. */
export function grainOf({ from, to }: Pick<TimeMention, "from" | "to">): number {
  const length = (parseDay(to ?? "") ?? 0) - (parseDay(from ?? "") ?? 0) + 1;
  return length <= 1 ? 0 : length <= 10 ? 1 : length <= 100 ? 2 : 3;
}

/** Whether two ranges of days share a day. */
export const overlaps = (a: { from: IsoDate; to: IsoDate }, b: { from: IsoDate; to: IsoDate }): boolean =>
  a.from <= b.to && b.from <= a.to;

/** The narrowest days that all of `mentions` (best first) allow, or the first's where they disagree. */
export function daysOfEvent(mentions: readonly EventMention[], agree: boolean): { from: IsoDate; to: IsoDate } {
  const first = mentions[0]?.time;
  let from = first?.from ?? "";
  let to = first?.to ?? "";
  if (!agree) return { from, to };
  for (const { time } of mentions) {
    if (!time.from || !time.to) continue;
    if (time.from > from && time.from <= to) from = time.from;
    if (time.to < to && time.to >= from) to = time.to;
  }
  return { from, to };
}
