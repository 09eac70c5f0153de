import type { Query } from "../archive/query.ts";
import { passage } from "../corpus/article.ts";
import { fold } from "../language/fold.ts";
import { isInstitution } from "../language/institutions.ts";
import type { ShortAnswer } from "./answer.ts";
import { namesSomebody } from "./asks-somebody.ts";
import { type Candidate, shareOf } from "./candidates.ts";
import type { Question } from "./understand.ts";

/** What may stand between a subject and its verb: "ne l’a pas encore", "ont été". */
const VERB_GROUP =
  /(?<!\p{L})(?:(?:ne|se|le|la|les|lui|leur|y|en|a|ont|avait|avaient|aurait|auraient|est|sont|était|étaient|sera|seront|va|vont|doit|doivent|peut|pas|déjà|finalement|également|aussi|ensuite|alors|été|vient|viennent|de|jamais|toujours|encore|vite|aussitôt|[nsl][’']|d[’']|[nsl][’'](?:a|ont|est|était|avait|en|y)) ?){0,6}$/iu;
const DETERMINER =
  "(?:une?|le|la|les|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|quelques|son|sa|ses|leurs?|cette?|ces|\\d{1,6}) |l[’']";
const ADJECTIVE =
  "(?:(?:jeunes?|ancien(?:ne)?s?|autres?|premi(?:er|ère)s?|vieux|vieille|petite?s?|second(?:e|es|s)?|même|nouveau|nouvelle) )?";
/** Somebody by his kind, with what belongs to it, to the verb: "un maçon de 52 ans", "la pharmacienne du village". */
const SUBJECT = new RegExp(
  `^\\s*(?<phrase>(?:${DETERMINER})${ADJECTIVE}(?<noun>\\p{Ll}[\\p{L}-]{2,30})(?: [^\\s]{1,20}){0,6}?)\\s*$`,
  "iu",
);
/** The agent behind a verb: "démasqué par une pharmacienne de Tarbes". */
const AGENT = new RegExp(
  `^.{0,60}?(?<!\\p{L})par (?<phrase>(?:${DETERMINER})${ADJECTIVE}(?<noun>\\p{Ll}[\\p{L}-]{2,30})(?: (?:âgée?s? )?de \\d{1,3} ans| (?:d[eu]s? |de la |d[’'])\\p{L}[\\p{L}-]{1,30})?)`,
  "iu",
);
/** Where the clause of a verb begins. */
const OPENING = /[,;:«»“”()–]|(?<!\p{L})(?:qu[e’']|lorsqu[e’']|quand|mais|car|puis)(?!\p{L})/giu;
/** What share of the question its sentence must hold for somebody unnamed to be meant. */
const ENOUGH = 0.5;
/** How far before a verb its subject begins at most, and how far behind it an agent ends, in code units. */
const BEFORE_VERB = 140;
const AFTER_VERB = 160;

const isHuman = (noun: string): boolean => namesSomebody(fold(noun));

/** "l’avocate du": what follows is no verb but the end of the phrase. */
const ENDS_OPEN = /(?:^| )(?:d[eu]s?|la|les?|une?|à|aux?|en|par|pour|sur|son|sa|ses|cet(?:te)?|ces|d[’']|l[’'])$/iu;

const KNOWN = /^(?:le|la|les|son|sa|ses|leurs?|cet(?:te)?|ces) |^l[’']/iu;

/** "le préfet de la Manche", "le tribunal de Mirande": whoever holds it is meant, though no name stands there. */
const HELD_BY_ONE = / (?:de |d[’']|du |des |de la |de l[’'])\p{L}[\p{L}’'-]{2,30}$/u;
const BY_ARTICLE = /^(?:le |la |l[’'])\p{Ll}/iu;

const ASKS_PASSIVE = /\b(?:ete|was|were|been|be|est|sont|etait|etaient)\b/u;

const SOMEBODY =
  /(?<!\p{L})(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|des|les|le|la|\d{1,6}) (?:(?:jeunes?|ancien(?:ne)?s?) )?(?:hommes?|femmes?|personnes?|enfants?|adolescente?s?|garçons?|filles?|bébés?|couple|automobilistes?|motards?|cyclistes?|passante?s?|touristes?|pompiers?|policiers?|policières?|soldats?|marins?|pêcheurs?|ouvrières?|ouvriers?|habitante?s?|retraitée?s?|mère|père)(?: (?:âgée?s? )?de \d{1,3} ans)? (?=(?:est|sont|a|ont|avait|avaient|était|étaient|s[’'])(?![\p{L}]))/giu;

/** A man, a woman, people of a common kind right before the verb asked for. */
function plainlyIn({ item, words, places }: Candidate, query: Query): ShortAnswer | null {
  const { text } = item.article;
  for (const match of text.slice(item.start, item.end).matchAll(SOMEBODY)) {
    const start = item.start + match.index;
    const end = start + match[0].trimEnd().length;
    const verb = places.some(
      ({ at, unit }) => query.units[unit]!.verb && words[at]!.start >= end && words[at]!.start - end < 30,
    );
    if (verb) return { type: "person", text: text.slice(start, end), span: passage(item.article, { start, end }) };
  }
  return null;
}

/**
 * Somebody without a name who does what the question asks: the subject of its verb in the sentence, or the agent after "par". `known`: also who is meant by an
 * office or an institution alone, "le préfet de la Manche".
 */
export function unnamedIn(question: Question, candidate: Candidate, query: Query, known = false): ShortAnswer | null {
  const { item, words, places, own } = candidate;
  const plain = plainlyIn(candidate, query);
  if (plain) return plain;
  if (shareOf(query, own) < ENOUGH) return null;
  const { text } = item.article;
  const answer = (start: number, phrase: string): ShortAnswer => ({
    type: "person",
    text: phrase,
    span: passage(item.article, { start, end: start + phrase.length }),
  });
  const passive = ASKS_PASSIVE.test(fold(question.text));
  for (const { at, unit } of places) {
    if (!query.units[unit]!.verb) continue;
    const verb = words[at]!;
    const agent = AGENT.exec(text.slice(verb.end, Math.min(item.end, verb.end + AFTER_VERB)));
    if (agent && !passive && isHuman(agent.groups!["noun"]!)) {
      const phrase = agent.groups!["phrase"]!;
      return answer(verb.end + agent[0].length - phrase.length, phrase);
    }
    const from = Math.max(item.start, verb.start - BEFORE_VERB);
    const before = text.slice(from, verb.start);
    const group = VERB_GROUP.exec(before)?.[0] ?? "";
    // "L'homme a été arrêté" does not say who arrested him.
    if (/(?<!\p{L})été(?!\p{L})/u.test(group) && !passive) continue;
    const clause = before.slice(0, before.length - group.length);
    let opens = 0;
    for (const match of clause.matchAll(OPENING)) opens = match.index + match[0].length;
    const subject = SUBJECT.exec(clause.slice(opens));
    const noun = subject?.groups?.["noun"];
    if (!subject || noun === undefined || !(isHuman(noun) || (known && isInstitution(noun)))) continue;
    const phrase = subject.groups!["phrase"]!.replace(/ qui$/u, "");
    if (known && BY_ARTICLE.test(phrase) && HELD_BY_ONE.test(phrase))
      return answer(from + opens + subject[0].indexOf(phrase), phrase);
    // "Nolan Tanguy, l’étudiant qui a trouvé", "le gardien Pol Le Meur": who has a name is called by it.
    if (/\p{Lu}/u.test(phrase.slice(1)) || /\p{Lu}[\p{L}-]{0,30}, $/u.test(clause.slice(0, opens + 1))) continue;
    // "le maire a refusé": who is called by his role alone has a name elsewhere.
    if (ENDS_OPEN.test(phrase) || KNOWN.test(phrase)) continue;
    return answer(from + opens + subject[0].indexOf(phrase), phrase);
  }
  return null;
}

const PREDICATE = new RegExp(
  `^[^.;:«»]{0,40}?(?:(?<!\\p{L})(?:sont|est|étaient|était|seraient|serait)|:) (?<phrase>(?:${DETERMINER})${ADJECTIVE}(?<noun>\\p{Ll}[\\p{L}-]{2,30})[^.;:«»]{0,120})`,
  "iu",
);

/** Who they are of whom the question asks by a role: "Les victimes sont un maçon de 52 ans et une octogénaire". */
export function predicateIn({ item, words, places }: Candidate): ShortAnswer | null {
  const { text } = item.article;
  for (const { at, unit } of places) {
    if (unit !== 0) continue;
    const { end } = words[at]!;
    const found = PREDICATE.exec(text.slice(end, Math.min(item.end, end + AFTER_VERB)));
    if (!found || !isHuman(found.groups!["noun"]!)) continue;
    const phrase = found.groups!["phrase"]!.trimEnd();
    const start = end + found[0].indexOf(phrase);
    return { type: "person", text: phrase, span: passage(item.article, { start, end: start + phrase.length }) };
  }
  return null;
}

/** Whether an answer is somebody unnamed who is told by a trade: "une pharmacienne de 52 ans", not "un homme". */
export const isOfTrade = ({ type, text }: ShortAnswer): boolean =>
  type === "person" && /^(?:[Uu]ne?|[Dd]es|deux|trois|quatre) \p{Ll}[^\p{Lu}]*$/u.test(text) && !PLAIN.test(text);

const PLAIN =
  /(?:hommes?|femmes?|personnes?|enfants?|adolescente?s?|garçons?|filles?|bébés?|couple|automobilistes?|motards?|cyclistes?|passante?s?|touristes?|pompiers?|policiers?|soldats?|marins?|habitante?s?|retraitée?s?|mère|père)(?!\p{L})/iu;
