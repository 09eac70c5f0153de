import { BEFORE_ROLE, DEFINITE, INDEFINITE, POSSESSIVE } from "../../language/ordinary.ts";
import type { RoleNoun } from "../../language/roles.ts";
import type { Token } from "../../language/tokens.ts";
import type { Line } from "./lines.ts";
import type { Determiner } from "./phrases.ts";

const DEMONSTRATIVE = new Set(["ce", "cet", "cette", "ces"]);

/** The noun of role at token `index`, with the index after it: "porte-parole", "premier ministre". */
export function roleNounAt(
  { tokens, words: entries }: Line,
  index: number,
): { noun: RoleNoun; end: number } | undefined {
  const entry = entries[index];
  if (!entry || (!entry.role && !entry.roles)) return undefined;
  // "la jeune pousse": a company.
  if (/^pousses?$/.test(tokens[index + 1]?.lower ?? "")) return undefined;
  for (const { words, noun } of entry.roles ?? []) {
    let k = 1;
    while (k < words.length && tokens[index + k]?.lower === words[k]) k++;
    if (k === words.length) return { noun: counted(tokens, index, noun), end: index + k };
  }
  return entry.role && { noun: counted(tokens, index, entry.role), end: index + 1 };
}

const MANY =
  /^(?:les|des|ces|ses|leurs|nos|aux|plusieurs|quelques|certains|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)$/;

/** "les trois autres mis en examen": a form that is of both numbers has that of its article. */
function counted(tokens: readonly Token[], index: number, noun: RoleNoun): RoleNoun {
  if (noun.plural || !/[sx]$/.test(tokens[index]?.lower ?? "")) return noun;
  let before = index - 1;
  while (before > index - 4 && /^(?:autres|anciens|premiers|derniers)$/.test(tokens[before]?.lower ?? "")) before--;
  return MANY.test(tokens[before]?.lower ?? "") ? { ...noun, plural: true } : noun;
}

/** The first token of the noun phrase of the role at `index`, past "haut" and "ancien", and its article. */
export function determinerOf(
  { tokens }: Line,
  index: number,
  plural: boolean,
): { from: number; determiner: Determiner } {
  let from = index;
  while (from > 0 && index - from < 3 && BEFORE_ROLE.has((tokens[from - 1] as Token).lower)) from--;
  // "la 143e joueuse mondiale"
  if (/^(?:e|ème|er|re)$/.test(tokens[from - 1]?.lower ?? "") && tokens[from - 2]?.kind === "number") from -= 2;
  else if (/^\d+(?:e|ème|er|re)$/.test(tokens[from - 1]?.lower ?? "")) from--;
  const before = tokens[from - 1]?.lower ?? "";
  // "de hauts responsables"; "de personne" has no article.
  if (!plural && (before === "de" || before === "d'")) return { from, determiner: "none" };
  if (INDEFINITE.has(before)) return { from, determiner: "indefinite" };
  if (DEMONSTRATIVE.has(before)) return { from, determiner: "demonstrative" };
  if (DEFINITE.has(before)) return { from, determiner: "definite" };
  if (POSSESSIVE.has(before)) return { from, determiner: "possessive" };
  return { from, determiner: "none" };
}
