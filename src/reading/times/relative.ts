import { BEFORE_AFTER, LAST_NEXT, UNITS, type Unit } from "../../language/calendar.ts";
import { stretch } from "./amounts.ts";
import { at, type Base, type Match, type Words } from "./expression.ts";

/** Units that "dernier" and "ce" make a date of: "la semaine dernière", "ce trimestre". */
const DATED: ReadonlySet<Unit> = new Set<Unit>([
  "day",
  "week",
  "weekend",
  "month",
  "quarter",
  "semester",
  "year",
  "decade",
  "century",
]);

const THIS = new Set(["ce", "cet", "cette"]);
const THE = new Set(["le", "la", "l'"]);

const unit = (value: Unit, shift: number, base: Base, from: number, to: number): Match => ({
  expr: { is: "unit", unit: value, shift, base },
  from,
  to,
});

/** "mois-ci", "jour-là", "année-là": the unit and what hangs on it. */
function suffixed(word: string): { unit: Unit; suffix: "ci" | "là" } | undefined {
  const suffix = word.endsWith("-ci") ? "ci" : word.endsWith("-là") || word.endsWith("-la") ? "là" : undefined;
  const named = suffix && UNITS.get(word.slice(0, -3));
  return suffix && named ? { unit: named, suffix } : undefined;
}

/** "la semaine dernière", "ce mois-ci", "l'année suivante", "cette année", "la même année", "ce jour-là". Begins at the determiner. */
export function relativeUnit(words: Words, i: number): Match | undefined {
  const word = at(words, i);
  if (THIS.has(word)) return thisUnit(words, i);
  if (!THE.has(word)) return undefined;
  const next = at(words, i + 1);
  if (next === "même") {
    const same = UNITS.get(at(words, i + 2));
    return same && DATED.has(same) ? unit(same, 0, "text", i, i + 3) : undefined;
  }
  const ahead = next === "prochain" || next === "prochaine" ? UNITS.get(at(words, i + 2)) : undefined;
  if (ahead && DATED.has(ahead) && ahead !== "day") return unit(ahead, 1, "published", i, i + 3);
  const named = UNITS.get(next);
  if (!named || !DATED.has(named)) return undefined;
  const qualifier = at(words, i + 2);
  const shift = LAST_NEXT.get(qualifier);
  if (shift !== undefined) return unit(named, shift, "published", i, i + 3);
  const step = BEFORE_AFTER.get(qualifier);
  if (step !== undefined) return unit(named, step, "text", i, i + 3);
  if (qualifier === "d'") {
    const which = at(words, i + 3);
    if (which === "avant") return unit(named, -1, "text", i, i + 4);
    if (which === "après") return unit(named, 1, "text", i, i + 4);
  }
  return undefined;
}

function thisUnit(words: Words, i: number): Match | undefined {
  const word = at(words, i + 1);
  const hung = suffixed(word);
  if (hung && DATED.has(hung.unit)) {
    if (hung.suffix === "ci") return unit(hung.unit, 0, "published", i, i + 2);
    return hung.unit === "day" ? { expr: { is: "same" }, from: i, to: i + 2 } : unit(hung.unit, 0, "text", i, i + 2);
  }
  const named = UNITS.get(word);
  if (!named || !DATED.has(named) || word === "journée") return undefined;
  if (word === "jour" && /^(?:de|d'|où)$/.test(at(words, i + 2))) return undefined;
  return unit(named, 0, "published", i, i + 2);
}

/** "le lendemain", "la veille", "ce jour-là", "à l'époque", "trois jours plus tard": counted from the date before it in the text. */
export function textRelative(words: Words, i: number): Match | undefined {
  const word = at(words, i);
  const next = at(words, i + 1);
  const days = (sign: -1 | 1, count: number, to: number): Match => ({
    expr: { is: "offset", count, unit: "day", sign, from: "text", approx: false },
    from: i,
    to,
  });
  if (word === "le" && next === "lendemain") return days(1, 1, i + 2);
  if (word === "le" && next === "surlendemain") return days(1, 2, i + 2);
  if (word === "la" && next === "veille") return days(-1, 1, i + 2);
  if (word === "l'" && next === "avant-veille") return days(-1, 2, i + 2);
  if (word === "le" && next === "jour" && at(words, i + 2) === "même")
    return { expr: { is: "same" }, from: i, to: i + 3 };
  if (word === "le" && next === "même" && at(words, i + 2) === "jour")
    return { expr: { is: "same" }, from: i, to: i + 3 };
  if (word === "à" || word === "de") {
    const era = next === "l'" ? i + 2 : next === "cette" ? i + 2 : -1;
    if (era > 0 && /^(?:époque|époque-là)$/.test(at(words, era)) && !/^(?:de|du|d'|des|où)$/.test(at(words, era + 1))) {
      return { expr: { is: "same" }, from: word === "à" ? i : i + 1, to: era + 1 };
    }
    if (word === "à" && next === "cette" && at(words, i + 2) === "date")
      return { expr: { is: "same" }, from: i, to: i + 3 };
  }
  return undefined;
}

/** "il y a trois ans", "voici dix jours", "dans deux semaines", "d'ici deux ans", "trois jours plus tard". */
export function offset(words: Words, i: number): Match | undefined {
  const word = at(words, i);
  if (word === "il" && at(words, i + 1) === "y" && at(words, i + 2) === "a") return counted(words, i, i + 3, -1);
  if (word === "y" && at(words, i + 1) === "a") return counted(words, i, i + 2, -1);
  if (word === "voici" || word === "voilà") return counted(words, i, i + 1, -1);
  if (word === "dans") return counted(words, i, i + 1, 1);
  const length = stretch(words, i);
  if (!length) return undefined;
  let j = length.to;
  if (at(words, j) === "à" && at(words, j + 1) === "peine") j += 2;
  const first = at(words, j);
  const second = at(words, j + 1);
  const found =
    first === "plus" && second === "tard"
      ? { sign: 1 as const, to: j + 2 }
      : first === "plus" && second === "tôt"
        ? { sign: -1 as const, to: j + 2 }
        : first === "après"
          ? { sign: 1 as const, to: j + 1 }
          : first === "auparavant" || first === "avant"
            ? { sign: -1 as const, to: j + 1 }
            : undefined;
  if (!found) return undefined;
  return {
    expr: {
      is: "offset",
      count: length.count,
      unit: length.unit,
      sign: found.sign,
      from: "text",
      approx: length.approx,
    },
    from: i,
    to: found.to,
  };
}

function counted(words: Words, from: number, i: number, sign: -1 | 1): Match | undefined {
  let j = i;
  if (at(words, j) === "à" && at(words, j + 1) === "peine") j += 2;
  if (at(words, j) === "tout" && at(words, j + 1) === "juste") j += 2;
  if (at(words, j) === "de" && at(words, j + 1) === "cela") j += 2;
  const length = stretch(words, j);
  if (!length) return undefined;
  return {
    expr: { is: "offset", count: length.count, unit: length.unit, sign, from: "published", approx: length.approx },
    from,
    to: length.to,
  };
}
