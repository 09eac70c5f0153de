import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from "../../language/function-words.ts";
import { ROLE_NOUNS } from "../../language/roles.ts";
import { soundsHuman } from "../../language/speech-nouns.ts";
import { inQuote } from "./clauses.ts";
import type { Cue } from "./cue.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import type { Subject } from "./subjects.ts";
import { spanOf, type Unit, type Words, wordAt } from "./words.ts";

/** Ends of a third person of the present, the imperfect and the simple past. */
const THIRD_PERSON = /..(?:e|it|ait|a|oit|end|rt|ut|ent)$/;
const ARTICLE = /^(?:le|la|l'|un|une|son|sa|ce|cet|cette|notre|leur)$/;
/** "tancent les magistrats": the same of several. */
const ARTICLES = /^(?:les|des|ces|ses|leurs|deux|trois|quatre|plusieurs|certains|certaines|quelques)$/;
const NO_VERB =
  /^(?:comme|même|encore|voire|notamment|contre|entre|malgré|outre|face|mise?|suite|ensuite|autre|toute|quelle|dont|fait|soit)$/;
/** What stands before somebody's name without being a verb: "madame la présidente", "rue Anne Lambert", "le lycée Anne Lambert". */
const BEFORE_NAME =
  /^(?:madame|maître|docteure?|chère|prince|princesse|comte|comtesse|sainte?|rue|place|impasse|route|salle|école|église|gare|ligne|gymnase|théâtre|collège|espace|résidence|clinique|halle|galerie|centre|square|passerelle|tribune|crèche|bibliothèque|médiathèque|chaîne|marque|groupe|famille|équipe|classe|affaire|feue?|femme|homme|mère|père|frère|oncle|tante|dame)$/;

/**
 * "« Deux jours ? », grogne Paul Garnier", "« J’ai tout vu ! » s’égosille le gardien": a verb of no list, right between a quotation and somebody's
 * name or role. Behind "?" and "!" no comma is needed.
 */
export function unknownVerb(words: Words, unit: Unit, number: number, at: number): Cue | undefined {
  // Most words stand behind no comma, quotation or "se".
  if (words.quoteOf[at - 1] === -1 && !/^(?:,|s'|se)$/.test(wordAt(words, at - 1))) return undefined;
  if (inQuote(words, at)) return undefined;
  const token = words.tokens[at];
  if (token?.kind !== "word" || token.capital || !THIRD_PERSON.test(token.lower)) return undefined;
  const from = /^(?:s'|se)$/.test(wordAt(words, at - 1)) ? at - 1 : at;
  const comma = wordAt(words, from - 1) === "," && !inQuote(words, from - 1);
  const closing = comma ? from - 2 : from - 1;
  const quote = words.quotes[words.quoteOf[closing] ?? -1];
  if (!quote || words.tokens[closing]!.end < quote.outer.end) return undefined;
  if (!comma && !/[?!…]\s?$/.test(words.text.slice(quote.end - 2, quote.end))) return undefined;
  if (isOther(token.lower)) return undefined;
  const pronoun = pronounBehind(words, at);
  if (pronoun) return incise(words, number, from, at, pronoun);
  if (!isSomebody(words, at + 1, from < at || !comma || isSentence(words, quote.start))) return undefined;
  return incise(words, number, from, at, { kind: "noun", from: at + 1, to: nounPhraseEnd(words, at + 1, unit.to) });
}

/**
 * "« On a tenu, jubile Paul Garnier. Le reste viendra. »": a verb of no list within the marks, between a comma and somebody who ends the sentence
 * or the insertion; one that commands as well, "appelle", only before a whole name.
 */
export function verbWithin(words: Words, unit: Unit, number: number, at: number): Cue | undefined {
  const token = words.tokens[at];
  if (token?.kind !== "word" || token.capital || !inQuote(words, at) || !THIRD_PERSON.test(token.lower))
    return undefined;
  const from = /^(?:s'|se)$/.test(wordAt(words, at - 1)) ? at - 1 : at;
  if (wordAt(words, from - 1) !== "," || words.quoteOf[at] !== words.quoteOf[from - 1] || isOther(token.lower))
    return undefined;
  const known = words.verbs[at] !== undefined && from === at;
  const pronoun = known ? undefined : pronounBehind(words, at);
  if (pronoun) return incise(words, number, from, at, pronoun);
  const mention = words.mentions[words.mentionOf[at + 1] ?? -1];
  const named = mention?.name != null && words.entities[mention.entity]?.kind === "person";
  if ((known && !named) || !isSomebody(words, at + 1, !known)) return undefined;
  const to = nounPhraseEnd(words, at + 1, unit.to);
  if (!/^[.,!?…]$/.test(wordAt(words, to)) || (known && to - at < 3)) return undefined;
  return incise(words, number, from, at, { kind: "noun", from: at + 1, to });
}

/** "jubile-t-elle": the pronoun right behind the verb. */
const pronounBehind = (words: Words, at: number): Subject | undefined =>
  words.tokens[at + 1]?.kind === "clitic" && /^-t-(?:il|elle)$/.test(wordAt(words, at + 1))
    ? { kind: "pronoun", from: at + 1, to: at + 2 }
    : undefined;

const incise = (words: Words, unit: number, from: number, at: number, subject: Subject): Cue => ({
  weak: false,
  rule: "incise",
  unit,
  from,
  to: subject.to,
  span: spanOf(words, from, subject.kind === "pronoun" ? subject.to : at + 1),
  subject,
  chained: false,
  scope: null,
  stance: "asserts",
  states: false,
});

const isSentence = ({ text }: Words, start: number): boolean => /\p{Lu}/u.test(text.charAt(start));

const isOther = (word: string): boolean =>
  NO_VERB.test(word) ||
  BEFORE_NAME.test(word) ||
  ROLE_NOUNS.has(word) ||
  DETERMINERS.has(word) ||
  PREPOSITIONS.has(word) ||
  COORDINATORS.has(word) ||
  SUBORDINATORS.has(word);

/** Whether a name begins at token `at`, or, where `roles` count, a role with its article. */
function isSomebody(words: Words, at: number, roles: boolean): boolean {
  const mention = words.mentions[words.mentionOf[at] ?? -1];
  if (mention?.name && mention.start === words.tokens[at]?.start) return true;
  const many = /ent$/.test(wordAt(words, at - 1));
  if (!roles || !(many ? ARTICLES : ARTICLE).test(wordAt(words, at))) return false;
  if (many) return ROLE_NOUNS.get(wordAt(words, at + 1))?.plural === true || soundsHuman(wordAt(words, at + 1));
  const index = words.mentionOf[at + 1] ?? -1;
  return index !== -1 && words.entities[words.mentions[index]!.entity]?.kind !== "organisation";
}
