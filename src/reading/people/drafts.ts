import { AGES, OTHERS } from "../../language/role-nouns.ts";
import type { Gender } from "../findings.ts";
import type { Phrase, RolePhrase } from "./phrases.ts";
import { isSame } from "./role-bearers.ts";

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
  /** Whether what describes it is a role that was named before it. */
  joined: boolean;
  /** How old the article says he is, as of people whom nobody knows: "Anne A, 17 ans". */
  years: number | null;
  /** Of a role: whether its first article leaves open who it is less than "un" does. */
  readonly open: boolean;
  /** When it was first named: the place in `State.recent`; -1 before that. */
  first: number;
  /** Whether it has said something so far. */
  spoke: boolean;
  /** Whether a sentence began with it so far, or a verb of speech stood at it. */
  acted: boolean;
  /** Whether a quotation followed it behind a colon. */
  headed: boolean;
  /** Whether it said something where it was named last. */
  speaking: boolean;
  /** Whether an incise named it last: "explique A". */
  cited: boolean;
  /** The paragraph that named it last. */
  paragraph: number;
  /** Whether a preposition stood before it when it was named last. */
  governed: boolean;
  /** Whether something befell it where it was named last: "A a été retrouvé mort". */
  suffered: boolean;
  /** Where the sentence begins that named it last, as an offset; -1 before that. */
  sentence: number;
  /** Where the phrase that named it last ends, as an offset. */
  end: number;
  /** Whether somebody called it by its role: "monsieur le président". */
  addressed: boolean;
  /** Whether it was the subject that its sentence began with, when it was named last. */
  opened: boolean;
  readonly roles: RolePhrase[];
  /** The roles without repetition, as many as are compared. */
  readonly borne: RolePhrase[];
  /** Roles that nobody wrote but that follow: the counterpart of a president is a president. */
  readonly implied: RolePhrase[];
  /** Of several people together: who they are, in the order of the text. */
  readonly members: readonly Draft[];
  /** The fullest name: its words, folded, without particles. Empty for a role. */
  words: readonly string[];
}

/** What is known of an article while its phrases are gone through. */
export interface State {
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
  /** Those whom one sentence names apart from each other: "L’entraîneur a sorti A". */
  readonly apart: Map<Draft, Set<Draft>>;
  /** Those whom the sentence names that is gone through now. */
  readonly here: Draft[];
  /** Those named together, "A et B", latest last. */
  readonly together: (readonly Draft[])[];
  /** Those that a phrase has already called as one, "les deux présidents", in reading order. */
  readonly groups: Draft[];
  /** When each was last named: the place in `recent`. */
  readonly last: Map<Draft, number>;
  /** Roles that turned out to be somebody's: "La syndique est sortie. « … », a lâché Anne A." */
  readonly merged: Map<Draft, Draft>;
  /** Whom a noun behind "est" is said of, by the offset where it begins: "A est une coiffeuse connue". */
  readonly predicates: Map<number, Draft>;
  /** Whose lawyer was named last: "les avocats de A". */
  client: Draft | undefined;
}

/** How many mentions back a role finds its bearer, so that reading stays linear. */
const WINDOW = 60;

/** A new entity, first named by `phrase`, which is not yet taken. */
export function create(state: State, kind: Draft["kind"], phrase: Phrase, words: readonly string[]): Draft {
  const { gender, plural } = phrase;
  const draft: Draft = {
    index: state.drafts.length,
    kind,
    gender,
    plural: plural && kind !== "person",
    proper: !phrase.alone,
    described: false,
    years: null,
    acted: false,
    joined: false,
    headed: false,
    speaking: false,
    open: phrase.determiner !== "indefinite",
    first: -1,
    cited: false,
    paragraph: -1,
    opened: false,
    addressed: false,
    suffered: false,
    sentence: -1,
    end: -1,
    governed: false,
    spoke: false,
    roles: [],
    borne: [],
    implied: [],
    members: [],
    words,
  };
  state.drafts.push(draft);
  return draft;
}

/** Roles that still leave open what somebody is: "Nuno A, auteur de deux buts", "Anne B, mère de deux enfants". */
const SLIGHT: ReadonlySet<string> = new Set(
  "auteur autrice propriétaire vainqueur buteur finaliste médaillé champion invité mère père".split(" "),
);

/** Roles that say what somebody is: not an age, a kinship or "auteur de deux buts". */
export const tells = ({ noun }: RolePhrase): boolean =>
  !SLIGHT.has(noun.lemma) && !AGES.has(noun.lemma) && !OTHERS.has(noun.lemma) && !TELL_NOTHING.has(noun.group);
const TELL_NOTHING = new Set(["person", "origin", "accused", "pair"]);

/** How far behind a name its apposition can begin, in code units: ", le maire". */
const APPOSED = 6;

/** Whether the sentence of a phrase names somebody apart from it, and not right before it: "A, le maire de Dole". */
export const isApart = ({ sentence, end }: Draft, { place, start }: Phrase): boolean =>
  sentence === place.sentence && start - end > APPOSED;

/** Makes `phrase` a mention of `draft`. */
export function take(state: State, found: Draft, phrase: Phrase): Draft {
  const draft = state.merged.get(found) ?? found;
  state.of.set(phrase, draft.index);
  draft.proper ||= !phrase.alone;
  if (phrase.name) draft.years ??= phrase.years;
  if (
    phrase.name &&
    (phrase.place.described || phrase.shared || phrase.roles.some(({ noun }) => !SLIGHT.has(noun.lemma)))
  )
    draft.described = true;
  draft.gender ??= phrase.gender;
  return draft;
}

/** As many different roles of one person as are compared, and as many as can follow from those of others. */
export const MOST_ROLES = 12;

/** Gives a role to its bearer. */
export function give({ roles, borne }: Draft, role: RolePhrase): void {
  roles.push(role);
  if (borne.length < MOST_ROLES && !borne.some((other) => isSame(other, role))) borne.push(role);
}

/** The latest of those named shortly before for whom `test` holds. */
export function lastWith({ recent }: State, test: (draft: Draft) => boolean): Draft | undefined {
  const stop = Math.max(0, recent.length - WINDOW);
  for (let k = recent.length - 1; k >= stop; k--) if (test(recent[k] as Draft)) return recent[k];
  return undefined;
}
