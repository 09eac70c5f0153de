import { passage } from "../corpus/article.ts";
import { NUMBER_WORD } from "../language/figures.ts";
import { foldedWords } from "../language/fold.ts";
import type { ShortAnswer } from "./answer.ts";
import type { Candidate } from "./candidates.ts";

const ASKS =
  /\b(?:score|resultats?|decompte|issue|result|tally|outcome)\b.{0,40}\b(?:scrutin|votes?|voting|ballot|match|finale?|rencontre|partie|derby|demi finale|motion|referendum|consultation|game|poll|election)\b|\b(?:quel (?:est |etait |a ete )?(?:le )?score|(?:final |what (?:was |is )?(?:the )?)score|(?:vote|match) (?:result|tally|count|score))\b|\b(?:vote|match|finale?|game) .{0,40}\b(?:score|result|tally)\b/u;

/** Whether a question asks how a vote or a match ended: "résultat du scrutin sur la motion", "final score". */
export const asksScore = (text: string): boolean => ASKS.test(foldedWords(text));

const NUMBER = `(?:\\d{1,3}(?:[ \u00A0\u202F.]\\d{3})*|${NUMBER_WORD}(?:[- ](?:et[- ])?${NUMBER_WORD}){0,3})`;
/** "par 30 voix contre 31", "30 voix pour et 31 contre", "3-1", "vingt et un à dix-neuf". */
const TALLY = new RegExp(
  `(?<!\\p{L})${NUMBER}(?: voix)?(?: pour)?,?(?: et| contre| à)? ?${NUMBER} (?:voix )?contre(?!\\p{L})|(?<!\\p{L})${NUMBER} (?:voix|suffrages|points|buts) (?:contre|à) ${NUMBER}|(?<![\\p{L}\\d])\\d{1,3} ?[-–] ?\\d{1,3}(?![\\p{L}\\d-])|(?<!\\p{L})\\d{1,3} à \\d{1,3}(?= ?[,.;)])`,
  "iu",
);

/** The count of a vote or the score of a match that a sentence gives; null where it gives none. */
export function scoreIn({ item }: Pick<Candidate, "item">): ShortAnswer | null {
  const { text } = item.article;
  const match = TALLY.exec(text.slice(item.start, item.end));
  if (!match) return null;
  const start = item.start + match.index;
  return { type: "number", text: match[0], span: passage(item.article, { start, end: start + match[0].length }) };
}
