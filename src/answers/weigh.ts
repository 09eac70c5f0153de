import type { Archive } from "../archive/archive.ts";
import type { Query } from "../archive/query.ts";
import { textOf } from "../corpus/article.ts";
import { analyse } from "../language/analyse.ts";
import { contradicts } from "../language/denial.ts";
import { fold, foldedWords } from "../language/fold.ts";
import { BESIDE, isOfOther, isOfSomebodyElse, lacksKind } from "./agreement.ts";
import type { ShortAnswer } from "./answer.ts";
import { type Candidate, shareOf } from "./candidates.ts";
import { isComparison } from "./compares.ts";
import { heldAt } from "./held.ts";
import { polarityOf } from "./polarity.ts";
import { isPolar, needsSpan, takesForGranted } from "./question-kinds.ts";
import { asksBirth } from "./short-birth.ts";
import { countedUnit, SAME_THING } from "./short-number.ts";
import { asksForBearer } from "./short-person.ts";
import { asksWhereabouts } from "./short-whereabouts.ts";
import type { Question } from "./understand.ts";
import { isOfTrade } from "./unnamed.ts";
import { type WeighedWords, weighWords } from "./weigh-words.ts";

/**
 * What speaks for and against answering by the best sentence. Shares are of the question's weight, 0 to 1; counts are small. What may show that a
 * question takes for granted what is not so counts only for kinds that do take something for granted; else it is 0.
 */
export interface Weighed extends WeighedWords {
  /** Held by the sentence itself, with its neighbours, and with what its article holds. */
  readonly own: number;
  readonly near: number;
  readonly context: number;
  /** What the sentence holds of the words that the rest of its article has least. */
  readonly rare: number;
  /** Names and numbers of the question that the article lacks: how many, at most 3. */
  readonly absentNames: number;
  /** Names that neither the sentence nor its neighbours have: how many, at most 2. */
  readonly farNames: number;
  /** Verbs that the article lacks, and that neither the sentence nor its neighbours have: how many, at most 2. */
  readonly absentVerbs: number;
  readonly farVerbs: number;
  /** 1 where the sentence has a verb of the question. */
  readonly acts: number;
  /** Words that the article lacks and are neither, and words that no article has: their share. */
  readonly absentWords: number;
  readonly unknown: number;
  /** How badly the kind of thing asked for is missing: 2 where nothing else would answer. */
  readonly notFound: number;
  /** 1 where the number counts the very thing asked for. */
  readonly counted: number;
  /** How far the short answer stands from the nearest word asked for, in hundreds of code units, at most 1. */
  readonly apart: number;
  /** 1 where the sentence, or one that holds as much, denies what the question takes for granted. */
  readonly denied: number;
  /** 1 where the sentence is about the other of two things, about somebody else, or has nothing of the kind that is asked for by its noun. */
  readonly ofOther: number;
  readonly ofSomebodyElse: number;
  readonly lacksKind: number;
  /** 1 where yes or no is asked and the sentence settles neither; and how many of the question's verbs it lacks then, at most 2. */
  readonly unsettled: number;
  readonly unheldVerbs: number;
  /** 1 where it says that this is not told or not known: "a refusé de préciser". */
  readonly withheld: number;
  /** How much better it ranks than the next sentence, in tens, from -0.5 to 0.5. */
  readonly ahead: number;
  /** How many things the question asks for, in tens. */
  readonly units: number;
  /** 1 each: the kind of the question, and whether it is English. */
  readonly lenient: number;
  readonly yesNo: number;
  readonly why: number;
  /** 1 where a reason was asked for and none found. */
  readonly noReason: number;
  readonly english: number;
}

/** Weighs the best sentence against the question; `others`: the candidates, best first. */
export function weigh(
  archive: Archive,
  question: Question,
  query: Query,
  best: Candidate,
  short: ShortAnswer | null,
  others: readonly Candidate[] = [],
): Weighed {
  const { text } = best.item.article;
  const held = heldAt(best);
  const strict = takesForGranted(question);
  const missing = missingOf(query, best);
  // How two things compare no sentence settles.
  const unsettled = isPolar(question) && short === null && !isComparison(question);
  const next = others.find((other) => other !== best);
  return {
    own: shareOf(query, best.own),
    near: shareOf(query, best.near),
    context: shareOf(query, best.context),
    rare: best.features.rare,
    ...missing,
    absentVerbs: strict ? missing.absentVerbs : 0,
    farVerbs: strict ? missing.farVerbs : 0,
    acts: query.units.some(({ verb }, at) => verb && best.own[at]! > 0) ? 1 : 0,
    notFound: strict || question.kind === "where" ? missesKind(question, query, best, short) : 0,
    counted: countsThat(question, query, best, short) ? 1 : 0,
    apart: apartOf(short, held),
    denied: strict && isDenied(question, best, others) ? 1 : 0,
    ofOther: !isPolar(question) && isOfOther(query, best) ? 1 : 0,
    ofSomebodyElse: question.kind !== "who-is" && isOfSomebodyElse(archive, query, best) ? 1 : 0,
    lacksKind: lacksKind(question, query, best) && !(short?.type === "number" && question.measure) ? 1 : 0,
    unsettled: unsettled ? 1 : 0,
    unheldVerbs: unsettled ? unheldVerbs(query, best) : 0,
    withheld: strict && WITHHELD.test(text.slice(best.item.start, best.item.end)) ? 1 : 0,
    ahead: next ? Math.max(-0.5, Math.min(0.5, (best.score - next.score) / 10)) : 0.5,
    units: query.units.length / 10,
    lenient: strict ? 0 : 1,
    yesNo: question.kind === "yes-no" ? 1 : 0,
    ...weighWords(question, query, best),
    why: question.kind === "why" ? 1 : 0,
    noReason: question.kind === "why" && short === null ? 1 : 0,
    english: question.language === "en" ? 1 : 0,
  };
}

/**
 * How many verbs of a question for yes or no stand neither in the sentence nor beside it: who has met somebody else has not been met. None where the
 * sentence denies, or says the contrary: "Il a nié en bloc", "a été relaxé".
 */
function unheldVerbs(query: Query, best: Candidate): number {
  const { item, near } = best;
  const lacking = query.units.filter(({ verb }, at) => verb && near[at]! < BESIDE).length;
  if (
    lacking === 0 ||
    contradicts(textOf(item)) ||
    polarityOf(item.article.text, item, heldAt(best)).negated ||
    isOfOther(query, best)
  )
    return 0;
  return Math.min(2, lacking);
}

/** What of the question the article lacks, and what only stands far from the sentence. */
function missingOf(
  query: Query,
  best: Candidate,
): Pick<Weighed, "absentNames" | "farNames" | "absentVerbs" | "farVerbs" | "absentWords" | "unknown"> {
  const found = { absentNames: 0, farNames: 0, absentVerbs: 0, farVerbs: 0, absentWords: 0, unknown: 0 };
  query.units.forEach((unit, index) => {
    const share = unit.weight / query.weight;
    const near = best.near[index]! >= BESIDE;
    if (!unit.known) found.unknown += share;
    if (unit.verb && (!near || isOnlyNoun(unit, best))) found.farVerbs++;
    if (unit.name && !near) found.farNames++;
    if (best.context[index]! > 0) return;
    if (unit.name || unit.number) found.absentNames++;
    else if (unit.verb) found.absentVerbs++;
    else found.absentWords += share;
  });
  return {
    ...found,
    absentNames: Math.min(3, found.absentNames),
    farNames: Math.min(2, found.farNames),
    absentVerbs: Math.min(2, found.absentVerbs),
    farVerbs: Math.min(2, found.farVerbs),
  };
}

/** Whether the best sentence, or one of its article that holds nearly as much, denies what a question takes for granted. */
function isDenied(question: Question, best: Candidate, others: readonly Candidate[]): boolean {
  const { article } = best.item;
  const polarity = (candidate: Candidate) => polarityOf(article.text, candidate.item, heldAt(candidate));
  const { negated, open } = polarity(best);
  // "Pourquoi exclut-elle" of what she does not exclude.
  if (open || question.negative) return open;
  if (negated) return true;
  const least = best.features.rest + best.features.names;
  return others
    .slice(0, ALSO_READ)
    .some(
      (other) =>
        other.item.article === article && other.features.rest + other.features.names > least && polarity(other).not,
    );
}

/** How many of the best sentences are read for a denial. */
const ALSO_READ = 4;

/** Words by which a sentence says that something is not told, not known or not found. */
const WITHHELD =
  /(?<!\p{L})(?:refus\p{L}{1,8} de (?:dire|préciser|donner|chiffrer|commenter|répondre|révéler|s[’']exprimer|se prononcer)|n[’'](?:a|ont|avait|avaient|est|était) (?:pas|jamais|rien) (?:encore )?(?:été )?(?:souhaité|voulu|précisé|répondu|communiqué|commenté|donné|avancé|indiqué|établi|retrouvé|identifié|fixé|arrêtée?|connue?s?|rendue?s? public|dévoilé|révélé|chiffré|tranché)|sans (?:préciser|donner|dire|révéler|nommer)|(?:reste|restait|demeure)(?:nt)? (?:inconnu|à déterminer|à établir|à préciser|introuvable)|jamais (?:été )?(?:retrouvé|élucidé|identifié)|on ignore|inconnue?s?(?!\p{L})|secret)/iu;

/** How far the short answer stands from the nearest word that the sentence has of the question. */
function apartOf(short: ShortAnswer | null, held: readonly number[]): number {
  if (!short?.span || short.type === "sentence" || short.type === "quote" || held.length === 0) return 0;
  const { start, end } = short.span;
  const gaps = held.map((at) => (at < start ? start - at : Math.max(0, at - end)));
  return Math.min(1, Math.min(...gaps) / 100);
}

/** Whether the number found is one of the very thing to be counted. */
function countsThat(
  question: Question,
  query: Query,
  { own, places, words }: Candidate,
  short: ShortAnswer | null,
): boolean {
  const unit = short?.type === "number" ? countedUnit(question, query) : undefined;
  if (unit === undefined || !short?.span || own[unit]! < SAME_THING) return false;
  const { start, end } = short.span;
  return places.some(
    (place) => place.unit === unit && words[place.at]!.start >= start && words[place.at]!.start <= end + 30,
  );
}

/** Questions for a cause of death or damage, which nothing but the cause answers. */
const ASKS_CAUSE = /^(?:de quoi|what caused|what did .* die)|\b(?:morte?s?|decedee?s?) de quoi\b/u;
/** What makes the next word a noun: "un mauvais signe". */
const NOUN_BEFORE =
  /(?<!\p{L})(?:le|la|les|un|une|des|du|de|d[’']|l[’']|au|aux|ce|cet|cette|ces|son|sa|ses|leurs?|aucune?|bons?|bonnes?|mauvais|mauvaises?|grande?s?|premi[eè]re?s?|nouveaux?|nouvelles?|seule?s?) ?$/iu;

/** How far around a sentence its neighbours are looked for, in code units. */
const AROUND = 500;

/** Whether the verb asked for stands there as a noun alone: "a signé" is not "un mauvais signe". */
function isOnlyNoun({ stem, exact }: Query["units"][number], { item }: Candidate): boolean {
  if (/(?:er|ir|re|oir)$/u.test(exact)) return false;
  const { text } = item.article;
  const around = analyse(text, Math.max(0, item.start - AROUND), Math.min(text.length, item.end + AROUND));
  const same = around.filter((word) => word.stem === stem);
  return (
    same.length > 0 &&
    same.every(
      ({ start, end }) =>
        !/(?:ée?s?|er)$/u.test(text.slice(start, end)) && NOUN_BEFORE.test(text.slice(Math.max(0, start - 12), start)),
    )
  );
}

const STRICT = /\b(?:age|how old|quel jour|quelle date|quelle heure|what day|what date|what time|prochaine?s?|next)\b/u;

/** How badly the sentence lacks the kind of thing asked for: 0 not at all, 2 where nothing else would answer. */
function missesKind(question: Question, query: Query, best: Candidate, short: ShortAnswer | null): number {
  if (question.kind === "why") return short === null && ASKS_CAUSE.test(fold(question.text)) ? 1 : 0;
  if (!needsSpan(question)) return 0;
  if (short === null)
    return question.measure !== null ||
      isStrict(question, query) ||
      countedUnit(question, query) !== undefined ||
      isNotSo(question, best)
      ? 2
      : 1;
  // "une pharmacienne": somebody of a kind, who may have done what another is asked for.
  if (question.kind === "who" && isOfTrade(short)) return 1;
  return question.kind === "how-many" && !counts(question, query, best) ? 0.5 : 0;
}

/** "La piscine ne fermera pas le 3 mai" does not say when it closes. */
const isNotSo = (question: Question, best: Candidate): boolean =>
  !question.negative && polarityOf(best.item.article.text, best.item, heldAt(best)).not;

/** Questions that nothing but the very thing answers: who bears a role, an age, a day, the next time. */
const isStrict = (question: Question, query: Query): boolean =>
  asksForBearer(question, query) ||
  asksBirth(question) ||
  (question.kind === "where" && asksWhereabouts(question)) ||
  STRICT.test(fold(question.text));

const COUNTED = /\b(?:combien d[e ]?|nombre d[e ]?|how many)\s*(?<what>\p{L}+)/u;

/** Whether the sentence has the very thing that is to be counted, where the question names one. */
function counts(question: Question, query: Query, best: Candidate): boolean {
  const what = COUNTED.exec(foldedWords(question.text))?.groups?.["what"];
  const unit = what === undefined ? -1 : query.units.findIndex(({ typed }) => fold(typed).startsWith(what));
  return unit < 0 || best.own[unit]! > 0;
}
