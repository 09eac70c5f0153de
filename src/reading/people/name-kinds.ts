import { CAPITAL_CITIES, COUNTRIES } from "../../language/countries.ts";
import { firstName } from "../../language/first-names.ts";
import { ORGANISATION_WORDS } from "../../language/institutions.ts";
import { isPlain } from "../../language/ordinary.ts";
import { PLACE_BEGINNINGS, PLACE_NOUNS, THINGS_WITH_NAMES } from "../../language/places.ts";
import type { Token } from "../../language/tokens.ts";
import { type Evidence, isAddressed, type Line } from "./lines.ts";
import { isAcronym, isInitialAt, PAPERS } from "./name-runs.ts";

/** What a name can be the name of; `unknown`: one bare word that could be anybody or anything. */
export type NameKind = "person" | "organisation" | "place" | "unknown";

/** What the name of tokens `begin` to `end` is the name of, by its words, what stands before it and the rest of the article. */
export function classify(
  line: Line,
  from: number,
  begin: number,
  end: number,
  text: string,
  evidence: Evidence,
): NameKind {
  const { tokens, folds } = line;
  const size = end - begin;
  const head = tokens[begin] as Token;
  const starts = firstName(folds[begin] as string) !== undefined || isInitialAt(line, begin);
  let organisation = false;
  for (let k = begin + 1; k < end; k++) if (tokens[k]?.lower === "&") return "organisation";
  for (let k = begin; k < end; k++) if (ORGANISATION_WORDS.has(folds[k] as string)) organisation = true;
  if (size > 1 && !starts)
    for (let k = begin; k < end; k++) if (isAcronym(text, tokens[k] as Token)) organisation ||= !isAcronym(text, head);
  // "révèle Le Courrier du Lac"
  const title = /^l[ea]$/.test(head.lower) ? begin + 1 : begin;
  if (PAPERS.has(folds[title] as string) && /^(?:d[eu]s?|d')$/.test(tokens[title + 1]?.lower ?? ""))
    organisation = true;
  if (organisation && !(starts && size === 2)) return "organisation";
  // "le lycée professionnel Jean-Prouvé de Nancy"
  if (starts && isCalledAfter(line, from)) return "place";
  // "la tempête Ludmila … Ludmila s’éloigne"
  if (size === 1 && evidence.storms.has(folds[begin] as string)) return "place";
  if (size > 1 && starts) return "person";
  if (size === 1 && isPlain(head.lower) && isAcronym(text, head)) return "place";
  if (size === 1 && isCompound(line, begin, evidence)) return "place";
  if (!starts && (isPlaceName(tokens, from) || (size === 1 && TOWN.test(folds[begin] as string)))) return "place";
  if (isAcronym(text, head)) {
    // "ARS Occitanie" but "DURAND Paul"
    const named = size > 1 && firstName(folds[end - 1] as string) !== undefined;
    return named ? "person" : "organisation";
  }
  if (PLACE_BEGINNINGS.has(folds[begin] as string) && size > 1) return "place";
  const before = tokens[from - 1];
  // "la tempête, sobrement baptisée Norma", "Meulan-Les Mureaux": nobody.
  if (
    /^re?baptisée?s?$|^baptisée?s?$/.test(before?.lower ?? "") ||
    (size > 1 && /-l(?:es?|a)$/.test(folds[begin] as string))
  )
    return "place";
  // "dans deux États"
  if (before && (ARTICLES.has(before.lower) || before.kind === "number" || COUNTS.has(before.lower)))
    return "organisation";
  if (size > 1) {
    // "Trois questions à Sunniva Dahl", "confié à Sunniva Dahl, potière": somebody to whom, no place where.
    const somebody =
      isAddressed(tokens, from) || (tokens[end]?.lower === "," && line.words[end + 1]?.role !== undefined);
    if (before && !somebody && (before.lower === "à" || before.lower === "en" || before.lower === "chez"))
      return before.lower === "chez" ? "organisation" : "place";
    return "person";
  }
  const folded = folds[begin] as string;
  // "son bac pro Responsable d’exploitation": a post.
  if (!starts && line.words[begin]?.role && /^(?:de|d'|du)$/.test(tokens[end]?.lower ?? "")) return "place";
  const addressed = starts && isAddressed(tokens, from);
  if (before && (before.lower === "en" || (before.lower === "à" && !addressed))) return "place";
  if (before?.lower === "chez") return "organisation";
  if (isLocated(folded, evidence) && evidence.inside.has(folded)) return "place";
  if (/[a-z][A-Z]|\d|\./.test(text.slice(head.start, head.end)))
    return head.lower.startsWith("mc") ? "unknown" : "organisation";
  return "unknown";
}

/** "Stade rennais", "Parti communiste", "Croissant vert": the adjectives that belong to the name of an organisation. */
export function withAdjectives({ tokens, folds, words }: Line, begin: number, end: number): number {
  if (end - begin !== 1 || !ORGANISATION_WORDS.has(folds[begin] as string)) return end;
  let at = end;
  while (at - end < 2) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.capital || !(words[at]?.adjective || LOCAL.test(token.lower))) break;
    at++;
  }
  return at;
}

/** Adjectives of towns, which no list holds: "rennais", "lyonnaise", "toulousain". */
export const LOCAL = /(?:[nlrst]ais|[nlrst]aise|ois|oise|ain|aine|in|ine)$/u;

/** Whether a name stands behind a preposition of place at least half of the times it stands inside a sentence: "à Vannes". */
export function isLocated(folded: string, { inside, located }: Evidence): boolean {
  return (located.get(folded) ?? 0) * 2 >= (inside.get(folded) ?? 1);
}

/** "l'appel Durand-Petit", "le gazoduc Russie-Allemagne": two names that a hyphen puts side by side. */
export function isCompound({ folds }: Line, index: number, { inside }: Evidence): boolean {
  const parts = (folds[index] as string).split("-");
  return (
    parts.length === 2 &&
    parts.every((part) => part.length > 2 && (inside.has(part) || isCountry(part)) && firstName(part) === undefined)
  );
}

const isCountry = (fold: string): boolean => COUNTRIES.has(fold) || CAPITAL_CITIES.has(fold);

/** "Saint-Girons", "Aulnay-sous-Bois": the form of the names of French towns. */
const TOWN =
  /^(?:saint|sainte|st|ste|villeneuve|bourg|pont|pointe|port|fort|cap|ile|roche|belle|mont|chateau|la|le|les)-|-(?:sur|sous|en|les|le|la|l|des|du|de|aux|au|lez|et)-/;

/** "la mer Noire", "rue du Bac", "le quartier de la Meinau": what stands before says that it is a place. */
function isPlaceName(tokens: readonly Token[], from: number): boolean {
  if (THINGS_WITH_NAMES.has(tokens[from - 1]?.lower ?? "")) return true;
  for (let k = from - 1; k >= 0 && from - k < 4; k--) {
    const { lower } = tokens[k] as Token;
    if (PLACE_NOUNS.has(lower)) return true;
    if (!["de", "du", "des", "d'", "la", "le", "les", "l'"].includes(lower)) return false;
  }
  return false;
}

/** Whether a school, a street or the like stands right before, with the adjectives of its kind: what follows is its name, though it is somebody's. */
function isCalledAfter({ tokens, words }: Line, from: number): boolean {
  let at = from - 1;
  while (at > from - 5 && (words[at]?.adjective || tokens[at]?.lower === "et")) at--;
  return CALLED_AFTER.has(tokens[at]?.lower ?? "");
}

/** What is called after people: "le lycée Jean-Prouvé", "la rue Anne-Martel". */
const CALLED_AFTER = new Set(
  "lycée collège gymnase école université hôpital clinique stade théâtre médiathèque bibliothèque prison place rue avenue boulevard square quai pont aéroport".split(
    " ",
  ),
);

const COUNTS = new Set("deux trois quatre cinq six sept huit neuf dix plusieurs quelques".split(" "));

export const ARTICLES = new Set([
  "le",
  "la",
  "les",
  "l'",
  "du",
  "des",
  "au",
  "aux",
  "un",
  "une",
  "cette",
  "ce",
  "cet",
  "ces",
]);
