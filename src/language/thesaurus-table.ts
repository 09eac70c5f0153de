import { ALIASES } from "./aliases.ts";
import { analyse } from "./analyse.ts";
import { ASKED, ASKED_TURNS } from "./asked.ts";
import { COLLOQUIAL } from "./colloquial.ts";
import { CAPITAL_CITIES, COUNTRIES, COUNTRY_ADJECTIVES } from "./countries.ts";
import { GENTILES } from "./gentiles.ts";
import { NOMINAL } from "./nominal.ts";
import { CARDINALS } from "./numbers.ts";
import { SYNONYMS } from "./synonyms.ts";
import { SYNONYMS_NOUNS } from "./synonyms-nouns.ts";
import { VERBS } from "./synonyms-verbs.ts";
import { verbForms } from "./verbs.ts";

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
/** What names are called otherwise, by how nearly; no other words are linked with these. */
export const NAMED: ReadonlySet<number> = new Set([ALIAS, ADJECTIVE, CAPITAL]);

/** What `thesaurusTable` gives. */
export interface ThesaurusTable {
  /** What each wording, its stems joined by blanks, may also be called: how nearly and how, each of one line, "0.85 maison blanch". */
  readonly others: readonly (readonly [wording: string, lines: string])[];
  /** The two stems of one noun that differ by its number alone: Snowball has "menhir" as "menh" and "menhirs" as "menhir". */
  readonly numbers: readonly (readonly [stem: string, other: string])[];
}

/**
 * Works the thesaurus out from its word lists, which takes half a second: the build does it once, and the program in one file has what comes of it.
 */
export function thesaurusTable(): ThesaurusTable {
  const numbers = new Map<string, string>();
  const stemsOf = (words: string): string[] => {
    const stems = analyse(words).map((word) => word.stem);
    const other = otherNumber(words.trim(), stems);
    if (other !== undefined) numbers.set(stems[0]!, other).set(other, stems[0]!);
    return stems;
  };
  const others = new Map<string, Map<string, number>>();
  const linkTo = (from: readonly string[], to: readonly string[], gain: number) => {
    const key = from.join(" ");
    const name = to.join(" ");
    if (key === "" || name === "" || name === key) return;
    const known = others.get(key) ?? new Map<string, number>();
    others.set(key, known);
    if ((known.get(name) ?? 0) < gain) known.set(name, gain);
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
  return {
    others: [...others].map(([key, known]) => [key, [...known].map(([name, gain]) => `${gain} ${name}`).join("\n")]),
    numbers: [...numbers],
  };
}

/** A shorter noun is the same in both numbers. */
const SHORTEST = 3;
/** So many letters in common are one noun. */
const ALIKE = 6;

/** The stem of a noun's plural where Snowball has another for its singular. */
function otherNumber(word: string, stems: readonly string[]): string | undefined {
  const [only] = stems;
  // "bus" is no plural of "bu".
  if (
    stems.length !== 1 ||
    only === undefined ||
    word.length < SHORTEST ||
    !/[^sxz]$/u.test(word) ||
    verbForms().get(word)?.lemma === word
  )
    return undefined;
  const plural = analyse(`${word}s`)[0]?.stem ?? only;
  // "entretien" and "entretiens"; not "reçu" and "reçus", where an irregular verb takes one of the two.
  const alike = plural.startsWith(only) || only.startsWith(plural) || plural.startsWith(only.slice(0, ALIKE));
  return plural !== only && alike ? plural : undefined;
}
