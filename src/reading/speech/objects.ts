import { MONTHS, WEEKDAYS } from "../../language/calendar.ts";
import { FINITE, PARTICIPLE } from "../../language/conjugation.ts";
import {
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  PROCLITICS,
  RELATIVES,
  TIME_NOUNS,
} from "../../language/function-words.ts";
import { isGesture } from "../../language/gestures.ts";
import { clauseEnd, inQuote } from "./clauses.ts";
import { canSpeak, type VerbGroup } from "./groups.ts";
import { isInfinitive } from "./infinitives.ts";
import { nounPhraseEnd, prepositionalEnd } from "./noun-phrases.ts";
import { adverbFrom, isFiniteVerb, isMark, isSurelyFinite, type Unit, type Words, wordAt } from "./words.ts";

/** The noun phrase that the verb takes, past times and places: "a annoncé mardi à l’AFP la fermeture". */
export function objectOf(words: Words, unit: Unit, group: VerbGroup): number | undefined {
  const to = group.to + adverbialFrom(words, group.to);
  // "dit-il en écartant les bras", "a baissé les yeux": nothing is said so.
  if (isGesture(wordAt(words, to), wordAt(words, to + 1))) return undefined;
  if (/^(?:de|d'|des|du)$/.test(wordAt(words, to)) && !isInfinitive(words, to + 1)) return to;
  // "ce qu’elle reproche à la Valdie, notamment ceci": what it takes stands before it.
  if (isInWhat(words, group)) return undefined;
  if (hasClitic(words, group)) return asOf(words, unit, to);
  const start = objectStart(words, unit, to);
  return start !== undefined && isSoMany(words, group, start) ? undefined : start;
}

/** "Elle en reconnaît quarante et soutient que": a number alone of what was spoken of says nothing by itself. */
function isSoMany(words: Words, { from, to }: VerbGroup, start: number): boolean {
  if (!NUMBER.test(wordAt(words, start)) || !(isMark(words, start + 1) || wordAt(words, start + 1) === "et"))
    return false;
  for (let at = from - 2; at < to; at++) if (wordAt(words, at) === "en") return true;
  return false;
}

/** Whether the verb stands in "ce que", with nothing but its subject between. */
function isInWhat(words: Words, { from }: VerbGroup): boolean {
  for (let at = from - 1; at > 0 && at > from - 5; at--) {
    if (isMark(words, at) || isFiniteVerb(words, at)) return false;
    if (/^(?:que|qu')$/.test(wordAt(words, at)))
      return wordAt(words, at - 1) === "ce" && !/^(?:à|en|de|sur|jusqu'à|jusqu')$/.test(wordAt(words, at - 2));
  }
  return false;
}

/** "réclament d’ores et déjà une aide": how many words the adverb of several words has that begins with a preposition. */
const adverbialFrom = (words: Words, at: number): number => {
  const length = adverbFrom(words, at);
  return length > 1 ? length : 0;
};

const NUMBER =
  /^(?:\p{N}+|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)(?:-.*)?)$/u;

/** Past adverbs, days and prepositional phrases: "a annoncé mardi, lors d’une visite, la fermeture" -> "la fermeture". */
export function objectStart(words: Words, unit: Unit, from: number): number | undefined {
  for (let at = from; at < Math.min(unit.to, from + 24); ) {
    const word = wordAt(words, at);
    const token = words.tokens[at]!;
    if (inQuote(words, at)) return at;
    if (NUMBER.test(word)) return at;
    if ((isAdverb(word) && !/^tou(?:te?s?|s)$/.test(word)) || TIME_NOUNS.has(word)) at++;
    else if (word === "," && at > from - 1 && opensInsertion(words, at)) at++;
    else if (word === "," && at > from) at++;
    else if (isMark(words, at) || RELATIVES.has(word) || /^(?:comme|si|contre|et|ou|mais)$/.test(word))
      return undefined;
    else if (PREPOSITIONS.has(word))
      at = pastSuperlative(words, pastParticiple(words, unit, prepositionalEnd(words, at, unit.to)));
    else if (DETERMINERS.has(word) || token.kind === "elided")
      return isTimePhrase(words, at) ? nextAfterTime(words, at) : at;
    else return words.mentionOf[at] !== -1 || token.capital ? at : undefined;
  }
  return undefined;
}

/** "a démenti, dans un communiqué publié samedi, toute négociation": behind the participle that hangs on the noun, at the comma. */
function pastParticiple(words: Words, unit: Unit, at: number): number {
  const kind = words.verbs[at]?.kind ?? 0;
  if (!(kind & PARTICIPLE) || kind & FINITE) return at;
  for (let next = at + 1; next < Math.min(unit.to, at + 10); next++) {
    if (wordAt(words, next) === ",") return next;
    if (inQuote(words, next) || isMark(words, next) || isFiniteVerb(words, next)) return at;
  }
  return at;
}

/** "a condamné dans les termes les plus vifs le putsch": behind what says how. */
const pastSuperlative = (words: Words, at: number): number =>
  /^(?:le|la|les)$/.test(wordAt(words, at)) && /^(?:plus|moins)$/.test(wordAt(words, at + 1)) ? at + 3 : at;

const opensInsertion = (words: Words, comma: number): boolean => PREPOSITIONS.has(wordAt(words, comma + 1));

/** Whether the article at token `at` opens a phrase of time: "le lendemain", "le 16 octobre". */
export const isTimePhrase = (words: Words, at: number): boolean =>
  (TIME_NOUNS.has(wordAt(words, at + 1)) && !/^d[eu']$/.test(wordAt(words, at + 2))) || isDay(words, at);

/** "le 16 octobre", "le mardi 16 octobre". */
const isDay = (words: Words, at: number): boolean => {
  const number = WEEKDAYS.has(wordAt(words, at + 1)) ? at + 2 : at + 1;
  const month = /^(?:er)$/.test(wordAt(words, number + 1)) ? number + 2 : number + 1;
  return words.tokens[number]?.kind === "number" && MONTHS.has(wordAt(words, month));
};

/** "cette semaine une hausse": the noun phrase behind the time. */
const nextAfterTime = (words: Words, at: number): number | undefined => {
  let next = at + 2;
  if (isDay(words, at)) {
    while (!MONTHS.has(wordAt(words, next - 1))) next++;
    while (words.tokens[next]?.kind === "number") next++;
  }
  while (/^(?:derni(?:er|ère)|prochaine?|passée?)$/.test(wordAt(words, next))) next++;
  return DETERMINERS.has(wordAt(words, next)) ? next : undefined;
};

/** A noun phrase ends before the words that say where or when it was said, and before the next verb. */
export function objectEnd(words: Words, unit: Unit, from: number): number {
  const end = clauseEnd(words, unit, from);
  let open = false;
  for (let at = from + 1; at < end; at++) {
    if (inQuote(words, at)) continue;
    const word = wordAt(words, at);
    // "qualifie la réforme d’« erreur » : pour lui, …": what the colon brings is another sentence.
    if (word === ":" && /^(?:pour|selon|d'après)$/.test(wordAt(words, at + 1))) return at;
    if (word === "lors" || (word === "devant" && faces(words, at + 1))) return at;
    if (word === "," && (turnsAside(words, at + 1) || (!open && beginsClause(words, at + 1, end)))) return at;
    if (word === "," && /^(?:à la veille|au lendemain|à l' issue|à l' occasion)$/.test(threeFrom(words, at + 1)))
      return at;
    // "nie les faits et son avocate plaide la relaxe": somebody else speaks.
    if (
      word === "et" &&
      !open &&
      /^(?:son|sa|ses|leurs?)$/.test(wordAt(words, at + 1)) &&
      beginsSpeech(words, at + 1, end)
    )
      return at;
    if (RELATIVES.has(word) || /^(?:si|s'|lorsque|quand)$/.test(word)) open = true;
    // "le groupe qui revendique l’attentat a nié": the main verb.
    if (!open && at > from + 1 && isMainVerb(words, at))
      return clauseOf(words, at, from) ?? pastProclitics(words, at, from);
    // "ont exigé sa libération et fixé un délai": the second verb shares the auxiliary.
    if (word === "et" && !open && isSecondParticiple(words, at + 1)) return at;
    if (
      /^(?:et|mais|puis|,)$/.test(word) &&
      (isFiniteVerb(words, at + 1) || (PROCLITICS.has(wordAt(words, at + 1)) && isFiniteVerb(words, at + 2)))
    )
      return at;
  }
  return end;
}

const isSecondParticiple = (words: Words, at: number): boolean => {
  const kind = words.verbs[at]?.kind ?? 0;
  return (kind & PARTICIPLE) !== 0 && !(kind & FINITE) && /^(?:une?|l[ea']|les|des)$/.test(wordAt(words, at + 1));
};

const isMainVerb = (words: Words, at: number): boolean =>
  isSurelyFinite(words, at) &&
  (/^(?:avoir|être)$/.test(words.verbs[at]?.lemma ?? "") || /^(?:ne|n'|se|s')$/.test(wordAt(words, at - 1)));

/** How far the subject of another clause is searched before its verb. */
const SUBJECT = 14;

/**
 * "accuse la mairie de fraude et deux ont porté plainte", "annonce un plan, les fermetures d’usines ou de guichets ont repris": where the
 * clause of the verb begins, if its subject stands behind a comma, or behind "et" and is no part of the object.
 */
function clauseOf(words: Words, verb: number, from: number): number | undefined {
  for (let at = verb - 1; at > from && at > verb - SUBJECT; at--) {
    if (inQuote(words, at) || isFiniteVerb(words, at) || /^[;:()–—]$/u.test(wordAt(words, at))) return undefined;
    const word = wordAt(words, at);
    const next = wordAt(words, at + 1);
    if (word === ",") return at < verb - 1 && /^(?:le|la|les|l'|ce|cette|ces)$/.test(next) ? at : undefined;
    if (word === "et" && (NUMBER.test(next) || /^(?:certaine?s|plusieurs|beaucoup|tous|toutes)$/.test(next))) return at;
  }
  return undefined;
}

/** "l’attentat n’a pas": back to the first word of the verb group. */
function pastProclitics(words: Words, verb: number, from: number): number {
  let at = verb;
  while (at > from + 1 && PROCLITICS.has(wordAt(words, at - 1)) && !DETERMINERS.has(wordAt(words, at - 1))) at--;
  return at;
}

/** "a dénoncé un crime, le Pérou une erreur": no; ", le Pérou a condamné": a noun phrase right before its verb opens another clause. */
export function beginsClause(words: Words, at: number, limit: number): boolean {
  if (!DETERMINERS.has(wordAt(words, at)) && words.tokens[at]?.kind !== "elided" && words.mentionOf[at] === -1)
    return false;
  let end = nounPhraseEnd(words, at, limit);
  // ", les agriculteurs, eux, s’alarment".
  if (
    wordAt(words, end) === "," &&
    /^(?:lui|elle|eux|elles)$/.test(wordAt(words, end + 1)) &&
    wordAt(words, end + 2) === ","
  )
    end += 3;
  // "son avocat, Me Éric Najat, insiste": the apposition belongs to it.
  else if (wordAt(words, end) === "," && holdsComma(words, end - 1)) end++;
  const verb = PROCLITICS.has(wordAt(words, end)) ? end + 1 : end;
  return end > at && verb < limit && isSurelyFinite(words, verb);
}

/** Whether the mention at token `at` has a comma in it: "le maire, Paul Garnier". */
function holdsComma(words: Words, at: number): boolean {
  const mention = words.mentions[words.mentionOf[at] ?? -1];
  return mention !== undefined && words.text.slice(mention.start, mention.end).includes(",");
}

/** A noun phrase right before a verb of speech. */
function beginsSpeech(words: Words, at: number, limit: number): boolean {
  const end = nounPhraseEnd(words, at, limit);
  return end > at && end < limit && isFiniteVerb(words, end) && canSpeak(words.verbs[end]?.lemma ?? "");
}

/** "devant la presse", "devant les élus": whom it was said to. "un recours devant le tribunal" is one noun phrase. */
function faces(words: Words, at: number): boolean {
  for (let next = at; next < at + 4; next++) if (AUDIENCE.has(wordAt(words, next))) return true;
  return false;
}
const AUDIENCE = new Set(
  `presse journalistes élus députés sénateurs parlementaires militants sympathisants micro micros caméra caméras assemblée foule salle parterre
  supporters partisans actionnaires salariés ouvriers habitants riverains étudiants diplomates analystes investisseurs public enquêteurs`.split(
    /\s+/,
  ),
);

/** ", évoquée lundi par la radio", ", avant même le vote", ", sans donner de date": no part of the noun phrase that is said. */
function turnsAside(words: Words, at: number): boolean {
  if (/^(?:avant|après|sans|lors|malgré|pendant)$/.test(wordAt(words, at))) return true;
  // ", faute d’avoir reçu le dossier", ", en l’absence de réponse".
  if (/^(?:faute d|en l' absence)/.test(threeFrom(words, at))) return true;
  const kind = words.verbs[at]?.kind ?? 0;
  return (kind & PARTICIPLE) !== 0 && (kind & FINITE) === 0;
}

const threeFrom = (words: Words, at: number): string =>
  `${wordAt(words, at)} ${wordAt(words, at + 1)}${wordAt(words, at) === "au" ? "" : ` ${wordAt(words, at + 2)}`}`;

const hasClitic = (words: Words, { from, at }: VerbGroup): boolean => {
  for (let before = from; before < at; before++) if (/^(?:les?|la|l')$/.test(wordAt(words, before))) return true;
  return false;
};

/** "les a fustigées comme une manœuvre": what is said stands behind "comme". */
function asOf(words: Words, unit: Unit, to: number): number | undefined {
  for (let at = to; at < Math.min(unit.to, to + 6); at++) {
    if (wordAt(words, at) === "comme") return at + 1;
    if (isMark(words, at)) return undefined;
  }
  return undefined;
}

const DISMISSIVE =
  /^(?:faux|fausses?|mensong(?:e|es|er|ers|ère|ères)|infondée?s?|vaine?s?|absurdes?|calomnie|calomnies|fantaisistes?|ridicules?|inexacte?s?|fables?|grotesques?|fondement)$/;

/** "a qualifié ces accusations de mensongères": said of words that somebody else spoke. */
export function dismisses(words: Words, { lemma }: VerbGroup, from: number): boolean {
  if (lemma !== "qualifier") return false;
  for (let at = from; at < from + 12; at++) {
    if (DISMISSIVE.test(wordAt(words, at))) return true;
    if (/^[.;]$/.test(wordAt(words, at))) return false;
  }
  return false;
}
