import {
  BEFORE_AFTER,
  DEICTIC_DAYS,
  MONTHS,
  MONTHS_SHORT,
  PARTS,
  SEASONS,
  UNITS,
  VAGUE,
  WEEKDAYS,
  WEEKDAYS_PLURAL,
} from "../../language/calendar.ts";
import { beginsFeast } from "../../language/feasts.ts";
import { CARDINALS, ORDINALS, THOUSANDS } from "../../language/numbers.ts";
import type { Words } from "./expression.ts";

/** Small words that an expression may begin with and that tell nothing by themselves. */
const SMALL = new Set(
  `le la les l' ce cet cette ces en au aux à dans de du d' des entre depuis avant après jusqu' pendant durant il y voici voilà dès vers autour
  environ chaque tous toutes plus une un près presque très`.split(/\s+/),
);

/** Words one of which every time expression holds, besides figures. */
const TELLING = new Set<string>([
  ..."début milieu fin courant commencement mi tôt tard midi minuit lendemain surlendemain veille avant-veille époque époque-là ci moment avenir fois quelques plusieurs demi-heure demi-journée date temps".split(
    " ",
  ),
  ...WEEKDAYS.keys(),
  ...WEEKDAYS_PLURAL.keys(),
  ...MONTHS.keys(),
  ...MONTHS_SHORT.keys(),
  ...SEASONS.keys(),
  ...DEICTIC_DAYS.keys(),
  ...VAGUE.keys(),
  ...UNITS.keys(),
  ...PARTS.keys(),
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...BEFORE_AFTER.keys(),
  ...THOUSANDS,
]);
for (const small of ["un", "une"]) TELLING.delete(small);

const HYPHENATED = /^mi-|-(?:ci|là|la)$|^(?:janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc)\p{L}*-/u;
const CENTURY = /^[ivx]+(?:e|er|è|ème|eme)$/;

/** Whether `word` (lower case) tells of time. */
function isTelling(word: string): boolean {
  if (TELLING.has(word) || beginsFeast(word)) return true;
  if (word.includes("-")) return HYPHENATED.test(word);
  const code = word.charCodeAt(0);
  return (code === 105 || code === 118 || code === 120) && CENTURY.test(word);
}

/** How far into an expression its first telling word can stand: "à partir de la", "il y a tout juste un". */
const LEAD = 7;

/**
 * For each token whether an expression can begin there: it tells of time itself, or is a small word shortly before one that does.
 * One look-up a word spares most of a text every rule.
 */
export function beginnings(words: Words): Uint8Array {
  const may = new Uint8Array(words.length);
  let next = Number.POSITIVE_INFINITY;
  for (let i = words.length - 1; i >= 0; i--) {
    const token = words[i];
    if (!token || token.kind === "mark") continue;
    if (token.kind === "number" || isTelling(token.lower)) {
      next = i;
      may[i] = 1;
    } else if (next - i <= LEAD && SMALL.has(token.lower)) may[i] = 1;
  }
  return may;
}
