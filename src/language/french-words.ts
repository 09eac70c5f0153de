import { LEXICON } from "./english-lexicon.ts";
import { PHRASES } from "./english-phrases.ts";
import { PRESS_LEXICON } from "./english-press.ts";
import { fold } from "./fold.ts";
import { PLAIN_FOLDED } from "./ordinary.ts";
import { SYNONYMS } from "./synonyms.ts";
import { verbForms } from "./verbs.ts";

/** Verbs that say little of what happened: infinitives. */
const LIGHT = new Set(
  `être avoir faire aller pouvoir devoir vouloir savoir dire parler passer voir mettre venir donner prendre rester tenir trouver
  falloir arriver concerner sembler paraître laisser déclarer affirmer estimer indiquer expliquer ajouter préciser`
    .trim()
    .split(/\s+/),
);

let foldedVerbs: ReadonlyMap<string, string> | undefined;
let listed: ReadonlySet<string> | undefined;

/** The infinitive of a folded verb form; undefined where it is none that is known. The forms are folded when they are first asked for. */
export function infinitiveOf(folded: string): string | undefined {
  foldedVerbs ??= new Map([...verbForms()].reverse().map(([form, { lemma }]) => [fold(form), lemma]));
  return foldedVerbs.get(folded);
}

/** Whether this project's own word lists have a folded word: enough to know a French word from a misspelt one. */
function isListed(folded: string): boolean {
  listed ??= new Set(
    fold(`${SYNONYMS} ${[LEXICON, PRESS_LEXICON, PHRASES].join(",").replace(/[^,=]+=/g, " ")}`)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3),
  );
  return listed.has(folded);
}

/** Whether a folded word is a verb form that says little. */
export const isLight = (folded: string): boolean => LIGHT.has(infinitiveOf(folded) ?? "");

/** Whether a folded word is known to be French, so that a text's lack of it is no spelling mistake. */
export const isFrench = (folded: string): boolean =>
  infinitiveOf(folded) !== undefined || isListed(folded) || (folded.endsWith("s") && isListed(folded.slice(0, -1)));

/** Whether a folded word is no name although a capital often begins it: "Pendant", "Selon", "Après" open many a sentence. */
export const opensSentences = (folded: string): boolean =>
  PLAIN_FOLDED.has(folded) || infinitiveOf(folded) !== undefined;
