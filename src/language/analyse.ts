import { fold } from "./fold.ts";
import { stem } from "./stem.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** A word of a text that can be searched for, at its place (UTF-16 code units). */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Folded: "Négociations" -> "negociations"; digit groups joined: "100 000" -> "100000". */
  readonly exact: string;
  /** Its stem, folded: "negoci". For a number the same as `exact`. */
  readonly stem: string;
  readonly number: boolean;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Both parts of a hyphenated word, written as one: "porte-parole" -> "porteparole", on its first part. */
  readonly compound: string | null;
}

interface Form {
  /** As it is written. */
  readonly raw: string;
  readonly exact: string;
  readonly stem: string;
  readonly stop: boolean;
  readonly capital: boolean;
}

// A number with its digit groups, where a digit stands. Each alternative is a run of one class: linear.
const NUMBER = /\d{1,3}(?:[ \u00A0\u202F.,]\d{3})+(?![\d])|\d+(?:[.,]\d+)?/y;
const GROUPED = /^\d{1,3}(?:[ \u00A0\u202F.,]\d{3})+$/;
const GROUP_MARKS = /[ \u00A0\u202F.,]/g;
/** A longer run of letters is no word, nor one of digits a number; indexing a part of it is enough. */
const LONGEST = 64;

const NEW = 0;
const OTHER = 1;
const DIGIT = 2;
const NUMERAL = 3;
const LETTER = 4;
/** What each UTF-16 code unit is, once it was asked for. Half a character is always asked for with the other half. */
const classes = new Uint8Array(0x10000);
const IS_LETTER = /^[\p{L}\p{M}]/u;
const IS_NUMERAL = /^\p{N}/u;

function classAt(text: string, at: number): number {
  const point = text.codePointAt(at) as number;
  const character = String.fromCodePoint(point);
  const numeral = IS_NUMERAL.test(character) ? NUMERAL : OTHER;
  const found = IS_LETTER.test(character) ? LETTER : point >= 48 && point <= 57 ? DIGIT : numeral;
  if (point < 0xd800 || (point >= 0xe000 && point < 0x10000)) classes[point] = found;
  return found;
}

/** How many code units the character at `at` has. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);

// Whole words are memoised as they are written: a text of news has few distinct ones, and stemming is the dearest step of analysis.
const forms = new Map<string, Form>();
// In front of that, the latest forms by a hash of their letters, so that no string is made for a word that was seen.
const RECENT = 1 << 16;
const recent: (Form | undefined)[] = new Array(RECENT).fill(undefined);

function formOf(raw: string): Form {
  const found = forms.get(raw);
  if (found) return found;
  const lower = raw.toLowerCase();
  const exact = fold(lower).slice(0, LONGEST);
  const form = {
    raw,
    exact,
    stem: stem(lower.slice(0, LONGEST)),
    stop: exact === "" || STOP_WORDS.has(exact),
    capital: raw.charCodeAt(0) !== lower.charCodeAt(0),
  };
  if (forms.size > 200_000) forms.clear();
  forms.set(raw, form);
  return form;
}

/** The form of the word from `from` to `to`, whose letters hash to `hash`. */
function formAt(text: string, from: number, to: number, hash: number): Form {
  const slot = (hash ^ (hash >>> 16)) & (RECENT - 1);
  const known = recent[slot];
  if (known && isAt(known.raw, text, from, to)) return known;
  const form = formOf(text.slice(from, to));
  recent[slot] = form;
  return form;
}

function isAt(raw: string, text: string, from: number, to: number): boolean {
  if (raw.length !== to - from) return false;
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

/**
 * The words of `text` between `start` and `end` that can be searched for, in reading order; stop words are left out, or
 * kept where `stops` says so. A word is a number with its digit groups, or a letter or mark with the letters, marks and numerals that follow.
 * `text` is NFC. Never throws.
 */
export function analyse(text: string, start = 0, end = text.length, stops: "drop" | "keep" = "drop"): Word[] {
  const words: Word[] = [];
  const last = Math.min(end, text.length);
  for (let at = Math.max(0, start); at < last; ) {
    const kind = classes[text.charCodeAt(at)] || classAt(text, at);
    if (kind === DIGIT) {
      NUMBER.lastIndex = at;
      const raw = NUMBER.exec(text)?.[0] ?? text.charAt(at);
      const plain = GROUPED.test(raw) ? raw.replace(GROUP_MARKS, "") : raw.replace(",", ".");
      const exact = plain.slice(0, LONGEST);
      const to = at + raw.length;
      words.push({ start: at, end: to, exact, stem: exact, number: true, capital: false, compound: null });
      at = to;
      continue;
    }
    if (kind !== LETTER) {
      at += classes[text.charCodeAt(at)] === NEW ? widthAt(text, at) : 1;
      continue;
    }
    const from = at;
    let hash = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if ((classes[code] || classAt(text, at)) === OTHER) break;
      hash = (Math.imul(hash, 31) + code) | 0;
      if (classes[code] === NEW && widthAt(text, at) === 2) at++;
    }
    const form = formAt(text, from, at, hash);
    if (form.stop && stops === "drop" && !isGold(form.exact, text, from)) continue;
    words.push({
      start: from,
      end: at,
      exact: form.exact,
      stem: form.stem,
      number: false,
      capital: form.capital,
      compound: compoundAt(text, from, at, form.exact),
    });
  }
  return words;
}

/** "l’or", "d’or": behind an apostrophe it joins no clauses. */
const isGold = (exact: string, text: string, at: number): boolean =>
  exact === "or" && (text.charCodeAt(at - 1) === 0x27 || text.charCodeAt(at - 1) === 0x2019);

const PART = /\p{L}[\p{L}\p{M}\p{N}]*/uy;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

/** "porte-parole" -> "porteparole", where both parts are long enough to make a word together; else null. */
function compoundAt(text: string, start: number, end: number, first: string): string | null {
  if (!isHyphen(text.charCodeAt(end)) || first.length < 3) return null;
  if (isHyphen(text.charCodeAt(start - 1))) return null;
  PART.lastIndex = end + 1;
  const rest = PART.exec(text)?.[0];
  if (rest === undefined || rest.length < 3) return null;
  return first + formOf(rest).exact;
}

/** What the index holds of a text: exact forms and stems in one bag, compounds beside their parts. */
export const termsOf = (text: string): string[] => termsIn(analyse(text));

/** The same of a text that is analysed. */
export function termsIn(words: readonly Word[]): string[] {
  const terms: string[] = [];
  for (const word of words) {
    terms.push(word.exact);
    if (word.stem !== word.exact) terms.push(word.stem);
    if (word.compound) terms.push(word.compound);
  }
  return terms;
}
