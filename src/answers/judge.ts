import type { Query } from "../archive/query.ts";
import { VERB_FORMS } from "../language/verbs.ts";
import type { Confidence, ShortAnswer } from "./answer.ts";
import { type Candidate, shareOf } from "./candidates.ts";
import type { Question } from "./understand.ts";

/** Whether the best sentence answers the question, and how sure that is. */
export interface Judgement {
  readonly answered: boolean;
  readonly confidence: Confidence;
  /** What was weighed, for the explanation. */
  readonly weighed: Weighed;
}

/** What speaks for and against the best sentence. Shares are of the question's weight. */
export interface Weighed {
  /** Held by the sentence itself, and with what stands around it. */
  readonly own: number;
  readonly context: number;
  /** Names and numbers of the question that neither the sentence nor its passage or headline holds. */
  readonly absentNames: number;
  /** Verbs of the question that nothing in the passage stands for. */
  readonly absentVerbs: number;
  /** Words that no article has. */
  readonly unknown: number;
  /** Whether a span of the kind asked for was found: null where any sentence would do. */
  readonly found: boolean | null;
}

/** Verbs that say nothing by themselves. */
const LIGHT = new Set(
  "être avoir faire aller pouvoir devoir vouloir savoir dire parler passer voir mettre venir donner prendre rester tenir trouver falloir arriver concerner prévoir".split(
    " ",
  ),
);

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

export function weigh(question: Question, query: Query, best: Candidate, short: ShortAnswer | null): Weighed {
  let absentNames = 0;
  let absentVerbs = 0;
  let unknown = 0;
  query.units.forEach((unit, index) => {
    const held = best.context[index]! > 0;
    if (!unit.known) unknown += unit.weight / query.weight;
    if (held) return;
    if (unit.name || unit.number) absentNames++;
    else if (isVerb(question, unit.typed)) absentVerbs++;
  });
  return {
    own: shareOf(query, best.own),
    context: shareOf(query, best.context),
    absentNames,
    absentVerbs,
    unknown,
    found: NEEDS_SPAN.has(question.kind) ? short !== null : null,
  };
}

function isVerb(question: Question, typed: string): boolean {
  if (question.language === "en") return false;
  const form = VERB_FORMS.get(typed.toLowerCase());
  return form !== undefined && !LIGHT.has(form.lemma);
}

/** Decides by a weighted sum; `bench/judge.ts` prints how well the table does on annotated questions. */
export function judge(question: Question, weighed: Weighed): Judgement {
  const { own, context, absentNames, absentVerbs, unknown, found } = weighed;
  let sure = 2.2 * context + 0.8 * own - 1.1;
  sure -= 1.0 * absentNames + 0.45 * absentVerbs + 1.2 * unknown;
  if (found === false) sure -= 1;
  if (question.kind === "keywords") sure += 0.2;
  return {
    answered: sure > 0,
    confidence: sure > 1.3 ? "high" : sure > 0.6 ? "medium" : "low",
    weighed,
  };
}
