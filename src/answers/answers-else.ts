import type { Archive } from "../archive/archive.ts";
import type { Query, QueryUnit } from "../archive/query.ts";
import { textOf } from "../corpus/article.ts";
import { analyse } from "../language/analyse.ts";
import { COUNTRY_ADJECTIVES } from "../language/countries.ts";
import { contradicts } from "../language/denial.ts";
import { fold } from "../language/fold.ts";
import { infinitiveOf } from "../language/french-words.ts";
import { PLACES } from "../language/places.ts";
import { BESIDE, isOfOther, lacksKind } from "./agreement.ts";
import type { ShortAnswer } from "./answer.ts";
import type { Candidate } from "./candidates.ts";
import { textBefore } from "./deeds.ts";
import { isOnlyMeant } from "./not-so.ts";
import { isOfOthers } from "./of-others.ts";
import { isOfPart } from "./part-of.ts";
import { isNotDone } from "./polarity.ts";
import { isOfOtherGender, isPassive } from "./settles.ts";
import { asksAmountOf, countedUnit, SAME_THING } from "./short-number.ts";
import { isOfOtherSource } from "./source-named.ts";
import type { Question } from "./understand.ts";
import { isByNobody, isOfOtherParty } from "./who-did.ts";

/** Kinds of question that name what they are about, so that one thing in it that nobody has makes it another question. */
const EXACT: ReadonlySet<Question["kind"]> = new Set([
  "who",
  "what",
  "what-said",
  "when",
  "where",
  "how-many",
  "how-long",
  "why",
]);

/** Kinds of question that need not say what they ask for, and name whom or what it is about all the same: "ours Vercors", "lauréate prix Delambre". */
const NAMING: ReadonlySet<Question["kind"]> = new Set(["keywords", "who-said", "outlet"]);

/** "C’est quoi le Zarafchan ?" of a sentence that only says "il": a question of nothing but a name is answered where the name is written. */
const isNamedNowhere = ({ kind }: Question, { units }: Query, { places }: Candidate): boolean =>
  kind === "what" && places.length === 0 && units.every(({ name, number }) => name || number);

/**
 * Whether the best sentence plainly answers another question than the one asked: one of another year, of another month or round, of somebody of whom no
 * article speaks, of things that were counted for something else; or says itself that the answer is not told.
 */
export function answersElse(
  archive: Archive,
  question: Question,
  query: Query,
  best: Candidate,
  short: ShortAnswer | null,
): boolean {
  if (!EXACT.has(question.kind)) return isOfAnother(archive, question, query, best);
  return (
    isOfAnother(archive, question, query, best) ||
    isOfOther(query, best) ||
    isNamedNowhere(question, query, best) ||
    isOnlyMeant(question, query, best) ||
    isByNobody(archive, question, query, best) ||
    isOfOthers(archive, question, query, best) ||
    isOfOtherParty(archive, question, query, best) ||
    deniesIt(question, query, best) ||
    isUndone(question, query, best) ||
    (question.kind === "who" && isOfPart(question.text, query, best)) ||
    // "Qui a soudoyé la procureure ?" of a sentence that names nobody else.
    ((question.kind === "how-long" || question.kind === "who") && short === null) ||
    isOfNothingElse(question, query, best) ||
    countsOtherwise(question, query, best, short) ||
    (!(short?.type === "number" && question.measure) && lacksKnownKind(question, query, best)) ||
    isWithheld(question, best, short)
  );
}

/** "En 1998, il avait refusé la médaille" does not tell when he received it: the sentence denies, and has no verb of the question itself. */
function deniesIt({ kind, text }: Question, { units }: Query, { item, own }: Candidate): boolean {
  if (kind !== "when" && kind !== "where" && kind !== "how-many") return false;
  if (!contradicts(textOf(item)) || contradicts(text)) return false;
  return units.some(({ verb }) => verb) && units.every(({ verb }, at) => !verb || own[at]! < SAME_THING);
}

/** A question that has a denial anywhere: "qui a dit que ça nourrit pas", "why did they not". */
const SAYS_NO = /\b(?:pas|jamais|rien|aucune?|personne|ni|not|never|no|none|nobody)\b|n[’']t\b/u;

/** "Pourquoi a-t-elle démissionné ?" of « Je ne démissionnerai pas »: the sentence denies the very verb, and all of the question's verbs that it has. */
export function isUndone(
  { kind, negative, text }: Question,
  { units }: Query,
  { item, own, places, words }: Candidate,
): boolean {
  if (kind === "what" || kind === "what-said" || negative || contradicts(text) || SAYS_NO.test(fold(text)))
    return false;
  const verbs = places.filter(({ unit }) => units[unit]!.verb && own[unit]! >= SAME_THING);
  return verbs.length > 0 && verbs.every(({ at }) => isNotDone(item.article.text, item, words[at]!.start));
}

/** Whether the article of a sentence lacks a name or a year of the question, or the sentence has it from another source. */
export const isOfAnother = (archive: Archive, question: Question, query: Query, candidate: Candidate): boolean =>
  (EXACT.has(question.kind) || NAMING.has(question.kind)) &&
  (isOfOtherYear(query, candidate) ||
    isOfOtherNumber(question, query, candidate) ||
    (EXACT.has(question.kind) && isOfOtherAmount(query, candidate)) ||
    isOfNobody(query, candidate) ||
    isOfOtherSource(question, query, candidate) ||
    (!isPassive(question, query) && isOfOtherGender(archive, question, query, candidate)));

const YEAR = /^(?:1[89]|20)\d\d$/u;

/** "la rencontre de 2020" in an article that has no 2020. */
export const isOfOtherYear = ({ units }: Query, { context }: Pick<Candidate, "context">): boolean =>
  units.some(({ number, exact }, at) => number && YEAR.test(exact) && context[at] === 0);

/**
 * "Pourquoi le fonds passe-t-il à 5 millions ?" in an article that has no 5: a reason or a day of something else. Of less than three there are other
 * words; of two numbers to choose from ("12 000 ou 15 000 ?") one is enough, of others ("24 communes … 5 millions") none may be missing.
 */
const isOfOtherNumber = ({ kind, text }: Question, { units }: Query, { context }: Candidate): boolean => {
  if (kind === "outlet" || kind === "compare") return false;
  // A year says when, and not how much.
  const numbers = numbersOf(units).filter((at) => !YEAR.test(units[at]!.exact));
  const missing = numbers.filter((at) => context[at] === 0);
  return missing.length > 0 && (missing.length === numbers.length || !TO_CHOOSE.test(text));
};

const TO_CHOOSE = /\d (?:ou|or) \d/u;

const numbersOf = (units: Query["units"]): number[] =>
  units.flatMap(({ number, exact }, at) => (number && Number(exact) >= SEVERAL ? [at] : []));
const SEVERAL = 3;

/**
 * "Quand a-t-elle promis 60 millions ?" of « a promis 5 millions »: the sentence has that thing in another number, and neither it nor what stands beside it
 * has the one asked for.
 */
function isOfOtherAmount({ units }: Query, { near, places, words }: Candidate): boolean {
  const numbers = numbersOf(units).filter((at) => !YEAR.test(units[at]!.exact));
  if (numbers.some((at) => near[at]! >= BESIDE)) return false;
  return numbers.some(
    (at) =>
      units[at + 1]?.name === false &&
      places.some((place) => place.unit === at + 1 && words[place.at - 1]?.number === true),
  );
}

/** A name, written as one, that the article lacks, or a country by its adjective: "le prix Nobel", "le ministre chilien", "the French election". */
const isOfNobody = ({ units }: Query, { context }: Candidate): boolean =>
  units.some(
    (unit, at) =>
      context[at] === 0 && ((unit.name && /^\p{Lu}\p{Ll}/u.test(unit.typed)) || isOfCountry(unit) || isPlace(unit)),
  );

/** "inondation a quimper": a town or a region that no article has, however it is written. */
const isPlace = ({ exact, known }: QueryUnit): boolean => !known && PLACES.has(exact);

let countryStems: ReadonlySet<string> | undefined;

/** Whether a word is the adjective of a country, in French or, with its capital, in English. */
function isOfCountry({ typed, exact, forms }: QueryUnit): boolean {
  if (COUNTRY_ADJECTIVES.has(exact)) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(typed)) return false;
  countryStems ??= new Set([...COUNTRY_ADJECTIVES.keys()].flatMap((word) => analyse(word).map(({ stem }) => stem)));
  return forms.some(
    ({ stems: [stem, more], gain }) => gain >= TRANSLATED && more === undefined && countryStems!.has(stem!),
  );
}

/** How nearly a French word must be an English one to be its translation. */
const TRANSLATED = 0.9;

/**
 * "Pourquoi la sonde n’a-t-elle jamais envoyé de données ?" of « Le report de la sonde était dû au vent »: a reason of something else, with nothing of the
 * question but its names.
 */
function isOfNothingElse({ kind, language }: Question, { units }: Query, { near }: Candidate): boolean {
  // An English word has too many names in French.
  if (kind !== "why" || language === "en") return false;
  const plain = units.flatMap(({ name, number }, at) => (name || number ? [] : [at]));
  return plain.length > 1 && plain.length < units.length && plain.every((at) => near[at]! < BESIDE);
}

/** Words with which a sentence leans on the one before it: "Sept voix." */
const FRAGMENT = 5;
const ASPECT = new Set(["finir", "commencer", "rester", "emporter", "compter"]);

/** "Combien d’enfants sont morts ?": "un essai sur 450 enfants" has the children and nothing of their death. */
function countsOtherwise(
  question: Question,
  query: Query,
  { own, near, from, to }: Candidate,
  short: ShortAnswer | null,
): boolean {
  if (question.kind !== "how-many" || short?.type !== "number" || to - from < FRAGMENT) return false;
  // "Combien de prime touchent-ils ?": a bonus of so many euros says it, whatever is done with it.
  if (asksAmountOf(question)) return false;
  const unit = countedUnit(question, query);
  if (unit === undefined || own[unit]! < BESIDE) return false;
  const others = query.units.map((each, at) => ({ each, at })).filter(({ at }) => at !== unit);
  const things = others.filter(({ each }) => !each.verb);
  // "Combien de soldats Kiev a-t-il massés dans la zone du conflit ?": what has all but the verb may have another one.
  if (things.length >= ENOUGH_THINGS && things.every(({ at }) => near[at]! >= BESIDE)) return false;
  // "Sur combien de bouées le contrôle a-t-il porté ?": what is done is not done to the buoys.
  if (COUNTED_BESIDE.test(fold(question.text))) return false;
  const acts = others.filter(
    ({ each }) => each.verb && !ASPECT.has(infinitiveOf(each.exact) ?? "") && !isOfClause(question, each),
  );
  return acts.length > 0 && acts.every(({ at }) => near[at]! < BESIDE / 2);
}

const ENOUGH_THINGS = 3;
const COUNTED_BESIDE =
  /\b(?:(?:sur|par|avec|dans|contre|apres|depuis) combien|(?:by|on|with|in|after|against) how many)\b/u;

/** "How many lamps were out when the ferry sank?": what it only says besides, by a clause of time. */
const isOfClause = (question: Question, unit: QueryUnit): boolean =>
  /(?<!\p{L})(?:when|while|lorsque?|quand|pendant qu)(?!\p{L})/iu.test(textBefore(question, unit));

/** "Quelle banque a prêté l’argent ?" of a sentence without a bank; an English noun only where no article has it, as it has many names in French. */
function lacksKnownKind(question: Question, query: Query, best: Candidate): boolean {
  if (!lacksKind(question, query, best)) return false;
  return question.language === "fr" || query.units.some(({ known, name, verb }) => !known && !name && !verb);
}

/** "Il a refusé de dire où il entraînera": the answer is that nobody tells. */
const WITHHELD =
  /(?<!\p{L})(?:refus\p{L}{1,8} de (?:dire|préciser|donner|chiffrer|révéler|communiquer)|n[’'](?:a|ont) pas (?:voulu (?:dire|préciser)|précisé|souhaité (?:dire|préciser)))(?!\p{L})/iu;

/** Whether the sentence says that what is asked is not told. "Pourquoi a-t-il refusé de dire …" asks something else. */
function isWithheld({ kind, text }: Question, { item }: Candidate, short: ShortAnswer | null): boolean {
  if (kind === "why" || kind === "what-said" || /(?:refus|declin)/u.test(fold(text))) return false;
  return WITHHELD.test(textOf(item)) && (short === null || short.type === "sentence");
}
