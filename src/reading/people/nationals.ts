import { COUNTRY_ADJECTIVES, type CountryCode } from "../../language/countries.ts";
import { firstName } from "../../language/first-names.ts";
import { comesFromHere, isWoman } from "../../language/inhabitants.ts";
import type { Token } from "../../language/tokens.ts";
import type { Scanned } from "./apposition.ts";
import { knownAt } from "./lexicon.ts";
import { type Line, spanOf } from "./lines.ts";
import { blankPhrase, genderShown } from "./phrase-making.ts";
import { placeOf } from "./phrase-places.ts";

/** Something was read there that names nobody who can speak. */
export type Skipped = { readonly phrase: null; readonly end: number };

const ARTICLES = new Set(["le", "la", "l'", "les", "un", "une", "des", "ce", "cette"]);
const ONE = new Set(["le", "la", "l'"]);
/** "la Française des jeux", "la Lyonnaise de banque": a name, not where somebody comes from. */
const OF = new Set(["de", "du", "des", "d'"]);

/** "le Breton", "la Lyonnaise", "le Portugais": somebody from there, who is named nearby. */
function compatriot(line: Line, at: number, country: CountryCode | undefined): Scanned {
  const token = line.tokens[at] as Token;
  const phrase = blankPhrase("role", spanOf(line, at, at + 1), null);
  phrase.gender = genderShown(line.tokens[at - 1]) ?? (isWoman(token.lower) ? "f" : "m");
  const noun = { lemma: line.folds[at] as string, group: "origin", gender: phrase.gender, plural: false };
  phrase.roles = [{ ...spanOf(line, at, at + 1), noun, country: country ?? null, words: [], adjectives: [] }];
  phrase.determiner = "definite";
  phrase.weak = true;
  phrase.place = placeOf(line, at, at - 1, at + 1);
  return { phrase, end: at + 1 };
}

/** "les Russes", "des Américains": a people stands for its country. "un Français" is somebody, and is left alone. */
export function nationals(line: Line, at: number): Scanned | Skipped | undefined {
  const token = line.tokens[at];
  if (token?.kind !== "word" || !token.capital || line.first[at] || line.titleCase) return undefined;
  const known = knownAt(line.tokens, line.folds, at);
  if (known) return undefined;
  const country = COUNTRY_ADJECTIVES.get(line.folds[at] as string);
  const article = line.tokens[at - 1]?.lower ?? "";
  // "le Breton", "la Lyonnaise", "entre Africains": somebody from there.
  const many = token.lower.endsWith("s") && !line.tokens[at - 1]?.capital;
  const local = comesFromHere(token.lower);
  const alone = !line.tokens[at + 1]?.capital && !OF.has(line.tokens[at + 1]?.lower ?? "");
  if ((country || local) && ONE.has(article) && alone) return compatriot(line, at, country);
  if (!country && (many || ARTICLES.has(article)) && local && !line.tokens[at + 1]?.capital) {
    return { phrase: null, end: at + 1 };
  }
  // "l'Autrichien Lukas Gruber": the name that follows is read by itself, and where he is from remembered.
  if (country && line.tokens[at + 1]?.capital && ARTICLES.has(article)) return { phrase: null, end: at + 1 };
  // "du Lorrain Luc Martin", "la Basque Maite Garat": only before what is surely somebody.
  if (local && (ARTICLES.has(article) || article === "du" || article === "au"))
    if (firstName(line.folds[at + 1] ?? "") !== undefined && line.tokens[at + 2]?.capital)
      return { phrase: null, end: at + 1 };
  if (!country || line.tokens[at + 1]?.capital) return undefined;
  const before = line.tokens[at - 1]?.lower;
  if (before !== "les" || !/[sx]$/.test(token.lower)) return { phrase: null, end: at + 1 };
  const span = spanOf(line, at, at + 1);
  const phrase = blankPhrase("organisation", span, span);
  phrase.words = [line.folds[at] as string];
  phrase.key = `country:${country}`;
  phrase.plural = true;
  return { phrase, end: at + 1 };
}
