import type { Layout } from "../corpus/article.ts";
import type { EventFinding, TimeFinding } from "./findings.ts";

/** Which event each date belongs to. Only dates with days date an event. Never throws. */
export function readEvents(_layout: Layout, _times: readonly TimeFinding[]): readonly EventFinding[] {
  return [];
}
