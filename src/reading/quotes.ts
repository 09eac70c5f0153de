import { contains, type Span } from "../corpus/span.ts";
import { FINITE, INFINITIVE } from "../language/conjugation.ts";
import { COORDINATORS, PREPOSITIONS } from "../language/function-words.ts";
import type { Cue } from "./cue.ts";
import type { AttributionFinding, QuoteFinding, Step } from "./findings.ts";
import { isFull, isNamed, isTitle, tokensOf } from "./forms.ts";
import { canSpeak } from "./groups.ts";
import type { Quoted } from "./marks.ts";
import { partsOf } from "./parts.ts";
import { agreementOf, antecedentOf, isGoverned, unitAt } from "./pronouns.ts";
import type { Discourse, Speaker } from "./speakers.ts";
import { isSurelyFinite, spanOf, type Words, wordAt } from "./words.ts";

/** A cue with who is behind it (null: nobody is named), and the words it reports. */
export interface Said {
  readonly cue: Cue;
  readonly speaker: Speaker | null;
  /** Trimmed, as offsets; null where the cue only points at quotations. */
  readonly span: Span | null;
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
    if (finding.form !== "term" && finding.speaker)
      last = { paragraph, end: quote.outer.end, attribution: finding.speaker };
    found.push(finding);
  });
  return withHeadlines(state, found);
}

/** A quotation in a headline without a speaker takes that of the quotation of the article that has its words. */
function withHeadlines({ words }: Discourse, found: QuoteFinding[]): QuoteFinding[] {
  return found.map((quote, index) => {
    const unit = words.units[unitAt(words, tokensOf(words, quote).from)];
    const uncertain = quote.speaker === null || quote.speaker.because[0]?.rule === "headline";
    if (!(unit?.heading ? uncertain : uncertain || CARRIED.has(quote.speaker.because[0]?.rule ?? ""))) return quote;
    const wanted = plain(words.text.slice(quote.start, quote.end));
    const source = found.find(
      (other, place) =>
        place !== index &&
        !contains(other, quote) &&
        other.speaker &&
        plain(words.text.slice(other.start, other.end)).includes(wanted),
    );
    if (!unit?.heading && (quote.form === "term" || !source?.speaker?.cue)) return quote;
    if (!source?.speaker || source.form === "term" || !wanted.includes(" ")) return quote;
    return {
      ...quote,
      form: quote.form === "term" ? source.form : quote.form,
      speaker: carried(source.speaker, "repeated"),
    };
  });
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

interface Previous {
  readonly paragraph: number;
  readonly end: number;
  readonly attribution: AttributionFinding;
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
  const unit = unitAt(words, from);
  const here = all.get(unit) ?? [];
  const held = cueFor(words, quote.outer, here) ?? colonBefore(words, from, all.get(unit - 1));
  const closeness = held?.closeness ?? 0;
  const full = isFull(words, quote) || (closeness >= BESIDE && isUtterance(words, from));
  const attributed = held?.said.speaker
    ? attribution(held.said as Said & { speaker: Speaker }, viaOf(words, held.said, quote.outer, here))
    : null;
  // "Nantes dit « vouloir garder la main »", but "un trou dit « la piscine »".
  const led = held?.said.cue.rule === "direct" && ((words.verbs[from]?.kind ?? 0) & INFINITIVE) !== 0;
  if (isNamed(words, quote) && closeness < BESIDE && !led && !(full && closeness >= WEAKLY && to - from > 6))
    return finding(quote, "term", attributed);
  const incises = here.map(({ cue }) => cue).filter(({ rule, span }) => rule === "incise" && contains(quote, span));
  const parts = partsOf(words, quote, incises);
  if (full) {
    const speaker = attributed ?? (held && closeness >= WEAKLY ? null : followed(state, quote, paragraph, last));
    return finding(quote, "full", speaker, parts);
  }
  if (closeness < BESIDE && isTitle(words, quote)) return finding(quote, "term", attributed);
  if (closeness >= WEAKLY) return finding(quote, "fragment", attributed, parts);
  if (attributed && to - from >= 3) return finding(quote, "fragment", inSentence(attributed), parts);
  const doing = attributed ? null : subjectOfQuotedVerb(state, quote, from);
  if (doing) return finding(quote, "fragment", doing, parts);
  const headed = words.units[unit]?.heading ? headlineName(words, from, to) : null;
  if (headed) return finding(quote, "fragment", headed, parts);
  if (to - from <= FEW_WORDS) return finding(quote, "term", attributed);
  const speaker = followed(state, quote, paragraph, last);
  return finding(quote, speaker ? "fragment" : "term", speaker, parts);
}

/** "Washington « prêt à frapper »": in a headline, a name right before a few quoted words. */
function headlineName(words: Words, from: number, to: number): AttributionFinding | null {
  const index = words.mentionOf[from - 2] ?? -1;
  const mention = words.mentions[index];
  if (!mention || to - from < 3 || words.tokens[from]?.capital) return null;
  const { entity, start, end } = mention;
  return { entity, mention: { start, end }, cue: null, via: null, because: [{ rule: "headline", at: { start, end } }] };
}

/** "Le club « n’exclut aucune sanction »", "le canton « salue un vote clair »": a verb of speech within the marks, its subject before them. */
function subjectOfQuotedVerb(state: Discourse, quote: Quoted, from: number): AttributionFinding | null {
  const { words } = state;
  let at = from;
  while (/^(?:ne|n'|se|s')$/.test(wordAt(words, at))) at++;
  const verb = words.verbs[at];
  if (!verb || !(verb.kind & FINITE) || !canSpeak(verb.lemma) || words.tokens[from]?.capital) return null;
  const index = words.mentionOf[from - 2] ?? -1;
  const mention = words.mentions[index];
  if (!mention || mention.end > quote.outer.start) return null;
  const { entity, start, end } = mention;
  return { entity, mention: { start, end }, cue: null, via: null, because: [{ rule: "doing", at: { start, end } }] };
}

/** Quoted words in a sentence that somebody speaks in, though no cue holds them. */
const inSentence = (speaker: AttributionFinding): AttributionFinding => ({
  ...speaker,
  because: [{ rule: "sentence", at: null }, ...speaker.because],
});

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
    const held = closenessOf(words, said, outer);
    // "Il a déclaré que les deux pays avaient convenu de « consultations »": his words, though they agreed.
    const closeness = held === WITHIN && said.cue.weak ? WEAKLY : held;
    const nearer = best && closeness === best.closeness && closeness === WITHIN && startOf(said) >= startOf(best.said);
    if (!best || closeness > best.closeness || nearer) best = { said, closeness };
  }
  return best;
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

/** Who relays: the speaker of a wider cue that holds this one, or "selon le journal" beside an incise. */
function viaOf(words: Words, said: Said, outer: Span, here: readonly Said[]): number | null {
  const { cue, speaker } = said;
  const relay = here.find((other) => {
    if (other === said || !other.speaker || other.speaker.entity === speaker?.entity) return false;
    if (other.span && other.cue.states && contains(other.span, cue.span) && contains(other.span, outer)) return true;
    return (
      cue.rule === "incise" && other.cue.rule === "selon" && other.cue.from >= cue.to && other.cue.from <= cue.to + 3
    );
  });
  void words;
  return relay?.speaker?.entity ?? null;
}

/**
 * Whose a quotation without a cue is: the speaker of the one before in its paragraph, unless somebody else is named or speaks in between; else the
 * last one named or speaking before; else the name right after it.
 */
function followed(
  state: Discourse,
  quote: Quoted,
  paragraph: number,
  last: Previous | undefined,
): AttributionFinding | null {
  const own = pronounOf(state, quote);
  if (own) return own;
  const floor = last && last.paragraph === paragraph ? last.end : 0;
  const between = lastNamedBetween(state, floor, quote.outer.start);
  if (between && last && floor > 0 && between.entity === last.attribution.entity)
    return carried(last.attribution, "continued");
  if (between) return between;
  if (last && floor > 0) return carried(last.attribution, "continued");
  if (last) return carried(last.attribution, "floating");
  return nameAfter(state, quote) ?? roleBefore(state, quote.outer.start);
}

const carried = (from: AttributionFinding, rule: "continued" | "floating" | "repeated"): AttributionFinding => ({
  ...from,
  cue: null,
  via: null,
  because: [
    { rule, at: null },
    ...from.because.slice(from.because[0] && CARRIED.has(from.because[0].rule) && from.because[0].at === null ? 1 : 0),
  ],
});

/** Steps that only hand a speaker on: one of them says enough, however long the row of quotations is. */
const CARRIED = new Set(["continued", "floating", "repeated"]);

/** How many words back a name can stand for a quotation to belong to it. */
const REACH = 160;

/** The last who is named as a subject, or who spoke, between two offsets. Pronouns lead to whom they mean, so they are passed over. */
function lastNamedBetween(state: Discourse, floor: number, before: number): AttributionFinding | null {
  const { words } = state;
  const last = tokensOf(words, { start: before, end: before }).from - 1;
  const spoke = spokeBefore(state, last);
  for (let at = last; at >= 0 && at > last - REACH && words.tokens[at]!.start >= floor; at--) {
    if (spoke && spoke.at >= at) {
      const mention = words.mentions[words.mentionOf[spoke.at]!] ?? state.entities[spoke.entity]!.mentions[0]!;
      return said(spoke.entity, { start: mention.start, end: mention.end });
    }
    const index = words.mentionOf[at]!;
    if (index === -1 || words.quoteOf[at] !== -1 || words.mentionOf[at - 1] === index) continue;
    const mention = words.mentions[index]!;
    if (bringsIn(state, at, last)) return said(mention.entity, { start: mention.start, end: mention.end });
    if (mention.name && state.entities[mention.entity]?.kind === "person" && !isGoverned(words, at)) {
      return said(mention.entity, { start: mention.start, end: mention.end });
    }
  }
  return null;
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
  return { entity, mention, cue: null, via: null, because: [{ rule: "pronoun", at: mention }] };
}

const said = (entity: number, mention: Span): AttributionFinding => {
  const because: Step[] = [{ rule: "floating", at: mention }];
  return { entity, mention, cue: null, via: null, because };
};

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

/** The last cue's speaker at or before token `at`. */
function spokeBefore({ spoke }: Discourse, at: number): { entity: number; at: number } | undefined {
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
  return last?.aside && earlier && last.at - earlier.at < 60 ? earlier : last;
}

/** "C’est par ces mots que la maire a ouvert la séance." */
const OPENING_WORDS =
  /^(?:c'est (?:par|sur|avec|en)|par|sur|avec) (?:ces|cette|ce) (?:mots|phrase|termes|paroles|cri)/u;

const firstWords = (words: Words, from: number): string =>
  [0, 1, 2, 3, 4]
    .map((next) => wordAt(words, from + next))
    .join(" ")
    .replace("' ", "'");

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
    if (state.entities[entity]?.kind === "organisation" || (!name && !OPENING_WORDS.test(firstWords(words, from))))
      continue;
    if (isGoverned(words, at) && name) continue;
    return { entity, mention: { start, end }, cue: null, via: null, because: [{ rule: "after", at: { start, end } }] };
  }
  return null;
}
