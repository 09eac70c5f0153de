import type { IsoDate, Layout } from "../corpus/article.ts";
import type { TimeFinding } from "./findings.ts";

/** The days that relative expressions are counted from, `YYYY-MM-DD`; from = to where the day is known. */
export interface Anchor {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Finds every time expression of `layout` and settles its days as far as `published` (null: unknown) and the text allow. Never throws. */
export function readTimes(_layout: Layout, _published: Anchor | null): readonly TimeFinding[] {
  return [];
}
