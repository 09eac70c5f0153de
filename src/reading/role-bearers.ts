import { BROADER } from "../language/role-nouns.ts";
import type { RolePhrase } from "./phrases.ts";

/** Groups whose nouns are said of one person in turn. */
const EXCHANGEABLE = new Set(["spokesperson", "coach"]);

/** Roles that have a counterpart abroad: "son homologue américain". */
const TOP = new Set(["state", "government", "minister", "head", "vice", "mayor", "coach", "spokesperson", "envoy"]);
export const hasCounterpart = ({ noun }: RolePhrase): boolean => TOP.has(noun.group) && noun.lemma !== "homologue";

/** Whether "le responsable" (`said`) can stand for "conseiller du président" (`borne`) where somebody bears that. */
export function covers(said: RolePhrase, borne: RolePhrase): boolean {
  if (!sameNoun(said, borne)) return false;
  if (said.country && borne.country && said.country !== borne.country) return false;
  if (said.country && !borne.country && said.words.length === 0) return false;
  if (said.words.length === 0) return true;
  const words = new Set(borne.words);
  return said.words.every((word) => words.has(word));
}

function sameNoun({ noun: said }: RolePhrase, { noun: borne }: RolePhrase): boolean {
  if (said.lemma === borne.lemma) return true;
  if (said.group === borne.group && EXCHANGEABLE.has(said.group)) return true;
  return BROADER[said.lemma]?.includes(borne.group) ?? false;
}

/** The role that "son homologue allemand" gives: that of its counterpart, in its own country. */
export const counterpart = (homologue: RolePhrase, role: RolePhrase): RolePhrase => ({
  ...homologue,
  noun: role.noun,
  words: role.words,
});
