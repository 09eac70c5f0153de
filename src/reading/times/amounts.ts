import { LAST_NEXT, UNITS, type Unit } from "../../language/calendar.ts";
import { ABOUT, CARDINALS } from "../../language/numbers.ts";
import { at, type Words } from "./expression.ts";

/** How many: "trois", "10", "une dizaine de", "quelques" (`count` null). `to` is the token after it. */
export interface Amount {
  readonly count: number | null;
  readonly approx: boolean;
  readonly to: number;
}

const INDEFINITE = new Set(["quelques", "plusieurs", "quelque"]);
const ROUGHLY = new Set(["environ", "près", "presque", "plus", "moins"]);

/** The figures of token `i` as a number, with groups of three joined: "12 000 ans"; undefined where it is no number. */
function figures(words: Words, i: number): { value: number; to: number } | undefined {
  if (words[i]?.kind !== "number" || at(words, i).length > 6) return undefined;
  let written = at(words, i);
  let to = i + 1;
  if (/^[1-9]\d{0,2}$/.test(written)) {
    while (to < i + MOST_GROUPS && isGroup(words, to)) {
      written += at(words, to);
      to++;
    }
  }
  const value = Number(written);
  return Number.isNaN(value) ? undefined : { value, to };
}

/** "300 000 000": more groups of figures than these are no number that counts units of time. */
const MOST_GROUPS = 3;

/** Whether three figures stand at `i`, one blank behind the figures before them: the "000" of "12 000". */
const isGroup = (words: Words, i: number): boolean => {
  const before = words[i - 1];
  return before?.kind === "number" && /^\d{3}$/.test(at(words, i)) && words[i]?.start === before.end + 1;
};

/** A cardinal at `i`, in words or figures: "vingt-quatre", "vingt quatre", "24". */
export function cardinal(words: Words, i: number): { value: number; to: number } | undefined {
  const plain = figures(words, i);
  if (plain) return plain;
  const first = CARDINALS.get(at(words, i));
  if (first === undefined) return undefined;
  if (first === 4 && at(words, i + 1).startsWith("vingt")) {
    const more = CARDINALS.get(at(words, i + 2));
    return more !== undefined && more < 20 ? { value: 80 + more, to: i + 3 } : { value: 80, to: i + 2 };
  }
  const isTens = first >= 20 && first % 10 === 0 && first <= 100;
  if (!isTens) return { value: first, to: i + 1 };
  const skip = at(words, i + 1) === "et" ? i + 2 : i + 1;
  const second = CARDINALS.get(at(words, skip));
  const small = second !== undefined && second < (first === 60 || first === 100 ? 20 : 10) && second > 0;
  return small ? { value: first + second, to: skip + 1 } : { value: first, to: i + 1 };
}

/** How many there are at `i`, with what makes it rough: "environ trois", "une dizaine de", "quelques", "plus de vingt". */
function amount(words: Words, i: number): Amount | undefined {
  let start = at(words, i) === "à" && at(words, i + 1) === "peu" && at(words, i + 2) === "près" ? i + 3 : i;
  while (start < i + 3 && ROUGHLY.has(at(words, start))) start++;
  const rough = start > i;
  if (rough && (at(words, start) === "de" || at(words, start) === "d'")) start++;
  if (INDEFINITE.has(at(words, start))) return { count: null, approx: true, to: start + 1 };
  const about = at(words, start) === "une" || at(words, start) === "la" ? ABOUT.get(at(words, start + 1)) : undefined;
  if (about !== undefined && (at(words, start + 2) === "de" || at(words, start + 2) === "d'")) {
    return { count: about, approx: true, to: start + 3 };
  }
  const found = cardinal(words, start);
  if (!found) return undefined;
  return { count: found.value, approx: rough, to: found.to };
}

/** A count of a unit: "trois jours", "un an et demi" (in months), "48h". */
export interface Stretch {
  readonly count: number | null;
  readonly unit: Unit;
  readonly approx: boolean;
  /** "les trois derniers jours", "les deux prochaines semaines": a stretch that touches the article's date. */
  readonly ranked: boolean;
  readonly to: number;
}

const RANKS = new Set(["premiers", "premières"]);
const BETWEEN = new Set(["bonnes", "longues", "longs", "petites", "petits", "grosse", "bonne", "petite", "petit"]);

/** "2 h 30", "deux heures vingt": the minutes after the hours. */
function minutesAt(words: Words, i: number): { value: number; to: number } | undefined {
  const token = words[i];
  if (token?.kind !== "number" || token.lower.length !== 2 || Number(token.lower) > 59) return undefined;
  const to = UNITS.get(at(words, i + 1)) === "minute" ? i + 2 : i + 1;
  return { value: Number(token.lower), to };
}

const HALVES: ReadonlyMap<string, { count: number; unit: Unit }> = new Map([
  ["demi-heure", { count: 30, unit: "minute" }],
  ["demi-journée", { count: 12, unit: "hour" }],
]);

/** "trois jours", "une quinzaine de jours", "un an et demi", "48h", "une demi-heure" at `i`. */
export function stretch(words: Words, i: number): Stretch | undefined {
  const halved = at(words, i) === "une" ? HALVES.get(at(words, i + 1)) : undefined;
  if (halved) return { ...halved, approx: false, ranked: false, to: i + 2 };
  const many = amount(words, i);
  if (!many) return undefined;
  const ranked = LAST_NEXT.has(at(words, many.to)) || RANKS.has(at(words, many.to));
  const unitAt = ranked || BETWEEN.has(at(words, many.to)) ? many.to + 1 : many.to;
  const word = at(words, unitAt);
  const unit = UNITS.get(word) ?? (word === "h" ? "hour" : undefined);
  if (unit === undefined) return undefined;
  const { count, approx } = many;
  const minutes = unit === "hour" && count !== null ? minutesAt(words, unitAt + 1) : undefined;
  if (minutes && count !== null) {
    return { count: count * 60 + minutes.value, unit: "minute", approx, ranked, to: minutes.to };
  }
  const half = at(words, unitAt + 1) === "et" && /^demie?$/.test(at(words, unitAt + 2));
  if (!half || count === null) return { count, unit, approx, ranked, to: unitAt + 1 };
  const finer = HALF.get(unit);
  if (!finer) return { count: count + 0.5, unit, approx, ranked, to: unitAt + 3 };
  return { count: (count + 0.5) * finer.count, unit: finer.unit, approx, ranked, to: unitAt + 3 };
}

const HALF: ReadonlyMap<Unit, { count: number; unit: Unit }> = new Map([
  ["year", { count: 12, unit: "month" }],
  ["hour", { count: 60, unit: "minute" }],
  ["day", { count: 24, unit: "hour" }],
]);

const LETTER: ReadonlyMap<Unit, string> = new Map([
  ["second", "S"],
  ["minute", "M"],
  ["hour", "H"],
  ["day", "D"],
  ["night", "NI"],
  ["week", "W"],
  ["weekend", "WE"],
  ["fortnight", "W"],
  ["month", "M"],
  ["quarter", "Q"],
  ["semester", "M"],
  ["year", "Y"],
  ["decade", "DE"],
  ["century", "CE"],
  ["millennium", "ML"],
]);

/** The TIMEX3 value of a duration: "trois jours" P3D, "deux heures" PT2H, "quelques mois" PXM. */
export function durationValue(count: number | null, unit: Unit): string {
  const clock = unit === "hour" || unit === "minute" || unit === "second";
  const factor = unit === "fortnight" ? 2 : unit === "semester" ? 6 : 1;
  return `P${clock ? "T" : ""}${count === null ? "X" : count * factor}${LETTER.get(unit) ?? ""}`;
}
