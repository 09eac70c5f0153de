import { AGES, OTHERS } from "../../language/role-nouns.ts";
import { type Draft, isApart, type State, tells } from "./drafts.ts";
import { affinity } from "./fields.ts";
import { novelty } from "./novelty.ts";
import type { Phrase, RolePhrase } from "./phrases.ts";
import { sitsInCourt } from "./role-bearers.ts";

/** How many mentions back somebody can be who is called by a role that nobody bears in words, and how many people. */
const FAR = 24;
const NEAR = 6;

/**
 * What speaks for somebody being meant, in points. They are weighed against how probable it is that the role brings in somebody
 * new (see `novelty`): "le maire de Brive" hardly needs anybody before it, "la quinquagénaire" always does.
 */
const POINTS = {
  /** By how many people were named since: none, one, two … */
  rank: [3, 1, 0, -1, -2, -2],
  sameParagraph: 1,
  /** For each paragraph further back than the one before. */
  paragraph: -2,
  /** Spoke when named last; spoke before. */
  speaking: 4,
  spoke: 2,
  /** The subject that a sentence began with, or of an incise. */
  subject: 1,
  /** "La soirée fut amère pour A. Le Basque": rather somebody of its own paragraph. */
  elsewhere: -3,
  /** The same where "le Basque" says it: "A a devancé B. « … », a souri le Basque." */
  victor: 4,
  /** Behind a preposition: "pour le meurtre de A". */
  governed: -2,
  gender: 1,
  genderOpen: -1,
  lone: -6,
  /** Brought in right before: "« A », dit X. Y s'est assis. « B », souffle le Breton." */
  newcomer: 4,
  /** The press says of everybody who that is: whoever is described nowhere is still owed it. */
  owed: 5,
  /** A little so where only a role that was named before it says so. */
  joined: 2,
  /** The role stands at the beginning of its sentence, or speaks. */
  prominent: 1,
  /** "« … », a dit A. « … », a ajouté le ministre": whoever goes on spoke last. */
  goesOn: 12,
  /** "« A », a souri Anne A. La ministre s’est félicitée": the next sentence begins with what whoever has just spoken is. */
  behind: 5,
  /** The headline has a nameless one: "Une médecin s'installe. … Ana A arrive lundi. La praticienne …". */
  foretold: 4,
  /** "Anne A : « Nous resterons »" is the headline, and the article says what she is: "… La présidente a confirmé". */
  headlined: 9,
  /** "Le capitaine" of a team is a player, not an officer. */
  team: 8,
  /** "L'ancien comptable comparaît": whoever the article has named is on trial. */
  charged: 18,
  /** "A a été retrouvé mort. « … », témoigne le maire": whom something befell is rather spoken of. */
  suffered: -8,
  /** "L’entraîneur a sorti A", "« A ment », tranche le directeur": whom the very sentence names. */
  sameSentence: -8,
  /** Nobody else was named so far. */
  only: 1,
} as const;

/**
 * Who bears a role that nobody bears by the words of the article, by salience; undefined where it is rather somebody new. `foretold`:
 * the headline brought somebody in by it.
 */
export function undescribed(state: State, phrase: Phrase, role: RolePhrase, foretold = false): Draft | undefined {
  const { recent } = state;
  if (phrase.plural || phrase.vague || phrase.determiner === "possessive" || phrase.determiner === "none")
    return undefined;
  // Within a quotation only an incise speaks of those whom the text names: « A, insiste l'ancien maire de Dole. B »
  if (phrase.place.quoted && !phrase.place.inverted) return undefined;
  // "le père de Durand" is not Durand, and hardly anybody else of the article.
  if (OTHERS.has(role.noun.lemma) && phrase.inner.some((inner) => isKnown(state, inner))) return undefined;
  let best: Draft | undefined;
  let most = 0;
  // "cette infirmière", "la quinquagénaire", "le jeune homme": hardly anybody but the last one.
  const nearest =
    phrase.determiner === "demonstrative" || phrase.former || isAge(phrase, role) || CHILDREN.test(role.noun.lemma);
  const found = candidates(recent, phrase, role);
  const speaker = phrase.place.goesOn ? recent.slice(-FAR).findLast(({ speaking }) => speaking) : undefined;
  const against = againstOf(recent, phrase);
  found.forEach((draft, rank) => {
    if (draft === against) return;
    const fits = affinity(phrase, role, draft);
    if (fits === null) return;
    const only = found.length === 1 && !OTHERS.has(role.noun.lemma) ? POINTS.only : 0;
    const points =
      fits +
      only +
      (draft === speaker ? POINTS.goesOn : 0) +
      (foretold ? POINTS.foretold : 0) +
      (rank === 0 && isBehind(phrase, role, draft) ? POINTS.behind : 0) +
      (WON.has(role.noun.lemma) && draft.opened && !draft.spoke ? POINTS.victor : 0) +
      (role.noun.lemma === "capitaine" && isSport(recent) && !draft.borne.some(isCoach) ? POINTS.team : 0) +
      (phrase.place.charged && !draft.described ? POINTS.charged : 0) +
      (isHeadlined(draft) && phrase.place.paragraph > 0 ? POINTS.headlined : 0) +
      (isOffice(role) && draft.suffered && !draft.spoke ? POINTS.suffered : 0) +
      (isOffice(role) && isApart(draft, phrase) ? POINTS.sameSentence : 0) +
      salience(phrase, draft, rank, nearest, role.noun.group === "origin") -
      novelty(phrase, role, draft);
    if (points <= most) return;
    best = draft;
    most = points;
  });
  return best ?? (role.noun.group === "accused" ? clientOf(state, phrase) : undefined);
}

/** "A, pour sa part,", "« … », dit A. Le buteur, lui, sourit": who spoke last is another. */
function againstOf(recent: readonly Draft[], { place }: Phrase): Draft | undefined {
  if (!place.contrasted && !place.setOff) return undefined;
  const last = recent.slice(-FAR).findLast(({ spoke }) => spoke);
  return place.contrasted || last?.paragraph === place.paragraph ? last : undefined;
}

/** Roles that somebody has whoever else the text is about; not a trade, an age or an origin. */
const isOffice = ({ noun }: RolePhrase): boolean => OFFICES.has(noun.group);
const OFFICES = new Set(
  "state government minister vice member mayor diplomat envoy prefect spokesperson assistant adviser secretary deputy representative head unionist official judge lawyer officer doctor coach".split(
    " ",
  ),
);

/** "A a devancé B. « … », a dit la gagnante": what only the first of the two is. */
const WON = new Set(["gagnant", "vainqueur", "lauréat"]);

/** "Les avocats de A … Le détenu": whom they defend, where nobody else fits. */
const clientOf = ({ client }: State, { gender, former }: Phrase): Draft | undefined =>
  former || (client?.gender && gender && client.gender !== gender) ? undefined : client;

/** Whether those who were named last are of a team. */
const isSport = (recent: readonly Draft[]): boolean =>
  recent.slice(-FAR).some(({ borne }) => borne.some((role) => isCoach(role) || role.noun.group === "player"));
const isCoach = ({ noun }: RolePhrase): boolean => noun.group === "coach";

/** Whether somebody has only spoken in the headline so far, and is described nowhere. */
const isHeadlined = ({ paragraph, headed, described, borne }: Draft): boolean =>
  paragraph === 0 && headed && !described && !borne.some(tells);

/** Whether a sentence begins with the role, right behind the incise that named somebody of whom nothing is said. */
const isBehind = ({ place }: Phrase, role: RolePhrase, draft: Draft): boolean =>
  draft.cited &&
  draft.speaking &&
  !draft.described &&
  draft.paragraph === place.paragraph &&
  place.initial &&
  !place.inverted &&
  !(role.words.length === 0 && (sitsInCourt(role) || COURT.has(role.noun.group)));

/** Who comes along in court, whoever spoke before: "« … », a dit le fils A. Le procureur a requis". */
const COURT = new Set(["judge", "lawyer"]);

const isKnown = ({ of, drafts }: State, inner: Phrase): boolean => (drafts[of.get(inner) ?? -1]?.first ?? -1) >= 0;

/** Who was named last, the latest first; of those without a name, whoever has only an age. */
function candidates(recent: readonly Draft[], phrase: Phrase, { noun }: RolePhrase): Draft[] {
  const { aged, place } = phrase;
  const { paragraph } = place;
  const vague = phrase.determiner === "demonstrative" || AGES.has(noun.lemma) || noun.group === "person";
  const found = new Set<Draft>();
  for (let k = recent.length - 1; k >= 0 && k >= recent.length - FAR && found.size < NEAR; k--) {
    const draft = recent[k] as Draft;
    // "Un pêcheur accepte de parler : « … », lance le jeune homme de 23 ans": he who was brought in right before.
    const newcomer = aged && !draft.open && draft.paragraph === paragraph && draft.acted;
    if (
      draft.plural ||
      draft.kind === "organisation" ||
      (draft.kind === "role" && !(vague && (newcomer || isVague(draft))))
    )
      continue;
    if (draft.gender && phrase.gender && draft.gender !== phrase.gender) continue;
    found.add(draft);
  }
  return [...found];
}

function salience({ gender, place }: Phrase, draft: Draft, rank: number, nearest: boolean, origin: boolean): number {
  const back = place.paragraph - draft.paragraph;
  return (
    (POINTS.rank[rank] ?? POINTS.rank[5]) * (nearest ? 3 : 1) +
    (back === 0 ? POINTS.sameParagraph : Math.max(0, back - 1) * POINTS.paragraph) +
    (draft.speaking ? POINTS.speaking : draft.spoke ? POINTS.spoke : 0) +
    (draft.opened || draft.cited
      ? origin && back === 0
        ? POINTS.victor
        : POINTS.subject
      : draft.governed && !nearest && !(origin && back === 0)
        ? POINTS.governed
        : 0) +
    (gender === null ? 0 : draft.gender === gender ? POINTS.gender : POINTS.genderOpen) +
    // "Pointe-Noire": a lone word that does nothing can be anything.
    (draft.gender === null && draft.words.length < 2 && !draft.spoke ? POINTS.lone : 0) +
    (origin && back > 0 ? POINTS.elsewhere : 0) +
    (draft.joined ? POINTS.joined : draft.described || nearest ? 0 : POINTS.owed) +
    (origin && place.inverted && rank === 0 && draft.opened && !draft.spoke ? POINTS.newcomer : 0) +
    (place.initial || place.speaks ? POINTS.prominent : 0)
  );
}

/** "Son fils Jules porte le maillot. « … », parie le garçon": he. */
const CHILDREN = /^(?:garçon|gamin|minot|gosse|môme|bambin|ado)$/;

const isAge = ({ aged }: Phrase, { noun }: RolePhrase): boolean =>
  AGES.has(noun.lemma) || (aged && noun.group === "person");

/** "un trentenaire": somebody without a name of whom nothing is known but his age; "ce cadre" can be he. */
const isVague = ({ borne }: Draft): boolean =>
  borne.length > 0 && borne.every(({ noun }) => AGES.has(noun.lemma) || noun.group === "person");
