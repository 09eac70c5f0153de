import { ALIASES } from "./aliases.ts";
import { analyse } from "./analyse.ts";
import { ASKED, ASKED_TURNS } from "./asked.ts";
import { COLLOQUIAL } from "./colloquial.ts";
import { CAPITAL_CITIES, COUNTRIES, COUNTRY_ADJECTIVES } from "./countries.ts";
import { ADJECTIVE, ALIAS, CAPITAL } from "./gains.ts";
import { GENTILES } from "./gentiles.ts";
import { NOMINAL } from "./nominal.ts";
import { CARDINALS } from "./numbers.ts";
import { isSameWord } from "./same-word.ts";
import { SYNONYMS } from "./synonyms.ts";
import { SYNONYMS_NOUNS } from "./synonyms-nouns.ts";
import { VERBS } from "./synonyms-verbs.ts";
import { verbForms } from "./verbs.ts";

const SYNONYM = 0.55;
/** Another verb for the same act: nearer than a word of the same field. */
const SAME_ACT = 0.65;
/** A noun or an adjective and a narrower or wider one: "fillette" and "écolière". */
const NARROWER = 0.5;
/** What people type for what the press writes. */
const TYPED = 0.7;
/** A verb and its noun: "élire", "élection". */
const NOUN = 0.7;
const NUMERAL = 0.9;

/** What `thesaurusTable` gives. */
export interface ThesaurusTable {
  /**
   * What each wording, its stems joined by blanks, may also be called: how nearly and how, each of one line, "0.85 maison blanch". A stem of several words
   * ("départ" and "département") stands once for each of them; `heads` has its forms in the word lists, blanks between, and is empty for turns.
   */
  readonly others: readonly (readonly [wording: string, lines: string, heads: string])[];
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
  const others = new Map<string, Links>();
  const worded = (words: string): Worded => {
    const [first] = analyse(words);
    return { stems: stemsOf(words), written: first ? words.slice(first.start, first.end).toLowerCase() : "" };
  };
  const linkTo = (from: Worded, to: Worded, gain: number) => {
    const key = from.stems.join(" ");
    const name = to.stems.join(" ");
    if (key === "" || name === "" || name === key) return;
    const links: Links = others.get(key) ?? new Map();
    others.set(key, links);
    const head = from.stems.length === 1 ? from.written : "";
    const known = links.get(head) ?? new Map<string, number>();
    links.set(head, known);
    if ((known.get(name) ?? 0) < gain) known.set(name, gain);
  };
  const link = (group: readonly Worded[], gain: number) => {
    for (const from of group) for (const to of group) linkTo(from, to, gain);
  };
  for (const line of ALIASES.trim().split("\n")) link(line.split(",").map(worded), ALIAS);
  for (const line of SYNONYMS.trim().split("\n")) link(line.split(",").map(worded), SYNONYM);
  // The first of a line is linked with each of the others, and these not with one another.
  for (const [lines, gain] of [
    [COLLOQUIAL, TYPED],
    [ASKED, TYPED],
    [NOMINAL, NOUN],
  ] as const) {
    for (const line of lines.trim().split("\n")) {
      const [head = NOTHING, ...others] = line.split(/[:,]/).map(worded);
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
      const head = worded(name);
      for (const other of both.split(",").map(worded)) link([head, other], near);
      for (const other of searched.split(",").map(worded)) linkTo(head, other, directed);
    }
  }
  const countries = new Map<string, Record<"names" | "adjectives" | "capitals", Worded[]>>();
  const of = (code: string) => {
    const found = countries.get(code) ?? { names: [], adjectives: [], capitals: [] };
    countries.set(code, found);
    return found;
  };
  for (const [name, code] of COUNTRIES) of(code).names.push(worded(name));
  for (const [name, code] of COUNTRY_ADJECTIVES) of(code).adjectives.push(worded(name));
  for (const [name, code] of CAPITAL_CITIES) of(code).capitals.push(worded(name));
  for (const { names, adjectives, capitals } of countries.values()) {
    link([...names, ...adjectives], ADJECTIVE);
    link([...names, ...capitals], CAPITAL);
    link([...adjectives, ...capitals], CAPITAL);
  }
  for (const line of ASKED_TURNS.split("\n")) {
    const [head = NOTHING, ...others] = line.split(/[:,]/).map(worded);
    for (const other of others) linkTo(head, other, TYPED);
  }
  for (const line of GENTILES.trim().split("\n")) link(line.split(/[:,]/).map(worded), ADJECTIVE);
  for (const [word, value] of CARDINALS)
    link([worded(word), { stems: [String(value)], written: String(value) }], NUMERAL);
  return {
    others: [...others].flatMap(([key, links]) =>
      familiesOf(links).map(({ heads, known }): [string, string, string] => [
        key,
        [...known].map(([name, gain]) => `${gain} ${name}`).join("\n"),
        heads.join(" "),
      ]),
    ),
    numbers: [...numbers],
  };
}

/** A wording with its stems, and how its first word that is none of the small ones is written: "eaux" of "sous les eaux". */
interface Worded {
  readonly stems: readonly string[];
  readonly written: string;
}

const NOTHING: Worded = { stems: [], written: "" };

/** By how a stem is written: what that is linked with, and how nearly. */
type Links = Map<string, Map<string, number>>;

/** The links of a stem, those of one word's forms put together. */
function familiesOf(links: Links): { readonly heads: string[]; readonly known: Map<string, number> }[] {
  const families: { readonly heads: string[]; readonly known: Map<string, number> }[] = [];
  for (const [head, known] of links) {
    const family = families.find(({ heads }) => heads.some((other) => isSameWord(head, other)));
    if (!family) {
      families.push({ heads: [head], known: new Map(known) });
      continue;
    }
    family.heads.push(head);
    for (const [name, gain] of known) if ((family.known.get(name) ?? 0) < gain) family.known.set(name, gain);
  }
  return families;
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
