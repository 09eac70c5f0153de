import { analyse } from "../language/analyse.ts";
import { mend, rarity, type Vocabulary } from "./vocabulary.ts";

/** One thing that a question asks for, with every form that counts as it. */
export interface QueryUnit {
  /** As it was typed. */
  readonly typed: string;
  /** Folded, as searched. */
  readonly exact: string;
  readonly stem: string;
  readonly forms: readonly Form[];
  /** How much it counts: its rarity in the corpus, more for names and numbers. */
  readonly weight: number;
  readonly capital: boolean;
  readonly number: boolean;
  /** Whether some passage holds one of its forms. */
  readonly known: boolean;
}

/** A way to say a unit: one or more stems in a row, stop words aside ("assembl", "national"). */
export interface Form {
  readonly stems: readonly string[];
  readonly kind: "word" | "spelling" | "synonym" | "translation";
  /** 1 for the word itself, less for what only means about the same. */
  readonly gain: number;
}

export interface Query {
  readonly units: readonly QueryUnit[];
  /** The sum of the weights. */
  readonly weight: number;
  readonly missing: readonly string[];
  readonly corrections: readonly { readonly typed: string; readonly searched: string }[];
}

/** More words than this say nothing that these do not; the rarest are kept. */
const MOST_UNITS = 40;

/**
 * Makes a query of the words of `text`: each is looked up in the corpus's own vocabulary, and where the corpus has neither
 * the word nor its stem, the nearest spelling is taken.
 */
export function queryOf(vocabulary: Vocabulary, text: string): Query {
  const units: QueryUnit[] = [];
  const missing: string[] = [];
  const corrections: { typed: string; searched: string }[] = [];
  const seen = new Set<string>();
  for (const word of analyse(text.normalize("NFC"))) {
    if (seen.has(word.stem)) continue;
    seen.add(word.stem);
    const typed = text.slice(word.start, word.end);
    const forms: Form[] = [];
    let { exact, stem } = word;
    let known = vocabulary.stems.has(stem) || vocabulary.exact.has(exact);
    if (!known && !word.number) {
      const mended = mend(vocabulary, exact);
      if (mended !== undefined) {
        corrections.push({ typed, searched: mended });
        exact = mended;
        stem = analyse(mended)[0]?.stem ?? mended;
        known = true;
      }
    }
    if (!known) missing.push(typed);
    forms.push({ stems: [stem], kind: exact === word.exact ? "word" : "spelling", gain: 1 });
    const frequency = Math.max(vocabulary.stems.get(stem) ?? 0, vocabulary.exact.get(exact) ?? 0);
    const weight = rarity(vocabulary.passages, frequency);
    units.push({ typed, exact, stem, forms, weight, capital: word.capital, number: word.number, known });
  }
  const kept = units.length <= MOST_UNITS ? units : [...units].sort((a, b) => b.weight - a.weight).slice(0, MOST_UNITS);
  return { units: kept, weight: kept.reduce((sum, unit) => sum + unit.weight, 0), missing, corrections };
}
