import { firstName } from "../../language/first-names.ts";
import { AGE_OF, AGES, OTHERS } from "../../language/role-nouns.ts";
import { type Draft, tells } from "./drafts.ts";
import type { Phrase, RolePhrase } from "./phrases.ts";
import { covers, sitsInCourt } from "./role-bearers.ts";

type Field = "politics" | "post" | "law" | "order" | "learning" | "art" | "sport" | "trade" | "anybody" | "none";

/** What walk of life a group of nouns belongs to. A "post" can be held in any: a director can be a volcanologist. */
const FIELDS: Readonly<Record<Exclude<Field, "none">, string>> = {
  politics: "state government minister vice member mayor politician partisan diplomat envoy prefect",
  post: "spokesperson assistant adviser secretary deputy representative head unionist official",
  law: "judge lawyer",
  order: "officer insurgent",
  learning: "scholar doctor journalist faith",
  art: "artist",
  sport: "coach player",
  trade: "citizen",
  anybody: "person origin accused",
};
const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  Object.entries(FIELDS).flatMap(([field, groups]) =>
    groups.split(" ").map((group) => [group, field as Field] as const),
  ),
);
const fieldOf = ({ noun }: RolePhrase): Field => FIELD_OF.get(noun.group) ?? "none";

/** The age from which somebody can have a trade, in years. */
const GROWN = 15;
/** So with some posts. */
const POSTS = /^(?:légiste|chef(?:-.+)?|directeur|PDG|responsable|président)$/;
/** Fields in which the press calls nobody by the first name. */
const OFFICES: ReadonlySet<Field> = new Set<Field>(["politics", "law", "order"]);

const OPEN = 3;
const COVERED = 5;
/** "la ministre finlandaise A … La Finlandaise": the article has said so. */
const COMPATRIOT = 12;
const POSSIBLE = 2;
const RELATED = 1;
const STRANGE = -5;
const EXCLUDED = -99;

/** What somebody can be besides anything else. */
const BESIDES = new Set(
  "doyen fondateur cofondateur co-fondateur initiateur organisateur animateur vétéran lauréat invité signataire auteur autrice ami locataire copropriétaire client patient usager abonné passager automobiliste conducteur randonneur cycliste acheteur bénévole adhérent contribuable requérant".split(
    " ",
  ),
);

/** Offices of which nobody holds two, whatever else they are. */
const EXCLUSIVE = new Set(["mayor", "prefect", "state", "government"]);

/**
 * How well `role` can be said of `draft`, in points of `undescribed`: best of somebody of whom nothing is known yet, badly of one who
 * is something else; null where it cannot.
 */
export function affinity(phrase: Phrase, role: RolePhrase, draft: Draft): number | null {
  const { lemma, group } = role.noun;
  const known = [...draft.borne, ...draft.implied].filter(tells);
  // Whoever sits in court is not the one on trial.
  if (group === "accused" || lemma === "plaignant")
    return draft.spoke && !known.some((one) => fieldOf(one) === "law" || sitsInCourt(one)) ? OPEN : null;
  // "A, directeur de cabinet du maire. Le maire": whom somebody works for is another.
  if (known.some(({ words }) => words.includes(lemma))) return null;
  const field = fieldOf(role);
  // "Jean en convient. « C’est fâcheux », commente le président.": who has only a first name holds no office.
  if (
    phrase.determiner === "definite" &&
    (OFFICES.has(field) || POSTS.test(lemma)) &&
    draft.words.length === 1 &&
    firstName(draft.words[0] as string) !== undefined
  )
    return null;
  // "Lilou, 7 ans": no teacher.
  if (draft.years !== null && draft.years < GROWN && tells(role) && field !== "sport" && field !== "art") return null;
  const range = draft.years === null ? undefined : AGE_OF.get(lemma);
  if (range && draft.years !== null) return range[0] <= draft.years && draft.years <= range[1] ? COVERED : null;
  if (group === "origin") return comesFrom(role, draft);
  if (
    field === "anybody" ||
    phrase.former ||
    known.length === 0 ||
    AGES.has(lemma) ||
    OTHERS.has(lemma) ||
    BESIDES.has(lemma)
  )
    return OPEN;
  // "l’ancien préfet" can be a minister now.
  const now = field === "politics" || field === "post" ? known.filter(({ former }) => !former) : known;
  if (now.length === 0) return OPEN;
  const best = Math.max(...now.map((borne) => between(field, role, borne)));
  // "cette agronome de formation" can be said of a member of parliament.
  return phrase.determiner === "demonstrative" && best > EXCLUDED ? Math.max(best, 0) : best;
}

function between(field: Field, role: RolePhrase, borne: RolePhrase): number {
  const other = fieldOf(borne);
  if (covers(role, borne)) return COVERED;
  // "l’ancien ministre … L’ancien ministre du Logement"
  const { country, words } = borne;
  const bare = words.length === 0 && (country === null || country === role.country);
  if (bare && borne.noun.lemma === role.noun.lemma) return COVERED;
  if (field === "law" || other === "law") return EXCLUDED;
  // "la chef de file de l’opposition … l’élue d’opposition"
  if (role.words.some((word) => borne.words.includes(word))) return COVERED;
  // "la centriste" is not "l’écologiste".
  if (role.noun.group === "partisan" && other === "politics" && borne.noun.group === "partisan") return STRANGE * 2;
  // "son opposant, A … l’écologiste".
  if (role.noun.group === "partisan" && /^(?:opposant|militant|activiste|adversaire|rival)$/.test(borne.noun.lemma))
    return OPEN;
  if (role.noun.group === "partisan") return other === "politics" || other === "post" ? OPEN : STRANGE;
  // "L’attaquant A … « Il a manqué de réussite », regrette l’entraîneur": who trains does not play.
  if (field === "sport" && other === "sport" && !role.former && !borne.former && isCoach(role) !== isCoach(borne))
    return STRANGE * 2;
  // "Le président A a tranché. Le coach a encaissé": two offices of a club.
  if (isCoach(role) !== isCoach(borne) && (isHead(role) || isHead(borne))) return STRANGE * 2;
  // The captain of a team plays.
  if (field === "sport" && borne.noun.lemma === "capitaine") return OPEN;
  if (field === "politics" && field === other) {
    if (role.noun.periphrasis) return OPEN;
    const office = EXCLUSIVE.has(role.noun.group) || EXCLUSIVE.has(borne.noun.group);
    return office || role.noun.group === borne.noun.group ? STRANGE : OPEN;
  }
  if (field === "post" || other === "post") return field === other ? -1 : POSSIBLE;
  return field === other && field === "learning" ? RELATED : STRANGE;
}

const isHead = ({ noun }: RolePhrase): boolean => /^(?:président|dirigeant|directeur)$/.test(noun.lemma);
const isCoach = ({ noun }: RolePhrase): boolean => noun.group === "coach";

/** "Le Portugais": nobody of whom the article says another country. */
function comesFrom({ noun, country }: RolePhrase, { borne }: Draft): number | null {
  const same = borne.some(
    (one) => (country !== null && one.country === country) || one.adjectives.includes(noun.lemma),
  );
  if (same) return COMPATRIOT;
  // "le skipper suisse A … Le Breton": nobody from abroad.
  if (
    country === null &&
    borne.some((one) => one.country !== null && one.country !== HERE && NATIONAL.has(one.noun.group))
  )
    return null;
  const other = country !== null && borne.some((one) => one.country !== null && NATIONAL.has(one.noun.group));
  return other || borne.some((one) => one.noun.group === "origin" && one.noun.lemma !== noun.lemma) ? null : OPEN;
}

const HERE = "FR";

/** Groups whose adjective of country says where somebody comes from, not whom he serves. */
const NATIONAL = new Set(["coach", "player", "artist", "scholar", "doctor", "citizen", "origin"]);
