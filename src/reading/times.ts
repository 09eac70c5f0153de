import type { IsoDate, Layout } from "../corpus/article.ts";
import { formatDay, parseDay } from "../language/days.ts";
import type { TimeFinding } from "./findings.ts";
import { tokensOf } from "./layout-tokens.ts";
import { beginnings } from "./times/beginnings.ts";
import { compassOf } from "./times/direction.ts";
import type { Expr, Match, Words } from "./times/expression.ts";
import { parse } from "./times/parse.ts";
import type { Reference, Resolved } from "./times/resolved.ts";
import { type Days, settle } from "./times/settle.ts";
import { trap } from "./times/traps.ts";
import { settleByWeekday } from "./times/weekday-years.ts";

/** The days that relative expressions are counted from, `YYYY-MM-DD`; from = to where the day is known. */
export interface Anchor {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** An article names few dates; more than this many open ones are a list, and looking again at each would not be linear. */
const MOST_OPEN = 200;

/** Finds every time expression of `layout` and settles its days as far as `published` (null: unknown) and the text allow. Never throws. */
export function readTimes(layout: Layout, published: Anchor | null): readonly TimeFinding[] {
  const days = published && publishedDays(published);
  const found: TimeFinding[] = [];
  const open = new Map<number, Expr>();
  let before: Reference | null = null;
  let dayBefore: Reference | null = null;
  for (const [at, paragraph] of layout.paragraphs.entries()) {
    const words = tokensOf(layout)[at] ?? [];
    const begins = beginnings(words);
    const bounds = sentenceBounds(words, paragraph.sentences);
    const compass = compassOf(words);
    // "Réunis mardi 7 septembre 2021, ils se reverront le 9 septembre": only a day that says its year settles another.
    let dayNear: Reference | null = null;
    let habitualTo = 0;
    for (let i = 0; i < words.length; i++) {
      const skip = trap(words, i);
      if (skip > i) {
        i = skip - 1;
        continue;
      }
      const match = begins[i] ? parse(words, i) : undefined;
      if (!match) continue;
      const [first, last] = bounds(i);
      const around = () => compass(first, last, match.from, match.to);
      const resolved = settle(match.expr, days, {
        before,
        dayBefore,
        dayNear,
        habitual: i < habitualTo,
        direction: around,
      });
      const finding = toFinding(words, match, resolved);
      if (!days && finding.from === null && found.length < MOST_OPEN) open.set(found.length, match.expr);
      found.push(finding);
      if (finding.kind === "set") habitualTo = last;
      const reference = isBirth(words, match.from) ? null : referenceOf(finding, resolved);
      before = reference ?? before;
      if (reference?.grain === "day") {
        dayBefore = reference;
        if (resolved.anchor.by !== "published") dayNear = reference;
      }
      i = Math.max(i, match.to - 1);
    }
  }
  return days ? found : withYears(found, open);
}

const BIRTHS = /^(?:née?s?|naissance|naquit|naquirent)$/;

/** "né le 9 juin 1971", "né à Lyon le 9 juin 1971": nothing else in the article is counted from there. */
function isBirth(words: Words, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const word = words[at];
    if (BIRTHS.test(word?.lower ?? "")) return true;
    if (word?.kind === "mark" && word.lower !== ",") return false;
  }
  return false;
}

/** Second look, for an article of unknown date, at the days that named their weekday and not their year. */
function withYears(found: readonly TimeFinding[], open: ReadonlyMap<number, Expr>): readonly TimeFinding[] {
  if (open.size === 0) return found;
  return found.map((finding, index) => {
    const expr = open.get(index);
    const resolved = expr && settleByWeekday(expr, found);
    return resolved ? { ...finding, ...daysOf(resolved), value: resolved.value, anchor: resolved.anchor } : finding;
  });
}

const daysOf = ({ from, to }: Resolved): Pick<TimeFinding, "from" | "to"> => ({
  from: from === null ? null : formatDay(from),
  to: to === null ? null : formatDay(to),
});

/** What later expressions may count from; null where the days are open. */
function referenceOf({ start, end }: TimeFinding, { from, to, grain, value }: Resolved): Reference | null {
  if (from === null || to === null || grain === null) return null;
  const timeless = grain === "time" ? value.replace(/T[A-Z\d:]+$/, "") : value;
  return { from, to, value: timeless, grain: grain === "time" ? "day" : grain, at: { start, end } };
}

function publishedDays({ from, to }: Anchor): Days | null {
  const [first, last] = [parseDay(from), parseDay(to)];
  return first === undefined || last === undefined ? null : { from: first, to: last };
}

function toFinding(words: Words, { from, to }: Match, resolved: Resolved): TimeFinding {
  return {
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    kind: resolved.kind,
    value: resolved.value,
    modifier: resolved.modifier,
    ...daysOf(resolved),
    anchor: resolved.anchor,
  };
}

/** The tokens of the sentence that token `i` lies in, asked in reading order. */
function sentenceBounds(
  words: Words,
  sentences: readonly { start: number; end: number }[],
): (i: number) => [number, number] {
  let sentence = 0;
  let first = 0;
  let last = 0;
  const locate = () => {
    const end = sentences[sentence]?.end ?? Number.POSITIVE_INFINITY;
    first = last;
    while (last < words.length && (words[last]?.start ?? 0) < end) last++;
  };
  locate();
  return (i) => {
    while (i >= last && sentence < sentences.length) {
      sentence++;
      locate();
    }
    return [first, last];
  };
}
