import { BEFORE_AFTER, LAST_NEXT, UNITS, type Unit, VAGUE } from "../../language/calendar.ts";
import { stretch } from "./amounts.ts";
import { at, type Base, type Expr, type Match, type Words } from "./expression.ts";

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
  if (next === "même") return sameUnit(words, i);
  const ahead = next === "prochain" || next === "prochaine" ? UNITS.get(at(words, i + 2)) : undefined;
  if (ahead && DATED.has(ahead) && ahead !== "day") return unit(ahead, 1, "published", i, i + 3);
  return qualifiedUnit(words, i, i + 1);
}

/** "semaine dernière", "mois suivant", "année d'avant": the unit stands at `i`, its article at `from` ("du mois prochain": no article). */
export function qualifiedUnit(words: Words, from: number, i: number): Match | undefined {
  const named = UNITS.get(at(words, i));
  if (!named || !DATED.has(named)) return undefined;
  const qualifier = at(words, i + 1);
  const shift = LAST_NEXT.get(qualifier);
  if (shift !== undefined) return unit(named, shift, "published", from, i + 2);
  const step = BEFORE_AFTER.get(qualifier);
  if (step !== undefined) return unit(named, step, "text", from, i + 2);
  if (qualifier !== "d'") return undefined;
  if (at(words, i + 2) === "avant") return unit(named, -1, "text", from, i + 3);
  if (at(words, i + 2) === "après") return unit(named, 1, "text", from, i + 3);
  return undefined;
}

/** "la même année", "ce même jour". Begins at the determiner. */
function sameUnit(words: Words, i: number): Match | undefined {
  const same = UNITS.get(at(words, i + 2));
  if (same === "day") return { expr: { is: "same", day: true }, from: i, to: i + 3 };
  return same && DATED.has(same) ? unit(same, 0, "text", i, i + 3) : undefined;
}

/** "ce trimestre", "cette année-là", "ce mois-ci", "ce jour-là". Begins at the determiner. */
function thisUnit(words: Words, i: number): Match | undefined {
  const word = at(words, i + 1);
  if (word === "même") return sameUnit(words, i);
  const hung = suffixed(word);
  if (hung && DATED.has(hung.unit)) {
    if (hung.suffix === "ci") return unit(hung.unit, 0, "published", i, i + 2);
    if (hung.unit === "day") return { expr: { is: "same", day: true }, from: i, to: i + 2 };
    return unit(hung.unit, 0, "text", i, i + 2);
  }
  const named = UNITS.get(word);
  if (!named || !DATED.has(named) || word === "journée") return undefined;
  // "ce jour de fête", "ce jour où": some day.
  if (word === "jour" && /^(?:de|d'|où)$/.test(at(words, i + 2))) return undefined;
  return unit(named, 0, "published", i, i + 2);
}

/** "plus tôt ce mois-ci", "plus tard dans l'année", "plus tôt lundi": the prefix; the token after it, or undefined. */
export function soonerOrLater(words: Words, i: number): number | undefined {
  const first = at(words, i);
  if (first !== "plus") return undefined;
  const second = at(words, i + 1);
  return second === "tôt" || second === "tard" ? (at(words, i + 2) === "dans" ? i + 3 : i + 2) : undefined;
}

const FOLLOWED_BY_NOUN = /^(?:de|du|d'|des)$/;

/** "le lendemain", "la veille", "à l'époque", "le jour même": counted from the date before it in the text. */
export function textRelative(words: Words, i: number): Match | undefined {
  const word = at(words, i);
  const next = at(words, i + 1);
  if (word === "à" && (next === "la" || next === "l'") && /^(?:veille|avant-veille)$/.test(at(words, i + 2))) {
    const found = neighbour(words, i + 1);
    return found && { ...found, from: i };
  }
  if (word === "au" && /^(?:lendemain|surlendemain)$/.test(next)) return neighbour(words, i);
  if (word === "dès" && next === "le") {
    const found = neighbour(words, i + 1);
    return found && { ...found, from: i };
  }
  if (word === "le" && next === "jour" && at(words, i + 2) === "même") {
    return { expr: { is: "same", day: true }, from: i, to: i + 3 };
  }
  if (word === "à" && (next === "l'" || next === "cette")) return era(words, i);
  return neighbour(words, i);
}

/** "à l'époque", "à cette époque", "à cette date"; not "à l'époque des faits". */
function era(words: Words, i: number): Match | undefined {
  const noun = at(words, i + 2);
  if (at(words, i + 1) === "cette" && noun === "date") return { expr: { is: "same", day: true }, from: i, to: i + 3 };
  if (noun !== "époque" && noun !== "époque-là") return undefined;
  if (FOLLOWED_BY_NOUN.test(at(words, i + 3)) || at(words, i + 3) === "où") return undefined;
  return { expr: { is: "same", day: false }, from: i, to: i + 3 };
}

const NEIGHBOURS: ReadonlyMap<string, number> = new Map([
  ["lendemain", 1],
  ["surlendemain", 2],
  ["veille", -1],
  ["avant-veille", -2],
]);

/** "le lendemain", "la veille", "au surlendemain"; dates.ts looks at what follows ("la veille de Noël", "la veille du scrutin"). */
function neighbour(words: Words, i: number): Match | undefined {
  if (!/^(?:le|la|l'|au)$/.test(at(words, i))) return undefined;
  const days = NEIGHBOURS.get(at(words, i + 1));
  if (days === undefined) return undefined;
  const expr: Expr = {
    is: "offset",
    count: Math.abs(days),
    unit: "day",
    sign: days < 0 ? -1 : 1,
    from: "text",
    approx: false,
  };
  return { expr, from: i, to: i + 2 };
}

/** "il y a trois ans", "voici dix jours", "dans deux semaines", "d'ici deux ans", "trois jours plus tard". */
export function offset(words: Words, i: number): Match | undefined {
  const word = at(words, i);
  if (word === "il" && at(words, i + 1) === "y" && at(words, i + 2) === "a") return counted(words, i, i + 3, -1);
  if (word === "y" && at(words, i + 1) === "a" && at(words, i - 1) !== "il") return counted(words, i, i + 2, -1);
  if (word === "voici" || word === "voilà") return counted(words, i, i + 1, -1);
  if (word === "dans") return counted(words, i, i + 1, 1);
  if (word === "d'" && at(words, i + 1) === "ici") {
    const found = counted(words, i, at(words, i + 2) === "à" ? i + 3 : i + 2, 1);
    return found && { ...found, expr: { is: "bound", side: "before", of: found.expr, hint: 1 } };
  }
  return laterOrEarlier(words, i);
}

const HALVES = new Set(["peine", "quelques", "près"]);

function counted(words: Words, from: number, i: number, sign: -1 | 1): Match | undefined {
  let j = i;
  if (at(words, j) === "à" && HALVES.has(at(words, j + 1))) j += 2;
  if (at(words, j) === "tout") j += at(words, j + 1) === "juste" ? 2 : 1;
  if (at(words, j) === "déjà" || at(words, j) === "seulement") j++;
  if (at(words, j) === "de" && at(words, j + 1) === "cela") j += 2;
  const length = stretch(words, j);
  if (!length || length.ranked) return undefined;
  const expr: Expr = {
    is: "offset",
    count: length.count,
    unit: length.unit,
    sign,
    from: "published",
    approx: length.approx,
  };
  return { expr, from, to: length.to };
}

/** "trois jours plus tard", "deux ans auparavant", "un mois après". Not "trois jours après l'accident", which no date of the text settles. */
function laterOrEarlier(words: Words, i: number): Match | undefined {
  const length = stretch(words, i);
  if (!length || length.ranked) return undefined;
  const j = length.to;
  const [first, second] = [at(words, j), at(words, j + 1)];
  let sign: -1 | 1;
  let to = j + 1;
  if (first === "plus" && (second === "tard" || second === "tôt")) {
    sign = second === "tard" ? 1 : -1;
    to = j + 2;
  } else if (first === "auparavant") sign = -1;
  else if (first === "après" || first === "avant") {
    if (opensNoun(words, to)) return undefined;
    sign = first === "après" ? 1 : -1;
  } else return undefined;
  const expr: Expr = {
    is: "offset",
    count: length.count,
    unit: length.unit,
    sign,
    from: "text",
    approx: length.approx,
  };
  return { expr, from: i, to };
}

/** Whether what "après" is about follows: "après l'accident", "après avoir", "après qu'il". */
function opensNoun(words: Words, i: number): boolean {
  const next = words[i];
  if (!next || next.kind === "mark") return false;
  return (
    /^(?:l[ea']|les|s[ao]n|ses|leurs?|une?|c(?:e|et|ette|es)|d[eu']|des|qu[e']|avoir|être|s'|que|notre|nos|votre|vos|mon|ma|mes)$/.test(
      next.lower,
    ) || next.capital
  );
}

/** "récemment", "ces derniers jours", "les prochaines semaines", "en ce moment": before or after the article, and no more. */
export function vague(words: Words, i: number): Match | undefined {
  const value = VAGUE.get(at(words, i));
  if (value) return { expr: { is: "vague", value }, from: i, to: i + 1 };
  const word = at(words, i);
  if (word === "en" && at(words, i + 1) === "ce" && at(words, i + 2) === "moment") {
    return { expr: { is: "vague", value: "PRESENT_REF" }, from: i, to: i + 3 };
  }
  if (word === "à" && at(words, i + 1) === "l'" && at(words, i + 2) === "avenir") {
    return { expr: { is: "vague", value: "FUTURE_REF" }, from: i, to: i + 3 };
  }
  if (!/^(?:ces|les|des)$/.test(word)) return undefined;
  const which = LAST_NEXT.get(at(words, i + 1));
  if (which === undefined || (!UNITS.has(at(words, i + 2)) && at(words, i + 2) !== "temps")) return undefined;
  return { expr: { is: "vague", value: which < 0 ? "PAST_REF" : "FUTURE_REF" }, from: i, to: i + 3 };
}
