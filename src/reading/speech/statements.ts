import { byPlace, contains, overlap, type Span, trimmed } from "../../corpus/span.ts";
import type { StatementFinding } from "../findings.ts";
import type { Cue } from "./cue.ts";
import type { Speaker } from "./discourse.ts";
import { attribution, relaysBeside, type Said } from "./quotes.ts";
import { spanOf, type Words } from "./words.ts";

const OUTER_MARKS = /[.,;:!?…\s\u00A0\u202F–—-]/u;

/** The words a cue reports, without the marks at their ends; null where it reports none. A question keeps its mark. */
export function reportedSpan(words: Words, { scope }: Cue): Span | null {
  if (!scope || scope.to <= scope.from) return null;
  const { text } = words;
  let { start, end } = trimmed(text, spanOf(words, scope.from, scope.to));
  while (end > start && OUTER_MARKS.test(text.charAt(end - 1))) end--;
  while (start < end && OUTER_MARKS.test(text.charAt(start))) start++;
  return end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null;
}

/** "C’est, déclare le maire, « un gâchis »": all that is said is quoted. */
const PRESENTING = /^(?:et |mais )?(?:c['’]est|c['’]était|ce sont|ce serait|il y a|voilà)$/iu;

/** The statements among `said`: what is reported and not all quotation. A report inside a report names who relays it. */
export function readStatements(words: Words, units: ReadonlyMap<number, readonly Said[]>): StatementFinding[] {
  const found: StatementFinding[] = [];
  for (const here of units.values()) {
    const seen = new Set<string>();
    for (const one of here) {
      const { span, cue, speaker } = one;
      if (!span || !speaker || !cue.states || isQuotation(words, cue, span)) continue;
      if (PRESENTING.test(words.text.slice(span.start, Math.min(span.end, span.start + 20)))) continue;
      // "X évoque « un feu rapide », favorisé selon lui par le vent": what X says there is told by the first cue already.
      if (cue.rule === "selon" && here.some((other) => holdsOwn(one, other))) continue;
      if (seen.has(`${span.start}-${span.end}`)) continue;
      seen.add(`${span.start}-${span.end}`);
      const outer = here.findLast(
        (other) =>
          other !== one &&
          other.speaker &&
          other.speaker.entity !== speaker.entity &&
          ((other.cue.states && other.span !== null && contains(other.span, cue.span)) || relaysBeside(other.cue, cue)),
      );
      found.push({
        ...span,
        polarity: cue.stance,
        speaker: attribution(one as Said & { speaker: Speaker }, outer?.speaker?.entity ?? one.relay),
      });
    }
  }
  return found.sort(byPlace);
}

const holdsOwn = (one: Said, other: Said): boolean =>
  other !== one &&
  other.cue.rule !== "incise" &&
  other.speaker?.entity === one.speaker?.entity &&
  one.span !== null &&
  contains(one.span, other.cue.span);

/** Whether hardly anything of `span` stands outside quotation marks. */
function isQuotation(words: Words, cue: Cue, span: Span): boolean {
  const { from, to } = cue.scope!;
  let quoted = 0;
  let last = -1;
  for (let at = from; at < to; at++) {
    const index = words.quoteOf[at]!;
    if (index === -1 || index === last) continue;
    last = index;
    const quote = words.quotes[index]!;
    if (quote.depth === 0) quoted += overlap(quote.outer, span);
  }
  return quoted > (span.end - span.start) * 0.8;
}
