import type { Article } from "../corpus/article.ts";
import type { EventMention, Quote, Sentence, Statement } from "./findings.ts";

/** What can be looked for. A `sentence` is found through its paragraph, which is the passage that is indexed. */
export interface Kinds {
  readonly sentence: Sentence;
  readonly quote: Quote;
  readonly statement: Statement;
  readonly event: EventMention;
}

/** Everything that is searched, ready for questions. Opaque to the rest. */
export interface Index {
  readonly passages: number;
}

export interface Found<T> {
  /** Best first. `coverage`: the share of the question's weight (idf) that the item's words carry, 0 to 1. */
  readonly hits: readonly { readonly item: T; readonly score: number; readonly coverage: number }[];
  /** Words of the question that no article has in any form. */
  readonly missing: readonly string[];
  /** Words that were mended against the corpus's own vocabulary. */
  readonly corrections: readonly { readonly typed: string; readonly searched: string }[];
  /** Whether the question holds any word to look for. */
  readonly empty: boolean;
}

/** Indexes a corpus. */
export function buildIndex(_corpus: {
  readonly articles: readonly Article[];
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  readonly events: readonly EventMention[];
}): Index {
  return { passages: 0 };
}

/** The items of one kind that match `words` best. `keep` filters (speaker, outlet, period) before the best are taken. */
export function search<K extends keyof Kinds>(
  _index: Index,
  _kind: K,
  _words: string,
  _options: { readonly limit: number; readonly keep?: (item: Kinds[K]) => boolean },
): Found<Kinds[K]> {
  return { hits: [], missing: [], corrections: [], empty: true };
}
