import type { Word } from "../language/analyse.ts";
import { translate } from "../language/english.ts";
import { membersOf } from "../language/kinds.ts";
import type { Language } from "../language/which-language.ts";
import type { Joined } from "./joined.ts";

/**
 * How a question names the kind of thing that it asks for, over its folded words: "quel magistrat", "quels sont les fruits", "quel type de
 * camion", "c'est quoi comme bateau", "which animal". What follows is the kind.
 */
const NAMING: readonly RegExp[] = [
  /\b(?:quel(?:le)?s?|de quel(?:le)?s?)(?: (?:est|etait|sont|etaient|sera|a ete|fut))?(?: (?:le|la|les|l))? (?:(?:type|genre|sorte|espece|categorie|modele|marque|race|variete|nom)s? (?:de|d|du|des) (?:la |l |les )?)?/u,
  /\b(?:quoi|que|qu|koi)\b.{0,40}? comme /u,
  /\b(?:le|la|les|lequel|laquelle|lesquels|lesquelles) (?:type|genre|sorte|espece|modele)s? (?:de|d) /u,
  /\b(?:lequel|laquelle|lesquels|lesquelles) (?:de|des|d)(?: (?:ces|ses|les|la|l))? /u,
  /\b(?:which|what|whose)(?: (?:kind|type|sort|make|model|brand|breed|species|piece|form)s? of)?(?: (?:is|was|are|were) (?:the|his|her|its|their))? (?:the )?/u,
];

/** What ends the name of a kind in English, whose adjectives stand before it: "which antivirus software was used". */
const ENGLISH_END = new Set(
  "is was were are did does do has have had will would can could should that which who of in on at by for to from with and or".split(
    " ",
  ),
);
const DETERMINERS = new Set("the a an his her its their this these that those".split(" "));
const MOST_WORDS = 3;

/** The number of the word that names the kind of thing asked for, of a kind that is known; -1 where the question names none. */
export function soughtAt(all: readonly Word[], { text, starts }: Joined, language: Language): number {
  for (const naming of NAMING) {
    const match = naming.exec(text);
    const first = match ? starts.indexOf(match.index + match[0].length) : -1;
    if (first < 0) continue;
    const following = all.slice(first, first + MOST_WORDS);
    const at = (found: number): number => (found < 0 ? -1 : first + found);
    if (language === "fr") return at(following.slice(0, 2).findIndex(({ stem }) => membersOf([stem]).length > 0));
    // "Which killed more people": what a verb follows is no kind.
    const end = following.findIndex(({ exact }) => ENGLISH_END.has(exact) || translate([exact], 0).verb);
    // "Which teacher blames the …": what a determiner follows is a verb.
    const acting = following.findIndex(({ exact }) => DETERMINERS.has(exact)) - 1;
    const ends = [end, acting].filter((at) => at > 0);
    const words = ends.length > 0 ? following.slice(0, Math.min(...ends)) : end < 0 ? following : [];
    return at(words.map(({ exact }) => isKindInEnglish(exact)).lastIndexOf(true));
  }
  return -1;
}

/** What the French of an English word counts at least, other than its synonyms. */
const TRANSLATION = 0.9;

const isKindInEnglish = (exact: string): boolean =>
  translate([exact], 0).wordings.some(({ stems, gain }) => gain >= TRANSLATION && membersOf(stems).length > 0);

/** "What kind of boat": the noun behind it is the one that asks. */
export const isOnlyKind = (exact: string): boolean => ONLY_KIND.has(exact);
const ONLY_KIND = new Set("kind kinds type types sort sorts make model brand breed".split(" "));
