import { FINITE, GERUND, PARTICIPLE, THEY, THIRD } from "../../language/conjugation.ts";
import {
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_NOUNS,
} from "../../language/function-words.ts";
import {
  afterTime,
  isLink,
  isManyPeople,
  isPartitive,
  isSetOff,
  isTime,
  isVerbHere,
  nounPhraseEnd,
  prepositionalEnd,
  startsMention,
} from "./noun-phrases.ts";
import { adverbBefore, isMark, type Words, wordAt } from "./words.ts";

/** Who stands by a cue, before it is known who that is. Ends are token indexes. */
export interface Subject {
  readonly kind: "noun" | "pronoun";
  readonly from: number;
  readonly to: number;
}

/** How far a subject may stand behind its verb: "a annoncé mardi soir, dans un communiqué de presse, le ministre…". */
const FAR = 32;
const WHICH = /^(?:lequel|laquelle|lesquels|lesquelles)$/;
const STOPS = /^[.!?;:«»"“”…]$/u;

const LONE_PRONOUNS = new Set([
  "celui-ci",
  "celle-ci",
  "ceux-ci",
  "celles-ci",
  "lui-même",
  "elle-même",
  "eux-mêmes",
  "elles-mêmes",
  "certains",
  "certaines",
  "beaucoup",
  "l'un",
  "l'autre",
  "ceux",
  "celui",
  "celle",
]);

/** "celui-ci", "certains ont crié": not "certains riverains ont crié", where a noun follows. */
const standsAlone = (words: Words, at: number): boolean =>
  LONE_PRONOUNS.has(wordAt(words, at)) &&
  !(
    /^certaine?s$/.test(wordAt(words, at)) &&
    words.tokens[at + 1]?.kind === "word" &&
    /[sx]$/.test(wordAt(words, at + 1)) &&
    !isVerbHere(words, at + 1) &&
    !isAdverb(wordAt(words, at + 1)) &&
    !PREPOSITIONS.has(wordAt(words, at + 1))
  );

/**
 * The subject behind a verb: "a annoncé mardi, dans un communiqué, le ministre". `index` is the first token behind the verb
 * group; adverbs, times and prepositional phrases are passed over.
 */
export function subjectAfter(words: Words, index: number, limit: number): Subject | undefined {
  const last = Math.min(limit, index + FAR);
  let commas = 0;
  for (let at = index; at < last; ) {
    const token = words.tokens[at];
    if (!token) return undefined;
    const word = token.lower;
    if (token.kind === "mark") {
      if (STOPS.test(word)) return undefined;
      if (word === "," && ++commas > 4) return undefined;
      // "a dit à l’agence (AL) le préfet".
      at = word === "(" ? pastBracket(words, at, last) : at + 1;
    } else if (SUBORDINATORS.has(word) || (isVerbHere(words, at) && !isSetOff(words, at))) {
      return undefined;
    } else if (PREPOSITIONS.has(word) && !(word === "des" && at === index)) {
      at = prepositionalEnd(words, at, last);
    } else if (standsAlone(words, at)) {
      return { kind: "pronoun", from: at, to: at + 1 };
    } else if (DETERMINERS.has(word) || token.kind === "elided" || isManyPeople(words, at)) {
      if (isTime(words, at)) at = afterTime(words, at, last);
      else return { kind: "noun", from: at, to: nounPhraseEnd(words, at, last) };
    } else if (startsMention(words, at) || (token.capital && token.kind === "word" && !TIME_NOUNS.has(word))) {
      return { kind: "noun", from: at, to: nounPhraseEnd(words, at, last) };
    } else {
      at++;
    }
  }
  return undefined;
}

/** Behind the bracket that closes the one at `at`; the next token where none does before `last`. */
function pastBracket(words: Words, at: number, last: number): number {
  for (let next = at + 1; next < Math.min(last, at + 8); next++) if (wordAt(words, next) === ")") return next + 1;
  return at + 1;
}

/** The subject before the verb group that begins at `verb`, in the unit from `from`. `plural`: the verb's number, where known. */
export function subjectBefore(words: Words, verb: number, from: number, plural: boolean): Subject | undefined {
  let at = verb - 1;
  while (at >= from && !isMark(words, at) && !SUBJECT_PRONOUNS.has(wordAt(words, at)) && adverbBefore(words, at) > 0) {
    at -= adverbBefore(words, at);
  }
  // "Tous deux estiment", "tous rappellent": nobody else before the verb.
  if (/^(?:tous|toutes)$/.test(wordAt(words, at + 1)) && (at < from || isMark(words, at)) && verb - at <= 3)
    return { kind: "pronoun", from: at + 1, to: at + 2 };
  if (at < from) return undefined;
  // "Celle qui joue la productrice d’une série que tourne Lise Aubert, a ajouté": past all that says who she is.
  if (isMark(words, at) && opensWithCelle(words, from, at)) return { kind: "pronoun", from, to: from + 1 };
  // "le chef de l’État lui-même": the noun.
  if (at > from && /-mêmes?$/.test(wordAt(words, at)) && !isMark(words, at - 1)) at--;
  const word = wordAt(words, at);
  const set = /^(?:lui|eux)$/.test(word) && words.tokens[at]!.capital; // "Lui redoute une crue"
  // "Lequel répond que": whoever the sentence before ends with.
  const which = at === from && WHICH.test(word);
  const lone = LONE_PRONOUNS.has(word) && !(at > from && /^(?:de|d')$/.test(wordAt(words, at - 1))); // "le fils de celle-ci"
  if ((SUBJECT_PRONOUNS.has(word) && !isThis(words, at)) || lone || set || which)
    return { kind: "pronoun", from: at, to: at + 1 };
  if (word === "qui") {
    const comma = isMark(words, at - 1) && words.mentionOf[at - 1] === -1;
    return antecedent(words, comma ? at - 1 : at, from);
  }
  if (word === "," || word === "–" || word === "—" || word === ")") {
    // "Le syndicat Sud, par la voix de sa secrétaire, Anne Roche, dénonce": insertion after insertion.
    const apposed = holdsComma(words, at - 1) ? nounPhraseBefore(words, at, from, plural) : undefined;
    if (apposed) return apposed;
    let open = insertionStart(words, at, from);
    for (let depth = 0; open !== undefined && depth < 4; depth++) {
      const found = nounPhraseBefore(words, open, from, plural);
      if (found && isVerbHere(words, found.from - 1)) break; // "Ils trouvent le coffre, le préfet A, précise"
      if (found) return found;
      open = insertionStart(words, open, from);
    }
    const begun = mentionWithComma(words, at, from);
    return begun ?? (words.mentionOf[at - 1] === -1 ? undefined : nounPhraseBefore(words, at, from, plural));
  }
  // "Sofia M. affirme": the full stop is the name’s.
  if (isMark(words, at) && !/^[»"”]$/u.test(word) && !(word === "." && words.mentionOf[at] !== -1)) return undefined;
  const found = nounPhraseBefore(words, at + 1, from, plural);
  return (plural && found ? exampledBy(words, found, from) : undefined) ?? found;
}

/** "Les banques, comme Valmer, Ovale, Crédit Roc ont annoncé": not the last of the names, but those that they are examples of. */
function exampledBy(words: Words, { from: last }: Subject, from: number): Subject | undefined {
  if (words.mentions[words.mentionOf[last] ?? -1]?.name == null) return undefined;
  for (let at = last - 1; at > from; at--) {
    if (EXAMPLES.test(wordAt(words, at)) && wordAt(words, at - 1) === ",")
      return nounPhraseBefore(words, at - 1, from, true);
    if (
      words.mentionOf[at] === -1 &&
      !words.tokens[at]!.capital &&
      !/^(?:,|et|ou|le|la|l'|les)$/.test(wordAt(words, at))
    )
      return undefined;
  }
  return undefined;
}
const EXAMPLES = /^(?:comme|dont|notamment)$/;

/** "Celle qui" at the beginning, with the verb of its relative clause before `end`. */
function opensWithCelle(words: Words, from: number, end: number): boolean {
  if (!/^(?:celui|celle)$/.test(wordAt(words, from)) || wordAt(words, from + 1) !== "qui") return false;
  for (let at = from + 2; at < end; at++) if (isVerbHere(words, at)) return true;
  return false;
}

/** The noun phrase that ends before `end`, for "qui": "reprise par la Maison Blanche, qui", "le chef de la brigade, qui". */
export function antecedent(words: Words, end: number, from: number): Subject | undefined {
  let start = end - 1;
  // "La défense a plaidé la relaxe, elle qui soutient que": the subject set off.
  if (/^(?:lui|elle|eux|elles)$/.test(wordAt(words, start)) && wordAt(words, start - 1) === ",")
    return { kind: "pronoun", from: start, to: start + 1 };
  // "Celle qui joue la productrice a ajouté": whoever was spoken of before.
  if (/^(?:celui|celle)$/.test(wordAt(words, start))) return { kind: "pronoun", from: start, to: start + 1 };
  if (words.mentionOf[start] !== -1) {
    const mention = words.mentionOf[start];
    while (start > from && words.mentionOf[start - 1] === mention) start--;
    if (!isLink(wordAt(words, start - 1)) || words.mentions[mention as number]?.name) {
      return { kind: "noun", from: start, to: end };
    }
  }
  while (start > from && start > end - 14) {
    const before = wordAt(words, start - 1);
    if (isMark(words, start - 1) || SUBORDINATORS.has(before)) break;
    if (DETERMINERS.has(wordAt(words, start)) && !isLink(before)) break;
    if (PREPOSITIONS.has(before) && !isLink(before) && !DETERMINERS.has(wordAt(words, start))) break;
    if (isVerbHere(words, start - 1)) break;
    start--;
  }
  return { kind: "noun", from: start, to: end };
}

/** Whether the mention that ends at token `at` has a comma in it: "l’attachée de presse, Anne Lambert". */
function holdsComma(words: Words, at: number): boolean {
  const mention = words.mentionOf[at];
  if (mention === -1) return false;
  for (let back = at; words.mentionOf[back] === mention && back >= 0; back--)
    if (wordAt(words, back) === ",") return true;
  return false;
}

/** "Paul Garnier, auteur de onze points, estime": the insertion begins within the mention "Paul Garnier, auteur". */
function mentionWithComma(words: Words, at: number, from: number): Subject | undefined {
  for (let back = at - 1; back >= from && back > at - 60; back--) {
    if (words.mentionOf[back] === -1 || !holdsComma(words, back)) continue;
    const to = back + 1;
    while (back > from && words.mentionOf[back - 1] === words.mentionOf[to - 1]) back--;
    return PREPOSITIONS.has(wordAt(words, back - 1)) ? undefined : { kind: "noun", from: back, to };
  }
  return undefined;
}

/** "ce" before a noun: "ce dernier", "ce médecin". */
const isThis = (words: Words, at: number): boolean =>
  wordAt(words, at) === "ce" && !words.verbs[at + 1] && !/^(?:qui|que|qu'|dont|n'|ne)$/.test(wordAt(words, at + 1));

/** Where the insertion that ends at the comma `at` begins: "Le maire, élu en 2020, a dit" -> its first comma. */
function insertionStart(words: Words, at: number, from: number): number | undefined {
  const closing = wordAt(words, at);
  const opening = closing === ")" ? "(" : closing;
  for (let back = at - 1; back > from && back > at - 60; back--) {
    if (wordAt(words, back) === opening && isMark(words, back) && words.mentionOf[back] === -1) return back;
  }
  return undefined;
}

/** The noun phrase that is the subject in the clause ending before `end`: the first that no preposition governs. */
function nounPhraseBefore(words: Words, end: number, from: number, plural: boolean): Subject | undefined {
  let start = end;
  while (start > from && start > end - 60) {
    const before = start - 1;
    const word = wordAt(words, before);
    const inMention = words.mentionOf[before] !== -1 && words.mentionOf[before] === words.mentionOf[start];
    if (!inMention) {
      if (isMark(words, before) && words.mentionOf[before] === -1 && !/^["«»“”()]$/u.test(word)) break;
      if (SUBORDINATORS.has(word) && !/^(?:comme|s')$/.test(word)) break;
      if (word === "mais" || word === "car" || (word === "et" && !plural)) break;
      if (isVerbHere(words, before) && before < end - 1)
        return relativeHead(words, before, from) ?? firstSubject(words, start, end);
    }
    start--;
  }
  return firstSubject(words, start, end);
}

/** "L’infirmière qui a soigné le patient raconte": the verb before is that of a relative clause, whose noun is the subject. */
function relativeHead(words: Words, verb: number, from: number): Subject | undefined {
  let at = verb - 1;
  while (at > from && /^(?:ne|n'|se|s'|l'|le|la|les|lui|leur|y|en)$/.test(wordAt(words, at))) at--;
  if (wordAt(words, at) === "qui" && !isMark(words, at - 1)) return antecedent(words, at, from);
  // "Celle que ses voisins surnomment « l’horlogère » estime": so with "que", where a noun stands before it.
  for (; at > from && at > verb - 8; at--) {
    if (isMark(words, at) || PREPOSITIONS.has(wordAt(words, at))) return undefined;
    if (!/^(?:que|qu'|dont)$/.test(wordAt(words, at))) continue;
    if (/^(?:celui|celle)$/.test(wordAt(words, at - 1))) return { kind: "pronoun", from: at - 1, to: at };
    return words.mentionOf[at - 1] === -1 ? undefined : antecedent(words, at, from);
  }
  return undefined;
}

function firstSubject(words: Words, start: number, end: number): Subject | undefined {
  for (let at = start; at < end; ) {
    const token = words.tokens[at];
    if (!token) return undefined;
    const word = token.lower;
    if (token.kind === "mark") at++;
    else if (SUBJECT_PRONOUNS.has(word) && !isThis(words, at)) return { kind: "pronoun", from: at, to: at + 1 };
    else if (standsAlone(words, at)) return { kind: "pronoun", from: at, to: at + 1 };
    else if (PREPOSITIONS.has(word) && !(at === start && isPartitive(words, at))) at = prepositionalEnd(words, at, end);
    else if (DETERMINERS.has(word) || token.kind === "elided" || (at === start && word === "de")) {
      if (isTime(words, at)) at = afterTime(words, at, end);
      else return { kind: "noun", from: at, to: nounPhraseEnd(words, at, end) };
    } else if (
      startsMention(words, at) ||
      (token.capital && !isAdverb(word) && !COORDINATORS.has(word) && !TIME_NOUNS.has(word) && word !== "puis")
    ) {
      return { kind: "noun", from: at, to: nounPhraseEnd(words, at, end) };
    } else if (isAdverb(word)) at++;
    else if (words.verbs[at] && words.verbs[at]!.kind & (PARTICIPLE | GERUND) && !(words.verbs[at]!.kind & FINITE)) {
      return undefined;
    } else at++;
  }
  return undefined;
}

/** Whether the form at `index` is plural and not singular. */
export const isPlural = (words: Words, index: number): boolean => {
  const kind = words.verbs[index]?.kind ?? 0;
  return (kind & THEY) !== 0 && (kind & THIRD) === 0;
};
