import { readFileSync } from "node:fs";
import { verifyQuotation } from "../../src/answers/verify.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { type Scored, share } from "./measure.ts";

interface GoldClaim {
  readonly id: string;
  readonly text: string;
  readonly speaker?: string;
  readonly verdict: string;
  /** All that count. */
  readonly verdicts?: readonly string[];
}

const HONEST = new Set(["exact", "typographic", "abridged"]);

/** Quotations to verify: is the verdict right, is every altered one caught, is an honest one refused? */
export function scoreVerdicts(name: string, archive: Archive, file: string): Scored {
  const claims: GoldClaim[] = JSON.parse(readFileSync(new URL(`../gold/${file}`, import.meta.url), "utf8"));
  const misses: string[] = [];
  const count = { right: 0, honest: 0, accepted: 0, altered: 0, caught: 0 };
  for (const { id, text, speaker, verdict, verdicts = [verdict] } of claims) {
    const answer = verifyQuotation(archive, text, speaker);
    const found = answer.kind === "verdict" ? answer.verdict : answer.kind;
    if (verdicts.includes(found)) count.right++;
    else
      misses.push(
        `${name} ${id}: ${found}, not ${verdicts.join(" / ")}: ${text.slice(0, 120)} (${speaker ?? "nobody named"})`,
      );
    if (HONEST.has(verdict)) {
      count.honest++;
      if (HONEST.has(found)) count.accepted++;
    }
    if (verdict !== "altered") continue;
    count.altered++;
    if (!HONEST.has(found)) count.caught++;
  }
  return {
    measures: [
      share(`${name}: verdicts right`, count.right, claims.length),
      share(`${name}: honest quotations accepted`, count.accepted, count.honest),
      share(`${name}: altered quotations caught`, count.caught, count.altered),
    ],
    misses,
  };
}
