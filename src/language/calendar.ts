/** The words of the French calendar, in lower case with accents, and what they stand for. */

/** 1 Monday … 7 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["lundi", 1],
  ["mardi", 2],
  ["mercredi", 3],
  ["jeudi", 4],
  ["vendredi", 5],
  ["samedi", 6],
  ["dimanche", 7],
]);

/** "tous les mardis", "les mardis". */
export const WEEKDAYS_PLURAL: ReadonlyMap<string, number> = new Map(
  [...WEEKDAYS].map(([word, number]) => [`${word}s`, number]),
);

/** 1 January … 12 December; abbreviations are read only next to a number ("7 sept. 2021"). */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ["janvier", 1],
  ["février", 2],
  ["fevrier", 2],
  ["mars", 3],
  ["avril", 4],
  ["mai", 5],
  ["juin", 6],
  ["juillet", 7],
  ["août", 8],
  ["aout", 8],
  ["septembre", 9],
  ["octobre", 10],
  ["novembre", 11],
  ["décembre", 12],
  ["decembre", 12],
]);

export const MONTHS_SHORT: ReadonlyMap<string, number> = new Map([
  ["janv", 1],
  ["jan", 1],
  ["févr", 2],
  ["fév", 2],
  ["fev", 2],
  ["fevr", 2],
  ["avr", 4],
  ["juil", 7],
  ["sept", 9],
  ["sep", 9],
  ["oct", 10],
  ["nov", 11],
  ["déc", 12],
  ["dec", 12],
]);

export type Season = "SP" | "SU" | "FA" | "WI";

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ["printemps", "SP"],
  ["été", "SU"],
  ["automne", "FA"],
  ["hiver", "WI"],
]);

/** What time is counted in. `weekend` counts from Saturday to Sunday, `night` from one evening to the next morning. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "night"
  | "week"
  | "weekend"
  | "fortnight"
  | "month"
  | "quarter"
  | "semester"
  | "year"
  | "decade"
  | "century"
  | "millennium";

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ["seconde", "second"],
  ["secondes", "second"],
  ["minute", "minute"],
  ["minutes", "minute"],
  ["min", "minute"],
  ["mn", "minute"],
  ["heure", "hour"],
  ["heures", "hour"],
  ["jour", "day"],
  ["jours", "day"],
  ["journée", "day"],
  ["journées", "day"],
  ["nuit", "night"],
  ["nuits", "night"],
  ["semaine", "week"],
  ["semaines", "week"],
  ["week-end", "weekend"],
  ["week-ends", "weekend"],
  ["weekend", "weekend"],
  ["weekends", "weekend"],
  ["quinzaine", "fortnight"],
  ["mois", "month"],
  ["trimestre", "quarter"],
  ["trimestres", "quarter"],
  ["semestre", "semester"],
  ["semestres", "semester"],
  ["an", "year"],
  ["ans", "year"],
  ["année", "year"],
  ["années", "year"],
  ["annee", "year"],
  ["annees", "year"],
  ["décennie", "decade"],
  ["décennies", "decade"],
  ["siècle", "century"],
  ["siècles", "century"],
  ["millénaire", "millennium"],
  ["millénaires", "millennium"],
]);

/** Parts of the day as TIMEX3 writes them: morning, afternoon, evening, night, daytime. */
export type PartOfDay = "MO" | "AF" | "EV" | "NI" | "DT";

export const PARTS: ReadonlyMap<string, PartOfDay> = new Map([
  ["matin", "MO"],
  ["matinée", "MO"],
  ["mat", "MO"],
  ["aube", "MO"],
  ["après-midi", "AF"],
  ["soir", "EV"],
  ["soirée", "EV"],
  ["nuit", "NI"],
]);

/** "mardi dernier", "la semaine prochaine": which one, counted from the article's date (±1) … */
export const LAST_NEXT: ReadonlyMap<string, -1 | 1> = new Map([
  ["dernier", -1],
  ["dernière", -1],
  ["derniere", -1],
  ["derniers", -1],
  ["dernières", -1],
  ["dernieres", -1],
  ["passé", -1],
  ["passée", -1],
  ["passés", -1],
  ["passées", -1],
  ["écoulé", -1],
  ["écoulée", -1],
  ["prochain", 1],
  ["prochaine", 1],
  ["prochains", 1],
  ["prochaines", 1],
]);

/** … or from the date before it in the text. */
export const BEFORE_AFTER: ReadonlyMap<string, -1 | 1> = new Map([
  ["précédent", -1],
  ["précédente", -1],
  ["précédents", -1],
  ["précédentes", -1],
  ["suivant", 1],
  ["suivante", 1],
  ["suivants", 1],
  ["suivantes", 1],
]);

/** Days counted from the article's date. */
export const DEICTIC_DAYS: ReadonlyMap<string, number> = new Map([
  ["avant-hier", -2],
  ["hier", -1],
  ["aujourd'hui", 0],
  ["demain", 1],
  ["après-demain", 2],
]);

/** Words that point to no day: `récemment` is somewhere before the article. */
export const VAGUE: ReadonlyMap<string, "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"> = new Map([
  ["récemment", "PAST_REF"],
  ["dernièrement", "PAST_REF"],
  ["autrefois", "PAST_REF"],
  ["jadis", "PAST_REF"],
  ["naguère", "PAST_REF"],
  ["maintenant", "PRESENT_REF"],
  ["actuellement", "PRESENT_REF"],
  ["prochainement", "FUTURE_REF"],
  ["bientôt", "FUTURE_REF"],
]);
