import { OTHERS } from "../../language/role-nouns.ts";
import { type Draft, give, type State } from "./drafts.ts";
import type { Phrase } from "./phrases.ts";

/** Groups of nouns that announce nobody: sources, those who are accused, and who is only "l'homme". */
const ANNOUNCE_NOBODY = new Set([
  "source",
  "authorities",
  "accused",
  "person",
  "pair",
  "insurgent",
  "official",
  "partisan",
]);

const FEW = 6;

/**
 * "Le président, lui, n'a pas mâché ses mots. « … », a tonné Jean Durand"; "…, a annoncé la procureure. Anne Martel a aussi
 * démenti …": a role that opens a sentence or speaks at its end announces whoever speaks next and is described nowhere
 * else. The role and all that it was called by become his.
 */
export function takeAnnounced(state: State, draft: Draft, phrase: Phrase): void {
  const { recent } = state;
  // Names within the quotation stand between.
  const role = recent.slice(-FEW).findLast(({ kind, paragraph }) => kind !== "organisation" && paragraph >= 0);
  if (draft.kind !== "person" || draft.plural || draft.described || draft.first >= 0) return;
  if (draft.words.length < 2 || !role || role.kind !== "role" || role.plural) return;
  // "l’architecte. Ce dernier, Luc Marty, a maintenu": it says so.
  if (phrase.place.again) {
    join(state, role, draft);
    return;
  }
  if (!role.open) return;
  // "« A », confie l’actrice. « B », ajoute Anne Martel": whoever goes on spoke before.
  const goesOn = role.cited && phrase.place.goesOn;
  if (!(phrase.place.inverted ? role.opened || goesOn : role.cited && phrase.place.initial)) return;
  // "…, raconte le maire de Dole. Luc Marty n’avait pas dormi": nobody in between.
  if (!phrase.place.speaks && recent.at(-1) !== role) return;
  const noun = role.borne[0]?.noun;
  if (!noun || role.paragraph !== phrase.place.paragraph || OTHERS.has(noun.lemma) || ANNOUNCE_NOBODY.has(noun.group))
    return;
  if (role.gender && draft.gender && role.gender !== draft.gender) return;
  join(state, role, draft);
}

/** How many mentions back "un porte-parole du ministère" can stand. */
const NEAR = 12;

/**
 * "…, a déclaré un porte-parole du ministère. Le porte-parole, Anne A, répondait à une question": the definite article says that it is the one
 * who was brought in with "un".
 */
export function takeBroughtIn(state: State, draft: Draft, { determiner, roles }: Phrase): void {
  const own = roles[0];
  if (draft.kind !== "person" || draft.first >= 0 || determiner !== "definite" || !own) return;
  if (own.words.length + own.adjectives.length > 0 || own.country) return;
  const alike = state.recent
    .slice(-NEAR)
    .filter(({ borne }) => borne.some(({ noun }) => noun.lemma === own.noun.lemma));
  const [role, other] = new Set(alike);
  if (!role || other || role.kind !== "role" || role.plural) return;
  if (role.gender && draft.gender && role.gender !== draft.gender) return;
  join(state, role, draft);
}

/** Makes a role that of a person, with all that it was called by. */
function join({ merged }: State, role: Draft, draft: Draft): void {
  merged.set(role, draft);
  draft.gender ??= role.gender;
  for (const one of role.roles) give(draft, one);
}
