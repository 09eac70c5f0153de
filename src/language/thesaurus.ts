import { fold } from "./fold.ts";
import { infinitiveOf } from "./french-words.ts";
import { NAMED } from "./gains.ts";
import { type Paradigms, paradigms } from "./paradigms.ts";
import { isSameWord } from "./same-word.ts";
import { thesaurusTable } from "./thesaurus-table.ts";

/** Another way to say something: stems in a row, stop words aside, and how nearly it is the same (1 would be the word itself). */
export interface Wording {
  readonly stems: readonly string[];
  readonly gain: number;
}

/** Whether a wording is what a name is called otherwise: an alias, a country's people or its capital. */
export const isOfName = ({ gain }: Wording): boolean => NAMED.has(gain);

/** Another form of the same verb: "vaincu" for "vaincre". */
const FORM = 0.95;

/** Longest phrase of the thesaurus, in words that are no stop words. */
const LONGEST = 5;

interface Entry {
  readonly length: number;
  readonly others: readonly Wording[];
}

let verbs: Paradigms | undefined;
/** What a word of this stem is also called; `heads`: its forms in the word lists, none for a turn of several words. */
interface Family {
  readonly lines: string;
  readonly heads: readonly string[];
}

let table:
  | { readonly others: ReadonlyMap<string, Family[]>; readonly numbers: ReadonlyMap<string, string> }
  | undefined;

function opened(): NonNullable<typeof table> {
  const { others, numbers } = thesaurusTable();
  const families = new Map<string, Family[]>();
  for (const [wording, lines, heads] of others) {
    const family = { lines, heads: heads.split(" ").filter(Boolean) };
    const known = families.get(wording);
    if (known) known.push(family);
    else families.set(wording, [family]);
  }
  return { others: families, numbers: new Map(numbers) };
}

/** The wordings that lines of the table stand for. */
const wordingsOf = (lines: string): Wording[] =>
  lines
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [gain = "", ...stems] = line.split(" ");
      return { stems, gain: Number(gain) };
    });

/** What was looked up, by its stems: the same words are asked for again and again. */
const looked = new Map<string, readonly Wording[] | null>();
const MOST_LOOKED = 20_000;

/**
 * The longest wording of the thesaurus that begins at `stems[at]`: how many stems it takes, and its other wordings, verbs in all their forms.
 * A single word that the thesaurus lacks takes one stem and has none. `written`: that word in lower case, of whose stem others may be.
 */
export function wordingsAt(stems: readonly string[], at: number, written?: string): Entry {
  for (let length = Math.min(LONGEST, stems.length - at); length > 0; length--) {
    const word = length === 1 ? written : undefined;
    const key =
      length === 1 ? `${stems[at]!}${word === undefined ? "" : `/${word}`}` : stems.slice(at, at + length).join(" ");
    let others = looked.get(key);
    if (others === undefined) {
      others = lookUp(stems.slice(at, at + length), word);
      if (looked.size > MOST_LOOKED) looked.clear();
      looked.set(key, others);
    }
    if (others) return { length, others };
  }
  return { length: 1, others: [] };
}

/** The other wordings of `stems`: as they stand, and with each verb as its infinitive. */
function lookUp(stems: readonly string[], written: string | undefined): readonly Wording[] | null {
  table ??= opened();
  verbs ??= paradigms();
  const { infinitive, stems: forms } = verbs;
  const key = stems.join(" ");
  const base = stems.map((stem) => infinitive.get(stem) ?? stem).join(" ");
  const found = new Map<string, Wording>();
  const add = (to: readonly string[], gain: number) => {
    const name = to.join(" ");
    if (name !== key && (found.get(name)?.gain ?? 0) < gain) found.set(name, { stems: to, gain });
  };
  const other = table!.numbers.get(key);
  if (other !== undefined) add([other], FORM);
  const keys = new Set([key, base, other ?? key]);
  const verb = written === undefined ? undefined : infinitiveOf(fold(written));
  /** "nuits" is no "nuire", and "limoges" no "limoger" where only the stem says so. */
  const isIts = ({ heads }: Family): boolean =>
    written === undefined ||
    heads.length === 0 ||
    heads.some((head) => isSameWord(written, head) || (verb !== undefined && infinitiveOf(fold(head)) === verb));
  const families = [...keys].flatMap((each) => (table!.others.get(each) ?? []).filter(isIts));
  for (const { stems: to, gain } of families.flatMap(({ lines }) => wordingsOf(lines))) {
    add(to, gain);
    const [first = "", ...rest] = to;
    const second = rest.length === 0 ? table!.numbers.get(first) : undefined;
    if (second !== undefined) add([second], gain);
    for (const form of forms.get(first) ?? []) add([form, ...rest], gain * FORM);
  }
  if (stems.length === 1 && (written === undefined || verb !== undefined))
    for (const form of forms.get(base) ?? []) add([form], FORM);
  return found.size > 0 ? [...found.values()] : null;
}
