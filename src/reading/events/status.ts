import type { Token } from "../../language/tokens.ts";
import type { EventFinding, TimeFinding } from "../findings.ts";
import { direction } from "../times/direction.ts";
import type { Clause } from "./clauses.ts";

/** Words of fear around an event: "faisant craindre une invasion au début de 2022". */
const FEAR = /^(?:crain|redout|menac|inquiét|peur|crainte|craintes|risqu|spectre|alarm)/;
const DENIAL = /^(?:annul|démen|nie$|nié|nient|niait|niaient|refus|renonc|suspendu|suspendue|report)/;
const NEGATION = new Set(["pas", "jamais", "aucun", "aucune", "plus", "nullement"]);

/** Past, planned, feared or denied: told by the words of the clause around token `at`. */
export function statusOf(
  words: readonly Token[],
  clause: Clause,
  at: number,
  time: TimeFinding,
): EventFinding["status"] {
  let feared = false;
  let denied = false;
  // "faisant craindre que …": the fear stands just before the clause.
  for (let i = Math.max(0, clause.from - 5); i < clause.from; i++) {
    if (FEAR.test(words[i]?.lower ?? "")) feared = true;
  }
  for (let i = clause.from; i < clause.to; i++) {
    const lower = words[i]?.lower ?? "";
    if (FEAR.test(lower)) feared = true;
    if (DENIAL.test(lower)) denied = true;
    if ((lower === "ne" || lower === "n'") && negates(words, i, clause.to)) denied = true;
  }
  if (feared) return "feared";
  if (denied) return "denied";
  if (time.anchor.by === "published" && time.anchor.rule.endsWith("-future")) return "planned";
  const { way } = direction(words, clause.from, clause.to, at, at + 1);
  return way === 1 ? "planned" : "past";
}

function negates(words: readonly Token[], i: number, end: number): boolean {
  for (let j = i + 1; j < Math.min(end, i + 6); j++) if (NEGATION.has(words[j]?.lower ?? "")) return true;
  return false;
}
