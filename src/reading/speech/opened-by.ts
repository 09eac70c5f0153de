import { type Words, wordAt } from "./words.ts";

const OPENING_WORDS =
  /^(?:c'est (?:par|sur|avec|en)|par|sur|avec) (?:ces|cette|ce) (?:mots|phrase|termes|paroles|cri)/u;

/** "C’est par ces mots que la maire a ouvert la séance.": whether the sentence at token `from` says whose the words before it are. */
export const isOpenedBy = (words: Words, from: number): boolean =>
  OPENING_WORDS.test(
    [0, 1, 2, 3, 4]
      .map((next) => wordAt(words, from + next))
      .join(" ")
      .replace("' ", "'"),
  );
