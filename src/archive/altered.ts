import type { Layered } from "./layered.ts";
import type { Merged } from "./merge-segments.ts";
import type { Segment } from "./segment.ts";
import type { Steps } from "./steps.ts";
import type { Counts } from "./vocabulary.ts";

/** The words of a corpus that changes. */
export type Words = {
  readonly [name in keyof Counts]: Layered<string, Counts[name] extends ReadonlyMap<string, infer V> ? V : never>;
};

/** Counts for each term in how many passages of a segment it stands that is no part of the large index any more. */
export function takenAway(
  { terms, at, headAt, headArticles, passages, lengths, headLengths }: Segment,
  { numbers }: Merged,
  { texts, heads }: { readonly texts: Map<number, number>; readonly heads: Map<number, number> },
): { readonly length: number; readonly headLength: number } {
  const more = (counts: Map<number, number>, term: number, by: number) => {
    if (by > 0) counts.set(term, (counts.get(term) ?? 0) + by);
  };
  for (const [local, term] of (terms === "" ? [] : terms.split("\n")).entries()) {
    const number = numbers.get(term);
    if (number === undefined) continue;
    more(texts, number, (at[local + 1] as number) - (at[local] as number));
    for (let i = headAt[local] as number; i < (headAt[local + 1] as number); i++)
      more(heads, number, passages[headArticles[i] as number] as number);
  }
  return {
    length: lengths.reduce((sum, value) => sum + value, 0),
    headLength: headLengths.reduce((sum, value, article) => sum + value * (passages[article] as number), 0),
  };
}

/** Collects what segments that come and go change of the words of the corpus. */
export function alterations() {
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  const capital = new Map<string, number>();
  const stemOf = new Map<string, string>();
  const more = (counts: Map<string, number>, word: string, by: number) =>
    counts.set(word, (counts.get(word) ?? 0) + by);
  return {
    count(segment: Segment, sign: 1 | -1) {
      const terms = segment.terms.split("\n");
      const { forms } = segment;
      for (let i = 0; i < forms.length; i += 4) {
        const form = terms[forms[i] as number] as string;
        more(exact, form, sign * (forms[i + 2] as number));
        if (forms[i + 3]) more(capital, form, sign * (forms[i + 3] as number));
        if (sign > 0) stemOf.set(form, stemOf.get(form) ?? (terms[forms[i + 1] as number] as string));
      }
      for (let i = 0; i < segment.stems.length; i += 2)
        more(stems, terms[segment.stems[i] as number] as string, sign * (segment.stems[i + 1] as number));
    },
    forms: (): ReadonlySet<string> => new Set([...exact.keys(), ...capital.keys()]),
    *applied(words: Words): Steps<Words> {
      const summed = function* (counts: Layered<string, number>, by: ReadonlyMap<string, number>) {
        const after = new Map<string, number | undefined>();
        for (const [word, change] of by) {
          if (change !== 0) after.set(word, (counts.get(word) ?? 0) + change || undefined);
        }
        return yield* counts.with(after);
      };
      const now = yield* summed(words.exact, exact);
      const stemsNow = new Map<string, string | undefined>();
      for (const form of exact.keys()) {
        if (!now.has(form)) stemsNow.set(form, undefined);
        else if (!words.stemOf.has(form)) stemsNow.set(form, stemOf.get(form));
      }
      return {
        exact: now,
        stems: yield* summed(words.stems, stems),
        capital: yield* summed(words.capital, capital),
        stemOf: yield* words.stemOf.with(stemsNow),
      };
    },
  };
}
