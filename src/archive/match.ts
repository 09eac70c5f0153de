import type { Word } from "../language/analyse.ts";
import type { Analysed } from "./analysed.ts";
import { type Lexicon, PREFIX } from "./lexicon.ts";
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
/** The share of the stem that a derived form keeps; the first letters at least. */
const KEPT = 0.7;

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
    if (!unit.number && unit.stem.length >= PREFIX) {
      const prefix = unit.stem.slice(0, PREFIX);
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
    for (const index of byPrefix.get(stem.slice(0, PREFIX)) ?? []) {
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
    (number || stem.length < PREFIX ? undefined : derivedFrom(stem));
  const phraseAt = (words: readonly Word[], at: number): Match | undefined =>
    phrases.get(words[at]!.stem)?.find(({ stems }) => stems.every((stem, i) => words[at + i]?.stem === stem))?.match;
  const of = (words: readonly Word[], at: number): Match | undefined =>
    (phrases.size > 0 ? phraseAt(words, at) : undefined) ?? single(words[at]!);
  // What each word of a lexicon stands for is looked up from the side of the question, which has fewer words.
  const tableOf = ({ words, byExact: exacts, byStem: stems, byPrefix: prefixes }: Lexicon): Table => {
    const matches: (Match | undefined)[] = new Array(words.length).fill(undefined);
    const opens = new Uint8Array(words.length);
    // The later ones count more, as in `single`.
    for (const prefix of byPrefix.keys()) {
      for (const number of prefixes.get(prefix) ?? []) {
        const word = words[number]!;
        if (!word.number) matches[number] = derivedFrom(word.stem);
      }
    }
    for (const [stem, match] of byStem) for (const number of exacts.get(stem) ?? []) matches[number] = match;
    for (const [stem, match] of byStem) for (const number of stems.get(stem) ?? []) matches[number] = match;
    for (const [exact, match] of byExact) for (const number of exacts.get(exact) ?? []) matches[number] = match;
    for (const stem of phrases.keys()) for (const number of stems.get(stem) ?? []) opens[number] = 1;
    return { matches, opens };
  };
  const tables = new Map<Lexicon, Table>();
  const placesIn = ({ lexicon, numbers, words }: Analysed): Found[] => {
    let table = tables.get(lexicon);
    if (!table) {
      table = tableOf(lexicon);
      tables.set(lexicon, table);
    }
    const { matches, opens } = table;
    const places: Found[] = [];
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!;
      // Words that came after the table was made are looked up one by one.
      const match =
        number >= matches.length
          ? of(words, at)
          : ((opens[number] ? phraseAt(words, at) : undefined) ?? matches[number]);
      if (match) places.push({ at, unit: match.unit, match });
    }
    return places;
  };
  const passages = new Map<Analysed, readonly Found[]>();
  const within = (passage: Analysed): readonly Found[] => {
    let places = passages.get(passage);
    if (!places) {
      places = placesIn(passage);
      passages.set(passage, places);
    }
    return places;
  };
  return { query, of, within };
}

/** By the numbers of a lexicon: what each word stands for, and whether a phrase may begin with it. */
interface Table {
  readonly matches: readonly (Match | undefined)[];
  readonly opens: Uint8Array;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
