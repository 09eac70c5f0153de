import { inQuote } from "./clauses.ts";
import { beginsClause } from "./objects.ts";
import type { Unit, Words } from "./words.ts";
import { wordAt } from "./words.ts";

/** What a clause in front of the main one begins with: "Pendant que les vacanciers se réjouissent, les agriculteurs…". */
const OPENERS = new Set(["lorsque", "lorsqu'", "quand", "puisque", "puisqu'"]);
const OPENERS_OF_TWO = new Set(["pendant", "alors", "tandis", "après", "bien", "dès"]);

/** Whether the verb at `verb` is that of a clause in front of the main one: nothing but its subject between the opener and it. */
export function isFronted(words: Words, unit: Unit, verb: number): boolean {
  const first = wordAt(words, unit.from);
  const two = OPENERS_OF_TWO.has(first) && /^(?:que|qu')$/.test(wordAt(words, unit.from + 1));
  if (!two && !OPENERS.has(first)) return false;
  for (let at = unit.from; at < verb; at++) if (wordAt(words, at) === ",") return false;
  return true;
}

/** Where the main clause begins behind the words of a fronted one, `from` to `to`: its comma, or `to`. */
export function frontedEnd(words: Words, unit: Unit, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (wordAt(words, at) === "," && !inQuote(words, at) && beginsClause(words, at + 1, unit.to)) return at;
  }
  return to;
}
