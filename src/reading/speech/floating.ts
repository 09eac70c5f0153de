import { spanBefore } from "../../corpus/span.ts";
import { PARTICIPLE } from "../../language/conjugation.ts";
import { COORDINATORS, DETERMINERS, PREPOSITIONS } from "../../language/function-words.ts";
import { SPEECH_VERBS } from "../../language/speech-verbs.ts";
import type { AttributionFinding, Step } from "../findings.ts";
import type { Discourse, Spoke } from "./discourse.ts";
import { caseOf, doerBehind, doerBehindColon, doerOf, movedBy, onlyPerson, ownerBefore, said } from "./doers.ts";
import { isSpokenOf } from "./first-person.ts";
import { tokensOf } from "./forms.ts";
import { subjectOfSentence } from "./in-sentence.ts";
import type { Quoted } from "./marks.ts";
import { isOpenedBy } from "./opened-by.ts";
import { agreementOf, antecedentOf, isGoverned, unitAt } from "./pronouns.ts";
import { speakerOf } from "./speakers.ts";
import { notCalled, turnOf } from "./turns.ts";
import { adverbBefore, isSurelyFinite, spanOf, type Words, wordAt } from "./words.ts";

/** The last quotation that is somebody's. `end`: behind its marks. */
export interface Previous {
  readonly paragraph: number;
  readonly end: number;
  readonly attribution: AttributionFinding;
  readonly quote: Quoted;
  /** Who spoke before whoever speaks in it. */
  readonly other: AttributionFinding | undefined;
  /** Whether whoever spoke right before asked a question. */
  readonly asked: boolean;
  /** Whether it was one of the turns of a dialogue that each have a paragraph. */
  readonly inTurn: boolean;
}

/**
 * Whose a quotation without a cue is: the speaker of the one before in its paragraph, unless somebody else is named or speaks in between; else the
 * last one named or speaking before; else the name right after it.
 */
export function followed(
  state: Discourse,
  quote: Quoted,
  paragraph: number,
  last: Previous | undefined,
): AttributionFinding | null {
  const own = pronounOf(state, quote) ?? subjectOf(state, quote);
  if (own) return own;
  return turnOf(state, quote, paragraph, last) ?? notCalled(state, quote, goneOn(state, quote, paragraph, last));
}

/** The same, where it is no turn of a dialogue. */
function goneOn(
  state: Discourse,
  quote: Quoted,
  paragraph: number,
  last: Previous | undefined,
): AttributionFinding | null {
  const floor = last && last.paragraph === paragraph ? last.end : 0;
  const doer = doerBefore(state, floor, quote);
  if (doer && last && floor > 0 && isSpokenOf(state, quote, doer.entity, last.attribution.entity))
    return carried(last.attribution, "continued");
  if (doer) return doer;
  const opening = doerBehindColon(state, quote) ?? (floor === 0 ? doerBehind(state, quote) : null);
  if (opening) return opening;
  const between = lastNamedBetween(state, floor, quote.outer.start);
  if (between && last && floor > 0 && between.entity === last.attribution.entity)
    return carried(last.attribution, "continued");
  if (between) return between;
  if (last && floor > 0) return carried(last.attribution, "continued");
  const owner = ownerBefore(state, quote);
  if (owner) return owner;
  if (last) return carried(last.attribution, "floating");
  return nameAfter(state, quote) ?? roleBefore(state, quote.outer.start) ?? onlyPerson(state, quote);
}

/** An attribution that has no cue of its own and takes the speaker of `from`. `rule` becomes the first reason. */
export const carried = (from: AttributionFinding, rule: "continued" | "floating" | "repeated"): AttributionFinding => ({
  ...from,
  cue: null,
  via: null,
  because: [
    { rule, at: null },
    ...from.because.slice(from.because[0] && CARRIED.has(from.because[0].rule) && from.because[0].at === null ? 1 : 0),
  ],
});

/** Steps that only hand a speaker on: one of them says enough, however long the row of quotations is. */
export const CARRIED = new Set(["continued", "floating", "repeated"]);

const REACH = 160; // in words: how far back a name can stand for a quotation to belong to it

/** The last who is named as a subject, or who spoke, between two offsets. Pronouns lead to whom they mean, so they are passed over. */
function lastNamedBetween(state: Discourse, floor: number, before: number): AttributionFinding | null {
  const { words } = state;
  const last = tokensOf(words, { start: before, end: before }).from - 1;
  const { spoke, passing } = spokeBefore(state, last);
  for (let at = last; at >= 0 && at > last - REACH && words.tokens[at]!.start >= floor; at--) {
    if (spoke && spoke.at >= at) {
      const mention = words.mentions[words.mentionOf[spoke.at]!] ?? state.entities[spoke.entity]!.mentions[0]!;
      return said(spoke.entity, { start: mention.start, end: mention.end });
    }
    const index = words.mentionOf[at]!;
    if (index === -1 || words.quoteOf[at] !== -1 || words.mentionOf[at - 1] === index) continue;
    const mention = words.mentions[index]!;
    if (mention.entity === passing || (spoke && at < spoke.until)) continue;
    if (bringsIn(state, at, last)) return said(mention.entity, { start: mention.start, end: mention.end });
    if (takesFloor(state, at)) return said(mention.entity, { start: mention.start, end: mention.end });
    if (isCase(state, at, before)) return said(mention.entity, { start: mention.start, end: mention.end });
    if (isAside(state, at) || isNameOfThing(words, at) || (spoke && isBegged(words, at, spoke.at))) continue;
    if (mention.name && state.entities[mention.entity]?.kind === "person" && !isGoverned(words, at)) {
      return said(mention.entity, { start: mention.start, end: mention.end });
    }
  }
  return null;
}

/** "Un prévenu a supplié la juge Anne Lambert de le relâcher. « … »": whom the one who speaks in that sentence turns to. */
const isBegged = (words: Words, at: number, spoke: number): boolean =>
  unitAt(words, spoke) === unitAt(words, at) &&
  /^(?:supplier|implorer|conjurer|prier|exhorter|accuser|soupçonner|remercier|féliciter|menacer)$/.test(
    words.verbs[DETERMINERS.has(wordAt(words, at - 1)) ? at - 2 : at - 1]?.lemma ?? "",
  );

/** "La présidente résume l’affaire. La carte était volée. « … »": a role that opens its sentence before a verb of telling. */
function takesFloor({ words, entities }: Discourse, at: number): boolean {
  const index = words.mentionOf[at]!;
  const entity = entities[words.mentions[index]!.entity];
  const from = words.units[unitAt(words, at)]?.from ?? at;
  if (entity?.plural || entity?.kind === "organisation" || at > from + 1 || words.quoteOf[at] !== -1) return false;
  let verb = at;
  while (words.mentionOf[verb] === index) verb++;
  return TELLING.test(words.verbs[verb]?.lemma ?? "") && isSurelyFinite(words, verb);
}
const TELLING = /^(?:résumer|raconter|expliquer|énumérer|détailler|rappeler|relire|lire|témoigner|préciser)$/;

/**
 * "C’est le cas de Paul Garnier. ¶ « … »", "Le jour restera dans les mémoires pour Paul Garnier, étudiant de 22 ans. « … »": somebody who was not named
 * before, brought in as a case or, in the paragraph of the quotation, behind "pour" or "chez" with what he is.
 */
function isCase(state: Discourse, at: number, before: number): boolean {
  const { words, entities } = state;
  const mention = words.mentions[words.mentionOf[at]!]!;
  const entity = entities[mention.entity];
  if (!mention.name || entity?.kind !== "person" || entity.mentions[0]?.start !== mention.start) return false;
  const unit = words.units[unitAt(words, at)]!;
  if (caseOf(state, unit)?.entity === mention.entity) return true;
  // "Un manque pointé aussi par Paul Garnier, dont le père y vit. « … »"
  if (wordAt(words, at - 1) === "par" && pointsOut(words, at - 1, unit.from)) return true;
  const described = mention.name.end < mention.end && words.text.slice(mention.name.end, mention.end).includes(",");
  return (
    described && /^(?:pour|chez)$/.test(wordAt(words, at - 1)) && !words.text.slice(mention.end, before).includes("\n")
  );
}

/** Whether a participle of saying stands right before "par" at token `par`, in a sentence without another verb. */
function pointsOut(words: Words, par: number, from: number): boolean {
  let verb = par - 1;
  while (verb > from && adverbBefore(words, verb) > 0) verb -= adverbBefore(words, verb);
  const form = words.verbs[verb];
  if (!form || !(form.kind & PARTICIPLE) || !(SPEECH_VERBS.has(form.lemma) || form.lemma === "partager")) return false;
  for (let at = from; at < verb; at++) if (isSurelyFinite(words, at)) return false;
  return true;
}

/** "Elle pointe la loi Ovalim. « … »": what bears a name is no person. */
const isNameOfThing = (words: Words, at: number): boolean =>
  /^(?:loi|plan|projet|affaire|rapport|dispositif|programme|opération|prix|trophée|stade|salle|rue|place|lycée|collège|école|hôpital|théâtre|tour|pont|gare|musée|fondation|groupe|société|marque|enseigne|cité|quartier|bar|café|restaurant|hôtel|brasserie|crêperie|camping|boulangerie|ferme|domaine|tempête|ouragan|cyclone)$/.test(
    wordAt(words, at - 1),
  );

/** "Paul Garnier, placé au centre alors que Marc Petit sortait, a brillé. « … »": the second is met in passing, where the first is named before. */
function isAside({ words, entities }: Discourse, at: number): boolean {
  const before = DETERMINERS.has(wordAt(words, at - 1)) ? at - 2 : at - 1;
  if (!/^(?:que|qu'|lorsque|lorsqu'|quand|dont)$/.test(wordAt(words, before))) return false;
  const from = words.units[unitAt(words, at)]?.from ?? at;
  for (let back = before - 1; back >= from; back--) {
    const mention = words.mentions[words.mentionOf[back]!];
    if (
      mention?.name &&
      entities[mention.entity]?.kind === "person" &&
      words.mentionOf[back - 1] !== words.mentionOf[back]
    )
      return !isGoverned(words, back);
  }
  return false;
}

/**
 * "Le gardien ne cachait pas son émotion. « … »", "Elle a replanté la haie. « … »": whoever does something in the sentence right before, in the
 * same paragraph, where nobody speaks in it.
 */
function doerBefore(state: Discourse, floor: number, quote: Quoted): AttributionFinding | null {
  const { words } = state;
  const first = tokensOf(words, { start: quote.outer.start, end: quote.outer.start }).from;
  const unit = words.units[unitAt(words, first - 1)];
  const own = words.units[unitAt(words, first)];
  if (!unit || unit.heading || unit.paragraph !== own?.paragraph || words.tokens[unit.from]!.start < floor) return null;
  const spoke = spokeBefore(state, first - 1).spoke;
  if (spoke && spoke.at >= unit.from) return null;
  return caseOf(state, unit) ?? movedBy(state, unit) ?? doerOf(state, unit, floor === 0);
}

/** "À ses côtés, une ouvrière essuie ses lunettes. « … »": somebody new, right before words that nobody else says. */
function bringsIn({ words, entities }: Discourse, at: number, last: number): boolean {
  const entity = entities[words.mentions[words.mentionOf[at]!]!.entity];
  if (entity?.kind !== "role" || entity.plural || !/^une?$/.test(wordAt(words, at - 1)) || isGoverned(words, at))
    return false;
  const unit = words.units[unitAt(words, last)];
  if (!unit || at < unit.from) return false;
  // The subject of its sentence: nothing but a place before it, and a verb behind it.
  for (let back = unit.from; back < at; back++) if (isSurelyFinite(words, back)) return false;
  let next = at + 1;
  while (words.mentionOf[next] === words.mentionOf[at]) next++;
  const behind = words.tokens[next];
  if (behind?.kind === "word" && !PREPOSITIONS.has(behind.lower) && !COORDINATORS.has(behind.lower)) return true;
  for (; next < unit.to; next++) if (isSurelyFinite(words, next)) return true;
  return false;
}

/** "La maire a renvoyé l’élu vers un rapport « public depuis mars »": quoted words in a sentence are those of its subject. */
export function subjectOf(state: Discourse, quote: Quoted): AttributionFinding | null {
  const { words } = state;
  const { from } = tokensOf(words, quote);
  const unit = words.units[unitAt(words, from)];
  if (!unit || unit.heading || words.tokens[from]?.capital || wordAt(words, from - 2) === ":") return null;
  const subject = subjectOfSentence(words, unit, from - 1);
  const speaker = subject && speakerOf(state, subject);
  const entity = speaker && state.entities[speaker.entity];
  if (!speaker || !entity || (entity.kind === "role" && speaker.entity >= words.entities.length)) return null;
  return { ...speaker, cue: null, via: null };
}

/** "Il l’avait « croisé une fois »": quoted words in the sentence of a pronoun are those of whom it means. */
function pronounOf(state: Discourse, quote: Quoted): AttributionFinding | null {
  const { words } = state;
  const { from } = tokensOf(words, quote);
  const first = words.units[unitAt(words, from)]?.from ?? from;
  if (words.tokens[from]?.capital || wordAt(words, from - 2) === ":") return null;
  const agreement = from - first < 12 ? agreementOf(wordAt(words, first)) : undefined;
  if (!agreement || first >= from - 1) return null;
  const entity = antecedentOf(state, first, agreement.gender, agreement.plural);
  if (entity === undefined) return null;
  const mention = spanOf(words, first, first + 1);
  const named = spanBefore(state.entities[entity]!.mentions, mention.start - 1);
  const because: Step[] = [{ rule: "pronoun", at: mention }];
  if (named) because.push({ rule: "named", at: { start: named.start, end: named.end } });
  return { entity, mention, cue: null, via: null, because };
}

/** Nobody is named at all: the last role that stands as a subject, two sentences back at most. "Le président s’est adressé à la nation. « … »" */
function roleBefore(state: Discourse, before: number): AttributionFinding | null {
  const { words } = state;
  const last = tokensOf(words, { start: before, end: before }).from - 1;
  const floor = words.units[Math.max(0, unitAt(words, last) - 1)]?.from ?? 0;
  for (let at = last; at >= floor; at--) {
    const index = words.mentionOf[at]!;
    if (index === -1 || words.quoteOf[at] !== -1 || words.mentionOf[at - 1] === index || isGoverned(words, at))
      continue;
    const { entity, start, end } = words.mentions[index]!;
    if (state.entities[entity]?.kind === "role" && !state.entities[entity].plural) return said(entity, { start, end });
  }
  return null;
}

/** The last cue's speaker at or before token `at`, and who has only spoken in passing since. */
function spokeBefore({ spoke }: Discourse, at: number): { spoke: Spoke | undefined; passing: number | undefined } {
  let low = 0;
  let high = spoke.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spoke[middle]!.at <= at) low = middle + 1;
    else high = middle;
  }
  // "…, ce que dément la famille. « … »": who speaks in passing does not go on.
  const last = spoke[low - 1];
  const earlier = spoke[low - 2];
  const passes = last?.aside && earlier && last.at - earlier.at < 60;
  return passes ? { spoke: earlier, passing: last.entity } : { spoke: last, passing: undefined };
}

/** The first person named behind a quotation in its paragraph, as a subject. */
function nameAfter(state: Discourse, quote: Quoted): AttributionFinding | null {
  const { words } = state;
  const from = tokensOf(words, { start: quote.outer.end, end: quote.outer.end }).from;
  const unit = words.units[unitAt(words, from)];
  for (let at = from; at < Math.min(words.tokens.length, from + 30); at++) {
    if (words.quoteOf[at] !== -1 || words.units[unitAt(words, at)]?.paragraph !== unit?.paragraph) return null;
    const index = words.mentionOf[at]!;
    if (index === -1) continue;
    const { entity, start, end, name } = words.mentions[index]!;
    if (state.entities[entity]?.kind === "organisation" || (!name && !isOpenedBy(words, from))) continue;
    if (isGoverned(words, at) && name) continue;
    return { entity, mention: { start, end }, cue: null, via: null, because: [{ rule: "after", at: { start, end } }] };
  }
  return null;
}
