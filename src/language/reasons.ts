import { fold } from "./fold.ts";
import { infinitiveOf } from "./french-words.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** Words that give a cause: "faute de moyens", "dû à un court-circuit". */
const CAUSES = String.raw`parce qu|puisqu|car |en raison d|à cause d|faute d|à la suite d|du fait d|invoqu|justifi|motif|raisons?(?!\p{L})|dû(?:e|s|es)? (?:à|au)|provoqué|causé|à l[’']origine|s[’']explique|conclut? à |par crainte|victime d|des suites|court-circuit|n[ée]e?s? d|fait(?:es)? suite|déclenché|en réaction|découle|tien(?:t|nent) à (?:l|un|ce|sa|son)|lié(?:e|s|es)? (?:à|au)|par manque|par peur|sous la pression|sous le coup|par souci`;

/** Words that give an aim, or that may stand beside a cause. */
const AIMS = String.raw`afin |pour (?:raisons?|des raisons|cause|que|\p{L}{1,30}(?:er|ir|re) )|grâce à|craign|permet|caus(?:e|es) |(?<!(?:a|ont|avait|avaient|aurait) )jugée?s? |estimant |considérant |trop [\p{L}]{1,20} pour |imput|attribu|résult|(?:mort|morte|décédée?) d[’'e]u?n? ?|après (?:la découverte|la mort|le décès|la chute|la perte|la publication|la rupture|un accident|une panne|une chute|un vol|plusieurs|avoir )|(?:panne|défaillance|erreur|incident|avarie)s?(?!\p{L})|interromp|empêch|contrain|obligé|forcé|trop (?:cher|chère|peu|tard|petit|vieux|dangereu|élev)|manqu(?!\p{L}{0,5} (?:toujours |encore )?à l[’']appel)|ayant \p{L}|réclam|dénonc|inqui`;

/** "Elle a refusé : à Londres, on ne lui garantissait rien." What follows a colon explains. */
const EXPLAINED = String.raw`\p{L}{3,30} ?: (?!«)`;

/** "La traversée avait échoué en 2016 : le moteur avait calé." The same behind a number, where a verb stands before it: "Étape 4 : Colin gagne" is a label. */
const NUMBER_AND_COLON = /(?<!\d)\d{1,4} ?: (?!«)/gu;
/** How far before the number its verb may be, in UTF-16 code units. */
const CLAUSE = 100;

const explainsBehindNumber = (text: string): boolean =>
  Array.from(text.matchAll(NUMBER_AND_COLON)).some(({ index }) => {
    const clause = text
      .slice(Math.max(0, index - CLAUSE), index)
      .split(/[.,;:!?]/u)
      .at(-1)!;
    return clause.split(/[^\p{L}]/u).some((word) => /^\p{Ll}{3}/u.test(word) && isVerb(fold(word)));
  });

const isVerb = (word: string): boolean => !STOP_WORDS.has(word) && infinitiveOf(word) !== undefined;

const CAUSE = new RegExp(String.raw`(?<!\p{L})(?:${CAUSES})`, "iu");
const REASON = new RegExp(String.raw`(?<!\p{L})(?:${CAUSES}|${AIMS})|${EXPLAINED}`, "iu");

/** Whether a French sentence gives a cause, rather than an aim or a mere mention. */
export const givesCause = (text: string): boolean => CAUSE.test(text);

/** Whether a French sentence gives a reason of any kind. */
export const givesReason = (text: string): boolean => REASON.test(text) || explainsBehindNumber(text);
