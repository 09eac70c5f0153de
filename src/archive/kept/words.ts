import type { Merged, Runs } from "../merge-segments.ts";
import { Spelled, type Spellings } from "../spelled.ts";
import { type Counts, isSpelled, namesIn, type Vocabulary } from "../vocabulary.ts";
import { listAt, listsIn, stringsOf } from "./lists.ts";
import type { Parts } from "./parts.ts";
import { lettersIn, once, StringMap, type Strings } from "./strings.ts";

/** The index of a corpus in a file of parts. */
export const mergedIn = (parts: Parts, terms: Strings): Merged => ({
  numbers: new StringMap(terms, (number) => number, terms.size),
  texts: runsIn(parts, "texts"),
  heads: runsIn(parts, "headlines"),
  lengths: parts.floats("lengths"),
  headLengths: parts.floats("headLengths"),
});

const runsIn = (parts: Parts, name: string): Runs => ({
  at: parts.numbers(`${name}.at`),
  ids: parts.numbers(`${name}.ids`),
  frequencies: parts.bytes(`${name}.frequencies`),
});

/** What indexing counted, in a file of parts. */
export function countsIn(parts: Parts, terms: Strings): Counts {
  const counted = (name: string) => {
    const column = parts.numbers(`words.${name}`);
    return new StringMap(terms, (number) => column[number] || undefined, countIn(column));
  };
  const stemOf = parts.numbers("words.stemOf");
  const stemAt = (number: number) => (stemOf[number] ? terms.at((stemOf[number] as number) - 1) : undefined);
  return {
    exact: counted("exact"),
    stems: counted("stems"),
    capital: counted("capital"),
    stemOf: new StringMap(terms, stemAt, countIn(stemOf)),
  };
}

/** How many numbers of a column are not 0. */
function countIn(column: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < column.length; i++) if (column[i] !== 0) count++;
  return count;
}

/** The words of an index of `passages` in a file of parts. */
export function vocabularyIn(
  parts: Parts,
  terms: Strings,
  passages: number,
  { exact, stems, stemOf, capital }: Counts,
): Vocabulary {
  const sounds = listsIn(parts, "words.sounds");
  const soundKeys = stringsOf(parts, "words.sounds.keys");
  return {
    passages,
    exact,
    stems,
    stemOf,
    names: namesIn({ exact, capital }),
    bySound: new StringMap(
      soundKeys,
      (number) => Array.from(listAt(sounds, number), (term) => terms.at(term)),
      soundKeys.size,
    ),
    byLength: byLength(terms, parts.numbers("words.exact")),
  };
}

/** The words by length. Which they are, and their letters, is gathered when somebody has misspelt one of about that length. */
function byLength(terms: Strings, exact: Uint32Array): Vocabulary["byLength"] {
  const groups = new Map<number, Spelled>();
  for (let number = 0; number < exact.length; number++) {
    const length = terms.lengthOf(number);
    if (exact[number] !== 0 && !groups.has(length))
      groups.set(length, new Spelled(wordsOfLength(terms, exact, length)));
  }
  return groups;
}

function wordsOfLength(terms: Strings, exact: Uint32Array, length: number): Spellings {
  const numbers = once(() => {
    const found: number[] = [];
    for (let number = 0; number < exact.length; number++)
      if (terms.lengthOf(number) === length && exact[number] !== 0 && isSpelled(terms.unitAt(number, 0)))
        found.push(number);
    return Uint32Array.from(found);
  });
  const letters = once(() => lettersIn(terms, numbers()));
  return {
    get size() {
      return numbers().length;
    },
    at: (number) => terms.at(numbers()[number] as number),
    get letters() {
      return letters();
    },
  };
}
