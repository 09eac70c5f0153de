import { PARTS, UNITS, WEEKDAYS, WEEKDAYS_PLURAL } from "../../language/calendar.ts";
import { cardinal, durationValue, stretch } from "./amounts.ts";
import { date } from "./dates.ts";
import { at, type Match, type Words } from "./expression.ts";

/** What "chaque" and "tous les" make of a unit. */
const EVERY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jour: "P1D",
    matin: "XXXX-XX-XXTMO",
    "après-midi": "XXXX-XX-XXTAF",
    soir: "XXXX-XX-XXTEV",
    nuit: "XXXX-XX-XXTNI",
    semaine: "P1W",
    "week-end": "XXXX-WXX-WE",
    mois: "P1M",
    an: "P1Y",
    année: "P1Y",
    heure: "PT1H",
    minute: "PT1M",
    trimestre: "P3M",
    semestre: "P6M",
    été: "XXXX-SU",
    hiver: "XXXX-WI",
    printemps: "XXXX-SP",
    automne: "XXXX-FA",
  }),
);

const everyOf = (word: string): string | undefined => {
  const day = WEEKDAYS.get(word) ?? WEEKDAYS_PLURAL.get(word);
  return day ? `XXXX-WXX-${day}` : (EVERY.get(word) ?? EVERY.get(word.replace(/s$/, "")));
};

/** "tous les mardis", "chaque année", "tous les deux ans", "deux fois par semaine", "le mardi", "les dimanches". */
export function repeated(words: Words, i: number): Match | undefined {
  const word = at(words, i);
  const set = (value: string, to: number): Match => ({ expr: { is: "set", value }, from: i, to });
  const setWithPart = (value: string, to: number): Match => {
    const found = withPart(words, value, to);
    return set(found.value, found.to);
  };
  if (word === "chaque") {
    const value = everyOf(at(words, i + 1));
    return value ? set(value, i + 2) : undefined;
  }
  if (/^tou(?:te)?s$/.test(word) && at(words, i + 1) === "les") {
    const value = everyOf(at(words, i + 2));
    if (value) return setWithPart(value, i + 3);
    const length = stretch(words, i + 2);
    return length ? set(durationValue(length.count, length.unit), length.to) : undefined;
  }
  if (word === "les" || word === "le" || word === "du") {
    const day = word !== "les" ? WEEKDAYS.get(at(words, i + 1)) : WEEKDAYS_PLURAL.get(at(words, i + 1));
    if (!day || (word === "le" && date(words, i)) || (word === "du" && ofOneDay(words, i + 1))) return undefined;
    // "les samedis 12 et 19 mars".
    if (word === "les" && words[i + 2]?.kind === "number") return undefined;
    return setWithPart(`XXXX-WXX-${day}`, i + 2);
  }
  return times(words, i);
}

/** "du mardi 7 septembre", "du lundi au samedi", "du mardi suivant": not every Tuesday. */
function ofOneDay(words: Words, i: number): boolean {
  const next = at(words, i + 1);
  if (/^(?:au|à|et|saint|gras|de)$/.test(next)) return true;
  const found = date(words, i);
  return found !== undefined && found.to > i + 1;
}

/** "le dimanche après-midi", "tous les mardis soir". */
function withPart(words: Words, value: string, i: number): { value: string; to: number } {
  const part = PARTS.get(at(words, i).replace(/s$/, ""));
  return part && value.includes("WXX-") ? { value: `${value}T${part}`, to: i + 1 } : { value, to: i };
}

/** "deux fois par mois", "une fois par an". */
function times(words: Words, i: number): Match | undefined {
  const many = words[i]?.kind === "number" || words[i]?.kind === "word" ? cardinal(words, i) : undefined;
  if (!many || at(words, many.to) !== "fois" || at(words, many.to + 1) !== "par") return undefined;
  const value = everyOf(at(words, many.to + 2));
  return value ? { expr: { is: "set", value }, from: i, to: many.to + 3 } : undefined;
}

const INTRODUCES = new Set("pendant durant depuis en pour de d' après sous environ près moins plus".split(" "));

/** "trois jours", "deux heures", "27 ans"; not "âgé de 38 ans". */
export function duration(words: Words, i: number): Match | undefined {
  const length = stretch(words, i);
  if (!length || length.unit === "night") return undefined;
  // "un jour", "une heure" without a preposition are some day, some hour.
  if (
    /^une?$/.test(at(words, i)) &&
    UNITS.has(at(words, i + 1)) &&
    length.to === i + 2 &&
    !INTRODUCES.has(at(words, i - 1))
  ) {
    return undefined;
  }
  // "la guerre de Cent Ans".
  if (words[length.to - 1]?.capital) return undefined;
  if (length.unit === "year" && isAged(words, i)) return undefined;
  return {
    expr: { is: "duration", value: durationValue(length.count, length.unit), approx: length.approx },
    from: i,
    to: length.to,
  };
}

/** "âgé de 38 ans", "âgées respectivement de 12 et 14 ans". */
function isAged(words: Words, i: number): boolean {
  for (let j = i - 1; j >= i - 5; j--) {
    const word = at(words, j);
    if (/^âgée?s?$/.test(word)) return true;
    if (word === "," || word === ".") return false;
  }
  return false;
}
