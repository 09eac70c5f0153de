import { firstName } from "../../language/first-names.ts";
import { comesFromHere } from "../../language/inhabitants.ts";
import { genderOfName } from "../../language/name-gender.ts";
import { BROADER } from "../../language/role-nouns.ts";
import { colleagueOf } from "./colleagues.ts";
import { create, type Draft, give, lastWith, type State, take, tells } from "./drafts.ts";
import type { Phrase, RolePhrase } from "./phrases.ts";
import { groupOf } from "./plural-roles.ts";
import { areCounterparts, covers, hasCounterpart } from "./role-bearers.ts";
import { undescribed } from "./undescribed.ts";

/** Whom a role without a name stands for: its bearer, or an entity of its own. */
export function resolveRole(state: State, phrase: Phrase): Draft | undefined {
  const role = phrase.roles[0] as RolePhrase;
  const subject = state.predicates.get(role.start);
  if (subject) return take(state, subject, phrase);
  // "Le Breton" is somebody named before, or nobody.
  if (phrase.weak) {
    const named = undescribed(state, phrase, role);
    if (named) give(named, role);
    return named && take(state, named, phrase);
  }
  const colleague = colleagueOf(state, phrase, role);
  if (colleague) return take(state, colleague, phrase);
  const group = phrase.plural ? groupOf(state, phrase, role) : undefined;
  if (group) return take(state, group, phrase);
  if (phrase.determiner !== "indefinite") {
    const bearer = role.noun.lemma === "homologue" ? counterpartOf(state, role) : bearerOf(state, phrase, role);
    // A bearer who has no name either gives way: "leur entraîneur … Paul Durand est arrivé. Le technicien …"
    const nameless = !bearer || (bearer.kind === "role" && (bearer.open || foretells(bearer, phrase)));
    // "la comédienne" right after somebody new, where a director of the article could be called so too.
    const loose =
      bearer &&
      !(phrase.place.goesOn && bearer.speaking) &&
      bearer.paragraph !== phrase.place.paragraph &&
      !bearer.borne.some(({ noun }) => noun.lemma === role.noun.lemma);
    const foretold = bearer?.kind === "role" && foretells(bearer, phrase);
    const other = nameless || loose ? undescribed(state, phrase, role, foretold) : undefined;
    // "Le maire a reçu A, qui tient la librairie. … L’élu": he who bears it by his office, not she who is something else.
    const stays =
      bearer?.acted &&
      bearer.paragraph === phrase.place.paragraph &&
      other &&
      [...other.borne, ...other.implied].some((one) => tells(one) && one.noun.lemma !== role.noun.lemma);
    const gives = !stays && (nameless || other?.paragraph === phrase.place.paragraph);
    const found = (gives ? other : undefined) ?? bearer;
    if (found && found !== bearer) {
      give(found, role);
      if (tells(role)) found.described = true;
      // "« … », affirme une bergère" of the headline is she.
      if (bearer && foretold) state.merged.set(bearer, found);
    }
    if (found) return take(state, found, phrase);
  }
  const { noun, country, words, adjectives } = role;
  const key = `role:${noun.lemma}:${phrase.plural}:${phrase.gender}:${country}:${words.join(" ")}:${adjectives.join(" ")}`;
  const same = state.byKey.get(key);
  if (same && (phrase.determiner !== "indefinite" || phrase.plural)) return take(state, same, phrase);
  const draft = create(state, "role", phrase, []);
  give(draft, role);
  state.byKey.set(key, draft);
  return take(state, draft, phrase);
}

/** Whether the first name is known and says no gender: "Camille", "Dominique". */
const isOfEither = (words: readonly string[]): boolean =>
  firstName(words[0] as string) !== undefined && genderOfName(words) === null;

/** Whether a nameless role stood in the headline alone, and the article now goes into it. */
const foretells = ({ paragraph }: Draft, { place }: Phrase): boolean => paragraph === 0 && place.paragraph > 0;

/** Who was last named of those who bear the role: "le président russe", "le responsable". */
function bearerOf(state: State, phrase: Phrase, role: RolePhrase): Draft | undefined {
  // "Le lieutenant A raconte. Son adjudant": not he himself.
  const own = phrase.determiner === "possessive" && !phrase.place.theirs;
  const owner = own ? lastWith(state, ({ kind, plural }) => kind === "person" && !plural) : undefined;
  const bears = (draft: Draft, exact: boolean): boolean => {
    if (draft.kind === "organisation" || draft.plural !== phrase.plural || draft === owner) return false;
    const office = draft.borne.some((borne) => borne.office && borne.noun.lemma === role.noun.lemma);
    // "Le procureur, Camille A, … la magistrate": a name of either gender.
    const either = draft.kind === "person" && draft.words.length > 1 && isOfEither(draft.words);
    if (draft.gender && phrase.gender && draft.gender !== phrase.gender && !office && !either) return false;
    const fits = (borne: RolePhrase) => (borne.noun.lemma === role.noun.lemma) === exact && covers(role, borne);
    return draft.borne.some(fits) || draft.implied.some(fits);
  };
  const either = (draft: Draft) => bears(draft, true) || bears(draft, false);
  // "« A », dit le syndicaliste B. C, le nouveau directeur, « devra écouter », ajoute le dirigeant cégétiste": B goes on.
  const speaker = phrase.place.goesOn ? lastWith(state, ({ speaking }) => speaking) : undefined;
  if (speaker && either(speaker)) return speaker;
  // The very noun first: with "l'historien A" and "le chercheur B", "l'historien" is A.
  // "le responsable" is whoever was named last and can be one.
  if (BROADER[role.noun.lemma]) {
    return lastWith(state, either) ?? compatriot(state, phrase, role);
  }
  return (
    lastWith(state, (draft) => bears(draft, true)) ??
    lastWith(state, (draft) => bears(draft, false)) ??
    compatriot(state, phrase, role)
  );
}

/**
 * "le technicien italien", "le technicien nantais" where nobody said yet where the one trainer of the article comes from. Not for
 * offices: "le président italien" is somebody else than "le président A" until the article says so.
 */
function compatriot(state: State, phrase: Phrase, role: RolePhrase): Draft | undefined {
  const local = role.adjectives.length > 0 && role.adjectives.every(comesFromHere);
  if (!(role.country || local) || role.words.length > 0 || !NATIONALS.has(role.noun.group)) return undefined;
  const found = new Set<Draft>();
  lastWith(state, (draft) => {
    const fits = draft.kind === "person" && !(draft.gender && phrase.gender && draft.gender !== phrase.gender);
    if (
      fits &&
      !phrase.plural &&
      [...draft.borne, ...draft.implied].some((borne) => covers({ ...role, ...PLACELESS }, borne))
    )
      found.add(draft);
    return false;
  });
  const [only] = found;
  return found.size === 1 && only?.borne.every(({ country }) => !country || !role.country || country === role.country)
    ? only
    : undefined;
}
const PLACELESS = { country: null, adjectives: [] };

/** Groups whose adjective of country says where somebody comes from, not whom he serves. */
const NATIONALS = new Set(["coach", "player", "artist", "scholar", "doctor", "diplomat"]);

/** "son homologue américain": who bears, for that country, the role of the one named last; or the one other who bears it at all. */
function counterpartOf(state: State, homologue: RolePhrase): Draft | undefined {
  const again = lastWith(state, ({ borne }) =>
    borne.some((role) => role.noun.lemma === "homologue" && covers(homologue, role)),
  );
  if (again) return again;
  const owner = lastWith(
    state,
    ({ kind, borne }) =>
      kind === "person" &&
      borne.some(
        (role) =>
          (hasCounterpart(role) && role.country !== homologue.country) ||
          (hasCounterpart(role) && role.country === null),
      ),
  );
  const role = owner?.borne.find(hasCounterpart);
  if (!owner || !role) return undefined;
  const same = (one: RolePhrase) => areCounterparts(one, role);
  const others = new Set<Draft>();
  lastWith(state, (draft) => {
    if (draft !== owner && draft.kind === "person" && draft.borne.some(same)) others.add(draft);
    return false;
  });
  const inCountry = [...others].filter((draft) =>
    draft.borne.some((one) => same(one) && one.country === homologue.country),
  );
  if (homologue.country && inCountry.length === 1) return inCountry[0];
  const open = [...others].filter((draft) => draft.borne.every((one) => one.country === null));
  return inCountry.length === 0 && open.length === 1 && others.size === 1 ? open[0] : undefined;
}
