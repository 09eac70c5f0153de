import { type Draft, give, type State, tells } from "./drafts.ts";
import type { RolePhrase } from "./phrases.ts";

/** Offices of which a text has one: "le maire" of the headline is the mayor whom the article names. */
const OFFICES = new Set(["mayor", "minister", "prefect", "coach", "government", "state", "spokesperson", "judge"]);
/** Groups of nouns of which a text has many. */
const SEVERAL = new Set(["source", "authorities", "person", "pair", "official"]);
/** Offices whose bearers the press names without saying again what they are. */
const KNOWN = new Set(["minister", "government", "mayor", "prefect"]);
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
 * "Le ministre de l'Intérieur annonce le renfort. … Jean Durand salue le courage des agents.": the press says of everybody who he is. Where
 * one office in the lead has no bearer and one speaker of the article is described nowhere, they are one.
 */
function joinUndescribed({ drafts, merged }: State): void {
  const left = drafts.filter((draft) => !draft.plural && !merged.has(draft) && draft.paragraph >= 0);
  const [office, second] = left.filter(isOffice);
  const [speaker, another] = left.filter(
    ({ kind, words, borne, described, spoke, years }) =>
      kind === "person" && words.length > 1 && spoke && !described && years === null && !borne.some(tells),
  );
  if (!office || second || !speaker || another || office.first > speaker.first) return;
  if (office.gender && speaker.gender && office.gender !== speaker.gender) return;
  if (
    left.some((draft) => draft !== office && draft.borne.some(({ noun }) => noun.lemma === office.borne[0]?.noun.lemma))
  )
    return;
  merged.set(office, speaker);
  speaker.gender ??= office.gender;
  for (const one of office.roles) give(speaker, one);
}

const isOffice = ({ kind, open, spoke, borne }: Draft): boolean =>
  kind === "role" && open && spoke && KNOWN.has(borne[0]?.noun.group ?? "");

/** Whether what one wording says of the office is all in the other. */
function agree(a: RolePhrase, b: RolePhrase): boolean {
  if (a.country && b.country && a.country !== b.country) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return short.words.every((word) => long.words.includes(word));
}
