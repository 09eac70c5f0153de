import type { Query } from "../archive/query.ts";
import { BESIDE } from "./agreement.ts";
import type { Candidate } from "./candidates.ts";
import { partsOf } from "./settles.ts";
import type { Question } from "./understand.ts";

/** What the single words of a question tell of the best sentence. */
export interface WeighedWords {
  /** The share of the words that are no names and that neither the sentence nor its neighbours have; and how nearly they have the worst of these. */
  readonly farWords: number;
  readonly leastNear: number;
  /** 1 where the sentence itself has no word of the question. */
  readonly wordless: number;
  /** 1 where the names of the subject do not stand in the sentence itself: "Il a signé" may be anybody. */
  readonly subjectUnwritten: number;
  /** 1 where the question has a verb. */
  readonly asksVerb: number;
}

/** Weighs the words of the question one by one against the best sentence. */
export function weighWords(question: Question, query: Query, { near, places }: Candidate): WeighedWords {
  const { units } = query;
  const written = new Set(places.map(({ unit }) => unit));
  const words = units.map((unit, at) => ({ unit, at })).filter(({ unit }) => !unit.name && !unit.number);
  const all = words.reduce((sum, { unit }) => sum + unit.weight, 0);
  const far = words.reduce((sum, { unit, at }) => sum + (near[at]! < BESIDE ? unit.weight : 0), 0);
  const subject = partsOf(question, query).subject.filter((at) => units[at]!.name);
  return {
    farWords: all === 0 ? 0 : far / all,
    leastNear: Math.min(1, ...words.filter(({ unit }) => !unit.sought).map(({ at }) => near[at]!)),
    wordless: places.length === 0 ? 1 : 0,
    subjectUnwritten: subject.length > 0 && !subject.some((at) => written.has(at)) ? 1 : 0,
    asksVerb: units.some(({ verb }) => verb) ? 1 : 0,
  };
}
