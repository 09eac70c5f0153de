import { genderOfName } from "../../language/name-gender.ts";
import { familySound } from "../../language/transliteration.ts";
import type { Phrase, RolePhrase } from "./phrases.ts";

/** Roles that stand like a title right before a name: "du président A", not "de la victime A". */
const TITLES = new Set(["state", "government", "minister", "mayor", "vice", "officer", "prefect", "faith"]);

/**
 * Settles whose name it is in "le porte-parole du président A": the spokesman's where the article calls somebody else that
 * president, the president's otherwise. Returns the phrases in the same order.
 */
export function attach(phrases: readonly Phrase[]): Phrase[] {
  if (!phrases.some(({ innerRole, name }) => innerRole && name)) return [...phrases];
  const bearers = new Map<string, Set<string>>();
  for (const { roles, words, innerRole } of phrases) {
    if (innerRole || words.length === 0) continue;
    for (const role of roles) {
      const names = bearers.get(keyOf(role)) ?? new Set();
      bearers.set(keyOf(role), names.add(familyOf(words)));
    }
  }
  return phrases.map((phrase) => {
    const { innerRole, name, roles } = phrase;
    const outer = roles[0];
    if (!innerRole || !name || !outer) return phrase;
    // "la compagne du photographe Paul Durand": the name is no woman's.
    const gender = genderOfName(phrase.words);
    const clash = gender !== null && outer.noun.gender !== null && outer.noun.gender !== gender;
    if (clash && !innerRole.noun.plural && innerRole.noun.gender !== outer.noun.gender)
      return detached(phrase, outer, innerRole);
    const family = familyOf(phrase.words);
    const inner = bearers.get(keyOf(innerRole));
    if (inner && !inner.has(family)) return phrase;
    if (!inner && bearers.get(keyOf(outer))?.has(family)) return phrase;
    if (!inner && (innerRole.noun.plural || !TITLES.has(innerRole.noun.group))) return phrase;
    return detached(phrase, outer, innerRole);
  });
}

/** "l'avocat du président A": a lawyer without a name, and a president inside. */
function detached(phrase: Phrase, outer: RolePhrase, innerRole: RolePhrase): Phrase {
  const named: Phrase = { ...phrase, start: innerRole.start, roles: [innerRole], inner: [], innerRole: null };
  return {
    ...phrase,
    kind: "role",
    name: null,
    words: [],
    gender: outer.noun.gender,
    roles: [outer],
    inner: [...phrase.inner, named],
    innerRole: null,
  };
}

const keyOf = ({ noun, country }: RolePhrase): string => `${noun.lemma}:${country}`;
const familyOf = (words: readonly string[]): string => familySound(words[words.length - 1] ?? "");
