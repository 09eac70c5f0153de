import type { CountryCode } from "../language/countries.ts";
import { firstName, sameFirstName } from "../language/first-names.ts";
import { PARTICLES } from "../language/ordinary.ts";
import { BROADER } from "../language/role-nouns.ts";
import { familySound, soundOf } from "../language/transliteration.ts";
import type { Gender } from "./findings.ts";
import type { Phrase, RolePhrase } from "./phrases.ts";

/** An entity while the article is being read. */
export interface Draft {
  readonly index: number;
  kind: "person" | "organisation" | "role";
  gender: Gender | null;
  plural: boolean;
  readonly phrases: Phrase[];
  readonly roles: RolePhrase[];
  /** The fullest name: its words, folded, without particles. Empty for a role. */
  words: readonly string[];
}

export interface Clustered {
  readonly drafts: readonly Draft[];
  /** The entity of each phrase. */
  readonly of: ReadonlyMap<Phrase, number>;
}

interface State {
  readonly drafts: Draft[];
  readonly of: Map<Phrase, number>;
  readonly byWord: Map<string, Draft[]>;
  readonly byKey: Map<string, Draft>;
  /** When each entity was last named: the place in the list of phrases. */
  readonly last: Map<Draft, number>;
}

/** Groups the phrases of one article, in reading order, into entities. */
export function cluster(phrases: readonly Phrase[]): Clustered {
  const state: State = { drafts: [], of: new Map(), byWord: new Map(), byKey: new Map(), last: new Map() };
  // Full names first, so that a family name finds them also where it stands before them, as in headlines.
  for (const phrase of phrases) {
    for (const one of [phrase, ...phrase.inner]) {
      if (one.kind === "person" && bare(one.words).length > 1) joinFullName(state, one);
    }
  }
  const recent: Draft[] = [];
  let shared: RolePhrase | null = null;
  for (const [place, phrase] of phrases.entries()) {
    for (const inner of phrase.inner) resolve(state, inner, place, recent);
    const draft = resolve(state, phrase, place, recent);
    if (!draft) continue;
    shared = phrase.shared ?? null;
    for (const role of phrase.roles) if (phrase.name) draft.roles.push(role);
    if (shared) draft.roles.push(shared);
    state.last.set(draft, place);
    recent.push(draft);
  }
  return { drafts: state.drafts, of: state.of };
}

/** The words that tell names apart: without particles, initials kept. */
const bare = (words: readonly string[]): readonly string[] => words.filter((word) => !PARTICLES.has(word));

function create(state: State, kind: Draft["kind"], phrase: Phrase, words: readonly string[]): Draft {
  const draft: Draft = {
    index: state.drafts.length,
    kind,
    gender: phrase.gender,
    plural: phrase.plural,
    phrases: [],
    roles: [],
    words,
  };
  state.drafts.push(draft);
  return draft;
}

function take(state: State, draft: Draft, phrase: Phrase): Draft {
  if (!state.of.has(phrase)) {
    state.of.set(phrase, draft.index);
    draft.phrases.push(phrase);
  }
  draft.gender ??= phrase.gender;
  return draft;
}

function indexWords(state: State, draft: Draft, words: readonly string[]): void {
  for (const word of words) {
    const sound = familySound(word);
    const list = state.byWord.get(sound);
    if (!list) state.byWord.set(sound, [draft]);
    else if (!list.includes(draft)) list.push(draft);
  }
}

function joinFullName(state: State, phrase: Phrase): void {
  const words = bare(phrase.words);
  const gender = phrase.gender ?? firstName(words[0] as string) ?? null;
  const last = familySound(words[words.length - 1] as string);
  for (const draft of state.byWord.get(last) ?? []) {
    if (draft.words.length < 2 || !sameName(draft.words, words)) continue;
    if (gender && draft.gender && gender !== draft.gender) continue;
    if (words.length > draft.words.length) {
      draft.words = words;
      indexWords(state, draft, words);
    }
    draft.gender ??= gender;
    state.of.set(phrase, draft.index);
    draft.phrases.push(phrase);
    return;
  }
  const draft = create(state, "person", { ...phrase, gender }, words);
  indexWords(state, draft, words);
  state.of.set(phrase, draft.index);
  draft.phrases.push(phrase);
}

/** Whether two full names can be of one person: first names agree, and the families, one within the other. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (!sameGiven(a[0] as string, b[0] as string)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const sounds = long.slice(1).map(familySound);
  return short.slice(1).every((word) => sounds.includes(familySound(word)));
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  return soundOf(a) === soundOf(b) || sameFirstName(a, b);
}

function resolve(state: State, phrase: Phrase, place: number, recent: readonly Draft[]): Draft | undefined {
  const known = state.of.get(phrase);
  if (known !== undefined) return state.drafts[known];
  if (phrase.kind === "organisation" || (phrase.kind === "unknown" && phrase.key)) {
    const key = phrase.key ?? `name:${soundOf(phrase.words.join(""))}`;
    const draft = state.byKey.get(key) ?? create(state, "organisation", phrase, phrase.words);
    state.byKey.set(key, draft);
    return take(state, draft, phrase);
  }
  if (phrase.kind === "role") return resolveRole(state, phrase, recent);
  return resolveShortName(state, phrase, place);
}

/** "Durand", "M. Durand": the person of the article with that name, the nearest before where there are several. */
function resolveShortName(state: State, phrase: Phrase, place: number): Draft | undefined {
  const words = bare(phrase.words);
  const word = words[words.length - 1];
  if (word === undefined) return undefined;
  const candidates = (state.byWord.get(familySound(word)) ?? []).filter(
    (draft) =>
      !(phrase.gender && draft.gender && phrase.gender !== draft.gender) &&
      words.every((w) => draft.words.some((d) => familySound(d) === familySound(w))),
  );
  const found = candidates.length > 1 ? nearest(state, candidates, place) : candidates[0];
  if (found) return take(state, found, phrase);
  const draft = create(
    state,
    phrase.kind === "unknown" && firstName(word) === undefined ? "organisation" : "person",
    phrase,
    words,
  );
  if (phrase.kind === "unknown") draft.kind = "person";
  indexWords(state, draft, words);
  return take(state, draft, phrase);
}

function nearest(state: State, candidates: readonly Draft[], _place: number): Draft | undefined {
  let best: Draft | undefined;
  let at = -1;
  for (const draft of candidates) {
    const last = state.last.get(draft) ?? -1;
    if (last > at) {
      best = draft;
      at = last;
    }
  }
  return best;
}

/** How many mentions back a role can find its bearer. */
const WINDOW = 80;

function resolveRole(state: State, phrase: Phrase, recent: readonly Draft[]): Draft {
  const role = phrase.roles[0] as RolePhrase;
  if (phrase.determiner !== "indefinite") {
    const stop = Math.max(0, recent.length - WINDOW);
    for (let k = recent.length - 1; k >= stop; k--) {
      const draft = recent[k] as Draft;
      if (bears(draft, phrase, role)) return take(state, draft, phrase);
    }
  }
  const key = `role:${role.noun.lemma}:${phrase.plural}:${phrase.gender}:${role.country}:${role.words.join(" ")}`;
  const same = state.byKey.get(key);
  if (same && (phrase.determiner === "definite" || phrase.plural)) return take(state, same, phrase);
  const draft = create(state, "role", phrase, []);
  draft.roles.push(role);
  state.byKey.set(key, draft);
  return take(state, draft, phrase);
}

function bears(draft: Draft, phrase: Phrase, role: RolePhrase): boolean {
  if (draft.kind === "organisation" || draft.plural !== phrase.plural) return false;
  if (draft.gender && phrase.gender && draft.gender !== phrase.gender) return false;
  return draft.roles.some((borne) => covers(role, borne));
}

/** Whether "le responsable" (`said`) can stand for "conseiller du président" (`borne`). */
export function covers(said: RolePhrase, borne: RolePhrase): boolean {
  if (!sameNoun(said, borne)) return false;
  if (said.country && borne.country && said.country !== borne.country) return false;
  if (said.words.length === 0 && (said.country === null || borne.country !== null)) return true;
  if (said.country && !borne.country) return false;
  const has = new Set(borne.words);
  const related = said.words.every((word) => has.has(word));
  return related;
}

function sameNoun(said: RolePhrase, borne: RolePhrase): boolean {
  if (said.noun.lemma === borne.noun.lemma) return true;
  if (said.noun.group === borne.noun.group && EXCHANGEABLE.has(said.noun.group)) return true;
  return said.words.length === 0 && (BROADER[said.noun.lemma]?.includes(borne.noun.group) ?? false);
}

/** Groups whose nouns are said of one person in turn. */
const EXCHANGEABLE = new Set(["spokesperson", "coach"]);

export type { CountryCode };
