/** A half-open stretch of an article's text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of `span` in `text`, exactly as they stand there. */
export const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

/** How many code units two spans share; 0 where they only touch. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether `inner` lies wholly in `outer` (equal ends count). */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Reading order: by start, and the longer span first where two begin together. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

const BLANK = /[\s\u200B-\u200D\u2060\uFEFF]/u;

/**
 * The same span without the blanks (also no-break and zero-width ones) at its ends.
 * An all-blank span becomes empty, at its own start.
 */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/**
 * The last of `spans` that begins at or before `offset`, or undefined. `spans` are in reading order and do not overlap.
 * Binary search, so that reading stays linear in the length of the article.
 */
export function spanBefore<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as T).start <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

/** The one of `spans` (in reading order, not overlapping) that holds `offset`, or undefined. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const found = spanBefore(spans, offset);
  return found && offset < found.end ? found : undefined;
}

/** Those of `spans` that begin in `within`. `spans` are ordered by their starts; two binary searches. */
export function startingIn<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  const from = firstFrom(spans, start);
  const to = firstFrom(spans, end);
  return from === 0 && to === spans.length ? spans : spans.slice(from, to);
}

/** The number of the first of `spans` (ordered by their starts) that begins at or after `offset`; how many there are where none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
