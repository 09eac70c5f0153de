import type { Query } from "../archive/query.ts";
import { foldedWords } from "../language/fold.ts";
import type { Candidate } from "./candidates.ts";

/** What a contest is made of, folded: whoever wins one has not won the whole. */
const PARTS =
  "etape|manche|set|jeu|mi temps|quart de finale|demi finale|huitieme de finale|prologue|contre la montre|partie|premier tour|match aller|match retour|journee|qualifications?|eliminatoires|poule|serie|speciale|quarts|demi finales";

/** "a remporté jeudi la troisième étape du Tour": what is done is done to a part of what stands behind. */
const DONE_TO_PART = new RegExp(
  `^\\S+ (?:(?:\\S+ ){0,4}?(?:la|le|l|les|une|un|sa|son|cette|ce) (?:\\S+ )?)(?<part>${PARTS}) (?:du|de la|de l|des|de) `,
  "u",
);

/** How far behind the verb is looked, in code units. */
const REACH = 90;

/** Whether the sentence tells of a part of what the question asks of as a whole: who has won a stage has not won the tour. */
export function isOfPart(text: string, { units }: Query, { item, places, words }: Candidate): boolean {
  const asked = foldedWords(text);
  return places.some(({ at, unit }) => {
    if (!units[unit]!.verb) return false;
    const { start } = words[at]!;
    const behind = foldedWords(item.article.text.slice(start, Math.min(item.end, start + REACH)));
    const part = DONE_TO_PART.exec(behind)?.groups?.["part"];
    return part !== undefined && !asked.includes(part);
  });
}
