import { PARTS, type PartOfDay } from "../../language/calendar.ts";
import { CARDINALS } from "../../language/numbers.ts";
import { cardinal } from "./amounts.ts";
import { at, type Expr, glued, type Match, type Words } from "./expression.ts";

type DayPart = Extract<Expr, { is: "daypart" }>;

/** "peu avant 6 heures", "il est 20 heures": no duration. */
const BEFORE_HOUR = new Set(["avant", "est", "dès"]);
/** "a duré 2 h 30", "en 3 h 20": a duration, no time of the day. */
const LASTING = new Set("pendant durant en duré dure durera durer durait environ sous".split(" "));
/** "une audition de 2h15", "un film d'une heure et demie": what lasts so long. */
const LASTS = new Set(
  `entretien entretiens entrevue réunion réunions durée film films documentaire émission match trajet retard attente marche vol discussion
  discussions conversation échange échanges débat débats séance discours audition concert spectacle conférence interview plaidoirie opération
  visite rencontre combat course cours formation suspension interruption pause traversée embouteillage bouchons siège assaut battement sommeil
  vidéo enregistrement déplacement garde délibéré répétition représentation exposé allocution intervention voyage procession hommage`.split(
    /\s+/,
  ),
);
const isLength = (words: Words, i: number): boolean => {
  // Before a figure "d'" is two tokens.
  const de = /^['’]$/.test(at(words, i - 1)) ? i - 2 : i - 1;
  if (!/^(?:de|d'?)$/.test(at(words, de))) return false;
  return LASTS.has(at(words, de - 1)) || LASTS.has(at(words, de - 2));
};
const APPROX = new Set(["vers", "environ"]);
const QUARTERS: ReadonlyMap<string, number> = new Map([
  ["quart", 15],
  ["demi", 30],
  ["demie", 30],
]);

/** "20h30", "15 h 30", "8 heures", "midi", "minuit et demi", "vers 15 h", "à environ 5h", "8h du soir". `inRange`: "22 heures" is an hour, not that many. */
export function clock(words: Words, i: number, inRange = false): Match | undefined {
  let j = i;
  let approx = false;
  let led = inRange;
  if (at(words, j) === "à" || at(words, j) === "dès") {
    j++;
    led = true;
  }
  if (APPROX.has(at(words, j))) {
    j++;
    approx = true;
    led = true;
  } else if (/^(?:aux|autour)$/.test(at(words, j))) {
    const long = at(words, j) === "aux" && at(words, j + 1) === "alentours" && at(words, j + 2) === "de";
    const short = at(words, j) === "autour" && at(words, j + 1) === "de";
    if (!long && !short) return undefined;
    j += long ? 3 : 2;
    approx = true;
    led = true;
  }
  if (!led && (LASTING.has(at(words, i - 1)) || isLength(words, i))) return undefined;
  const time = face(words, j, led || BEFORE_HOUR.has(at(words, i - 1)) || isShortly(words, i - 2));
  if (!time) return undefined;
  let { hour, to } = time;
  const part = dayPartOf(words, to);
  // "à deux heures de route", "3 h de retard": so long, not so late.
  if (!part && /^(?:de|d')$/.test(at(words, to)) && !(led && time.minute !== null)) return undefined;
  if (part) {
    to = part.to;
    if ((part.part === "AF" || part.part === "EV") && hour < 12) hour += 12;
  }
  // "16h GMT", "16 heures CET"; "à 3 heures cet après-midi" has no capitals.
  if (words[to]?.capital && /^(?:gmt|utc|cet)$/.test(at(words, to))) to++;
  return { expr: { is: "clock", hour, minute: time.minute, date: null, approx }, from: i, to };
}

/** "peu après", "juste avant" at `i`: what follows is a time of the day. */
export const isShortly = (words: Words, i: number): boolean =>
  /^(?:peu|juste)$/.test(at(words, i)) && /^(?:après|avant)$/.test(at(words, i + 1));

/** "du matin", "du soir", "de l'après-midi" after an hour. */
function dayPartOf(words: Words, i: number): { part: PartOfDay; to: number } | undefined {
  const j = at(words, i) === "du" ? i + 1 : at(words, i) === "de" && at(words, i + 1) === "l'" ? i + 2 : -1;
  const part = j < 0 ? undefined : PARTS.get(at(words, j));
  return part ? { part, to: j + 1 } : undefined;
}

function face(words: Words, i: number, led: boolean): { hour: number; minute: number | null; to: number } | undefined {
  const word = at(words, i);
  if (word === "midi" || word === "minuit") {
    // "dans le Midi": the south of France.
    if (words[i]?.capital && /^(?:le|du|ce|de)$/.test(at(words, i - 1))) return undefined;
    const rest = minutesAfter(words, i + 1);
    const hour = word === "midi" ? 12 : 0;
    return rest ? shifted(hour, rest.minute, rest.to) : { hour, minute: 0, to: i + 1 };
  }
  const number = cardinal(words, i);
  if (!number || number.value > 24) return undefined;
  const next = at(words, number.to);
  const hugs = /^h(\d\d)(?:min)?$/.exec(next)?.[1];
  if (hugs !== undefined && Number(hugs) < 60) {
    return { hour: number.value % 24, minute: Number(hugs), to: number.to + 1 };
  }
  if (next === "h") {
    const minute = words[number.to + 1]?.kind === "number" ? Number(at(words, number.to + 1)) : undefined;
    if (minute !== undefined && minute < 60 && at(words, number.to + 1).length === 2) {
      return { hour: number.value % 24, minute, to: number.to + 2 };
    }
    return { hour: number.value % 24, minute: null, to: number.to + 1 };
  }
  if (next === "heures" || next === "heure") {
    // "deux heures de discussions" is a duration; "à deux heures" is not.
    const rest = minutesAfter(words, number.to + 1);
    if (rest) return shifted(number.value % 24, rest.minute, rest.to);
    if (!led && !dayPartOf(words, number.to + 1)) return undefined;
    return { hour: number.value % 24, minute: null, to: number.to + 1 };
  }
  if (next === ":" && words[i]?.kind === "number" && glued(words, i) && glued(words, i + 1)) {
    const minute = at(words, i + 2);
    if (/^\d\d$/.test(minute) && Number(minute) < 60)
      return { hour: number.value % 24, minute: Number(minute), to: i + 3 };
  }
  return undefined;
}

const shifted = (hour: number, minute: number, to: number) =>
  minute < 0 ? { hour: (hour + 23) % 24, minute: minute + 60, to } : { hour, minute, to };

/** "et quart", "et demie", "moins le quart", "moins dix", "trente". */
function minutesAfter(words: Words, i: number): { minute: number; to: number } | undefined {
  const word = at(words, i);
  const next = at(words, i + 1);
  if (word === "et") {
    const part = QUARTERS.get(next);
    if (part !== undefined) return { minute: part, to: i + 2 };
    const minutes = cardinal(words, i + 1);
    return minutes && at(words, minutes.to) === "minutes" ? { minute: minutes.value, to: minutes.to + 1 } : undefined;
  }
  if (word === "moins") {
    if (next === "le" && at(words, i + 2) === "quart") return { minute: -15, to: i + 3 };
    const minutes = cardinal(words, i + 1);
    return minutes && minutes.value < 30 ? { minute: -minutes.value, to: minutes.to } : undefined;
  }
  if (word === "trois" && next === "quarts") return { minute: 45, to: i + 2 };
  const spelt = CARDINALS.get(word);
  if (spelt !== undefined && spelt > 2 && spelt < 60) return { minute: spelt, to: i + 1 };
  const figures = words[i];
  if (
    figures?.kind === "number" &&
    figures.lower.length === 2 &&
    Number(figures.lower) < 60 &&
    (/^(?:à|et|jusqu'|du|,)?$/.test(next) || !/^[\p{L}%€$]/u.test(next))
  ) {
    return { minute: Number(figures.lower), to: i + 1 };
  }
  return undefined;
}

const PORTIONS: ReadonlyMap<string, DayPart["portion"]> = new Map<string, DayPart["portion"]>([
  ["début", "start"],
  ["milieu", "mid"],
  ["fin", "end"],
]);

/** Words of the day's parts that follow a day: "mardi matin", "hier en début d'après-midi", "le 15 dans la soirée", "mardi au soir". */
export function partAfter(
  words: Words,
  i: number,
): { part: PartOfDay; portion: DayPart["portion"]; to: number } | undefined {
  let j = i;
  let portion: DayPart["portion"] = null;
  while (/^(?:tôt|tard|très)$/.test(at(words, j)) && j < i + 3) {
    portion = at(words, j) === "tard" ? "end" : "start";
    j++;
  }
  if (/^(?:en|dans|au|à|le|la|dès|durant)$/.test(at(words, j))) {
    j++;
    if (/^(?:la|l'|le|cours)$/.test(at(words, j))) j++;
    if (at(words, j - 1) === "cours" && at(words, j) === "de") j += 2;
  }
  const named = PORTIONS.get(at(words, j));
  if (named !== undefined) {
    portion = named;
    j++;
    if (/^(?:de|d'|du)$/.test(at(words, j))) j++;
    if (/^(?:la|l')$/.test(at(words, j))) j++;
  }
  // "à l'aube", but "à la nuit tombée".
  if (at(words, i) === "à" && at(words, j) !== "aube") return undefined;
  if (at(words, j) === "petit") j++;
  // "en fin de journée"; "la journée" without a portion is the day itself.
  const part = PARTS.get(at(words, j)) ?? (portion && at(words, j) === "journée" ? "DT" : undefined);
  if (!part || at(words, j) === "mat") return undefined;
  return { part, portion, to: j + 1 };
}
