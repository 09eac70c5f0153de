import { contains, type Span } from "../../corpus/span.ts";
import { INFINITIVE } from "../../language/conjugation.ts";
import type { AttributionFinding, QuoteFinding } from "../findings.ts";
import type { Cue } from "./cue.ts";
import type { Discourse, Speaker } from "./discourse.ts";
import { ownerBefore, said } from "./doers.ts";
import { followed, type Previous, subjectOf } from "./floating.ts";
import {
  isCharge,
  isDescribed,
  isDisplayed,
  isFull,
  isNamed,
  isOnPlacard,
  isOwnWords,
  isSaidOfSubject,
  isTitle,
  tokensOf,
} from "./forms.ts";
import { withHeadlines } from "./headlines.ts";
import { labelledTurn } from "./labelled-turns.ts";
import type { Quoted } from "./marks.ts";
import { partsOf } from "./parts.ts";
import { demand, goesOnQuoting, headlineName, nextVerb, reasonOf, subjectOfQuotedVerb, wish } from "./predicates.ts";
import { unitAt } from "./pronouns.ts";
import { isOfRelative } from "./relative-cues.ts";
import { withParagraphs, withRows } from "./rows.ts";
import { isQuestion } from "./turns.ts";
import { viewOf } from "./views.ts";
import { spanOf, type Words, wordAt } from "./words.ts";

/** A cue with who is behind it (null: nobody is named), and the words it reports. */
export interface Said {
  readonly cue: Cue;
  readonly speaker: Speaker | null;
  /** Trimmed, as offsets; null where the cue only points at quotations. */
  readonly span: Span | null;
  /** Who is said to quote the speaker: "cité par l’agence Nova". */
  readonly relay: number | null;
}

/** How a cue holds a quotation, the closest first. */
const INSIDE = 5;
const BESIDE = 4;
const WITHIN = 3;
const WEAKLY = 2;
const NEAR = 1;

/** The cue of a quotation and how close it is. */
interface Held {
  readonly said: Said;
  readonly closeness: number;
}

/** A quotation of at most this many words without a verb needs a cue to be taken for speech. */
const FEW_WORDS = 5;

/** Decides for every quotation of the article whether it is speech, and whose. `said`: all cues, by unit. */
export function readQuotes(state: Discourse, said: ReadonlyMap<number, readonly Said[]>): QuoteFinding[] {
  const { words } = state;
  const found: QuoteFinding[] = [];
  let last: Previous | undefined;
  words.quotes.forEach((quote, index) => {
    const paragraph = words.quoteParagraph[index]!;
    const finding = quote.depth > 0 ? nested(words, quote) : read(state, quote, said, paragraph, last);
    if (finding.form !== "term" && finding.speaker) last = previous(words, quote, paragraph, finding.speaker, last);
    found.push(finding);
  });
  return withHeadlines(state, withRows(state, withParagraphs(state, found)));
}

/** What is kept of a quotation for those behind it. */
function previous(
  words: Words,
  quote: Quoted,
  paragraph: number,
  attribution: AttributionFinding,
  last: Previous | undefined,
): Previous {
  const other = last && last.attribution.entity !== attribution.entity ? last.attribution : last?.other;
  return {
    paragraph,
    end: quote.outer.end,
    attribution,
    quote,
    other,
    asked: last !== undefined && last.attribution.entity !== attribution.entity && isQuestion(words, last.quote),
    inTurn: attribution.because[0]?.rule === "turn",
  };
}

/** Words quoted within a quotation are a term, unless a colon says that somebody speaks there: who, only the quotation knows. */
function nested(words: Words, quote: Quoted): QuoteFinding {
  const { from } = tokensOf(words, quote);
  const spoken = wordAt(words, from - 2) === ":" && isFull(words, quote);
  return finding(quote, spoken ? "full" : "term", null);
}

const finding = (
  quote: Quoted,
  form: QuoteFinding["form"],
  speaker: AttributionFinding | null,
  parts?: readonly Span[],
): QuoteFinding => ({
  start: quote.start,
  end: quote.end,
  form,
  parts: parts ?? [{ start: quote.start, end: quote.end }],
  speaker,
});

function read(
  state: Discourse,
  quote: Quoted,
  all: ReadonlyMap<number, readonly Said[]>,
  paragraph: number,
  last: Previous | undefined,
): QuoteFinding {
  const { words } = state;
  const { from, to } = tokensOf(words, quote);
  const asked = quote.owner === undefined ? undefined : state.entities[quote.owner]?.mentions[0];
  if (quote.owner !== undefined && asked)
    return finding(quote, "full", said(quote.owner, { start: asked.start, end: asked.end }, "turn"));
  if (isOnPlacard(words, quote)) return finding(quote, "full", null);
  if (isDisplayed(words, from)) return finding(quote, "term", null);
  // "cette « génération sans complexe » (selon ses propres mots)"
  if (isOwnWords(words, to)) {
    const speaker = subjectOf(state, quote) ?? followed(state, quote, paragraph, last);
    if (speaker) return finding(quote, "fragment", speaker);
  }
  const name = words.mentions[words.mentionOf[from] ?? -1]?.name;
  if (name && name.start === quote.start && name.end === quote.end) return finding(quote, "term", null);
  const unit = unitAt(words, from);
  const here = all.get(unit) ?? [];
  const held = cueFor(words, quote.outer, here) ?? colonBefore(words, from, all.get(unit - 1));
  const closeness = held?.closeness ?? 0;
  const full = isFull(words, quote) || (closeness >= BESIDE && isUtterance(words, from));
  const attributed = held?.said.speaker
    ? attribution(held.said as Said & { speaker: Speaker }, viaOf(held.said, quote.outer, here))
    : null;
  // "Nantes dit « vouloir garder la main »", but "un trou dit « la piscine »".
  const led = held?.said.cue.rule === "direct" && ((words.verbs[from]?.kind ?? 0) & INFINITIVE) !== 0;
  // "dénonce un dispositif « coûteux et inutile »": no name.
  const described = held?.said.cue.rule === "direct" && closeness === WITHIN && isDescribed(words, quote, from);
  if (
    isNamed(words, quote) &&
    closeness < BESIDE &&
    !led &&
    !described &&
    !(full && closeness >= WEAKLY && to - from > 6)
  )
    return finding(quote, "term", attributed);
  const incises = here.map(({ cue }) => cue).filter(({ rule, span }) => rule === "incise" && contains(quote, span));
  const parts = partsOf(words, quote, incises);
  if (full) {
    const silent = held !== undefined && closeness >= WEAKLY && !isImpersonal(words, held.said.cue);
    const speaker =
      attributed ?? (silent ? namelessCue(state, quote, paragraph, last) : followed(state, quote, paragraph, last));
    return finding(quote, "full", speaker, parts);
  }
  if (closeness < BESIDE && isTitle(words, quote)) return finding(quote, "term", attributed);
  if (closeness >= WEAKLY) return finding(quote, "fragment", attributed, parts);
  if (attributed === null && (isCharge(words, quote, from) || isSaidOfSubject(words, from)))
    return finding(quote, "term", null);
  const doing = subjectOfQuotedVerb(state, quote, from);
  if (doing) return finding(quote, "fragment", doing, parts);
  if (attributed && to - from >= 3) return finding(quote, "fragment", inSentence(attributed), parts);
  const goesOn = attributed ? null : nextVerb(words, quote, from, last);
  if (goesOn) return finding(quote, "fragment", goesOn, parts);
  const headed = words.units[unit]?.heading ? headlineName(words, from, to) : null;
  if (headed) return finding(quote, "fragment", headed, parts);
  const wished = attributed ? null : (demand(state, quote, from) ?? wish(state, quote, from));
  if (wished) return finding(quote, "fragment", wished, parts);
  const reason = attributed ? null : reasonOf(state, quote);
  if (reason) return finding(quote, "fragment", reason, parts);
  const view = attributed ? null : viewOf(state, quote);
  if (view) return finding(quote, "fragment", view, parts);
  const still = attributed ? null : goesOnQuoting(words, quote, paragraph, last);
  if (still) return finding(quote, "fragment", still, parts);
  if (to - from <= FEW_WORDS) return finding(quote, "term", attributed);
  const speaker = followed(state, quote, paragraph, last);
  return finding(quote, speaker ? "fragment" : "term", speaker, parts);
}

/** Whose a quotation is whose cue names nobody: "Nouvelle réponse : « … »", "On retrouve la maison de Jeanne : « Mon salon… »". */
const namelessCue = (
  state: Discourse,
  quote: Quoted,
  paragraph: number,
  last: Previous | undefined,
): AttributionFinding | null => (last && labelledTurn(state, quote, paragraph, last)) ?? ownerBefore(state, quote);

/** Quoted words in a sentence that somebody speaks in, though no cue holds them. */
const inSentence = (speaker: AttributionFinding): AttributionFinding => ({
  ...speaker,
  because: [{ rule: "sentence", at: null }, ...speaker.because],
});

/** "C’est compliqué pour les légumes : « … »": nobody stands before the colon. */
const isImpersonal = (words: Words, { rule, subject, thing }: Cue): boolean =>
  thing === true ||
  (rule === "colon" && subject?.kind === "pronoun" && /^(?:c'|ce|ça|cela)$/.test(wordAt(words, subject.from)));

/** "« Du vent », a tranché X": what begins with a capital at the beginning of a sentence is said as a whole. */
const isUtterance = (words: Words, from: number): boolean =>
  words.tokens[from]?.capital === true && /^[.!?…:»”"]?$/u.test(wordAt(words, from - 2));

/** The attribution of a finding, from a cue and its speaker. */
export const attribution = (
  { cue, speaker }: Said & { readonly speaker: Speaker },
  via: number | null,
): AttributionFinding => ({
  entity: speaker.entity,
  mention: speaker.mention,
  cue: cue.span,
  via,
  because: [{ rule: cue.rule, at: cue.span }, ...speaker.because],
});

/** The cue of the unit that holds the quotation most closely: inside it, beside it, or the innermost whose words hold it. */
function cueFor(words: Words, outer: Span, here: readonly Said[]): Held | undefined {
  let best: Held | undefined;
  for (const said of here) {
    if (isOfRelative(words, said.cue, outer)) continue;
    const held = closenessOf(words, said, outer);
    // "Il a déclaré que les deux pays avaient convenu de « consultations »": his words, though they agreed.
    const closeness = held === WITHIN && said.cue.weak ? WEAKLY : held;
    // "« A », à savoir « B », a déclaré X, selon l’agence": what the agency tells holds that X said it.
    const wider = best?.said.span && said.span && contains(said.span, best.said.cue.span) && said.cue.rule === "selon";
    const nearer =
      best && !wider && closeness === best.closeness && closeness === WITHIN && startOf(said) >= startOf(best.said);
    if (!best || closeness > best.closeness || nearer) best = { said, closeness };
  }
  return best && (pastComme(best, here) ?? besideNoun(words, best, here, outer) ?? best);
}

/** "« Elle vous a pardonné, a-t-elle dit, car vous buviez », résume la juge": the noun beside the marks says more than a pronoun within them. */
function besideNoun(words: Words, { said, closeness }: Held, here: readonly Said[], outer: Span): Held | undefined {
  if (closeness !== INSIDE || said.cue.subject?.kind !== "pronoun") return undefined;
  // "« Un badge se perd, nous dit-on. Quatre aussi ? », demande-t-elle": so where nobody is meant within.
  const beside = here.find(
    (other) =>
      (other.cue.subject?.kind === "noun" || !said.speaker) &&
      other.speaker &&
      closenessOf(words, other, outer) === BESIDE,
  );
  return beside && { said: beside, closeness: BESIDE };
}

/** "« Cela fera mal », comme le voulaient les élus, a commenté le préfet": the préfet speaks. */
function pastComme({ said, closeness }: Held, here: readonly Said[]): Held | undefined {
  const { cue } = said;
  if (cue.rule !== "comme") return undefined;
  const incise = here.find((other) => other.cue.rule === "incise" && Math.abs(other.cue.from - cue.to - 1) <= 1);
  return incise && { said: incise, closeness };
}

const startOf = ({ span, cue }: Said): number =>
  cue.rule === "incise" ? (span?.start ?? 0) - 1 : (span?.start ?? cue.span.start);

function closenessOf(words: Words, { cue, span }: Said, outer: Span): number {
  if (contains(outer, cue.span)) return cue.rule === "incise" ? INSIDE : 0;
  const gap = cue.span.start - outer.end;
  if (
    (cue.rule === "incise" || cue.rule === "comme") &&
    gap >= 0 &&
    gap <= 4 &&
    !/[.!?]/u.test(words.text.slice(outer.end, cue.span.start))
  )
    return BESIDE;
  if (cue.scope && within(words, cue.scope, outer)) return WITHIN;
  if (span && contains(span, outer)) return WITHIN;
  return NEAR;
}

const within = (words: Words, { from, to }: { from: number; to: number }, outer: Span): boolean =>
  to > from && contains(spanOf(words, from, to), outer);

/** "Il a déclaré :" at the end of the sentence or paragraph before. */
function colonBefore(words: Words, from: number, before: readonly Said[] | undefined): Held | undefined {
  const said = before?.at(-1);
  if (said?.cue.rule !== "colon") return undefined;
  const last = words.units[said.cue.unit]!.to - 1;
  return wordAt(words, last) === ":" && last >= from - 3 ? { said, closeness: WITHIN } : undefined;
}

/** "…, a dit X, selon le journal": whether `other` stands right behind the incise `cue`. */
export const relaysBeside = (other: Cue, cue: Cue): boolean =>
  cue.rule === "incise" && other.rule === "selon" && other.from >= cue.to && other.from <= cue.to + 3;

/** Who relays: the speaker of a wider cue that holds this one, or "selon le journal" beside an incise. */
function viaOf(said: Said, outer: Span, here: readonly Said[]): number | null {
  const { cue, speaker } = said;
  const relay = here.find((other) => {
    if (other === said || !other.speaker || other.speaker.entity === speaker?.entity) return false;
    if (other.span && other.cue.states && contains(other.span, cue.span) && contains(other.span, outer)) return true;
    return relaysBeside(other.cue, cue);
  });
  return relay?.speaker?.entity ?? said.relay;
}
