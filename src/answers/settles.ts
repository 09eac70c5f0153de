import type { Archive } from "../archive/archive.ts";
import type { Query, QueryUnit } from "../archive/query.ts";
import { textOf } from "../corpus/article.ts";
import { contradicts } from "../language/denial.ts";
import { fold } from "../language/fold.ts";
import { infinitiveOf, isLight } from "../language/french-words.ts";
import { BESIDE, isOfOther, namesSomebodyElse } from "./agreement.ts";
import { IL } from "./anaphora.ts";
import type { Candidate } from "./candidates.ts";
import { heldAt } from "./held.ts";
import { namesIn } from "./names.ts";
import { polarityOf } from "./polarity.ts";
import type { Question } from "./understand.ts";

/**
 * What a sentence must hold of what is said of the subject, as a share of its weight, to bear on a question for yes or no: more where it has the
 * subject's own name, for which alone it may have been found.
 */
const BEARS = { named: 0.42, unnamed: 0.2 };
/** A denial leaves words to what stands around it: "Il n’était pas présent." */
const DENIAL_BEARS = 0.1;
/** With a name that its article lacks a sentence must hold nearly all the rest. */
const NEARLY_ALL = 0.9;
/** What a word counts that stands in the sentence before. */
const AROUND = 0.9;

/**
 * Whether a sentence bears on a question for yes or no, though it says neither: it carries what is said of the subject, verb and objects, in their own words or
 * others, or denies it, or says the contrary; and nobody else than the subject does it. "Odile Carsac a salué le préfet" does not tell whether she has
 * met the minister.
 */
export function settles(archive: Archive, question: Question, query: Query, candidate: Candidate): boolean {
  const { item, context } = candidate;
  const { subject, predicate } = partsOf(question, query);
  const held = heldOf(query, predicate, candidate);
  const lacksName = query.units.some(({ name, number }, at) => (name || number) && context[at] === 0);
  if (lacksName && held < NEARLY_ALL) return false;
  if (isOfOtherGender(archive, question, query, candidate)) return false;
  if (contradicts(textOf(item)) || isOfOther(query, candidate)) return bearsOnThing(question, query, candidate);
  if (lacksGoverned(question, query, candidate)) return false;
  if (polarityOf(item.article.text, item, heldAt(candidate)).negated) return held >= DENIAL_BEARS;
  const named = subject.some((at) => query.units[at]!.name && isWritten(candidate, at));
  return held >= (named ? BEARS.named : BEARS.unnamed) && !isOfAnother(archive, question, query, candidate, subject);
}

/** A verb and the infinitive that it governs, in folded words: "a menacé d’envahir", "refuse to sign". */
const GOVERNED =
  /\b(?<governs>\p{L}{3,30})(?:-t)?(?:-(?:il|elle|ils|elles|on))? (?:d[e']|de ne pas|to) ?(?<governed>\p{L}{3,30})/u;

/**
 * Whether one of two verbs is neither in the sentence nor beside it, where the question has one govern the other: "Il ne voudra pas prendre le risque
 * d’envahir le pays" does not tell whether he has threatened to.
 */
function lacksGoverned({ text }: Question, { units }: Query, { near }: Candidate): boolean {
  const { governs, governed } = GOVERNED.exec(fold(text))?.groups ?? {};
  const first = units.findIndex(({ verb, typed }) => verb && fold(typed) === governs);
  const second = units.findIndex(({ verb, typed }) => verb && fold(typed) === governed);
  return first >= 0 && second > first && (near[first]! < SURELY || near[second]! < BESIDE);
}

/** Whether the sentence has the word itself; a name may only be lent to it by a pronoun. */
const isWritten = ({ places }: Candidate, unit: number): boolean => places.some((place) => place.unit === unit);

/**
 * Whether a sentence that does not rank first tells what is asked: beside the rest it has the very verb, or denies it, of a subject that stands by.
 */
export function tells(archive: Archive, question: Question, query: Query, candidate: Candidate): boolean {
  const { item, own, near, context } = candidate;
  const { subject, predicate, verb } = partsOf(question, query);
  if (query.units.some(({ name, number }, at) => (name || number) && context[at] === 0)) return false;
  if (subject.length > 0 && subject.every((at) => near[at]! < BESIDE)) return false;
  if (namesSomebodyElse(archive, query, candidate)) return false;
  const held = heldOf(query, predicate, candidate);
  const { negated } = polarityOf(item.article.text, item, heldAt(candidate));
  // "A-t-elle donné une date de reprise ?" "Elle n’a pas avancé de date.": what is denied of one of the things is denied of what is asked.
  if (negated && verb < 0 && held > 0 && bearsOnThing(question, query, candidate)) return true;
  return held >= (negated ? BEARS.unnamed : BEARS.named) && (verb < 0 || own[verb]! >= SAME_ACT);
}

/** How nearly a verb must be the one asked for that governs another: "risque" is near to "menacer", and threatens nobody. */
const SURELY = 0.75;

/** How nearly a verb must be the one asked for. */
const SAME_ACT = 0.5;

/**
 * Whether a sentence has the verb asked for itself, denies it or says the contrary, or the question has none: "L’adjointe a voté contre" does not tell
 * whether she steps down for that.
 */
export function holdsAct(question: Question, query: Query, candidate: Candidate): boolean {
  const { item, own } = candidate;
  const { verb } = partsOf(question, query);
  return (
    verb < 0 ||
    own[verb]! >= SAME_ACT ||
    contradicts(textOf(item)) ||
    polarityOf(item.article.text, item, heldAt(candidate)).negated
  );
}

/** The words of a question by whom they are of: the subject comes before the verb, also in English. Without a verb all but the names is said of these. */
export function partsOf(
  question: Question,
  { units }: Query,
): { readonly subject: number[]; readonly predicate: number[]; readonly verb: number } {
  const all = units.map((_, at) => at);
  const naming = new Set(question.naming.map(({ stem }) => stem));
  const speaks = (at: number) => units[at]!.stems.some((stem) => naming.has(stem));
  // "Le maire dit-il qu’on a triché ?"
  if (question.kind === "did-say" && all.some((at) => !speaks(at)))
    return {
      subject: all.filter(speaks),
      predicate: all.filter((at) => !speaks(at) && !saysLittle(units[at]!, question)),
      verb: -1,
    };
  const verb = units.findIndex((unit) => (unit.verb || isVerbPhrase(unit)) && !saysLittle(unit, question));
  const subject = verb < 0 ? all.filter((at) => units[at]!.name) : all.slice(0, verb);
  const predicate = all.filter((at) => !subject.includes(at) && !saysLittle(units[at]!, question));
  return { subject, predicate: predicate.length > 0 ? predicate : all, verb };
}

/** "va-t-elle", "peut-on", "a-t-il fini par": the verb behind says what. */
const saysLittle = ({ exact, name, stems }: QueryUnit, { language }: Question): boolean =>
  language === "fr" && !name && stems.length === 1 && (isLight(exact) || ASPECT.has(infinitiveOf(exact) ?? ""));
const ASPECT = new Set(["finir", "commencer", "compter", "continuer"]);

/** "remis en liberté", "porté plainte": one thing to search for. */
const isVerbPhrase = ({ exact, name, stems }: QueryUnit): boolean =>
  !name && stems.length > 1 && infinitiveOf(exact) !== undefined;

/** The share of the weight of these words that a sentence holds, with its neighbours. */
function heldOf({ units }: Query, words: readonly number[], candidate: Candidate): number {
  const { own, near } = candidate;
  let total = 0;
  let held = 0;
  for (const at of words) {
    total += units[at]!.weight;
    const lent = units[at]!.name && own[at]! > 0 && !isWritten(candidate, at);
    held += units[at]!.weight * (lent ? 0 : Math.max(own[at]!, AROUND * near[at]!));
  }
  return total === 0 ? 1 : held / total;
}

/**
 * Whether the sentence, or what stands beside it, has any of the things asked about, where there are such: "Il dément avoir rencontré les repreneurs"
 * does not tell whether he has met the prefect.
 */
export function bearsOnThing(question: Question, { units }: Query, { near }: Candidate): boolean {
  const things = units
    .map((unit, at) => ({ unit, at }))
    .filter(({ unit }) => !unit.name && !unit.verb && !saysLittle(unit, question));
  return things.length === 0 || things.some(({ at }) => near[at]! > BESIDE);
}

const SHE = /(?<![\p{L}-])elle(?!\p{L})/iu;
const HE = new RegExp(`(?<![\\p{L}-])${IL}(?!\\p{L})`, "iu");

/** Whether the subject is a woman, and the sentence, which does not name her, speaks of a man; or the other way round. */
export function isOfOtherGender(archive: Archive, question: Question, query: Query, candidate: Candidate): boolean {
  const { units } = query;
  const { subject } = partsOf(question, query);
  const named = subject.filter((at) => units[at]!.name);
  if (named.some((at) => isWritten(candidate, at))) return false;
  const genders = new Set(
    named.flatMap((at) =>
      (archive.peopleIndex.byWord.get(units[at]!.exact) ?? []).flatMap(
        ({ kind, gender }) => (kind === "person" && gender) || [],
      ),
    ),
  );
  const [gender] = genders;
  if (genders.size !== 1) return false;
  const text = textOf(candidate.item);
  const [she, he] = [SHE.test(text), HE.test(text)];
  return gender === "f" ? he && !she : she && !he;
}

const PASSIVE = /\b(?:ete|was|were|been|be|est|sont|etait|etaient|sera|seront)\b/u;

/** "A-t-elle été vendue ?", "Bergal vendue combien": whom a question names is not who acts. */
export const isPassive = ({ text }: Question, { units }: Query): boolean =>
  PASSIVE.test(fold(text)) ||
  (!HAS.test(fold(text)) &&
    units.some(({ verb, exact }, at) => verb && units[at - 1]?.name === true && DONE.test(exact)));
const HAS = /\b(?:a|ont|avait|avaient|aurait|did|has|have|had)\b/u;
const DONE = /(?:ee?s?|[iu]e?s?|ise?s?|ite?s?|erte?s?)$/u;

/** Whether somebody else does it: the subject stands nowhere near, or the name before the verb is another's. */
function isOfAnother(
  archive: Archive,
  question: Question,
  { units }: Query,
  { item, near, places, words }: Candidate,
  subject: readonly number[],
): boolean {
  const named = subject.filter((at) => units[at]!.name);
  if (named.length === 0) return false;
  if (subject.every((at) => near[at]! < BESIDE)) return true;
  if (PASSIVE.test(fold(question.text))) return false;
  const names = namesIn(archive, item.article.text, item).filter(({ person }) => person !== null);
  const isSubject = (start: number, end: number) =>
    places.some(({ at, unit }) => named.includes(unit) && words[at]!.start >= start && words[at]!.end <= end);
  return places.some(({ at, unit }) => {
    if (!units[unit]!.verb) return false;
    const before = names.filter(({ end }) => end <= words[at]!.start);
    const last = before[before.length - 1];
    return (
      last !== undefined && !isSubject(last.start, last.end) && !before.some((name) => isSubject(name.start, name.end))
    );
  });
}
