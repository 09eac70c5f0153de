import { firstName, sameFirstName } from "../language/first-names.ts";
import { nounsFor, siblings } from "../language/institutions.ts";
import { PARTICLES } from "../language/ordinary.ts";
import { AGES, BROADER, OTHERS } from "../language/role-nouns.ts";
import { ROLE_NOUNS } from "../language/roles.ts";
import { familySound, soundOf } from "../language/transliteration.ts";
import type { Gender } from "./findings.ts";
import type { Phrase, RolePhrase } from "./phrases.ts";
import { areCounterparts, counterpart, covers, hasCounterpart, isSame } from "./role-bearers.ts";

/** An entity while the article is being read. */
export interface Draft {
  readonly index: number;
  readonly kind: "person" | "organisation" | "role";
  gender: Gender | null;
  readonly plural: boolean;
  /** Whether some phrase says which one it is. */
  proper: boolean;
  /** Whether a role is given to it anywhere in the article. */
  described: boolean;
  /** Of a role: whether its first article leaves open who it is less than "un" does. */
  readonly open: boolean;
  /** Whether it has said something so far. */
  spoke: boolean;
  readonly roles: RolePhrase[];
  /** The roles without repetition, as many as are compared. */
  readonly borne: RolePhrase[];
  /** Roles that nobody wrote but that follow: the counterpart of a president is a president. */
  readonly implied: RolePhrase[];
  /** The fullest name: its words, folded, without particles. Empty for a role. */
  words: readonly string[];
}

interface State {
  readonly drafts: Draft[];
  readonly of: Map<Phrase, number>;
  /** People by the sound of each word of their names. */
  readonly bySound: Map<string, Draft[]>;
  readonly byKey: Map<string, Draft>;
  /** The organisation last called by a noun: "alliance" -> OTAN. */
  readonly called: Map<string, Draft>;
  /** The one institution of the article with a noun, null where there are several: "parquet" -> parquet de Lyon. */
  readonly only: Map<string, string | null>;
  /** "oms" -> the key of the name that it was introduced with. */
  readonly acronyms: Map<string, string>;
  /** The keys of what the article shows to be organisations: "la start-up Calyxo" makes "Calyxo" one everywhere. */
  readonly organisations: Set<string>;
  /** Who was named, in reading order. */
  readonly recent: Draft[];
  /** When each was last named: the place in `recent`. */
  readonly last: Map<Draft, number>;
}

/** How many mentions back a role finds its bearer, so that reading stays linear. */
const WINDOW = 60;

/** Groups the phrases of one article, which are in reading order, into entities. */
export function cluster(phrases: readonly Phrase[]): { drafts: readonly Draft[]; of: ReadonlyMap<Phrase, number> } {
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
    last: new Map(),
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
  // "García Lorca" can be the family name of "Sofia García Lorca".
  for (const phrase of doubtful) joinFamilyName(state, phrase);
  for (const phrase of phrases) {
    for (const inner of phrase.inner) resolve(state, inner);
    const draft = resolve(state, phrase);
    if (!draft) continue;
    if (phrase.name) addRoles(state, draft, phrase);
    if (phrase.speaks) draft.spoke = true;
    state.last.set(draft, state.recent.length);
    state.recent.push(draft);
  }
  return { drafts: state.drafts, of: state.of };
}

/** The words that tell names apart. */
const bare = (words: readonly string[]): readonly string[] => words.filter((word) => !PARTICLES.has(word));

function create(state: State, kind: Draft["kind"], phrase: Phrase, words: readonly string[]): Draft {
  const { gender, plural } = phrase;
  const draft: Draft = {
    index: state.drafts.length,
    kind,
    gender,
    plural: plural && kind !== "person",
    proper: !phrase.alone,
    described: false,
    open: phrase.determiner !== "indefinite",
    spoke: false,
    roles: [],
    borne: [],
    implied: [],
    words,
  };
  state.drafts.push(draft);
  return draft;
}

function take(state: State, draft: Draft, phrase: Phrase): Draft {
  state.of.set(phrase, draft.index);
  draft.proper ||= !phrase.alone;
  if (phrase.name && (phrase.roles.length > 0 || phrase.shared)) draft.described = true;
  draft.gender ??= phrase.gender;
  return draft;
}

/** Roles that are that of somebody else: "son homologue américain", "son successeur". */
const INHERITS = new Set(["homologue", "successeur", "prédécesseur"]);

function addRoles(state: State, draft: Draft, { roles, shared, titleRole, name }: Phrase): void {
  const noun = titleRole ? ROLE_NOUNS.get(titleRole) : undefined;
  if (noun && name && draft.implied.length === 0) {
    draft.implied.push({ ...name, noun, country: null, words: [], adjectives: [] });
  }
  for (const role of shared ? [...roles, shared] : roles) {
    give(draft, role);
    if (!INHERITS.has(role.noun.lemma)) continue;
    const other = lastWith(state, (one) => one !== draft && one.borne.some(hasCounterpart));
    const borne = other?.borne.find(hasCounterpart);
    if (borne && role.noun.lemma === "homologue") draft.implied.push(counterpart(role, borne));
    else if (borne) draft.implied.push(borne);
  }
}

/** As many different roles of one person as are compared. */
const MOST_ROLES = 12;

function give({ roles, borne }: Draft, role: RolePhrase): void {
  roles.push(role);
  if (borne.length < MOST_ROLES && !borne.some((other) => isSame(other, role))) borne.push(role);
}

/** The latest of those named shortly before for whom `test` holds. */
function lastWith({ recent }: State, test: (draft: Draft) => boolean): Draft | undefined {
  const stop = Math.max(0, recent.length - WINDOW);
  for (let k = recent.length - 1; k >= stop; k--) if (test(recent[k] as Draft)) return recent[k];
  return undefined;
}

function indexSounds({ bySound }: State, draft: Draft, words: readonly string[]): void {
  for (const word of words) {
    const sound = familySound(word);
    const list = bySound.get(sound);
    if (!list) bySound.set(sound, [draft]);
    else if (list[list.length - 1] !== draft && !list.includes(draft)) list.push(draft);
  }
}

/** More people than this with one family name are not told apart: hostile text must not cost more. */
const MOST_NAMESAKES = 50;

function joinFullName(state: State, phrase: Phrase): void {
  const words = bare(phrase.words);
  const gender = phrase.gender ?? firstName(words[0] as string) ?? null;
  const namesakes = state.bySound.get(familySound(words[words.length - 1] as string)) ?? [];
  for (const draft of namesakes.slice(0, MOST_NAMESAKES)) {
    if (draft.words.length < 2 || !sameName(draft.words, words)) continue;
    if (gender && draft.gender && gender !== draft.gender) continue;
    if (words.length > draft.words.length) {
      draft.words = words;
      indexSounds(state, draft, words);
    }
    take(state, draft, phrase);
    return;
  }
  const draft = create(state, "person", { ...phrase, gender }, words);
  if (namesakes.length < MOST_NAMESAKES) indexSounds(state, draft, words);
  take(state, draft, phrase);
}

function joinFamilyName(state: State, phrase: Phrase): void {
  const sounds = bare(phrase.words).map(familySound);
  const namesakes = state.bySound.get(sounds[sounds.length - 1] as string) ?? [];
  const whole = namesakes.slice(0, MOST_NAMESAKES).filter((draft) => {
    if (draft.words.length <= sounds.length) return false;
    if (phrase.gender && draft.gender && phrase.gender !== draft.gender) return false;
    const family = draft.words.slice(1).map(familySound);
    return sounds.every((sound) => family.includes(sound));
  });
  // Several: the one named last is found when the text is gone through in order.
  if (whole.length === 0) joinFullName(state, phrase);
  else if (whole.length === 1) take(state, whole[0] as Draft, phrase);
}

/** Whether two full names can be of one person: first names agree, and one family name lies within the other. */
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

/** "Durand", "M. Durand": the person of the article with that name, the one named last where there are several. */
function resolveShortName(state: State, phrase: Phrase): Draft | undefined {
  const words = bare(phrase.words);
  const word = words[words.length - 1];
  if (word === undefined) return undefined;
  const sounds = words.map(familySound);
  let found: Draft | undefined;
  let latest = -2;
  for (const draft of state.bySound.get(familySound(word)) ?? []) {
    if (phrase.gender && draft.gender && phrase.gender !== draft.gender) continue;
    if (sounds.length > 1 && !sounds.every((sound) => draft.words.some((own) => familySound(own) === sound))) continue;
    const last = state.last.get(draft) ?? -1;
    if (last <= latest) continue;
    found = draft;
    latest = last;
  }
  if (found) return take(state, found, phrase);
  // "arrivé de Braga": a town, unless the article has somebody of that name.
  if (phrase.weak) return undefined;
  const gender = phrase.gender ?? (words.length === 1 ? (firstName(word) ?? null) : null);
  const draft = create(state, "person", { ...phrase, gender }, words);
  indexSounds(state, draft, words);
  return take(state, draft, phrase);
}

function resolveRole(state: State, phrase: Phrase): Draft {
  const role = phrase.roles[0] as RolePhrase;
  if (phrase.determiner !== "indefinite") {
    const bearer = role.noun.lemma === "homologue" ? counterpartOf(state, role) : bearerOf(state, phrase, role);
    // A bearer who has no name either gives way: "leur entraîneur … Paul Durand est arrivé. Le technicien …"
    const nameless = !bearer || (bearer.kind === "role" && bearer.open);
    const found = (nameless ? undescribed(state, phrase, role) : undefined) ?? bearer;
    if (found && found !== bearer) give(found, role);
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

/** Who was last named of those who bear the role: "le président russe", "le responsable". */
function bearerOf(state: State, phrase: Phrase, role: RolePhrase): Draft | undefined {
  const bears = (draft: Draft, exact: boolean): boolean => {
    if (draft.kind === "organisation" || draft.plural !== phrase.plural) return false;
    if (draft.gender && phrase.gender && draft.gender !== phrase.gender) return false;
    const fits = (borne: RolePhrase) => (borne.noun.lemma === role.noun.lemma) === exact && covers(role, borne);
    return draft.borne.some(fits) || draft.implied.some(fits);
  };
  // The very noun first: with "l'historien A" and "le chercheur B", "l'historien" is A.
  // "le responsable" is whoever was named last and can be one.
  if (BROADER[role.noun.lemma]) {
    return lastWith(state, (draft) => bears(draft, true) || bears(draft, false)) ?? compatriot(state, phrase, role);
  }
  return (
    lastWith(state, (draft) => bears(draft, true)) ??
    lastWith(state, (draft) => bears(draft, false)) ??
    compatriot(state, phrase, role)
  );
}

/** How many mentions back somebody can be who was named without a role, or is pointed at. */
const NEAR = 6;
const POINTED = 4;
const TRADES = new Set(["citizen", "scholar", "artist", "player", "coach", "officer"]);
const OFFICES = new Set(["state", "government", "minister", "member", "mayor", "unionist", "envoy", "representative"]);
const POLITICS = new Set(["minister", "member", "mayor", "envoy", "state", "politician"]);

/**
 * Who bears a role that nobody bears by the words of the article:
 * - "cette infirmière", "la quinquagénaire", "l'intéressé" is the person named last;
 * - "l'ancien maire de Dole" is the one who spoke last; "La députée de l'Essonne …" the politician named last;
 * - "« … », explique Paul Durand. Le maire de Brive se demande…": the press quotes nobody without saying who that is. So it is
 *   the one person named shortly before whom the article describes nowhere, if one of the two speaks.
 */
function undescribed({ recent }: State, phrase: Phrase, role: RolePhrase): Draft | undefined {
  const { noun, country, words, adjectives } = role;
  if (phrase.plural || phrase.determiner === "possessive" || phrase.determiner === "none") return undefined;
  const agrees = ({ gender }: Draft) => !gender || !phrase.gender || gender === phrase.gender;
  const near = recent.slice(-NEAR).filter(({ kind }) => kind === "person");
  if (phrase.determiner === "demonstrative" || AGES.has(noun.lemma)) return near.findLast(agrees);
  const last = recent.slice(-POINTED).findLast(({ kind }) => kind === "person");
  const speaks = last?.spoke || phrase.speaks;
  if (last && agrees(last) && phrase.former && speaks && OFFICES.has(noun.group)) return last;
  const specific = words.length + adjectives.length > 0;
  const politician = last?.borne.some((borne) => POLITICS.has(borne.noun.group) && borne.noun.group !== noun.group);
  if (last && politician && phrase.initial && noun.group === "member" && specific && last.gender === phrase.gender)
    return last;
  const trade = TRADES.has(noun.group) && !OTHERS.has(noun.lemma) && !specific;
  if (!trade && !(OFFICES.has(noun.group) && (specific || country))) return undefined;
  const open = new Set(
    near.filter(({ described, words: name, borne }) => !described && name.length > 1 && borne.length === 0),
  );
  const [only] = open;
  if (open.size !== 1 || !only || !agrees(only)) return undefined;
  // "Nuno A se voulait positif. L'attaquant portugais …"
  const begins = noun.group === "coach" || (phrase.initial && noun.group !== "citizen" && noun.group !== "officer");
  const goesOn = only === last && trade && begins;
  return (only.gender !== null && (only.spoke || phrase.speaks)) || goesOn ? only : undefined;
}

/**
 * "le technicien italien" where nobody said yet where the one trainer of the article comes from. Not for offices: "le président
 * italien" is somebody else than "le président A" until the article says so.
 */
function compatriot(state: State, phrase: Phrase, role: RolePhrase): Draft | undefined {
  if (!role.country || role.words.length > 0 || !NATIONALS.has(role.noun.group)) return undefined;
  const found = new Set<Draft>();
  lastWith(state, (draft) => {
    const fits = draft.kind === "person" && !(draft.gender && phrase.gender && draft.gender !== phrase.gender);
    if (fits && !phrase.plural && draft.borne.some((borne) => covers({ ...role, country: null }, borne)))
      found.add(draft);
    return false;
  });
  const [only] = found;
  return found.size === 1 && only?.borne.every(({ country }) => country === null || country === role.country)
    ? only
    : undefined;
}

/** Groups whose adjective of country says where somebody comes from, not whom he serves. */
const NATIONALS = new Set(["coach", "player", "artist", "scholar", "doctor"]);

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
