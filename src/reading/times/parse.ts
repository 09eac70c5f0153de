import { PARTS, UNITS, WEEKDAYS, WEEKDAYS_PLURAL } from "../../language/calendar.ts";
import { durationValue, stretch } from "./amounts.ts";
import { dayAt, monthAt, namedDay, weekday, yearAt, yearOf } from "./calendar.ts";
import { clock, partAfter } from "./clock.ts";
import { date } from "./dates.ts";
import { at, type Expr, glued, type Match, type Words } from "./expression.ts";

/** The time expression that begins at token `i`, the longest one; undefined where there is none. */
export function parse(words: Words, i: number): Match | undefined {
  return (
    repeated(words, i) ??
    night(words, i) ??
    range(words, i) ??
    bound(words, i) ??
    moment(words, i) ??
    duration(words, i)
  );
}

/** A date, a clock time, or both: "mardi à 20h30", "hier en début d'après-midi", "vers 15 h 30, hier", "dans la soirée de mardi". */
export function moment(words: Words, i: number): Match | undefined {
  const day = date(words, i);
  if (day) return refined(words, day);
  const time = clock(words, i);
  if (time && time.expr.is === "clock") {
    const on = dayBeside(words, time.to);
    return on ? { expr: { ...time.expr, date: on.expr }, from: i, to: on.to } : time;
  }
  const part = partAfter(words, i);
  if (!part || part.to === i + 1) return thisPart(words, i);
  const of = /^(?:de|du)$/.test(at(words, part.to))
    ? (date(words, part.to + 1) ?? undefined)
    : dayBeside(words, part.to);
  const expr: Expr = { is: "daypart", part: part.part, portion: part.portion, date: of?.expr ?? null, night: null };
  return { expr, from: i, to: of?.to ?? part.to };
}

/** "ce matin", "cet après-midi", "cette nuit": today's. */
function thisPart(words: Words, i: number): Match | undefined {
  if (!/^(?:ce|cet|cette)$/.test(at(words, i))) return undefined;
  const part = PARTS.get(at(words, i + 1));
  if (!part) return undefined;
  return {
    expr: { is: "daypart", part, portion: null, date: { is: "deictic", days: 0 }, night: null },
    from: i,
    to: i + 2,
  };
}

/** The day right after a clock time: "à 20 heures mardi", "vers 15 h 30, hier", "13h30 samedi 21 septembre". */
function dayBeside(words: Words, i: number): Match | undefined {
  const j = at(words, i) === "," ? i + 1 : i;
  const found = date(words, j);
  return found && DAYS.has(found.expr.is) ? found : undefined;
}

const DAYS = new Set<Expr["is"]>(["day", "weekday", "deictic", "feast"]);

/** A day with the part of it or the hour that follows. */
function refined(words: Words, day: Match): Match {
  if (!DAYS.has(day.expr.is) && day.expr.is !== "offset" && day.expr.is !== "same") return day;
  let j = at(words, day.to) === "," ? day.to + 1 : day.to;
  const part = partAfter(words, j);
  if (part) {
    const hour = clock(words, part.to);
    if (hour?.expr.is === "clock") {
      const late = (part.part === "EV" || part.part === "AF") && hour.expr.hour < 12 ? 12 : 0;
      return { expr: { ...hour.expr, hour: hour.expr.hour + late, date: day.expr }, from: day.from, to: hour.to };
    }
    return {
      expr: { is: "daypart", part: part.part, portion: part.portion, date: day.expr, night: null },
      from: day.from,
      to: part.to,
    };
  }
  if (at(words, j) === "midi")
    return { expr: { is: "clock", hour: 12, minute: 0, date: day.expr, approx: false }, from: day.from, to: j + 1 };
  if (j > day.to && !/^(?:à|vers|aux|autour)$/.test(at(words, j))) j = day.to;
  const hour = clock(words, j);
  if (hour?.expr.is === "clock") return { expr: { ...hour.expr, date: day.expr }, from: day.from, to: hour.to };
  return day;
}

/** "dans la nuit de samedi à dimanche", "dans la nuit du 3 au 4 décembre", "dans la nuit de mardi": belongs to the first day. */
function night(words: Words, i: number): Match | undefined {
  let j = i;
  if (/^(?:dans|durant|pendant)$/.test(at(words, j))) j++;
  if (at(words, j) !== "la" || at(words, j + 1) !== "nuit") return undefined;
  if (at(words, j + 2) === "dernière") {
    return {
      expr: { is: "daypart", part: "NI", portion: null, date: { is: "deictic", days: -1 }, night: null },
      from: i,
      to: j + 3,
    };
  }
  if (!/^(?:de|du)$/.test(at(words, j + 2))) return undefined;
  const both = span(words, j + 2);
  if (both?.expr.is === "range") {
    return { expr: { is: "daypart", part: "NI", portion: null, date: both.expr, night: "next" }, from: i, to: both.to };
  }
  const one = date(words, j + 3);
  return one && DAYS.has(one.expr.is)
    ? { expr: { is: "daypart", part: "NI", portion: null, date: one.expr, night: null }, from: i, to: one.to }
    : undefined;
}

/** "du 3 au 5 décembre", "de lundi à mercredi", "entre 2014 et 2015". */
function range(words: Words, i: number): Match | undefined {
  return span(words, i) ?? dashed(words, i);
}

const OPEN = new Set(["de", "du", "d'", "entre"]);
const CLOSE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["du", new Set(["au", "à", "jusqu'"])],
  ["de", new Set(["à", "au", "jusqu'"])],
  ["d'", new Set(["à", "jusqu'"])],
  ["entre", new Set(["et"])],
]);

function span(words: Words, i: number): Match | undefined {
  const open = at(words, i);
  if (!OPEN.has(open)) return undefined;
  const first = end(words, i + 1, true);
  const close = CLOSE.get(open);
  if (!first || !close?.has(at(words, first.to))) return undefined;
  let j = first.to + 1;
  if (at(words, first.to) === "jusqu'" && /^(?:à|au|en)$/.test(at(words, j))) j++;
  const last = end(words, j, false);
  if (!last || !fits(first.expr, last.expr)) return undefined;
  return { expr: { is: "range", first: shared(first.expr, last.expr), last: last.expr }, from: i, to: last.to };
}

/** One end of a range: a date, or the bare number of a day that the other end completes. */
function end(words: Words, i: number, first: boolean): Match | undefined {
  const j = /^(?:le|la|l')$/.test(at(words, i)) ? i + 1 : i;
  const found = date(words, i);
  if (found && found.expr.is !== "offset" && found.expr.is !== "vague") return found;
  const named =
    namedDay(words, j) ??
    (yearAt(words, j) === undefined
      ? undefined
      : { expr: { is: "year", year: yearAt(words, j) as number } as const, from: j, to: j + 1 });
  if (named) return named;
  const bare = dayAt(words, j);
  if (!bare || (!first && UNITS.has(at(words, bare.to)))) return undefined;
  return {
    expr: { is: "day", weekday: null, day: bare.day, month: null, year: null, toward: null },
    from: i,
    to: bare.to,
  };
}

const RANK: Partial<Record<Expr["is"], string>> = {
  day: "day",
  weekday: "day",
  deictic: "day",
  feast: "day",
  month: "month",
  portion: "month",
  year: "year",
  season: "season",
  unit: "unit",
  decade: "decade",
  century: "century",
  part: "part",
};

function fits(first: Expr, last: Expr): boolean {
  const [a, b] = [RANK[first.is], RANK[last.is]];
  if (a === undefined || b === undefined) return false;
  // "du 3 au 5": two bare numbers are a score as often as two days.
  const bare = (one: Expr) => one.is === "day" && one.month === null && one.weekday === null;
  if (bare(first) && bare(last)) return true;
  return a === b || (a === "day" && b === "month") || (a === "month" && b === "day") || b === "unit" || a === "unit";
}

/** "du 3 au 5 décembre 2021": what the first end leaves to the last. */
function shared(first: Expr, last: Expr): Expr {
  if (first.is === "day" && last.is === "day" && first.month === null && last.month !== null) {
    return first.day <= last.day ? { ...first, month: last.month, year: last.year } : first;
  }
  return first;
}

/** "13-15 juillet", "3 et 4 décembre", "13 juillet - 15 juillet", "1er au 10 juillet". Begins at the number or its article. */
function dashed(words: Words, i: number): Match | undefined {
  let j = at(words, i) === "les" || at(words, i) === "des" ? i + 1 : i;
  const opened = j > i;
  if (WEEKDAYS.has(at(words, j)) && dayAt(words, j + 1)) j++;
  const first = dayAt(words, j);
  if (!first) return undefined;
  const named = monthAt(words, first.to);
  let k = named ? named.to : first.to;
  const mark = at(words, k);
  if (!(mark === "-" || mark === "–" || mark === "au" || mark === "jusqu'" || (mark === "et" && opened)))
    return undefined;
  k++;
  if (mark === "jusqu'" && at(words, k) === "au") k++;
  const last = namedDay(words, k);
  if (last?.expr.is !== "day" || last.expr.month === null) return undefined;
  const begin: Expr = {
    is: "day",
    weekday: null,
    day: first.day,
    month: named?.month ?? null,
    year: null,
    toward: null,
  };
  if (!named && first.day >= last.expr.day) return undefined;
  return { expr: { is: "range", first: shared(begin, last.expr), last: last.expr }, from: i, to: last.to };
}

type Lead = { side: "before" | "after"; hint: -1 | 0 | 1; to: number };

function lead(words: Words, i: number): Lead | undefined {
  const word = at(words, i);
  const next = at(words, i + 1);
  if (word === "depuis") return { side: "after", hint: -1, to: next === "le" || next === "la" ? i + 1 : i + 1 };
  if (word === "jusqu'")
    return /^(?:au|aux)$/.test(next)
      ? { side: "before", hint: 1, to: i + 1 }
      : { side: "before", hint: 1, to: next === "à" || next === "en" ? i + 2 : i + 1 };
  if (word === "avant") return { side: "before", hint: 0, to: i + 1 };
  if (word === "après") return { side: "after", hint: 0, to: i + 1 };
  if (word === "à" && (next === "partir" || next === "compter")) return { side: "after", hint: 1, to: i + 2 };
  if (word === "d'" && next === "ici")
    return { side: "before", hint: 1, to: at(words, i + 2) === "à" || at(words, i + 2) === "au" ? i + 3 : i + 2 };
  return undefined;
}

/** "jusqu'au 15 janvier", "à partir du 1er janvier", "depuis 1999", "avant fin février", "d'ici à 2030". */
function bound(words: Words, i: number): Match | undefined {
  const begin = lead(words, i);
  if (!begin) return undefined;
  const word = at(words, begin.to);
  const j = /^(?:du|au|de|le|la|l'|à)$/.test(word) ? begin.to + 1 : begin.to;
  const found =
    moment(words, begin.to) ??
    (j > begin.to ? (namedDay(words, j) ?? weekday(words, j) ?? moment(words, j) ?? bareDayEnd(words, j)) : undefined);
  if (!found || found.expr.is === "vague" || found.expr.is === "range") return undefined;
  return { expr: { is: "bound", side: begin.side, of: found.expr, hint: begin.hint }, from: i, to: found.to };
}

function bareDayEnd(words: Words, i: number): Match | undefined {
  const day = words[i]?.kind === "number" ? dayAt(words, i) : undefined;
  const next = day && words[day.to];
  if (!day || (next && next.kind !== "mark")) return undefined;
  return {
    expr: { is: "day", weekday: null, day: day.day, month: null, year: null, toward: null },
    from: i,
    to: day.to,
  };
}

const EVERY: ReadonlyMap<string, string> = new Map([
  ["jour", "P1D"],
  ["jours", "P1D"],
  ["matin", "XXXX-XX-XXTMO"],
  ["matins", "XXXX-XX-XXTMO"],
  ["soir", "XXXX-XX-XXTEV"],
  ["soirs", "XXXX-XX-XXTEV"],
  ["nuit", "XXXX-XX-XXTNI"],
  ["nuits", "XXXX-XX-XXTNI"],
  ["semaine", "P1W"],
  ["semaines", "P1W"],
  ["week-end", "XXXX-WXX-WE"],
  ["week-ends", "XXXX-WXX-WE"],
  ["mois", "P1M"],
  ["année", "P1Y"],
  ["années", "P1Y"],
  ["an", "P1Y"],
  ["ans", "P1Y"],
  ["heure", "PT1H"],
  ["heures", "PT1H"],
  ["trimestre", "P3M"],
  ["été", "XXXX-SU"],
  ["hiver", "XXXX-WI"],
  ["printemps", "XXXX-SP"],
  ["automne", "XXXX-FA"],
]);

/** "tous les mardis", "chaque année", "tous les deux ans", "deux fois par semaine", "le mardi". */
function repeated(words: Words, i: number): Match | undefined {
  const word = at(words, i);
  const set = (value: string, to: number): Match => ({ expr: { is: "set", value }, from: i, to });
  if (word === "chaque") {
    const day = WEEKDAYS.get(at(words, i + 1));
    const value = day ? `XXXX-WXX-${day}` : EVERY.get(at(words, i + 1));
    return value ? set(value, i + 2) : undefined;
  }
  if ((word === "tous" || word === "toutes") && at(words, i + 1) === "les") {
    const day = WEEKDAYS_PLURAL.get(at(words, i + 2)) ?? WEEKDAYS.get(at(words, i + 2));
    const value = day ? `XXXX-WXX-${day}` : EVERY.get(at(words, i + 2));
    if (value) return set(value, i + 3);
    const length = stretch(words, i + 2);
    return length ? set(durationValue(length.count, length.unit), length.to) : undefined;
  }
  if (word === "les") {
    const day = WEEKDAYS_PLURAL.get(at(words, i + 1));
    return day ? set(`XXXX-WXX-${day}`, i + 2) : undefined;
  }
  if (word === "le") {
    const day = WEEKDAYS.get(at(words, i + 1));
    if (!day || date(words, i)) return undefined;
    return set(`XXXX-WXX-${day}`, i + 2);
  }
  return undefined;
}

/** Nouns that last: "une peine de 20 ans". Before any other noun, "de 38 ans" is an age. */
const LASTING = new Set(
  "peine période durée mandat contrat bail délai carrière règne guerre projet plan programme mission suspension interdiction expérience vie retard prêt crédit emprunt cycle trêve deuil moratoire report attente conflit absence pause procès enquête sursis séjour détention année convention accord partenariat".split(
    " ",
  ),
);
const AGED = new Set(["âgé", "âgée", "âgés", "âgées"]);

/** "trois jours", "deux heures"; an age ("38 ans") is none. */
function duration(words: Words, i: number): Match | undefined {
  const length = stretch(words, i);
  if (!length || length.unit === "night") return undefined;
  if (length.unit === "year" && isAge(words, i, length.to)) return undefined;
  if (/^(?:une?)$/.test(at(words, i)) && !/^(?:pendant|durant|depuis|en|pour|de|d'|après|sous)$/.test(at(words, i - 1)))
    return undefined;
  return {
    expr: { is: "duration", value: durationValue(length.count, length.unit), approx: length.approx },
    from: i,
    to: length.to,
  };
}

function isAge(words: Words, i: number, to: number): boolean {
  const before = at(words, i - 1);
  const next = at(words, to);
  if (/^(?:prison|réclusion|détention|travaux|carrière|mandat|expérience)$/.test(at(words, to + 1))) return false;
  if (before === "," || before === "(" || before === "à" || before === "ses" || before === "les" || before === "dès")
    return true;
  if (AGED.has(before) || AGED.has(at(words, i - 2)) || AGED.has(at(words, i - 3))) return true;
  if (before === "a" || before === "avait" || before === "aura") return next === "." || next === "," || next === "et";
  if (before === "de" || before === "d'")
    return !LASTING.has(at(words, i - 2)) && !/^(?:plus|moins|près|bout|terme|cours|suite)$/.test(at(words, i - 2));
  return false;
}

export { glued, yearOf };
