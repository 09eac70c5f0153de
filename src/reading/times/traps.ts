import { MONTHS, WEEKDAYS } from "../../language/calendar.ts";
import { feastAt } from "../../language/feasts.ts";
import { at, glued, type Words } from "./expression.ts";

const STREETS = new Set(
  "rue avenue boulevard place quai pont station stade square allée cours lycée collège école hôpital gare métro caserne impasse rond-point".split(
    " ",
  ),
);

/** How far a stretch reaches from token `i` that looks like a time and is none; `i` where there is none. */
export function trap(words: Words, i: number): number {
  const word = at(words, i);
  if (STREETS.has(word)) return street(words, i);
  if ((word === "journal" || word === "jt") && /^(?:de|du)$/.test(at(words, i + 1)) && words[i + 2]?.kind === "number")
    return i + 4;
  // "Le Journal du dimanche", "le poisson d'avril".
  if (word === "journal" && words[i]?.capital && at(words, i + 1) === "du") return i + 3;
  if (word === "poisson" && at(words, i + 1) === "d'" && at(words, i + 2) === "avril") return i + 3;
  // "un mardi de juin", "né un 29 février": some such day.
  if (word === "un" && WEEKDAYS.has(at(words, i + 1))) return i + 2;
  if (word === "un" && words[i + 1]?.kind === "number" && MONTHS.has(at(words, i + 2))) return i + 3;
  if (words[i]?.kind === "number") return programme(words, i) ?? movement(words, i) ?? i;
  if (MONTHS.has(word) && words[i]?.capital) return nameOfPerson(words, i);
  return i;
}

/** "le 20 heures de TF1", "les 24 Heures du Mans": what is on at that hour, or lasts so long, has that name. */
function programme(words: Words, i: number): number | undefined {
  const next = words[i + 1];
  // "Le 20H", "au JT du 13h"; "le 13h30" is no programme.
  if (next?.lower === "h" && /^(?:le|du)$/.test(at(words, i - 1)) && !/^(?:\d+|à|au|-|–)$/.test(at(words, i + 2)))
    return i + 2;
  if (next?.lower !== "heures") return undefined;
  return next.capital || /^(?:le|du)$/.test(at(words, i - 1)) ? i + 2 : undefined;
}

/** "le Mouvement du 22-Septembre": a hyphen makes a name of a date, except that of a feast. */
function movement(words: Words, i: number): number | undefined {
  if (!glued(words, i) || at(words, i + 1) !== "-" || !glued(words, i + 1)) return undefined;
  return MONTHS.has(at(words, i + 2)) && !feastAt(words, i) ? i + 3 : undefined;
}

/** "rue du 11-Novembre", "place du 8 mai 1945". */
function street(words: Words, i: number): number {
  let j = i + 1;
  if (!/^(?:du|de|des)$/.test(at(words, j))) return i;
  j++;
  if (words[j]?.kind !== "number") return i;
  j++;
  while (
    j < i + 8 &&
    (words[j]?.kind === "number" || /^(?:-|er|er-\p{L}+)$/u.test(at(words, j)) || MONTHS.has(at(words, j)))
  )
    j++;
  return j;
}

/** "Avril Lavigne", "Robert Janvier", "la surface de Mars": a capital inside a sentence, next to another. */
function nameOfPerson(words: Words, i: number): number {
  const next = words[i + 1];
  const previous = words[i - 1];
  const nameAfter = next?.kind === "word" && next.capital;
  const nameBefore = previous?.kind === "word" && previous.capital && i - 1 > 0;
  const number = previous?.kind === "number" || next?.kind === "number";
  if (number) return i;
  // "Mars et Vénus".
  if (/^(?:et|,|ou)$/.test(next?.lower ?? "") && words[i + 2]?.capital && !MONTHS.has(at(words, i + 2)) && i === 0)
    return i + 1;
  if (nameAfter || nameBefore || (previous?.capital === true && previous.kind === "word" && previous.lower.length > 3))
    return i + 1;
  // French months take no capital: "de Mars" is the planet.
  return at(words, i) === "mars" &&
    previous &&
    !/^[.!?«»–—:]$/.test(previous.lower) &&
    !glued(words, i - 1) &&
    at(words, i - 1) !== "en"
    ? i + 1
    : i;
}
