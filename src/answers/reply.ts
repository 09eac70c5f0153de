import type { Item } from "../archive/findings.ts";
import type { Query } from "../archive/query.ts";
import type { Answer, Confidence, NothingReason, ShortAnswer } from "./answer.ts";

/** An answer to a question, with what was mended and missed in it. */
export const answer = (
  query: Query,
  items: readonly Item[],
  short: ShortAnswer | null,
  confidence: Confidence,
): Answer => ({
  kind: "answer",
  short,
  confidence,
  items,
  corrections: query.corrections,
  missing: query.missing,
});

/** No answer; `nearby` holds the nearest passages. */
export const nothing = (why: NothingReason, query: Query, nearby: readonly Item[]): Answer => ({
  kind: "nothing",
  why: why === "not-said" && query.missing.length > 0 ? "no-match" : why,
  missing: query.missing,
  nearby,
  corrections: query.corrections,
  subjects: [],
});
