import { stemmer } from "@orama/stemmers/french";
import { fold } from "./fold.ts";
import { INFINITIVES } from "./irregular-verbs.ts";

/** The same forms as typed without accents: "recoit". */
const UNACCENTED: ReadonlyMap<string, string> = new Map(
  [...INFINITIVES].map(([form, infinitive]) => [fold(form), infinitive]),
);

/**
 * The stem of a lower-case French word, folded: "négociations" -> "negoci", "tiendront" -> "ten".
 * Irregular verbs go by their infinitive; then Snowball, and accents last, because Snowball's rules read the accents.
 */
export function stem(word: string): string {
  return fold(stemmer(INFINITIVES.get(word) ?? UNACCENTED.get(word) ?? word));
}
