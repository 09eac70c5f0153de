import { CAPITAL_CITIES, COUNTRIES } from "../language/countries.ts";
import { firstName } from "../language/first-names.ts";
import { ORGANISATION_WORDS } from "../language/institutions.ts";
import { AMBIGUOUS_PARTICLES, isPlain, looksOrdinary, PARTICLES } from "../language/ordinary.ts";
import { PLACE_BEGINNINGS, PLACE_NOUNS } from "../language/places.ts";
import type { Token } from "../language/tokens.ts";
import { type Known, knownAt } from "./lexicon.ts";
import type { Evidence, Line } from "./lines.ts";

/** A capitalised name: tokens `from` to `end`, end excluded. `unknown`: one bare word that could be anybody or anything. */
export interface Name {
  readonly from: number;
  readonly end: number;
  readonly kind: "person" | "organisation" | "place" | "unknown";
  readonly known: Known | null;
}

/** A name in the middle of a long list of capitals is cut there. */
const LONGEST = 10;

/** Whether token `index` is written as a name: with a capital that its place does not explain, or "al-Assad". */
export function isCapital(line: Line, index: number, text: string): boolean {
  const token = line.tokens[index];
  if (token?.kind !== "word") return false;
  if (token.capital) return true;
  return line.words[index]?.prefixed === true && isUpper(text, token.start + token.lower.indexOf("-") + 1);
}

function isUpper(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Written in capitals only, two to eight letters: an acronym, where the line is not. */
export const isAcronym = (text: string, { start, end }: Token): boolean =>
  end - start >= 2 &&
  end - start <= 8 &&
  /^[\p{Lu}][\p{Lu}\p{N}&-]+$/u.test(text.slice(start, end)) &&
  !/^[IVX]+$/.test(text.slice(start, end));

const gap = (tokens: readonly Token[], index: number): number =>
  (tokens[index] as Token).start - (tokens[index - 1] as Token).end;

/** The end of the run of capitals that begins at `from`: initials, particles and hyphens are of it. */
function runEnd(line: Line, from: number, text: string): number {
  const { tokens } = line;
  let end = from + 1;
  while (end < tokens.length && end - from < LONGEST) {
    const token = tokens[end] as Token;
    const before = tokens[end - 1] as Token;
    if (gap(tokens, end) > 1) break;
    if (end === from + 1 && isDomain(line, from, end + 2)) return end + 2;
    if (token.lower === "." && before.capital && isInitialLetter(before) && gap(tokens, end) === 0) {
      // "J. K. Rowling", "J.-P. Dupont": only where a name goes on.
      const next = tokens[end + 1];
      const skip = next?.lower === "-" ? end + 2 : end + 1;
      if (
        skip < tokens.length &&
        gap(tokens, end + 1) <= 1 &&
        isCapital(line, skip, text) &&
        !isPlain((tokens[skip] as Token).lower)
      ) {
        end = skip;
        continue;
      }
      // "Sofia M., sa mère": the name was cut short by the newspaper.
      return end > from + 1 && next !== undefined && gap(tokens, end + 1) === 0 && next.lower === "," ? end + 1 : end;
    }
    if (isCapital(line, end, text)) {
      if (line.first[end] && before.lower !== ".") break;
      if (line.titleCase && isPlain(token.lower)) break;
      end++;
      continue;
    }
    const next = afterParticles(line, from, end, text);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

/** "J" of "J. K. Rowling", "Ch" of "Ch. Martin". */
const isInitialLetter = ({ start, end, lower }: Token): boolean =>
  end - start === 1 || lower === "ch" || lower === "ph" || lower === "th";

/** "Exemple.com", with nothing between. */
function isDomain({ tokens }: Line, from: number, end: number): boolean {
  const [name, dot, ending] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (end - from !== 3 || !name || dot?.lower !== "." || ending?.kind !== "word") return false;
  return dot.start === name.end && ending.start === dot.end && DOMAINS.has(ending.lower);
}

const DOMAINS = new Set([
  "com",
  "fr",
  "org",
  "net",
  "info",
  "eu",
  "be",
  "ch",
  "ca",
  "ru",
  "ma",
  "dz",
  "tn",
  "sn",
  "ci",
  "io",
  "tv",
  "uk",
  "de",
]);

/** "von der" in "Ursula von der Leyen": the index after the capital that the particles lead to. */
function afterParticles(line: Line, from: number, at: number, text: string): number | undefined {
  const { tokens, folds } = line;
  let next = at;
  let ambiguous = false;
  while (next < tokens.length && next - at < 3) {
    const token = tokens[next] as Token;
    if ((token.kind !== "word" && token.kind !== "elided") || !PARTICLES.has(token.lower) || gap(tokens, next) > 1)
      break;
    if (next === at) ambiguous = AMBIGUOUS_PARTICLES.has(token.lower);
    next++;
  }
  // "O'Brien", "N'Golo", "D'Ornano": the elided part belongs to the word.
  if (next === at) {
    const token = tokens[at] as Token;
    if (token.kind !== "elided" || !token.capital || !tokens[at + 1] || gap(tokens, at + 1) > 0) return undefined;
    // "Le Cléac'h"
    return isCapital(line, at + 1, text) || token.lower.length > 3 ? at + 2 : undefined;
  }
  if (next >= tokens.length || gap(tokens, next) > 1 || !isCapital(line, next, text)) return undefined;
  if (!ambiguous) return next + 1;
  // "Dominique de Villepin" but "Jean Martin de Lyon"; "le" and "la" alone lead to no name.
  const particle = (tokens[at] as Token).lower;
  if (particle === "la" || particle === "le") return undefined;
  if (firstName(folds[from] as string) === undefined) return undefined;
  const known = knownAt(tokens, folds, next);
  if (known && known.known.kind !== "place") return undefined;
  if (at - from === 1) return next + 1;
  return particle === "d'" && at - from === 2 && !known ? next + 1 : undefined;
}

/**
 * The name that begins at token `from`, or undefined. `complement`: the name stands after "de", where an institution and
 * the name of its servant can touch: "l'assistant du Kremlin Anna Petrova" is cut after "Kremlin".
 */
export function nameAt(
  line: Line,
  from: number,
  text: string,
  evidence: Evidence,
  complement = false,
): Name | undefined {
  const { tokens, folds, first } = line;
  const token = tokens[from];
  if (!token) return undefined;
  if ((!token.capital && token.kind !== "word") || line.words[from]?.title) return undefined;
  const known = knownAt(tokens, folds, from);
  const elided = token.kind === "elided" && token.capital && isCapital(line, from + 1, text) && !first[from];
  if (!elided && !isCapital(line, from, text)) return undefined;
  const begin = elided ? from + 1 : from;
  // "La Russie" and "L'Élysée" with a capital that is only an article's.
  if (!known && (elided || ARTICLES.has(token.lower)) && knownAt(tokens, folds, from + 1)) return undefined;
  if (known && line.titleCase) return { from, end: known.end, kind: kindOf(known.known), known: known.known };
  const end = runEnd(line, begin, text);
  if (known && known.end >= end) return { from, end: known.end, kind: kindOf(known.known), known: known.known };
  if (elided && !/^[dmnok]'$/.test(token.lower)) return undefined;
  // "Le Bihan n'a rien dit", where the article has "Paul Le Bihan".
  const surname = first[from] === 1 && evidence.surnames.has(`${folds[from]} ${folds[from + 1]}`);
  if (surname) return { from, end: from + 2, kind: "unknown", known: null };
  if ((first[from] || line.titleCase) && isPlain(token.lower)) return undefined;
  // "le gazoduc Russie-Allemagne Nord Stream"
  if (end > begin + 1 && isCompound(line, begin, evidence)) return { from, end: begin + 1, kind: "place", known: null };
  const size = end - begin;
  if (isDomain(line, begin, end)) return { from, end, kind: "organisation", known: null };
  const starts = firstName(folds[begin] as string) !== undefined || isInitialAt(line, begin);
  if (known && !(starts && size > 1)) {
    // "Kremlin" before a first name in "Kremlin Anna Petrova".
    if (known.end < end && firstName(folds[known.end] as string) !== undefined) {
      return { from, end: known.end, kind: kindOf(known.known), known: known.known };
    }
    if (known.known.kind === "place" && known.end < end && size > 2) {
      return { from, end, kind: "organisation", known: null };
    }
  }
  if (size > 1 && !starts) {
    const cut = innerFirstName(line, begin, end);
    if (cut !== undefined && (complement || (first[from] && isOrdinaryStart(line, begin, evidence)))) {
      if (!complement) return undefined;
      return { from, end: cut, kind: classify(line, from, begin, cut, text, evidence), known: null };
    }
  }
  if (first[from] && size === 1 && !elided) {
    const kind = initialWord(line, begin, text, evidence);
    return kind ? { from, end, kind, known: null } : undefined;
  }
  if (first[from] && size > 1 && !starts && isOrdinaryStart(line, begin, evidence)) return undefined;
  if (line.titleCase && !(size > 1 && starts) && !seen(line, begin, end, evidence)) return undefined;
  const kind = classify(line, from, begin, end, text, evidence);
  if (kind === "person" && complement && !starts) return { from, end, kind: "organisation", known: null };
  return { from, end: kind === "organisation" ? withAdjectives(line, begin, end) : end, kind, known: null };
}

/** "Stade rennais", "Parti communiste", "Croissant vert": the adjectives that belong to the name of an organisation. */
function withAdjectives({ tokens, folds, words }: Line, begin: number, end: number): number {
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
const LOCAL = /(?:[nlrst]ais|[nlrst]aise|ois|oise|ain|aine|in|ine)$/u;

const kindOf = ({ kind }: Known): Name["kind"] => (kind === "place" ? "place" : "organisation");

function isInitialAt({ tokens }: Line, index: number): boolean {
  const token = tokens[index] as Token;
  return isInitialLetter(token) && tokens[index + 1]?.lower === "." && tokens[index + 1]?.start === token.end;
}

/** Whether each word was seen with a capital where that says something. */
const seen = ({ folds }: Line, begin: number, end: number, { inside }: Evidence): boolean =>
  folds.slice(begin, end).every((word) => inside.has(word));

/** "Interrogé Paul Durand": an ordinary word that begins the sentence before a name. */
function isOrdinaryStart(line: Line, index: number, evidence: Evidence): boolean {
  const folded = line.folds[index] as string;
  const { lower } = line.tokens[index] as Token;
  if (evidence.inside.has(folded)) return false;
  return evidence.lower.has(folded) || looksOrdinary(lower) || isPlain(lower);
}

/** A lone word at the start of a sentence is a name where the article shows it elsewhere, or where it is an acronym. */
function initialWord(line: Line, index: number, text: string, evidence: Evidence): Name["kind"] | undefined {
  const folded = line.folds[index] as string;
  const token = line.tokens[index] as Token;
  if (isAcronym(text, token) && !line.titleCase) return isPlain(token.lower) ? undefined : "organisation";
  if (!evidence.inside.has(folded))
    return firstName(folded) !== undefined && !evidence.lower.has(folded) ? "unknown" : undefined;
  return evidence.lower.has(folded) && firstName(folded) === undefined
    ? undefined
    : isLocated(folded, evidence)
      ? "place"
      : "unknown";
}

function isLocated(folded: string, { inside, located }: Evidence): boolean {
  return (located.get(folded) ?? 0) * 2 >= (inside.get(folded) ?? 1);
}

function innerFirstName({ folds }: Line, begin: number, end: number): number | undefined {
  for (let k = begin + 1; k < end - 1; k++) if (firstName(folds[k] as string) !== undefined) return k;
  return undefined;
}

/** "l'appel Durand-Petit", "le gazoduc Russie-Allemagne": two names that a hyphen puts side by side. */
function isCompound({ folds }: Line, index: number, { inside }: Evidence): boolean {
  const parts = (folds[index] as string).split("-");
  return (
    parts.length === 2 &&
    parts.every((part) => part.length > 2 && (inside.has(part) || isCountry(part)) && firstName(part) === undefined)
  );
}

const isCountry = (fold: string): boolean => COUNTRIES.has(fold) || CAPITAL_CITIES.has(fold);

/** "Saint-Girons", "Aulnay-sous-Bois": the form of the names of French towns. */
const TOWN =
  /^(?:saint|sainte|st|ste|villeneuve|bourg|pont|mont|chateau|la|le|les)-|-(?:sur|sous|en|les|le|la|l|des|du|de|aux|au|lez|et)-/;

/** "la mer Noire", "rue du Bac", "le quartier de la Meinau": what stands before says that it is a place. */
function isPlaceName(tokens: readonly Token[], from: number): boolean {
  for (let k = from - 1; k >= 0 && from - k < 4; k--) {
    const { lower } = tokens[k] as Token;
    if (PLACE_NOUNS.has(lower)) return true;
    if (!["de", "du", "des", "d'", "la", "le", "les", "l'"].includes(lower)) return false;
  }
  return false;
}

const ARTICLES = new Set(["le", "la", "les", "l'", "du", "des", "au", "aux", "un", "une", "cette", "ce", "cet", "ces"]);

function classify(
  line: Line,
  from: number,
  begin: number,
  end: number,
  text: string,
  evidence: Evidence,
): Name["kind"] {
  const { tokens, folds } = line;
  const size = end - begin;
  const head = tokens[begin] as Token;
  const starts = firstName(folds[begin] as string) !== undefined || isInitialAt(line, begin);
  let organisation = false;
  for (let k = begin; k < end; k++) if (ORGANISATION_WORDS.has(folds[k] as string)) organisation = true;
  if (size > 1 && !starts)
    for (let k = begin; k < end; k++) if (isAcronym(text, tokens[k] as Token)) organisation ||= !isAcronym(text, head);
  if (organisation && !(starts && size === 2)) return "organisation";
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
  if (before && ARTICLES.has(before.lower)) return "organisation";
  if (size > 1) {
    if (before && (before.lower === "à" || before.lower === "en" || before.lower === "chez"))
      return before.lower === "chez" ? "organisation" : "place";
    return "person";
  }
  const folded = folds[begin] as string;
  if (before && (before.lower === "en" || before.lower === "à")) return "place";
  if (before?.lower === "chez") return "organisation";
  if (isLocated(folded, evidence) && evidence.inside.has(folded)) return "place";
  if (/[a-z][A-Z]|\d|\./.test(text.slice(head.start, head.end)))
    return head.lower.startsWith("mc") ? "unknown" : "organisation";
  return "unknown";
}
