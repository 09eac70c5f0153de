import { ALIASES } from "./aliases.ts";
import { analyse } from "./analyse.ts";
import { ASKED, ASKED_TURNS } from "./asked.ts";
import { COLLOQUIAL } from "./colloquial.ts";
import { CAPITAL_CITIES, COUNTRIES, COUNTRY_ADJECTIVES } from "./countries.ts";
import { GENTILES } from "./gentiles.ts";
import { NOMINAL } from "./nominal.ts";
import { CARDINALS } from "./numbers.ts";
import { type Paradigms, paradigms } from "./paradigms.ts";
import { SYNONYMS } from "./synonyms.ts";
import { SYNONYMS_NOUNS } from "./synonyms-nouns.ts";
import { VERBS } from "./synonyms-verbs.ts";
import { verbForms } from "./verbs.ts";

/** Another way to say something: stems in a row, stop words aside, and how nearly it is the same (1 would be the word itself). */
export interface Wording {
  readonly stems: readonly string[];
  readonly gain: number;
}

const ALIAS = 0.85;
const SYNONYM = 0.55;
/** Another verb for the same act: nearer than a word of the same field. */
const SAME_ACT = 0.65;
/** A noun or an adjective and a narrower or wider one: "fillette" and "écolière". */
const NARROWER = 0.5;
/** What people type for what the press writes. */
const TYPED = 0.7;
/** A verb and its noun: "élire", "élection". */
const NOUN = 0.7;
const ADJECTIVE = 0.8;
const CAPITAL = 0.4;
const NUMERAL = 0.9;
/** Another form of the same verb: "vaincu" for "vaincre". */
const FORM = 0.95;

/** Longest phrase of the thesaurus, in words that are no stop words. */
const LONGEST = 5;

/** Stems of one noun that differ by its number alone: Snowball has "menhir" as "menh" and "menhirs" as "menhir". */
const numbers = new Map<string, string>();

function stemsOf(words: string): string[] {
  const stems = analyse(words).map((word) => word.stem);
  const [only] = stems;
  const word = words.trim();
  if (stems.length === 1 && only !== undefined && /[^sxz]$/u.test(word) && verbForms().get(word)?.lemma !== word) {
    const plural = analyse(`${word}s`)[0]?.stem ?? only;
    // Not "reçu" and "reçus", where an irregular verb takes one of the two.
    if (plural !== only && (plural.startsWith(only) || only.startsWith(plural)))
      numbers.set(only, plural).set(plural, only);
  }
  return stems;
}

/** What each wording, its stems joined by blanks, may also be called. Made at the first question: with all forms of verbs half a second, which a bot takes before anybody asks. */
let table: ReadonlyMap<string, readonly Wording[]> | undefined;

function build(): Map<string, Wording[]> {
  const others = new Map<string, Map<string, Wording>>();
  const linkTo = (from: readonly string[], to: readonly string[], gain: number) => {
    const key = from.join(" ");
    const name = to.join(" ");
    if (key === "" || name === "" || name === key) return;
    const known = others.get(key) ?? new Map<string, Wording>();
    others.set(key, known);
    if ((known.get(name)?.gain ?? 0) < gain) known.set(name, { stems: to, gain });
  };
  const link = (group: readonly string[][], gain: number) => {
    for (const from of group) for (const to of group) linkTo(from, to, gain);
  };
  for (const line of ALIASES.trim().split("\n")) link(line.split(",").map(stemsOf), ALIAS);
  for (const line of SYNONYMS.trim().split("\n")) link(line.split(",").map(stemsOf), SYNONYM);
  // The first of a line is linked with each of the others, and these not with one another.
  for (const [lines, gain] of [
    [COLLOQUIAL, TYPED],
    [ASKED, TYPED],
    [NOMINAL, NOUN],
  ] as const) {
    for (const line of lines.trim().split("\n")) {
      const [head = [], ...others] = line.split(/[:,]/).map(stemsOf);
      for (const other of others) link([head, other], gain);
    }
  }
  // After ">" stands what is searched for the head, and not the head for it.
  for (const [lines, near, directed] of [
    [VERBS, SAME_ACT, SAME_ACT],
    [SYNONYMS_NOUNS, SYNONYM, NARROWER],
  ] as const) {
    for (const line of lines.split("\n")) {
      const [name = "", both = "", searched = ""] = line.split(/[:>]/);
      const head = stemsOf(name);
      for (const other of both.split(",").map(stemsOf)) link([head, other], near);
      for (const other of searched.split(",").map(stemsOf)) linkTo(head, other, directed);
    }
  }
  const countries = new Map<string, { names: string[][]; adjectives: string[][]; capitals: string[][] }>();
  const of = (code: string) => {
    const found = countries.get(code) ?? { names: [], adjectives: [], capitals: [] };
    countries.set(code, found);
    return found;
  };
  for (const [name, code] of COUNTRIES) of(code).names.push(stemsOf(name));
  for (const [name, code] of COUNTRY_ADJECTIVES) of(code).adjectives.push(stemsOf(name));
  for (const [name, code] of CAPITAL_CITIES) of(code).capitals.push(stemsOf(name));
  for (const { names, adjectives, capitals } of countries.values()) {
    link([...names, ...adjectives], ADJECTIVE);
    link([...names, ...capitals], CAPITAL);
    link([...adjectives, ...capitals], CAPITAL);
  }
  for (const line of ASKED_TURNS.split("\n")) {
    const [head = [], ...others] = line.split(/[:,]/).map(stemsOf);
    for (const other of others) linkTo(head, other, TYPED);
  }
  for (const line of GENTILES.trim().split("\n")) link(line.split(/[:,]/).map(stemsOf), ADJECTIVE);
  for (const [word, value] of CARDINALS) link([stemsOf(word), [String(value)]], NUMERAL);
  return new Map([...others].map(([key, known]) => [key, [...known.values()]]));
}

interface Entry {
  readonly length: number;
  readonly others: readonly Wording[];
}

let verbs: Paradigms | undefined;
/** What was looked up, by its stems: the same words are asked for again and again. */
const looked = new Map<string, readonly Wording[] | null>();
const MOST_LOOKED = 20_000;

/**
 * The longest wording of the thesaurus that begins at `stems[at]`: how many stems it takes, and its other wordings, verbs in all their forms.
 * A single word that the thesaurus lacks takes one stem and has none.
 */
export function wordingsAt(stems: readonly string[], at: number): Entry {
  for (let length = Math.min(LONGEST, stems.length - at); length > 0; length--) {
    const key = length === 1 ? stems[at]! : stems.slice(at, at + length).join(" ");
    let others = looked.get(key);
    if (others === undefined) {
      others = lookUp(stems.slice(at, at + length));
      if (looked.size > MOST_LOOKED) looked.clear();
      looked.set(key, others);
    }
    if (others) return { length, others };
  }
  return { length: 1, others: [] };
}

/** The other wordings of `stems`: as they stand, and with each verb as its infinitive. */
function lookUp(stems: readonly string[]): readonly Wording[] | null {
  table ??= build();
  verbs ??= paradigms();
  const { infinitive, stems: forms } = verbs;
  const key = stems.join(" ");
  const base = stems.map((stem) => infinitive.get(stem) ?? stem).join(" ");
  const found = new Map<string, Wording>();
  const add = (to: readonly string[], gain: number) => {
    const name = to.join(" ");
    if (name !== key && (found.get(name)?.gain ?? 0) < gain) found.set(name, { stems: to, gain });
  };
  const other = numbers.get(key);
  if (other !== undefined) add([other], FORM);
  const keys = new Set([key, base, other ?? key]);
  for (const { stems: to, gain } of [...keys].flatMap((each) => table?.get(each) ?? [])) {
    add(to, gain);
    const [first = "", ...rest] = to;
    const second = rest.length === 0 ? numbers.get(first) : undefined;
    if (second !== undefined) add([second], gain);
    for (const form of forms.get(first) ?? []) add([form, ...rest], gain * FORM);
  }
  if (stems.length === 1) for (const form of forms.get(base) ?? []) add([form], FORM);
  return found.size > 0 ? [...found.values()] : null;
}
