import { comesFromHere } from "../../language/inhabitants.ts";
import { isAdjective } from "../../language/ordinary.ts";
import { BROADER, SYNONYMS } from "../../language/role-nouns.ts";
import { SEAT } from "../../language/roles.ts";
import type { RolePhrase } from "./phrases.ts";

/** Heads of state and of government meet as equals: a president's counterpart can be a chancellor. */
const LEADERS = new Set(["state", "government"]);

/** Whether the bearers of two roles are each other's counterparts: two ministers, or a president and a prime minister. */
export const areCounterparts = (a: RolePhrase, b: RolePhrase): boolean =>
  a.noun.lemma === b.noun.lemma || (LEADERS.has(a.noun.group) && LEADERS.has(b.noun.group));

/** Roles that have a counterpart abroad: "son homologue américain". */
const TOP = new Set([
  "officer",
  "prefect",
  "state",
  "government",
  "minister",
  "head",
  "vice",
  "mayor",
  "coach",
  "spokesperson",
  "envoy",
]);
/** Whether a role is one that has a counterpart abroad, named as such ("homologue" itself does not count). */
export const hasCounterpart = ({ noun }: RolePhrase): boolean =>
  TOP.has(noun.group) && !["homologue", "successeur", "prédécesseur"].includes(noun.lemma);

/** Whether "le responsable" (`said`) can stand for "conseiller du président" (`borne`) where somebody bears that. */
export function covers(said: RolePhrase, borne: RolePhrase): boolean {
  const same = sameNoun(said, borne);
  if (said.noun.lemma === "magistrat" && said.words.length === 0 && sitsInCourt(borne)) return true;
  if (said.noun.lemma === "syndicaliste" && said.words.length === 0 && servesUnion(borne)) return true;
  // "le président de Samu-Urgences … le chef de l’État": another.
  if (said.noun.ofState && !said.country && borne.words.some((word) => word !== SEAT && word !== "republique"))
    return false;
  if (said.noun.lemma === "représentant" && said.adjectives.some(isOfUnion) && servesUnion(borne)) return true;
  if (isOneOfThem(said, borne) || hasWorks(said, borne)) return true;
  if (!same && !BROADER[said.noun.lemma]?.includes(borne.noun.group)) return false;
  if (said.country && borne.country && said.country !== borne.country) return false;
  if (said.country && !borne.country && said.words.length === 0) return false;
  // "le conseiller municipal" is not the "conseiller régional"; "l'élue socialiste" can be the mayor.
  const known = (word: string): boolean =>
    borne.adjectives.includes(word) ||
    DESCRIBES.test(word) ||
    borne.words.includes(BODY_OF.get(word) ?? "") ||
    isOfPlace(word, borne);
  if (same && !said.adjectives.every(known)) return false;
  return said.words.every((word) => borne.words.includes(word)) || saysKind(said, borne) || runs(said, borne);
}

/** "Paul Durand, président des éleveurs de la Rance … L’éleveur": whoever speaks for those of a trade is one of them. */
const isOneOfThem = ({ noun }: RolePhrase, borne: RolePhrase): boolean =>
  noun.group === "citizen" &&
  (borne.noun.lemma === "président" || borne.noun.group === "spokesperson") &&
  borne.words.includes(noun.lemma);

/** "A, patron de la papeterie … l’industriel": whoever has a works. */
const hasWorks = ({ noun }: RolePhrase, borne: RolePhrase): boolean =>
  noun.lemma === "industriel" &&
  /^(?:patron|propriétaire|dirigeant)$/.test(borne.noun.lemma) &&
  borne.words.some((word) => WORKS.has(word));
const WORKS = new Set(
  "usine fabrique manufacture papeterie scierie laiterie fonderie acierie abattoir conserverie brasserie sucrerie cimenterie verrerie filature tuilerie".split(
    " ",
  ),
);

/** "Le PDG, Paul Durand, … Le patron de Veltronic": of what is said once. */
const runs = (said: RolePhrase, borne: RolePhrase): boolean =>
  /^(?:PDG|pdg|dg)$/.test(borne.noun.lemma) &&
  /^(?:patron|dirigeant)$/.test(said.noun.lemma) &&
  borne.words.length + borne.adjectives.length === 0;

/** Nouns that tell what somebody heads or serves only by its kind: "le patron du groupe", "le maire de la commune". Folded. */
const KINDS = new Set(
  "groupe entreprise societe compagnie firme constructeur enseigne marque operateur parti syndicat centrale club equipe association organisation institution etablissement federation ligue comite collectif conseil chambre union mouvement fondation mutuelle banque agence office commune ville village cite municipalite departement region canton alliance institution ministere port hopital lycee".split(
    " ",
  ),
);

/** Whether a role says of what it is only by its kind, so that it tells nobody apart: "le patron du groupe". */
export const isOfKind = ({ words }: RolePhrase): boolean =>
  words.some((word) => KINDS.has(word)) && words.every((word) => KINDS.has(word) || isAdjective(word));

/** "Paul Durand, PDG de Veltronic … le patron du groupe": where the one has a name, the other its kind; not "du club" and "de la fédération". */
const saysKind = (said: RolePhrase, borne: RolePhrase): boolean =>
  isOfKind(said) && borne.words.length > 0 && !borne.words.some((word) => KINDS.has(word));

const COURTS = new Set(["tribunal", "cour", "assises", "parquet", "chambre", "correctionnel", "correctionnelle"]);

/** "la présidente du tribunal", "le porte-parole du parquet": a magistrate; so is "la présidente" where nothing is said of what. */
export const sitsInCourt = ({ noun, words, country, adjectives }: RolePhrase): boolean =>
  words.some((word) => COURTS.has(word)) ||
  (noun.lemma === "président" && !country && words.length + adjectives.length === 0);

const UNIONS = new Set("cgt cfdt fo cftc unsa sud solidaires fsu cfe-cgc fnsea syndicat intersyndicale".split(" "));

const isOfUnion = (adjective: string): boolean => /^syndicale?$/.test(adjective);

/** "Anne Durand, cheffe de file de la CFDT … la syndicaliste". */
const servesUnion = ({ words }: RolePhrase): boolean => words.some((word) => UNIONS.has(word));

/** "le président de la coopérative de l’Aude … le président audois": an origin that begins as the place does. */
const isOfPlace = (word: string, { words }: RolePhrase): boolean =>
  comesFromHere(word) && words.some((place) => place.length > 3 && place.slice(0, 3) === word.slice(0, 3));

/** "le président du syndicat … le président syndical": what the adjective says of whom somebody serves. Folded. */
const BODY_OF: ReadonlyMap<string, string> = new Map([
  ["syndical", "syndicat"],
  ["syndicale", "syndicat"],
  ["associatif", "association"],
  ["associative", "association"],
  ["federal", "federation"],
  ["federale", "federation"],
  ["departemental", "departement"],
  ["departementale", "departement"],
  ["regional", "region"],
  ["regionale", "region"],
]);

/** Adjectives that tell what somebody thinks, not which office it is. */
const DESCRIBES = /(?:iste|istes|insoumise?)$/u;

function sameNoun({ noun: said }: RolePhrase, { noun: borne }: RolePhrase): boolean {
  return said.lemma === borne.lemma || (SYNONYMS.get(said.lemma)?.has(borne.lemma) ?? false);
}

/** The role that "son homologue allemand" gives: that of its counterpart, in its own country. */
export const counterpart = (homologue: RolePhrase, role: RolePhrase): RolePhrase => ({
  ...homologue,
  noun: role.noun,
  words: role.words,
});

/** Whether two wordings say the same. */
export const isSame = (a: RolePhrase, b: RolePhrase): boolean =>
  a.noun.lemma === b.noun.lemma &&
  a.country === b.country &&
  a.words.length === b.words.length &&
  a.adjectives.length === b.adjectives.length &&
  a.words.every((word, k) => word === b.words[k]) &&
  a.adjectives.every((word, k) => word === b.adjectives[k]);
