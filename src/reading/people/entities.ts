import { firstName } from "../../language/first-names.ts";
import { nounsFor, siblings } from "../../language/institutions.ts";
import { COMPANIES } from "../../language/role-nouns.ts";
import { ROLE_NOUNS } from "../../language/roles.ts";
import { soundOf } from "../../language/transliteration.ts";
import { takeAnnounced, takeBroughtIn } from "./announced.ts";
import { create, type Draft, give, isApart, lastWith, MOST_ROLES, type State, take } from "./drafts.ts";
import { joinForetold, joinNamed } from "./foretold.ts";
import type { Phrase } from "./phrases.ts";
import { counterpart, hasCounterpart } from "./role-bearers.ts";
import { resolveRole } from "./role-resolution.ts";
import { bare, joinFamilyName, joinFullName, resolveShortName } from "./same-names.ts";

/** Groups the phrases of one article, which are in reading order, into entities. `lists`: those named as "A et B", under the last. */
export function cluster(
  phrases: readonly Phrase[],
  lists: ReadonlyMap<Phrase, readonly Phrase[]>,
): { drafts: readonly Draft[]; of: ReadonlyMap<Phrase, number> } {
  const state: State = {
    drafts: [],
    of: new Map(),
    bySound: new Map(),
    byKey: new Map(),
    called: new Map(),
    only: new Map(),
    acronyms: new Map(),
    organisations: new Set(),
    recent: [],
    together: [],
    apart: new Map(),
    here: [],
    groups: [],
    last: new Map(),
    merged: new Map(),
    predicates: new Map(),
    client: undefined,
  };
  // Full names first, so that a family name finds them also where it stands before them, as in headlines.
  const doubtful: Phrase[] = [];
  for (const phrase of phrases) {
    for (const one of [phrase, ...phrase.inner]) {
      const words = one.kind === "person" ? bare(one.words) : [];
      if (words.length > 1 && firstName(words[0] as string) === undefined) doubtful.push(one);
      else if (words.length > 1) joinFullName(state, one);
      if (one.kind !== "organisation") continue;
      const key = keyOf(one);
      state.organisations.add(key);
      if (one.acronym) state.acronyms.set(one.acronym, key);
      if (!one.head || one.alone || one.determiner === "indefinite") continue;
      const known = state.only.get(one.head);
      state.only.set(one.head, known === undefined || known === key ? key : null);
    }
  }
  const companies = companiesOf(state, phrases);
  // "García Lorca" can be the family name of "Sofia García Lorca".
  for (const phrase of doubtful) joinFamilyName(state, phrase);
  for (const phrase of phrases) {
    for (const inner of phrase.inner) {
      const named = resolve(state, inner);
      if (named && inner.place.held) {
        imply(named, inner, "otage");
        state.recent.push(named);
      }
      // "les avocats de A": who can be called "le prévenu".
      if (named?.kind === "person" && phrase.roles[0]?.noun.group === "lawyer") state.client = named;
      // "les joueurs de A", "les hommes de A": who trains them.
      if (named && phrase.plural && TRAINED.has(phrase.roles[0]?.noun.lemma ?? "")) {
        imply(named, inner, "entraîneur");
        state.recent.push(named);
      }
    }
    const company = companies.get(phrase);
    const draft = company ? take(state, resolve(state, company) as Draft, phrase) : resolve(state, phrase);
    if (!draft) continue;
    if (phrase.name) addRoles(state, draft, phrase);
    if (phrase.name) takeBroughtIn(state, draft, phrase);
    if ((phrase.place.speaks || phrase.place.initial || phrase.place.again) && phrase.name)
      takeAnnounced(state, draft, phrase);
    noteApart(state, draft, phrase);
    note(draft, phrase);
    if (draft.first < 0 && phrase.name && draft.kind === "person") joinNamed(state, draft);
    if (phrase.place.charged) imply(draft, phrase, "prévenu");
    if (phrase.place.held) imply(draft, phrase, "otage");
    state.last.set(draft, state.recent.length);
    noteTogether(state, draft, phrase, lists.get(phrase));
    // A name that somebody else says is not the one that the text speaks of.
    if (!phrase.place.quoted || phrase.place.inverted || (draft.first < 0 && phrase.name && !phrase.place.enclosed))
      state.recent.push(draft);
    if (draft.first < 0) draft.first = state.recent.length;
  }
  joinForetold(state);
  return withoutMerged(state);
}

/** "L’entraîneur a sorti A": notes that a role and somebody whom its sentence names with it are two. */
function noteApart({ here, apart }: State, draft: Draft, phrase: Phrase): void {
  const {
    place: { sentence, again },
    end,
  } = phrase;
  if (here[0] && here[0].sentence !== sentence) here.length = 0;
  const others = here.filter((other) => isApart(other, phrase));
  draft.sentence = sentence;
  draft.end = end;
  if (draft.plural || draft.kind === "organisation" || again || here.length >= MOST_APART) return;
  for (const other of others) {
    if (other === draft || other.kind === draft.kind) continue;
    for (const [one, two] of [
      [draft, other],
      [other, draft],
    ] as const)
      apart.set(one, (apart.get(one) ?? new Set()).add(two));
  }
  here.push(draft);
}
const MOST_APART = 8;

/** "Le promoteur, Urbalia, assure": a lone word behind what a company is called names one. Role phrase -> that of the name. */
function companiesOf({ organisations }: State, phrases: readonly Phrase[]): ReadonlyMap<Phrase, Phrase> {
  const found = new Map<Phrase, Phrase>();
  phrases.forEach((phrase, index) => {
    const next = phrases[index + 1];
    const lone =
      next?.kind === "unknown" && next.words.length === 1 && firstName(next.words[0] as string) === undefined;
    if (!lone || phrase.kind !== "role" || next.start - phrase.end !== 2 || phrase.plural) return;
    if (!COMPANIES.has(phrase.roles[0]?.noun.lemma ?? "")) return;
    organisations.add(keyOf(next));
    found.set(phrase, next);
  });
  return found;
}

function note(
  draft: Draft,
  { place: { speaks, inverted, heads, quoted, initial, governed, quoting, suffers, paragraph, addressed } }: Phrase,
): void {
  if (speaks) draft.spoke = true;
  if (addressed) draft.addressed = true;
  if (quoted && !inverted) return;
  if ((initial && !suffers && !governed) || (speaks && (!governed || quoting))) draft.acted = true;
  draft.suffered = suffers;
  if (heads) draft.headed = true;
  draft.speaking = speaks;
  draft.cited = inverted;
  draft.opened = initial;
  draft.governed = governed;
  draft.paragraph = paragraph;
}

/** The drafts that are left, numbered anew, and whose each phrase is. */
function withoutMerged({ drafts, of, merged }: State): { drafts: readonly Draft[]; of: ReadonlyMap<Phrase, number> } {
  if (merged.size === 0) return { drafts, of };
  const left = drafts.filter((draft) => !merged.has(draft));
  const place = new Map(left.map((draft, index) => [draft, index]));
  const number = (draft: Draft) => place.get(merged.get(draft) ?? draft) as number;
  const renumbered = new Map([...of].map(([phrase, index]) => [phrase, number(drafts[index] as Draft)]));
  const numbered = left.map((draft, index) => ({ ...draft, index }));
  // Of "A, son ami et le duo": whoever turns out to be the group itself, or somebody of it twice, is none of its members.
  const members = (draft: Draft) => {
    const own = new Set(draft.members.map((one) => numbered[number(one)] as Draft));
    const single = [...own].filter((one) => one.members.length === 0);
    return single.length > 1 ? single : [];
  };
  return { drafts: numbered.map((draft) => ({ ...draft, members: members(draft) })), of: renumbered };
}

/** One who stands trial can be called "le prévenu", one who was abducted "l’otage". */
function imply(draft: Draft, { start, end }: Phrase, lemma: string): void {
  const noun = ROLE_NOUNS.get(lemma);
  if (!noun || draft.kind !== "person" || draft.implied.some((role) => role.noun === noun)) return;
  draft.implied.push({ start, end, noun, country: null, words: [], adjectives: [] });
}

/** "A et B"; "son frère Paul" goes with whoever was named last. */
function noteTogether(state: State, draft: Draft, phrase: Phrase, list: readonly Phrase[] = []): void {
  const { determiner, name, roles } = phrase;
  const drafts = new Set(list.flatMap((phrase) => state.drafts[state.of.get(phrase) ?? -1] ?? []));
  if (drafts.size > 1) state.together.push([...drafts]);
  if (determiner !== "possessive" || roles.length === 0) return;
  const owner = lastWith(state, (one) => one !== draft && one.kind === "person" && !one.plural);
  if (!owner) return;
  if (name) state.together.push([owner, draft]);
  const kin = KIN[roles[0]?.noun.lemma ?? ""]?.[owner.gender ?? "none"];
  if (kin) imply(owner, phrase, kin);
}

/** "sa fille B": A is "le père", where the article calls him so later. By the gender of whose kin it is. */
const KIN: Readonly<Record<string, { m?: string; f?: string; none?: string }>> = {
  fils: { m: "père", f: "mère" },
  fille: { m: "père", f: "mère" },
  père: { m: "fils", f: "fille" },
  mère: { m: "fils", f: "fille" },
  femme: { m: "mari" },
  épouse: { m: "mari" },
  mari: { f: "épouse" },
};

/** Those whom a trainer leads. */
const TRAINED = new Set([
  "joueur",
  "homme",
  "protégé",
  "poulain",
  "footballeur",
  "basketteur",
  "handballeur",
  "rugbyman",
]);

/** Roles that are that of somebody else: "son homologue américain", "son successeur". */
const INHERITS = new Set(["homologue", "successeur", "prédécesseur"]);

function addRoles(state: State, draft: Draft, { roles, shared, titleRole, name, predicate }: Phrase): void {
  if (predicate) state.predicates.set(predicate.start, draft);
  if (predicate && draft.implied.length < MOST_ROLES) draft.implied.push(predicate);
  const noun = titleRole ? ROLE_NOUNS.get(titleRole) : undefined;
  if (noun && name && draft.implied.length === 0) {
    draft.implied.push({ ...name, noun, country: null, words: [], adjectives: [] });
  }
  for (const role of shared ? [...roles, shared] : roles) {
    give(draft, role);
    if (!INHERITS.has(role.noun.lemma) || draft.implied.length >= MOST_ROLES) continue;
    const other = lastWith(state, (one) => one !== draft && one.borne.some(hasCounterpart));
    const borne = other?.borne.find(hasCounterpart);
    if (borne && role.noun.lemma === "homologue") draft.implied.push(counterpart(role, borne));
    else if (borne) draft.implied.push(borne);
  }
}

function resolve(state: State, phrase: Phrase): Draft | undefined {
  const known = state.of.get(phrase);
  if (known !== undefined) return state.drafts[known];
  if (phrase.kind === "organisation" || phrase.key) return resolveOrganisation(state, phrase);
  if (phrase.kind === "role") return resolveRole(state, phrase);
  if (phrase.kind === "unknown" && state.organisations.has(keyOf(phrase))) return resolveOrganisation(state, phrase);
  return resolveShortName(state, phrase);
}

const keyOf = ({ key, words }: Phrase): string => key ?? `name:${soundOf(words.join(""))}`;

function resolveOrganisation(state: State, phrase: Phrase): Draft | undefined {
  const { head, alone } = phrase;
  if (head && alone) {
    // "l'alliance" after "l'OTAN"; "le parquet" where the article has one "parquet de Lyon".
    const one = state.called.get(head);
    if (one) return take(state, one, phrase);
  }
  const only = head && alone ? state.only.get(head) : null;
  if (phrase.weak && !only) return undefined;
  const key = only ?? state.acronyms.get(phrase.words.join("")) ?? keyOf(phrase);
  const draft = state.byKey.get(key) ?? create(state, "organisation", phrase, phrase.words);
  state.byKey.set(key, draft);
  // "un club turc" is not yet "le club".
  if (head && phrase.determiner !== "indefinite") for (const noun of siblings(head)) state.called.set(noun, draft);
  for (const noun of nounsFor(key)) state.called.set(noun, draft);
  return take(state, draft, phrase);
}
