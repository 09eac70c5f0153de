import type { Layout } from "../corpus/article.ts";
import type { Entity, QuoteFinding, StatementFinding } from "./findings.ts";
import type { Mentions } from "./mentions.ts";

/** Who says what in one article. `entities` are those of `mentions`, with speakers added that only a cue reveals. */
export interface Speech {
  readonly entities: readonly Entity[];
  readonly quotes: readonly QuoteFinding[];
  readonly statements: readonly StatementFinding[];
}

/** Reads quotations and reported statements and who is behind them. Never throws. */
export function readSpeech(_layout: Layout, mentions: Mentions): Speech {
  return { entities: mentions.entities, quotes: [], statements: [] };
}
