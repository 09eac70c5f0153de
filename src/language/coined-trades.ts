import type { RoleNoun } from "./roles.ts";

/** Endings that only trades have, with the gender that they show: "l'éthologue", "la pneumologue", "le neurochirurgien". */
const ENDINGS: readonly (readonly [RegExp, RoleNoun["gender"]])[] = [
  [
    /(?:ologue|ologiste|iatre|thérapeute|graphiste|pénaliste|fiscaliste|économiste|chimiste|archiviste|céramiste|biologiste)$/,
    null,
  ],
  [
    /(?:chirurgien|physicien|biochimicien|informaticien|électricien|diététicien|praticien|logisticien|opticien|statisticien|technicien)$/,
    "m",
  ],
  [
    /(?:chirurgienne|physicienne|informaticienne|électricienne|diététicienne|praticienne|logisticienne|opticienne|statisticienne|technicienne)$/,
    "f",
  ],
];
const NO_TRADES = new Set("catalogue dialogue monologue prologue épilogue décalogue analogue homologue".split(" "));
const SHORTEST = 7;

/** The noun of a trade that no list has, by its ending, or undefined. `lower`: one word in lower case. */
export function coinedTrade(lower: string): RoleNoun | undefined {
  const many = lower.endsWith("s");
  const form = many ? lower.slice(0, -1) : lower;
  if (form.length < SHORTEST || NO_TRADES.has(form)) return undefined;
  for (const [ending, gender] of ENDINGS) {
    if (ending.test(form)) return { lemma: form.replace(/enne$/, "en"), group: "scholar", gender, plural: many };
  }
  return undefined;
}
