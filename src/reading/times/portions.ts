import { MONTHS, UNITS, WEEKDAYS } from "../../language/calendar.ts";
import { ORDINALS } from "../../language/numbers.ts";
import { afterDe, century, decade, month, partOfYear, season, yearOf } from "./calendar.ts";
import { at, type Expr, type Match, type Words } from "./expression.ts";
import { qualifiedUnit, relativeUnit } from "./relative.ts";
import { yearAt } from "./years.ts";

const PORTIONS: ReadonlyMap<string, "start" | "mid" | "end"> = new Map([
  ["début", "start"],
  ["commencement", "start"],
  ["milieu", "mid"],
  ["mi", "mid"],
  ["courant", "mid"],
  ["fin", "end"],
]);

/** "mi-décembre", "mi-décembre de l'année dernière", "mi-2022". */
export function middle(words: Words, i: number): Match | undefined {
  const word = at(words, i);
  if (!word.startsWith("mi-")) return undefined;
  const rest = word.slice(3);
  const named = MONTHS.get(rest);
  if (named !== undefined) {
    const year = yearOf(words, i + 1);
    const of: Expr = { is: "month", month: named, year: year?.year ?? null, toward: null, base: "published" };
    return { expr: { is: "portion", portion: "mid", of }, from: i, to: year?.to ?? i + 1 };
  }
  if (!/^[12]\d{3}$/.test(rest)) return undefined;
  return { expr: { is: "portion", portion: "mid", of: { is: "year", year: Number(rest) } }, from: i, to: i + 1 };
}

/** "fin février", "début 2022", "au début de 2022", "à la fin du mois", "en fin d'année", "à la mi-décembre". */
export function portion(words: Words, i: number): Match | undefined {
  let j = i;
  const lead = at(words, j);
  if (lead === "à" && at(words, j + 1) === "la") j += 2;
  else if (/^(?:au|en|le|la|dès)$/.test(lead)) j++;
  if (lead === "dès" && /^(?:le|la)$/.test(at(words, j))) j++;
  if (/^(?:tout|toute)$/.test(at(words, j))) j++;
  const mi = middle(words, j);
  if (mi) return { ...mi, from: i };
  const which = PORTIONS.get(at(words, j));
  if (which === undefined) return undefined;
  const of = larger(words, j + 1, j === i || lead === "en" || lead === "dès");
  return of && { expr: { is: "portion", portion: which, of: of.expr }, from: i, to: of.to };
}

const RUNNING = new Set(["week", "month", "quarter", "semester", "year"]);

/** What a portion is of: a month, a year, a season, a decade, "du mois prochain", "de l'année", "de semaine". `bare`: "fin février" needs no "de". */
function larger(words: Words, i: number, bare: boolean): Match | undefined {
  const j = afterDe(words, i);
  if (j === i && !bare) return undefined;
  const direct = month(words, j) ?? season(words, j) ?? partOfYear(words, j) ?? century(words, j) ?? decade(words, j);
  if (direct) return direct;
  const year = yearAt(words, j);
  if (year !== undefined) return { expr: { is: "year", year }, from: j, to: j + 1 };
  if (at(words, j) === "mois" && /^(?:de|d')$/.test(at(words, j + 1))) {
    const named = month(words, j + 2);
    if (named) return named;
  }
  const unit = UNITS.get(at(words, j));
  if (unit && RUNNING.has(unit) && j > i) {
    const named = unit === "year" ? yearAt(words, j + 1) : undefined;
    if (named !== undefined) return { expr: { is: "year", year: named }, from: j, to: j + 2 };
    return (
      qualifiedUnit(words, j, j) ?? { expr: { is: "unit", unit, shift: 0, base: "published" }, from: j, to: j + 1 }
    );
  }
  return relativeUnit(words, j) ?? (at(words, j) === "les" ? decade(words, j + 1) : undefined);
}

const COUNTED = new Set(["day", "week", "weekend", "fortnight", "month"]);

/** "la première semaine d'octobre 2014", "le dernier jour d'octobre", "le premier mercredi du mois prochain". */
export function nth(words: Words, i: number): Match | undefined {
  const j = /^(?:le|la|l')$/.test(at(words, i)) ? i + 1 : i;
  const number = ORDINALS.get(at(words, j));
  if (number === undefined || !/^(?:de|d'|du)$/.test(at(words, j + 2))) return undefined;
  const day = WEEKDAYS.get(at(words, j + 1)) ?? null;
  const unit = UNITS.get(at(words, j + 1)) ?? null;
  if (day === null && (unit === null || !COUNTED.has(unit))) return undefined;
  const of = larger(words, j + 2, false);
  return of && { expr: { is: "nth", nth: number, unit, weekday: day, of: of.expr }, from: i, to: of.to };
}
