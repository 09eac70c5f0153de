import { foldedWords } from "../language/fold.ts";
import type { Question } from "./understand.ts";

/** Questions whether two things are alike, or which of them is more. */
const COMPARES =
  /\b(?:d accord|(?:le|la|les|du|un|au) memes?|(?:plus|moins|autant) .{2,60}(?:que|qu)\b|le (?:plus|moins)|la (?:plus|moins)|varie(?:nt)?|differ\p{L}{0,5}|agree|same|qui dit (?:quoi|vrai)|(?:more|less|fewer|longer|higher|bigger|larger) .{0,40}than|the (?:most|least|more|fewer)|(?:more|less|fewer|longer|shorter|higher|lower|bigger|larger|smaller|older|younger|faster|earlier|later|worse|better) .{2,80} or)\b/u;

/** Whether a question asks how two things compare: "le nombre varie-t-il selon les journaux ?" */
export const compares = (text: string): boolean => COMPARES.test(foldedWords(text));

/** The same of a question: whether somebody has said how two things compare is no comparison. */
export const isComparison = ({ kind, text }: Question): boolean => kind !== "did-say" && compares(text);

const AMOUNT =
  /\b(?:nombre|chiffres?|bilan|montant|prix|cout|somme|total|pourcentage|taux|deficit|trou|dette|plus d[e]?|moins d[e]?|autant d[e]?|number|figures?|toll|amount|price|cost|total|more|fewer|less|how many|how much|combien)\b|\d/u;

/** Whether what is compared are amounts: "Annoncent-ils le même nombre de blessés ?" */
export const comparesAmounts = (text: string): boolean => compares(text) && AMOUNT.test(foldedWords(text));

/** Words by which two things are compared and that no sentence need have, folded. */
const IDLE: ReadonlySet<string> = new Set(
  `accord nombre chiffre chiffres bilan meme memes donnent donne annoncent annonce disent dit avancent avance parlent evoquent
  rapportent publient articles article journaux journal medias media sources source titres versions version varie varient differe
  different differents agree same number figure figures report reported give gives newspapers papers articles outlets plus moins`
    .trim()
    .split(/\s+/),
);

/** Whether a word of a question that compares only says so. */
export const onlyCompares = (exact: string): boolean => IDLE.has(exact);
