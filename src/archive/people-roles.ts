import type { RolePhrase } from "../reading/people/phrases.ts";
import type { LinkedEntity } from "./people-entities.ts";

/** Whether two wordings name one role: "président russe" and "président de la Russie". */
export function sameRole(a: RolePhrase, b: RolePhrase): boolean {
  if (a.noun.lemma !== b.noun.lemma && !(a.noun.group === b.noun.group && a.noun.group === "spokesperson"))
    return false;
  if (a.country !== b.country) return false;
  return sameWords(a.words, b.words) && sameWords(a.adjectives, b.adjectives);
}

/** Lives that one person hardly leads at once: nobody is a baker in one article and a public prosecutor in the next. */
const WALKS: Readonly<Record<string, string>> = {
  state: "power",
  government: "power",
  minister: "power",
  judge: "law",
  lawyer: "law",
  doctor: "care",
  player: "sport",
  coach: "sport",
  artist: "art",
  citizen: "street",
  accused: "street",
  faith: "faith",
  officer: "arms",
};

/** Roles that one person has once: the mayor of one town is not the mayor of another. */
const ONCE: ReadonlySet<string> = new Set(["mayor", "state", "government", "prefect", "judge"]);

/** Whether two roles can hardly be one person's. */
export function clash(a: RolePhrase, b: RolePhrase): boolean {
  if (ONCE.has(a.noun.group) && a.noun.lemma === b.noun.lemma) {
    if (a.country && b.country && a.country !== b.country) return true;
    const words = new Set(a.words);
    return a.words.length > 0 && b.words.length > 0 && !b.words.some((word) => words.has(word));
  }
  const [one, other] = [WALKS[a.noun.group], WALKS[b.noun.group]];
  return one !== undefined && other !== undefined && one !== other;
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && b.every((word) => a.includes(word));

/** The roles by which an entity is found: of a person all that have a key; of a role without a name its own, or, of several people, the bare word. */
export function roleKeys({ kind, roles, plural }: LinkedEntity): readonly string[] {
  if (kind === "organisation" || roles.length === 0) return NONE;
  if (kind === "person") {
    if (roles.length === 1) return roles[0]!.key === undefined ? NONE : [roles[0]!.key];
    const keys: string[] = [];
    for (const { key } of roles) if (key !== undefined) keys.push(key);
    return keys;
  }
  const { parsed, key } = roles[0]!;
  if (!parsed) return NONE;
  if (key !== undefined) return [key];
  return plural ? [`~${parsed.noun.lemma}`] : NONE;
}

const NONE: readonly string[] = [];
