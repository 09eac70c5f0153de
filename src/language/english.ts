import { analyse } from "./analyse.ts";
import { IRREGULAR } from "./english-irregular.ts";
import { englishTable } from "./english-table.ts";
import { ENGLISH_STOP_WORDS, PARTICLES } from "./english-words.ts";
import { fold } from "./fold.ts";
import { infinitiveOf, isLight } from "./french-words.ts";
import { type Wording, wordingsAt } from "./thesaurus.ts";

/** What an English word or phrase is called in French, for searching. */
export interface Translation {
  /** How many words it takes. */
  readonly length: number;
  readonly wordings: readonly Wording[];
  /** Whether the French of it is a verb. */
  readonly verb: boolean;
  /** Whether it is one that says little: "give", "take". */
  readonly light: boolean;
  /** Whether the lexicon has it; else it is only guessed from its spelling. */
  readonly listed: boolean;
  /** Whether French writes it without a capital: "Cup", but not "Hungary". */
  readonly common: boolean;
}

const TRANSLATED = 0.95;
/** A translation that is less usual: another sense, or the word of another newspaper. */
const FURTHER_TRANSLATED = 0.75;
const COGNATE = 0.9;
/** A French synonym of the translation. */
const ROUNDABOUT = 0.75;
/** So many of the translations bring their French synonyms with them: those behind are senses of their own, and would bring too many. */
const TURNED = 2;
const LONGEST = 5;

let table: { readonly lexicon: ReadonlyMap<string, string>; readonly further: ReadonlyMap<string, string> } | undefined;

/** The lexicon, opened when it is first asked for. */
function opened(): NonNullable<typeof table> {
  if (!table) {
    const { lexicon, further } = englishTable();
    table = { lexicon: new Map(lexicon), further: new Map(further) };
  }
  return table;
}

/** What the lexicon has for an English word or phrase. */
const frenchOf = (english: string): readonly string[] | undefined => opened().lexicon.get(english)?.split("/");

/** What else it may be called. */
const furtherOf = (english: string): readonly string[] => opened().further.get(english)?.split("/") ?? [];

/** Endings that English and French share but for their spelling; tried in order, the result need not be a word. */
const COGNATES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ity$/, ["ité"]],
  [/ically$/, ["iquement"]],
  [/ally$/, ["alement", "ellement"]],
  [/ly$/, ["ment", "ement"]],
  [/ical$/, ["ique"]],
  [/ics?$/, ["ique"]],
  [/ous$/, ["eux"]],
  [/ary$/, ["aire"]],
  [/ory$/, ["oire"]],
  [/ism$/, ["isme"]],
  [/ist$/, ["iste"]],
  [/i[sz]ation$/, ["isation"]],
  [/i[sz]e[ds]?$/, ["iser"]],
  [/i[sz]ing$/, ["iser"]],
  [/ated?$/, ["er", "é"]],
  [/ify$/, ["ifier"]],
  [/ency$/, ["ence"]],
  [/ancy$/, ["ance"]],
  [/cy$/, ["tie", "cie"]],
  [/y$/, ["ie", "é"]],
  [/or$/, ["eur"]],
  [/er$/, ["eur", "re"]],
  [/al$/, ["el", "al"]],
  [/ive$/, ["if"]],
  [/ure$/, ["ure"]],
  [/ment$/, ["ment"]],
  [/ed$/, ["er", "é"]],
  [/ing$/, ["er"]],
  [/e?s$/, [""]],
];

/** The forms under which an English word may stand in the lexicon: "said", "countries" -> "country", "planned" -> "plan". */
function baseForms(word: string): string[] {
  const forms = [word];
  const add = (form: string) => {
    if (form.length > 1) forms.push(form);
  };
  if (word.endsWith("ies")) add(`${word.slice(0, -3)}y`);
  if (word.endsWith("es")) add(word.slice(0, -2));
  if (word.endsWith("ves")) {
    add(`${word.slice(0, -3)}f`);
    add(`${word.slice(0, -3)}fe`);
  }
  if (word.endsWith("s") && !word.endsWith("ss")) add(word.slice(0, -1));
  for (const ending of ["ed", "ing"]) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    add(base);
    add(`${base}e`);
    if (ending === "ed" && base.endsWith("i")) add(`${base.slice(0, -1)}y`);
    if (base.length > 2 && base.at(-1) === base.at(-2)) add(base.slice(0, -1));
  }
  // "Postmen", "spokeswomen".
  if (word.endsWith("men")) add(`${word.slice(0, -3)}man`);
  const irregular = IRREGULAR.get(word);
  if (irregular) add(irregular);
  return forms;
}

/** Whether the word at `at` (folded) belongs to the verb before it, as the lexicon has it: "off" of "laid off". */
export function isParticle(words: readonly string[], at: number): boolean {
  const particle = words[at]!;
  const verb = words[at - 1];
  if (verb === undefined || !PARTICLES.has(particle) || PARTICLES.has(verb)) return false;
  return baseForms(verb).some((base) => frenchOf(`${base} ${particle}`) !== undefined);
}

/** Turns that only say that something comes about: no article need say so. */
const IDLE = new Set("go on,take place,come about,come up,come out,be born,set to,set for,as well".split(","));

/** How many of `words` from `at` on are a phrase of the lexicon with stop words in it: "in charge", "come into force". 0 where none is. */
function phraseAt(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST, words.length - at); length > 1; length--) {
    const phrase = words.slice(at, at + length);
    if (!phrase.some((word) => ENGLISH_STOP_WORDS.has(word))) continue;
    if (keysOf(phrase).some((key) => !IDLE.has(key) && frenchOf(key) !== undefined)) return length;
  }
  return 0;
}

/** The places of the words (folded, all of a question) that are phrases with their stop words; none with a word of `taken`. */
export function phrasesIn(words: readonly string[], taken: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(words, at);
    const places = Array.from({ length }, (_, i) => at + i);
    if (length === 0 || places.some((place) => taken.has(place))) at++;
    else {
      for (const place of places) found.add(place);
      at += length;
    }
  }
  return found;
}

/**
 * What the English words at `at` (folded, stop words left out) are called in French: the longest phrase of the lexicon, else the
 * word, with French synonyms of its translation, and what its spelling would be as a cognate. The corpus decides which exist.
 */
export function translate(words: readonly string[], at: number): Translation {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length);
    for (const key of keysOf(phrase)) {
      const found = frenchOf(key);
      if (found) {
        // "Found" is both "fonder" and the past of "trouver".
        const past = length === 1 ? (frenchOf(IRREGULAR.get(phrase[0]!) ?? "") ?? []) : [];
        const wordings = wordingsOf([...found, ...past], furtherOf(key), length === 1 ? phrase[0]! : null);
        return {
          length,
          wordings,
          verb: infinitiveOf(fold(found[0]!)) === found[0],
          light: isLight(fold(found[0]!)),
          listed: true,
          common: !/^\p{Lu}/u.test(found[0]!),
        };
      }
    }
  }
  return {
    length: 1,
    wordings: wordingsOf([], [], words[at]!),
    verb: false,
    light: false,
    listed: false,
    common: false,
  };
}

/** How a phrase may stand in the lexicon: its first word and its last by their base forms. "Laid off", "job cuts". */
function keysOf(phrase: readonly string[]): string[] {
  const first = baseForms(phrase[0]!);
  if (phrase.length === 1) return first;
  const middle = phrase.slice(1, -1);
  const last = baseForms(phrase[phrase.length - 1]!);
  return first.flatMap((begin) => last.map((end) => [begin, ...middle, end].join(" ")));
}

function wordingsOf(french: readonly string[], others: readonly string[], cognateOf: string | null): Wording[] {
  const wordings = new Map<string, Wording>();
  const add = (stems: readonly string[], gain: number) => {
    const key = stems.join(" ");
    if (key !== "" && (wordings.get(key)?.gain ?? 0) < gain) wordings.set(key, { stems, gain });
  };
  for (const [at, words] of french.entries()) {
    const stems = analyse(words).map((word) => word.stem);
    add(stems, TRANSLATED);
    const known = stems.length > 0 && at < TURNED ? wordingsAt(stems, 0) : undefined;
    if (known?.length === stems.length) for (const other of known.others) add(other.stems, other.gain * ROUNDABOUT);
  }
  for (const words of others) add(stemsOf(words), FURTHER_TRANSLATED);
  if (cognateOf !== null) {
    for (const [ending, others] of COGNATES) {
      if (!ending.test(cognateOf)) continue;
      for (const other of others) add(stemsOf(cognateOf.replace(ending, other)), COGNATE);
    }
    if (cognateOf.length > 3) add(stemsOf(cognateOf), COGNATE);
  }
  return [...wordings.values()];
}

const stemsOf = (word: string): string[] => analyse(word).map((each) => each.stem);
