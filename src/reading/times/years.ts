import { CARDINALS, THOUSANDS } from "../../language/numbers.ts";
import { cardinal } from "./amounts.ts";
import { at, glued, type Match, type Words } from "./expression.ts";

/** A year of four figures at `i`: 1000 to 2199. */
export function yearAt(words: Words, i: number): number | undefined {
  const token = words[i];
  if (token?.kind !== "number" || token.end - token.start !== 4) return undefined;
  const year = Number(token.lower);
  return year >= 1000 && year < 2200 ? year : undefined;
}

/** "52 av. J.-C.", "4 600 ans avant notre ère", "476 après J.-C.": years with their era, before Christ as negative numbers. */
export function eraYear(words: Words, i: number): Match | undefined {
  const count = words[i]?.kind === "number" ? cardinal(words, i) : undefined;
  if (count === undefined || !(count.value > 0 && count.value < 10_000)) return undefined;
  const marked = at(words, count.to) === "ans" ? count.to + 1 : count.to;
  const era = /^(av|avant|ap|après)$/.exec(at(words, marked))?.[1];
  const to = era === undefined ? undefined : christ(words, marked + 1);
  if (era === undefined || to === undefined) return undefined;
  return { expr: { is: "year", year: era.startsWith("av") ? 1 - count.value : count.value }, from: i, to };
}

/** The token after "J.-C.", "Jésus-Christ", "notre ère". */
export function christ(words: Words, i: number): number | undefined {
  let j = at(words, i) === "." ? i + 1 : i;
  if (at(words, j) === "jésus-christ") return j + 1;
  if (at(words, j) === "notre" && at(words, j + 1) === "ère") return j + 2;
  if (at(words, j) !== "j" && at(words, j) !== "jc") return undefined;
  while (/^(?:j|c|jc|\.|-)$/.test(at(words, j)) && j < i + 7) j++;
  return j;
}

/** A year in words: "mil neuf cent quarante-quatre", "deux mille vingt et un". */
export function yearInWords(words: Words, i: number): { year: number; to: number } | undefined {
  let year: number;
  let j: number;
  if (THOUSANDS.has(at(words, i))) {
    const hundreds = CARDINALS.get(at(words, i + 1)) ?? 0;
    if (hundreds < 2 || hundreds > 9 || !/^cents?$/.test(at(words, i + 2))) return undefined;
    year = 1000 + hundreds * 100;
    j = i + 3;
  } else if (at(words, i) === "deux" && at(words, i + 1) === "mille") {
    year = 2000;
    j = i + 2;
  } else return undefined;
  for (let k = 0; k < 3; k++) {
    const more = CARDINALS.get(at(words, j));
    if (more === undefined || more > 99) {
      if (at(words, j) !== "et" || k === 0) break;
      j++;
      continue;
    }
    year += more;
    j++;
  }
  return { year, to: j };
}

const BEFORE_COUNT = new Set(
  "à les des ces ses nos leurs environ quelque numéro n° no rue avenue taille article page route peugeot boeing près".split(
    " ",
  ),
);
/** What "à" may stand behind before a year: "la dernière crue remonte à 1987", "antérieur à 1950". */
const REACHES = /^(?:remont\p{L}{1,6}|antérieure?s?|postérieure?s?)$/u;
const NOT_PLURAL = new Set(
  `mais après dans sans puis depuis sous vers plus pas des les ses ces aux alors très lors dès hors tous nous vous moins ils elles
  jamais vis-à-vis est suis parfois toujours ailleurs toutefois avons`.split(/\s+/),
);

/** Whether a count of things stands at `i`: "1998 exemplaires", "plus de 2000 manifestants", "2021 euros". */
function counts(words: Words, i: number): boolean {
  const next = words[i + 1];
  if (next && /^[%€$£°]$/.test(next.lower)) return true;
  if (BEFORE_COUNT.has(at(words, i - 1)) && !(at(words, i - 1) === "à" && REACHES.test(at(words, i - 2)))) return true;
  if (at(words, i - 1) === "de" && /^(?:plus|moins|près|total|prix|montant|somme|nombre)$/.test(at(words, i - 2)))
    return true;
  // "2000 à 3000 personnes".
  if (/^(?:à|ou|-)$/.test(at(words, i + 1)) && words[i + 2]?.kind === "number" && countsNext(words, i + 2)) return true;
  return countsNext(words, i);
}

const MEASURES = new Set("m km cm mm kg g t ha l hl m² km² cv ch fr f mw gw kwh mwh".split(" "));

/** Whether what stands after the number at `i` is counted or measured by it. */
function countsNext(words: Words, i: number): boolean {
  const next = words[i + 1];
  if (next && MEASURES.has(next.lower)) return true;
  return next?.kind === "word" && !next.capital && /[sx]$/.test(next.lower) && !NOT_PLURAL.has(next.lower);
}

/** Two figures of a year: 00–49 are of this century, 50–99 of the last. */
export const nearCentury = (two: number): number => (two < 50 ? 2000 : 1900) + two;

/** "2014-2015", "2021" where it counts nothing. */
export function bareYear(words: Words, i: number): Match | undefined {
  const year = yearAt(words, i);
  if (year === undefined || year < 1400 || year > 2100 || counts(words, i)) return undefined;
  // « 1984 »: a title.
  if (/^[«“"]$/.test(at(words, i - 1)) && /^[»”"]$/.test(at(words, i + 1))) return undefined;
  // "12.2021", "+2021": part of a longer number.
  if (i > 0 && glued(words, i - 1) && /^[./,:+-]$/.test(at(words, i - 1))) return undefined;
  if (glued(words, i) && /^[-–/]$/.test(at(words, i + 1)) && glued(words, i + 1)) {
    const last = yearAt(words, i + 2) ?? shortLast(words, i + 2, year);
    if (last === undefined || last <= year) return undefined;
    const expr = { is: "range", first: { is: "year", year }, last: { is: "year", year: last } } as const;
    return { expr, from: i, to: i + 3 };
  }
  // "les années 1980 et 1990".
  const decade = year % 10 === 0 && at(words, i - 1) === "et" && at(words, i - 3) === "années" && yearAt(words, i - 2);
  return { expr: { is: decade ? "decade" : "year", year }, from: i, to: i + 1 };
}

/** "2020-21": the second year of two figures. */
function shortLast(words: Words, i: number, first: number): number | undefined {
  if (words[i]?.kind !== "number" || at(words, i).length !== 2) return undefined;
  return Math.floor(first / 100) * 100 + Number(at(words, i));
}
