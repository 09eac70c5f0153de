import { BEFORE_AFTER, LAST_NEXT, MONTHS, MONTHS_SHORT, SEASONS, WEEKDAYS } from "../../language/calendar.ts";
import { FEASTS, feastAt } from "../../language/feasts.ts";
import { CARDINALS, ORDINALS, roman } from "../../language/numbers.ts";
import { at, type Expr, glued, type Match, type Toward, type Words } from "./expression.ts";
import { relativeUnit } from "./relative.ts";
import { christ, nearCentury, yearAt, yearInWords } from "./years.ts";

/** "de", "du", "d'", "de la", "de l'", "de l’": the token after it, or `i` where there is none. */
export function afterDe(words: Words, i: number): number {
  const word = at(words, i);
  if (word === "du" || word === "d'" || word === "des") return i + 1;
  if (word !== "de") return i;
  const next = at(words, i + 1);
  return next === "la" || next === "l'" || next === "le" ? i + 2 : i + 1;
}

/** The year that qualifies a date: "2021", "de l'année dernière", "de cette année", "de 2020". */
export function yearOf(words: Words, i: number): { year: Expr; to: number } | undefined {
  const plain = yearAt(words, i);
  if (plain !== undefined) return { year: { is: "year", year: plain }, to: i + 1 };
  const spelt = yearInWords(words, i);
  if (spelt) return { year: { is: "year", year: spelt.year }, to: spelt.to };
  const word = at(words, i);
  if (word !== "de" && word !== "d'") {
    // "en mars, l'an dernier", "le 3 mai de l'an prochain" without its "de".
    const beside = relativeUnit(words, word === "," ? i + 1 : i);
    const told = beside?.expr.is === "unit" && beside.expr.unit === "year" && beside.expr.base === "published";
    return told ? { year: beside.expr, to: beside.to } : undefined;
  }
  const named = yearAt(words, i + 1);
  if (named !== undefined && word === "de") return { year: { is: "year", year: named }, to: i + 2 };
  const relative = relativeUnit(words, i + 1);
  if (relative && relative.expr.is === "unit" && relative.expr.unit === "year") {
    return { year: relative.expr, to: relative.to };
  }
  return undefined;
}

/** "dernier", "prochain", "suivant", "précédent" after a date. */
function qualifier(words: Words, i: number): { toward: -1 | 1; base: "published" | "text"; to: number } | undefined {
  const published = LAST_NEXT.get(at(words, i));
  if (published !== undefined) return { toward: published, base: "published", to: i + 1 };
  const text = BEFORE_AFTER.get(at(words, i));
  if (text !== undefined) return { toward: text, base: "text", to: i + 1 };
  if (at(words, i) === "d'" && (at(words, i + 1) === "après" || at(words, i + 1) === "avant")) {
    return { toward: at(words, i + 1) === "après" ? 1 : -1, base: "text", to: i + 2 };
  }
  return undefined;
}

/** The month named at `i`; abbreviations with or without their point. */
export function monthAt(words: Words, i: number): { month: number; to: number } | undefined {
  const full = MONTHS.get(at(words, i));
  if (full !== undefined) return { month: full, to: i + 1 };
  const short = MONTHS_SHORT.get(at(words, i));
  if (short === undefined) return undefined;
  return { month: short, to: at(words, i + 1) === "." && glued(words, i) ? i + 2 : i + 1 };
}

/** A day of the month at `i`: "7", "1er", "treize", "premier". */
export function dayAt(words: Words, i: number): { day: number; to: number } | undefined {
  const token = words[i];
  if (!token) return undefined;
  if (token.kind === "number") {
    const day = Number(token.lower);
    if (!(token.lower.length <= 2 && day >= 1 && day <= 31)) return undefined;
    const suffix = glued(words, i) ? at(words, i + 1) : "";
    return { day, to: /^(?:er|e|ème|ᵉʳ|ᵉ)$/.test(suffix) ? i + 2 : i + 1 };
  }
  if (token.lower === "premier") return { day: 1, to: i + 1 };
  const day = CARDINALS.get(token.lower);
  return day !== undefined && day >= 2 && day <= 31 ? { day, to: i + 1 } : undefined;
}

/** "7 septembre 2021", "mardi 7 septembre", "7 sept.", "1er juillet dernier", "vendredi 15". Begins at the weekday or the number. */
export function namedDay(words: Words, i: number): Match | undefined {
  const weekday = WEEKDAYS.get(at(words, i)) ?? null;
  let j = weekday === null ? i : i + 1;
  if (weekday !== null && at(words, j) === "le") j++;
  const day = dayAt(words, j);
  if (!day) return undefined;
  const month = monthAt(words, day.to);
  if (!month) {
    const figures = words[j]?.kind === "number";
    const spelt = CARDINALS.has(at(words, j)) && at(words, day.to) === "à";
    const unit = /^(?:h|heures?|h\d\d)$/.test(at(words, day.to));
    if (weekday === null || (!figures && !spelt) || unit || at(words, i + 1) === "le") return undefined;
    return { expr: { is: "day", weekday, day: day.day, month: null, year: null, toward: null }, from: i, to: day.to };
  }
  const year = yearOf(words, month.to);
  const hint = year ? undefined : qualifier(words, month.to);
  const expr: Expr = {
    is: "day",
    weekday,
    day: day.day,
    month: month.month,
    year: year?.year ?? null,
    toward: hint && hint.base === "published" ? hint.toward : null,
  };
  return { expr, from: i, to: year?.to ?? (hint && hint.base === "published" ? hint.to : month.to) };
}

/** "07/09/2021", "7.9.2021", "2021-09-07", "7/9" (only after "le" or "du"). */
export function numericDay(words: Words, i: number, bare: boolean): Match | undefined {
  if (words[i]?.kind !== "number" || !glued(words, i)) return undefined;
  const mark = at(words, i + 1);
  if (!/^[/.-]$/.test(mark) || words[i + 2]?.kind !== "number" || !glued(words, i + 1)) return undefined;
  const third =
    glued(words, i + 2) && at(words, i + 3) === mark && glued(words, i + 3) && words[i + 4]?.kind === "number";
  const [a, b, c] = [at(words, i), at(words, i + 2), third ? at(words, i + 4) : ""];
  if (!third) {
    if (mark !== "/" || !bare || a.length > 2 || b.length > 2) return undefined;
    return checked(Number(a), Number(b), null, i, i + 3);
  }
  if (glued(words, i + 4) && /^[/-]$/.test(at(words, i + 5))) return undefined;
  if (a.length === 4 && mark !== ".") return checked(Number(c), Number(b), Number(a), i, i + 5);
  if (a.length > 2 || b.length > 2) return undefined;
  if (c.length === 4) return checked(Number(a), Number(b), Number(c), i, i + 5);
  // "07/12/21": the century that makes sense is the one around the articles.
  if (c.length === 2 && mark !== "-") return checked(Number(a), Number(b), nearCentury(Number(c)), i, i + 5);
  return undefined;
}

/** The match of "07/09/2021", where there can be such a day. */
function checked(day: number, month: number, year: number | null, from: number, to: number): Match | undefined {
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  const full: Expr | null = year === null ? null : { is: "year", year };
  return { expr: { is: "day", weekday: null, day, month, year: full, toward: null }, from, to };
}

/** "mardi", "mardi dernier", "lundi en huit", "lundi de la semaine prochaine". */
export function weekday(words: Words, i: number): Match | undefined {
  const number = WEEKDAYS.get(at(words, i));
  if (number === undefined) return undefined;
  const bare = { is: "weekday", weekday: number, toward: null, base: "published", weeks: 0, week: null } as const;
  const hint = qualifier(words, i + 1);
  if (hint) return { expr: { ...bare, toward: hint.toward, base: hint.base }, from: i, to: hint.to };
  if (at(words, i + 1) === "en") {
    const weeks = /^(?:huit|8)$/.test(at(words, i + 2)) ? 1 : /^(?:quinze|15)$/.test(at(words, i + 2)) ? 2 : 0;
    if (weeks > 0) return { expr: { ...bare, toward: 1, weeks }, from: i, to: i + 3 };
  }
  const week = relativeUnit(words, at(words, i + 1) === "de" ? i + 2 : i + 1);
  if (week && week.expr.is === "unit" && week.expr.unit === "week") {
    return { expr: { ...bare, week: week.expr }, from: i, to: week.to };
  }
  return { expr: bare, from: i, to: i + 1 };
}

/** "juin 2021", "juin dernier", "juin", "juin de cette année". Begins at the month. */
export function month(words: Words, i: number): Match | undefined {
  const number = MONTHS.get(at(words, i));
  if (number === undefined) return undefined;
  const year = yearOf(words, i + 1);
  if (year)
    return {
      expr: { is: "month", month: number, year: year.year, toward: null, base: "published" },
      from: i,
      to: year.to,
    };
  const short = sixtyEight(words, i + 1);
  if (short !== undefined) {
    const of: Expr = { is: "year", year: short };
    return { expr: { is: "month", month: number, year: of, toward: null, base: "published" }, from: i, to: i + 2 };
  }
  const hint = qualifier(words, i + 1);
  const expr: Expr = {
    is: "month",
    month: number,
    year: null,
    toward: hint?.toward ?? null,
    base: hint?.base ?? "published",
  };
  return { expr, from: i, to: hint?.to ?? i + 1 };
}

/** "mai 68": two figures that cannot be a day and count nothing. */
function sixtyEight(words: Words, i: number): number | undefined {
  const token = words[i];
  if (token?.kind !== "number" || token.lower.length !== 2 || Number(token.lower) < 32) return undefined;
  const next = words[i + 1];
  // "en décembre 45 personnes": a count.
  const counted =
    next &&
    (next.kind === "number" || (next.kind === "word" && /[sx]$/.test(next.lower)) || /^[%€$°]$/.test(next.lower));
  return counted ? undefined : 1900 + Number(token.lower);
}

/** "été 2021", "été dernier", "printemps". Begins at the season. */
export function season(words: Words, i: number): Match | undefined {
  const named = SEASONS.get(at(words, i));
  if (named === undefined) return undefined;
  const year = winterYears(words, i + 1) ?? yearOf(words, i + 1);
  const hint = year ? undefined : qualifier(words, i + 1);
  const toward: Toward = hint?.toward ?? null;
  return {
    expr: { is: "season", season: named, year: year?.year ?? null, toward },
    from: i,
    to: year?.to ?? hint?.to ?? i + 1,
  };
}

/** "l'hiver 2020-2021": the year that it begins in. */
function winterYears(words: Words, i: number): { year: Expr; to: number } | undefined {
  const first = yearAt(words, i);
  if (first === undefined || !/^[-–/]$/.test(at(words, i + 1)) || yearAt(words, i + 2) !== first + 1) return undefined;
  return { year: { is: "year", year: first }, to: i + 3 };
}

/** "premier trimestre 2021", "deuxième semestre de l'année dernière", "T1 2021". Begins at the ordinal. */
export function partOfYear(words: Words, i: number): Match | undefined {
  // "T3 2021", "S1 2022".
  const coded = /^([ts])([1-4])$/.exec(at(words, i));
  const codedYear = coded && yearAt(words, i + 1);
  if (coded && codedYear !== null && codedYear !== undefined) {
    const unit = coded[1] === "t" ? "quarter" : "semester";
    return {
      expr: { is: "part", unit, nth: Number(coded[2]), year: { is: "year", year: codedYear } },
      from: i,
      to: i + 2,
    };
  }
  let nth = ORDINALS.get(at(words, i));
  let j = i + 1;
  if (nth === undefined && words[i]?.kind === "number" && glued(words, i)) {
    nth = Number(at(words, i));
    j = /^(?:er|e|ème|nd)$/.test(at(words, i + 1)) ? i + 2 : -1;
  }
  if (nth === undefined || j < 0) return undefined;
  const unit = at(words, j) === "trimestre" ? "quarter" : at(words, j) === "semestre" ? "semester" : undefined;
  if (!unit || nth === 0 || nth > (unit === "quarter" ? 4 : 2)) return undefined;
  const year = yearOf(words, j + 1) ?? ofTheYear(words, j + 1);
  return { expr: { is: "part", unit, nth, year: year?.year ?? null }, from: i, to: year?.to ?? j + 1 };
}

/** "de l'année 2021", "de l'année": the year behind "le premier trimestre". */
function ofTheYear(words: Words, i: number): { year: Expr; to: number } | undefined {
  if (at(words, i) !== "de" || at(words, i + 1) !== "l'" || at(words, i + 2) !== "année") return undefined;
  const year = yearAt(words, i + 3);
  if (year !== undefined) return { year: { is: "year", year }, to: i + 4 };
  return { year: { is: "unit", unit: "year", shift: 0, base: "published" }, to: i + 3 };
}

/** "années 1960", "années 80", "années quatre-vingt". Begins at "années". */
export function decade(words: Words, i: number): Match | undefined {
  if (at(words, i) !== "années") return undefined;
  const full = yearAt(words, i + 1);
  if (full !== undefined && full % 10 === 0) return { expr: { is: "decade", year: full }, from: i, to: i + 2 };
  const short = words[i + 1]?.kind === "number" ? Number(at(words, i + 1)) : CARDINALS.get(at(words, i + 1));
  if (short === undefined || short < 10 || short > 90 || short % 10 !== 0) return undefined;
  return { expr: { is: "decade", year: 1900 + short }, from: i, to: i + 2 };
}

const CENTURY = /^([ivx]+)(?:e|ème|er|è|eme)$/;

/** "XIXe siècle", "19e siècle", "Ier siècle av. J.-C.". Begins at the numeral. */
export function century(words: Words, i: number): Match | undefined {
  let number: number | undefined;
  let j = i + 1;
  if (words[i]?.kind === "number" && /^(?:e|ème|er|è)$/.test(at(words, i + 1)) && glued(words, i)) {
    number = Number(at(words, i));
    j = i + 2;
  } else {
    number = roman(CENTURY.exec(at(words, i))?.[1] ?? "") ?? ORDINALS.get(at(words, i));
  }
  if (number === undefined || number < 1 || number > 21 || at(words, j) !== "siècle") return undefined;
  j++;
  const era = /^(?:av|avant|ap|après)$/.exec(at(words, j))?.[0];
  if (era !== undefined) {
    const end = christ(words, j + 1);
    if (end !== undefined)
      return { expr: { is: "century", century: era.startsWith("av") ? -number : number }, from: i, to: end };
  }
  return { expr: { is: "century", century: number }, from: i, to: j };
}

const OCCASIONS =
  /^(?:jour|veille|avant-veille|lendemain|soir|soirée|nuit|matin|période|semaine|week-end|partir|midi|lundi|dimanche)$/;

/** "Noël 2019", "Pâques", "14-Juillet", "Toussaint dernière". */
export function feast(words: Words, i: number): Match | undefined {
  const found = feastAt(words, i);
  if (!found || !FEASTS.has(found.feast)) return undefined;
  // "le marché de Noël", "l'île de Pâques", "le Nouvel An chinois".
  const ornament =
    at(words, i - 1) === "de" && /^(?:noël|pâques)$/.test(found.feast) && !OCCASIONS.test(at(words, i - 2));
  if (at(words, i - 1) === "père" || /^(?:chinois|lunaire|orthodoxe|russe|berbère|juif)$/.test(at(words, found.to)))
    return undefined;
  if (ornament && !yearOf(words, found.to)) return undefined;
  const year = yearOf(words, found.to);
  const hint = year ? undefined : qualifier(words, found.to);
  const expr: Expr = { is: "feast", feast: found.feast, year: year?.year ?? null, toward: hint?.toward ?? null };
  return { expr, from: i, to: year?.to ?? hint?.to ?? found.to };
}
