import type { Token } from "../../language/tokens.ts";
import type { TimeFinding } from "../findings.ts";
import type { Compass } from "../times/direction.ts";
import type { Clause } from "./clauses.ts";

/** Words of fear around an event: "faisant craindre une invasion au début de 2022". */
const FEAR = /^(?:crain|craign|redout|menac|inquiét|peur|crainte|craintes|risqu|spectre|alarm)/;
const DENIAL = /^(?:annul|démen|nie$|nié|nient|niait|niaient|refus|renonc|suspendu|suspendue|report)/;
const NEGATION = new Set(["pas", "jamais", "aucun", "aucune", "plus", "nullement"]);

/** What the words of a clause say of all its dates: feared, denied, or neither. */
export function moodOf(words: readonly Token[], clause: Clause): "feared" | "denied" | null {
  // "faisant craindre que …": the fear stands just before the clause.
  for (let i = Math.max(0, clause.from - 5); i < clause.to; i++) if (FEAR.test(words[i]?.lower ?? "")) return "feared";
  for (let i = clause.from; i < clause.to; i++) {
    const lower = words[i]?.lower ?? "";
    if (DENIAL.test(lower)) return "denied";
    if ((lower === "ne" || lower === "n'") && negates(words, i, clause.to)) return "denied";
  }
  return null;
}

/** Past or planned: by the rule that settled the date, else by the verb nearest to token `at`. */
export function tenseOfEvent(compass: Compass, clause: Clause, at: number, time: TimeFinding): "past" | "planned" {
  if (time.anchor.by === "published" && time.anchor.rule.endsWith("-future")) return "planned";
  return compass(clause.from, clause.to, at, at + 1).way === 1 ? "planned" : "past";
}

function negates(words: readonly Token[], i: number, end: number): boolean {
  for (let j = i + 1; j < Math.min(end, i + 6); j++) if (NEGATION.has(words[j]?.lower ?? "")) return true;
  return false;
}
