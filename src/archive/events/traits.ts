import type { Article } from "../../corpus/article.ts";
import { analyse } from "../../language/analyse.ts";
import { EMPTY_STEMS, EVENT_KINDS } from "../../language/event-words.ts";
import type { EventMention } from "../findings.ts";
import { grainOf } from "./days.ts";

/** What one mention says of its event, for comparing: numbers only, because a large corpus has a million of them. */
export interface Traits {
  /** Of an article from the cache made when it is asked for: what compares mentions needs only where they stand. */
  readonly mention: EventMention;
  readonly article: Article;
  readonly start: number;
  /** Where its clause begins. */
  readonly clause: number;
  readonly from: string;
  readonly to: string;
  /** 0 a day … 3 a year or more. */
  readonly grain: number;
  /**
   * Stems of the clause and of the rest of its sentence, in order: four times the number of the stem, and `NAME` for one that is written with a
   * capital (who takes part, where it is), `CLAUSE` for one of the clause.
   */
  readonly words: readonly number[];
  /** Kinds of event that the clause names. */
  readonly kinds: readonly number[];
  /** How many words the clause has. */
  readonly own: number;
}

const NONE: readonly number[] = [];
const CLAUSE = 1;
const NAME = 2;

const stems = new Map<string, number>();
/** By the number of a stem, whether it names a kind of event. */
const isKind: boolean[] = [];
const kindNumbers = new Map<string, number>();

function numberIn(numbers: Map<string, number>, word: string): number {
  let number = numbers.get(word);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(word, number);
  }
  return number;
}

function stemNumber(stem: string): number {
  const number = numberIn(stems, stem);
  isKind[number] ??= EVENT_KINDS.has(stem);
  return number;
}

/** Undefined where the date has no days. */
export function traitsOf(mention: EventMention): Traits | undefined {
  const { from, to } = mention.time;
  if (from === null || to === null) return undefined;
  const { text } = mention.article;
  const flags = new Map<number, number>();
  const kinds = new Set<number>();
  let own = 0;
  for (const word of analyse(text, mention.start, mention.end)) {
    const dated = word.start < mention.time.end && word.end > mention.time.start;
    if (dated || word.number || EMPTY_STEMS.has(word.stem)) continue;
    const number = stemNumber(word.stem);
    const before = flags.get(number) ?? 0;
    const inClause = word.start >= mention.what.start && word.end <= mention.what.end;
    if (inClause && !(before & CLAUSE)) own++;
    const name = inClause && word.capital && word.start > mention.start;
    flags.set(number, before | (inClause ? CLAUSE : 0) | (name ? NAME : 0));
    if (inClause) for (const kind of EVENT_KINDS.get(word.stem) ?? []) kinds.add(numberIn(kindNumbers, kind));
  }
  // No longer than it is: an array that grew has room for half as much again.
  const words = new Array<number>(flags.size);
  let at = 0;
  for (const [number, flag] of flags) words[at++] = number * 4 + flag;
  words.sort((a, b) => a - b);
  return {
    mention,
    article: mention.article,
    start: mention.start,
    clause: mention.what.start,
    from,
    to,
    grain: grainOf(mention.time),
    words,
    kinds: kinds.size === 0 ? NONE : [...kinds],
    own,
  };
}

/** The numbers of the stems that are names. */
export const namesOf = ({ words }: Traits): number[] => words.filter((word) => word & NAME).map((word) => word >> 2);

/** How alike two mentions are. */
export interface Likeness {
  readonly kinds: number;
  readonly names: number;
  /** Shared words of the clauses that are neither names nor what gives a shared kind. */
  readonly words: number;
  /** Shared words over those of the shorter clause, 0 to 1. */
  readonly share: number;
}

/** Counts what two mentions share. Linear: the words of both are in ascending order. */
export function likeness(a: Traits, b: Traits): Likeness {
  let kinds = 0;
  for (const kind of a.kinds) if (b.kinds.includes(kind)) kinds++;
  let names = 0;
  let shared = 0;
  let words = 0;
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
    const [one, other] = [a.words[i] as number, b.words[j] as number];
    const apart = (one >> 2) - (other >> 2);
    if (apart <= 0) i++;
    if (apart >= 0) j++;
    if (apart !== 0) continue;
    const either = one | other;
    if (either & NAME) names++;
    if (!(either & CLAUSE)) continue;
    shared++;
    if (!(either & NAME) && !isKind[one >> 2]) words++;
  }
  const size = Math.min(a.own, b.own);
  return { kinds, names, words, share: size === 0 ? 0 : shared / size };
}

const articleNumbers = new WeakMap<Article, number>();
let articlesSeen = 0;
/** More kinds than there are. */
const KINDS = 256;

/** What mentions are found by: their words, their kinds, and the kinds of their own article. Numbers, each for one thing. */
export function keysOf({ words, kinds, article }: Traits): number[] {
  const keys = words.map((word) => word >> 2);
  if (kinds.length === 0) return keys;
  let number = articleNumbers.get(article);
  if (number === undefined) {
    number = ++articlesSeen;
    articleNumbers.set(article, number);
  }
  for (const kind of kinds) keys.push(-1 - kind, -1 - kind - number * KINDS);
  return keys;
}
