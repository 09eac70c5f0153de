import { UNITS, WEEKDAYS, WEEKDAYS_PLURAL } from "../../language/calendar.ts";
import { dayAt, monthAt, namedDay, weekday } from "./calendar.ts";
import { date } from "./dates.ts";
import { at, type Expr, type Match, type Words } from "./expression.ts";
import { isDayLike, moment } from "./moments.ts";
import { yearAt } from "./years.ts";

/** "dans la nuit de samedi à dimanche", "dans la nuit du 3 au 4 décembre", "dans la nuit de mardi": belongs to the first day. */
export function night(words: Words, i: number): Match | undefined {
  const j = /^(?:dans|durant|pendant|à)$/.test(at(words, i)) ? i + 1 : i;
  if (at(words, j) !== "la" || at(words, j + 1) !== "nuit") return undefined;
  const which = at(words, j + 2);
  if (which === "dernière") return nightOf({ is: "deictic", days: -1 }, null, i, j + 3);
  if (which === "prochaine") return nightOf({ is: "deictic", days: 0 }, null, i, j + 3);
  if (which !== "de" && which !== "du") return undefined;
  const both = span(words, j + 2);
  if (both?.expr.is === "range") return nightOf(both.expr, "next", i, both.to);
  const one = date(words, j + 3);
  return one && isDayLike(one.expr) ? nightOf(one.expr, null, i, one.to) : undefined;
}

const nightOf = (day: Expr, kind: "next" | null, from: number, to: number): Match => ({
  expr: { is: "daypart", part: "NI", portion: null, date: day, night: kind },
  from,
  to,
});

/** "du 3 au 5 décembre", "de lundi à mercredi", "entre 2014 et 2015", "13-15 juillet". */
export const range = (words: Words, i: number): Match | undefined => span(words, i) ?? dashed(words, i);

const CLOSE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["du", new Set(["au", "à", "jusqu'"])],
  ["de", new Set(["à", "au", "jusqu'"])],
  ["d'", new Set(["à", "jusqu'"])],
  ["entre", new Set(["et"])],
]);

function span(words: Words, i: number): Match | undefined {
  const close = CLOSE.get(at(words, i));
  if (!close) return undefined;
  const first = end(words, i + 1, true);
  if (!first || !close.has(at(words, first.to))) return undefined;
  let j = first.to + 1;
  if (at(words, first.to) === "jusqu'" && /^(?:à|au|en)$/.test(at(words, j))) j++;
  const last = end(words, j, false);
  if (!last || !fits(first.expr, last.expr)) return undefined;
  if (isBareNumber(first.expr) && isBareNumber(last.expr) && !bareDays(words, i, last.to)) return undefined;
  // "du lundi au samedi": with articles, every week.
  if (at(words, i) === "du" && first.expr.is === "weekday" && last.expr.is === "weekday") {
    const value = `XXXX-WXX-${first.expr.weekday}/XXXX-WXX-${last.expr.weekday}`;
    return { expr: { is: "set", value }, from: i, to: last.to };
  }
  return { expr: { is: "range", first: shared(first.expr, last.expr), last: last.expr }, from: i, to: last.to };
}

/** One end of a range: a date, or the bare number of a day that the other end completes. */
function end(words: Words, i: number, first: boolean): Match | undefined {
  const j = /^(?:le|la|l')$/.test(at(words, i)) ? i + 1 : i;
  const year = yearAt(words, j);
  if (year !== undefined) return { expr: { is: "year", year }, from: j, to: j + 1 };
  const found = date(words, i) ?? (j > i ? weekday(words, j) : undefined) ?? undefined;
  if (found && RANK.has(found.expr.is)) return found;
  const bare = dayAt(words, j);
  if (!bare || (!first && UNITS.has(at(words, bare.to)))) return undefined;
  const expr: Expr = { is: "day", weekday: null, day: bare.day, month: null, year: null, toward: null };
  return { expr, from: i, to: bare.to };
}

const RANK: ReadonlyMap<Expr["is"], string> = new Map<Expr["is"], string>([
  ["day", "day"],
  ["weekday", "day"],
  ["deictic", "day"],
  ["feast", "day"],
  ["month", "month"],
  ["portion", "month"],
  ["year", "year"],
  ["season", "season"],
  ["unit", "unit"],
  ["decade", "decade"],
  ["century", "century"],
  ["part", "part"],
]);

const isBareNumber = (expr: Expr): boolean => expr.is === "day" && expr.month === null && expr.weekday === null;

/** "du 13 au 18", "entre le 13 et le 18": days by their numbers alone; not "entre cinq et six millions", "de 5 à 7 %". */
function bareDays(words: Words, i: number, to: number): boolean {
  const next = words[to];
  const ends =
    !next ||
    (next.kind === "mark"
      ? !/^[%€$°/-]$/.test(next.lower)
      : /^(?:à|au|en|dans|pour|chez|par|avec|et)$/.test(next.lower));
  return ends && (at(words, i) === "du" || at(words, i + 1) === "le");
}

/** Whether two ends make a range: of one kind, or one of them "aujourd'hui" or "cette année". */
function fits(first: Expr, last: Expr): boolean {
  const [a, b] = [RANK.get(first.is), RANK.get(last.is)];
  if (a === undefined || b === undefined) return false;
  if (isBareNumber(last) && !isBareNumber(first)) return false;
  return (
    a === b ||
    a === "unit" ||
    b === "unit" ||
    (a === "day" && b === "month") ||
    (a === "month" && (b === "day" || b === "year"))
  );
}

/** "du 3 au 5 décembre 2021": what the first end leaves to the last. */
function shared(first: Expr, last: Expr): Expr {
  if (first.is !== "day" || last.is !== "day" || first.month !== null || last.month === null) return first;
  return first.day <= last.day ? { ...first, month: last.month, year: last.year } : first;
}

/** "13-15 juillet", "les 3 et 4 décembre", "13 juillet - 15 juillet", "1er au 10 juillet". Begins at the number or its article. */
function dashed(words: Words, i: number): Match | undefined {
  const opened = /^(?:les|des|aux)$/.test(at(words, i));
  let j = opened ? i + 1 : i;
  if ((WEEKDAYS.has(at(words, j)) || WEEKDAYS_PLURAL.has(at(words, j))) && dayAt(words, j + 1)) j++;
  if (words[j]?.kind !== "number") return undefined;
  const first = dayAt(words, j);
  if (!first) return undefined;
  const named = monthAt(words, first.to);
  let k = named ? named.to : first.to;
  const mark = at(words, k);
  if (!/^(?:-|–|au|jusqu'|,)$/.test(mark) && !(mark === "et" && opened)) return undefined;
  if (mark === ",") {
    // "les 3, 4 et 5 décembre".
    const second = opened ? dayAt(words, k + 1) : undefined;
    if (!second || at(words, second.to) !== "et") return undefined;
    k = second.to;
  }
  k++;
  if (mark === "jusqu'" && at(words, k) === "au") k++;
  const last = namedDay(words, k);
  if (last?.expr.is !== "day" || last.expr.month === null || (!named && first.day >= last.expr.day)) return undefined;
  const begin: Expr = {
    is: "day",
    weekday: null,
    day: first.day,
    month: named?.month ?? null,
    year: null,
    toward: null,
  };
  return { expr: { is: "range", first: shared(begin, last.expr), last: last.expr }, from: i, to: last.to };
}

/** The words that open a bound: on which side of the date it lies, which way it looks, and the token after them. */
interface Lead {
  readonly side: "before" | "after";
  readonly hint: -1 | 0 | 1;
  readonly to: number;
}

/** "depuis", "jusqu'à", "à partir de", "d'ici à" at `i`. */
function lead(words: Words, i: number): Lead | undefined {
  const word = at(words, i);
  const next = at(words, i + 1);
  switch (word) {
    case "depuis":
      return { side: "after", hint: -1, to: i + 1 };
    case "jusqu'":
      return { side: "before", hint: 1, to: next === "à" || next === "en" ? i + 2 : i + 1 };
    case "avant":
      return { side: "before", hint: 0, to: i + 1 };
    case "après":
      return { side: "after", hint: 0, to: i + 1 };
    case "à":
      return next === "partir" || next === "compter" ? { side: "after", hint: 1, to: i + 2 } : undefined;
    case "d'":
      return next === "ici"
        ? { side: "before", hint: 1, to: i + (/^(?:à|au)$/.test(at(words, i + 2)) ? 3 : 2) }
        : undefined;
    default:
      return undefined;
  }
}

/** "jusqu'au 15 janvier", "à partir du 1er janvier", "depuis 1999", "avant fin février", "d'ici à 2030". */
export function bound(words: Words, i: number): Match | undefined {
  const begin = lead(words, i);
  if (!begin) return undefined;
  const j = /^(?:du|au|de|d'|le|la|l'|à)$/.test(at(words, begin.to)) ? begin.to + 1 : begin.to;
  const found = moment(words, begin.to) ?? (j > begin.to ? (moment(words, j) ?? dayAlone(words, j)) : undefined);
  if (!found || found.expr.is === "vague" || found.expr.is === "range" || isLoose(found.expr)) return undefined;
  if (found.expr.is === "bound") return { ...found, from: i };
  return { expr: { is: "bound", side: begin.side, of: found.expr, hint: begin.hint }, from: i, to: found.to };
}

/** "après trois jours plus tard" is no bound, nor is "depuis il y a". */
const isLoose = (expr: Expr): boolean => expr.is === "offset" && expr.from === "published" && expr.sign < 0;

/** "jusqu'au 24.": a bare day at the end of a clause. */
function dayAlone(words: Words, i: number): Match | undefined {
  const day = words[i]?.kind === "number" ? dayAt(words, i) : undefined;
  const next = day && words[day.to];
  if (!day || (next && (next.kind !== "mark" || /^[%€$°/-]$/.test(next.lower)))) return undefined;
  const expr: Expr = { is: "day", weekday: null, day: day.day, month: null, year: null, toward: null };
  return { expr, from: i, to: day.to };
}
