import type { Archive } from "../archive/archive.ts";
import type { QueryUnit } from "../archive/query.ts";
import { fold } from "../language/fold.ts";
import { namesSomebody } from "./asks-somebody.ts";

/** "Il" that is somebody, as a part of an expression: "il faut", "il y a", "il était difficile d’attendre" speak of nobody. */
export const IL =
  "il(?! (?:y a(?!\\p{L})|y av|y aur|faut|faudra|fallait|s[’']agi|(?:est|était|sera|serait) (?:(?:plus|très|trop|encore|donc) )?(?:difficile|facile|possible|impossible|probable|nécessaire|important|urgent|clair|vrai|prévu|temps|question|interdit)(?!\\p{L})))";

/** A sentence that speaks of somebody by a pronoun. */
const PRONOUN = new RegExp(`(?<!\\p{L})(?:elles?|ils|${IL}|lui|celui-ci|celle-ci|ceux-ci|celles-ci)(?!\\p{L})`, "iu");

/** "La chercheuse", "le groupe": somebody or something known by what it is, where a subject stands. A name behind it is another's. */
const KNOWN_BY =
  /(?:^|[,;:«»“”"–] ?|(?<!\p{L})(?:[Qq]u[e’']|et|mais|où|car|[Ss]elon|par|pour|dont) ?)(?:[Ll][ae] |[Ll][’']|[Cc]et(?:te)? |[Cc]e )(?:(?:jeune|ancien|ancienne|nouveau|nouvelle|vieux|vieille|grand|petit|petite|futur|future) )?(?<noun>\p{Ll}[\p{L}-]{2,30})(?![\p{L}-]|,? \p{Lu})/gu;

/** What organisations are called again by. */
const ORGANISATIONS: ReadonlySet<string> = new Set(
  `groupe entreprise societe firme compagnie club association syndicat parti institution organisation agence etablissement hopital clinique
  universite musee banque tribunal cour federation fondation ministere ministre direction conseil collectif mouvement formation cabinet
  laboratoire constructeur industriel operateur fabricant exploitant distributeur editeur equipementier armateur transporteur geant
  enseigne marque start-up startup pme multinationale filiale maison franchise equipe gouvernement alliance union autorite
  commission comite mairie prefecture region departement municipalite collectivite intersyndicale ong coalition journal magazine chaine`
    .trim()
    .split(/\s+/),
);

export type Sort = "person" | "organisation" | "other";

/** What kind of name a word of the question is, as far as the archive knows. */
export function sortOf({ peopleIndex }: Archive, { exact }: QueryUnit): Sort {
  const kinds = (peopleIndex.byWord.get(exact) ?? []).map(({ kind }) => kind);
  if (kinds.includes("person")) return "person";
  return kinds.length > 0 ? "organisation" : "other";
}

/** How well a pronoun, and a noun, hold the name of whom the article names. */
const BY_PRONOUN = 0.6;
const BY_NOUN = 0.5;

/**
 * How well a sentence may speak of a name of each sort without saying it, 0 where it does not: "Elle a démenti", "La chercheuse appelle à …" of
 * somebody, "Le groupe promet …" of a company.
 * `byNoun`: whether a noun may stand for a name at all.
 */
export function standIns(sentence: string, byNoun = true): Readonly<Record<Sort, number>> {
  const pronoun = PRONOUN.test(sentence) ? BY_PRONOUN : 0;
  const found = { person: pronoun, organisation: pronoun, other: pronoun };
  if (!byNoun) return found;
  for (const { groups } of sentence.matchAll(KNOWN_BY)) {
    const noun = fold(groups?.["noun"] ?? "");
    if (namesSomebody(noun) || PEOPLE_ALSO.has(noun)) found.person = Math.max(found.person, BY_NOUN);
    if (ORGANISATIONS.has(noun)) found.organisation = Math.max(found.organisation, BY_NOUN);
  }
  return found;
}

/** Adjectives and participles by which somebody of the news is called again. */
const PEOPLE_ALSO: ReadonlySet<string> = new Set(
  `prevenu prevenue accuse accusee mis mise suspect suspecte condamne condamnee interesse interessee elu elue defunt defunte disparu
  disparue victime homme femme mere pere fils fille veuve veuf quadragenaire quinquagenaire sexagenaire septuagenaire octogenaire trentenaire
  nonagenaire adolescent adolescente retraite retraitee candidat candidate laureat laureate recordman champion championne artiste star
  milliardaire ministre dirigeant dirigeante homme-orchestre capitaine portier gardien gardienne attaquant attaquante`
    .trim()
    .split(/\s+/),
);
