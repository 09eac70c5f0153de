import type { Archive } from "../archive/archive.ts";
import type { QueryUnit } from "../archive/query.ts";
import type { Span } from "../corpus/span.ts";
import { infinitiveOf, isLight } from "../language/french-words.ts";
import { MOVES } from "../language/tense.ts";
import { type NamedPlace, namesIn } from "./names.ts";
import type { Question } from "./understand.ts";

/** One side of what a verb tells: the stretch of text in which it stands, and the names that are it and do not only belong to it. */
export interface Party extends Span {
  readonly names: readonly NamedPlace[];
}

/** Who did what to whom, as far as a verb in a sentence tells: agent and patient by their names; null where that side is a pronoun or not there. */
export interface Deed {
  readonly agent: Party | null;
  readonly patient: Party | null;
  /** Whether it is told in the passive, with nobody who does it. */
  readonly byNobody: boolean;
}

/** What may stand between a subject and its verb: "ne l’a pas encore", "ont été", "a-t-il". */
const VERB_GROUP =
  /(?:(?<![\p{L}’'-])(?:ne|se|le|la|les|lui|leur|y|en|a|ont|avait|avaient|aurait|auraient|aura|auront|est|sont|était|étaient|sera|seront|serait|seraient|va|vont|doit|doivent|peut|peuvent|veut|veulent|pas|plus|déjà|finalement|également|aussi|ensuite|alors|été|être|vient|viennent|de|jamais|toujours|encore|vite|aussitôt|longtemps|officiellement|vivement|bien|(?:[nslmd][’'])(?:a|ont|est|était|avait|avaient|en|y)?) ?|[nslmd][’']){0,7}$/iu;
const PASSIVE = /(?<!\p{L})(?:été|être)(?!\p{L})/iu;
const BE = /(?<![\p{L}])(?:est|sont|était|étaient|sera|seront|serait|seraient|fut|furent)(?!\p{L})/iu;
/** "il a dit", "qu’elle promet": no name does it. */
const PRONOUN = /(?<!\p{L})(?:ils?|elles?|on|je|j[’']|nous|vous|tu|c[’']|ce|ça|cela)\s*$/iu;
/** Where the clause of a verb begins. */
const OPENING =
  /[;:«»“”()–]|,(?=\s)|(?<!\p{L})(?:qu[e’']|lorsqu[e’']|quand|mais|car|puis|où|dont|si|tandis|alors)(?!\p{L})/giu;
/** What opens a clause that may be set in: "Le groupe, dont les ventes baissent, va …". */
const IN_RELATIVE = /^(?:où|dont|qu)/iu;
/** What stands right before a name that only belongs to something: "l’avocate de", "à". */
export const BELONGS =
  /(?<!\p{L})(?:de|du|des|d[’']|à|au|aux|en|dans|par|pour|sur|avec|contre|chez|vers|entre|selon|sous|devant|depuis|près d[eu’'])(?: ?(?:la|le|les|l[’']|son|sa|ses|leurs?))?\s?$/iu;
/** What ends the clause behind a verb. */
const ENDING =
  /[;:«»“”().!?]|(?<!\p{L})(?:qui|qu[e’']|dont|où|mais|car|pour|afin|alors|tandis|lorsqu[e’']|selon|après|avant)(?!\p{L})/iu;
/** "a été arrêté par X", "menée par la commission". */
const BY = /(?<!\p{L})par (?=\S)/iu;
/** How far a subject may begin before its verb and a patient end behind it, in code units. */
const BEFORE = 220;
const BEHIND = 110;

/** Whether a word (folded) is a verb that says something: "devant" and "dû" do not. */
export const isAct = (exact: string): boolean => infinitiveOf(exact) !== undefined && !isLight(exact);

/** What stands in a question before one of its words, as it was typed; nothing where that word was mended. */
export const textBefore = ({ text }: Question, { typed }: QueryUnit): string =>
  text.slice(0, Math.max(0, text.indexOf(typed)));

/** Reads who does what `verb` (a span of `text`) tells to whom, in its own clause of `sentence`. */
export function deedAt(archive: Archive, text: string, sentence: Span, verb: Span): Deed {
  const from = Math.max(sentence.start, verb.start - BEFORE);
  const before = text.slice(from, verb.start);
  const group = VERB_GROUP.exec(before)?.[0] ?? "";
  const head = before.slice(0, before.length - group.length);
  const subject = PRONOUN.test(head) ? null : partyIn(archive, text, subjectSpan(from, head));
  const behind = text.slice(verb.end, Math.min(sentence.end, verb.end + BEHIND));
  const end = verb.end + (ENDING.exec(behind)?.index ?? behind.length);
  const written = text.slice(verb.start, verb.end).toLowerCase();
  const passive = PASSIVE.test(group) || (BE.test(group) && !MOVES.has(written) && !/(?<!\p{L})s[’']/iu.test(group));
  if (!passive) return { agent: subject, patient: partyIn(archive, text, { start: verb.end, end }), byNobody: false };
  const by = BY.exec(text.slice(verb.end, end));
  const agent = by ? partyIn(archive, text, { start: verb.end + by.index + by[0].length, end }) : null;
  return { agent, patient: subject, byNobody: by === null };
}

/** The stretch in which the subject stands: `head` is the text before the verb, from `from` on. */
function subjectSpan(from: number, head: string): Span {
  const rest = head.replace(/,?\s*qui\s*$/u, "").trimEnd();
  // "Le maire de Roz, Luc Abadie, a …", "Le groupe, qui emploie cent personnes, va …": commas before the verb set in what belongs to the subject.
  const setIn = rest.endsWith(",");
  let opens = 0;
  for (const match of rest.matchAll(OPENING)) {
    // "Paul Ruet, Lise Carrel et Jean Favre ont …": a comma between names opens nothing.
    if (match[0] === "," && (setIn || / et \p{Lu}[^,]*$/u.test(rest.slice(match.index)))) continue;
    if (setIn && IN_RELATIVE.test(match[0])) continue;
    opens = match.index + match[0].length;
  }
  return { start: from + opens, end: from + rest.length };
}

/** A stretch with the names in it that belong to nothing else there. */
const partyIn = (archive: Archive, text: string, span: Span): Party => ({
  ...span,
  names: namesIn(archive, text, span).filter(
    ({ start, person }) => person !== null && !BELONGS.test(text.slice(Math.max(span.start, start - 24), start)),
  ),
});
