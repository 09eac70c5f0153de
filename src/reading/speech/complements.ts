import { INFINITIVE } from "../../language/conjugation.ts";
import {
  DETERMINERS,
  isAdverb,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  TIME_NOUNS,
} from "../../language/function-words.ts";
import { ROLE_NOUNS } from "../../language/roles.ts";
import { STATING_ONESELF, type Stance } from "../../language/speech-verbs.ts";
import { clauseEnd, inQuote } from "./clauses.ts";
import type { VerbGroup } from "./groups.ts";
import { bareInfinitive, infinitiveOf, isInfinitive } from "./infinitives.ts";
import { beginsClause, dismisses, isTimePhrase, objectEnd, objectOf, objectStart } from "./objects.ts";
import { queOf, takesObject } from "./que.ts";
import type { RuleName } from "./rules.ts";
import { DEEDS, saysOf, saysWith } from "./unsaid.ts";
import { isMark, isSurelyFinite, type Unit, type Words, wordAt } from "./words.ts";

/** What a verb of speech reports, as token indexes. */
export interface Complement {
  readonly from: number;
  readonly to: number;
  readonly rule: RuleName;
  /** Whether it is a statement, or only leads to a quotation. */
  readonly states: boolean;
  readonly stance?: Stance;
}

/** What the verb takes: a clause, a question, an infinitive, a noun phrase or a quotation; undefined where it takes nothing. */
export function complementOf(words: Words, unit: Unit, group: VerbGroup): Complement | undefined {
  const { verb } = group;
  const cleft = cleftOf(words, unit, group);
  const said = (from: number, rule: RuleName, stance?: Stance): Complement => ({
    from,
    to: clauseEnd(words, unit, from),
    rule,
    states: true,
    ...(stance ? { stance } : {}),
  });
  if (cleft !== undefined) return said(cleft, "clause");
  const colon = colonOf(words, unit, group);
  const bare = verb.bare && group.lemma !== "croire" ? bareInfinitive(words, unit, group.to) : undefined;
  if (bare !== undefined && !saysWith(words, group, bare)) return undefined;
  if (bare !== undefined) return beforeClause(words, said(bare, "infinitive"));
  if (verb.que || verb.through) {
    const que = queOf(words, unit, group);
    if (que !== undefined && (colon === undefined || que < colon)) return said(que + 1, "clause");
  }
  // "une taxe excluant les camions": a thing that does not take in another.
  if (group.mode === "gerund" && group.lemma === "exclure") return undefined;
  if (verb.question) {
    const question = questionOf(words, unit, group);
    if (question !== undefined)
      return said(question, "question", /^(?:demander|vouloir|chercher)$/.test(group.lemma) ? "asks" : undefined);
  }
  const next = group.to;
  const judged = JUDGING.has(group.lemma) && !group.pronominal ? judgedInfinitive(words, next) : undefined;
  if (judged !== undefined) return said(judged, "infinitive");
  if (group.pronominal && STATING_ONESELF.has(group.lemma) && statesOneself(words, next)) return said(next, "oneself");
  if (colon !== undefined && verb.noun && DETERMINERS.has(wordAt(words, next)) && !isTimePhrase(words, next)) {
    return { from: next, to: Math.min(colon, objectEnd(words, unit, next)), rule: "object", states: !unit.heading };
  }
  const quoted = quoteOf(words, unit, group, colon);
  if (quoted) return quoted;
  if (colon !== undefined && verb.incise)
    // "en a trouvé une : …": what somebody finds is no report.
    return {
      from: colon + 1,
      to: unit.to,
      rule: "colon",
      states: verb.que && group.lemma !== "trouver" && !inQuote(words, colon + 1),
    };
  if (verb.de || verb.a) {
    const infinitive = infinitiveOf(words, unit, group);
    if (infinitive !== undefined && !saysWith(words, group, infinitive)) return undefined;
    if (infinitive !== undefined)
      return {
        ...beforeClause(words, said(infinitive, "infinitive")),
        // "a demandé aux riverains de patienter": whom and what, together.
        from: verb.person || addresses(words, next) ? personStart(words, next, infinitive) : infinitive,
      };
  }
  // "Les pêcheurs protestent contre les quotas": many who march say nothing in particular.
  if (group.lemma === "protester" && group.plural) return undefined;
  const brought = broughtBy(words, unit, group);
  // "appelle les deux camps à la retenue": whom and what.
  if (brought !== undefined) return said(verb.person ? personStart(words, next, brought) : brought, "object");
  if (verb.own && POSSESSIVES.has(wordAt(words, next)) && !DEEDS.test(wordAt(words, next + 1))) {
    return { from: next, to: objectEnd(words, unit, next), rule: "object", states: true };
  }
  if (verb.noun || verb.through) {
    const object = objectOf(words, unit, group);
    if (object !== undefined && saysOf(words, group, object)) {
      const stance = dismisses(words, group, object) ? { stance: "denies" as const } : {};
      return { from: object, to: objectEnd(words, unit, object), rule: "object", states: !unit.heading, ...stance };
    }
  }
  return undefined;
}

/** "a accepté de signer mais le maire, Paul Garnier, a refusé": an infinitive ends before a clause with a subject of its own. */
function beforeClause(words: Words, said: Complement): Complement {
  for (let at = said.from + 1; at < said.to; at++) {
    if (inQuote(words, at) || wordAt(words, at) !== "mais") continue;
    if (beginsClause(words, at + 1, words.tokens.length)) return { ...said, to: at };
  }
  return said;
}

/** "Ce que les parents déplorent, c’est de n’avoir rien su": what stands behind "c’est". */
function cleftOf(words: Words, unit: Unit, { from, to }: VerbGroup): number | undefined {
  if (wordAt(words, to) !== "," || wordAt(words, to + 1) !== "c'" || !/^(?:est|était)$/.test(wordAt(words, to + 2)))
    return undefined;
  let at = from - 1;
  while (at > unit.from && at > from - 12 && !isMark(words, at) && !/^(?:que|qu')$/.test(wordAt(words, at))) at--;
  if (!/^(?:que|qu')$/.test(wordAt(words, at)) || wordAt(words, at - 1) !== "ce" || to + 3 >= unit.to) return undefined;
  return /^(?:de|d'|que|qu')$/.test(wordAt(words, to + 3)) ? to + 4 : to + 3;
}

/** "aux riverains", "à la préfète": somebody is addressed; not "à nouveau", "à l’issue du vote". */
const addresses = (words: Words, at: number): boolean => {
  let next = at;
  while (isAdverb(wordAt(words, next)) || TIME_NOUNS.has(wordAt(words, next))) next++;
  if (wordAt(words, next) === "aux") return true;
  if (!/^(?:à|au)$/.test(wordAt(words, next))) return false;
  const noun = DETERMINERS.has(wordAt(words, next + 1)) ? next + 2 : next + 1;
  return words.mentionOf[noun] !== -1 || ROLE_NOUNS.has(wordAt(words, noun)) || PEOPLE.test(wordAt(words, noun));
};
const PEOPLE = /^(?:tous|toutes|chacun|chacune|ceux|celles|population|public|État|état|opinion|ville|commune|pays)$/;

/** "accuse Moscou de préparer": whom and what, together. "a exhorté à ne pas céder": the infinitive alone. */
const personStart = (words: Words, first: number, infinitive: number): number => {
  let next = first;
  while (next < infinitive && (isAdverb(wordAt(words, next)) || TIME_NOUNS.has(wordAt(words, next)))) next++;
  const word = wordAt(words, next);
  return /^(?:à|de|d')$/.test(word) && infinitive === next + 1 ? infinitive : next;
};

/** Verbs that say in incises that somebody goes on speaking, and otherwise that anything does. */
const GOING_ON = new Set(["reprendre", "continuer", "poursuivre", "débuter", "commencer", "enchaîner"]);

const JUDGING = new Set(["juger", "estimer", "trouver", "croire"]);

/** "juge nécessaire de réformer l’hôpital", "estime plus prudent d’attendre": an adjective and what is so. */
function judgedInfinitive(words: Words, at: number): number | undefined {
  const adjective = isAdverb(wordAt(words, at)) ? at + 1 : at;
  const token = words.tokens[adjective];
  if (token?.kind !== "word" || token.capital || inQuote(words, adjective) || PREPOSITIONS.has(token.lower))
    return undefined;
  return /^(?:de|d')$/.test(wordAt(words, adjective + 1)) && isInfinitive(words, adjective + 2) ? at : undefined;
}

/** The colon that the verb leads to, within its clause. */
function colonOf(words: Words, unit: Unit, group: VerbGroup): number | undefined {
  for (let at = group.to; at < Math.min(unit.to, group.to + 40); at++) {
    if (inQuote(words, at)) return undefined;
    const word = wordAt(words, at);
    if (word === ":") return at;
    if (/^[.;!?]$/.test(word)) return undefined;
  }
  return undefined;
}

/** A quotation that the verb takes directly: "a lancé « … »", "a qualifié le projet de « folie »", "a fait état de « … »". */
function quoteOf(words: Words, unit: Unit, group: VerbGroup, colon: number | undefined): Complement | undefined {
  const { verb } = group;
  // "ce qu’il a décrit comme un « échec », X a…": only the quoted words are his.
  const as = wordAt(words, group.to) === "comme";
  if (group.lemma === "répondre" && wordAt(words, group.to) === "par") return undefined;
  const last = Math.min(colon ?? unit.to, group.to + 14);
  for (let at = group.to; at < last; at++) {
    const word = wordAt(words, at);
    if (inQuote(words, at)) {
      // "Le livre traite de « l’exil »": nobody is called so.
      if (group.lemma === "traiter" && at - 1 === group.to && !takesPronoun(words, group)) return undefined;
      const close = at === group.to || PREPOSITIONS.has(wordAt(words, at - 1));
      const takesNothing = !verb.noun && !verb.through && !verb.de && verb.by.length === 0;
      if (!verb.incise && takesNothing) return undefined;
      // "Les pourparlers débutent lundi, « pour gagner du temps »": the verb has its clause, and the quotation is added.
      if (takesNothing && wordAt(words, at - 1) === "," && at - 1 > group.to) return undefined;
      // "Le conflit a repris, les ouvriers ne se sentant pas « entendus »": somebody else stands between.
      if (takesNothing && hasOther(words, group.to, at)) return undefined;
      // "le feu reprend « de façon sporadique »": what goes on, and how.
      if (GOING_ON.has(group.lemma) && at === group.to && !words.tokens[at + 1]?.capital) return undefined;
      // "interpelle deux adeptes de « rodéos »": whom the verb takes, with a name that is in use.
      if (
        takesNothing &&
        /^(?:de|d')$/.test(wordAt(words, at - 1)) &&
        at > group.to &&
        (takesObject(words, group.to) || isCount(words, group.to))
      )
        return undefined;
      return {
        from: verb.noun ? Math.min(at, objectStart(words, unit, group.to) ?? group.to) : group.to,
        to: as || withdrawn(words, unit, at) ? commaBehind(words, unit, at) : objectEnd(words, unit, at),
        rule: "direct",
        states: verb.noun && !close && !as,
      };
    }
    // "n’y a vu qu’une « manœuvre »"
    const only = /^(?:que|qu')$/.test(word) && /^(?:ne|n')$/.test(wordAt(words, group.from));
    if (/^[.;!?]$/.test(word) || (RELATIVES.has(word) && !only)) return undefined;
    // "de celles et ceux « qui … »": one group.
    if (word === "et" && !/^ceux$/.test(wordAt(words, at + 1))) return undefined;
    if (isSurelyFinite(words, at)) return undefined;
    if (((words.verbs[at]?.kind ?? 0) & INFINITIVE) !== 0 && at > group.to) return undefined;
  }
  return undefined;
}

/** "les a traités de « voleurs »": a pronoun before the verb says whom it takes. */
function takesPronoun(words: Words, { from, at }: VerbGroup): boolean {
  for (let back = from - 1; back < at; back++)
    if (/^(?:l'|le|la|les|nous|vous|m'|me)$/.test(wordAt(words, back))) return true;
  return false;
}

/** Whether a comma and a noun phrase with its article stand from `from` to before `to`. */
function hasOther(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to - 2; at++)
    if (wordAt(words, at) === "," && DETERMINERS.has(wordAt(words, at + 1)) && !isTimePhrase(words, at + 1))
      return true;
  return false;
}

/** "« le retrait », sans autre commentaire": what follows the quotation is the writer's. */
function withdrawn(words: Words, unit: Unit, at: number): boolean {
  const comma = commaBehind(words, unit, at);
  return /^[»”"]$/u.test(wordAt(words, comma - 1)) && /^(?:sans|avant|après)$/.test(wordAt(words, comma + 1));
}

function commaBehind(words: Words, unit: Unit, from: number): number {
  let at = from;
  while (at < unit.to && (inQuote(words, at) || wordAt(words, at) !== ",")) at++;
  return at;
}

const isCount = (words: Words, at: number): boolean =>
  words.tokens[at]?.kind === "number" ||
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs)$/.test(wordAt(words, at));

/** "a demandé à la mairie si", "a expliqué comment": where the question begins. */
function questionOf(words: Words, unit: Unit, group: VerbGroup): number | undefined {
  for (let at = group.to; at < Math.min(unit.to, group.to + 14); at++) {
    if (inQuote(words, at)) return undefined;
    const word = wordAt(words, at);
    if (/^(?:si|s'|comment|pourquoi|combien|quand|quel|quelle|quels|quelles|où|qui)$/.test(word)) {
      const asks = /^(?:demander|interroger|vouloir|chercher)$/.test(group.lemma);
      if ((word === "si" || word === "s'") && !asks && at > group.to) return undefined;
      if ((word === "qui" || word === "où") && at > group.to) return undefined;
      return asks || /^(?:comment|pourquoi|combien)$/.test(word) ? at : undefined;
    }
    if (isMark(words, at) || isSurelyFinite(words, at)) return undefined;
  }
  return undefined;
}

/** "s’est dit favorable à", "se dit prêt": an adjective or a participle follows. */
function statesOneself(words: Words, at: number): boolean {
  let next = at;
  while (isAdverb(wordAt(words, next))) next++;
  const token = words.tokens[next];
  if (token?.kind !== "word" || token.capital || inQuote(words, next) || TIME_NOUNS.has(token.lower)) return false;
  return !DETERMINERS.has(token.lower) && !PREPOSITIONS.has(token.lower) && !RELATIVES.has(token.lower);
}

/** "a fait part de son inquiétude", "met en garde contre une pénurie", "insiste sur l’urgence": behind the preposition. */
function broughtBy(words: Words, unit: Unit, { verb, to, lemma }: VerbGroup): number | undefined {
  if (verb.by.length === 0 || lemma === "parler" || lemma === "traiter") return undefined;
  for (let at = to; at < Math.min(unit.to, to + 10); at++) {
    const word = wordAt(words, at);
    if (verb.by.includes(word) || (verb.by.includes("à") && /^(?:aux?)$/.test(word))) {
      const contracted = /^(?:du|des|au|aux)$/.test(word);
      return contracted ? at : at + 1;
    }
    if (/^[.;:!?]$/.test(word) || RELATIVES.has(word) || inQuote(words, at)) return undefined;
  }
  return undefined;
}
