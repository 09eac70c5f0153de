import { DEICTIC_DAYS, MONTHS, SEASONS, WEEKDAYS } from "../../language/calendar.ts";
import {
  century,
  dayAt,
  decade,
  feast,
  month,
  monthAt,
  namedDay,
  numericDay,
  partOfYear,
  season,
  weekday,
  yearOf,
} from "./calendar.ts";
import { at, type Expr, type Match, type Words } from "./expression.ts";
import { middle, nth, portion } from "./portions.ts";
import { offset, qualifiedUnit, relativeUnit, soonerOrLater, textRelative, vague } from "./relative.ts";
import { bareYear, eraYear, yearAt } from "./years.ts";

/** The same expression with its beginning moved to `from`: "le" + "7 septembre". */
const led = (match: Match | undefined, from: number): Match | undefined => match && { ...match, from };

/** A day or something larger that begins at `i`, with its article or preposition. No clock times, ranges or bounds. */
export function date(words: Words, i: number): Match | undefined {
  const found = plainDate(words, i);
  return found ? (monthOfYear(words, found) ?? beside(words, found)) : undefined;
}

/** "L'an prochain, en mars": the month lies in the year before it. */
function monthOfYear(words: Words, found: Match): Match | undefined {
  if (found.expr.is !== "unit" || found.expr.unit !== "year") return undefined;
  const j = at(words, found.to) === "," ? found.to + 1 : found.to;
  if (!/^(?:en|fin|début)$/.test(at(words, j))) return undefined;
  const within = at(words, j) === "en" ? month(words, j + 1) : undefined;
  if (within?.expr.is !== "month" || within.expr.year || within.expr.toward !== null) return undefined;
  return { expr: { ...within.expr, year: found.expr }, from: found.from, to: within.to };
}

/** "la veille de Noël", "le lendemain du 3 mars", "deux jours après Pâques": counted from the date that follows. */
function beside(words: Words, found: Match): Match | undefined {
  const { expr } = found;
  if (expr.is !== "offset" || expr.from !== "text" || expr.unit !== "day") return found;
  if (!/^(?:de|du|d'|des)$/.test(at(words, found.to))) return found;
  const of = namedDay(words, found.to + 1) ?? numericDay(words, found.to + 1, false) ?? feastLed(words, found.to + 1);
  if (of) return { expr: { ...expr, from: of.expr }, from: found.from, to: of.to };
  // "la veille du scrutin": no date of the text says when that is.
  return { ...found, expr: { ...expr, from: { is: "vague", value: "PAST_REF" } } };
}

const feastLed = (words: Words, i: number): Match | undefined =>
  feast(words, /^(?:la|l'|le)$/.test(at(words, i)) ? i + 1 : i);

function plainDate(words: Words, i: number): Match | undefined {
  const word = at(words, i);
  const days = DEICTIC_DAYS.get(word);
  if (days !== undefined) return { expr: { is: "deictic", days }, from: i, to: i + 1 };
  if (words[i]?.kind === "number") {
    return (
      numericDay(words, i, false) ??
      eraYear(words, i) ??
      namedDay(words, i) ??
      offset(words, i) ??
      century(words, i) ??
      feast(words, i) ??
      bareYear(words, i)
    );
  }
  if (WEEKDAYS.has(word)) return feast(words, i) ?? namedDay(words, i) ?? weekday(words, i);
  // "du mois dernier", "au week-end prochain": the article is in the preposition.
  const contracted = /^(?:du|au)$/.test(at(words, i - 1)) ? qualifiedUnit(words, i, i) : undefined;
  return (
    contracted ??
    portion(words, i) ??
    textRelative(words, i) ??
    nth(words, i) ??
    withArticle(words, i) ??
    withPreposition(words, i) ??
    offset(words, i) ??
    sooner(words, i) ??
    month(words, i) ??
    namedDay(words, i) ??
    yearlySeason(words, i) ??
    hyphenated(words, i) ??
    partOfYear(words, i) ??
    century(words, i) ??
    decade(words, i) ??
    feast(words, i) ??
    vague(words, i)
  );
}

/** "plus tôt ce mois-ci", "plus tard dans l'année", "plus tôt lundi". */
function sooner(words: Words, i: number): Match | undefined {
  const j = soonerOrLater(words, i);
  if (j === undefined) return undefined;
  if (at(words, j) === "l'" && at(words, j + 1) === "année") {
    return { expr: { is: "unit", unit: "year", shift: 0, base: "published" }, from: i, to: j + 2 };
  }
  if (at(words, j) === "la" && at(words, j + 1) === "semaine") {
    return { expr: { is: "unit", unit: "week", shift: 0, base: "published" }, from: i, to: j + 2 };
  }
  return led(relativeUnit(words, j) ?? weekday(words, j) ?? deictic(words, j), i);
}

function deictic(words: Words, i: number): Match | undefined {
  const days = DEICTIC_DAYS.get(at(words, i));
  return days === undefined ? undefined : { expr: { is: "deictic", days }, from: i, to: i + 1 };
}

/** "Été 2021": a season by itself, with its year. */
function yearlySeason(words: Words, i: number): Match | undefined {
  const found = season(words, i);
  return found?.expr.is === "season" && found.expr.year ? found : undefined;
}

function withArticle(words: Words, i: number): Match | undefined {
  const word = at(words, i);
  if (word === "ce" || word === "cet" || word === "cette") return withThis(words, i);
  if (word !== "le" && word !== "la" && word !== "l'" && word !== "les") return undefined;
  const found = word === "le" ? withLe(words, i) : namedDay(words, i + 1);
  if (found) return led(found, i);
  const relative = relativeUnit(words, i);
  if (relative) return relative;
  if (word === "l'" && at(words, i + 1) === "année") {
    const year = yearAt(words, i + 2);
    if (year !== undefined) return { expr: { is: "year", year }, from: i, to: i + 3 };
  }
  return led(
    (word === "les" ? decade(words, i + 1) : undefined) ??
      partOfYear(words, i + 1) ??
      century(words, i + 1) ??
      seasonLed(words, i + 1) ??
      feast(words, i + 1),
    i,
  );
}

function withLe(words: Words, i: number): Match | undefined {
  const next = at(words, i + 1);
  const feastDay = feast(words, i + 1);
  if (feastDay) return feastDay;
  const named = namedDay(words, i + 1) ?? numericDay(words, i + 1, true) ?? bareDay(words, i);
  if (named) return named;
  if (next === "mois" && /^(?:de|d')$/.test(at(words, i + 2))) return month(words, i + 3);
  if (!WEEKDAYS.has(next)) return undefined;
  // "le mardi" alone is every Tuesday; "le mardi suivant" is one.
  const found = weekday(words, i + 1);
  return found?.expr.is === "weekday" && (found.expr.toward !== null || found.expr.week) ? found : undefined;
}

function withThis(words: Words, i: number): Match | undefined {
  if (WEEKDAYS.has(at(words, i + 1))) return led(namedDay(words, i + 1) ?? weekday(words, i + 1), i);
  const named = SEASONS.get(at(words, i + 1));
  if (named) return { expr: { is: "season", season: named, year: null, toward: 0 }, from: i, to: i + 2 };
  return led(namedDay(words, i + 1), i) ?? relativeUnit(words, i);
}

const DURING = new Set(["pendant", "durant", "depuis", "avant", "après", "ici", "cours"]);

/** "l'été 2021", "l'hiver dernier", "pendant l'été"; "l'été" alone says no more than a habit. */
function seasonLed(words: Words, i: number): Match | undefined {
  const found = season(words, i);
  if (found?.expr.is !== "season") return undefined;
  const before = at(words, i - 2) === "de" ? at(words, i - 3) : at(words, i - 2);
  return found.expr.year || found.expr.toward !== null || DURING.has(before) ? found : undefined;
}

function withPreposition(words: Words, i: number): Match | undefined {
  const word = at(words, i);
  if (word === "en") return led(withEn(words, i + 1), i);
  if (word === "au") {
    const ofMonth =
      at(words, i + 1) === "mois" && /^(?:de|d')$/.test(at(words, i + 2)) ? month(words, i + 3) : undefined;
    return led(ofMonth ?? season(words, i + 1) ?? partOfYear(words, i + 1) ?? century(words, i + 1), i);
  }
  if (word === "à") {
    const next = at(words, i + 1);
    if (next === "l'") return led(season(words, i + 2) ?? feast(words, i + 2), i);
    if (next === "la") return led(middle(words, i + 2) ?? feast(words, i + 2), i);
    return led(feast(words, i + 1), i);
  }
  if (word === "dans" && at(words, i + 1) === "les") return led(decade(words, i + 2), i);
  return undefined;
}

/** "en 2008", "en juin", "en été 2020", "en l'an 2000", "en mai 68". */
function withEn(words: Words, i: number): Match | undefined {
  const era = eraYear(words, i);
  if (era) return era;
  const year = yearAt(words, i);
  if (year !== undefined) return { expr: { is: "year", year }, from: i, to: i + 1 };
  if (at(words, i) === "l'" && at(words, i + 1) === "an") {
    const named = yearAt(words, i + 2);
    return named === undefined ? undefined : { expr: { is: "year", year: named }, from: i, to: i + 3 };
  }
  return month(words, i) ?? yearlySeason(words, i) ?? hyphenated(words, i);
}

/** "décembre-janvier". */
function hyphenated(words: Words, i: number): Match | undefined {
  const word = at(words, i);
  const cut = word.indexOf("-");
  if (cut < 3) return word.startsWith("mi-") ? middle(words, i) : undefined;
  const first = MONTHS.get(word.slice(0, cut));
  const last = MONTHS.get(word.slice(cut + 1));
  if (first === undefined || last === undefined) return undefined;
  const year = yearOf(words, i + 1);
  const monthly = (number: number, of: Expr | null): Expr => ({
    is: "month",
    month: number,
    year: of,
    toward: null,
    base: "published",
  });
  return {
    expr: { is: "range", first: monthly(first, null), last: monthly(last, year?.year ?? null) },
    from: i,
    to: year?.to ?? i + 1,
  };
}

const FOLLOWS_DAY = new Set("à au aux dans en pour lors devant par chez vers et ou sur avec contre jusqu'".split(" "));
const CALLED = new Set("appeler appelez composer composez porte rue numéro n° département".split(" "));

/** "le 24" of the month that runs: only before a preposition, a mark or the end ("le 20 heures" is a programme). */
function bareDay(words: Words, i: number): Match | undefined {
  const found = dayAt(words, i + 1);
  if (!found || words[i + 1]?.kind !== "number" || CALLED.has(at(words, i - 1))) return undefined;
  // "le 7e, à Paris": a rank or a district.
  if (/^(?:e|ème|ᵉ)$/.test(at(words, i + 2)) && found.to === i + 3) return undefined;
  const next = words[found.to];
  if (next && next.kind !== "mark" && !FOLLOWS_DAY.has(next.lower)) return undefined;
  if (next && /^[%/€$:-]$/.test(next.lower)) return undefined;
  const shared = monthOfNext(words, found.to);
  const expr: Expr = {
    is: "day",
    weekday: null,
    day: found.day,
    month: shared?.month ?? null,
    year: shared?.year ?? null,
    toward: null,
  };
  return { expr, from: i, to: found.to };
}

/** "le 3 et le 5 décembre": the first day has the month of the second. */
function monthOfNext(words: Words, i: number): { month: number; year: Expr | null } | undefined {
  if (at(words, i) !== "et" && at(words, i) !== "ou" && at(words, i) !== ",") return undefined;
  const next = namedDay(words, at(words, i + 1) === "le" ? i + 2 : i + 1);
  return next?.expr.is === "day" && next.expr.month !== null && monthAt(words, next.from + 1)
    ? { month: next.expr.month, year: next.expr.year }
    : undefined;
}
