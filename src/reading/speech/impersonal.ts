import { type Words, wordAt } from "./words.ts";

/** "Il y fait 14 degrés", "Il faut", "Il pleut", "Il est midi": nobody. */
export const isImpersonal = (words: Words, at: number): boolean =>
  wordAt(words, at) === "il" &&
  /^(?:(?:n'|ne )?(?:y (?:a|avait|aura|fait|faisait)|fait|faisait|faut|fallait|faudra|pleut|pleuvait|neige|neigeait|s'agi|suffi|rest(?:e|ait) |est (?:midi|minuit|\d|tôt|tard|temps|question|\p{L}+ heures?)|était (?:midi|minuit|\d|tôt|tard|temps|\p{L}+ heures?)))/u.test(
    words.text
      .slice(words.tokens[at + 1]?.start ?? 0, (words.tokens[at + 1]?.start ?? 0) + IMPERSONAL)
      .replace("’", "'"),
  );
const IMPERSONAL = 24;
