import type { PartOfDay, Season, Unit } from "../../language/calendar.ts";
import type { Token } from "../../language/tokens.ts";

/** Whether an expression counts from the article's date ("la semaine dernière") or from the date before it in the text ("le lendemain"). */
export type Base = "published" | "text";

/** -1 back, 0 the one that runs now, 1 forward; null where the expression does not say ("mardi"). */
export type Toward = -1 | 0 | 1 | null;

/** What a time expression says, before anything is counted from anywhere. */
export type Expr =
  /** "mardi 7 septembre 2021", "le 24", "le 1er juillet dernier". */
  | { is: "day"; weekday: number | null; day: number; month: number | null; year: Expr | null; toward: Toward }
  /** "mardi", "mardi prochain", "lundi en huit" (`weeks` 1), "lundi de la semaine prochaine" (`week`). */
  | { is: "weekday"; weekday: number; toward: Toward; base: Base; weeks: number; week: Expr | null }
  /** "en juin", "juin de cette année", "septembre prochain". */
  | { is: "month"; month: number; year: Expr | null; toward: Toward; base: Base }
  | { is: "year"; year: number }
  /** "les années 1960": 1960. */
  | { is: "decade"; year: number }
  /** "le XIXe siècle": 19; before Christ: negative. */
  | { is: "century"; century: number }
  | { is: "season"; season: Season; year: Expr | null; toward: Toward }
  /** "le premier trimestre 2021"; nth -1 is the last. */
  | { is: "part"; unit: "quarter" | "semester"; nth: number; year: Expr | null }
  | { is: "feast"; feast: string; year: Expr | null; toward: Toward }
  /** "hier": -1. */
  | { is: "deictic"; days: number }
  /** "la semaine dernière", "ce mois-ci", "l'année suivante", "la même année". */
  | { is: "unit"; unit: Unit; shift: number; base: Base }
  /** "il y a trois ans", "dans deux semaines", "trois jours après". `count` null: "quelques jours plus tard". */
  | { is: "offset"; count: number | null; unit: Unit; sign: -1 | 1; from: Base | Expr; approx: boolean }
  /** "la première semaine d'octobre", "le premier mercredi du mois prochain". */
  | { is: "nth"; nth: number; unit: Unit | null; weekday: number | null; of: Expr }
  | { is: "portion"; portion: "start" | "mid" | "end" | "approx"; of: Expr }
  | { is: "bound"; side: "before" | "after"; of: Expr; hint: -1 | 0 | 1 }
  | { is: "range"; first: Expr; last: Expr }
  /** "à 20h30", "mardi soir"; `date` null: no day beside it. */
  | { is: "clock"; hour: number; minute: number | null; date: Expr | null; approx: boolean }
  | {
      is: "daypart";
      part: PartOfDay;
      portion: "start" | "mid" | "end" | null;
      date: Expr | null;
      /** "la nuit de samedi à dimanche" (`next`), "cette nuit" (`this`). */
      night: "next" | "this" | null;
    }
  /** "à l'époque", "ce jour-là" (`day`): the date before it in the text, as it is. */
  | { is: "same"; day: boolean }
  | { is: "duration"; value: string; approx: boolean }
  | { is: "set"; value: string }
  | { is: "vague"; value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" };

/** An expression at its place: tokens `from` to `to`, half-open. */
export interface Match {
  readonly expr: Expr;
  readonly from: number;
  readonly to: number;
}

export type Words = readonly Token[];

/** The word at `i` in lower case; empty outside the text. */
export const at = (words: Words, i: number): string => words[i]?.lower ?? "";

/** Whether nothing stands between the tokens `i` and `i + 1`: "20h30", "7/9", "XIX-e". */
export const glued = (words: Words, i: number): boolean => {
  const next = words[i + 1];
  return next !== undefined && words[i]?.end === next.start;
};
