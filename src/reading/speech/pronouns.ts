import type { Span } from "../../corpus/span.ts";
import { DETERMINERS, PREPOSITIONS } from "../../language/function-words.ts";
import { INSTITUTION_NOUNS } from "../../language/institutions.ts";
import type { Gender } from "../findings.ts";
import type { Range } from "./clauses.ts";
import { type Discourse, isCrowd, isNamedAsMany, isSource } from "./discourse.ts";
import { mainClause } from "./fronted.ts";
import { isImpersonal } from "./impersonal.ts";
import { isSetAgainstOthers, isSubjectBehind, speaksAgain } from "./standing.ts";
import { isSurelyFinite, type Words, wordAt } from "./words.ts";

/** How many sentences back somebody can be for "il" to mean them. */
const REACH = 6;

/** Gender and number that a pronoun asks for, or undefined where it is nobody's: "on", "ce". */
export function agreementOf(pronoun: string): { gender: Gender | null; plural: boolean } | undefined {
  const word = pronoun.replace(/^-(?:t-)?/, "");
  if (/^(?:il|celui-ci|celui|lequel|lui-même)$/.test(word)) return { gender: "m", plural: false };
  if (/^(?:elle|celle-ci|celle|laquelle|elle-même)$/.test(word)) return { gender: "f", plural: false };
  if (/^(?:ils|eux|ceux-ci|lesquels|eux-mêmes|tous)$/.test(word)) return { gender: "m", plural: true };
  if (/^(?:elles|celles-ci|lesquelles|elles-mêmes|toutes)$/.test(word)) return { gender: "f", plural: true };
  if (word === "lui") return { gender: "m", plural: false };
  return undefined;
}

/** The place of a pronoun without the hyphens of its inversion: "-t-il" -> "il". */
export function pronounSpan(words: Words, at: number): Span {
  const token = words.tokens[at]!;
  const skip = /^-(?:t-)?/i.exec(token.lower)?.[0].length ?? 0;
  return { start: token.start + skip, end: token.end };
}

/** What speaks against somebody being meant: one sentence further back costs `SENTENCE`, the rest is weighed against it. */
const SENTENCE = 10;
const COST = { spoke: 0, subject: 3, fronted: 2, aside: 12, met: 6, object: 14, governed: 15, thing: 18 };
/** An institution that spoke can be "il" too, but somebody who spoke a sentence before it rather is. */
const INSTITUTION = 8;
/** A headline stands apart. */
const HEADLINE = 10;
/** "« Démission ! », crie la foule. Elle a tenté de parler": hardly the crowd. */
const CROWD = 15;
/** A source has no face. */
const SOURCE = 5;
/** Gender unknown. */
const UNSURE = 3;

/**
 * Whom a pronoun before token `before` means: of those named in the last sentences whose gender and number agree, the one that is nearest and
 * spoke or was the subject. `beside`: tokens of a reported clause that names its subject, hardly its speaker: "Le toit a cédé, dit-il."
 */
export function antecedentOf(
  state: Discourse,
  before: number,
  gender: Gender | null,
  plural: boolean,
  accepts: (entity: number) => boolean = () => true,
  beside?: Range,
): number | undefined {
  const { words, entities } = state;
  const here = unitAt(words, before);
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  const weigh = (index: number, cost: number, shown?: Gender): void => {
    const entity = entities[index];
    if (!entity || (entity.plural !== plural && !(plural && isNamedAsMany(state, index))) || !accepts(index)) return;
    const own = shown ?? entity.gender;
    if (gender !== null && own !== null && own !== gender) return;
    const whole =
      cost +
      (gender === "f" && isSource(state, index) ? SOURCE : 0) +
      (isCrowd(state, index) ? CROWD : 0) +
      (gender !== null && entity.gender === null ? UNSURE : 0) +
      (entity.kind === "organisation" ? INSTITUTION : 0);
    if (whole < least) {
      best = index;
      least = whole;
    }
  };
  // "L’agence ne dit rien. Elle a rappelé que": the pronoun that begins a sentence goes on with the subject of the one before.
  const begins = words.units[here]?.from === before;
  const { paragraph } = words.units[here] ?? { paragraph: 0 };
  for (let back = here; back >= 0 && back > here - REACH && (here - back) * SENTENCE < least; back--) {
    const unit = words.units[back]!;
    const { from, to } = unit;
    const apart = unit.paragraph !== paragraph ? (unit.heading ? HEADLINE : 6) : 0;
    weighUnit(state, from, Math.min(to, before), (here - back) * SENTENCE + apart, weigh, beside, begins, !plural);
  }
  if (best !== undefined) return best;
  const last = spokeBy(state, before);
  for (let index = last; index >= Math.max(0, last - 11); index--) weigh(state.spoke[index]!.entity, last + 1 - index);
  // "La juge s’adresse à l’accusé. « Non », finit-il par dire": nobody else, so whom only a preposition has named.
  const role = (index: number): boolean => entities[index]?.kind === "role" && accepts(index);
  return best ?? (gender === null ? undefined : lastNamed(state, before, gender, plural, role));
}

/** Index of the last who spoke before token `before`; -1 where nobody did. */
export function spokeBy({ spoke }: Discourse, before: number): number {
  let low = 0;
  let high = spoke.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spoke[middle]!.at < before) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the unit that token `at` lies in. */
export function unitAt(words: Words, at: number): number {
  let low = 0;
  let high = words.units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.units[middle]!.from <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Weighs those who spoke between two tokens, the last first, then whom the text names there, in order. */
function weighUnit(
  state: Discourse,
  from: number,
  to: number,
  distance: number,
  weigh: (entity: number, cost: number, shown?: Gender) => void,
  beside: Range | undefined,
  begins: boolean,
  singular: boolean,
): void {
  const { words, entities } = state;
  const pointed = pointedAt(state, from) ?? alikeAt(state, from, to);
  if (pointed !== undefined && from < to)
    weigh(pointed, distance + COST.subject - (entities[pointed]?.kind === "organisation" ? INSTITUTION : 0));
  for (let index = spokeBy(state, to); index >= 0; index--) {
    const { at, entity, aside } = state.spoke[index]!;
    if (at < from) break;
    const reported = beside !== undefined && at >= beside.from && at < beside.to;
    weigh(entity, distance + (aside ? COST.aside : COST.spoke) + (reported ? 2 * SENTENCE : 0));
  }
  const same = distance > 0 ? state.goesOn.get(unitAt(words, from)) : undefined;
  if (same !== undefined)
    weigh(same, distance + COST.subject - (entities[same]?.kind === "organisation" ? INSTITUTION : 0));
  // "Il avait vu Paul Garnier. Il l’avait salué": the same "il" goes on.
  const goesOn = agreementOf(wordAt(words, from)) !== undefined;
  let verbs = 0;
  const main = mainOf(words, from);
  for (let at = from; at < Math.min(to, from + 120); at++) {
    if (words.quoteOf[at] !== -1) continue;
    // "Le ministre a cédé ; sa rivale, Anne Lambert, refuse.": each of the two clauses has its subject.
    if (at === main || wordAt(words, at - 1) === ";") verbs = 0;
    if (isSurelyFinite(words, at)) verbs++;
    const mention = words.mentionOf[at]!;
    if (mention === -1 || words.mentionOf[at - 1] === mention) continue;
    const { entity } = words.mentions[mention]!;
    const { kind } = entities[entity]!;
    const governed = isGoverned(words, at);
    // "le brevet professionnel (BPXEA)": letters that stand for a thing.
    // "Les Jeux ? Il sourit": several are not "il".
    const many = singular && /^(?:les|des|ces)$/.test(wordAt(words, at - 1));
    if (many || (governed && kind !== "person") || (kind === "organisation" && wordAt(words, at - 1) === "(")) continue;
    const cost = governed
      ? COST.governed
      : kind === "organisation"
        ? distance === 0 && verbs === 0 && at < from + 4
          ? // "Le département n’a pas dit oui, mais il juge": the subject of the very sentence.
            COST.subject - INSTITUTION
          : distance === SENTENCE &&
              verbs === 0 &&
              at < from + 4 &&
              (begins || (at === from + 1 && /^une?$/.test(wordAt(words, from))) || speaksAgain(state, at, to))
            ? // "Un syndicat tempère. « Non », dit-il": so where it is brought in, or the pronoun begins the sentence.
              COST.met - INSTITUTION
            : COST.thing - INSTITUTION
        : verbs > 0
          ? // "Le verdict fait bondir Paul Garnier": met by the verb. "Il tient la brasserie Le Quai": no person.
            kind === "person" && isSubjectBehind(words, at)
            ? COST.subject
            : kind === "person" && words.verbs[at - 1] && !goesOn
              ? COST.met
              : COST.object
          : COST.subject + (at < main && to > main ? COST.fronted : 0);
    const reported = beside !== undefined && at >= beside.from && at < beside.to && !isSetAgainstOthers(words, at);
    // "La banque … L’établissement dément. Il": of the gender of the noun last used.
    const noun = kind === "organisation" ? INSTITUTION_NOUNS.get(wordAt(words, at)) : undefined;
    weigh(entity, distance + cost + (reported ? 2 * SENTENCE : 0), noun?.gender);
  }
}

/**
 * Notes whom the pronoun means that is the subject of a sentence, for those behind it: "L’accusé se tait. Ce soir-là, il a tué Paul Garnier. « J’étais
 * hors de moi », dit-il". To be called for each sentence in order, once its cues are read. `number`: that of the sentence.
 */
export function followSubject(state: Discourse, number: number): void {
  const { words, goesOn } = state;
  const { from, to } = words.units[number] ?? { from: 0, to: 0 };
  const main = mainOf(words, from);
  for (let at = main; at < Math.min(to, main + OPENING); at++) {
    if (words.quoteOf[at] !== -1 || isSurelyFinite(words, at)) return;
    if (!/^(?:il|elle)$/.test(wordAt(words, at)) || isImpersonal(words, at)) continue;
    if (words.tokens[at + 1]?.kind === "mark") return;
    const meant = antecedentOf(state, at, wordAt(words, at) === "il" ? "m" : "f", false);
    if (meant !== undefined) goesOn.set(number, meant);
    return;
  }
}
/** In tokens: how far into its main clause. */
const OPENING = 40;

/** "Si le prévenu se tait, son avocat insiste.": the first token of the main clause, that of the sentence where none stands before it. */
function mainOf(words: Words, from: number): number {
  const unit = words.units[unitAt(words, from)];
  return unit && unit.from === from ? mainClause(words, unit, unit.to) : from;
}

/** "Ce dernier a publié une note. « … », dit-il": whom the first words of a sentence point at. */
function pointedAt(state: Discourse, from: number): number | undefined {
  const word = wordAt(state.words, from);
  if (!/^(?:celui-ci|celle-ci|ce|cette)$/.test(word)) return undefined;
  if (word.startsWith("cel")) return lastNamed(state, from, word === "celui-ci" ? "m" : "f", false, undefined, true);
  const next = wordAt(state.words, from + 1);
  if (next !== "dernier" && next !== "dernière") return undefined;
  return lastNamed(state, from, next === "dernier" ? "m" : "f", false, undefined, true);
}

/** "Le constat est le même pour Anne Lambert. « … », dit-elle": whom a short sentence brings in as one who thinks alike. */
function alikeAt({ words, entities }: Discourse, from: number, to: number): number | undefined {
  let alike = false;
  for (let at = from; at < Math.min(to, from + ALIKE_WITHIN); at++) {
    if (words.quoteOf[at] !== -1) return undefined;
    // "C’est le cas de Paul Garnier. Il a tout vendu."
    if (wordAt(words, at) === "cas" && /^(?:de|d')$/.test(wordAt(words, at + 1))) alike = true;
    if (/^(?:même|mêmes|similaires?|identiques?|pareil|idem)$/.test(wordAt(words, at))) alike = true;
    if (!alike || !/^(?:pour|chez|de|d')$/.test(wordAt(words, at))) continue;
    const mention = words.mentions[words.mentionOf[at + 1] ?? -1];
    return mention?.name && entities[mention.entity]?.kind === "person" ? mention.entity : undefined;
  }
  return undefined;
}
const ALIKE_WITHIN = 10;

/** "ce dernier", "celui-ci": the last one named before, whatever its part in the sentence. `things`: an institution of that gender too. */
export function lastNamed(
  { words, entities }: Pick<Discourse, "words" | "entities">,
  before: number,
  gender: Gender | null,
  plural: boolean,
  accepts: (entity: number) => boolean = () => true,
  things = false,
): number | undefined {
  for (let at = before - 1; at >= 0 && at > before - 120; at--) {
    const mention = words.mentionOf[at]!;
    if (mention === -1 || words.quoteOf[at] !== -1) continue;
    const { entity } = words.mentions[mention]!;
    const found = entities[entity];
    if (
      found &&
      accepts(entity) &&
      (found.kind !== "organisation" || (things && found.gender === gender)) &&
      found.plural === plural &&
      (gender === null || found.gender === null || found.gender === gender)
    )
      return entity;
  }
  return undefined;
}

/** Whether a preposition stands before the noun phrase at `at`. */
export function isGoverned(words: Words, at: number): boolean {
  let before = at - 1;
  // "mené par le Géorgien Luka Beridze": a noun stands between, which is no mention.
  if (isPlainNoun(words, before) && words.text.charAt(words.tokens[at]!.start - 1) === " ") before--;
  while (DETERMINERS.has(wordAt(words, before)) && !PREPOSITIONS.has(wordAt(words, before))) before--;
  // "Quant à Rose Delmas, elle attend": whom the sentence is about.
  if (/^(?:à|au|aux)$/.test(wordAt(words, before)) && wordAt(words, before - 1) === "quant") return false;
  // "Des habitants", at the beginning: an article, not "de" and "les".
  return PREPOSITIONS.has(wordAt(words, before)) && !(wordAt(words, before) === "des" && words.tokens[before]?.capital);
}

/** A word right behind a determiner that is neither mention nor verb. */
const isPlainNoun = (words: Words, at: number): boolean =>
  words.tokens[at]?.kind === "word" &&
  words.mentionOf[at] === -1 &&
  !words.verbs[at] &&
  !DETERMINERS.has(wordAt(words, at)) &&
  DETERMINERS.has(wordAt(words, at - 1));
