import { FINITE, INFINITIVE } from "../../language/conjugation.ts";
import { DETERMINERS, PROCLITICS, RELATIVES, TIME_NOUNS } from "../../language/function-words.ts";
import { inQuote } from "./clauses.ts";
import type { VerbGroup } from "./groups.ts";
import { adverbFrom, isSurelyFinite, type Unit, type Words, wordAt } from "./words.ts";

/** "a annoncé mardi matin être entré en négociations", "conteste en revanche avoir menacé": past adverbs and days. */
export function bareInfinitive(words: Words, unit: Unit, from: number): number | undefined {
  for (let at = from; at < Math.min(unit.to, from + 8); ) {
    if (inQuote(words, at)) return undefined;
    if (isInfinitive(words, at)) return at;
    const length = adverbFrom(words, at);
    if (length > 0) at += length;
    else if (TIME_NOUNS.has(wordAt(words, at))) at++;
    else return undefined;
  }
  return undefined;
}

/** Nouns and adjectives that end like an infinitive. */
const NOUN_ENDING =
  /^(?:hiver|mer|fer|ver|cher|fier|amer|foyer|danger|loyer|berger|étranger|léger|verger|boucher|rocher|clocher|plancher|archer|espoir|pouvoir|soir|noir|couloir|miroir|trottoir|avenir|désir|plaisir|loisir|souvenir|soupir|tir|cuir|hier|leader|manager|super)$/;

/** Whether an infinitive stands at token `at`, behind its pronouns and adverbs: "ne pas en vouloir". */
export function isInfinitive(words: Words, at: number): boolean {
  let next = at;
  while (
    PROCLITICS.has(wordAt(words, next)) ||
    /^(?:pas|plus|jamais|toujours|également|donc)$/.test(wordAt(words, next))
  )
    next++;
  if (((words.verbs[next]?.kind ?? 0) & INFINITIVE) !== 0) return true;
  const word = wordAt(words, next);
  if (!/..(?:er|ir|oir)$/.test(word) || words.tokens[next]?.capital || TIME_NOUNS.has(word) || NOUN_ENDING.test(word))
    return false;
  // "en janvier", "à premier loyer": of the words in -ier only those in -fier and -lier are verbs that the table may lack.
  return !/[^fl]ier$/.test(word);
}

/** The infinitive behind "de" or "à": "a proposé aux élus de supprimer", "a exhorté à ne pas céder". */
export function infinitiveOf(words: Words, unit: Unit, { verb, to }: VerbGroup): number | undefined {
  for (let at = to; at < Math.min(unit.to, to + 18); at++) {
    if (inQuote(words, at)) return undefined;
    const word = wordAt(words, at);
    if (/^[.;:!?,]$/.test(word) || RELATIVES.has(word)) return undefined;
    if (word === "et" && ((words.verbs[at + 1]?.kind ?? 0) & FINITE) !== 0) return undefined;
    // "nie toute intention de nuire": the infinitive is the noun's.
    if (at === to && verb.noun && !verb.person && DETERMINERS.has(word) && !/^(?:de|d'|aux?)$/.test(word))
      return undefined;
    const links = (verb.de && (word === "de" || word === "d'")) || (verb.a && word === "à");
    if (links && isInfinitive(words, at + 1)) return at + 1;
    if (at > to && isSurelyFinite(words, at)) return undefined;
  }
  return undefined;
}
