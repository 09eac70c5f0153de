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
  readonly exact: string;
  readonly stem: string;
  readonly stop: boolean;
  readonly capital: boolean;
}

// A number with its digit groups, or a run of letters and digits. Each alternative is a run of one class: linear.
const WORD = /\d{1,3}(?:[ \u00A0\u202F.,]\d{3})+(?![\d])|\d+(?:[.,]\d+)?|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu;
const GROUPED = /^\d{1,3}(?:[ \u00A0\u202F.,]\d{3})+$/;
const GROUP_MARKS = /[ \u00A0\u202F.,]/g;
/** A longer run of letters is no word; indexing a part of it is enough. */
const LONGEST = 64;

// Whole words are memoised as they are written: a text of news has few distinct ones, and stemming is the dearest step of analysis.
const forms = new Map<string, Form>();

function formOf(raw: string): Form {
  const found = forms.get(raw);
  if (found) return found;
  const lower = raw.toLowerCase();
  const exact = fold(lower).slice(0, LONGEST);
  const form = {
    exact,
    stem: stem(lower.slice(0, LONGEST)),
    stop: exact === "" || STOP_WORDS.has(exact),
    capital: raw.charCodeAt(0) !== lower.charCodeAt(0),
  };
  if (forms.size > 200_000) forms.clear();
  forms.set(raw, form);
  return form;
}

/**
 * The words of `text` between `start` and `end` that can be searched for, in reading order; stop words are left out, or
 * kept where `stops` says so. `text` is NFC. Never throws.
 */
export function analyse(text: string, start = 0, end = text.length, stops: "drop" | "keep" = "drop"): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = start;
  for (let match = WORD.exec(text); match && match.index < end; match = WORD.exec(text)) {
    const raw = match[0];
    const from = match.index;
    const to = from + raw.length;
    const code = raw.charCodeAt(0);
    if (code >= 48 && code <= 57) {
      const exact = GROUPED.test(raw) ? raw.replace(GROUP_MARKS, "") : raw.replace(",", ".");
      words.push({ start: from, end: to, exact, stem: exact, number: true, capital: false, compound: null });
      continue;
    }
    const form = formOf(raw);
    if (form.stop && stops === "drop") continue;
    words.push({
      start: from,
      end: to,
      exact: form.exact,
      stem: form.stem,
      number: false,
      capital: form.capital,
      compound: compoundAt(text, from, to, form.exact),
    });
  }
  return words;
}

const PART = /\p{L}[\p{L}\p{M}\p{N}]*/uy;
const HYPHEN = /[-\u2010\u2011]/;

/** "porte-parole" -> "porteparole", where both parts are long enough to make a word together; else null. */
function compoundAt(text: string, start: number, end: number, first: string): string | null {
  if (!HYPHEN.test(text.charAt(end)) || first.length < 3) return null;
  if (HYPHEN.test(text.charAt(start - 1))) return null;
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
