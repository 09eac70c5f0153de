import type { Query } from "../archive/query.ts";
import { passage } from "../corpus/article.ts";
import { foldedWords } from "../language/fold.ts";
import { isPlaceNoun } from "../language/kinds.ts";
import type { ShortAnswer } from "./answer.ts";
import type { Candidate } from "./candidates.ts";
import type { Question } from "./understand.ts";

/** "Dans quelle revue", "quel prix", "which journal": the noun for what has a name. */
const ASKED =
  /^(?:\p{L}{1,5} ){0,3}(?:quel(?:le)?s?|which|what) (?:(?:est|etait|sont|is|was) )?(?:(?:le|la|les|l|the) )?(?<noun>\p{L}{3,30})/u;

/** What may stand before the name, and the name: « Sonorités », or words with capitals. "De" only behind a noun that takes its name so. */
const QUOTED =
  /^(?:,? (?:intitulée?|baptisée?|nommée?|appelée?|dénommée?))? ?[«“"]\s?(?<name>[^«»“”"]{2,80}?)\s?[»”"]/u;
const NAMED =
  /^ (?<name>\p{Lu}[\p{L}\p{N}’'-]{1,30}(?:(?: (?:de|du|des|la|le|les|et|of))? \p{Lu}[\p{L}\p{N}’'-]{0,30}){0,4})/u;
const OF_NAMED =
  /^ (?:de la |de l[’']|du |des |de |d[’'])(?<name>\p{Lu}[\p{L}\p{N}’'-]{1,30}(?: \p{Lu}[\p{L}\p{N}’'-]{0,30}){0,4})/u;
const NAMED_BY_OF =
  /^(?:prix|revue|rue|place|avenue|stade|hopital|lycee|college|ecole|salle|trophee|festival|traite|accord|operation)$/u;

/** How nearly a word must be the noun asked for: "le magazine « Rives »" answers "quelle revue". */
const SAME = 0.65;

/** The name of the thing that a question asks for by its noun: "Sonorités" of "Dans quelle revue ?"; null where the sentence names none of that kind. */
export function nameOfThing(
  question: Question,
  query: Query,
  { item, places, words, own }: Candidate,
): ShortAnswer | null {
  const noun = ASKED.exec(foldedWords(question.text))?.groups?.["noun"];
  if (noun === undefined) return null;
  const { text } = item.article;
  const unit = query.units.findIndex(({ exact, typed }) => exact === noun || foldedWords(typed).startsWith(noun));
  if (unit < 0 || own[unit]! < SAME) return null;
  for (const { at, unit: of } of places) {
    if (of !== unit) continue;
    const { end } = words[at]!;
    const after = text.slice(end, Math.min(item.end, end + 120));
    const found = QUOTED.exec(after) ?? NAMED.exec(after) ?? (NAMED_BY_OF.test(noun) ? OF_NAMED.exec(after) : null);
    const name = found?.groups?.["name"];
    if (!found || name === undefined) continue;
    const start = end + found[0].lastIndexOf(name);
    return {
      type: isPlaceNoun(noun) ? "place" : "name",
      text: name,
      span: passage(item.article, { start, end: start + name.length }),
    };
  }
  return null;
}
