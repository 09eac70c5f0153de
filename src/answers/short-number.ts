import type { Archive } from "../archive/archive.ts";
import type { Query } from "../archive/query.ts";
import { passage } from "../corpus/article.ts";
import { contains, type Span } from "../corpus/span.ts";
import { type Dimension, LONG_UNIT } from "../language/dimensions.ts";
import { FIGURE, NUMBER_WORD } from "../language/figures.ts";
import { fold, foldedWords } from "../language/fold.ts";
import { soundsHuman } from "../language/speech-nouns.ts";
import { isPerson } from "./agreement.ts";
import type { ShortAnswer } from "./answer.ts";
import { namesSomebody } from "./asks-somebody.ts";
import type { Candidate } from "./candidates.ts";
import { heldAt, nearest } from "./held.ts";
import { measureAsked } from "./short-measure.ts";
import type { Question } from "./understand.ts";

/** A number in a sentence, and what it counts: the words after it as far as they can belong to it. */
export interface Figure extends Span {
  readonly counted: Span;
}

/** What ends the words that a number counts: a mark, a preposition other than "de", a determiner, a relative. */
const ENDS =
  /[,;:.!?»«"()]|(?<!\p{L})(?:(?:à|au|aux|en|dans|sur|par|pour|selon|contre|vers|chez|avec|sans|depuis|après|avant|qui|que|dont|et|ou|mais|le|la|les|ce|cette|ces|son|sa|ses|leurs?|une?)(?!\p{L})|l[’'])/iu;
const COUNTED_LENGTH = 70;
const PEOPLE = /^[ \u00A0\u202F]?(?:personnes?|gens|hommes?|femmes?|habitants?|enfants?|adultes?)(?!\p{L})/iu;
/** "un seul": a number after all. */
const ALONE = /^ seule?(?!\p{L})/iu;
const ONE = /^(?:une?)$/iu;

const BROUGHT_TO = /^ (?:le (?:nombre|total)|la (?:part|proportion)) (?:de |des |du |d[’'])(?:la |l[’'])?/iu;

/** The numbers that stand in `span` of `text`, in reading order. "Cinquante-huit" is one. */
function figuresIn(text: string, span: Span): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(FIGURE)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const after = text.slice(end, Math.min(span.end, end + COUNTED_LENGTH));
    // "Un homme est mort" counts one; other than before people "un" is an article.
    if (ONE.test(match[0]) && !PEOPLE.test(after) && !ALONE.test(after)) continue;
    // "portant à trois le nombre de morts": what is counted comes behind its number.
    const before = BROUGHT_TO.exec(after)?.[0].length ?? 0;
    const length = before + (ENDS.exec(after.slice(before))?.index ?? after.length - before);
    figures.push({ start, end, counted: { start: end, end: end + length } });
  }
  return figures;
}

const COUNTED =
  /\b(?:(?:combien|cb|cbien|konbien) (?:y a t il (?:eu )?)?d[e ]?|nombre d[e ]?|how many|number of) ?(?<what>\p{L}{1,40}(?: \p{L}{1,40}){0,3})|\b(?:combien|cb) (?:sont|ont|etaient) (?:les )?(?<who>\p{L}{1,40})/u;
/** What may stand before the noun: "combien de jeunes soldats", "how many Russian soldiers". */
const BEFORE_NOUN =
  /^(?:new|young|more|other|extra|additional|local|foreign|public|empty|vacant|full|small|large|big|old|different|elected|french|german|\p{L}{3,12}(?:ian|ish|ese|ean)|jeunes?|nouveaux?|nouvelles?|petite?s?|grande?s?|ancien(?:ne)?s?|autres?|vraie?s?|faux|fausses?|gros|grosses|bons?|bonnes|premiere?s?|derniere?s?)$/u;

/** How nearly a word must be the one asked for to be counted: who is hurt need not be in hospital. */
export const SAME_THING = 0.65;

const UNIT_NOUN = /^(?:kilos?|kilogrammes?|grammes?|tonnes?|tons?|litres?|barils?|barrels?|hectares?|pounds?)$/u;

/**
 * The word that a question wants counted: "dockers" of "combien de dockers", "soldiers" of "how many Russian soldiers"; undefined where it
 * names none.
 */
export function countedUnit(question: Question, query: Query): number | undefined {
  const groups = COUNTED.exec(foldedWords(question.text))?.groups;
  const words = (groups?.["what"] ?? groups?.["who"])?.split(" ");
  if (words === undefined) return undefined;
  const unitOf = (word: string) =>
    query.units.findIndex(({ typed }) =>
      fold(typed)
        .split(/[^\p{L}\p{N}]+/u)
        .includes(word),
    );
  // "Combien de kilos de cannabis": of another drug's weight nothing is asked.
  const of = UNIT_NOUN.test(words[0] ?? "") && /^(?:de|d|of)$/u.test(words[1] ?? "") ? words.slice(2) : words;
  const noun = of.find((word) => !BEFORE_NOUN.test(word));
  const unit = noun === undefined ? -1 : unitOf(noun);
  return unit < 0 ? undefined : unit;
}

/** The noun that stands first behind "combien de", folded. */
const countedNoun = ({ text }: Question): string | undefined =>
  COUNTED.exec(foldedWords(text))?.groups?.["what"]?.split(" ")[0];

const UNIT =
  /^[ \u00A0\u202F]?(?:%|€|\$|(?:millions?|milliards?|milliers?)(?: d[e’']? ?\p{L}+)?|(?:d[e’'] ?)?\p{L}[\p{L}-]*)/u;
const AGE = /\bquel (?:est (?:l |son )?)?age\b|\bage de\b|\bhow old\b|\baged?\b/u;

/** Whether a question asks for somebody's age. */
export const asksAge = (question: Question): boolean => AGE.test(fold(question.text).replace(/[^\p{L}]+/gu, " "));

/** The number that `candidate` gives of what the question wants counted; null where it gives none of that. */
export function numberIn(archive: Archive, question: Question, query: Query, candidate: Candidate): ShortAnswer | null {
  const { item } = candidate;
  const { text } = item.article;
  if (asksAge(question)) return ageIn(archive, query, candidate);
  const times = (archive.timesOf.get(item.article) ?? []).filter((time) => contains(item, time));
  const asked = candidate.places.filter(({ unit }) => query.units[unit]!.number).map(({ at }) => candidate.words[at]!);
  const figures = figuresIn(text, item).filter(
    (figure) =>
      !times.some((time) => contains(time, { start: figure.start, end: figure.start + 1 })) &&
      !asked.some((word) => word.start >= figure.start && word.end <= figure.end) &&
      !isYear(text, figure) &&
      !isWhole(text.slice(item.start, figure.start)),
  );
  const chosen = chosenOf(question, query, candidate, figures);
  if (!chosen) return null;
  const following = text.slice(chosen.end, Math.min(item.end, chosen.end + 40));
  const unit = (LONG_UNIT.exec(following) ?? UNIT.exec(following))?.[0] ?? "";
  const span = {
    start: isOfWhole(question, candidate, chosen)
      ? chosen.start
      : partStart(text.slice(Math.max(item.start, chosen.start - LONGEST_PART), chosen.start), chosen.start),
    end: chosen.end + (/^\s\p{Ll}+$/u.test(unit) && NO_NOUN.test(unit) ? 0 : unit.length),
  };
  return { type: "number", text: text.slice(span.start, span.end), span: passage(item.article, span) };
}

/** "Deux des six caméras étaient en panne": how many were out of order is two, how many there are in all six. */
const PART = new RegExp(
  `(?<![\\p{L}\\d])(?<part>(?:\\d{1,6}|${NUMBER_WORD}(?:[- ]${NUMBER_WORD}){0,3}) (?:des|de ses|de leurs|de ces) )$`,
  "iu",
);
const ASKS_WHOLE =
  /\b(?:en tout|au total|y a t il|y en a t il|compt(?:e|ent|ait|aient)|comport(?:e|ent|ait)|in all|in total|altogether|are there|were there|totalis\p{L}{1,4}|possed\p{L}{1,4})\b/u;
const LONGEST_PART = 48;

/** Where the answer begins: at the number of those of whom something is said, where `before` ends in one. */
const partStart = (before: string, start: number): number => start - (PART.exec(before)?.groups?.["part"]?.length ?? 0);

/** Whether all are asked for, and no part of them: "en tout", or what is asked is said of all: "neuf des onze marchés visés". */
function isOfWhole({ text }: Question, { item, places, words }: Candidate, { end }: Figure): boolean {
  if (ASKS_WHOLE.test(foldedWords(text))) return true;
  const noun = /^\s?\p{L}{2,30} (?=\p{L})/u.exec(
    item.article.text.slice(end, Math.min(item.end, end + LONGEST_PART)),
  )?.[0];
  return noun !== undefined && places.some(({ at }) => words[at]!.start === end + noun.length);
}

const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** "L’accident remonte à 1998 ; …": a year counts nothing, though nothing says that it is a date. */
const isYear = (text: string, { start, end, counted }: Figure): boolean =>
  YEAR.test(text.slice(start, end)) && text.slice(end, counted.end).trim() === "";

/** "Deux enfants sur trois continuent": "trois" is what the two are of. */
const WHOLE = new RegExp(`(?:\\d|${NUMBER_WORD})(?: \\p{Ll}{1,30}){0,2} sur $`, "iu");
const isWhole = (before: string): boolean => WHOLE.test(before);

/** What may follow a number and is none of what it counts: "1 200 selon les syndicats". */
const NO_NOUN =
  /^\s?(?:selon|d|à|au|aux|en|dans|sur|par|pour|contre|vers|avec|sans|et|ou|mais|qui|que|dont|ont|a|est|sont|le|la|les|l)$/iu;

function chosenOf(
  question: Question,
  query: Query,
  candidate: Candidate,
  figures: readonly Figure[],
): Figure | undefined {
  const { text } = candidate.item.article;
  const held = heldAt(candidate);
  const after = ({ end }: Figure) => text.slice(end, end + 40);
  const measure = measureAsked(question.text);
  const unit = countedUnit(question, query);
  // "Combien d'argent rapporte le festival ?": euros are the money, and need not be called so.
  if (unit !== undefined && !asksAmountOf(question)) {
    const own = candidate.places.filter((place) => place.unit === unit).map(({ at }) => candidate.words[at]!.start);
    const counting = figures.filter(({ counted }) => own.some((at) => at >= counted.start && at < counted.end));
    // "Combien de personnes y ont laissé la vie ?": "trois morts" are people too.
    if (counting.length === 0 && ANYBODY.test(query.units[unit]!.exact)) {
      const told = candidate.places
        .filter(({ unit: of }) => of !== unit && query.units[of]!.verb)
        .map(({ at }) => candidate.words[at]!.start);
      const dead = figures.filter(({ counted }) => told.some((at) => at >= counted.start && at < counted.end));
      if (dead[0]) return dead[0];
    }
    // Of "deux des 33 prisonniers" the number right before the noun counts it.
    const [first] = [...counting].sort((a, b) => gapTo(own, a) - gapTo(own, b));
    if (first) return first;
    const human = AGENT.test(query.units[unit]!.exact) || soundsHuman(query.units[unit]!.exact);
    // "Combien de manifestants": "2 500 personnes". "Combien de blessés" is not answered by people of whom something else is said.
    if (human) {
      const people = figures.filter(
        (figure) =>
          (PEOPLE.test(after(figure)) || (ANYBODY.test(query.units[unit]!.exact) && countsPeople(after(figure)))) &&
          !ONE.test(text.slice(figure.start, figure.end)),
      );
      if (people.length > 0) return nearest(people, held);
    }
    // "800 manifestants selon la police, 1 200 selon les syndicats".
    return own.length > 0 ? nearest(figures.filter(isBare(text)), held) : undefined;
  }
  // "How deep was the wreck?" is answered by metres, and by nothing else.
  if (measure) {
    const measured = figures.filter((figure) => measure.unit.test(after(figure)));
    const beside = ({ start, end }: Figure) => text.slice(Math.max(candidate.item.start, start - BESIDE), end + BESIDE);
    const sure = measured.filter((figure) => measure.beside?.test(beside(figure)));
    return nearest(sure.length > 0 ? sure : measured, held);
  }
  return nearest(figures, held);
}

/** Whether an amount of money is asked for by its own noun: "combien de rançon", "combien d’argent". */
export const asksAmountOf = (question: Question): boolean =>
  question.measure?.common === true && isAmount(question.measure, countedNoun(question) ?? "");

/** In the singular the noun says that it is money, and in the plural it is counted: "combien d’amendes". */
const isAmount = ({ says, asks }: Dimension, noun: string): boolean =>
  says.test(noun) || (!noun.endsWith("s") && asks.test(noun));

/** How far from a number what is said of its dimension stands, in code units: "par 4 200 mètres de fond". */
const BESIDE = 24;

const AGENT =
  /^\p{L}{3,}ants?$|^(?:gens|personnes?|people|habitants?|membres?|malades?|patients?|clients?|passagers?|passengers?|customers?|residents?)$/u;
/** Words for people of any kind: whatever people a sentence counts are such. */
const ANYBODY = /^(?:gens|personnes?|people|monde)$/u;
const countsPeople = (after: string): boolean => {
  const noun = /^[ \u00A0\u202F]?(\p{L}{3,30})/u.exec(after)?.[1];
  return noun !== undefined && soundsHuman(fold(noun));
};

const gapTo = (places: readonly number[], { end }: Figure): number =>
  Math.min(...places.map((at) => (at < end ? Number.POSITIVE_INFINITY : at - end)));

const isBare =
  (text: string) =>
  ({ end, counted }: Figure): boolean =>
    text.slice(end, counted.end).trim() === "" ||
    (!BROUGHT_TO.test(text.slice(end, counted.end)) &&
      NO_NOUN.test(/^\s?\p{L}*/u.exec(text.slice(end, end + 20))?.[0] ?? ""));

/** "X, 22 ans", "âgé de 22 ans", "à l’âge de 87 ans", "l’étudiant de 22 ans": not "depuis 22 ans", "22 ans de prison". */
const YEARS_OLD = new RegExp(
  `(?:, |(?<!\\p{L})(?:âgée?s? (?:seulement )?d[e’'] ?|âge de |de |à |avait |a |aura |ses |ses tout juste ))(?<age>(?:\\d{1,3}|${NUMBER_WORD}(?:[- ](?:et[- ])?${NUMBER_WORD}){0,3})[ \u00A0]ans)(?!\\p{L})(?! (?:de |plus|après|avant|qu[’'])| d[’'])`,
  "giu",
);
const NOT_AGE =
  /(?<!\p{L})(?:depuis|pendant|durant|dans|en|il y|après|prison|moins|plus|peine|bail|mandat|contrat|projet|plan|moratoire)(?: d[e’'])?\s{0,3}$/iu;

/**
 * What alone may stand between somebody told by a trade and the age: "La bijoutière, Agathe Norel, 66 ans", "un vigile âgé de 41 ans", "le
 * suspect, un homme de 34 ans". In "La bijoutière a retrouvé sa fille de 12 ans" the age is of another.
 */
const TO_AGE =
  /^(?:,? \p{Lu}[\p{L}’-]{0,30}(?: \p{Lu}[\p{L}’-]{0,30}){0,3}|, une? \p{Ll}{2,20})?,? (?:(?:est |était )?âgée?s? (?:seulement )?d[e’'] ?|de |a |avait |aura |(?:fête|fêtait|fêtera) ses (?:tout juste )?)?$/u;

function ageIn(archive: Archive, query: Query, candidate: Candidate): ShortAnswer | null {
  const { item, own, places, words } = candidate;
  const { text } = item.article;
  const all = query.units.map((unit, at) => ({ ...unit, at }));
  // "le maire de Valmont": of the town no age is asked.
  const role = all.some(({ name, exact }) => !name && namesSomebody(exact));
  const names = all.filter((unit) => unit.name && (!role || isPerson(archive, unit)));
  const nobody = names.length === 0;
  if (!nobody && !names.some(({ at }) => own[at]! > 0)) return null;
  // "How old is the jeweller?": of somebody told by a trade the age stands right behind it.
  const somebody = places
    .filter(({ unit }) => (nobody ? !query.units[unit]!.name : names.some(({ at }) => at === unit)))
    .map(({ at }) => words[at]!);
  const held = somebody.map(({ start }) => start);
  const ages = [...text.slice(item.start, item.end).matchAll(YEARS_OLD)]
    .filter(
      (match) =>
        !NOT_AGE.test(text.slice(Math.max(item.start, item.start + match.index - 20), item.start + match.index)),
    )
    .map((match) => {
      const start = item.start + match.index + match[0].length - match.groups!["age"]!.length;
      return { start, end: item.start + match.index + match[0].length };
    });
  const age = nearest(
    nobody ? ages.filter(({ start }) => somebody.some(({ end }) => TO_AGE.test(text.slice(end, start)))) : ages,
    held,
  );
  return age ? { type: "number", text: text.slice(age.start, age.end), span: passage(item.article, age) } : null;
}
