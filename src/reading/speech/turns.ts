import { slice } from "../../corpus/span.ts";
import { INSTITUTION_NOUNS } from "../../language/institutions.ts";
import { SPEECH_VERBS } from "../../language/speech-verbs.ts";
import type { AttributionFinding } from "../findings.ts";
import { asksBack, isDashed } from "./dashes.ts";
import type { Discourse } from "./discourse.ts";
import { doerOf, said } from "./doers.ts";
import { saysI } from "./first-person.ts";
import type { Previous } from "./floating.ts";
import { tokensOf } from "./forms.ts";
import { interviewed } from "./interviewed.ts";
import type { Quoted } from "./marks.ts";
import { spokeBy, unitAt } from "./pronouns.ts";
import { isCalled, type Vocative, vocativeOf } from "./vocatives.ts";
import { type Unit, type Words, wordAt } from "./words.ts";

/** How many cues and how many words back the other of two who talk is looked for. */
const CUES = 8;
const REACH = 120;
/** A sentence of at most this many words says nothing of anybody: "Long silence.", "Rires." */
const SHORT = 4;

/** Whose turn a quotation without a cue is, where it answers, asks back or has a paragraph of its own; undefined where it is no dialogue. */
export const turnOf = (
  state: Discourse,
  quote: Quoted,
  paragraph: number,
  last: Previous | undefined,
): AttributionFinding | undefined =>
  (last && dashed(state, quote, last)) ??
  (last && beside(state, quote, paragraph, last)) ??
  answer(state, quote, paragraph) ??
  interviewed(state, quote) ??
  (last && reply(state, quote, paragraph, last)) ??
  echo(state, quote, paragraph, last) ??
  (isAlone(state.words, quote)
    ? (saidBehind(state, quote) ?? (last && alternate(state, paragraph, last)) ?? risen(state, quote))
    : undefined);

/** "Le président feuillette. ¶ « Vous étiez caissière ? »": who does something in a short sentence right before a paragraph of his words. */
function risen(state: Discourse, quote: Quoted): AttributionFinding | undefined {
  const { words } = state;
  const { from } = tokensOf(words, quote.outer);
  const unit = words.units[unitAt(words, from - 1)];
  if (!unit || unit.heading || unit.to - unit.from > BRIEF || wordAt(words, unit.to - 1) !== ".") return undefined;
  return (words.quoteOf[unit.to - 2] === -1 && doerOf(state, unit)) || undefined;
}
const BRIEF = 8; // tokens

/** "« Seul ? » — « Oui. »": a dash between two quotations, and nothing else; so with turns that have only dashes. */
function dashed(state: Discourse, quote: Quoted, last: Previous): AttributionFinding | undefined {
  const follows =
    isDashed(state.words.text, quote) && state.words.text.slice(last.end, quote.outer.start).trim() === "";
  if (follows) {
    const asked = addresseeOf(state, last);
    if (asked) return asked;
    if (last.other) return said(last.other.entity, last.other.mention, "turn");
    return other(state, tokensOf(state.words, quote.outer).from, last.attribution.entity);
  }
  if (asksBack(state.words.text, last.end, quote))
    return other(state, tokensOf(state.words, last.quote.outer).from, last.attribution.entity);
  if (!/^[\s.,]*[–—-]\s*$/u.test(state.words.text.slice(last.end, Math.min(quote.outer.start, last.end + GAP))))
    return undefined;
  if (quote.outer.start - last.end >= GAP) return undefined;
  if (last.inTurn && last.other) return said(last.other.entity, last.other.mention, "turn");
  return other(state, tokensOf(state.words, last.quote.outer).from, last.attribution.entity);
}
/** In code units. */
const GAP = 6;

/**
 * "« Seul ? » « Avec une femme. »", "« J’avais peur », répond A. « Peur de qui ? »": nobody closes his quotation to open it again, and whoever was
 * answered asks on. The one who speaks next is the other of the two.
 */
function beside(state: Discourse, quote: Quoted, paragraph: number, last: Previous): AttributionFinding | undefined {
  const { words } = state;
  const asks = isQuestion(words, quote);
  const gap = words.text.slice(last.end, Math.min(quote.outer.start, last.end + GAP));
  if (last.paragraph !== paragraph || words.tokens[tokensOf(words, quote).from]?.capital !== true) return undefined;
  if (quote.outer.start - last.end < GAP && gap.trim() === "") {
    if (last.inTurn && last.other) return said(last.other.entity, last.other.mention, "turn");
    if (isQuestion(words, last.quote) && !asks)
      return other(state, tokensOf(words, last.quote.outer).from, last.attribution.entity);
  }
  const goesOn = asks && !saysI(words, tokensOf(words, quote).to - 1) && hasAnswered(words, last);
  return goesOn && last.other ? said(last.other.entity, last.other.mention, "turn") : undefined;
}

/** "« Où étiez-vous ? » … « Chez moi », répond A": whether the last quotation answers a question of the other of the two. */
const hasAnswered = (words: Words, { attribution: { cue }, asked, quote }: Previous): boolean =>
  asked && cue !== null && !isQuestion(words, quote) && /répon|répli|rétor|ripost/.test(slice(words.text, cue));

/** "demande la présidente au prévenu": to whom the last quotation was said, right behind who said it. */
function addresseeOf({ words, entities }: Discourse, { attribution }: Previous): AttributionFinding | undefined {
  const from = tokensOf(words, { start: attribution.mention.end, end: attribution.mention.end }).from;
  for (let at = from; at < from + ADDRESSED && /^(?:à|aux?|la|l')$/.test(wordAt(words, at)); at++) {
    const mention = words.mentions[words.mentionOf[at + 1] ?? -1];
    const entity = entities[mention?.entity ?? -1];
    if (mention && entity && entity.kind !== "organisation" && mention.entity !== attribution.entity)
      return said(mention.entity, { start: mention.start, end: mention.end }, "turn");
  }
  return undefined;
}
/** In tokens. */
const ADDRESSED = 3;

/** "La présidente insiste : pourquoi n’a-t-il rien dit ? Long silence. « … »": the other of those who talk. */
function answer(state: Discourse, quote: Quoted, paragraph: number): AttributionFinding | undefined {
  const { words } = state;
  let number = unitAt(words, tokensOf(words, quote.outer).from - 1);
  const isShort = ({ from, to }: Unit): boolean => to - from <= SHORT && words.quoteOf[from] === -1;
  for (let skipped = 0; skipped < 2; skipped++, number--) {
    const unit = words.units[number];
    if (!unit || !isShort(unit) || asks(words, unit)) break;
  }
  const unit = words.units[number];
  if (!unit || unit.paragraph !== paragraph || !asks(words, unit)) return undefined;
  const asking = spokenIn(state, unit);
  return asking === undefined ? undefined : other(state, unit.from, asking);
}

/** "« Seul ? » demande la présidente. « Avec la grippe. »": whoever was asked. */
function reply(state: Discourse, quote: Quoted, paragraph: number, last: Previous): AttributionFinding | undefined {
  const { words } = state;
  const { cue, entity } = last.attribution;
  if (last.paragraph !== paragraph || cue === null || !isQuestion(words, last.quote) || isQuestion(words, quote))
    return undefined;
  if (!/demand|interrog|enqu[ie]|question|relanc/.test(slice(words.text, cue))) return undefined;
  // Nothing but who asked stands between.
  const between = tokensOf(words, quote.outer).from - tokensOf(words, last.quote.outer).to;
  return between > BETWEEN ? undefined : other(state, tokensOf(words, last.quote.outer).from, entity);
}
const BETWEEN = 12;

/** "La fédération assure que les primes sont versées. « Quelles primes ? »": whoever asks with the words just heard has not said them. */
function echo(
  state: Discourse,
  quote: Quoted,
  paragraph: number,
  last: Previous | undefined,
): AttributionFinding | undefined {
  const { words } = state;
  const { from } = tokensOf(words, quote);
  const unit = words.units[unitAt(words, tokensOf(words, quote.outer).from - 1)];
  const saying =
    unit?.paragraph === paragraph && words.tokens[unit.from]!.start >= (last?.end ?? 0)
      ? spokenIn(state, unit)
      : undefined;
  if (!unit || saying === undefined) return undefined;
  const heard = new Set<string>();
  for (let at = unit.from; at < Math.min(unit.to, unit.from + REACH); at++)
    if (isContent(wordAt(words, at))) heard.add(wordAt(words, at));
  let again = false;
  for (let at = from; at < from + FIRST_WORDS; at++) {
    if (heard.has(wordAt(words, at))) again = true;
    if (wordAt(words, at) !== "?") continue;
    if (!again) return undefined;
    return !last || last.attribution.entity === saying
      ? other(state, unit.from, saying)
      : said(last.attribution.entity, last.attribution.mention, "turn");
  }
  return undefined;
}
const FIRST_WORDS = 7;
const isContent = (word: string): boolean => word.length > 2 && /^\p{L}+$/u.test(word);

/** « Levez-vous, Durand ? » ¶ « J’y suis. » ¶ « Parlez. »: turns that each have a paragraph, once the first has asked. */
function alternate(state: Discourse, paragraph: number, last: Previous): AttributionFinding | undefined {
  const { words } = state;
  if (last.paragraph !== paragraph - 1) return undefined;
  if ((last.inTurn || hasAnswered(words, last)) && last.other)
    return said(last.other.entity, last.other.mention, "turn");
  if (!isQuestion(words, last.quote)) return undefined;
  const { entity } = last.attribution;
  const called = vocativeOf(words, last.quote);
  return (called && whoIs(state, called, entity)) ?? other(state, tokensOf(words, last.quote.outer).from, entity);
}

/** The person whom a quotation calls by name. */
function whoIs({ words, entities }: Discourse, called: Vocative, but: number): AttributionFinding | undefined {
  if (called.name === null) return undefined;
  const mention = words.mentions.find(
    ({ entity, start, end }) =>
      entity !== but && entities[entity]?.kind === "person" && words.text.slice(start, end).endsWith(called.name ?? ""),
  );
  return mention && said(mention.entity, { start: mention.start, end: mention.end }, "turn");
}

/** "« J’y vais. » ¶ Rose Durand l’a dit dimanche": who says it in the sentence behind. */
function saidBehind(state: Discourse, quote: Quoted): AttributionFinding | undefined {
  const { words } = state;
  const unit = words.units[unitAt(words, tokensOf(words, quote.outer).to)];
  if (!unit || words.tokens[unit.from]!.start < quote.outer.end) return undefined;
  for (let at = unit.from; at < Math.min(unit.to, unit.from + FAR); at++) {
    if (!/^(?:l'|le)$/.test(wordAt(words, at))) continue;
    const verb = words.verbs[at + 1]?.lemma === "avoir" ? at + 2 : at + 1;
    if (SPEECH_VERBS.has(words.verbs[verb]?.lemma ?? "")) return doerOf(state, unit) ?? undefined;
  }
  return undefined;
}
const FAR = 14;

/** Who speaks instead of `found`, where the quotation calls him: nobody calls himself "madame la présidente". */
export function notCalled(
  state: Discourse,
  quote: Quoted,
  found: AttributionFinding | null,
): AttributionFinding | null {
  const { from, to } = tokensOf(state.words, quote.outer);
  // "Je n’ai pas dormi" is nobody's but one person's.
  if (found && isMany(state, found.entity) && saysI(state.words, to - 1))
    return other(state, from, found.entity) ?? found;
  const called = found && vocativeOf(state.words, quote);
  if (!called || !isCalled(state, found.entity, called)) return found;
  const accepts = (entity: number): boolean => !isCalled(state, entity, called);
  const judge = called.role === null && isQuestion(state.words, quote) ? judgeOf(state, found.entity) : undefined;
  if (judge !== undefined) return said(judge, state.entities[judge]!.mentions[0]!, "turn");
  return other(state, from, found.entity, accepts) ?? found;
}

/** Whether somebody is an institution or several people. */
function isMany({ words, entities }: Discourse, index: number): boolean {
  const entity = entities[index];
  const first = entity?.mentions[0];
  if (!entity || !first) return false;
  const noun = /^[\p{L}-]+/u.exec(words.text.slice(first.start, first.end).toLowerCase())?.[0] ?? "";
  return entity.kind === "organisation" || entity.plural || (entity.kind === "role" && INSTITUTION_NOUNS.has(noun));
}

/** "Monsieur Durand, que faisiez-vous ?", where Durand is on trial: whoever sits in court asks. */
function judgeOf({ words, entities }: Discourse, accused: number): number | undefined {
  const says = (entity: number, what: RegExp): boolean =>
    entities[entity]?.mentions.slice(0, MENTIONS).some(({ start, end }) => what.test(words.text.slice(start, end))) ??
    false;
  if (!says(accused, ON_TRIAL)) return undefined;
  const found = entities
    .slice(0, MOST)
    .findIndex(({ kind, plural }, entity) => kind !== "organisation" && !plural && says(entity, IN_COURT));
  return found === -1 ? undefined : found;
}
const MENTIONS = 12;
const MOST = 60;
const ON_TRIAL = /^(?:prévenue?|accusée?)$/;
const IN_COURT = /^(?:présidente?|juge|magistrate?)(?: du tribunal| de la cour)?(?: \p{Lu}.*)?$/u;

/** The last person or role, other than `but`, that spoke or was named before token `before`. */
export function other(
  state: Discourse,
  before: number,
  but: number,
  accepts: (entity: number) => boolean = () => true,
): AttributionFinding | undefined {
  const { words, entities, spoke } = state;
  const fits = (entity: number): boolean => {
    const found = entities[entity];
    return entity !== but && found !== undefined && found.kind !== "organisation" && !found.plural && accepts(entity);
  };
  let seen = 0;
  for (let index = spokeBy(state, before); index >= 0 && seen < CUES; index--, seen++) {
    const { at, entity } = spoke[index]!;
    if (before - at > REACH) break;
    const mention = entities[entity]?.mentions[0];
    if (fits(entity) && mention) return said(entity, { start: mention.start, end: mention.end }, "turn");
  }
  for (let at = before - 1; at >= 0 && at > before - REACH; at--) {
    const mention = words.mentions[words.mentionOf[at]!];
    if (mention && words.quoteOf[at] === -1 && fits(mention.entity))
      return said(mention.entity, { start: mention.start, end: mention.end }, "turn");
  }
  return undefined;
}

/** Who speaks in a sentence, last. */
function spokenIn(state: Discourse, { from, to }: Unit): number | undefined {
  const last = state.spoke[spokeBy(state, to)];
  return last && last.at >= from ? last.entity : undefined;
}

/** Whether a quotation ends with a question mark. */
export const isQuestion = ({ text }: Words, { start, end }: Quoted): boolean =>
  /\?\s?$/.test(text.slice(Math.max(start, end - 3), end));

/** Whether a sentence outside quotation marks ends with a question mark. */
const asks = (words: Words, { to }: Unit): boolean =>
  words.tokens[to - 1]?.lower === "?" && words.quoteOf[to - 1] === -1;

/** Whether a quotation is all that its paragraph holds. */
function isAlone(words: Words, { outer }: Quoted): boolean {
  const { from, to } = tokensOf(words, outer);
  const number = unitAt(words, from);
  const { paragraph } = words.units[number] ?? { paragraph: -1 };
  return (
    words.units[number]?.from === from &&
    words.units[number - 1]?.paragraph !== paragraph &&
    words.units[unitAt(words, to)]?.paragraph !== paragraph
  );
}
