import type { Archive } from "../archive/archive.ts";
import type { Person } from "../archive/people.ts";
import { fold, foldedWords } from "../language/fold.ts";
import { keptOf } from "./kept.ts";

/** Roles of those who speak for an institution: its spokesperson, its press office, an official who stays unnamed. */
const SPEAKS_FOR =
  /^(?:l[ae’'] ?|les? |une? |des )?(?:hauts? |hautes? |premiere? )?(?:porte[- ]parole|attachee?s? de presse|secretaires? (?:general[es]?s? )?(?:de presse)|service de presse|responsables?|fonctionnaires?|representante?s?|conseill\p{L}{1,5}|assistante?s?|officiels?|sources?|communique)(?!\p{L})/u;

/** What stands between the role and the institution: "porte-parole adjoint de la". */
const OF = /(?:^| )(?:de la|de l|des|du|de|d) (?<whom>.+)/u;

/** Everybody who speaks for an institution, by its folded name. */
const voices = keptOf(({ said, people }: Archive): ReadonlyMap<string, readonly Person[]> => {
  const found = new Map<string, Person[]>();
  for (const person of people) {
    if (!said.has(person) || person.kind === "organisation") continue;
    for (const { text } of person.roles) {
      if (!SPEAKS_FOR.test(fold(text))) continue;
      const whom = OF.exec(foldedWords(text))?.groups?.["whom"];
      if (whom === undefined) continue;
      const known = found.get(whom) ?? [];
      if (!known.includes(person)) found.set(whom, [...known, person]);
    }
  }
  return found;
});

/** Who speaks for `person`, where that is an institution: what its spokesperson says counts as its word. Empty for anybody else. */
export function voicesOf(archive: Archive, person: Person): readonly Person[] {
  if (person.kind !== "organisation") return [];
  const all = voices(archive);
  return [...new Set(person.spellings.flatMap((spelling) => all.get(foldedWords(spelling)) ?? []))];
}
