import { CAPITAL_CITIES, COUNTRIES, type CountryCode } from "../../language/countries.ts";
import { fold } from "../../language/fold.ts";
import { NAMED_INSTITUTIONS } from "../../language/institutions.ts";
import { MEDIA } from "../../language/media.ts";
import { PLACES } from "../../language/places.ts";
import { type Token, tokenize } from "../../language/tokens.ts";

/** What is generally known by its name: an institution, a medium, a country, a capital, or a place that does not speak. */
export interface Known {
  readonly kind: "organisation" | "country" | "capital" | "place";
  /** One key for all its names. */
  readonly key: string;
  readonly country: CountryCode | null;
}

interface Entry {
  readonly words: readonly string[];
  readonly known: Known;
}

const LEXICON = new Map<string, Entry[]>();

/** A capital speaks for its country, but Brussels for more than one, and Paris is mostly the town. */
const STANDS_FOR_NONE = new Set(["EU", "FR"]);

function add(name: string, known: Known): void {
  const words = tokenize(name).map(({ lower }) => fold(lower));
  const first = words[0];
  if (first === undefined) return;
  const entries = LEXICON.get(first) ?? [];
  entries.push({ words, known });
  LEXICON.set(first, entries);
}

for (const name of PLACES) add(name, { kind: "place", key: `place:${name}`, country: null });
for (const [name, country] of CAPITAL_CITIES)
  add(name, { kind: "capital", key: STANDS_FOR_NONE.has(country) ? `capital:${name}` : `country:${country}`, country });
for (const [name, country] of COUNTRIES) add(name, { kind: "country", key: `country:${country}`, country });
for (const [name, title] of MEDIA) add(name, { kind: "organisation", key: `media:${fold(title)}`, country: null });
for (const [name, { name: title, country }] of NAMED_INSTITUTIONS) {
  add(name, { kind: "organisation", key: `named:${fold(title)}`, country });
}
for (const entries of LEXICON.values()) entries.sort((a, b) => b.words.length - a.words.length);

/** "au Caire", "du Havre", "au Monde": the article of the name is in the preposition. */
function contractedAt(
  tokens: readonly Token[],
  folds: readonly string[],
  index: number,
): { known: Known; end: number } | undefined {
  const before = tokens[index - 1]?.lower;
  if ((before !== "au" && before !== "du") || NOT_CONTRACTED.has(tokens[index - 2]?.lower ?? "")) return undefined;
  for (const { words, known } of LEXICON.get("le") ?? []) {
    if (words[1] === folds[index] && words.length === 2) return { known, end: index + 1 };
  }
  return undefined;
}

/** "la Coupe du Monde" has nothing to do with Le Monde. */
const NOT_CONTRACTED = new Set([
  "coupe",
  "coupes",
  "champion",
  "championne",
  "champions",
  "championnat",
  "championnats",
  "reste",
  "bout",
  "autour",
  "tour",
  "fin",
]);

/** The longest known name that begins at token `index`, with the index after it. The first word must have a capital. */
export function knownAt(
  tokens: readonly Token[],
  folds: readonly string[],
  index: number,
): { known: Known; end: number } | undefined {
  const first = tokens[index];
  if (!first?.capital) return undefined;
  const contracted = contractedAt(tokens, folds, index);
  if (contracted) return contracted;
  const entries = LEXICON.get(folds[index] as string);
  if (!entries) return undefined;
  for (const { words, known } of entries) {
    let k = 1;
    while (k < words.length && folds[index + k] === words[k]) k++;
    // "Le monde a changé" is no newspaper.
    const small = known.key.startsWith("media:") && tokens[index + k - 1]?.capital === false;
    if (k === words.length && !(small && ARTICLES.has(words[0] as string))) return { known, end: index + k };
  }
  return undefined;
}

const ARTICLES = new Set(["le", "la", "les", "l'"]);

/** The key of a name that is generally known as a whole: "Maison-Blanche" and "Maison Blanche" have one. */
export function keyOfName(name: string): string | undefined {
  const words = tokenize(name.slice(0, 100)).map(({ lower }) => fold(lower));
  const entries = LEXICON.get(words[0] ?? "");
  return entries?.find(
    (entry) => entry.words.length === words.length && entry.words.every((word, k) => word === words[k]),
  )?.known.key;
}
