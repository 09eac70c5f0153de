import type { Word } from "../language/analyse.ts";
import { infinitiveOf } from "../language/french-words.ts";
import { QUESTION_WORDS } from "../language/question-words.ts";
import { STOP_WORDS } from "../language/stop-words.ts";

/** Nouns for an amount, folded: beside bare words they ask how much. "prix glissières Valloire" */
const AMOUNTS: ReadonlySet<string> = new Set(
  `prix cout couts montant somme budget tarif tarifs nombre effectif effectifs salaire loyer taux population superficie temperature
  hauteur longueur largeur profondeur distance vitesse poids deficit benefice benefices dette subvention amende rancon prime
  recette pourcentage proportion score participation abstention capacite puissance indemnite recompense
  price cost amount budget number salary rent rate fine ransom debt score turnout speed weight height distance depth`
    .trim()
    .split(/\s+/),
);

/** Bare words of more content than this are a sentence. */
const MOST_WORDS = 6;

/** Whether bare words ask for an amount by their noun: "rançon Haute-Loire montant", "tarif expo Nancy". */
export const asksAmountBarely = (words: readonly Word[]): boolean =>
  words.filter(({ exact }) => !STOP_WORDS.has(exact) && !QUESTION_WORDS.has(exact)).length <= MOST_WORDS &&
  words.some(({ exact }) => AMOUNTS.has(exact)) &&
  !words.some(
    ({ exact, capital }) => !capital && !AMOUNTS.has(exact) && infinitiveOf(exact) !== undefined && !isNoun(exact),
  );

/** "travaux", "grève": infinitives aside, what may be a form of a verb is in bare words nearly always a noun. */
const isNoun = (exact: string): boolean => !/(?:er|ir|re|ent|ait|aient|era|eront)$/u.test(exact);

/** "urgences, % de grévistes": a share is asked for; "85 % de grévistes" gives one. */
export const asksShare = (text: string): boolean => /(?<![\d\s])\s?%|^\s*%/u.test(text);

const PLACED = new Set(
  "le la les l un une des du de sa son ses leur leurs ce cette ces cet au aux il elle ils elles on".split(" "),
);

const PRONOUNS = new Set("il elle ils elles on ca".split(" "));

const WHEN = new Set(
  "apres avant pendant durant lors depuis hier quand lundi mardi mercredi jeudi vendredi samedi dimanche exactement".split(
    " ",
  ),
);

/** "Renault délocalise ou son usine": "ou" behind a verb and before what it is done to asks where. Not "une maison ou un studio". */
export function asksWhereWithin(words: readonly Word[], text: string): number {
  return words.findIndex(({ exact, start, end }, at) => {
    const before = words[at - 1];
    if (exact !== "ou" || !before || before.capital) return false;
    const isForm = infinitiveOf(before.exact) !== undefined || /(?:ise|isent|ifie|ifient)$/u.test(before.exact);
    const isVerb = isForm && !PLACED.has(words[at - 2]?.exact ?? "");
    // With its accent it is no conjunction: "Elles iront où, de nuit ?"
    if (text.slice(start, end).toLowerCase() === "où")
      return isVerb || (isForm && PRONOUNS.has(words[at - 2]?.exact ?? ""));
    const next = words[at + 1];
    // "il a été soigné ou après sa chute": no second thing of a choice begins so.
    if (isVerb && next !== undefined && WHEN.has(next.exact)) return true;
    return (
      isVerb && next !== undefined && PLACED.has(next.exact) && infinitiveOf(words[at + 3]?.exact ?? "") === undefined
    );
  });
}
