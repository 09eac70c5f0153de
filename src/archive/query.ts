import { analyse } from "../language/analyse.ts";
import { QUESTION_WORDS } from "../language/question-words.ts";
import { mend, rarity, type Vocabulary } from "./vocabulary.ts";

/** What kind of thing answers a question: it decides which words beside those asked for speak for a passage. */
export type Wanted = "person" | "place" | "date" | "number" | "duration" | "reason" | "thing";

/** One thing that a question asks for, with every form that counts as it. */
export interface QueryUnit {
  /** As it was typed. */
  readonly typed: string;
  /** Folded, as searched. */
  readonly exact: string;
  readonly stem: string;
  /** Other ways to say it. */
  readonly forms: readonly Form[];
  /** How much it counts: its rarity in the corpus. */
  readonly weight: number;
  /** A name or a number: what must be there if the passage is about it. */
  readonly name: boolean;
  readonly number: boolean;
  /** Whether some passage holds it. */
  readonly known: boolean;
}

/** A way to say a unit: one or more stems in a row, stop words aside ("assembl", "national"). */
export interface Form {
  readonly stems: readonly string[];
  /** 1 for the word itself, less for what only means about the same. */
  readonly gain: number;
}

export interface Query {
  readonly units: readonly QueryUnit[];
  readonly wanted: Wanted;
  /** The sum of the weights. */
  readonly weight: number;
  readonly missing: readonly string[];
  readonly corrections: readonly { readonly typed: string; readonly searched: string }[];
}

/** A word to look for, as the question has it. */
export interface AskedWord {
  readonly typed: string;
  readonly exact: string;
  readonly stem: string;
  readonly capital: boolean;
  readonly number: boolean;
  readonly forms: readonly Form[];
}

/** More words than this say nothing that these do not; the rarest are kept. */
const MOST_UNITS = 40;

/**
 * Makes a query of words: each is looked up in the corpus's own vocabulary, and where the corpus has neither
 * the word nor its stem, the nearest spelling is taken.
 */
export function queryOf(vocabulary: Vocabulary, asked: readonly AskedWord[], wanted: Wanted = "thing"): Query {
  const units: QueryUnit[] = [];
  const missing: string[] = [];
  const corrections: { typed: string; searched: string }[] = [];
  const seen = new Set<string>();
  for (const word of asked) {
    if (seen.has(word.stem)) continue;
    seen.add(word.stem);
    let { exact, stem } = word;
    let known = vocabulary.stems.has(stem) || vocabulary.exact.has(exact);
    if (!known && !word.number && !word.forms.some((form) => form.stems.every((part) => vocabulary.stems.has(part)))) {
      const mended = mend(vocabulary, exact);
      if (mended !== undefined) {
        corrections.push({ typed: word.typed, searched: mended });
        exact = mended;
        stem = analyse(mended)[0]?.stem ?? mended;
        known = true;
      } else missing.push(word.typed);
    }
    const frequency = Math.max(vocabulary.stems.get(stem) ?? 0, vocabulary.exact.get(exact) ?? 0);
    const weight = rarity(vocabulary.passages, frequency);
    units.push({
      typed: word.typed,
      exact,
      stem,
      forms: word.forms,
      weight,
      name: word.capital && !word.number,
      number: word.number,
      known,
    });
  }
  const kept = units.length <= MOST_UNITS ? units : [...units].sort((a, b) => b.weight - a.weight).slice(0, MOST_UNITS);
  return { units: kept, wanted, weight: kept.reduce((sum, unit) => sum + unit.weight, 0), missing, corrections };
}

/** The words of `text` that can be looked for; those that only ask are left out unless nothing else is there. */
export function askedWords(text: string): AskedWord[] {
  const normal = text.normalize("NFC");
  const all = analyse(normal);
  const content = all.filter((word) => !QUESTION_WORDS.has(word.exact));
  return (content.length > 0 ? content : all).map((word) => ({
    typed: normal.slice(word.start, word.end),
    exact: word.exact,
    stem: word.stem,
    // The first word of a question has a capital whatever it is.
    capital: word.capital && word.start > 0,
    number: word.number,
    forms: [],
  }));
}
