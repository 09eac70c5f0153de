import { passage, textOf } from "../corpus/article.ts";
import { fold } from "../language/fold.ts";
import type { ShortAnswer } from "./answer.ts";
import type { Candidate } from "./candidates.ts";
import type { Question } from "./understand.ts";

const ASKS_AGE_OF_THING =
  /\b(?:remont\p{L}{1,5}|dat(?:e|ent|ait|aient|er)\b|how old|date back|dates back|dates? from|quel age|age de|epoque|siecle)/u;
/** "4 600 ans avant notre ère", "66 millions d’années". */
const AGO =
  /\d[\d \u00A0\u202F.,]{0,12}(?:(?:millions?|milliards?) d[’'])?(?:ans|années)(?: avant (?:notre ère|J\.-C\.|Jésus-Christ))?/u;

const WITHIN =
  /(?<!\p{L})(?:sous|dans les|d[’']ici(?: à)?) (?<time>(?:\d{1,3}|\p{Ll}{2,15}(?:-\p{Ll}{2,9})?) (?:heures|jours|semaines|mois|ans|années))(?!\p{L})/iu;

/** "Quand le juge doit-il trancher ?": "sous quinze jours" says until when, where no day is told. */
export function timeWithin({ item }: Candidate): ShortAnswer | null {
  const found = WITHIN.exec(textOf(item));
  if (!found) return null;
  const start = item.start + found.index;
  return { type: "duration", text: found[0], span: passage(item.article, { start, end: start + found[0].length }) };
}

/** "De quand datent les menhirs ?": a span of years says when, where no day does. */
export function ageOfThing(question: Question, { item }: Candidate): ShortAnswer | null {
  if (!ASKS_AGE_OF_THING.test(fold(question.text))) return null;
  const found = AGO.exec(textOf(item));
  if (!found) return null;
  const start = item.start + found.index;
  return { type: "duration", text: found[0], span: passage(item.article, { start, end: start + found[0].length }) };
}
