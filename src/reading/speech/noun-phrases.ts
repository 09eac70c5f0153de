import { GERUND, PARTICIPLE } from "../../language/conjugation.ts";
import {
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_NOUNS,
} from "../../language/function-words.ts";
import { ROLE_NOUNS } from "../../language/roles.ts";
import { isFiniteVerb, type Words, wordAt } from "./words.ts";

/** Whether token `index` is the first of a mention. */
export const startsMention = (words: Words, index: number): boolean =>
  words.mentionOf[index] !== -1 && words.mentionOf[index] !== words.mentionOf[index - 1];

/** "« On juge trop vite », écrivent 140 magistrats": whether a number with a noun of people behind it stands at `at`. */
export const isManyPeople = (words: Words, at: number): boolean =>
  words.tokens[at]?.kind === "number" &&
  /[sx]$/.test(wordAt(words, at + 1)) &&
  ROLE_NOUNS.has(wordAt(words, at + 1)) &&
  !words.tokens[at + 1]?.capital;

/** The end (exclusive) of the mention that `index` belongs to. */
function mentionEnd(words: Words, index: number): number {
  const mention = words.mentionOf[index];
  let end = index;
  while (end < words.tokens.length && words.mentionOf[end] === mention) end++;
  return end;
}

/** A finite verb that is no noun or name: the clause ends there. */
export const isVerbHere = (words: Words, at: number): boolean =>
  isFiniteVerb(words, at) &&
  !words.tokens[at]?.capital &&
  !isAdverb(wordAt(words, at)) &&
  !TIME_NOUNS.has(wordAt(words, at));

/** "a soufflé, défait, le capitaine": one word between commas, which tells how. */
export const isSetOff = (words: Words, at: number): boolean =>
  wordAt(words, at - 1) === "," && wordAt(words, at + 1) === ",";

/** Whether a time starts at `at`: "ce mardi", "la semaine dernière", "le 3 mars". */
export function isTime(words: Words, at: number): boolean {
  // "Trois jours plus tard le ministre annonçait".
  if (UNITS.test(wordAt(words, at + 1)) && LATER.test(`${wordAt(words, at + 2)} ${wordAt(words, at + 3)}`)) return true;
  for (let next = at + 1; next <= at + 3; next++) {
    const token = words.tokens[next];
    if (!token || token.kind === "mark") return false;
    if (token.kind === "number" || TIME_NOUNS.has(token.lower)) return true;
    if (PREPOSITIONS.has(token.lower) || token.capital) return false;
    if (next === at + 1 && !/^(?:même|dernier|dernière|prochain|prochaine|tout|premier|première)$/.test(token.lower))
      return false;
  }
  return false;
}

const UNITS = /^(?:secondes|minutes|heures|jours|semaines|mois|ans|années)$/;
const LATER = /^(?:plus (?:tard|tôt)$|auparavant|après |avant )/;

/** The first token behind a phrase of time that begins at `at`: "mardi 16 octobre". At most `last`. */
export function afterTime(words: Words, at: number, last: number): number {
  let next = at + 1;
  while (next < last) {
    const token = words.tokens[next];
    if (!token || token.kind === "mark") break;
    if (
      token.kind !== "number" &&
      !TIME_NOUNS.has(token.lower) &&
      !/^(?:même|derni(?:er|ère)|prochaine?|passée?|suivante?|tout|premi(?:er|ère))$/.test(token.lower)
    )
      break;
    next++;
  }
  return next;
}

/** Behind "dans un entretien au Monde": the preposition with its noun phrase and what hangs on it. */
export function prepositionalEnd(words: Words, at: number, last: number): number {
  let next = at;
  while (next < last && PREPOSITIONS.has(wordAt(words, next))) next++;
  if (words.verbs[next] && words.verbs[next]!.kind & GERUND) return next + 1;
  return nounPhraseEnd(words, next, last, false);
}

/**
 * The end of the noun phrase that begins at `at`: determiner, words, and "de …", "à …" that hang on it. A mention is one with its
 * own end; it can carry on with "de". `named`: whether a name behind a common noun belongs to it.
 */
export function nounPhraseEnd(words: Words, at: number, last: number, named = true): number {
  let next = at;
  while (next < last && DETERMINERS.has(wordAt(words, next))) next++;
  let seen = 0;
  while (next < last) {
    const token = words.tokens[next];
    if (!token) break;
    if (
      startsMention(words, next) &&
      (seen === 0 || isLink(wordAt(words, next - 1)) || DETERMINERS.has(wordAt(words, next - 1)))
    ) {
      next = mentionEnd(words, next);
      seen++;
      continue;
    }
    if (token.kind === "mark" || token.kind === "clitic") break;
    const word = token.lower;
    if (isLink(word) || (seen > 0 && /^(?:à|au|aux|en)$/.test(word) && !saysWhere(words, next + 1))) {
      next++;
      while (next < last && DETERMINERS.has(wordAt(words, next))) next++;
      continue;
    }
    if (
      seen > 0 &&
      (DETERMINERS.has(word) || PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || COORDINATORS.has(word))
    )
      break;
    const time = TIME_NOUNS.has(word) && !(token.capital && startsMention(words, next));
    if (seen > 0 && (SUBJECT_PRONOUNS.has(word) || time || isVerbHere(words, next))) break;
    if (seen > 0 && (isAdverb(word) || isBareParticiple(words, next))) break;
    // "à l’AFP Anifa Belkacem": the name is another phrase.
    if (!named && seen > 0 && startsMention(words, next) && startsMention(words, next - 1) && isPerson(words, next))
      break;
    if (seen > 0 && startsMention(words, next) && !words.tokens[next - 1]?.capital) {
      // "le député Jean Dupont" where only the name is a mention; "de son côté Jean Dupont" are two.
      // "à 20 Minutes": the figure is of the name.
      const figure = words.tokens[next - 1]?.kind === "number" && isLinkTo(words, next - 2);
      if (!named && !figure && words.mentions[words.mentionOf[next]!]?.name) break;
      next = mentionEnd(words, next);
      break;
    }
    next++;
    seen++;
  }
  return Math.max(next, at + 1);
}

/** "le ministre au milieu des huées", "la maire en marge du conseil", "au mois de mai": where or when, not who. */
const saysWhere = (words: Words, at: number): boolean =>
  TIME_NOUNS.has(wordAt(words, at)) ||
  /^(?:milieu|micro|cours|terme|sortir|lendemain|marge|début|fin|téléphone)$/.test(wordAt(words, at));

/** "un sondage publié lundi", "un homme interpellé par la police": a participle that begins a clause of its own. */
const isBareParticiple = (words: Words, at: number): boolean =>
  ((words.verbs[at]?.kind ?? 0) & PARTICIPLE) !== 0 &&
  (TIME_NOUNS.has(wordAt(words, at + 1)) || /^(?:par|dans|à|en|le|la|sur|depuis)$/.test(wordAt(words, at + 1)));

const isPerson = (words: Words, at: number): boolean => {
  const mention = words.mentions[words.mentionOf[at]!]!;
  return mention.name !== null && words.entities[mention.entity]?.kind === "person";
};

/** Whether the word at `at` leads to somebody: "à 20 Minutes", "au micro de 2 Rives". */
const isLinkTo = (words: Words, at: number): boolean => /^(?:à|aux?|sur|de|chez)$/.test(wordAt(words, at));

/** "de" in any of its forms. */
export const isLink = (word: string): boolean => word === "de" || word === "d'" || word === "du" || word === "des";

/** "Des élus", "De hauts responsables": an article; not "de l’université". */
export const isPartitive = (words: Words, at: number): boolean =>
  wordAt(words, at) === "des" ||
  (/^(?:de|d')$/.test(wordAt(words, at)) && !/^(?:le|la|l'|son|sa|ses)$/.test(wordAt(words, at + 1)));
