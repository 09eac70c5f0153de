import { analyse } from "./analyse.ts";
import { fold } from "./fold.ts";
import { KINDS_OF_LIFE } from "./kinds-life.ts";
import { KINDS_OF_NAMES } from "./kinds-names.ts";
import { KINDS_OF_NATURE } from "./kinds-nature.ts";
import { KINDS_OF_PEOPLE } from "./kinds-people.ts";
import { KINDS_OF_PLACES } from "./kinds-places.ts";
import { KINDS_OF_PUBLIC_LIFE } from "./kinds-public.ts";
import { KINDS_OF_SOCIETY } from "./kinds-society.ts";
import { KINDS_OF_THINGS } from "./kinds-things.ts";
import { ROLE_NOUNS } from "./roles.ts";
import type { Wording } from "./thesaurus.ts";

/** What a member counts for its kind: who asks for a magistrate may be answered by a prosecutor. */
const MEMBER = 0.4;

const stemsOf = (words: string): string[] => analyse(words).map(({ stem }) => stem);

/** The stems of a name, one word also in the plural: Snowball has "menhir" as "menh" and "menhirs" as "menhir". */
function spellings(name: string): string[][] {
  const own = stemsOf(name);
  if (own.length !== 1 || /[sxz]$/u.test(name)) return own.length === 0 ? [] : [own];
  const many = stemsOf(`${name}s`);
  return many[0] === own[0] ? [own] : [own, many];
}

/** Other forms of nouns of role by their masculine: "directeur" -> "directrice". */
let women: ReadonlyMap<string, readonly string[]> | undefined;

function womenByMen(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [form, { lemma, gender, plural }] of ROLE_NOUNS) {
    if (plural || gender !== "f" || form === lemma) continue;
    found.set(lemma, [...(found.get(lemma) ?? []), form]);
  }
  return found;
}

function formsOf(name: string): string[] {
  women ??= womenByMen();
  return [name, ...(women.get(name) ?? [])];
}

const KINDS = [
  KINDS_OF_PEOPLE,
  KINDS_OF_NATURE,
  KINDS_OF_LIFE,
  KINDS_OF_THINGS,
  KINDS_OF_PLACES,
  KINDS_OF_SOCIETY,
  KINDS_OF_PUBLIC_LIFE,
  KINDS_OF_NAMES,
];

/** The lists of members by the stems of a kind's names, joined by blanks. Made at the first question. */
let lists: ReadonlyMap<string, readonly string[]> | undefined;

function readLists(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const lines of KINDS) {
    for (const line of lines.trim().split("\n")) {
      const [names = "", members = ""] = line.split(":");
      for (const name of names.split(",").flatMap((man) => formsOf(man.trim()))) {
        for (const stems of spellings(name)) {
          const key = stems.join(" ");
          const known = found.get(key);
          if (known) known.push(members);
          else found.set(key, [members]);
        }
      }
    }
  }
  return found;
}

/** The stems of members are worked out for the kinds that are asked for. */
const read = new Map<string, readonly Wording[]>();

/**
 * What is of the kind that `stems` name, for searching only: "magistrat" -> "procureur", "juge", …; none where they name no kind. Directed: a
 * prosecutor is a magistrate, and who asks for a prosecutor does not ask for any magistrate.
 */
export function membersOf(stems: readonly string[]): readonly Wording[] {
  lists ??= readLists();
  const key = stems.join(" ");
  const members = lists.get(key);
  if (members === undefined) return [];
  let known = read.get(key);
  if (!known) {
    known = wordingsOf(members, key);
    read.set(key, known);
  }
  return known;
}

function wordingsOf(members: readonly string[], kind: string): Wording[] {
  const found = new Map<string, Wording>();
  for (const member of members.join(",").split(",")) {
    for (const form of formsOf(member.trim())) {
      for (const stems of spellings(form)) {
        const key = stems.join(" ");
        if (key !== kind) found.set(key, { stems, gain: MEMBER });
      }
    }
  }
  return [...found.values()];
}

/** Common nouns for places, folded, in singular and plural. Made at the first question for a place. */
let placeNouns: ReadonlySet<string> | undefined;

/** Whether a folded word is a common noun for a place: "grenier", "ravin". */
export function isPlaceNoun(word: string): boolean {
  placeNouns ??= new Set(
    KINDS_OF_PLACES.split(/[,:\n]/u)
      .map((name) => name.trim())
      .filter((name) => /^\p{Ll}[\p{Ll}-]+$/u.test(name))
      .flatMap((name) => [fold(name), `${fold(name)}s`, `${fold(name)}x`]),
  );
  return placeNouns.has(word);
}
