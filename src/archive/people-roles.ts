import type { RolePhrase } from "../reading/people/phrases.ts";

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
