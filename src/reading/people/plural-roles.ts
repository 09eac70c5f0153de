import { create, type Draft, type State } from "./drafts.ts";
import type { Phrase, RolePhrase } from "./phrases.ts";
import { covers } from "./role-bearers.ts";

/** How many mentions back the members of a group can be, and those of a list "A et B" that a group takes up. */
const WINDOW = 60;
const RECENT_LISTS = 4;
/** More groups than this are not looked through again: no article has so many, and hostile text must not cost more. */
const MOST_GROUPS = 50;
/** Nouns that say nothing of somebody but that he is one: "les deux hommes", "le duo". */
const ANYBODY = new Set(["person", "pair"]);
const ANYBODY_TOO = new Set(
  "responsable dirigeant interlocuteur signataire collègue partenaire associé ami intéressé".split(" "),
);
/** Offices of which a text has so few bearers that "les présidents" can only be they. */
const FEW = new Set(["state", "government"]);

/**
 * The people whom a plural role stands for, as one draft: "les deux présidents" are the two who bear that role, "les deux
 * hommes", "le duo" the two named so far, or those last named as "A et B". Undefined where it could be others.
 */
export function groupOf(state: State, phrase: Phrase, role: RolePhrase): Draft | undefined {
  if (phrase.determiner !== "definite" && phrase.determiner !== "demonstrative") return undefined;
  const few = FEW.has(role.noun.group) && !role.country && role.words.length + role.adjectives.length === 0;
  const count = phrase.count ?? (few ? 2 : null);
  if (count === null) return undefined;
  const members = membersOf(state, phrase, role, count);
  if (!members) return undefined;
  const key = `members:${members.map(({ index }) => index).join(",")}`;
  const known = state.byKey.get(key);
  if (known) return known;
  const women = members.every(({ gender }) => gender === "f");
  const gender = women ? "f" : members.some((one) => one.gender === "m") ? "m" : null;
  const draft: Draft = { ...create(state, "person", phrase, []), gender, plural: true, members };
  state.drafts[draft.index] = draft;
  state.byKey.set(key, draft);
  if (state.groups.length < MOST_GROUPS) state.groups.push(draft);
  return draft;
}

function membersOf(state: State, phrase: Phrase, role: RolePhrase, count: number): readonly Draft[] | undefined {
  const agrees = ({ gender }: Draft) => (phrase.gender === "f" || isMen(role) ? gender !== other(phrase) : true);
  const bears = ({ borne, implied }: Draft) => [...borne, ...implied].some((one) => covers(role, one));
  const anybody = ANYBODY.has(role.noun.group);
  const candidates = people(state).filter((draft) => agrees(draft) && (anybody || bears(draft)));
  if (candidates.length === count) return candidates;
  const lists = state.together.slice(-RECENT_LISTS);
  const fits = (list: readonly Draft[]) =>
    list.length === count &&
    list.every((draft) => agrees(draft) && (candidates.length <= count || candidates.includes(draft)));
  // "les deux frères": the list has one who is called a brother.
  const loose = anybody || ANYBODY_TOO.has(role.noun.lemma);
  const list = lists.findLast((one) => fits(one) && (loose || one.some(bears)));
  if (list) return list;
  // "Les deux équipières", where nobody is described and just two are named.
  const all = people(state).filter(agrees);
  if (all.length === count && all.every(({ borne, described }) => borne.length === 0 && !described)) return all;
  // "le duo" again as "les deux fondateurs", where nobody else can be meant.
  const [group, another] = state.groups.filter(({ members }) => members.length === count);
  return group && !another && candidates.length < count && group.members.every(agrees) ? group.members : undefined;
}

/** "les deux hommes": men only, where "les deux élus" can be a man and a woman. */
const isMen = ({ noun }: RolePhrase): boolean => noun.lemma === "homme" || noun.lemma === "garçon";
const other = ({ gender }: Phrase): "m" | "f" => (gender === "f" ? "m" : "f");

/** Who was named of late under a full name, or with a title, in the order in which the text names them first. */
function people({ recent }: State): Draft[] {
  const found = new Set<Draft>();
  for (const draft of recent.slice(-WINDOW)) {
    if (draft.kind !== "person" || draft.plural) continue;
    if (draft.words.length > 1 || draft.gender !== null) found.add(draft);
  }
  return [...found].sort((a, b) => a.first - b.first);
}
