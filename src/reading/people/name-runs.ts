import { firstName } from "../../language/first-names.ts";
import { AMBIGUOUS_PARTICLES, isPlain, PARTICLES } from "../../language/ordinary.ts";
import type { Token } from "../../language/tokens.ts";
import { knownAt } from "./lexicon.ts";
import type { Line } from "./lines.ts";

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
export function runEnd(line: Line, from: number, text: string): number {
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
      // "Sofia M., sa mère", "Sofia M. dit": the name was cut short by the newspaper.
      const cut = next !== undefined && (next.lower === "," || (next.kind !== "mark" && !next.capital));
      return end > from + 1 && cut ? end + 1 : end;
    }
    // "Lynx & Co"
    if (token.lower === "&" && isCapital(line, end + 1, text)) {
      end += 2;
      continue;
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

/** "J." in "J. Durand": a letter with its full stop right behind. */
export function isInitialAt({ tokens }: Line, index: number): boolean {
  const token = tokens[index] as Token;
  return isInitialLetter(token) && tokens[index + 1]?.lower === "." && tokens[index + 1]?.start === token.end;
}

/** "Exemple.com", with nothing between. */
export function isDomain({ tokens }: Line, from: number, end: number): boolean {
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

/** What newspapers and companies are called before what they are of: "Le Courrier de l’Ouest", "Crédit de l’Est". Folded. */
export const PAPERS = new Set(
  "courrier gazette depeche voix echo echos journal tribune telegramme republicain progres messager reveil eveil phare nouvelles nouvelle matin soir quotidien hebdo petit republique semaine independant moniteur bulletin credit comptoir mutuelle caisse banque transports laiterie conserverie forges chantiers ateliers brasserie imprimerie cristallerie aeroports eaux".split(
    " ",
  ),
);

/**
 * "l’envoyé de l’ONU Staffan de A", "a dit Staffan de A": a word of no list with a capital, before which no article and no preposition stands as
 * before "le Château de A", "à Ciudad de A".
 */
function standsFree({ tokens, words, first, titleCase }: Line, from: number): boolean {
  const before = tokens[from - 1];
  const token = tokens[from] as Token;
  if (!before || first[from] || titleCase || token.lower.length < 4) return false;
  if (isPlain(token.lower) || words[from]?.institution) return false;
  return !/^(?:l[ea']|les|du|des?|d'|aux?|une?|ce|cet|cette|à|en|dans|vers|sur|[.:;(«"“–—-])$/u.test(before.lower);
}

/** "von der" in "Ursula von der Leyen": the index after the capital that the particles lead to. */
function afterParticles(line: Line, from: number, at: number, text: string): number | undefined {
  const { tokens, folds } = line;
  let next = at;
  let ambiguous = false;
  while (next < tokens.length && next - at < 3) {
    const token = tokens[next] as Token;
    if ((token.kind !== "word" && token.kind !== "elided") || gap(tokens, next) > 1) break;
    // "Crédit de l’Est"
    const elided = token.lower === "l'" && next > at && PAPERS.has(folds[at - 1] as string);
    if (!PARTICLES.has(token.lower) && !elided) break;
    if (next === at) ambiguous = AMBIGUOUS_PARTICLES.has(token.lower);
    next++;
  }
  // "O'Brien", "N'Golo", "D'Ornano": the elided part belongs to the word.
  if (next === at) {
    const token = tokens[at] as Token;
    if (token.kind !== "elided" || !token.capital || !tokens[at + 1] || gap(tokens, at + 1) > 0) return undefined;
    // "Le Cléac'h", "Bachar Ja'afari"
    return isCapital(line, at + 1, text) || (token.lower.length > 2 && token.lower !== "qu'") ? at + 2 : undefined;
  }
  if (next >= tokens.length || gap(tokens, next) > 1 || !isCapital(line, next, text)) return undefined;
  if (!ambiguous) return next + 1;
  // "Dominique de Villepin" but "Jean Martin de Lyon"; "le" and "la" alone lead to no name.
  const particle = (tokens[at] as Token).lower;
  if (particle === "la" || particle === "le") return undefined;
  // "Le Courrier des Ondes", "La Voix du Nord"
  if (PAPERS.has(folds[at - 1] as string) && particle !== "y") return next + 1;
  if (firstName(folds[from] as string) === undefined && !(at - from === 1 && standsFree(line, from))) return undefined;
  const known = knownAt(tokens, folds, next);
  if (known && known.known.kind !== "place") return undefined;
  if (at - from === 1) return next + 1;
  return particle === "d'" && at - from === 2 && !known ? next + 1 : undefined;
}
