import {
  ABBREVIATIONS_BEFORE_NUMBERS,
  ABBREVIATIONS_THAT_LEAD,
  SENTENCE_OPENERS,
  TITLES_WITH_STOP,
} from "../language/abbreviations.ts";
import { type Span, trimmed } from "./span.ts";

/** A run of final marks. The scan over the paragraph stops at these and nowhere else. */
const FINAL = /[.!?…‽]+/g;

/**
 * What may stand between the final mark and the blank after the sentence: closing marks, each perhaps after a blank; a
 * footnote.
 */
const CLOSER = /[\s\u00A0\u202F]?[»”“"’')\]]|«(?=[\s\u00A0\u202F]|$)|\[\d{1,3}\]/y;

/** What may stand before the first word of a sentence: dashes, bullets and opening marks. */
const OPENERS = /[\s"«“„‘'»([\-–—•*#¿¡]*/y;

/**
 * How far back an abbreviation and the start of a quotation are looked for, and how far the end of a parenthesis. Code
 * units.
 */
const WORD_WINDOW = 24;
const QUOTATION_WINDOW = 40;
const PARENTHESIS_WINDOW = 300;

/**
 * A sentence longer than this, in code units, is no sentence: it is cut at a blank, so that no reader meets one
 * without bounds.
 */
const LONGEST = 4000;

/**
 * Cuts the paragraph `span` of `text` into sentences: trimmed, in reading order, covering every word of it.
 *
 * A sentence ends at a final mark that a capital, a number, an opening mark or the end of the paragraph follows. It
 * does not end
 * - after an abbreviation, an initial or the number of a list: "M. Dupont", "J.-C.", "p. 12", "1. Le budget";
 * - inside a word or a number: "3.5", "1.000", "lemonde.fr";
 * - where the sentence runs on: « Pourquoi ? » demande-t-il. « Jamais ! », dit-elle. "Il hésite… puis accepte.";
 * - in parentheses that close again: "le texte (voté en mai. Voir plus haut) sera";
 * - after a quotation's first word alone, which is no sentence: « Non. Jamais », a-t-il dit.
 * A longer quotation is cut into its sentences: « Il a plu. La route est coupée », dit le maire. -> 2. The closing
 * mark stays with the sentence before it, a wrongly turned one (.«) too. Linear in the length of the span; offsets are
 * UTF-16 code units into `text`.
 */
export function sentencesOf(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  const close = (end: number) => {
    for (; end - start > LONGEST; start = cutBefore(text, start + LONGEST)) {
      push(sentences, text, { start, end: cutBefore(text, start + LONGEST) });
    }
    push(sentences, text, { start, end });
    start = end;
  };
  // Only the paragraph is scanned: in a text without final marks each paragraph would else be read to the end of the
  // text.
  const words = text.slice(span.start, span.end);
  FINAL.lastIndex = 0;
  let quoted = false;
  let seen = 0;
  for (let match = FINAL.exec(words); match; match = FINAL.exec(words)) {
    const mark = span.start + match.index;
    quoted = stillQuoted(words.slice(seen, match.index), quoted);
    seen = match.index;
    const end = sentenceEnd(text, span.end, start, mark, mark + match[0].length, quoted);
    if (end === undefined) continue;
    close(end);
    FINAL.lastIndex = end - span.start;
  }
  close(span.end);
  return sentences;
}

function push(sentences: Span[], text: string, span: Span): void {
  const sentence = trimmed(text, span);
  if (sentence.start < sentence.end) sentences.push(sentence);
}

/** The last blank before `at`, or `at` itself where there is none near; never inside a surrogate pair. */
function cutBefore(text: string, at: number): number {
  const blank = text.slice(at - 200, at).lastIndexOf(" ");
  if (blank > 0) return at - 200 + blank;
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

/** Whether a quotation is open after `words`, which go on from where one was (`quoted`) or not. */
function stillQuoted(words: string, quoted: boolean): boolean {
  const opened = words.lastIndexOf("«");
  const closed = words.lastIndexOf("»");
  return opened === closed ? quoted : opened > closed;
}

/**
 * Where the sentence ends whose final mark stands at `mark`..`after`, closing marks included; undefined where it runs
 * on. Only where a quotation is open (`quoted`) can "«" close it.
 */
function sentenceEnd(
  text: string,
  limit: number,
  start: number,
  mark: number,
  after: number,
  quoted: boolean,
): number | undefined {
  const end = skipClosers(text, after, limit, quoted);
  const next = skipOpeners(text, end, limit);
  if (next >= limit) return undefined;
  const first = String.fromCodePoint(text.codePointAt(next) ?? 32);
  const stop = after - mark === 1 && text.charAt(mark) === ".";
  if (next === after) return stop && isGlued(text, mark, next, first) ? after : undefined;
  if (next === end && !/\s/u.test(text.charAt(end - 1))) return undefined;
  if (/[\p{Ll}\p{M},;:.!?…)\]]/u.test(first)) return undefined;
  // "[…]", "(...)": words left out, not a sentence over.
  if (/[[(]/.test(text.charAt(mark - 1))) return undefined;
  if (end === after) {
    if (stop && isAbbreviated(text, start, mark, first, next)) return undefined;
    if (beginsQuotation(text, start, mark)) return undefined;
  }
  return inParentheses(text, start, end, limit) ? undefined : end;
}

function skipClosers(text: string, from: number, limit: number, quoted: boolean): number {
  let at = from;
  while (at < limit) {
    CLOSER.lastIndex = at;
    const match = CLOSER.exec(text);
    if (!match || at + match[0].length > limit || (match[0] === "«" && !quoted)) break;
    const stop = at + match[0].length;
    // "Oui. "Non": straight or opening after a blank; "dit. »Il": the wrong mark, that opens.
    const blankBefore = /^\s/u.test(match[0]);
    if (blankBefore && (/["“'’]$/u.test(match[0]) || /[\p{L}\p{N}]/u.test(text.charAt(stop)))) break;
    at = stop;
  }
  return at;
}

function skipOpeners(text: string, from: number, limit: number): number {
  OPENERS.lastIndex = from;
  OPENERS.test(text);
  return Math.min(Math.max(OPENERS.lastIndex, from), limit);
}

const WORD = /\p{L}+['’]?/uy;
const OPENING_WORD_LENGTH = 20;

/** Whether a word that begins sentences stands at `at`: "Le", "L’", "Mais"; names do not. */
function opensSentence(text: string, at: number): boolean {
  WORD.lastIndex = 0;
  const word = WORD.exec(text.slice(at, at + OPENING_WORD_LENGTH))?.[0] ?? "";
  return SENTENCE_OPENERS.has(word.toLowerCase().replace("’", "'"));
}

/** "la réunion.Le président": a stop without its blank, as in copied pages; "lemonde.fr" and "3.5" are not. */
const isGlued = (text: string, mark: number, next: number, first: string): boolean =>
  /\p{Lu}/u.test(first) && opensSentence(text, next) && /\p{Ll}{3}$/u.test(text.slice(Math.max(0, mark - 3), mark));

const LAST_WORD = /(?:^|[\s(«"“'’/[–—])([\p{L}\p{N}][\p{L}\p{N}.-]*)$/u;
const INITIALS = /^(?:\p{Lu}\p{Ll}?(?:\.-?|-))*\p{Lu}$/u;
/** A capital, another initial, or a word after which a name may come. */
const BEFORE_NAME =
  /(?:^|[\s.(«"'’])(?:\p{Lu}[\p{L}'’]*\.?|de|par|et|à|avec|pour|chez|selon|contre|que|ou|comme|dit)$/u;
/** "La Rue", "Le Bris", "Du Bois", "L’Hermitte": articles with which family names begin too. */
const NAME_PARTICLE = /^(?:L[ae]s?\s|D[eu]s?\s|[LD]['’])/;
const LIST_NUMBER = /^(?:\d{1,3}|\p{L}|[IVX]{1,4})$/u;

/** Whether the stop at `mark` belongs to the word before it. `first` stands at `next`, where a sentence would begin. */
function isAbbreviated(text: string, start: number, mark: number, first: string, next: number): boolean {
  const before = text.slice(Math.max(start, mark - WORD_WINDOW), mark);
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  // "M. Le Guen": an article may begin the name.
  if (TITLES_WITH_STOP.has(word)) return true;
  if (mark - start <= word.length + 3 && LIST_NUMBER.test(word) && text.slice(start, mark).trim() === word) return true;
  if (ABBREVIATIONS_THAT_LEAD.has(word)) return true;
  if ((word.length > 1 || word === lower) && ABBREVIATIONS_BEFORE_NUMBERS.has(lower))
    return /\p{N}/u.test(first) || /^[IVXLC]{1,6}\b/.test(text.slice(next, next + 7));
  if (word === "Jr") return !opensSentence(text, next);
  if (!INITIALS.test(word)) return false;
  // "en 52 av. J.-C. Rome": the era ends what it stands in.
  if (/\b(?:av|apr|ap)\. ?J\.[- ]?C$/.test(before)) return !/\p{Lu}/u.test(first);
  if (word.includes("-")) return true;
  // "une enquête contre X. « On savait », dit-elle": no name begins with a quotation.
  if (/[«“]/.test(text.slice(mark + 1, next))) return false;
  // "le plan B. Mais" ends a sentence. "Anne B. La Rue" and "de J. Le Bris" are names; "le plan B. Le maire" and
  // "l’U.S.A. Les" are not.
  const opens = opensSentence(text, next);
  if (opens && (word.length > 3 || !NAME_PARTICLE.test(text.slice(next, next + 4)))) return false;
  const previous = before.slice(0, -word.length).trimEnd();
  return previous === "" || BEFORE_NAME.test(previous) || !opens;
}

/** Whether only one word stands between an opening mark and the final mark: « Facile ! Mais long. » */
const beginsQuotation = (text: string, start: number, mark: number): boolean =>
  /(?:[«“]|(?:^|[\s(])")[\s\u00A0\u202F]?[\p{L}\p{M}-]{1,20}[\s\u00A0\u202F]?$/u.test(
    text.slice(Math.max(start, mark - QUOTATION_WINDOW), mark),
  );

/** Whether `end` stands in a parenthesis that opened after the sentence's first sign and that closes soon. */
function inParentheses(text: string, start: number, end: number, limit: number): boolean {
  const before = text.slice(Math.max(start + 1, end - PARENTHESIS_WINDOW), end);
  const opened = before.lastIndexOf("(");
  if (opened < 0 || before.lastIndexOf(")") > opened) return false;
  const after = text.slice(end, Math.min(limit, end + PARENTHESIS_WINDOW));
  const closes = after.indexOf(")");
  const opens = after.indexOf("(");
  return closes >= 0 && (opens < 0 || opens > closes);
}
