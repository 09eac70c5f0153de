import type { Engine } from "../engine.ts";
import { INDEX_WEIGHTS } from "../index.ts";
import { engineOf, type Merged, NONE_GONE, type Runs } from "../postings.ts";
import { isSpelled, lettersOf, NAME, type Vocabulary } from "../vocabulary.ts";
import { listAt, listsIn, stringsOf } from "./lists.ts";
import type { Parts } from "./parts.ts";
import { StringMap, StringSet, type Strings } from "./strings.ts";

/** The engine of a search in a file of parts, for `documents` passages. */
export function engineIn(parts: Parts, documents: number): Engine {
  const terms = stringsOf(parts, "terms");
  const merged: Merged = {
    numbers: new StringMap(terms, (number) => number),
    texts: runsIn(parts, "texts"),
    heads: runsIn(parts, "headlines"),
    lengths: parts.floats("lengths"),
    headLengths: parts.floats("headLengths"),
  };
  return engineOf([{ merged, places: undefined, gone: NONE_GONE }], documents, INDEX_WEIGHTS);
}

const runsIn = (parts: Parts, name: string): Runs => ({
  at: parts.numbers(`${name}.at`),
  ids: parts.numbers(`${name}.ids`),
  frequencies: parts.bytes(`${name}.frequencies`),
});

/** The words of an index of `passages` in a file of parts. */
export function vocabularyIn(parts: Parts, passages: number): Vocabulary {
  const terms = stringsOf(parts, "terms");
  const exact = parts.numbers("words.exact");
  const stems = parts.numbers("words.stems");
  const stemOf = parts.numbers("words.stemOf");
  const capital = parts.numbers("words.capital");
  const sounds = listsIn(parts, "words.sounds");
  const isName = (number: number) =>
    (capital[number] as number) > 0 && (capital[number] as number) >= NAME * (exact[number] as number);
  return {
    passages,
    exact: new StringMap(terms, (number) => exact[number] || undefined),
    stems: new StringMap(terms, (number) => stems[number] || undefined),
    stemOf: new StringMap(terms, (number) => (stemOf[number] ? terms.at((stemOf[number] as number) - 1) : undefined)),
    names: new StringSet(new StringMap(terms, (number) => isName(number) || undefined)),
    bySound: new StringMap(stringsOf(parts, "words.sounds.keys"), (number) =>
      Array.from(listAt(sounds, number), (term) => terms.at(term)),
    ),
    byLength: byLength(terms, exact),
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
