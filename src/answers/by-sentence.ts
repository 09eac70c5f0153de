import type { Archive } from "../archive/archive.ts";
import type { Item } from "../archive/findings.ts";
import type { Query, QueryUnit } from "../archive/query.ts";
import { textOf } from "../corpus/article.ts";
import { fold } from "../language/fold.ts";
import { givesCause } from "../language/reasons.ts";
import { BESIDE, isOfOther } from "./agreement.ts";
import type { Answer, Confidence, NothingReason, ShortAnswer } from "./answer.ts";
import { answersElse, isOfAnother, isUndone } from "./answers-else.ts";
import { type Candidate, shareOf } from "./candidates.ts";
import { isComparison } from "./compares.ts";
import { heldAt } from "./held.ts";
import { judge } from "./judge.ts";
import { isOnlyClaimed, isOnlyMeant } from "./not-so.ts";
import { polarityOf } from "./polarity.ts";
import { isPolar, needsSpan } from "./question-kinds.ts";
import { answer, nothing } from "./reply.ts";
import { holdsAct, settles, tells } from "./settles.ts";
import { asksAhead, saysLasting, shortIn, yearBefore } from "./short.ts";
import { asksBirth } from "./short-birth.ts";
import { asksAge, SAME_THING } from "./short-number.ts";
import { asksForBearer } from "./short-person.ts";
import { supporting } from "./supporting.ts";
import { isOnlySupposed } from "./supposed.ts";
import { asksWhetherAny, thingAsked } from "./there-was.ts";
import type { Question } from "./understand.ts";
import { varied } from "./variety.ts";
import { type Weighed, weigh } from "./weigh.ts";
import { yesNo } from "./yes-no.ts";

/** The sentence that answers best, with its short answer and what speaks for and against it. */
export interface Assessed {
  readonly best: Candidate;
  readonly short: ShortAnswer | null;
  readonly weighed: Weighed;
}

/** Chooses the sentence that answers among `candidates`, best first, and weighs it; undefined where there is none. */
export function assess(
  archive: Archive,
  asked: Question,
  query: Query,
  candidates: readonly Candidate[],
): Assessed | undefined {
  const first = candidates[0];
  if (!first) return undefined;
  if (isPolar(asked)) {
    const comparing = isComparison(asked);
    const settled = comparing ? undefined : settling(archive, asked, query, candidates);
    const best = settled?.candidate ?? (comparing ? undefined : bearing(archive, asked, query, candidates)) ?? first;
    const short = settled?.short ?? null;
    return { best, short, weighed: weigh(archive, asked, query, best, short, candidates) };
  }
  const fit = fitting(archive, asked, query, candidates);
  const best = fit?.candidate ?? first;
  const short = fit?.short ?? null;
  // A sentence that gives a reason need not say again what for: "Nous n’avons plus les moyens."
  const weighed = (asked.kind === "why" || fit?.alone) && best.item.article === first.item.article ? first : best;
  return {
    best,
    short,
    weighed: weigh(archive, asked, query, weighed, short, candidates),
  };
}

/** The best sentence that says yes or no; one that says neither may stand a little before it. */
function settling(
  archive: Archive,
  asked: Question,
  query: Query,
  candidates: readonly Candidate[],
): { readonly candidate: Candidate; readonly short: ShortAnswer } | undefined {
  const least = (candidates[0]?.score ?? 0) - NEARLY;
  for (const candidate of candidates.slice(0, LOOKED_AT)) {
    if (candidate.score <= least) return undefined;
    const short = yesNo(archive, asked, query, candidate);
    if (short) return { candidate, short };
  }
  return undefined;
}

/** The best sentence of the same article that bears on what is asked, though it says neither yes nor no; undefined where that is the first or none. */
function bearing(
  archive: Archive,
  asked: Question,
  query: Query,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const [first, ...others] = candidates.slice(0, LOOKED_AT);
  // "Y a-t-il eu des interpellations ?": nothing else tells.
  const thing = asksWhetherAny(asked) ? thingAsked(query.units) : -1;
  if (first && thing >= 0 && first.own[thing]! < SAME_THING) {
    const least = first.score - BEARING;
    return others.find((candidate) => candidate.score > least && candidate.own[thing]! >= SAME_THING);
  }
  if (!first || (settles(archive, asked, query, first) && holdsAct(asked, query, first))) return undefined;
  const least = first.score - BEARING;
  return others.find((candidate) => candidate.score > least && tells(archive, asked, query, candidate));
}

/** What a sentence must hold of the question that takes the place of one of another name or year. */
const HOLDS = 0.3;

/** "Pourquoi le second report ?" of « Le premier report était dû au vent. Le second, à une fuite »: of two things the one that is asked for. */
const needsOne = ({ kind }: Question): boolean => kind === "why" || kind === "when" || kind === "where";

/** What `assess` gives; where its best sentence is of another name, year or source, the best of those that are not. */
function assessedOf(
  archive: Archive,
  asked: Question,
  query: Query,
  candidates: readonly Candidate[],
): Assessed | undefined {
  const assessed = assess(archive, asked, query, candidates);
  if (!assessed || !judge(assessed.weighed).answered) return assessed;
  return assessedBeside(archive, asked, query, candidates, assessed) ?? assessed;
}

/** The best of the sentences of no other name, year or source, where the one assessed is of another; else undefined. */
export function assessedBeside(
  archive: Archive,
  asked: Question,
  query: Query,
  candidates: readonly Candidate[],
  { best }: Assessed,
): Assessed | undefined {
  const isOf = (candidate: Candidate) =>
    isOfAnother(archive, asked, query, candidate) ||
    (needsOne(asked) && isOfOther(query, candidate)) ||
    (!isPolar(asked) && (isOnlySupposed(asked, query, candidate) || isOnlyClaimed(asked, query, candidate)));
  if (!isOf(best)) return undefined;
  const least = best.score - BEARING;
  // A sentence that has a pronoun and nothing else of the question is of anything.
  const own = candidates.filter(
    (candidate) => candidate.score > least && !isOf(candidate) && shareOf(query, candidate.own) >= HOLDS,
  );
  return assess(archive, asked, query, own);
}

/** Whether a rule refuses the best sentence, whatever the weights say. */
export function isRuledOut(
  archive: Archive,
  asked: Question,
  query: Query,
  { best, short, weighed }: Assessed,
): boolean {
  if (answersElse(archive, asked, query, best, short)) return true;
  if (asked.kind === "keywords" && query.units.length >= SEVERAL && weighed.context < BARELY) return true;
  return isPolar(asked) && !short && !isComparison(asked) && !settles(archive, asked, query, best);
}

/** Answers by the best sentence, where it is one that answers, with at most `limit` passages. */
export function answerBySentences(
  archive: Archive,
  asked: Question,
  query: Query,
  candidates: readonly Candidate[],
  limit: number,
): Answer {
  const assessed = assessedOf(archive, asked, query, candidates);
  const refused = (why: NothingReason) => nothing(why, query, varied(candidates, limit));
  if (!assessed) return refused("no-match");
  const { best, short, weighed } = assessed;
  const judged = judge(weighed);
  if (!judged.answered || isRuledOut(archive, asked, query, assessed) || isDeniedBetter(asked, query, best, candidates))
    return refused("not-said");
  const support: readonly Item[] = varied(supporting(query, candidates), limit);
  const rest = support.filter((item) => item.start !== best.item.start || item.article !== best.item.article);
  return answer(query, [best.item, ...rest], short, confidenceOf(asked, assessed, judged.confidence));
}

/** How much better a sentence must hold the question, to decide that what it takes for granted is not so. */
const PLAINLY = 2;

/**
 * Whether a sentence of the same article that holds the question far better says that it is not so: « La mairie a demandé à l’État de racheter le four »
 * before a day or a reason of something else.
 */
const isDeniedBetter = (asked: Question, query: Query, best: Candidate, [first]: readonly Candidate[]): boolean =>
  first !== undefined &&
  needsOne(asked) &&
  first.item.article === best.item.article &&
  first.score > best.score + PLAINLY &&
  (isUndone(asked, query, first) || isOnlyMeant(asked, query, first));

/** A sentence that says neither yes nor no is never sure, and only near where it lacks what is asked whether somebody did. */
function confidenceOf(asked: Question, { short, weighed }: Assessed, confidence: Confidence): Confidence {
  if (weighed.unheldVerbs > 0) return "low";
  return isPolar(asked) && !short && confidence === "high" ? "medium" : confidence;
}

/** "marathon nantes classement femmes": of so many bare words an article with no more than the town is about something else. */
const SEVERAL = 3;
const BARELY = 0.42;

/** How much worse a sentence may be that holds what is asked for, how many are looked at, and what a verb counts that it lacks. */
const NEARLY = 3;
const BEARING = 4;
/** Of what is measured no other number says anything. */
const MEASURED = 4;
const FOR_A_REASON = 5;
const CAUSE = 2;
const FAR = 12;
const LOOKED_AT = 8;
const LOOKED_AT_FOR_A_REASON = 14;
const LOOKED_AT_MOST = 30;
const LACKS_VERB = 1.5;
const UNNAMED = 1.5;
const NOT_NEXT = 2.5;
const LASTING = 2;
const DENIED = 1.5;

/** How much worse a sentence of the same article may be, where no better one has what is asked for and it surely is that. */
const ALONE = 5;

/** Whether what a sentence has of the kind asked for is surely so: it lasts, it is to come, or the role asked for is beside its name. */
function isSure(archive: Archive, asked: Question, query: Query, candidate: Candidate): boolean {
  if (asked.kind === "how-long") return saysLasting(archive, candidate);
  // "La prochaine rencontre" is another than the one that is to come on Tuesday.
  if (asked.kind === "when")
    return (
      yearBefore(asked) !== undefined ||
      (asksAhead(asked) && !NEXT.test(fold(asked.text)) && shareOf(query, candidate.own) >= HOLDS_ALONE)
    );
  return asked.kind === "who" && asksForBearer(asked, query) && candidate.own[0]! >= SAME_ROLE;
}
const NEXT = /\b(?:prochaine?s?|next|upcoming)\b/u;
const SAME_ROLE = 0.5;
const HOLDS_ALONE = 0.2;

/** "une pharmacienne", "dans un grenier": an answer, but a name is a better one. */
const isUnnamed = ({ kind }: Question, { type, text }: ShortAnswer): boolean =>
  (kind === "who" || kind === "where") && (type === "person" || type === "place") && !/\p{Lu}/u.test(text);

/** What is asked when or where, by its noun: "quand a lieu l'audience", "où se tient le procès", "c quand la rentrée". */
const OF_EVENT =
  /\b(?:a lieu|aura lieu|ont lieu|se tient|se tiendra|s est tenue?|est|sera|c est|c|dates? d[eu]s?|prevue?s?|fixee?s?) (?:(?:pour|a) )?(?:quand )?(?:l[ae]? |l |les |la )?(?<noun>\p{L}{3,40})/u;

/** What says what happened: the verbs, or the noun for it where there is none. */
function predicatesOf({ kind, text }: Question, { units }: Query): readonly number[] {
  const all = units.map((_, at) => at);
  const verbs = all.filter((at) => units[at]!.verb);
  if (verbs.length > 0 || (kind !== "when" && kind !== "where")) return verbs;
  const noun = OF_EVENT.exec(fold(text).replace(/[^\p{L}]+/gu, " "))?.groups?.["noun"];
  return all.filter((at) => noun !== undefined && units[at]!.exact === noun && !units[at]!.name);
}

const isNext = ({ exact }: QueryUnit): boolean => /^(?:prochaine?s?|next)$/u.test(exact);

/** "Où aura lieu le prochain sommet ?": a sentence about another one has not that word. */
const holdsNext = ({ units }: Query, { near }: Candidate): boolean =>
  units.every((unit, at) => !isNext(unit) || near[at]! >= BESIDE);

const isNotSo = (candidate: Candidate): boolean =>
  polarityOf(candidate.item.article.text, candidate.item, heldAt(candidate)).not;

/** The best sentence may lack what is asked for where one nearly as good has it. */
function fitting(
  archive: Archive,
  asked: Question,
  query: Query,
  candidates: readonly Candidate[],
): { readonly candidate: Candidate; readonly short: ShortAnswer; readonly alone: boolean } | undefined {
  const wide = asksAge(asked) || asksBirth(asked);
  const top = candidates[0];
  const first = top?.score ?? 0;
  const least = first - (wide ? FAR : asked.kind === "why" ? FOR_A_REASON : asked.measure ? MEASURED : NEARLY);
  // "Durée de la mission Kipos-2": the name says which article it is, and one sentence of it how long anything takes.
  const alone =
    top && needsSpan(asked) && !wide && asked.kind !== "who-said" && asked.kind !== "outlet"
      ? top.item.article
      : undefined;
  const predicates = predicatesOf(asked, query);
  // "Que recommande le rapport ?" is not answered by what it does not recommend.
  const notSo = asked.kind === "what" && !asked.negative && top !== undefined && isNotSo(top);
  const asksNext = needsSpan(asked) && query.units.some(isNext);
  let best: { candidate: Candidate; short: ShortAnswer; alone: boolean } | undefined;
  let worth = Number.NEGATIVE_INFINITY;
  const most =
    wide || yearBefore(asked) !== undefined
      ? LOOKED_AT_MOST
      : asked.kind === "why"
        ? LOOKED_AT_FOR_A_REASON
        : LOOKED_AT;
  for (const candidate of candidates.slice(0, most)) {
    const near = candidate.score > least;
    if (!near && (best !== undefined || candidate.score <= first - ALONE)) break;
    if (!near && (candidate.item.article !== alone || !isSure(archive, asked, query, candidate))) continue;
    const short = shortIn(archive, asked, query, candidate);
    if (!short) continue;
    const lacking = needsSpan(asked) || notSo ? predicates.filter((at) => candidate.own[at] === 0).length : 0;
    const cause = asked.kind === "why" && givesCause(textOf(candidate.item)) ? CAUSE : 0;
    const before = asksNext && !holdsNext(query, candidate) ? NOT_NEXT : 0;
    const unnamed = isUnnamed(asked, short) ? UNNAMED : 0;
    // "Deux jours" stands in many a sentence; "les tirs ont duré deux heures" says how long.
    const lasting = asked.kind === "how-long" && saysLasting(archive, candidate) ? LASTING : 0;
    const denied = notSo && isNotSo(candidate) ? DENIED : 0;
    const own = candidate.score - LACKS_VERB * lacking - denied - before - unnamed + cause + lasting;
    if (own <= worth) continue;
    best = { candidate, short, alone: !near };
    worth = own;
  }
  return best;
}
