import { DETERMINERS } from "../../language/function-words.ts";
import type { Discourse } from "./discourse.ts";
import { type Words, wordAt } from "./words.ts";

/** Towns and the like act, and one who was elected speaks for them. */
const TERRITORY = /^(?:ville|commune|municipalité|département|région|métropole|agglomération|état|pays)$/;

/**
 * "Le syndicat tempère. « … », soupire-t-il": whether the institution at token `at` can be who the next sentence means. Not where somebody is
 * named before `to`: "La direction a confié le chantier à Anne Lambert. « … », dit-elle".
 */
export function speaksAgain({ words, entities }: Discourse, at: number, to: number): boolean {
  if (TERRITORY.test(wordAt(words, at))) return false;
  for (let next = at; next < Math.min(to, at + 120); next++) {
    const mention = words.mentions[words.mentionOf[next]!];
    if (mention && words.quoteOf[next] === -1 && entities[mention.entity]?.kind === "person") return false;
  }
  return true;
}

/** "Paul Garnier, lui, ne partira pas, a-t-il glissé": who is set against others speaks of himself. */
export function isSetAgainstOthers(words: Words, at: number): boolean {
  let end = at;
  while (words.mentionOf[end] === words.mentionOf[at]) end++;
  return (
    wordAt(words, end) === "," &&
    /^(?:lui|elle|eux|elles)$/.test(wordAt(words, end + 1)) &&
    wordAt(words, end + 2) === ","
  );
}

/** "…, ce que dément son avocate, Anne Lambert": the subject behind the verb of "ce que". */
export function isSubjectBehind(words: Words, at: number): boolean {
  const verb = DETERMINERS.has(wordAt(words, at - 1)) ? at - 2 : at - 1;
  return (
    words.verbs[verb] !== undefined && /^qu[e']$/.test(wordAt(words, verb - 1)) && wordAt(words, verb - 2) === "ce"
  );
}
