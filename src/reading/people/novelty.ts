import { AGES, OTHERS } from "../../language/role-nouns.ts";
import type { Draft } from "./drafts.ts";
import type { Phrase, RolePhrase } from "./phrases.ts";
import { isOfKind } from "./role-bearers.ts";

/** Groups of nouns under which the press brings in people without a name: "Le procureur a requis deux ans". */
const AUTHORITIES = new Set(
  "judge prefect mayor minister state government spokesperson source authorities lawyer member envoy representative unionist vice deputy adviser secretary diplomat official faith insurgent".split(
    " ",
  ),
);
/** Those who come along in any story: "Le médecin a constaté le décès". */
const PASSING = new Set(["officer", "doctor", "journalist"]);

/**
 * How probable it is, in points of `undescribed`, that a role without a name brings in somebody new. `draft`: the one who could
 * be meant, as what he did before matters: whoever has spoken is likelier to be spoken of again than one who died.
 */
export function novelty(phrase: Phrase, role: RolePhrase, draft: Draft): number {
  const { noun, words, adjectives, country } = role;
  const { place, determiner } = phrase;
  const specific = (words.length > 0 && !isOfKind(role)) || adjectives.length > 0 || country !== null;
  // A new paragraph with "le directeur des services": rather somebody new.
  const elsewhere = specific && draft.paragraph !== place.paragraph ? 4 : 0;
  if (determiner === "demonstrative") return 4;
  // "le locataire de Matignon" says again who that is.
  if (noun.periphrasis) return 7;
  if (AGES.has(noun.lemma) || (noun.group === "person" && phrase.aged)) return 1;
  if (noun.group === "person") return specific ? 14 : 9;
  if (noun.group === "pair") return 99;
  if (phrase.former) return elsewhere > 0 && !place.inverted ? 26 : 6;
  if (noun.group === "partisan") return 5;
  if (noun.group === "origin") return 4;
  if (noun.group === "accused" || noun.lemma === "plaignant") return 5;
  // "A vit au huitième. « … », demande la locataire": whoever has spoken.
  if (SITUATIONS.has(noun.lemma) && draft.spoke && place.inverted && !specific) return 9;
  if (OTHERS.has(noun.lemma)) return specific ? 13 : 15;
  // "« Non », a dit A. « Jamais », a répondu le maire de Brive": two who answer each other.
  const answers = place.inverted && draft.cited && specific ? 6 : 0;
  // "la présidente de l’association" heads something; "le président russe" is a head of state.
  const heads = noun.group === "head" || (noun.group === "state" && country === null && words.length > 0);
  if (heads) return 11 + answers + elsewhere;
  if (AUTHORITIES.has(noun.group)) {
    // "le président ukrainien": a head of state needs no introduction.
    if (country !== null && LEADERS.has(noun.group)) return 22;
    // "A était attendue. « … », a tranché la ministre": whose words they are was said before them.
    if (place.inverted && !draft.cited && draft.paragraph === place.paragraph) return 11;
    // "la conseillère": one of a council, as "l’élue".
    if (noun.group === "member" || (noun.lemma === "conseiller" && !specific)) return 8 + answers + elsewhere;
    if (noun.group === "unionist" && !specific) return 6;
    if (POSTS.has(noun.group)) return (specific ? 12 : 14) + answers + elsewhere;
    return LEGAL.has(noun.group) ? 24 : specific ? 15 + answers + elsewhere : 22;
  }
  // "Le journaliste" is whoever asks.
  if (noun.group === "journalist" && !specific) return 20;
  if (PASSING.has(noun.group)) return draft.spoke ? 7 + answers : 15;
  return specific ? 8 + answers + elsewhere : 5;
}

/** What somebody is besides a trade. */
const SITUATIONS = new Set(
  "locataire client patient usager passager automobiliste conducteur acquéreur acheteur".split(" "),
);

/** Who takes part in a trial as of office: "Le procureur", "L'avocate" are nobody named before, whoever has spoken. */
const LEGAL = new Set(["judge", "lawyer"]);
/** Posts that a paper mostly names together with a name. */
const POSTS = new Set(["secretary", "unionist", "representative", "envoy", "deputy", "adviser", "vice"]);
const LEADERS = new Set(["state", "government"]);
