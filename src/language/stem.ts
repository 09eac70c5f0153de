import { stemmer } from "@orama/stemmers/french";
import { fold } from "./fold.ts";
import { INFINITIVES, SHARED } from "./irregular-verbs.ts";

/** The same forms as typed without accents: "recoit"; not "vins", which "vîns" would be. */
const UNACCENTED: ReadonlyMap<string, string> = new Map(
  [...INFINITIVES]
    .map(([form, infinitive]): [string, string] => [fold(form), infinitive])
    .filter(([form]) => !SHARED.has(form)),
);

/** Nouns that Snowball would have as one with another word, and what they are stemmed as: the wind is no sale ("vente"), the rent no law ("loi"). */
const APART: ReadonlyMap<string, string> = new Map([
  ["vent", "venteux"],
  ["vents", "venteux"],
  ["loyer", "loyers"],
  ["foyer", "foyers"],
]);

/**
 * The stem of a lower-case French word, folded: "négociations" -> "negoci", "tiendront" -> "ten".
 * Irregular verbs go by their infinitive; then Snowball, and accents last, because Snowball's rules read the accents.
 */
export function stem(word: string): string {
  return fold(stemmer(APART.get(word) ?? INFINITIVES.get(word) ?? UNACCENTED.get(word) ?? word));
}
