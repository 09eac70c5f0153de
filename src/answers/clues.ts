import type { Analysed } from "../archive/analysed.ts";
import type { Archive } from "../archive/archive.ts";
import { reasonIn } from "../archive/facts.ts";
import type { Sentence, TimeMention } from "../archive/findings.ts";
import type { Wanted } from "../archive/query.ts";
import { contains, startingIn } from "../corpus/span.ts";
import { CARDINALS } from "../language/numbers.ts";
import { BEFORE_PLACE } from "../language/place-words.ts";
import { endsInSaying } from "../language/saying.ts";

/** Whether a sentence holds something of the kind asked for that the question does not name itself: 0 or 1. */
export interface Clues {
  readonly kind: number;
  readonly reason: number;
}

/** "le premier sommet depuis 2018": since when, not when. */
const SINCE = /depuis(?: l[ae’'] ?| les)? ?$/iu;

/** Whether a time is not that of what happens: it follows a verb of speech, or says since when. */
export const datesOther = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean => {
  const before = text.slice(Math.max(0, start - 50), start);
  return endsInSaying(before) || SINCE.test(before) || /^depuis\s/iu.test(text.slice(start, Math.min(end, start + 10)));
};

const timesIn = (archive: Archive, sentence: Sentence): TimeMention[] =>
  startingIn(archive.timesOf.get(sentence.article) ?? [], sentence).filter((time) => contains(sentence, time));

/** What to look for in the sentence number `at` of its passage; `asked` tells which words of this the question has itself. */
export function cluesIn(
  archive: Archive,
  sentence: Sentence,
  analysed: Analysed,
  at: number,
  wanted: Wanted,
  asked: (at: number) => boolean,
): Clues {
  const { article } = sentence;
  const { words, firstWord } = analysed;
  switch (wanted) {
    case "reason":
      return { kind: 0, reason: reasonIn(analysed, at) ? 1 : 0 };
    case "date":
    case "duration": {
      const times = timesIn(archive, sentence).filter((time) => !datesOther(article.text, time));
      const fit = times.some(
        ({ kind, from: first }) =>
          (wanted === "duration" ? kind === "duration" : kind !== "duration" && kind !== "set") ||
          (wanted === "date" && first !== null),
      );
      return { kind: fit ? 1 : 0, reason: 0 };
    }
    case "number":
    case "person":
    case "place": {
      let kind = 0;
      // "Prix Lavoisier 2021", "trois mois après": a date is no number of anything.
      const times = wanted === "number" ? timesIn(archive, sentence) : [];
      for (let number = firstWord[at]!; number < firstWord[at + 1]!; number++) {
        const word = words[number]!;
        if (asked(number) || times.some((time) => word.start >= time.start && word.end <= time.end)) continue;
        if (wanted === "number") {
          // "6 400 véhicules": a number that stands before what is counted says more than any other.
          if (word.number || CARDINALS.has(word.exact))
            kind = Math.max(kind, asked(number + 1) || asked(number + 2) ? 1 : 0.6);
        } else if (wanted === "place") {
          if (
            word.capital &&
            BEFORE_PLACE.test(article.text.slice(Math.max(sentence.start, word.start - 40), word.start))
          )
            kind = 1;
        } else if (word.capital && (word.start > sentence.start || archive.index.vocabulary.names.has(word.exact)))
          kind = 1;
      }
      return { kind, reason: 0 };
    }
    default:
      return { kind: 0, reason: 0 };
  }
}
