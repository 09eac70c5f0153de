import { FINITE, INFINITIVE } from "../../language/conjugation.ts";
import { DETERMINERS, PREPOSITIONS } from "../../language/function-words.ts";
import { SELF_VERBS, SPEECH_PHRASES, SPEECH_VERBS } from "../../language/speech-verbs.ts";
import type { AttributionFinding } from "../findings.ts";
import { inQuote } from "./clauses.ts";
import type { Discourse } from "./discourse.ts";
import { carried, type Previous, subjectOf } from "./floating.ts";
import { firstAt, tokensOf } from "./forms.ts";
import type { Quoted } from "./marks.ts";
import { unitAt } from "./pronouns.ts";
import { speakerOf } from "./speakers.ts";
import { isPlural, subjectBefore } from "./subjects.ts";
import { isMark, isSurelyFinite, type Words, wordAt } from "./words.ts";

/** Quoted words that no cue holds and that are the verb of somebody: whose they are. `from`: the first token within the marks. */

/** "Washington « prêt à frapper »": in a headline, a name right before a few quoted words. */
export function headlineName(words: Words, from: number, to: number): AttributionFinding | null {
  const index = words.mentionOf[from - 2] ?? -1;
  const mention = words.mentions[index];
  if (!mention || to - from < 3 || words.tokens[from]?.capital) return null;
  const { entity, start, end } = mention;
  return { entity, mention: { start, end }, cue: null, via: null, because: [{ rule: "headline", at: { start, end } }] };
}

/**
 * "Le club « n’exclut aucune sanction »", "Le syndicat, sur son site, « appelle à la grève »": a verb of speech within the marks, its subject
 * before them.
 */
export function subjectOfQuotedVerb(state: Discourse, quote: Quoted, from: number): AttributionFinding | null {
  const { words } = state;
  const at = verbOf(words, from);
  if (at === undefined || !speaks(words, at, from)) return null;
  const mention = words.mentions[words.mentionOf[from - 2] ?? -1];
  if (mention && mention.end <= quote.outer.start) {
    const { entity, start, end } = mention;
    return { entity, mention: { start, end }, cue: null, via: null, because: [{ rule: "doing", at: { start, end } }] };
  }
  if (wordAt(words, from - 2) !== "," && !words.tokens[from - 2]?.capital) return null;
  const unit = words.units[unitAt(words, from)];
  const subject = unit && subjectBefore(words, from - 1, unit.from, false);
  const speaker = subject && speakerOf(state, subject);
  if (!speaker) return null;
  return { ...speaker, cue: null, via: null, because: [{ rule: "doing", at: speaker.mention }, ...speaker.because] };
}

/** The finite verb that quoted words begin with, past its pronouns. */
function verbOf(words: Words, from: number): number | undefined {
  let at = from;
  while (/^(?:ne|n'|se|s'|y|en)$/.test(wordAt(words, at))) at++;
  const verb = words.verbs[at];
  return verb && verb.kind & FINITE && !words.tokens[from]?.capital ? at : undefined;
}

/** Whether the verb at `at` is one of speech there: "salue un accord", "se réjouit", "prend acte". */
function speaks(words: Words, at: number, from: number): boolean {
  const lemma = words.verbs[at]?.lemma ?? "";
  if (/^(?:se|s')$/.test(wordAt(words, from)) && SELF_VERBS.has(lemma)) return true;
  if (SPEECH_VERBS.has(lemma)) return true;
  return (SPEECH_PHRASES.get(lemma) ?? []).some(
    ({ rest }) => rest.length > 0 && rest.every((word, index) => wordAt(words, at + 1 + index) === word),
  );
}

/** "La mairie « regrette l’incident » et « fera toute la lumière »": the second verb has the subject of the first. */
export function nextVerb(
  words: Words,
  quote: Quoted,
  from: number,
  last: Previous | undefined,
): AttributionFinding | null {
  if (!last || verbOf(words, from) === undefined || quote.outer.start - last.end > 8) return null;
  return /^,?\s?(?:et|mais|puis)?$/.test(words.text.slice(last.end, quote.outer.start).trim())
    ? carried(last.attribution, "continued")
    : null;
}

/**
 * "« On y croit », a dit Anne Lambert. Si dix ouvriers « ont trouvé un emploi », d’autres restent « dans le flou total ».": a few words with the verb of
 * a thing, in the paragraph of somebody's words, and what they go on with in the same sentence, are that one's.
 */
export function goesOnQuoting(
  words: Words,
  quote: Quoted,
  paragraph: number,
  last: Previous | undefined,
): AttributionFinding | null {
  const { from, to } = tokensOf(words, quote);
  if (!last || last.paragraph !== paragraph || to - from < LEAST || words.tokens[from]?.capital) return null;
  const subject = words.mentions[words.mentionOf[from - 2] ?? -1];
  const told = verbOf(words, from) !== undefined && !subject && words.tokens[from - 2]?.kind === "word";
  const unit = words.units[unitAt(words, from)];
  const adds = PREPOSITIONS.has(wordAt(words, from)) && unit !== undefined && last.end > words.tokens[unit.from]!.start;
  return told || adds ? carried(last.attribution, "continued") : null;
}
/** In tokens: two quoted words are as well a term. */
const LEAST = 3;

/** "« Faute de preuves assez solides », le parquet a renoncé": a few words in front, set before whoever acts for that reason. */
export function reasonOf(state: Discourse, quote: Quoted): AttributionFinding | null {
  const { words } = state;
  const { from, to } = tokensOf(words, quote);
  const unit = words.units[unitAt(words, from)];
  if (!unit || unit.heading || unit.from !== from - 1 || to - from < LEAST || wordAt(words, to + 1) !== ",")
    return null;
  for (let verb = to + 3; verb < Math.min(unit.to, to + FAR); verb++) {
    if (inQuote(words, verb) || wordAt(words, verb) === ",") return null;
    if (!isSurelyFinite(words, verb)) continue;
    const subject = subjectBefore(words, verb, to + 2, isPlural(words, verb));
    const speaker = subject?.from === to + 2 ? speakerOf(state, subject) : undefined;
    return speaker ? { ...speaker, cue: null, via: null } : null;
  }
  return null;
}

/** "Les éleveurs ont défilé pour réclamer « un prix juste »": an infinitive of speech right before a few quoted words. */
export function demand(state: Discourse, quote: Quoted, from: number): AttributionFinding | null {
  const { words } = state;
  const last = firstAt(words, quote.outer.start) - 1;
  // "pour réclamer un « prix juste »": the article stands outside.
  const outside = /^(?:une?|des)$/.test(wordAt(words, last));
  const verb = words.verbs[outside ? last - 1 : last];
  if (!verb || !(verb.kind & INFINITIVE) || words.tokens[from]?.capital || quote.depth > 0) return null;
  return SPEECH_VERBS.get(verb.lemma)?.noun && (outside || DETERMINERS.has(wordAt(words, from)))
    ? subjectOf(state, quote)
    : null;
}

/** What somebody wants to do is what he says he will do. */
const WISHES = /^(?:vouloir|entendre|compter|espérer|souhaiter|ambitionner|rêver|prétendre|devoir|falloir|aller)$/;
/** How far before the quoted words the verb can stand. */
const FAR = 24;

/** "La candidate veut rendre les bus gratuits et « réveiller » le centre": quoted infinitives of what somebody wants. */
export function wish(state: Discourse, quote: Quoted, from: number): AttributionFinding | null {
  const { words } = state;
  if (((words.verbs[from]?.kind ?? 0) & INFINITIVE) === 0 || words.tokens[from]?.capital) return null;
  if (DETERMINERS.has(wordAt(words, from - 2)) || quote.depth > 0) return null;
  const floor = words.units[unitAt(words, from)]?.from ?? from;
  for (let at = firstAt(words, quote.outer.start) - 1; at >= floor && at > from - FAR; at--) {
    if (inQuote(words, at) || (isMark(words, at) && wordAt(words, at) !== ",")) return null;
    if ((words.verbs[at]?.kind ?? 0) & FINITE && WISHES.test(words.verbs[at]?.lemma ?? ""))
      return subjectOf(state, quote);
  }
  return null;
}
