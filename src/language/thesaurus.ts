import { type Paradigms, paradigms } from "./paradigms.ts";
import { NAMED, thesaurusTable } from "./thesaurus-table.ts";

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
let table: { readonly others: ReadonlyMap<string, string>; readonly numbers: ReadonlyMap<string, string> } | undefined;

function opened(): NonNullable<typeof table> {
  const { others, numbers } = thesaurusTable();
  return { others: new Map(others), numbers: new Map(numbers) };
}

/** The wordings that lines of the table stand for. */
const wordingsOf = (lines = ""): Wording[] =>
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
  for (const { stems: to, gain } of [...keys].flatMap((each) => wordingsOf(table!.others.get(each)))) {
    add(to, gain);
    const [first = "", ...rest] = to;
    const second = rest.length === 0 ? table!.numbers.get(first) : undefined;
    if (second !== undefined) add([second], gain);
    for (const form of forms.get(first) ?? []) add([form, ...rest], gain * FORM);
  }
  if (stems.length === 1) for (const form of forms.get(base) ?? []) add([form], FORM);
  return found.size > 0 ? [...found.values()] : null;
}
