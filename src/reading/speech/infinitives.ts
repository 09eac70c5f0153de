import { FINITE, INFINITIVE, NOUNLIKE } from "../../language/conjugation.ts";
import { DETERMINERS, PREPOSITIONS, PROCLITICS, RELATIVES, TIME_NOUNS } from "../../language/function-words.ts";
import type { SpeechVerb } from "../../language/speech-verbs.ts";
import { inQuote } from "./clauses.ts";
import type { VerbGroup } from "./groups.ts";
import { adverbFrom, isSurelyFinite, type Unit, type Words, wordAt } from "./words.ts";

/**
 * "a annoncé mardi matin être entré en négociations", "a déclaré aux enquêteurs avoir agi seul": past adverbs, days, and where or to whom it
 * was said.
 */
export function bareInfinitive(words: Words, unit: Unit, from: number): number | undefined {
  for (let at = from; at < Math.min(unit.to, from + 8); ) {
    if (inQuote(words, at)) return undefined;
    // "souhaitent donc parler".
    if (wordAt(words, at) === "donc" && at === from) at++;
    if (isInfinitive(words, at)) return at;
    const length = adverbFrom(words, at);
    if (length > 0) at += length;
    else if (TIME_NOUNS.has(wordAt(words, at))) at++;
    else if (PREPOSITIONS.has(wordAt(words, at)) || wordAt(words, at) === ",") return farInfinitive(words, unit, at);
    else return undefined;
  }
  return undefined;
}

/** How many words can say to whom and where: "a assuré lundi à l’AFP, en marge d’une visite à Pau, ne pas être candidat". */
const FAR = 20;
/** Infinitives that are nouns as often: "lors d’un dîner", "au pouvoir". */
const NOUNS = /^(?:pouvoir|devoir|dîner|déjeuner|souper|souvenir|savoir|rire|sourire|lever|coucher|goûter)$/;

/** An infinitive that no preposition and no other verb governs. */
function farInfinitive(words: Words, unit: Unit, from: number): number | undefined {
  for (let at = from; at < Math.min(unit.to, from + FAR); at++) {
    if (inQuote(words, at) || /^[.;:!?]$/.test(wordAt(words, at)) || RELATIVES.has(wordAt(words, at))) return undefined;
    if (isSurelyFinite(words, at)) return undefined;
    if (!((words.verbs[at]?.kind ?? 0) & INFINITIVE) || NOUNS.test(wordAt(words, at))) continue;
    let first = at;
    while (PRONOUNS.test(wordAt(words, first - 1))) first--;
    const before = wordAt(words, first - 1);
    if (PREPOSITIONS.has(before) || DETERMINERS.has(before)) return undefined;
    // "lors d’un point presse avoir saisi": a noun that looks like a verb.
    const verb = words.verbs[first - 1]?.kind ?? 0;
    if (verb !== 0 && !(verb & NOUNLIKE)) return undefined;
    return first;
  }
  return undefined;
}

/** What stands between a bare infinitive and the words before it: "ne pas avoir", "n’en savoir rien", "se sentir". */
const PRONOUNS = /^(?:ne|n'|pas|plus|jamais|rien|se|s'|y|en|lui|leur|l')$/;

/** Nouns and adjectives that end like an infinitive. */
const NOUN_ENDING =
  /^(?:hiver|mer|fer|ver|cher|fier|amer|foyer|danger|loyer|berger|étranger|léger|verger|boucher|rocher|clocher|plancher|archer|espoir|pouvoir|soir|noir|couloir|miroir|trottoir|avenir|désir|plaisir|loisir|souvenir|soupir|tir|cuir|hier|leader|manager|super)$/;

/** Whether an infinitive stands at token `at`, behind its pronouns and adverbs: "ne pas en vouloir". */
/** Endings in -re that only infinitives have: "inclure", "réduire", "rejoindre", "permettre", "inscrire". */
const VERBS_IN_RE =
  /..(?:uire|clure|(?:ai|ei|oi)ndre|pandre|fondre|pondre|vendre|tendre|(?:pr|adm|perm|rem|prom|soum|transm)ettre|crire|ompre|aître)$/;

export function isInfinitive(words: Words, at: number): boolean {
  let next = at;
  while (
    PROCLITICS.has(wordAt(words, next)) ||
    /^(?:pas|plus|jamais|rien|guère|point|toujours|également|donc)$/.test(wordAt(words, next))
  )
    next++;
  if (((words.verbs[next]?.kind ?? 0) & INFINITIVE) !== 0) return true;
  const word = wordAt(words, next);
  if (VERBS_IN_RE.test(word)) return true;
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
    if (word === ",") {
      const past = pastInsertion(words, unit, at, verb);
      if (past === undefined) return undefined;
      at = past;
      continue;
    }
    if (/^[.;:!?]$/.test(word) || RELATIVES.has(word)) return undefined;
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

/**
 * "a promis, main sur le cœur, de rouvrir": the comma that ends the insertion, where the infinitive follows; "a demandé à l’État, aux élus et
 * aux riverains de patienter": the comma itself.
 */
function pastInsertion(words: Words, unit: Unit, comma: number, { de, a }: SpeechVerb): number | undefined {
  if (/^(?:à|aux?)$/.test(wordAt(words, comma + 1)) && !isInfinitive(words, comma + 2)) return comma;
  for (let at = comma + 1; at < Math.min(unit.to, comma + 12); at++) {
    if (inQuote(words, at) || isSurelyFinite(words, at) || /^[.;:!?]$/.test(wordAt(words, at))) return undefined;
    if (wordAt(words, at) !== ",") continue;
    const link = wordAt(words, at + 1);
    const links = (de && (link === "de" || link === "d'")) || (a && link === "à");
    return links && isInfinitive(words, at + 2) ? at : undefined;
  }
  return undefined;
}
