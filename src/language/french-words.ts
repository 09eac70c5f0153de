import { LEXICON } from "./english-lexicon.ts";
import { PHRASES } from "./english-phrases.ts";
import { PRESS_LEXICON } from "./english-press.ts";
import { fold } from "./fold.ts";
import { PLAIN_FOLDED } from "./ordinary.ts";
import { SYNONYMS } from "./synonyms.ts";
import { VERB_FORMS } from "./verbs.ts";

/** Verbs that say little of what happened: infinitives. */
const LIGHT = new Set(
  `être avoir faire aller pouvoir devoir vouloir savoir dire parler passer voir mettre venir donner prendre rester tenir trouver
  falloir arriver concerner sembler paraître laisser déclarer affirmer estimer indiquer expliquer ajouter préciser`
    .trim()
    .split(/\s+/),
);

/** The forms of verbs, folded, with their infinitives. */
const FOLDED_VERBS: ReadonlyMap<string, string> = new Map(
  [...VERB_FORMS].reverse().map(([form, { lemma }]) => [fold(form), lemma]),
);

/** Words that this project's own word lists have, folded: enough to know a French word from a misspelt one. */
const LISTED: ReadonlySet<string> = new Set(
  fold(`${SYNONYMS} ${[LEXICON, PRESS_LEXICON, PHRASES].join(",").replace(/[^,=]+=/g, " ")}`)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3),
);

/** The infinitive of a folded verb form; undefined where it is none that is known. */
export const infinitiveOf = (folded: string): string | undefined => FOLDED_VERBS.get(folded);

/** Whether a folded word is a verb form that says little. */
export const isLight = (folded: string): boolean => LIGHT.has(FOLDED_VERBS.get(folded) ?? "");

/** Whether a folded word is known to be French, so that a text's lack of it is no spelling mistake. */
export const isFrench = (folded: string): boolean =>
  FOLDED_VERBS.has(folded) || LISTED.has(folded) || (folded.endsWith("s") && LISTED.has(folded.slice(0, -1)));

/** Whether a folded word is no name although a capital often begins it: "Pendant", "Selon", "Après" open many a sentence. */
export const opensSentences = (folded: string): boolean => PLAIN_FOLDED.has(folded) || FOLDED_VERBS.has(folded);
