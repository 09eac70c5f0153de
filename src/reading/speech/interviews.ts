import { type Span, trimmed } from "../../corpus/span.ts";
import type { Entity } from "../findings.ts";
import type { EntityMention } from "../mentions.ts";
import type { Quoted } from "./marks.ts";

/** Who is named where: what an interview is read by. */
interface Named {
  readonly mentions: readonly EntityMention[];
  readonly entities: readonly Entity[];
}

/** What somebody says of himself. */
const FIRST_PERSON = /(?:^|[\s'’(])(?:je|j['’]|m['’]|mon|ma|mes|moi|nous|notre|nos)(?!\p{L})/iu;
const FEWEST_QUESTIONS = 3;
/** In code units: a longer paragraph that ends with a question mark is no question. */
const LONGEST_QUESTION = 320;
const LOOKED_AT = 600;
const CREDIT = /^(?:propos|entretien|interview)\s+(?:recueilli|réalisé)/iu;

const whole = (text: string, span: Span): Quoted => {
  const { start, end } = trimmed(text, span);
  return { start, end, outer: { start, end }, depth: 0, closed: true };
};

/** "Décrivez-nous votre concert." */
const PROMPT = /^\s{0,2}(?:décrivez|racontez|parlez|expliquez|dites|présentez|résumez)(?:-(?:nous|moi))?\s/iu;
const ADDRESS = /(?:^|[\s'’-])(?:vous|votre|vos)(?!\p{L})/iu;

const isQuestion = (text: string, { start, end }: Span): boolean =>
  end - start < LONGEST_QUESTION &&
  (/\?\s*$/u.test(text.slice(Math.max(start, end - 4), end)) || PROMPT.test(text.slice(start, start + 40)));

const saysI = (text: string, { start, end }: Span): boolean =>
  FIRST_PERSON.test(text.slice(start, Math.min(end, start + LOOKED_AT)));

/**
 * The answers of an interview that has neither marks nor names, "Que préparez-vous ? ¶ Un film. J’y pense depuis dix ans.", by the index of the
 * paragraph that each fills. `owner` is whom the article names before the first question. None where fewer than three paragraphs ask, two where
 * they say "you", where most answers do not say "I", or where it cannot be told who is asked. `marked`: whether a paragraph has quotations.
 */
export function interviewAnswers(
  text: string,
  paragraphs: readonly Span[],
  named: Named,
  marked: (index: number) => boolean,
): ReadonlyMap<number, Quoted> {
  const none = new Map<number, Quoted>();
  const questions = paragraphs.flatMap((paragraph, index) => (isQuestion(text, paragraph) ? [index] : []));
  const first = questions[0];
  const addressed = questions.filter((index) => {
    const { start, end } = paragraphs[index] as Span;
    return ADDRESS.test(text.slice(start, end));
  });
  if (first === undefined || questions.length < (addressed.length > 1 ? FEWEST_QUESTIONS - 1 : FEWEST_QUESTIONS))
    return none;
  const owner = interviewee(text, paragraphs.slice(0, first), named);
  if (owner === undefined) return none;
  const answers = new Map<number, Quoted>();
  let replies = 0;
  let own = 0;
  for (let index = first + 1; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index] as Span;
    if (CREDIT.test(text.slice(paragraph.start, paragraph.start + 40))) break;
    if (isQuestion(text, paragraph) || marked(index)) continue;
    const replying = isQuestion(text, paragraphs[index - 1] as Span);
    const personal = saysI(text, paragraph);
    if (replying) replies++;
    if (replying && personal) own++;
    if (replying || (personal && answers.has(index - 1))) answers.set(index, { ...whole(text, paragraph), owner });
  }
  return replies >= FEWEST_QUESTIONS - 1 && own * 2 > replies ? answers : none;
}

/** The one person, or the one named most, before the first question; the headline counts twice. Undefined where two are named as often. */
function interviewee(text: string, lead: readonly Span[], { mentions, entities }: Named): number | undefined {
  const end = lead.at(-1)?.end ?? 0;
  const headline = lead[0]?.end ?? 0;
  const times = new Map<number, number>();
  for (const { entity, name, start } of mentions) {
    if (start >= end) break;
    const { kind, plural } = entities[entity] as Entity;
    // "Par Anne Lambert": who asks.
    if (!name || kind !== "person" || plural || /(?:^|\s)par\s$/iu.test(text.slice(Math.max(0, start - 5), start)))
      continue;
    times.set(entity, (times.get(entity) ?? 0) + (start < headline ? 2 : 1));
  }
  const [most, next] = [...times].sort((a, b) => b[1] - a[1]);
  return most && most[1] > (next?.[1] ?? 0) ? most[0] : undefined;
}

/**
 * The turns of a conversation in which a name and a colon stand before each, "Anne Lambert : Je n’y croyais plus.", by the index of the paragraph.
 * None where fewer than two paragraphs begin so, or where most do not say "I".
 */
export function labelledTurns(
  text: string,
  paragraphs: readonly Span[],
  { mentions, entities }: Named,
  marked: (index: number) => boolean,
): ReadonlyMap<number, Quoted> {
  const turns = new Map<number, Quoted>();
  let own = 0;
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    while (next < mentions.length && (mentions[next] as EntityMention).start < paragraph.start) next++;
    const mention = mentions[next];
    if (!mention?.name || mention.start > paragraph.start + 1 || entities[mention.entity]?.kind !== "person") return;
    const colon = /^\s{0,2}:\s+(?=[\p{Lu}…])/u.exec(text.slice(mention.end, mention.end + 6))?.[0];
    if (!colon || marked(index)) return;
    turns.set(index, whole(text, { start: mention.end + colon.length, end: paragraph.end }));
    if (saysI(text, { start: mention.end, end: paragraph.end })) own++;
  });
  return turns.size > 1 && own * 2 >= turns.size ? turns : new Map();
}
