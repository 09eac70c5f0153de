import type { Analysed } from "../archive/analysed.ts";
import { figuresIn } from "../archive/facts.ts";
import type { Index } from "../archive/index.ts";
import type { Matcher } from "../archive/match.ts";
import type { Span } from "../corpus/span.ts";
import type { Dimension } from "../language/dimensions.ts";

/** A sentence of a passage, with what it holds of the question. */
export interface Held {
  readonly passage: Analysed;
  readonly id: number;
  /** Its number in the passage. */
  readonly number: number;
  readonly span: Span;
  /** Its words among those of the passage: half-open. */
  readonly from: number;
  readonly to: number;
  readonly gains: Float64Array;
  readonly places: readonly { readonly at: number; readonly unit: number }[];
}

/** The longest unit, in code units. */
const UNIT_LENGTH = 40;

/** Whether a sentence gives a number of the dimension asked for. */
export function measures({ passage, number, span: { end } }: Held, { unit }: Dimension): boolean {
  const { text } = passage.passage.article;
  return figuresIn(passage, number).some((at) => unit.test(text.slice(at, Math.min(end, at + UNIT_LENGTH))));
}

/** Whether a unit stands at the word `at`; the places of one sentence are few. */
export function hasPlace(places: Held["places"], at: number): boolean {
  for (const place of places) if (place.at === at) return true;
  return false;
}

/** How many different units stand in a sentence. */
export function unitsAt(places: Held["places"]): number {
  let count = 0;
  for (const [at, { unit }] of places.entries()) {
    let earlier = 0;
    while (places[earlier]!.unit !== unit) earlier++;
    if (earlier === at) count++;
  }
  return count;
}

/** The sentences of a passage with their words. */
export function sentencesHeld(index: Index, { query, within }: Matcher, id: number): Held[] {
  const passage = index.analysed(index.documents[id]!);
  const found = within(passage);
  const { firstWord } = passage;
  let next = 0;
  return passage.sentences.map((span, number): Held => {
    const to = firstWord[number + 1]!;
    const gains = new Float64Array(query.units.length);
    const first = next;
    for (; next < found.length && found[next]!.at < to; next++) {
      const { unit, match } = found[next]!;
      if (match.gain > gains[unit]!) gains[unit] = match.gain;
    }
    return { passage, id, number, span, from: firstWord[number]!, to, gains, places: found.slice(first, next) };
  });
}
