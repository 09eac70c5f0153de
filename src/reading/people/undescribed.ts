import { AGES, OTHERS } from "../../language/role-nouns.ts";
import { type Draft, SLIGHT, type State } from "./drafts.ts";
import type { Phrase, RolePhrase } from "./phrases.ts";

/** How many mentions back somebody can be who was named without a role, or is pointed at. */
const NEAR = 6;
const FAR = 14;
const POINTED = 4;
const TRADES = new Set(["citizen", "scholar", "artist", "player", "coach", "officer"]);
const OFFICES = new Set(["state", "government", "minister", "member", "mayor", "unionist", "envoy", "representative"]);
/** Those whom an article brings in without a name: "Le procureur a requis deux ans" is nobody named before. */
const AUTHORITIES = new Set(
  "judge prefect mayor minister state government spokesperson officer source official authorities lawyer member envoy representative unionist vice deputy adviser secretary accused pair".split(
    " ",
  ),
);
const LEADING = new Set(["head", "deputy", "representative", "scholar", "doctor"]);
const LEARNED = new Set(["scholar", "artist", "doctor", "lawyer"]);
const POLITICS = new Set(["minister", "member", "envoy", "politician"]);
const LEGAL = new Set(["judge", "lawyer", "officer", "prefect", "mayor", "minister", "spokesperson"]);

/**
 * Who bears a role that nobody bears by the words of the article:
 * - "cette infirmière", "la quinquagénaire", "le jeune homme", "l'intéressé" is the person named last;
 * - "l'ancien maire de Dole", "la socialiste" is the one who spoke last; "La députée de l'Essonne …" the politician named last;
 * - "« … », explique Paul Durand. Le maire de Brive se demande…": the press quotes nobody without saying who that is. So it is
 *   the one person named shortly before whom the article describes nowhere.
 */
export function undescribed({ recent }: State, phrase: Phrase, role: RolePhrase): Draft | undefined {
  const { noun, words, adjectives } = role;
  if (phrase.plural || phrase.determiner === "possessive" || phrase.determiner === "none") return undefined;
  // Within a quotation only an incise speaks of those whom the text names: « A, insiste l'ancien maire de Dole. B »
  if (phrase.place.quoted && !phrase.place.inverted) return undefined;
  const agrees = ({ gender }: Draft) => !gender || !phrase.gender || gender === phrase.gender;
  const around = recent
    .slice(-FAR)
    .filter(({ kind }) => kind !== "organisation")
    .slice(-NEAR);
  const near = around.filter(isPerson);
  if (phrase.determiner === "demonstrative" || AGES.has(noun.lemma) || (phrase.aged && noun.group === "person"))
    return around.findLast((draft) => (isPerson(draft) || isVague(draft)) && agrees(draft));
  // Past those of the other gender, who cannot be meant.
  const last = around.slice(-POINTED).findLast((draft) => isPerson(draft) && agrees(draft));
  const specific = words.length + adjectives.length > 0;
  if (last) {
    const same = last.gender === phrase.gender;
    const speaks = last.spoke || phrase.place.speaks;
    if (
      phrase.former &&
      speaks &&
      (phrase.place.inverted || phrase.place.initial || last.paragraph === phrase.place.paragraph)
    )
      return last;
    if (noun.group === "partisan" && speaks) return last;
    // "L'homme, que la vallée surnomme « le sénateur »": who spoke before, where no other man was brought in.
    if (noun.group === "person" && phrase.place.initial && same && last.spoke && !specific) return last;
    const politician =
      phrase.place.paragraph - last.paragraph < 2 &&
      last.borne.some(({ noun: { group } }) => POLITICS.has(group) && group !== noun.group);
    if (politician && phrase.place.initial && noun.group === "member" && specific && same) return last;
    // "la directrice de l'observatoire, Anne Durand. La volcanologue …"
    const leads =
      last.borne.length > 0 && last.borne.every(({ noun: one }) => LEADING.has(one.group) || SLIGHT.has(one.lemma));
    const said = phrase.place.initial || phrase.place.inverted;
    if (leads && said && !specific && LEARNED.has(noun.group) && (same || last.gender === null)) return last;
  }
  if (noun.group === "accused" || noun.lemma === "plaignant")
    return onlyOne(near.filter((draft) => agrees(draft) && draft.spoke && !isLegal(draft)));
  const nobody = near.filter(({ described, borne, words: name, gender }) => {
    return !described && borne.every(({ noun: one }) => SLIGHT.has(one.lemma)) && (name.length > 1 || gender !== null);
  });
  const here = nobody.filter(({ paragraph }) => paragraph === phrase.place.paragraph);
  const open = here.length > 0 ? here : nobody;
  const only = onlyOne(open) ?? (phrase.place.inverted && last && open.includes(last) ? last : undefined);
  return only && agrees(only) && describes(phrase, role, only, only === last) ? only : undefined;
}

/** Whether the role is that of `draft`, whom nothing describes so far; `isLast`: nobody was named after. */
function describes(
  phrase: Phrase,
  { noun, country, words, adjectives }: RolePhrase,
  draft: Draft,
  isLast: boolean,
): boolean {
  // "l'analyste d'une banque": somebody new, whatever the article.
  if (phrase.vague || OTHERS.has(noun.lemma) || noun.group === "person" || noun.group === "pair") return false;
  const specific = words.length + adjectives.length > 0;
  const trade = TRADES.has(noun.group) || noun.lemma === "élu";
  const authority = AUTHORITIES.has(noun.group);
  const known = draft.gender !== null;
  const here = draft.paragraph === phrase.place.paragraph;
  const plain = trade && !specific;
  if (!isLast && !(plain && known && (phrase.place.inverted || phrase.place.speaks))) return false;
  // "« On juge le haut-parleur », balance le porte-parole du collectif": who was named before the words.
  if (phrase.place.inverted) return here && (isLast ? !(authority && draft.cited) : plain && known);
  if (phrase.place.initial && draft.spoke) {
    if (OFFICES.has(noun.group)) return specific || country !== null;
    return !authority;
  }
  if (phrase.place.initial) {
    // "Nuno A se voulait positif. L'attaquant portugais …"
    if (
      trade &&
      noun.group !== "officer" &&
      (noun.group !== "citizen" || phrase.place.speaks || (here && known && plain))
    )
      return true;
    return phrase.place.speaks && known && specific && (!authority || OFFICES.has(noun.group));
  }
  if (noun.group === "coach" && !specific) return true;
  return plain && known && phrase.place.speaks;
}

const isPerson = ({ kind, plural }: Draft): boolean => kind === "person" && !plural;
const isLegal = ({ borne, implied }: Draft): boolean =>
  [...borne, ...implied].some(({ noun }) => LEGAL.has(noun.group));

/** "un trentenaire": somebody without a name of whom nothing is known but his age; "ce cadre" can be he. */
const isVague = ({ kind, plural, borne }: Draft): boolean =>
  kind === "role" &&
  !plural &&
  borne.length > 0 &&
  borne.every(({ noun }) => AGES.has(noun.lemma) || noun.group === "person");

function onlyOne(drafts: readonly Draft[]): Draft | undefined {
  const [one, ...others] = new Set(drafts);
  return others.length === 0 ? one : undefined;
}
