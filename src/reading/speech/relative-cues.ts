import type { Span } from "../../corpus/span.ts";
import type { Cue } from "./cue.ts";
import { tokensOf } from "./forms.ts";
import { type Words, wordAt } from "./words.ts";

/** "« On y croyait », à l’issue de laquelle les élus s’étaient engagés à payer": the verb of a relative clause behind the marks. */
export function isOfRelative(words: Words, { from, span, subject }: Cue, outer: Span): boolean {
  if (span.start <= outer.end) return false;
  const behind = tokensOf(words, outer).to;
  if (from - behind > FAR_BEHIND || wordAt(words, behind) !== "," || (subject && subject.from > from)) return false;
  for (let at = behind + 1; at < Math.min(from, behind + RELATIVE_WITHIN); at++)
    if (RELATIVE.test(wordAt(words, at))) return words.quoteOf[at] === -1;
  return false;
}
const RELATIVE = /^(?:lequel|laquelle|lesquels|lesquelles|auquel|duquel|auxquels|auxquelles|desquels|desquelles|dont)$/;
const RELATIVE_WITHIN = 6;
const FAR_BEHIND = 24;
