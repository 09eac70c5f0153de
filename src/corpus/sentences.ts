import {
  ABBREVIATIONS_BEFORE_NUMBERS,
  ABBREVIATIONS_THAT_LEAD,
  SENTENCE_OPENERS,
  TITLES_WITH_STOP,
} from "../language/abbreviations.ts";
import { type Span, trimmed } from "./span.ts";

/** A run of final marks. A single scan over the paragraph stops at these and nowhere else. */
const FINAL = /[.!?…‽]+/g;

/** What may stand between the final mark and the blank after the sentence: closing marks, each perhaps after a blank. */
const CLOSERS = /(?:[\s\u00A0\u202F]?[»”“"’')\]]|«(?=[\s\u00A0\u202F]|$)|\[\d{1,3}\])/y;

/** What may stand before the first word of a sentence: dashes, bullets and opening marks. */
const OPENERS = /[\s"«“„‘'»([\-–—•*#¿¡]*/y;

/** How far back an abbreviation reaches, and how far on a parenthesis is looked for. Figures that no French word passes. */
const WORD_WINDOW = 24;
const PARENTHESIS_WINDOW = 300;

/**
 * Cuts the paragraph `span` of `text` into sentences: trimmed, in reading order, covering every word of it.
 *
 * A sentence ends at a final mark that a capital, a number, an opening mark or the end of the paragraph follows. It does not end
 * - after an abbreviation, an initial or a number in a list: "M. Dupont", "J.-C.", "p. 12", "1. Le budget";
 * - inside a word: "3.5", "1.000", "lemonde.fr";
 * - where the sentence runs on: « Pourquoi ? » demande-t-il, « Jamais ! », dit-elle, "Il hésite… puis accepte.";
 * - in parentheses that close again: "le texte (voté en mai. Voir plus haut) sera";
 * - after the first one or two words of a quotation, which are no sentence by themselves: « Non. Jamais », a-t-il dit.
 * A longer quotation is cut into its sentences: « Il a plu. La route est coupée », dit le maire. -> 2; the closing mark, and one that is
 * wrongly turned (.«), belong to the sentence before. Linear in the length of the span; offsets are UTF-16 code units into `text`.
 */
export function sentencesOf(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  const close = (end: number) => {
    const sentence = trimmed(text, { start, end });
    if (sentence.start < sentence.end) sentences.push(sentence);
    start = end;
  };
  FINAL.lastIndex = span.start;
  for (let match = FINAL.exec(text); match && match.index < span.end; match = FINAL.exec(text)) {
    const end = sentenceEnd(text, span, start, match.index, Math.min(FINAL.lastIndex, span.end));
    if (end !== undefined) close(end);
  }
  close(span.end);
  return sentences;
}

/** Where the sentence ends whose final mark stands at `mark`..`after`, closing marks included; undefined where it runs on. */
function sentenceEnd(text: string, span: Span, start: number, mark: number, after: number): number | undefined {
  const end = skipClosers(text, after, span.end);
  if (end >= span.end) return undefined;
  const next = skip(OPENERS, text, end, span.end);
  if (next >= span.end) return undefined;
  const glued = next === end && end === after;
  const first = codePoint(text, next);
  const word = wordAt(text, next);
  const stop = text.slice(mark, after) === ".";
  if (glued) return stop && gluedSentence(text, mark, next, word) ? end : undefined;
  if (!/\s/u.test(text.charAt(end)) && !/[\s"«“„‘»(–—-]/u.test(text.charAt(end))) return undefined;
  if (!isCapital(first) && !/[\p{N}]/u.test(first)) {
    // "Il a dit non ! 😀" and other signs: neither a capital nor a small letter. A small letter runs on.
    if (/\p{Ll}/u.test(first) || /[,;:.]/u.test(first)) return undefined;
  }
  if (stop && end === after && abbreviated(text, start, mark, first, word)) return undefined;
  if (beginsQuotation(text, start, mark) && end === after) return undefined;
  if (inParentheses(text, start, end, span.end)) return undefined;
  return end;
}

function skipClosers(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    CLOSERS.lastIndex = at;
    const match = CLOSERS.exec(text);
    if (!match) break;
    const stop = at + match[0].length;
    // « Oui. "Non" : a blank before and none after is an opening mark, unless it can only close.
    const blankBefore = match[0].length > 1 && match[0].charAt(0) !== "[";
    const wordAfter = stop < limit && /[\p{L}\p{N}]/u.test(text.charAt(stop));
    if (blankBefore && (wordAfter || /["“’']$/u.test(match[0]))) break;
    at = stop;
  }
  return Math.min(at, limit);
}

function skip(pattern: RegExp, text: string, from: number, limit: number): number {
  pattern.lastIndex = from;
  pattern.exec(text);
  return Math.min(Math.max(pattern.lastIndex, from), limit);
}

const codePoint = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 32);
const isCapital = (character: string): boolean => /\p{Lu}|\p{Lt}/u.test(character);

const WORD = /\p{L}+(?:['’])?/uy;
function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return (WORD.exec(text)?.[0] ?? "").toLowerCase().replace("’", "'");
}

/** "la réunion.Le président": a stop without its blank, seen where pages were copied; "lemonde.fr" and "3.5" are not. */
function gluedSentence(text: string, mark: number, next: number, word: string): boolean {
  return (
    isCapital(codePoint(text, next)) &&
    SENTENCE_OPENERS.has(word) &&
    /\p{Ll}{3}$/u.test(text.slice(Math.max(0, mark - 3), mark))
  );
}

const LAST_WORD = /(?:^|[\s(«"“'’/[])([\p{L}\p{N}][\p{L}\p{N}.-]*)$/u;

/** Whether the stop at `mark` belongs to the word before it. `first` and `word` are what follows. */
function abbreviated(text: string, start: number, mark: number, first: string, word: string): boolean {
  const before = text.slice(Math.max(start, mark - WORD_WINDOW), mark);
  const last = LAST_WORD.exec(before)?.[1];
  if (last === undefined) return false;
  if (TITLES_WITH_STOP.has(last)) return true;
  // "1. Le budget", "a. Les faits", "IV. La suite": the number of a list is no sentence.
  const alone = text.slice(start, mark).trim();
  if (alone === last && (/^\d{1,3}$/.test(last) || /^[\p{L}]$/u.test(last) || /^[IVX]{1,4}$/.test(last))) return true;
  const lower = last.toLowerCase();
  if (ABBREVIATIONS_THAT_LEAD.has(last) || (lower === "ex" && /\bp\. ?ex$/.test(before))) return true;
  if (/^\d/u.test(first) && ABBREVIATIONS_BEFORE_NUMBERS.has(lower)) return true;
  if (/^(?:\p{Lu}\p{Ll}?(?:\.-?|-))*\p{Lu}$/u.test(last)) {
    // "en 52 av. J.-C. Vercingétorix": the era ends what it stands in.
    if (/\b(?:av|apr|ap)\. ?J\.-C$/.test(before)) return !isCapital(first);
    return !SENTENCE_OPENERS.has(word);
  }
  return false;
}

/** Whether only one or two words stand between an opening mark and the final mark: « Facile ! Pourquoi pas ? » */
function beginsQuotation(text: string, start: number, mark: number): boolean {
  const before = text.slice(Math.max(start, mark - 2 * WORD_WINDOW), mark);
  return /[«“"][\s\u00A0\u202F]?[\p{L}\p{M}’'-]+(?:\s[\p{L}\p{M}’'-]+)?[\s\u00A0\u202F]?$/u.test(before);
}

/** Whether `end` stands in a parenthesis that the sentence opened after its first word and that closes soon. */
function inParentheses(text: string, start: number, end: number, limit: number): boolean {
  const open = text.slice(Math.max(start + 1, end - PARENTHESIS_WINDOW), end);
  const opened = open.lastIndexOf("(");
  if (opened < 0 || open.lastIndexOf(")") > opened) return false;
  const rest = text.slice(end, Math.min(limit, end + PARENTHESIS_WINDOW));
  const closes = rest.indexOf(")");
  return closes >= 0 && (rest.indexOf("(") < 0 || rest.indexOf("(") > closes);
}
