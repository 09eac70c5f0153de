import { firstName } from "../../language/first-names.ts";
import { isPlain, looksOrdinary } from "../../language/ordinary.ts";
import { NAME_WITH_CAPITAL } from "../../language/titles.ts";
import type { Token } from "../../language/tokens.ts";
import { type Known, knownAt } from "./lexicon.ts";
import type { Evidence, Line } from "./lines.ts";
import { ARTICLES, classify, isCompound, isLocated, type NameKind, withAdjectives } from "./name-kinds.ts";
import { isAcronym, isCapital, isDomain, isInitialAt, runEnd } from "./name-runs.ts";

/** A capitalised name: tokens `from` to `end`, end excluded. */
export interface Name {
  readonly from: number;
  readonly end: number;
  readonly kind: NameKind;
  readonly known: Known | null;
}

/**
 * The name that begins at token `from`, or undefined. `complement`: the name stands after "de", where an institution and
 * the name of its servant can touch: "l'assistant du Sénat Anna Petrova" is cut after "Sénat".
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
  if ((!token.capital && token.kind !== "word") || isTitle(line, from)) return undefined;
  // "Bruay-sur-l’Escaut", "Saint-Jean-d’Angély": one place.
  if (token.kind === "elided" && token.lower.includes("-") && isCapital(line, from + 1, text))
    return { from, end: from + 2, kind: "place", known: null };
  const known = knownAt(tokens, folds, from);
  const elided =
    token.kind === "elided" &&
    token.capital &&
    isCapital(line, from + 1, text) &&
    (!first[from] || token.lower === "o'");
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
  // "la ligne Paris-Turin Lyria"
  if (end > begin + 1 && isCompound(line, begin, evidence)) return { from, end: begin + 1, kind: "place", known: null };
  const size = end - begin;
  // "(Une séparation, Le client)": an article is no name.
  if (size === 1 && /^(?:un|une|des)$/.test(token.lower)) return undefined;
  if (size === 1 && (isNumbered(text, tokens[begin] as Token) || isLettered(line, begin))) return undefined;
  // "Petit Poucet de la coupe": a team.
  if (size === 2 && folds[begin] === "petit" && folds[begin + 1] === "poucet")
    return { from, end, kind: "organisation", known: null };
  if (isDomain(line, begin, end)) return { from, end, kind: "organisation", known: null };
  // "le président des Bergers de l'Aude Alexandre A": a department, which is a first name too.
  const articled = complement && size > 2 && tokens[begin - 1]?.lower === "l'";
  const starts = !articled && (firstName(folds[begin] as string) !== undefined || isInitialAt(line, begin));
  // "a dit à l’AFP Anifa Belkacem": to whom somebody spoke, and who.
  const radio = known?.known.key.startsWith("media:") && known.end < end && isToldTo(line, from) ? known : undefined;
  // "France Bleu Gard Lozère": one of its stations.
  if (
    radio &&
    folds[begin] === "france" &&
    folds[begin + 1] === "bleu" &&
    firstName(folds[begin + 2] as string) === undefined
  )
    return { from, end, kind: "organisation", known: radio.known };
  if (radio) return { from, end: radio.end, kind: kindOf(radio.known), known: radio.known };
  if (known && !(starts && size > 1)) {
    // "Sénat" before a first name in "l'assistant du Sénat Anna Petrova".
    if (known.end < end && firstName(folds[known.end] as string) !== undefined) {
      return { from, end: known.end, kind: kindOf(known.known), known: known.known };
    }
    if (known.known.kind === "place" && known.end < end && size > 2) {
      return { from, end, kind: "organisation", known: null };
    }
  }
  // "le ministre de l'Énergie Ruslan A": the ministry ends before the name.
  if (complement && size > 1 && !starts && MINISTRIES.has(folds[begin] as string))
    return { from, end: begin + 1, kind: "organisation", known: null };
  if (size > 1 && !starts) {
    const cut = innerFirstName(line, begin, end);
    if (cut !== undefined && (complement || (first[from] && isOrdinaryStart(line, begin, evidence)))) {
      if (!complement) return undefined;
      return { from, end: cut, kind: classify(line, from, begin, cut, text, evidence), known: null };
    }
  }
  if (first[from] && size === 1 && !elided) {
    const kind =
      isAged(line, end) && !evidence.lower.has(folds[begin] as string)
        ? "unknown"
        : initialWord(line, begin, text, evidence);
    return kind ? { from, end, kind, known: null } : undefined;
  }
  if (first[from] && size > 1 && !starts && isOrdinaryStart(line, begin, evidence)) return undefined;
  if (line.titleCase && !(size > 1 && starts) && !seen(line, begin, end, evidence)) return undefined;
  const kind = classify(line, from, begin, end, text, evidence);
  if (kind === "person" && complement && !starts) return { from, end, kind: "organisation", known: null };
  return { from, end: kind === "organisation" ? withAdjectives(line, begin, end) : end, kind, known: null };
}

/** "à l’AFP", "sur RMC", "au micro de RTL": a preposition before a medium. */
const isToldTo = ({ tokens }: Line, from: number): boolean =>
  /^(?:à|au|aux|sur|de|pour|chez)$/.test(tokens[from - (tokens[from - 1]?.lower === "l'" ? 2 : 1)]?.lower ?? "");

/** "la phase III", "le Covid-19": a number, or a thing with one. */
const isNumbered = (text: string, { start, end }: Token): boolean =>
  /^(?:[IVX]{2,5}|\p{Lu}\p{Ll}+-\d{1,3})$/u.test(text.slice(start, end));

/** "l’échantillon B": a letter behind a noun that is nobody. */
function isLettered({ tokens, words }: Line, at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.lower.length !== 1 || before?.kind !== "word" || before.capital) return false;
  return words[at - 1]?.role === undefined && ARTICLES.has(tokens[at - 2]?.lower ?? "");
}

/** "Dr", "le cheikh"; "Cheikh Diop" is a first name. */
const isTitle = ({ words, tokens }: Line, at: number): boolean =>
  words[at]?.title !== undefined && !(tokens[at]?.capital && NAME_WITH_CAPITAL.has(tokens[at]?.lower ?? ""));

/** What ministries are of, and "État" in "l'agence d'État Anadolu": never the first word of a name. Folded. */
const MINISTRIES = new Set(
  "energie defense sante interieur justice economie education agriculture transports culture environnement travail mines commerce industrie finances jeunesse logement budget numerique tourisme sports ecologie peche eau etat".split(
    " ",
  ),
);

const kindOf = ({ kind }: Known): NameKind => (kind === "place" ? "place" : "organisation");

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
function initialWord(line: Line, index: number, text: string, evidence: Evidence): NameKind | undefined {
  const folded = line.folds[index] as string;
  const token = line.tokens[index] as Token;
  if (isAcronym(text, token) && !line.titleCase) return isPlain(token.lower) ? undefined : "organisation";
  if (!evidence.inside.has(folded))
    return firstName(folded) !== undefined && !evidence.lower.has(folded) ? "unknown" : undefined;
  if (evidence.storms.has(folded)) return "place";
  return evidence.lower.has(folded) && firstName(folded) === undefined
    ? undefined
    : isLocated(folded, evidence)
      ? "place"
      : "unknown";
}

/** "Killian, 14 ans, fait la moue": whoever has an age is somebody. */
const isAged = ({ tokens }: Line, end: number): boolean =>
  /^[,(]$/.test(tokens[end]?.lower ?? "") &&
  tokens[end + 1]?.kind === "number" &&
  tokens[end + 2]?.lower === "ans" &&
  /^[,)]$/.test(tokens[end + 3]?.lower ?? "");

function innerFirstName({ folds }: Line, begin: number, end: number): number | undefined {
  for (let k = begin + 1; k < end - 1; k++) if (firstName(folds[k] as string) !== undefined) return k;
  return undefined;
}
