import { FINITE, INFINITIVE, PARTICIPLE } from "../language/conjugation.ts";
import {
  DETERMINERS,
  isAdverb,
  POSSESSIVES,
  PREPOSITIONS,
  PROCLITICS,
  RELATIVES,
  TIME_NOUNS,
} from "../language/function-words.ts";
import { SPEECH_NOUNS } from "../language/speech-nouns.ts";
import { STATING_ONESELF, type Stance } from "../language/speech-verbs.ts";
import { clauseEnd, inQuote } from "./clauses.ts";
import type { VerbGroup } from "./groups.ts";
import type { RuleName } from "./rules.ts";
import { prepositionalEnd } from "./subjects.ts";
import { adverbFrom, isFiniteVerb, isMark, isSurelyFinite, type Unit, type Words, wordAt } from "./words.ts";

/** What a verb of speech reports, as token indexes. */
export interface Complement {
  readonly from: number;
  readonly to: number;
  readonly rule: RuleName;
  /** Whether it is a statement, or only leads to a quotation. */
  readonly states: boolean;
  readonly stance?: Stance;
}

/** How many words may stand between a verb and its "que": "a déclaré mardi lors d’une conférence de presse conjointe à Paris que". */
const FAR = 28;

/** What the verb takes: a clause, a question, an infinitive, a noun phrase or a quotation; undefined where it takes nothing. */
export function complementOf(words: Words, unit: Unit, group: VerbGroup): Complement | undefined {
  const { verb } = group;
  const said = (from: number, rule: RuleName, stance?: Stance): Complement => ({
    from,
    to: clauseEnd(words, unit, from),
    rule,
    states: true,
    ...(stance ? { stance } : {}),
  });
  if (group.mode === "gerund" && group.lemma === "exclure") return undefined;
  const colon = colonOf(words, unit, group);
  const bare = verb.bare && group.lemma !== "croire" ? bareInfinitive(words, unit, group.to) : undefined;
  if (bare !== undefined) return said(bare, "infinitive");
  if (verb.que || verb.through) {
    const que = queOf(words, unit, group);
    if (que !== undefined && (colon === undefined || que < colon)) return said(que + 1, "clause");
  }
  if (verb.question) {
    const question = questionOf(words, unit, group);
    if (question !== undefined) return said(question, "question", group.lemma === "demander" ? "asks" : undefined);
  }
  const next = group.to;
  if (group.pronominal && STATING_ONESELF.has(group.lemma) && statesOneself(words, next)) return said(next, "oneself");
  if (colon !== undefined && verb.noun && DETERMINERS.has(wordAt(words, next)) && !isTimePhrase(words, next)) {
    return { from: next, to: Math.min(colon, objectEnd(words, unit, next)), rule: "object", states: !unit.heading };
  }
  const quoted = quoteOf(words, unit, group, colon);
  if (quoted) return quoted;
  if (colon !== undefined && verb.incise)
    return { from: colon + 1, to: unit.to, rule: "colon", states: verb.que && !inQuote(words, colon + 1) };
  if (verb.de || verb.a) {
    const infinitive = infinitiveOf(words, unit, group);
    if (infinitive !== undefined && group.lemma === "refuser" && SILENCE.has(wordAt(words, infinitive)))
      return undefined;
    if (infinitive !== undefined)
      return {
        ...said(infinitive, "infinitive"),
        from: verb.person ? personStart(words, next, infinitive) : infinitive,
      };
  }
  const brought = broughtBy(words, unit, group);
  // "appelle les deux camps à la retenue": whom and what.
  if (brought !== undefined) return said(verb.person ? personStart(words, next, brought) : brought, "object");
  if (verb.own && POSSESSIVES.has(wordAt(words, next))) {
    return { from: next, to: objectEnd(words, unit, next), rule: "object", states: true };
  }
  if (verb.noun || verb.through) {
    const object = objectOf(words, unit, group);
    if (object !== undefined) {
      const stance = dismisses(words, group, object) ? { stance: "denies" as const } : {};
      return { from: object, to: objectEnd(words, unit, object), rule: "object", states: !unit.heading, ...stance };
    }
  }
  return undefined;
}

/** "accuse Moscou de préparer": whom and what, together. "a exhorté à ne pas céder": the infinitive alone. */
const personStart = (words: Words, first: number, infinitive: number): number => {
  let next = first;
  while (next < infinitive && (isAdverb(wordAt(words, next)) || TIME_NOUNS.has(wordAt(words, next)))) next++;
  const word = wordAt(words, next);
  return /^(?:à|de|d')$/.test(word) && infinitive === next + 1 ? infinitive : next;
};

/** "a refusé de commenter": nothing was said. */
const SILENCE = new Set(["commenter", "répondre", "s'", "communiquer", "donner", "réagir", "parler", "dire"]);

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
      const close = at === group.to || PREPOSITIONS.has(wordAt(words, at - 1));
      if (!verb.incise && !verb.noun && !verb.through && !verb.de && verb.by.length === 0) return undefined;
      return {
        from: verb.noun ? Math.min(at, objectStart(words, unit, group.to) ?? group.to) : group.to,
        to: as ? commaBehind(words, unit, at) : clauseEnd(words, unit, at),
        rule: "direct",
        states: verb.noun && !close && !as,
      };
    }
    if (/^[.;!?]$/.test(word) || RELATIVES.has(word) || word === "et") return undefined;
    if (isSurelyFinite(words, at)) return undefined;
    if (((words.verbs[at]?.kind ?? 0) & INFINITIVE) !== 0 && at > group.to) return undefined;
  }
  return undefined;
}

function commaBehind(words: Words, unit: Unit, from: number): number {
  let at = from;
  while (at < unit.to && (inQuote(words, at) || wordAt(words, at) !== ",")) at++;
  return at;
}

/** The "que" of "a déclaré mardi, lors d’une visite, que": within reach and not that of a relative clause. */
function queOf(words: Words, unit: Unit, group: VerbGroup): number | undefined {
  for (let at = group.to; at < Math.min(unit.to, group.to + FAR); at++) {
    const word = wordAt(words, at);
    if (inQuote(words, at)) return undefined;
    // "quoi que ce soit" reports nothing.
    if ((word === "que" || word === "qu'") && /^(?:quoi|qui|quel|quelle|où)$/.test(wordAt(words, at - 1))) continue;
    if (word === "que" || word === "qu'") return leadsClause(words, at, group) ? at : undefined;
    if (/^(?:[.;:!?]|qui|dont|où|si|s'|comment|pourquoi)$/.test(word)) return undefined;
    if (at > group.to && isSurelyFinite(words, at) && !isMark(words, at)) return undefined;
  }
  return undefined;
}

/** Whether "que" carries what is said: "a annoncé la réforme que…" is a relative clause, "a averti la Russie que" and "sa crainte que" are not. */
function leadsClause(words: Words, que: number, { to, verb }: VerbGroup): boolean {
  if (que === to || wordAt(words, que - 1) === "pour" || wordAt(words, que - 1) === ",") return true;
  if (wordAt(words, que - 1) === "ce" && wordAt(words, que - 2) !== "à") return false;
  if (SPEECH_NOUNS.has(wordAt(words, que - 1))) return true;
  if (verb.through) return false;
  if (verb.person) return true;
  if (!verb.noun) return true;
  const first = wordAt(words, to);
  if (isTimePhrase(words, to) || isAdverb(first) || PREPOSITIONS.has(first) || wordAt(words, to) === ",") return true;
  return !DETERMINERS.has(first) || words.mentionOf[que - 1] === -1 ? !DETERMINERS.has(first) : false;
}

/** "a demandé à la mairie si", "a expliqué comment": where the question begins. */
function questionOf(words: Words, unit: Unit, group: VerbGroup): number | undefined {
  for (let at = group.to; at < Math.min(unit.to, group.to + 14); at++) {
    if (inQuote(words, at)) return undefined;
    const word = wordAt(words, at);
    if (/^(?:si|s'|comment|pourquoi|combien|quand|quel|quelle|quels|quelles|où|qui)$/.test(word)) {
      const asks = group.lemma === "demander" || group.lemma === "interroger";
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

/** "a annoncé mardi matin être entré en négociations", "conteste en revanche avoir menacé": past adverbs and days. */
function bareInfinitive(words: Words, unit: Unit, from: number): number | undefined {
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

function isInfinitive(words: Words, at: number): boolean {
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
function infinitiveOf(words: Words, unit: Unit, { verb, to }: VerbGroup): number | undefined {
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

/** "a fait part de son inquiétude", "met en garde contre une pénurie", "insiste sur l’urgence": behind the preposition. */
function broughtBy(words: Words, unit: Unit, { verb, to, lemma }: VerbGroup): number | undefined {
  if (verb.by.length === 0 || lemma === "parler") return undefined;
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

/** The noun phrase that the verb takes, past times and places: "a annoncé mardi à l’AFP la fermeture". */
function objectOf(words: Words, unit: Unit, group: VerbGroup): number | undefined {
  const { to } = group;
  if (/^(?:de|d'|des|du)$/.test(wordAt(words, to)) && !isInfinitive(words, to + 1)) return to;
  if (hasClitic(words, group)) return asOf(words, unit, to);
  return objectStart(words, unit, to);
}

const NUMBER =
  /^(?:\p{N}+|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)(?:-.*)?)$/u;

/** Past adverbs, days and prepositional phrases: "a annoncé mardi, lors d’une visite, la fermeture" -> "la fermeture". */
function objectStart(words: Words, unit: Unit, from: number): number | undefined {
  for (let at = from; at < Math.min(unit.to, from + 24); ) {
    const word = wordAt(words, at);
    const token = words.tokens[at]!;
    if (inQuote(words, at)) return at;
    if (NUMBER.test(word)) return at;
    if ((isAdverb(word) && !/^tou(?:te?s?|s)$/.test(word)) || TIME_NOUNS.has(word)) at++;
    else if (word === "," && at > from - 1 && opensInsertion(words, at)) at++;
    else if (word === "," && at > from) at++;
    else if (isMark(words, at) || RELATIVES.has(word) || /^(?:comme|si|contre|et|ou|mais)$/.test(word))
      return undefined;
    else if (PREPOSITIONS.has(word)) at = prepositionalEnd(words, at, unit.to);
    else if (DETERMINERS.has(word) || token.kind === "elided")
      return isTimePhrase(words, at) ? nextAfterTime(words, at) : at;
    else return words.mentionOf[at] !== -1 || token.capital ? at : undefined;
  }
  return undefined;
}

const opensInsertion = (words: Words, comma: number): boolean => PREPOSITIONS.has(wordAt(words, comma + 1));

const isTimePhrase = (words: Words, at: number): boolean =>
  TIME_NOUNS.has(wordAt(words, at + 1)) && !/^d[eu']$/.test(wordAt(words, at + 2));

/** "cette semaine une hausse": the noun phrase behind the time. */
const nextAfterTime = (words: Words, at: number): number | undefined => {
  let next = at + 2;
  while (/^(?:derni(?:er|ère)|prochaine?|passée?)$/.test(wordAt(words, next))) next++;
  return DETERMINERS.has(wordAt(words, next)) ? next : undefined;
};

/** A noun phrase ends before the words that say where or when it was said, and before the next verb. */
function objectEnd(words: Words, unit: Unit, from: number): number {
  const end = clauseEnd(words, unit, from);
  for (let at = from + 1; at < end; at++) {
    if (inQuote(words, at)) continue;
    const word = wordAt(words, at);
    if (word === "lors" || (word === "devant" && faces(words, at + 1))) return at;
    if (word === "," && turnsAside(words, at + 1)) return at;
    if (word === "," && /^(?:à la veille|au lendemain|à l' issue|à l' occasion)$/.test(threeFrom(words, at + 1)))
      return at;
    if (
      /^(?:et|mais|puis|,)$/.test(word) &&
      (isFiniteVerb(words, at + 1) || (PROCLITICS.has(wordAt(words, at + 1)) && isFiniteVerb(words, at + 2)))
    )
      return at;
  }
  return end;
}

/** "devant la presse", "devant les élus": whom it was said to. "un recours devant le tribunal" is one noun phrase. */
function faces(words: Words, at: number): boolean {
  for (let next = at; next < at + 4; next++) if (AUDIENCE.has(wordAt(words, next))) return true;
  return false;
}
const AUDIENCE = new Set(
  `presse journalistes élus députés sénateurs parlementaires militants sympathisants micro micros caméra caméras assemblée foule salle parterre
  supporters partisans actionnaires salariés ouvriers habitants riverains étudiants diplomates analystes investisseurs public enquêteurs`.split(
    /\s+/,
  ),
);

/** ", évoquée lundi par la radio", ", avant même le vote", ", sans donner de date": no part of the noun phrase that is said. */
function turnsAside(words: Words, at: number): boolean {
  if (/^(?:avant|après|sans|lors|malgré|pendant)$/.test(wordAt(words, at))) return true;
  const kind = words.verbs[at]?.kind ?? 0;
  return (kind & PARTICIPLE) !== 0 && (kind & FINITE) === 0;
}

const threeFrom = (words: Words, at: number): string =>
  `${wordAt(words, at)} ${wordAt(words, at + 1)}${wordAt(words, at) === "au" ? "" : ` ${wordAt(words, at + 2)}`}`;

const hasClitic = (words: Words, { from, at }: VerbGroup): boolean => {
  for (let before = from; before < at; before++) if (/^(?:les?|la|l')$/.test(wordAt(words, before))) return true;
  return false;
};

/** "les a fustigées comme une manœuvre": what is said stands behind "comme". */
function asOf(words: Words, unit: Unit, to: number): number | undefined {
  for (let at = to; at < Math.min(unit.to, to + 6); at++) {
    if (wordAt(words, at) === "comme") return at + 1;
    if (isMark(words, at)) return undefined;
  }
  return undefined;
}

const DISMISSIVE =
  /^(?:faux|fausses?|mensong(?:e|es|er|ers|ère|ères)|infondée?s?|vaine?s?|absurdes?|calomnie|calomnies|fantaisistes?|ridicules?|inexacte?s?|fables?|grotesques?|fondement)$/;

/** "a qualifié ces accusations de mensongères": said of words that somebody else spoke. */
function dismisses(words: Words, { lemma }: VerbGroup, from: number): boolean {
  if (lemma !== "qualifier") return false;
  for (let at = from; at < from + 12; at++) {
    if (DISMISSIVE.test(wordAt(words, at))) return true;
    if (/^[.;]$/.test(wordAt(words, at))) return false;
  }
  return false;
}
