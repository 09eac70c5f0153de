import type { TimeMention } from "../archive/findings.ts";
import { passage } from "../corpus/article.ts";
import { fold } from "../language/fold.ts";
import type { ShortAnswer } from "./answer.ts";
import type { Candidate } from "./candidates.ts";
import type { NamedPlace } from "./names.ts";
import type { Question } from "./understand.ts";

const ASKS =
  /(?:est|sont|etait|etaient|es)(?: t (?:il|elle|ils|elles))? nee?s?(?! pas)\b|\b(?:born|naquit|naissance|birth|birthplace|ne ou|ne quand|nee ou|nee quand)\b/u;

/** Whether a question asks for a birth. "Né" is folded to a word that no index holds: it is looked for in the text itself. */
export const asksBirth = ({ text }: Question): boolean => ASKS.test(fold(text).replace(/[^\p{L}]+/gu, " "));

const BORN = /(?<!\p{L})(?:née?s?|naquit|naquirent|natifs? d[eu’']|natives? d[eu’']|originaires? d[eu’'])(?!\p{L})/giu;
/** From the verb to its place or day, in code units: "né le 3 mai 1934 dans un village près de Cluj". */
const FARTHEST = 60;

/** Of `spans` in the sentence of `candidate` the one right behind a verb of birth; undefined where none is. */
function atBirth<T extends { start: number; end: number }>({ item }: Candidate, spans: readonly T[]): T | undefined {
  const { text } = item.article;
  for (const match of text.slice(item.start, item.end).matchAll(BORN)) {
    const at = item.start + match.index + match[0].length;
    const found = spans.find(
      ({ start }) => start >= at && start - at <= FARTHEST && !/[,;:.]/u.test(text.slice(at, start)),
    );
    if (found) return found;
  }
  return undefined;
}

/** Where somebody was born, among the names of the sentence. */
export function birthplaceIn(candidate: Candidate, names: readonly NamedPlace[]): ShortAnswer | null {
  const found = atBirth(
    candidate,
    names.filter(({ person }) => person === null || person.kind !== "person"),
  );
  const { article } = candidate.item;
  return found
    ? { type: "place", text: article.text.slice(found.start, found.end), span: passage(article, found) }
    : null;
}

/** The dates of a birth among those of the sentence. */
export const birthdaysIn = (candidate: Candidate, dates: readonly TimeMention[]): TimeMention[] => {
  const found = atBirth(candidate, dates);
  return found ? [found] : [];
};
