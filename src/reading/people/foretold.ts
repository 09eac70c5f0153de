import type { Draft, State } from "./drafts.ts";
import type { RolePhrase } from "./phrases.ts";

/** Offices of which a text has one: "le maire" of the headline is the mayor whom the article names. */
const OFFICES = new Set(["mayor", "minister", "prefect", "coach", "government", "state", "spokesperson"]);
/** More bearers of one office than this are not gone through. */
const MOST = 20;

/**
 * Roles of the headline and the lead whose bearer is named only later: "Le maire démissionne. … Le maire de Brive, Paul
 * Durand, …". Only where the whole article has one bearer of that role and no other role like it.
 */
export function joinForetold({ drafts, merged }: State): void {
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
    if (!OFFICES.has(said.noun.group) || !bearer.borne.some((one) => one.noun.lemma === lemma && agree(said, one)))
      continue;
    merged.set(role, bearer);
    bearer.gender ??= role.gender;
  }
}

/** Whether what one wording says of the office is all in the other. */
function agree(a: RolePhrase, b: RolePhrase): boolean {
  if (a.country && b.country && a.country !== b.country) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return short.words.every((word) => long.words.includes(word));
}
