import { stemmer } from "@orama/stemmers/french";
import { fold } from "./fold.ts";

/**
 * The stem of a lower-case French word with its accents, folded: "négociations" -> "negoci".
 * Snowball first and accents after, because Snowball's rules read the accents.
 */
export const stem = (word: string): string => fold(stemmer(word));
