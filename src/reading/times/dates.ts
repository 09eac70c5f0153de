import { DEICTIC_DAYS, MONTHS, SEASONS, UNITS, VAGUE, WEEKDAYS } from "../../language/calendar.ts";
import { ORDINALS } from "../../language/numbers.ts";
import {
  after,
  century,
  dayAt,
  decade,
  feast,
  month,
  namedDay,
  nearCentury,
  numericDay,
  partOfYear,
  season,
  weekday,
  yearAt,
  yearOf,
} from "./calendar.ts";
import { at, type Expr, glued, type Match, type Words } from "./expression.ts";
import { offset, relativeUnit, textRelative } from "./relative.ts";

const PORTIONS: ReadonlyMap<string, "start" | "mid" | "end"> = new Map([
  ["début", "start"],
  ["commencement", "start"],
  ["milieu", "mid"],
  ["mi", "mid"],
  ["courant", "mid"],
  ["fin", "end"],
]);

/** The same expression with its beginning moved to `from`: "le" + "7 décembre". */
const led = (match: Match | undefined, from: number): Match | undefined => match && { ...match, from };

/** A day or something larger that begins at `i`, with its article or preposition. No clock times, ranges or bounds. */
export function date(words: Words, i: number): Match | undefined {
  const word = at(words, i);
  const days = DEICTIC_DAYS.get(word);
  if (days !== undefined) return { expr: { is: "deictic", days }, from: i, to: i + 1 };
  if (words[i]?.kind === "number")
    return numericDay(words, i, false) ?? namedDay(words, i) ?? offset(words, i) ?? bareYear(words, i);
  if (WEEKDAYS.has(word)) return namedDay(words, i) ?? weekday(words, i);
  return (
    portion(words, i) ??
    textRelative(words, i) ??
    nth(words, i) ??
    withArticle(words, i) ??
    withPreposition(words, i) ??
    offset(words, i) ??
    month(words, i) ??
    hyphenated(words, i) ??
    partOfYear(words, i) ??
    decade(words, i) ??
    feastAlone(words, i) ??
    vague(words, i)
  );
}

function feastAlone(words: Words, i: number): Match | undefined {
  return feast(words, i);
}

function withArticle(words: Words, i: number): Match | undefined {
  const word = at(words, i);
  if (word === "le" || word === "la" || word === "l'" || word === "les") {
    const named =
      namedDay(words, i + 1) ?? (word === "le" ? (numericDay(words, i + 1, true) ?? bareDay(words, i)) : undefined);
    if (named) return led(named, i);
    const relative = relativeUnit(words, i);
    if (relative) return relative;
    if (word === "le" && WEEKDAYS.has(at(words, i + 1))) {
      const found = weekday(words, i + 1);
      return found?.expr.is === "weekday" && (found.expr.toward !== null || found.expr.week)
        ? led(found, i)
        : undefined;
    }
    if (word === "le" && at(words, i + 1) === "mois" && at(words, i + 2) === "de") return led(month(words, i + 3), i);
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
  if (word === "ce" || word === "cet" || word === "cette") {
    if (WEEKDAYS.has(at(words, i + 1))) return led(namedDay(words, i + 1) ?? weekday(words, i + 1), i);
    const named = SEASONS.get(at(words, i + 1));
    if (named) return { expr: { is: "season", season: named, year: null, toward: 0 }, from: i, to: i + 2 };
    const day = namedDay(words, i + 1);
    if (day) return led(day, i);
    return relativeUnit(words, i);
  }
  return undefined;
}

/** "l'été 2021", "l'hiver dernier": a season with a year or a direction; "l'été" alone says no more than a habit. */
function seasonLed(words: Words, i: number): Match | undefined {
  const found = season(words, i);
  return found?.expr.is === "season" && (found.expr.year || found.expr.toward !== null) ? found : undefined;
}

function withPreposition(words: Words, i: number): Match | undefined {
  const word = at(words, i);
  if (word === "en") {
    const year = yearAt(words, i + 1);
    if (year !== undefined) return { expr: { is: "year", year }, from: i, to: i + 2 };
    return led(month(words, i + 1) ?? season(words, i + 1) ?? offsetYears(words, i + 1), i);
  }
  if (word === "au") {
    if (at(words, i + 1) === "mois" && /^(?:de|d')$/.test(at(words, i + 2))) return led(month(words, i + 3), i);
    return led(season(words, i + 1) ?? partOfYear(words, i + 1) ?? century(words, i + 1), i);
  }
  if (word === "à") {
    return at(words, i + 1) === "l'"
      ? led(season(words, i + 2), i)
      : at(words, i + 1) === "la"
        ? led(miPortion(words, i + 2) ?? feast(words, i + 2), i)
        : led(feast(words, i + 1), i);
  }
  if (word === "dans" && at(words, i + 1) === "les") return led(decade(words, i + 2), i);
  if (word === "cours" && at(words, i + 1) === "des") return undefined;
  if (word === "l'") return undefined;
  return undefined;
}

/** "en l'an 2000". */
function offsetYears(words: Words, i: number): Match | undefined {
  if (at(words, i) !== "l'" || at(words, i + 1) !== "an") return undefined;
  const year = yearAt(words, i + 2);
  return year === undefined ? undefined : { expr: { is: "year", year }, from: i, to: i + 3 };
}

/** "mi-décembre", "mi-décembre de l'année dernière", "mi-2022". */
function miPortion(words: Words, i: number): Match | undefined {
  const word = at(words, i);
  if (!word.startsWith("mi-")) return undefined;
  const rest = word.slice(3);
  const named = MONTHS.get(rest);
  if (named !== undefined) {
    const year = yearOf(words, i + 1);
    const of: Expr = { is: "month", month: named, year: year?.year ?? null, toward: null, base: "published" };
    return { expr: { is: "portion", portion: "mid", of }, from: i, to: year?.to ?? i + 1 };
  }
  if (/^[12]\d{3}$/.test(rest)) {
    return { expr: { is: "portion", portion: "mid", of: { is: "year", year: Number(rest) } }, from: i, to: i + 1 };
  }
  return undefined;
}

/** "fin février", "début 2022", "au début de 2022", "à la fin du mois", "en fin d'année", "à la mi-décembre". */
export function portion(words: Words, i: number): Match | undefined {
  let j = i;
  const lead = at(words, j);
  if (lead === "à" && at(words, j + 1) === "la") j += 2;
  else if (lead === "au" || lead === "en" || lead === "le" || lead === "la" || lead === "dès") j++;
  if (lead === "dès" && /^(?:le|la)$/.test(at(words, j))) j++;
  const mi = miPortion(words, j);
  if (mi) return led(mi, i);
  const which = PORTIONS.get(at(words, j));
  if (which === undefined) return undefined;
  const of = larger(words, j + 1, j === i || lead === "en");
  return of && { expr: { is: "portion", portion: which, of: of.expr }, from: i, to: of.to };
}

/** What a portion is of: a month, a year, a season, a decade, "du mois prochain", "de l'année", "de semaine". */
function larger(words: Words, i: number, bare: boolean): Match | undefined {
  const j = after(words, i);
  const direct = month(words, j) ?? season(words, j) ?? partOfYear(words, j) ?? century(words, j) ?? decade(words, j);
  if (direct && (j > i || bare)) return direct;
  const year = yearAt(words, j);
  if (year !== undefined) return { expr: { is: "year", year }, from: j, to: j + 1 };
  if (at(words, j) === "mois" && /^(?:de|d')$/.test(at(words, j + 1))) {
    const named = month(words, j + 2);
    if (named) return named;
  }
  // "du mois prochain": the article is in "du".
  const unit = UNITS.get(at(words, j));
  if (unit === "month" || unit === "week" || unit === "year" || unit === "quarter" || unit === "semester") {
    if (j === i) return undefined;
    const year = unit === "year" ? yearAt(words, j + 1) : undefined;
    if (year !== undefined) return { expr: { is: "year", year }, from: j, to: j + 2 };
    const qualified = relativeUnit(words.slice(j, j + 4).length ? withThe(words, j) : words, 0);
    if (qualified) return { ...qualified, to: j + qualified.to - 1 };
    return { expr: { is: "unit", unit, shift: 0, base: "published" }, from: j, to: j + 1 };
  }
  return relativeUnit(words, j) ?? (at(words, j) === "les" ? decade(words, j + 1) : undefined);
}

const THE = { start: 0, end: 0, kind: "word", lower: "le", capital: false } as const;
const withThe = (words: Words, i: number): Words => [THE, ...words.slice(i, i + 4)];

/** "la première semaine d'octobre 2014", "le dernier jour d'octobre", "le premier mercredi du mois prochain". */
function nth(words: Words, i: number): Match | undefined {
  const j = /^(?:le|la|l')$/.test(at(words, i)) ? i + 1 : i;
  const number = ORDINALS.get(at(words, j));
  if (number === undefined) return undefined;
  const day = WEEKDAYS.get(at(words, j + 1)) ?? null;
  const unit = UNITS.get(at(words, j + 1)) ?? null;
  if (
    day === null &&
    unit !== "week" &&
    unit !== "weekend" &&
    unit !== "day" &&
    unit !== "fortnight" &&
    unit !== "month"
  )
    return undefined;
  const of = larger(words, j + 2, false);
  if (!of || !/^(?:de|d'|du)$/.test(at(words, j + 2))) return undefined;
  return { expr: { is: "nth", nth: number, unit, weekday: day, of: of.expr }, from: i, to: of.to };
}

/** "décembre-janvier", "lundi-mardi". */
function hyphenated(words: Words, i: number): Match | undefined {
  const word = at(words, i);
  const cut = word.indexOf("-");
  if (cut < 3) return word.startsWith("mi-") ? miPortion(words, i) : undefined;
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

const FOLLOWS_DAY = new Set([
  "à",
  "au",
  "aux",
  "dans",
  "en",
  "pour",
  "lors",
  "devant",
  "par",
  "chez",
  "vers",
  "et",
  "ou",
  "sur",
  "avec",
  "contre",
  ".",
]);
const CALLED = new Set(["appeler", "appelez", "composer", "composez", "porte", "rue", "numéro", "n°"]);

/** "le 24" of the month that runs: only before a preposition, a mark or the end ("le 20 heures" is a programme). */
function bareDay(words: Words, i: number): Match | undefined {
  const found = dayAt(words, i + 1);
  if (!found || words[i + 1]?.kind !== "number" || CALLED.has(at(words, i - 1))) return undefined;
  const next = words[found.to];
  if (next && next.kind !== "mark" && !FOLLOWS_DAY.has(next.lower)) return undefined;
  if (next && /^[%/€$:-]$/.test(next.lower)) return undefined;
  return {
    expr: { is: "day", weekday: null, day: found.day, month: null, year: null, toward: null },
    from: i,
    to: found.to,
  };
}

const BEFORE_COUNT = new Set([
  "à",
  "les",
  "des",
  "ces",
  "ses",
  "nos",
  "leurs",
  "environ",
  "quelque",
  "numéro",
  "n°",
  "no",
  "rue",
  "avenue",
  "taille",
  "article",
  "page",
  "route",
  "peugeot",
  "boeing",
  "près",
]);
const NOT_PLURAL = new Set([
  "mais",
  "après",
  "dans",
  "sans",
  "puis",
  "depuis",
  "sous",
  "vers",
  "plus",
  "pas",
  "des",
  "les",
  "ses",
  "ces",
  "aux",
  "alors",
  "très",
  "lors",
  "dès",
  "hors",
  "tous",
  "nous",
  "vous",
  "moins",
  "ils",
  "elles",
  "jamais",
  "vis-à-vis",
  "est",
  "suis",
  "parfois",
  "toujours",
  "ailleurs",
  "toutefois",
]);

/** Whether a count of things stands at `i`: "1998 exemplaires", "2000 manifestants", "2021 euros". */
function counts(words: Words, i: number): boolean {
  const next = words[i + 1];
  if (next && /^[%€$£°]$/.test(next.lower)) return true;
  if (BEFORE_COUNT.has(at(words, i - 1))) return true;
  if (at(words, i - 1) === "de" && /^(?:plus|moins|près|total|prix|montant|somme|nombre)$/.test(at(words, i - 2)))
    return true;
  return next?.kind === "word" && !next.capital && /[sx]$/.test(next.lower) && !NOT_PLURAL.has(next.lower);
}

/** "2014-2015", "2021" where it counts nothing. */
function bareYear(words: Words, i: number): Match | undefined {
  const year = yearAt(words, i);
  if (year === undefined || year < 1400 || year > 2100 || counts(words, i)) return undefined;
  const before = at(words, i - 1);
  if (/^[./,:+-]$/.test(before) && i > 0 && glued(words, i - 1)) return undefined;
  const joined = glued(words, i) && /^[-–/]$/.test(at(words, i + 1)) && glued(words, i + 1);
  if (joined) {
    const last = yearAt(words, i + 2) ?? shortLast(words, i + 2, year);
    if (last === undefined || last <= year) return undefined;
    return { expr: { is: "range", first: { is: "year", year }, last: { is: "year", year: last } }, from: i, to: i + 3 };
  }
  return { expr: { is: "year", year }, from: i, to: i + 1 };
}

/** "2020-21": the second year of two figures. */
function shortLast(words: Words, i: number, first: number): number | undefined {
  if (words[i]?.kind !== "number" || at(words, i).length !== 2) return undefined;
  const last = Math.floor(first / 100) * 100 + Number(at(words, i));
  return last > first ? last : nearCentury(Number(at(words, i)));
}

/** "récemment", "ces derniers jours": before or after the article, and no more. */
function vague(words: Words, i: number): Match | undefined {
  const value = VAGUE.get(at(words, i));
  if (value) return { expr: { is: "vague", value }, from: i, to: i + 1 };
  if (at(words, i) !== "ces") return undefined;
  const which = at(words, i + 1);
  const past = which === "derniers" || which === "dernières";
  if (!past && which !== "prochains" && which !== "prochaines") return undefined;
  if (!UNITS.has(at(words, i + 2)) && at(words, i + 2) !== "temps") return undefined;
  return { expr: { is: "vague", value: past ? "PAST_REF" : "FUTURE_REF" }, from: i, to: i + 3 };
}
