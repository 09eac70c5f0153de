import type { Word } from "../language/analyse.ts";
import type { Analysed } from "./analysed.ts";
import type { Query } from "./query.ts";

/** How a word of a passage stands for a unit of the query. */
export interface Match {
  /** Index into `query.units`. */
  readonly unit: number;
  readonly how: "exact" | "stem" | "derived" | "form";
  /** 1 for the word itself, less for what only resembles it. */
  readonly gain: number;
}

/** A query made ready for many passages. */
export interface Matcher {
  readonly query: Query;
  readonly of: (words: readonly Word[], at: number) => Match | undefined;
  /** The words of a passage that stand for a unit, in reading order. Of each passage worked out once. */
  readonly within: (passage: Analysed) => readonly Found[];
}

/** A word of a passage, by its number there, that stands for a unit of the query. */
export interface Found {
  readonly at: number;
  readonly unit: number;
  readonly match: Match;
}

/** A word built on the same stem counts this much: "élection" for "électoral". */
const DERIVED = 0.6;
/** The share of the stem that a derived form keeps, and the letters at least. */
const KEPT = 0.7;
const KEPT_LETTERS = 4;

/** Prepares `query`: afterwards each word of a passage costs one look-up. */
export function matcher(query: Query): Matcher {
  const byExact = new Map<string, Match>();
  const byStem = new Map<string, Match>();
  const phrases = new Map<string, { stems: readonly string[]; match: Match }[]>();
  const byPrefix = new Map<string, number[]>();
  const phrase = (stems: readonly string[], match: Match) => {
    const list = phrases.get(stems[0]!);
    if (list) list.push({ stems, match });
    else phrases.set(stems[0]!, [{ stems, match }]);
  };
  query.units.forEach((unit, index) => {
    if (unit.stems.length > 1) {
      phrase(unit.stems, { unit: index, how: "stem", gain: 1 });
      return;
    }
    if (!byExact.has(unit.exact)) byExact.set(unit.exact, { unit: index, how: "exact", gain: 1 });
    if (!byStem.has(unit.stem)) byStem.set(unit.stem, { unit: index, how: "stem", gain: 1 });
    if (!unit.number && unit.stem.length >= KEPT_LETTERS) {
      const prefix = unit.stem.slice(0, KEPT_LETTERS);
      const list = byPrefix.get(prefix);
      if (list) list.push(index);
      else byPrefix.set(prefix, [index]);
    }
  });
  query.units.forEach((unit, index) => {
    for (const form of unit.forms) {
      const [first] = form.stems;
      if (first === undefined) continue;
      const match: Match = { unit: index, how: "form", gain: form.gain };
      if (form.stems.length > 1) phrase(form.stems, match);
      else if (!byStem.has(first)) byStem.set(first, match);
    }
  });
  for (const list of phrases.values()) list.sort((a, b) => b.match.gain - a.match.gain);
  const derived = new Map<string, Match | undefined>();
  const derivedFrom = (stem: string): Match | undefined => {
    if (derived.has(stem)) return derived.get(stem);
    let best: Match | undefined;
    let bestShare = 0;
    for (const index of byPrefix.get(stem.slice(0, KEPT_LETTERS)) ?? []) {
      const wanted = query.units[index]!.stem;
      const share = commonPrefix(wanted, stem) / Math.max(wanted.length, stem.length);
      if (commonPrefix(wanted, stem) >= KEPT * wanted.length && share > bestShare && share > 0.5) {
        best = { unit: index, how: "derived", gain: DERIVED };
        bestShare = share;
      }
    }
    derived.set(stem, best);
    return best;
  };
  const single = ({ exact, stem, number }: Word): Match | undefined =>
    byExact.get(exact) ??
    byStem.get(stem) ??
    byStem.get(exact) ??
    (number || stem.length < KEPT_LETTERS ? undefined : derivedFrom(stem));
  // A passage repeats its words, and passages repeat each other's: each form is looked up once.
  const known = new Map<string, Match | null>();
  // In front of that a table by the first and last letters: most words of a passage are no word of the question.
  const latest: string[] = new Array(LATEST).fill("");
  const found: (Match | undefined)[] = new Array(LATEST).fill(undefined);
  const of = (words: readonly Word[], at: number): Match | undefined => {
    const word = words[at]!;
    const starting = phrases.size > 0 ? phrases.get(word.stem) : undefined;
    if (starting) {
      for (const { stems, match } of starting) {
        if (stems.every((stem, i) => words[at + i]?.stem === stem)) return match;
      }
    }
    const { exact } = word;
    const slot = slotOf(exact);
    if (latest[slot] === exact) return found[slot];
    let match = known.get(exact);
    if (match === undefined) {
      match = single(word) ?? null;
      known.set(exact, match);
    }
    latest[slot] = exact;
    found[slot] = match ?? undefined;
    return found[slot];
  };
  const passages = new Map<Analysed, readonly Found[]>();
  const within = (passage: Analysed): readonly Found[] => {
    let places = passages.get(passage);
    if (!places) {
      places = placesIn(passage.words, of);
      passages.set(passage, places);
    }
    return places;
  };
  return { query, of, within };
}

function placesIn(words: readonly Word[], of: Matcher["of"]): Found[] {
  const places: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = of(words, at);
    if (match) places.push({ at, unit: match.unit, match });
  }
  return places;
}

const LATEST = 2048;

function slotOf(word: string): number {
  const { length } = word;
  const ends = word.charCodeAt(0) * 31 + word.charCodeAt(length - 1) * 7 + word.charCodeAt(length >> 1);
  return (ends * 17 + word.charCodeAt(length >> 2) * 5 + length) & (LATEST - 1);
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
