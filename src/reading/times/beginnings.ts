import { DEICTIC_DAYS, MONTHS, PARTS, SEASONS, VAGUE, WEEKDAYS } from "../../language/calendar.ts";
import { beginsFeast } from "../../language/feasts.ts";
import { CARDINALS, ORDINALS, THOUSANDS } from "../../language/numbers.ts";

/** Small words that an expression may begin with. */
const SMALL = new Set(
  `le la les ce cet cette ces en au aux à dans de du des entre d'ici depuis avant après pendant durant il y voici voilà dès vers autour environ
  chaque tous toutes début milieu fin courant commencement mi plus tôt tard années midi minuit une un quelques plusieurs près presque
  matinée soirée nuit après-midi plutôt moins très été`.split(/\s+/),
);

const WORDS = new Set<string>([
  ...SMALL,
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...DEICTIC_DAYS.keys(),
  ...VAGUE.keys(),
  ...PARTS.keys(),
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...THOUSANDS,
]);

/** Whether an expression can begin with `word`: one look-up spares most words every rule. */
export const mayBegin = (word: string): boolean =>
  WORDS.has(word) || beginsFeast(word) || word.startsWith("mi-") || /^[ivx]/.test(word) || word.includes("-");
