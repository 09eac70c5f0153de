import type { Query } from "../archive/query.ts";
import { analyse } from "../language/analyse.ts";
import { fold } from "../language/fold.ts";
import type { Confidence, ShortAnswer } from "./answer.ts";
import { type Candidate, shareOf } from "./candidates.ts";
import { polarityOf } from "./polarity.ts";
import { asksBirth } from "./short-birth.ts";
import { countedUnit } from "./short-number.ts";
import { asksForBearer } from "./short-person.ts";
import type { Question } from "./understand.ts";
import { ENOUGH, JUDGE_WEIGHTS } from "./weights.ts";

/** Whether the best sentence answers the question, and how sure that is. */
export interface Judgement {
  readonly answered: boolean;
  readonly confidence: Confidence;
  /** What was weighed, for the explanation. */
  readonly weighed: Weighed;
}

/** What speaks for and against the best sentence. Shares are of the question's weight. */
export interface Weighed {
  /** Held by the sentence itself, with the one before, and with what its article holds. */
  readonly own: number;
  readonly near: number;
  readonly context: number;
  /** Names and numbers of the question that the article lacks: how many, at most 3. */
  readonly absentNames: number;
  /** Verbs of the question that the article lacks, and that neither the sentence nor its neighbour has: how many, at most 2. */
  readonly absentVerbs: number;
  readonly farVerbs: number;
  /** Names of the question that neither the sentence nor its neighbours have: how many, at most 2. */
  readonly farNames: number;
  /** Other words that the article lacks: their share. */
  readonly absentWords: number;
  /** Words that no article has: their share. */
  readonly unknown: number;
  /** 1 where the kind of thing asked for is not there, though only that would answer. */
  readonly notFound: number;
  /** 1 where the sentence denies what the question takes for granted. */
  readonly denied: number;
}

/** Kinds of question that are only answered by a span of their kind. */
const NEEDS_SPAN: ReadonlySet<Question["kind"]> = new Set([
  "who",
  "who-said",
  "when",
  "where",
  "how-many",
  "how-long",
  "outlet",
]);

/** Whether only a span of its kind answers a question. */
export const needsSpan = ({ kind }: Question): boolean => NEEDS_SPAN.has(kind);

/** Whether yes or no would answer a question. */
export const isPolar = ({ kind }: Question): boolean => kind === "yes-no" || kind === "did-say";

/** Kinds of question that take for granted what they ask about. */
const TAKES_FOR_GRANTED: ReadonlySet<Question["kind"]> = new Set([
  "why",
  "when",
  "where",
  "how-many",
  "how-long",
  "who",
]);

/** Weighs the best sentence against the question. */
export function weigh(question: Question, query: Query, best: Candidate, short: ShortAnswer | null): Weighed {
  let absentNames = 0;
  let absentVerbs = 0;
  let farVerbs = 0;
  let farNames = 0;
  let absentWords = 0;
  let unknown = 0;
  query.units.forEach((unit, index) => {
    const share = unit.weight / query.weight;
    if (!unit.known) unknown += share;
    if (unit.verb && (best.near[index]! < 0.4 || isOnlyNoun(unit, best))) farVerbs++;
    if (unit.name && best.near[index]! < 0.4) farNames++;
    if (best.context[index]! > 0) return;
    if (unit.name || unit.number) absentNames++;
    else if (unit.verb) absentVerbs++;
    else absentWords += share;
  });
  const { text } = best.item.article;
  const held = best.places.map(({ at }) => best.words[at]!.start);
  const { negated, open } = polarityOf(text, best.item, held);
  const denied = TAKES_FOR_GRANTED.has(question.kind) && (open || (negated && !question.negative));
  // "A-t-elle reconnu … ?" is answered by "elle a nié": a denial need not repeat the verb.
  const settled = short?.type === "no" || (isPolar(question) && short?.type === "sentence");
  return {
    own: shareOf(query, best.own),
    near: shareOf(query, best.near),
    context: shareOf(query, best.context),
    absentNames: Math.min(3, absentNames),
    absentVerbs: settled ? 0 : Math.min(2, absentVerbs),
    farVerbs: settled ? 0 : Math.min(2, farVerbs),
    farNames: Math.min(2, farNames),
    absentWords,
    unknown,
    notFound: missesKind(question, query, best, short),
    denied: denied ? 1 : 0,
  };
}

const NO_REASON = 0.3;
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

const STRICT = /\b(?:age|how old|quel jour|quelle date|what day|prochaine?s?|next)\b/u;

/** How badly the sentence lacks the kind of thing asked for: 0 not at all, 2 where nothing else would answer. */
function missesKind(question: Question, query: Query, best: Candidate, short: ShortAnswer | null): number {
  if (question.kind === "why" && short === null) return NO_REASON;
  if (!NEEDS_SPAN.has(question.kind)) return 0;
  if (short === null) return isStrict(question, query) || countedUnit(question, query) !== undefined ? 2 : 1;
  return question.kind === "how-many" && !counts(question, query, best) ? 0.5 : 0;
}

/** Questions that nothing but the very thing answers: who bears a role, an age, a day, the next time. */
const isStrict = (question: Question, query: Query): boolean =>
  asksForBearer(question, query) || asksBirth(question) || STRICT.test(fold(question.text));

const COUNTED = /\b(?:combien d[e ]?|nombre d[e ]?|how many)\s*(?<what>\p{L}+)/u;

/** Whether the sentence has the very thing that is to be counted, where the question names one. */
function counts(question: Question, query: Query, best: Candidate): boolean {
  const what = COUNTED.exec(fold(question.text).replace(/[^\p{L}\p{N}]+/gu, " "))?.groups?.["what"];
  const unit = what === undefined ? -1 : query.units.findIndex(({ typed }) => fold(typed).startsWith(what));
  return unit < 0 || best.own[unit]! > 0;
}

/** How far above the bar the sum must be for each word of confidence. */
const HIGH = 2;
const MEDIUM = 0.8;

/** Decides by a weighted sum whether the best sentence answers the question. */
export function judge(question: Question, weighed: Weighed): Judgement {
  let sum = -ENOUGH.answer;
  for (const name of Object.keys(JUDGE_WEIGHTS) as (keyof Weighed)[]) sum += JUDGE_WEIGHTS[name] * weighed[name];
  if (question.kind === "why") sum -= ENOUGH.why;
  if (question.kind === "keywords") sum -= ENOUGH.keywords;
  if (question.language === "en") sum -= ENOUGH.english;
  // "Combien de soldats a-t-elle envoyés ?": soldiers of whom something else is said are a false premise rather than an answer.
  if (needsSpan(question)) sum -= FAR_VERB * Math.min(1, weighed.farVerbs);
  const confidence = sum > HIGH ? "high" : sum > MEDIUM ? "medium" : "low";
  return { answered: sum > 0, confidence: isDoubtful(question, weighed) ? lower(confidence) : confidence, weighed };
}

const FAR_VERB = 0.6;

/** The shares of the question that the sentence, and it with its neighbours, must hold to be sure. */
const SURE = { own: 0.5, near: 0.72 };

/** Nothing is sure where what was asked for was not found, a name or the verb stands elsewhere, or the sentence says no. */
const isDoubtful = (question: Question, weighed: Weighed): boolean =>
  weighed.denied > 0 ||
  weighed.unknown > 0.1 ||
  weighed.absentNames > 0 ||
  weighed.near < SURE.near ||
  (question.kind === "why" && weighed.notFound > 0) ||
  (needsSpan(question) &&
    (weighed.notFound > 0 || weighed.farVerbs > 0 || weighed.farNames > 0 || weighed.own < SURE.own));

const lower = (confidence: Confidence): Confidence => (confidence === "high" ? "medium" : "low");
