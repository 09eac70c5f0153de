import type { Merged, Runs } from "../merge-segments.ts";
import { type Counts, isSpelled, lettersOf, NAME, type Vocabulary } from "../vocabulary.ts";
import { listAt, listsIn, stringsOf } from "./lists.ts";
import type { Parts } from "./parts.ts";
import { StringMap, StringSet, type Strings } from "./strings.ts";

/** The index of a corpus in a file of parts. */
export const mergedIn = (parts: Parts): Merged => {
  const terms = stringsOf(parts, "terms");
  return {
    numbers: new StringMap(terms, (number) => number, terms.size),
    texts: runsIn(parts, "texts"),
    heads: runsIn(parts, "headlines"),
    lengths: parts.floats("lengths"),
    headLengths: parts.floats("headLengths"),
  };
};

const runsIn = (parts: Parts, name: string): Runs => ({
  at: parts.numbers(`${name}.at`),
  ids: parts.numbers(`${name}.ids`),
  frequencies: parts.bytes(`${name}.frequencies`),
});

/** What indexing counted, in a file of parts. */
export function countsIn(parts: Parts): Counts {
  const terms = stringsOf(parts, "terms");
  const counted = (name: string) => {
    const column = parts.numbers(`words.${name}`);
    return new StringMap(terms, (number) => column[number] || undefined);
  };
  const stemOf = parts.numbers("words.stemOf");
  const stemAt = (number: number) => (stemOf[number] ? terms.at((stemOf[number] as number) - 1) : undefined);
  return {
    exact: counted("exact"),
    stems: counted("stems"),
    capital: counted("capital"),
    stemOf: new StringMap(
      terms,
      stemAt,
      stemOf.reduce((sum, stem) => sum + Math.min(1, stem), 0),
    ),
  };
}

/** The words of an index of `passages` in a file of parts. */
export function vocabularyIn(parts: Parts, passages: number, { exact, stems, stemOf }: Counts): Vocabulary {
  const terms = stringsOf(parts, "terms");
  const held = parts.numbers("words.exact");
  const capital = parts.numbers("words.capital");
  const sounds = listsIn(parts, "words.sounds");
  const isName = (number: number) =>
    (capital[number] as number) > 0 && (capital[number] as number) >= NAME * (held[number] as number);
  return {
    passages,
    exact,
    stems,
    stemOf,
    names: new StringSet(new StringMap(terms, (number) => isName(number) || undefined)),
    bySound: new StringMap(stringsOf(parts, "words.sounds.keys"), (number) =>
      Array.from(listAt(sounds, number), (term) => terms.at(term)),
    ),
    byLength: byLength(terms, held),
  };
}

/** The words of one length are gathered when somebody has misspelt one of about that length. */
function byLength(terms: Strings, exact: Uint32Array): Vocabulary["byLength"] {
  const groups = new Map<number, { readonly words: readonly string[]; readonly letters: Int32Array }>();
  for (let number = 0; number < exact.length; number++) {
    const length = terms.lengthOf(number);
    if (exact[number] !== 0 && !groups.has(length)) groups.set(length, groupOf(terms, exact, length));
  }
  return groups;
}

function groupOf(terms: Strings, exact: Uint32Array, length: number) {
  let words: string[] | undefined;
  let letters: Int32Array | undefined;
  return {
    get words(): readonly string[] {
      if (words) return words;
      words = [];
      for (let number = 0; number < exact.length; number++) {
        if (terms.lengthOf(number) !== length || exact[number] === 0) continue;
        const word = terms.at(number);
        if (isSpelled(word)) words.push(word);
      }
      return words;
    },
    get letters(): Int32Array {
      letters ??= Int32Array.from(this.words, lettersOf);
      return letters;
    },
  };
}
