import { GERUND } from "../../language/conjugation.ts";
import { inQuote } from "./clauses.ts";
import { beginsClause } from "./objects.ts";
import { isFiniteVerb, type Unit, type Words, wordAt } from "./words.ts";

/** What a clause in front of the main one begins with: "Pendant que les vacanciers se réjouissent, les agriculteurs…". */
const OPENERS = new Set(["lorsque", "lorsqu'", "quand", "puisque", "puisqu'", "si", "s'"]);
const OPENERS_OF_TWO = new Set(["pendant", "alors", "tandis", "après", "bien", "dès"]);

function opensFronted(words: Words, unit: Unit): boolean {
  // "Et quand on lui demande pourquoi, il répond".
  if (/^(?:et|mais|or|car|puis)$/.test(wordAt(words, unit.from)) && unit.from + 1 < unit.to)
    return opensFronted(words, { ...unit, from: unit.from + 1 });
  const first = wordAt(words, unit.from);
  // "En exprimant sa solidarité avec les victimes, le gouvernement, par la voix de son porte-parole, a promis".
  if (first === "en" && ((words.verbs[unit.from + 1]?.kind ?? 0) & GERUND) !== 0) return true;
  const two = OPENERS_OF_TWO.has(first) && /^(?:que|qu')$/.test(wordAt(words, unit.from + 1));
  return two || OPENERS.has(first);
}

/** Whether the verb at `verb` is that of a clause in front of the main one: nothing but its subject between the opener and it. */
export function isFronted(words: Words, unit: Unit, verb: number): boolean {
  if (!opensFronted(words, unit)) return false;
  for (let at = unit.from; at < verb; at++) if (wordAt(words, at) === ",") return false;
  return true;
}

/** Where the main clause begins behind the words of a fronted one, `from` to `to`: its comma, or `to`. */
export function frontedEnd(words: Words, unit: Unit, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (wordAt(words, at) !== "," || inQuote(words, at)) continue;
    // "Quand on lui demande s’il regrette, il écarte l’idée".
    const pronoun = /^(?:il|elle|ils|elles)$/.test(wordAt(words, at + 1)) && isFiniteVerb(words, at + 2);
    if (pronoun || beginsClause(words, at + 1, unit.to)) return at;
  }
  return to;
}

/** "Si la date reste à confirmer, le délégué est sûr d’une chose :": where the main clause before `limit` begins, or the unit. */
export function mainClause(words: Words, unit: Unit, limit: number): number {
  if (!opensFronted(words, unit)) return unit.from;
  const comma = frontedEnd(words, { ...unit, to: limit }, unit.from, limit);
  return comma < limit ? comma + 1 : unit.from;
}
