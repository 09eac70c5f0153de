import { analyse } from "../../language/analyse.ts";
import { EMPTY_STEMS, EVENT_KINDS } from "../../language/event-words.ts";
import type { EventMention } from "../findings.ts";
import { grainOf } from "./days.ts";

/** What one mention says of its event, for comparing. */
export interface Traits {
  readonly mention: EventMention;
  readonly from: string;
  readonly to: string;
  /** 0 a day … 3 a year or more. */
  readonly grain: number;
  /** Stems of the clause and of the rest of its sentence; those of the clause are true. */
  readonly words: ReadonlyMap<string, boolean>;
  /** The stems among them that are written with a capital: who takes part, where it is. */
  readonly names: ReadonlySet<string>;
  /** Kinds of event that the clause names. */
  readonly kinds: ReadonlySet<string>;
}

/** Undefined where the date has no days. */
export function traitsOf(mention: EventMention): Traits | undefined {
  const { from, to } = mention.time;
  if (from === null || to === null) return undefined;
  const { text } = mention.article;
  const words = new Map<string, boolean>();
  const names = new Set<string>();
  const kinds = new Set<string>();
  for (const word of analyse(text, mention.start, mention.end)) {
    const dated = word.start < mention.time.end && word.end > mention.time.start;
    if (dated || word.number || EMPTY_STEMS.has(word.stem)) continue;
    const inClause = word.start >= mention.what.start && word.end <= mention.what.end;
    words.set(word.stem, inClause || words.get(word.stem) === true);
    if (!inClause) continue;
    if (word.capital && word.start > mention.start) names.add(word.stem);
    for (const kind of EVENT_KINDS.get(word.stem) ?? []) kinds.add(kind);
  }
  return { mention, from, to, grain: grainOf(mention.time), words, names, kinds };
}

/** How alike two mentions are. */
export interface Likeness {
  readonly kinds: number;
  readonly names: number;
  /** Shared words of the clauses that are neither names nor what gives a shared kind. */
  readonly words: number;
  /** Shared words over those of the shorter clause, 0 to 1. */
  readonly share: number;
}

export function likeness(a: Traits, b: Traits): Likeness {
  let kinds = 0;
  for (const kind of a.kinds) if (b.kinds.has(kind)) kinds++;
  let names = 0;
  for (const name of a.names) if (b.words.has(name)) names++;
  for (const name of b.names) if (!a.names.has(name) && a.words.has(name)) names++;
  let shared = 0;
  let words = 0;
  const [few, many] = a.words.size <= b.words.size ? [a, b] : [b, a];
  for (const [word, inClause] of few.words) {
    const other = many.words.get(word);
    if (other === undefined || (!inClause && !other)) continue;
    shared++;
    if (!a.names.has(word) && !b.names.has(word) && !EVENT_KINDS.has(word)) words++;
  }
  const size = Math.min(own(a), own(b));
  return { kinds, names, words, share: size === 0 ? 0 : shared / size };
}

const own = ({ words }: Traits): number => {
  let count = 0;
  for (const inClause of words.values()) if (inClause) count++;
  return count;
};
