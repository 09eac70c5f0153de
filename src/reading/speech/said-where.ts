import { DETERMINERS } from "../../language/function-words.ts";
import { INSTITUTION_NOUNS } from "../../language/institutions.ts";
import { DOCUMENTS } from "../../language/speech-nouns.ts";
import type { VerbGroup } from "./groups.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import type { Subject } from "./subjects.ts";
import { type Unit, type Words, wordAt } from "./words.ts";

/** "a-t-on appris auprès du parquet", "indique-t-on de source policière": those who let it be known. */
export const agencyBehind = (words: Words, unit: Unit, group: VerbGroup): Subject | undefined =>
  /on$/.test(wordAt(words, group.clitic as number)) ? placeBehind(words, unit, group.to) : undefined;

/** Where "on" says something, behind the verb: "à la mairie", "chez Ardent", "dans l’entourage du ministre". */
export function placeBehind(words: Words, unit: Unit, from: number): Subject | undefined {
  for (let at = from; at < Math.min(unit.to, from + 10); at++) {
    const word = wordAt(words, at);
    if (at === from && /^(?:à|aux?)$/.test(word))
      return { kind: "noun", from: at + 1, to: nounPhraseEnd(words, at + 1, unit.to) };
    if (word === "auprès") return { kind: "noun", from: at + 2, to: endOfPlace(words, at + 2, unit.to) };
    if (word === "source" || word === "sources") return { kind: "noun", from: at, to: endOfPlace(words, at, unit.to) };
    // "tempère-t-on dans l’entourage de l’enquête", "dans l’opposition".
    const near = wordAt(words, at + 2);
    if (word === "dans" && (CIRCLES.test(near) || INSTITUTION_NOUNS.has(near)))
      return { kind: "noun", from: at + 2, to: endOfPlace(words, at + 2, unit.to) };
    // "peut-on lire dans un communiqué du club", "écrit-on dans une note".
    if (/^(?:dans|sur)$/.test(word) && DOCUMENTS.has(near) && DETERMINERS.has(wordAt(words, at + 1)))
      return { kind: "noun", from: at + 1, to: nounPhraseEnd(words, at + 1, unit.to) };
    if (word === "chez") return { kind: "noun", from: at + 1, to: endOfPlace(words, at + 1, unit.to) };
    if (/^(?:[.;!?]|que|qu')$/.test(word)) return undefined;
  }
  return undefined;
}

const CIRCLES = /^(?:entourage|opposition|majorité|camp|clan|rangs|cabinet|vestiaire)$/;

function endOfPlace(words: Words, from: number, limit: number): number {
  let to = from + 1;
  while (to < limit && words.tokens[to]?.kind !== "mark" && to < from + 12) to++;
  return to;
}
