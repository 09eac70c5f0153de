import { slice, spanBefore } from "../../corpus/span.ts";
import { COUNTRY_ADJECTIVES } from "../../language/countries.ts";
import { fold } from "../../language/fold.ts";
import { comesFromHere } from "../../language/inhabitants.ts";
import { INSTITUTION_NOUNS } from "../../language/institutions.ts";
import { OFFICES } from "../../language/name-gender.ts";
import { BEFORE_ROLE, isAdjective } from "../../language/ordinary.ts";
import { PLACES } from "../../language/places.ts";
import { OTHERS } from "../../language/role-nouns.ts";
import { ROLE_NOUNS } from "../../language/roles.ts";
import { DOCUMENTS, PEERS, soundsHuman } from "../../language/speech-nouns.ts";
import type { Gender } from "../findings.ts";
import { calledBefore } from "./called-before.ts";
import type { Discourse } from "./discourse.ts";
import { antecedentOf, lastNamed, unitAt } from "./pronouns.ts";
import { type Words, wordAt } from "./words.ts";

/** Groups of nouns that say again what somebody is, and hardly ever bring in somebody new: "le neurologue", "la navigatrice". */
const SAYING_AGAIN = new Set("scholar doctor coach player artist journalist citizen person faith unionist".split(" "));
/** "La Lorraine", "la Normandie": places that end like those who come from there. */
const REGIONS: ReadonlySet<string> = new Set([...PLACES].map(fold));
const POLITICAL = /^(?:élue?|députée?|sénateur|sénatrice|candidate?|parlementaire|eurodéputée?)$/;
const SOURCES = /^(?:source|responsable|interlocuteur|interlocutrice|officiel|témoin)$/;
const OFFICIAL = /^(?:responsable|dirigeante?|intéressée?|représentante?)$/;

/** Whom "le responsable", "l’intéressée", "la virologue", "le Slovène" mean. `head`: the noun's token, `to`: behind the noun phrase. */
export function saidAgain(
  state: Discourse,
  head: number,
  to: number,
): { entity: number; rule: "last" | "epithet" } | undefined {
  if (/^(?:ce|cet|cette)$/.test(wordAt(state.words, head - 1))) return pointedAt(state, head, to);
  if (to === head + 1 && /^(?:sa|son)$/.test(wordAt(state.words, head - 1))) return peer(state, head);
  if (!/^(?:le|la|l')$/.test(wordAt(state.words, head - 1))) return undefined;
  if (isAged(state, head, to)) return pointedAt(state, head, to);
  // "A, 7 ans, a gagné. « … », explique l’enfant", "le héros du soir".
  if ((to === head + 1 && CHILD.test(wordAt(state.words, head))) || HERO.test(wordAt(state.words, head)))
    return lastPerson(state, head);
  // "Un élu a confirmé le bilan. « C’est fini », a ajouté la même source": whoever spoke last without a name.
  if (wordAt(state.words, head) === "même" && SOURCES.test(wordAt(state.words, head + 1)))
    return lastSource(state, head);
  if (to === head + 1 && OFFICIAL.test(wordAt(state.words, head))) return official(state, head);
  const entity = epithet(state, head, to);
  return entity === undefined ? undefined : { entity, rule: "epithet" };
}

const CHILD = /^(?:enfant|fillette|garçonnet)$/;
const HERO = /^(?:héros|héroïne)$/;

/** The person meant last whose gender the article shows, or of either where it shows none. */
function lastPerson(state: Discourse, head: number): { entity: number; rule: "epithet" } | undefined {
  const article = wordAt(state.words, head - 1);
  const gender: Gender | null = article === "la" ? "f" : article === "le" ? "m" : null;
  const person = (index: number): boolean => state.entities[index]?.kind === "person";
  const entity = antecedentOf(state, head - 1, gender, false, person);
  return entity === undefined ? undefined : { entity, rule: "epithet" };
}

/** "ce grand gaillard de 45 ans", "cette passionnée de vélo": the person named last, where it says how old or is nobody's role. */
function pointedAt(
  state: Discourse,
  head: number,
  to: number,
): { entity: number; rule: "last" | "epithet" } | undefined {
  const { words, entities } = state;
  let noun = head;
  while (noun < to - 1 && BEFORE_ROLE.has(wordAt(words, noun))) noun++;
  const word = wordAt(words, noun);
  const known = words.mentions[words.mentionOf[noun]!] ?? words.mentions[words.mentionOf[head]!];
  const first = known && entities[known.entity]?.mentions[0]?.start;
  if (known && (entities[known.entity]?.kind !== "role" || first !== known.start)) return undefined;
  let aged = false;
  for (let at = head; at < to; at++) if (wordAt(words, at) === "ans") aged = true;
  if (isAged(state, head, to)) aged = true;
  const human = aged || soundsHuman(word) || PEOPLE.test(word) || (known !== undefined && ROLE_NOUNS.has(word));
  if (!human || ROLE_NOUNS.get(word)?.group === "source" || DOCUMENTS.has(word) || INSTITUTION_NOUNS.has(word))
    return undefined;
  const gender: Gender | null = /^(?:cette|la)$/.test(wordAt(words, head - 1)) ? "f" : "m";
  const fits = (index: number): boolean => index !== known?.entity && isHuman(state, index);
  const entity = antecedentOf(state, head - 1, gender, false, fits);
  return entity === undefined ? undefined : { entity, rule: "epithet" };
}

/** "la qualifiée de 19 ans": what is nobody's role, with an age, is whoever was named. */
function isAged({ words }: Discourse, head: number, to: number): boolean {
  if (words.mentionOf[head] !== -1 || !/^(?:le|la)$/.test(wordAt(words, head - 1))) return false;
  for (let at = head + 1; at <= to; at++)
    if (wordAt(words, at) === "ans" && words.tokens[at - 1]?.kind === "number" && wordAt(words, at - 2) === "de")
      return true;
  return false;
}

/**
 * "« A », dit Paul Garnier. Le plan est fragile, prévient sa consœur.", "Anne Roux a battu Lise Morel. Sa rivale soupire": of two, the other than the
 * one who spoke last, or than whom the text is about where nobody spoke shortly before.
 */
function peer(state: Discourse, head: number): { entity: number; rule: "epithet" } | undefined {
  const { words, entities } = state;
  const word = wordAt(words, head);
  if (!PEERS.has(word)) return undefined;
  const person = (index: number): boolean => entities[index]?.kind === "person";
  const last = state.spoke.at(-1);
  const near = last && unitAt(words, head) - unitAt(words, last.at) <= NEAR;
  const owner = near ? last.entity : antecedentOf(state, head - 1, null, false, person);
  const gender: Gender | null = /(?:e|œur)$/.test(word) ? (word === "adversaire" ? null : "f") : "m";
  const entity = lastNamed(state, head - 1, gender, false, (index) => index !== owner && person(index));
  return entity === undefined ? undefined : { entity, rule: "epithet" };
}
/** In sentences. */
const NEAR = 3;

const PEOPLE =
  /^(?:gaillarde?|colosse|gars|bonhomme|dame|homme|femme|enfant|natif|native|passionnée?|autodidacte|habituée?|figure|amoureux|amoureuse|fan|fidèle|optimiste|pessimiste|perfectionniste|quinqua|sexa|trentenaire|vétéran|novice|néophyte|mordue?|fille|fils|quidam|bout)$/;

/** Whoever or whatever spoke last, not far back. */
function lastSource({ words, spoke }: Discourse, head: number): { entity: number; rule: "epithet" } | undefined {
  const last = spoke.at(-1);
  if (!last || unitAt(words, head) - unitAt(words, last.at) > 3) return undefined;
  return { entity: last.entity, rule: "epithet" };
}

/** "le responsable": whoever spoke last, where that was one person not far back; "l’intéressé": the last one named. */
function official(state: Discourse, head: number): { entity: number; rule: "last" | "epithet" } | undefined {
  const { words } = state;
  const word = wordAt(words, head);
  if (word.startsWith("intéressé")) {
    // Spoken of, not the last to speak: "« Une erreur », clame son avocat. L’intéressé s’est dit abattu."
    const speaking = state.spoke.at(-1)?.entity;
    const entity = lastNamed(state, head - 1, word.endsWith("e") ? "f" : "m", false, (index) => index !== speaking);
    return entity === undefined ? undefined : { entity, rule: "last" };
  }
  const last = state.spoke.at(-1);
  const entity = last && state.entities[last.entity];
  if (!last || !entity || entity.kind === "organisation" || entity.plural) return undefined;
  return unitAt(words, head) - unitAt(words, last.at) > 3 ? undefined : { entity: last.entity, rule: "epithet" };
}

/**
 * A profession or an origin with "le" or "la" means the last person of that gender. With a complement ("la professeure d’anglais") only somebody
 * named whose role is not known yet.
 */
function epithet(state: Discourse, head: number, to: number): number | undefined {
  const { words, entities } = state;
  const article = wordAt(words, head - 1);
  const mention = words.mentions[words.mentionOf[head]!];
  const known = mention && entities[mention.entity];
  const clash =
    (article === "la" && known?.gender === "m") ||
    (article === "le" && known?.gender === "f" && !OFFICES.has(wordAt(words, head)));
  // "La laiterie Ardent … le groupe": one by two nouns of either gender.
  if (known && known.kind !== "role" && !(clash && known.kind === "person" && mention.name === null)) return undefined;
  // "Un homme a été jugé … l’homme": he.
  const first = known?.kind === "role" ? known.mentions[0] : undefined;
  if (
    first &&
    first.start < words.tokens[head]!.start &&
    /(?:^|\s)une?\s$/iu.test(words.text.slice(Math.max(0, first.start - 5), first.start))
  )
    return undefined;
  const word = wordAt(words, head);
  const noun = ROLE_NOUNS.get(word);
  const alone = to === head + 1;
  // "Le maire a reçu A. … L’élu a promis": he of whom the text has said it.
  if (POLITICAL.test(word) && first && first.start < words.tokens[head]!.start) return undefined;
  if (POLITICAL.test(word)) return politician(state, head, article);
  const origin =
    alone &&
    words.tokens[head]!.capital &&
    (comesFromHere(word) || COUNTRY_ADJECTIVES.has(fold(word))) &&
    !REGIONS.has(fold(word));
  // "la castanéicultrice", "la bioacousticienne": a trade of no list is that of whoever was named.
  const coined = alone && !noun && !mention && !words.tokens[head]!.capital && article !== "l'" && soundsHuman(word);
  const shown: Gender | null = article === "la" ? "f" : article === "le" ? "m" : null;
  if (!noun && !mention && (alone || isOneMore(state, head + 1, to))) {
    const called = calledBefore(state, head, shown);
    if (called !== undefined) return called;
  }
  if (coined) return antecedentOf(state, head - 1, shown, false, (index) => entities[index]?.kind === "person");
  if (!origin && !(alone && clash) && !(noun && SAYING_AGAIN.has(noun.group) && !OTHERS.has(noun.lemma)))
    return undefined;
  // "cingle l’analyste d’une banque": with a complement and no gender shown, somebody new.
  if (!alone && article === "l'") return undefined;
  const gender: Gender | null = article === "la" ? "f" : article === "le" ? "m" : (known?.gender ?? null);
  // "« A », rassure l’entraîneur. Le buteur, lui, sourit": another than who spoke.
  const other = isSetOff(words, to) ? state.spoke.at(-1)?.entity : undefined;
  const fits = (index: number): boolean =>
    index !== mention?.entity &&
    index !== other &&
    !(LEARNED.has(noun?.group ?? "") && isOnTrial(state, index)) &&
    !serves(state, index, word) &&
    !(RIVALS.has(noun?.group ?? "") && isRival(state, index, noun?.group)) &&
    !isElsewhere(state, index, head) &&
    (alone
      ? isHuman(state, index) && !isKin(state, index)
      : entities[index]?.kind === "person" && entities[index].roles.length === 0);
  const entity = antecedentOf(state, head - 1, gender, false, fits);
  return entity !== undefined && fits(entity) ? entity : undefined;
}

/** "L’accusé parle. « … », raconte le psychologue": whoever is on trial is not called by these. */
const LEARNED = new Set(["scholar", "doctor", "journalist", "faith"]);
const isOnTrial = ({ words, entities }: Discourse, index: number): boolean => {
  const first = entities[index]?.mentions[0];
  return (
    first !== undefined &&
    /^(?:accusée?|prévenue?|suspecte?|mise? en (?:examen|cause))/iu.test(slice(words.text, first))
  );
};

/** Who trains and who plays. */
const RIVALS = new Set(["coach", "player"]);

/** "L’attaquant A a manqué un but. « … », regrette l’entraîneur": whom the article calls a player does not train. */
const isRival = ({ words, entities }: Discourse, index: number, group: string | undefined): boolean =>
  entities[index]?.roles.slice(0, MOST_ROLES).some((role) => {
    const own = ROLE_NOUNS.get(/^[\p{L}-]+/u.exec(slice(words.text, role).toLowerCase())?.[0] ?? "")?.group;
    return own !== undefined && own !== group && RIVALS.has(own);
  }) ?? false;

/** ", lui," behind a noun phrase that ends before token `to`. */
const isSetOff = (words: Words, to: number): boolean =>
  wordAt(words, to) === "," && /^(?:lui|elle)$/.test(wordAt(words, to + 1)) && wordAt(words, to + 2) === ",";

/** "l’arrière basque": a single adjective behind the noun. */
const isOneMore = ({ words }: Discourse, at: number, to: number): boolean =>
  at === to - 1 &&
  words.tokens[at]?.kind === "word" &&
  [isAdjective, comesFromHere, (word: string) => COUNTRY_ADJECTIVES.has(fold(word))].some((is) =>
    is(wordAt(words, at)),
  );

/** "A, directeur technique de l’hébergeur. L’hébergeur": whom somebody works for is another. */
const serves = ({ words, entities }: Discourse, index: number, noun: string): boolean =>
  entities[index]?.roles.slice(0, MOST_ROLES).some((role) => {
    const said = slice(words.text, role)
      .toLowerCase()
      .split(/[\s'’]+/u);
    return said.lastIndexOf(noun) > 0;
  }) ?? false;
const MOST_ROLES = 12;

/** "Un voisin a tout vu. ¶ Le bijoutier": somebody without a name, not spoken of in this paragraph, is not called by another trade. */
function isElsewhere({ words, entities }: Discourse, index: number, head: number): boolean {
  const entity = entities[index];
  const start = words.tokens[head]!.start;
  const last = entity?.kind === "role" ? spanBefore(entity.mentions, start - 1) : undefined;
  return last !== undefined && (start - last.end > FAR || words.text.slice(last.end, start).includes("\n"));
}
/** In code units: longer than most paragraphs. */
const FAR = 800;

/** "la députée LFI", "l’élu de la Loire": the person who spoke just before, if of that gender and of no other calling. */
function politician(state: Discourse, head: number, article: string): number | undefined {
  const { words, entities } = state;
  const last = state.spoke.at(-1);
  const entity = last && entities[last.entity];
  if (!last || entity?.kind !== "person" || unitAt(words, head) - unitAt(words, last.at) > 2) return undefined;
  if ((article === "la" && entity.gender === "m") || (article === "le" && entity.gender === "f")) return undefined;
  const wide = /^(?:élue?|parlementaire|candidate?)$/.test(wordAt(words, head));
  return wide || entity.roles.length === 0 ? last.entity : undefined;
}

/** "Il parle de son père. « … », dit le psychologue": somebody by whose he is, of no trade. */
const isKin = ({ words, entities }: Discourse, index: number): boolean =>
  entities[index]?.kind === "role" &&
  entities[index].mentions
    .slice(0, 1)
    .some(({ start, end }) => OTHERS.has(ROLE_NOUNS.get(words.text.slice(start, end).toLowerCase())?.lemma ?? ""));

/** A person, or a role of persons: "la belle-sœur", not "la revue". */
function isHuman({ words, entities }: Discourse, index: number): boolean {
  const entity = entities[index];
  const first = entity?.mentions[0];
  if (!entity || !first || entity.kind === "organisation") return false;
  if (entity.kind === "person") return true;
  // "Il parle de son père, un homme de passage. « … », dit le psychologue": met in passing.
  if (/^(?:homme|femme|personne|individu)/.test(words.text.slice(first.start, first.end)) && entity.mentions.length < 2)
    return /(?:^|[.!?»\n]\s?)(?:une?|cet|cette|[ld][’'ea]\s?)\s?$/iu.test(
      words.text.slice(Math.max(0, first.start - 8), first.start),
    );
  return ROLE_NOUNS.has(/^[\p{L}-]+/u.exec(words.text.slice(first.start, first.end).toLowerCase())?.[0] ?? "");
}
