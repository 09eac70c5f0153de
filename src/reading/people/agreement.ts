import { PARTICIPLE } from "../../language/conjugation.ts";
import { verbForms } from "../../language/verbs.ts";
import type { Gender } from "../findings.ts";
import type { Line } from "./lines.ts";

const BE = new Set(["est", "était", "sera", "fut", "serait"]);
const BEFORE_BE = new Set(["n'", "ne", "s'", "se", "y", "en", "lui", "leur", "l'"]);
const ADVERBS = new Set(
  "pas plus jamais guère déjà aussi alors ensuite pourtant enfin toujours bien très trop vite encore même tout peu plutôt mal".split(
    " ",
  ),
);
/** How many words can stand between "est" and its participle. */
const FEW = 3;
/** How far a sentence can go before the name that its first participle is about: "Jointe au téléphone lundi soir, …". */
const LONGEST_OPENING = 14;

/**
 * The gender that agreement shows of the name at tokens `from` to `end`, for names that no list has: "Yael Quiniou est arrivée", "Jointe par
 * téléphone, Yael Quiniou", "Yael Quiniou, née à Dole". Null where nothing agrees.
 */
export function genderByAgreement(line: Line, from: number, end: number): Gender | null {
  const { tokens } = line;
  if (tokens[end]?.lower === ",") {
    const apposed = genderOfParticiple(tokens[end + 1]?.lower ?? "");
    if (apposed) return apposed;
  }
  let at = end;
  while (at < end + 3 && BEFORE_BE.has(tokens[at]?.lower ?? "")) at++;
  if (BE.has(tokens[at]?.lower ?? "")) {
    at++;
    for (let k = 0; k < FEW && isAdverb(tokens[at]?.lower ?? ""); k++) at++;
    return genderOfParticiple(tokens[at]?.lower ?? "") ?? genderOfAdjective(tokens[at]?.lower ?? "");
  }
  if (tokens[from - 1]?.lower !== ",") return null;
  for (let k = from - 2; k >= 0 && k > from - LONGEST_OPENING; k--)
    if (line.first[k] === 1) return genderOfParticiple(tokens[k]?.lower ?? "");
  return null;
}

const isAdverb = (word: string): boolean => ADVERBS.has(word) || /...ment$/.test(word);

/** "arrivée" -> f, "venu" -> m; null for what is no participle, or several people's. */
function genderOfParticiple(word: string): Gender | null {
  const known = ((verbForms().get(word)?.kind ?? 0) & PARTICIPLE) !== 0;
  if (!known && !/..ée?$/.test(word)) return null;
  if (/e$/.test(word)) return "f";
  return /[éiu]s$/.test(word) && !/(?:mis|pris|quis|sis)$/.test(word) ? null : "m";
}

/** "furieuse", "sereine", "conquérante": an adjective that only a woman's name goes with. */
const genderOfAdjective = (word: string): Gender | null =>
  /...(?:euse|ive|eine|ère|ante|ente)$/.test(word) ? "f" : null;
