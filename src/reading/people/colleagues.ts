import { type Draft, lastWith, type State } from "./drafts.ts";
import type { Phrase, RolePhrase } from "./phrases.ts";

/** Nouns of those who stand beside somebody: "sa consœur" is the other of two, not somebody new. */
const COLLEAGUES = new Set(
  "collègue consœur confrère associé coéquipier équipier partenaire complice acolyte compère camarade coauteur cofondateur".split(
    " ",
  ),
);
const RECENT_LISTS = 6;
const SPOUSES = new Set("compagnon compagne conjoint époux épouse mari femme".split(" "));

/** "Le couple … Le plus dur, selon sa compagne": the other of two whom the article has called a couple. */
function spouseOf({ groups, together }: State, owner: Draft, { gender }: Phrase): Draft | undefined {
  const couple =
    groups.find(({ members }) => members.length === 2 && members.includes(owner))?.members ??
    // "Rose et Marc ont rouvert. « … », dit la patronne. Son mari": the two who were named in one breath.
    together.findLast((list) => list.length === 2 && list.includes(owner));
  const other = couple?.find((one) => one !== owner);
  return other?.gender && other.gender === gender && other.gender !== owner.gender ? other : undefined;
}

/**
 * "sa consœur", "son associé": the other of two whom the article put together with the person named last; else the one
 * other person of that gender. Undefined where it could be somebody new.
 */
export function colleagueOf(state: State, phrase: Phrase, { noun, words }: RolePhrase): Draft | undefined {
  if (
    phrase.determiner !== "possessive" ||
    phrase.plural ||
    words.length > 0 ||
    !(COLLEAGUES.has(noun.lemma) || SPOUSES.has(noun.lemma))
  )
    return undefined;
  const owner = lastWith(state, isPerson);
  if (!owner) return undefined;
  if (SPOUSES.has(noun.lemma)) return spouseOf(state, owner, phrase);
  const agrees = (draft: Draft) =>
    draft !== owner && !(draft.gender && phrase.gender && draft.gender !== phrase.gender);
  const lists = [
    ...state.together.slice(-RECENT_LISTS),
    ...state.groups.slice(-RECENT_LISTS).map(({ members }) => members),
  ];
  const pair = lists.findLast((list) => list.length === 2 && list.includes(owner) && list.some(agrees));
  if (pair) return pair.find(agrees);
  if (!phrase.gender) return undefined;
  const others = new Set<Draft>();
  lastWith(state, (draft) => {
    if (isPerson(draft) && agrees(draft) && (draft.words.length > 1 || draft.gender)) others.add(draft);
    return false;
  });
  const [other, another] = others;
  if (!other || another || other.gender !== phrase.gender) return undefined;
  state.together.push([owner, other]);
  return other;
}

const isPerson = ({ kind, plural }: Draft): boolean => kind === "person" && !plural;
