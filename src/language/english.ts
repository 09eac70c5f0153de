import { analyse } from "./analyse.ts";
import { LEXICON } from "./english-lexicon.ts";
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
const COGNATE = 0.9;
/** A French synonym of the translation. */
const ROUNDABOUT = 0.5;
const LONGEST = 4;

const FRENCH: ReadonlyMap<string, readonly string[]> = lexicon();

function lexicon(): Map<string, string[]> {
  const french = new Map<string, string[]>();
  for (const entry of LEXICON.split(/,\s*/)) {
    const [english = "", words = ""] = entry.trim().split("=");
    if (english && words) french.set(fold(english).replace(/[-']/g, " "), words.split("/"));
  }
  for (const [english, name] of countries()) if (!french.has(english)) french.set(english, [name]);
  return french;
}

/** Countries by their English names: "Germany" -> "Allemagne", from the names that the platform knows. */
function countries(): Map<string, string> {
  const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const french = new Intl.DisplayNames("fr", { type: "region", fallback: "none" });
  const names = new Map<string, string>();
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = english.of(code);
      const translated = french.of(code);
      if (name && translated)
        names.set(
          fold(name)
            .replace(/[-'.()]/g, " ")
            .replace(/ +/g, " ")
            .trim(),
          translated,
        );
    }
  }
  return names;
}

/** Endings that English and French share but for their spelling; tried in order, the result need not be a word. */
const COGNATES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ity$/, ["ité"]],
  [/ally$/, ["alement", "ellement", "iquement"]],
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
  if (word.endsWith("s") && !word.endsWith("ss")) add(word.slice(0, -1));
  for (const ending of ["ed", "ing"]) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    add(base);
    add(`${base}e`);
    if (ending === "ed" && base.endsWith("i")) add(`${base.slice(0, -1)}y`);
    if (base.length > 2 && base.at(-1) === base.at(-2)) add(base.slice(0, -1));
  }
  const irregular = IRREGULAR.get(word);
  if (irregular) add(irregular);
  return forms;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `became become, began begin, begun begin, bought buy, broke break, broken break, brought bring, built build, caught catch, chose choose,
  chosen choose, died die, dead die, drew draw, drawn draw, driven drive, fallen fall, fell fall, felt feel, fled flee, flew fly, fought fight,
  found find, froze freeze, frozen freeze, gave give, given give, grew grow, grown grow, heard hear, held hold, kept keep, killed kill, knew know,
  known know, laid lay, led lead, left leave, lent lend, lost lose, made make, meant mean, met meet, paid pay, ran run, rose rise, risen rise,
  saw see, seen see, sent send, shot shoot, shown show, sold sell, spent spend, spoke speak, spoken speak, stole steal, struck strike,
  stood stand, taught teach, thought think, threw throw, thrown throw, understood understand, withdrew withdraw, withdrawn withdraw,
  won win, wore wear, wrote write, written write, talked talk, people people, men man, lives life, wives wife, leaves leave`
    .split(",")
    .map((pair) => pair.trim().split(/\s+/) as [string, string]),
);

/**
 * What the English words at `at` (folded, stop words left out) are called in French: the longest phrase of the lexicon, else the
 * word, with French synonyms of its translation, and what its spelling would be as a cognate. The corpus decides which exist.
 */
export function translate(words: readonly string[], at: number): Translation {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length);
    for (const last of baseForms(phrase[length - 1]!)) {
      const found = FRENCH.get([...phrase.slice(0, -1), last].join(" "));
      if (found) {
        const wordings = wordingsOf(found, length === 1 ? phrase[0]! : null);
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
  return { length: 1, wordings: wordingsOf([], words[at]!), verb: false, light: false, listed: false, common: false };
}

function wordingsOf(french: readonly string[], cognateOf: string | null): Wording[] {
  const wordings = new Map<string, Wording>();
  const add = (stems: readonly string[], gain: number) => {
    const key = stems.join(" ");
    if (key !== "" && (wordings.get(key)?.gain ?? 0) < gain) wordings.set(key, { stems, gain });
  };
  for (const words of french) {
    const stems = analyse(words).map((word) => word.stem);
    add(stems, TRANSLATED);
    const known = stems.length > 0 ? wordingsAt(stems, 0) : undefined;
    if (known?.length === stems.length) for (const other of known.others) add(other.stems, other.gain * ROUNDABOUT);
  }
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
