import { PARTS, WEEKDAYS } from "../../language/calendar.ts";
import { namedDay } from "./calendar.ts";
import { clock, isShortly, partAfter } from "./clock.ts";
import { date } from "./dates.ts";
import { at, type Expr, type Match, type Words } from "./expression.ts";

/** What a clock time or a part of the day can be of. */
const DAYS = new Set<Expr["is"]>(["day", "weekday", "deictic", "feast"]);

/** Whether an expression says a day, or more exactly than that. */
export const isDayLike = (expr: Expr): boolean => DAYS.has(expr.is);

/** A date, a clock time, or both: "mardi à 20h30", "hier en début d'après-midi", "vers 15 h 30, hier", "dans la soirée de mardi". */
export function moment(words: Words, i: number): Match | undefined {
  const day = date(words, i);
  if (day) return refined(words, day);
  const time = clock(words, i);
  if (time?.expr.is === "clock") {
    const today = thisPart(words, time.to);
    if (today?.expr.is === "daypart") {
      const date = today.expr.date;
      return { expr: { ...time.expr, hour: late(time.expr.hour, today.expr.part), date }, from: i, to: today.to };
    }
    return onDay(words, time);
  }
  const early = /^(?:tôt|tard)$/.test(at(words, i)) ? thisPart(words, i + 1) : undefined;
  if (early) return { ...early, from: i };
  return ofDay(words, i) ?? thisPart(words, i);
}

/** "de 9h30 à 11h jeudi", "entre midi et 14 heures". */
export function hours(words: Words, i: number): Match | undefined {
  const found = clockRange(words, i);
  return found && onDay(words, found);
}

/** An hour of the afternoon or the evening: "8 heures du soir". */
const late = (hour: number, part: string): number => (hour < 12 && (part === "AF" || part === "EV") ? hour + 12 : hour);

/** "dans la soirée de mardi", "matinée du 15 février", "en fin d'après-midi", "au petit matin". */
function ofDay(words: Words, i: number): Match | undefined {
  const part = partAfter(words, i);
  if (!part) return undefined;
  const joined = /^(?:de|du)$/.test(at(words, part.to));
  const found = joined ? date(words, part.to + 1) : dayBeside(words, part.to);
  const of = found && (isDayLike(found.expr) || found.expr.is === "same") ? found : undefined;
  if (at(words, part.to) === "même") {
    const same: Expr = { is: "same", day: true };
    return {
      expr: { is: "daypart", part: part.part, portion: part.portion, date: same, night: null },
      from: i,
      to: part.to + 1,
    };
  }
  // "matin", "soir" by themselves are any morning.
  if (part.to === i + 1 && !(joined && of)) return undefined;
  const expr: Expr = { is: "daypart", part: part.part, portion: part.portion, date: of?.expr ?? null, night: null };
  return { expr, from: i, to: of?.to ?? part.to };
}

/** "ce matin", "cet après-midi", "cette nuit", "demain après-midi": the part of a day that is named. */
function thisPart(words: Words, i: number): Match | undefined {
  if (!/^(?:ce|cet|cette)$/.test(at(words, i))) return undefined;
  const word = at(words, i + 1);
  const part = PARTS.get(word.replace(/-là$/, ""));
  if (!part) return undefined;
  if (word.endsWith("-là")) {
    return {
      expr: { is: "daypart", part, portion: null, date: { is: "same", day: true }, night: null },
      from: i,
      to: i + 2,
    };
  }
  const date: Expr = { is: "deictic", days: 0 };
  return {
    expr: { is: "daypart", part, portion: null, date, night: part === "NI" ? "this" : null },
    from: i,
    to: i + 2,
  };
}

/** A clock time with the day right after it: "à 20 heures mardi", "vers 15 h 30, hier", "13h30 samedi 21 septembre". */
function onDay(words: Words, time: Match): Match {
  const day = dayBeside(words, time.to);
  if (!day) return time;
  const part = partAfter(words, day.to);
  return { expr: dated(time.expr, day.expr, part?.part), from: time.from, to: part?.to ?? day.to };
}

/** The clock times of `expr` put on a day. */
function dated(expr: Expr, day: Expr, part?: string): Expr {
  if (expr.is === "clock") return { ...expr, hour: part ? late(expr.hour, part) : expr.hour, date: day };
  if (expr.is === "range") return { ...expr, first: dated(expr.first, day, part), last: dated(expr.last, day, part) };
  if (expr.is === "bound") return { ...expr, of: dated(expr.of, day, part) };
  return expr;
}

function dayBeside(words: Words, i: number): Match | undefined {
  const found = date(words, at(words, i) === "," ? i + 1 : i);
  return found && isDayLike(found.expr) ? found : undefined;
}

/** A day with the part of it or the hours that follow: "mardi soir", "le 2 mars vers 5h", "jeudi de 9h à 11h", "vendredi à partir de midi". */
function refined(words: Words, day: Match): Match {
  if (!isDayLike(day.expr) && day.expr.is !== "offset" && day.expr.is !== "same") return day;
  // "hier dimanche", "demain mardi 7 juin": the same day twice.
  if (day.expr.is === "deictic" && WEEKDAYS.has(at(words, day.to))) {
    const named = namedDay(words, day.to);
    return refined(words, named ? { ...named, from: day.from } : { ...day, to: day.to + 1 });
  }
  const comma = at(words, day.to) === ",";
  const j = comma ? day.to + 1 : day.to;
  const part = partAfter(words, j);
  if (part) {
    const k = at(words, part.to) === "," && OPENS_HOUR.test(at(words, part.to + 1)) ? part.to + 1 : part.to;
    const hours = clockRange(words, k) ?? clockBound(words, k) ?? clock(words, k);
    if (hours) return { expr: dated(hours.expr, day.expr, part.part), from: day.from, to: hours.to };
    const whole = dayBehind(words, day, part.to);
    const date = whole?.expr ?? day.expr;
    const expr: Expr = { is: "daypart", part: part.part, portion: part.portion, date, night: null };
    return { expr, from: day.from, to: whole?.to ?? part.to };
  }
  if (at(words, j) === "midi") {
    return { expr: { is: "clock", hour: 12, minute: 0, date: day.expr, approx: false }, from: day.from, to: j + 1 };
  }
  if (comma && !OPENS_HOUR.test(at(words, j))) return day;
  const hours = clockRange(words, j) ?? clockBound(words, j) ?? clock(words, j);
  return hours ? { expr: dated(hours.expr, day.expr), from: day.from, to: hours.to } : day;
}

/** "lundi soir 7 mars": the number and the month behind the part of a weekday. */
function dayBehind(words: Words, { expr }: Match, i: number): Match | undefined {
  if (expr.is !== "weekday" || expr.toward !== null || expr.week !== null) return undefined;
  const found = namedDay(words, i);
  if (found?.expr.is !== "day" || found.expr.weekday !== null) return undefined;
  return { ...found, expr: { ...found.expr, weekday: expr.weekday } };
}

const OPENS_HOUR = /^(?:à|vers|aux|autour|de|entre|dès|peu|juste)$/;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["de", "à"],
  ["d'", "à"],
  ["entre", "et"],
]);

/** "de 9h30 à 11h", "entre midi et 14 heures", "9h30 - 11h". */
function clockRange(words: Words, i: number): Match | undefined {
  const close = CLOSING.get(at(words, i));
  const first = clock(words, close === undefined ? i : i + 1) ?? (close ? bareHour(words, i + 1, close) : undefined);
  if (first?.expr.is !== "clock") return undefined;
  let j = first.to;
  const mark = at(words, j);
  if (mark === "jusqu'" && /^(?:à|au)$/.test(at(words, j + 1))) j++;
  else if (close === undefined ? !/^[-–]$/.test(mark) : mark !== close) return undefined;
  const last = clock(words, j + 1, true);
  if (last?.expr.is !== "clock") return undefined;
  return { expr: { is: "range", first: first.expr, last: last.expr }, from: i, to: last.to };
}

/** "de 9 à 11 heures", "de 22 heures à 6 heures": an hour that only its range makes one. */
function bareHour(words: Words, i: number, close: string): Match | undefined {
  const token = words[i];
  const to = at(words, i + 1) === "heures" ? i + 2 : i + 1;
  if (token?.kind !== "number" || token.lower.length > 2 || Number(token.lower) > 24 || at(words, to) !== close) {
    return undefined;
  }
  return {
    expr: { is: "clock", hour: Number(token.lower) % 24, minute: null, date: null, approx: false },
    from: i,
    to,
  };
}

/** "à partir de 10h", "après 9h30", "jusqu'à 16h", "avant midi". */
function clockBound(words: Words, i: number): Match | undefined {
  if (isShortly(words, i)) {
    const shortly = clockBound(words, i + 1);
    return shortly && { ...shortly, from: i };
  }
  const word = at(words, i);
  const next = at(words, i + 1);
  const side =
    word === "après" || (word === "à" && next === "partir")
      ? "after"
      : word === "avant" || word === "jusqu'"
        ? "before"
        : undefined;
  if (!side) return undefined;
  const j = word === "à" ? i + 3 : word === "jusqu'" ? i + 2 : i + 1;
  const time = clock(words, j);
  return time && { expr: { is: "bound", side, of: time.expr, hint: 0 }, from: i, to: time.to };
}
