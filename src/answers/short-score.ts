import { passage } from "../corpus/article.ts";
import { NUMBER_WORD } from "../language/figures.ts";
import { foldedWords } from "../language/fold.ts";
import type { ShortAnswer } from "./answer.ts";
import type { Candidate } from "./candidates.ts";

const OUTCOME = /\b(?:score|resultats?|decompte|issue|result|tally|outcome|count)\b/u;
const CONTEST =
  /\b(?:scrutin|votes?|voting|ballot|match|finale?|rencontre|partie|derby|demi finale|motion|referendum|consultation|game|poll|election)\b/u;
const SCORE = /\b(?:quel (?:est |etait |a ete )?(?:le )?score|(?:final |what (?:was |is )?(?:the )?)score)\b/u;

/** "Par combien de voix le jury a-t-il tranché ?" */
const BY_VOTES = /\b(?:par combien de (?:voix|suffrages|votes)|by how many votes)\b/u;

/** Whether a question asks how a vote or a match ended: "résultat du scrutin sur la motion", "final score". */
export function asksScore(text: string): boolean {
  const words = foldedWords(text);
  return SCORE.test(words) || BY_VOTES.test(words) || (OUTCOME.test(words) && CONTEST.test(words));
}

const NUMBER = new RegExp(`^(?:\\d{1,3}(?:[  .]\\d{3})?|(?:${NUMBER_WORD}(?: et |-et-|-|$)){1,4})$`, "iu");
const FIRST = "(?<!\\p{L})(?<first>(?:\\p{Ll}{5,9} et )?[\\p{Ll}\\d  .-]{1,16})";
const SECOND = "(?<second>[\\p{Ll}\\d  -]{1,16})";
/** "30 voix pour et 31 contre", "par 30 voix contre 31", "3-1", "28 à 27". */
const TALLIES = [
  new RegExp(`${FIRST}(?: voix| suffrages)?(?: pour)?,?(?: et)? ${SECOND} (?:voix )?contre(?!\\p{L})`, "gu"),
  new RegExp(`${FIRST} (?:voix|suffrages|points|buts) (?:contre|à) ${SECOND}`, "gu"),
  /(?<![\p{L}\d])(?<first>\d{1,3}) ?[-–] ?(?<second>\d{1,3})(?![\p{L}\d-])/gu,
  /(?<!\p{L})(?<first>\d{1,3}) à (?<second>\d{1,3})(?= ?[,.;)])/gu,
];

/** The count of a vote or the score of a match that a sentence gives; null where it gives none. */
export function scoreIn({ item }: Pick<Candidate, "item">): ShortAnswer | null {
  const { text } = item.article;
  const sentence = text.slice(item.start, item.end);
  for (const tally of TALLIES) {
    for (const match of sentence.matchAll(tally)) {
      const { first = "", second = "" } = match.groups ?? {};
      if (!NUMBER.test(first) || !NUMBER.test(second)) continue;
      const start = item.start + match.index;
      return { type: "number", text: match[0], span: passage(item.article, { start, end: start + match[0].length }) };
    }
  }
  return null;
}
