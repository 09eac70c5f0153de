import { COMPANIES, OTHERS } from "../../language/role-nouns.ts";
import { type Draft, give, type State, tells } from "./drafts.ts";
import type { RolePhrase } from "./phrases.ts";

/** Offices of which a text has one: "le maire" of the headline is the mayor whom the article names. */
const OFFICES = new Set(["mayor", "minister", "prefect", "coach", "government", "state", "spokesperson", "judge"]);
/** Groups of nouns of which a text has many. */
const SEVERAL = new Set(["source", "authorities", "person", "pair", "official"]);
/** More bearers of one office than this are not gone through. */
const MOST = 20;

/**
 * Roles of the headline and the lead whose bearer is named only later: "Le maire démissionne. … Le maire de Brive, Paul
 * Durand, …". Only where the whole article has one bearer of that role and no other role like it.
 */
export function joinForetold(state: State): void {
  const { drafts, merged } = state;
  const byLemma = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const noun = draft.borne[0]?.noun;
    if (draft.plural || draft.kind === "organisation" || merged.has(draft)) continue;
    for (const lemma of new Set(
      draft.kind === "person" ? draft.borne.map((role) => role.noun.lemma) : noun ? [noun.lemma] : [],
    )) {
      const list = byLemma.get(lemma);
      if (list) list.push(draft);
      else byLemma.set(lemma, [draft]);
    }
  }
  for (const [lemma, list] of byLemma) {
    if (list.length !== 2 || list.length > MOST) continue;
    const role = list.find(({ kind }) => kind === "role");
    const bearer = list.find(({ kind }) => kind === "person");
    if (!role || !bearer || !role.open || role.first > bearer.first || role.first < 0) continue;
    if (role.gender && bearer.gender && role.gender !== bearer.gender) continue;
    const said = role.borne[0] as RolePhrase;
    const headed = role.paragraph === 0 && said.words.length > 0 && !SEVERAL.has(said.noun.group);
    if (
      !(OFFICES.has(said.noun.group) || headed) ||
      !bearer.borne.some((one) => one.noun.lemma === lemma && agree(said, one))
    )
      continue;
    merged.set(role, bearer);
    bearer.gender ??= role.gender;
  }
  joinUndescribed(state);
}

/**
 * "Le ministre de l'Intérieur annonce le renfort. … Jean Durand salue le courage des agents.", "La directrice s'en défend. … Anne Durand
 * recevra les élus.": the press says of everybody who he is. Whoever is described nowhere is the one role before that has no bearer, where no
 * other role and nobody else could be meant.
 */
function joinUndescribed({ drafts, merged, apart }: State): void {
  const left = drafts.filter((draft) => !draft.plural && !merged.has(draft) && draft.paragraph >= 0);
  const roles = left.filter(isBare).slice(0, MOST);
  const people = left.filter(isOwed).slice(0, MOST);
  for (const person of people) {
    const found = roles.filter((role) => canBe(role, person) && !apart.get(role)?.has(person));
    const [role] = found;
    if (!role || found.length > 1 || people.some((other) => other !== person && canBe(role, other))) continue;
    if (
      left.some((draft) => draft !== role && draft.borne.some(({ noun }) => noun.lemma === role.borne[0]?.noun.lemma))
    )
      continue;
    merged.set(role, person);
    person.gender ??= role.gender;
    for (const one of role.roles) give(person, one);
  }
}

/** How many mentions back a role is that whoever is named now can bear. */
const NEAR = 30;

/**
 * The same where somebody is first named: "Le bourgmestre ferme la digue. Paul Durand y tient. … L'échevine … l'écologiste": from then on he
 * is the bourgmestre. Only where nobody else in the whole article is without a description.
 */
export function joinNamed({ drafts, recent, merged, apart }: State, person: Draft): void {
  if (!isOwed(person)) return;
  const roles = new Set(
    recent.slice(-NEAR).filter((role) => !role.plural && !merged.has(role) && isBare(role) && canBe(role, person)),
  );
  const [role] = roles;
  // "La chancelière … Kim": of whose gender nothing is known, it can be anybody.
  if (!role || roles.size > 1 || apart.get(role)?.has(person) || role.gender === null || role.gender !== person.gender)
    return;
  const rival = (other: Draft): boolean =>
    other !== person && other.kind === "person" && other.words.length > 1 && !other.described && canBe(role, other);
  if (drafts.slice(0, MANY).some(rival) || drafts.length > MANY) return;
  merged.set(role, person);
  person.gender ??= role.gender;
  person.described = true;
  person.joined = true;
  for (const one of role.roles) give(person, one);
}
/** More people and roles than this are not gone through for each of them. */
const MANY = 60;

/** A role that did something and that nobody bears. Whom others call by it ("monsieur le président") is not one of them. */
const isBare = ({ kind, open, acted, addressed, borne }: Draft): boolean =>
  kind === "role" &&
  open &&
  acted &&
  !addressed &&
  !COMPANIES.has(borne[0]?.noun.lemma ?? "") &&
  !NAMELESS.has(borne[0]?.noun.group ?? "") &&
  borne.some(tells);

/** Groups of nouns whose bearers mostly stay without a name. */
const NAMELESS = new Set(["source", "authorities", "accused", "person", "pair", "insurgent", "official", "partisan"]);

/** Somebody who did something and of whom the article does not say what he is. */
const isOwed = ({ kind, words, borne, implied, described, acted, years }: Draft): boolean =>
  kind === "person" &&
  words.length > 1 &&
  acted &&
  !described &&
  years === null &&
  // "la sœur du disparu" says who that is.
  ![...borne, ...implied].some((role) => tells(role) || OTHERS.has(role.noun.lemma));

/** Whether a role stands before a person whom it suits. */
const canBe = (role: Draft, person: Draft): boolean =>
  (person.first < 0 || role.first <= person.first) &&
  (role.gender === null || person.gender === null || role.gender === person.gender);

/** Whether what one wording says of the office is all in the other. */
function agree(a: RolePhrase, b: RolePhrase): boolean {
  if (a.country && b.country && a.country !== b.country) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return short.words.every((word) => long.words.includes(word));
}
