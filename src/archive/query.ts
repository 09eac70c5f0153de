import { analyse } from "../language/analyse.ts";
import { KIND_WORDS, QUESTION_WORDS } from "../language/question-words.ts";
import { type Wording, wordingsAt } from "../language/thesaurus.ts";
import { mend, rarity, soundsLike, type Vocabulary } from "./vocabulary.ts";

/** What kind of thing answers a question: it decides which words beside those asked for speak for a passage. */
export type Wanted = "person" | "place" | "date" | "number" | "duration" | "reason" | "thing";

/** One thing that a question asks for, with every form that counts as it. */
export interface QueryUnit {
  /** As it was typed. */
  readonly typed: string;
  /** Folded, as searched; the first word's where it is a phrase. */
  readonly exact: string;
  readonly stem: string;
  /** All its stems: one, or those of a phrase ("coup", "fil"). */
  readonly stems: readonly string[];
  /** Other ways to say it. */
  readonly forms: readonly Wording[];
  /** How much it counts: its rarity in the corpus. */
  readonly weight: number;
  /** A name or a number: what must be there if the passage is about it. */
  readonly name: boolean;
  readonly number: boolean;
  /** Whether some passage holds it. */
  readonly known: boolean;
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
  /** Whether the question puts it between quotation marks. */
  readonly quoted?: boolean;
  /** What it is called in French, where the question is English. A phrase is one word here. */
  readonly translations?: readonly Wording[];
}

/** More words than this say nothing that these do not; the rarest are kept. */
const MOST_UNITS = 40;

/**
 * Makes a query of words: each is looked up in the corpus's own vocabulary, and where the corpus has neither
 * the word nor its stem, the nearest spelling is taken. What the thesaurus knows adds other wordings.
 */
export function queryOf(vocabulary: Vocabulary, asked: readonly AskedWord[], wanted: Wanted = "thing"): Query {
  const missing: string[] = [];
  const corrections: { typed: string; searched: string }[] = [];
  const words = asked.map((word) => {
    if (word.number || isKnown(vocabulary, word)) return word;
    const others = word.translations ?? wordingsAt([word.stem], 0).others;
    if (others.some((form) => form.stems.every((stem) => vocabulary.stems.has(stem)))) return word;
    const alike = soundsLike(vocabulary, word.exact)[0];
    const mended = alike ?? mend(vocabulary, word.exact);
    if (mended === undefined) return word;
    corrections.push({ typed: word.typed, searched: mended });
    return { ...word, exact: mended, stem: vocabulary.stemOf.get(mended) ?? mended };
  });
  const stems = words.map(({ stem }) => stem);
  const units: QueryUnit[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const translations = words[at]!.translations;
    const { length, others } = translations ? { length: 1, others: translations } : wordingsAt(stems, at);
    const own = words.slice(at, at + length);
    at += length;
    const key = own.map(({ stem }) => stem).join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    const unit = unitOf(vocabulary, own, others);
    if (!unit.known) missing.push(...own.filter((word) => !isKnown(vocabulary, word)).map(({ typed }) => typed));
    units.push(unit);
  }
  const kept = units.length <= MOST_UNITS ? units : [...units].sort((a, b) => b.weight - a.weight).slice(0, MOST_UNITS);
  return { units: kept, wanted, weight: kept.reduce((sum, unit) => sum + unit.weight, 0), missing, corrections };
}

const isKnown = (vocabulary: Vocabulary, { exact, stem }: AskedWord): boolean =>
  vocabulary.stems.has(stem) || vocabulary.exact.has(exact);

/** What one word of a phrase counts where the rest of the phrase is not there: "l'alliance" for "l'alliance atlantique". */
const PART = 0.4;

/** What a word such as "ville" counts, which only says what kind of answer is wanted. */
const KIND_WORD = 0.6;

function unitOf(vocabulary: Vocabulary, words: readonly AskedWord[], others: readonly Wording[]): QueryUnit {
  const first = words[0]!;
  const stems = words.map(({ stem }) => stem);
  const frequency = (word: AskedWord) =>
    Math.max(vocabulary.stems.get(word.stem) ?? 0, vocabulary.exact.get(word.exact) ?? 0);
  const own = Math.min(...words.map(frequency));
  const held = (form: Wording) => Math.min(...form.stems.map((stem) => vocabulary.stems.get(stem) ?? 0));
  const forms = others.filter((form) => held(form) > 0);
  // "Ouchakov" is "Ushakov" in another article.
  if (words.length === 1) {
    for (const spelling of soundsLike(vocabulary, first.exact)) {
      const stem = vocabulary.stemOf.get(spelling) ?? spelling;
      if (stem !== first.stem) forms.push({ stems: [stem], gain: 1 });
    }
  }
  // A word that the corpus only has in other words is as rare as the most frequent of these.
  const rare = own > 0 ? own : Math.max(0, ...forms.map(held));
  return {
    typed: words.map(({ typed }) => typed).join(" "),
    exact: first.exact,
    stem: first.stem,
    stems,
    forms: words.length === 1 ? forms : [...forms, ...stems.map((stem) => ({ stems: [stem], gain: PART }))],
    weight: rarity(vocabulary.passages, rare) * (words.length === 1 && KIND_WORDS.has(first.exact) ? KIND_WORD : 1),
    name: words.some(({ capital, number, exact }) => !number && (capital || vocabulary.names.has(exact))),
    number: first.number,
    known: own > 0 || forms.length > 0,
  };
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
  }));
}
