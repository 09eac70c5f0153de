import { FINITE } from "../../language/conjugation.ts";
import { verbForm } from "../../language/verbs.ts";
import type { Line } from "./lines.ts";

/** Nouns behind which quotation marks hold a name: "le collectif « Sauvons la plage »". */
const NAMED_SO = new Set(
  "association collectif coalition plateforme mouvement comité syndicat groupe parti réseau fédération ong fondation".split(
    " ",
  ),
);
const OPENING = /^[«“"]$/u;
const CLOSING = /^[»”"]$/u;
const LONGEST = 8;

/** A name in quotation marks: its tokens, and the index behind the closing mark. */
export interface QuotedName {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/**
 * The name in quotation marks behind an institution, tokens `at` to `end`: "l'association « Terre d'asile »", "la coalition, "Plage pour
 * tous", appelle". Not what it says: "le collectif « dénonce une expulsion »".
 */
export function quotedName({ tokens }: Line, at: number, end: number): QuotedName | undefined {
  if (end !== at + 1 || !NAMED_SO.has(tokens[at]?.lower ?? "")) return undefined;
  const comma = tokens[end]?.lower === ",";
  const open = comma ? end + 1 : end;
  if (!OPENING.test(tokens[open]?.lower ?? "") || !tokens[open + 1]?.capital) return undefined;
  let close = open + 1;
  while (close < open + LONGEST && tokens[close] && tokens[close]?.kind !== "mark") close++;
  if (!CLOSING.test(tokens[close]?.lower ?? "") || close === open + 1) return undefined;
  // "Le collectif, « Une honte », a réagi": what is set off is a name only where a verb of its own does not speak of it.
  if (comma && !(tokens[close + 1]?.lower === "," && hasVerb(tokens, close + 2))) return undefined;
  return { from: open + 1, to: close, end: close + 1 };
}

/** "appelle", not "a-t-il réagi". */
const hasVerb = (tokens: Line["tokens"], at: number): boolean =>
  ((verbForm(tokens[at]?.lower ?? "")?.kind ?? 0) & FINITE) !== 0 && tokens[at + 1]?.kind !== "clitic";
