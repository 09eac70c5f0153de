import { PROCLITICS } from "../../language/function-words.ts";
import { INSTITUTION_NOUNS } from "../../language/institutions.ts";
import { BEFORE_ROLE } from "../../language/ordinary.ts";
import { ROLE_NOUNS } from "../../language/roles.ts";
import type { Gender } from "../findings.ts";
import type { Discourse } from "./discourse.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import { unitAt } from "./pronouns.ts";
import type { Subject } from "./subjects.ts";
import { isSurelyFinite, type Unit, type Words, wordAt } from "./words.ts";

const SINGULAR: ReadonlyMap<string, Gender | null> = new Map([
  ["le", "m"],
  ["un", "m"],
  ["la", "f"],
  ["une", "f"],
  ["l'", null],
]);
const NUMBERS =
  /^(?:les|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|plusieurs|certains|certaines|\d+)$/;

/**
 * The subject that the sentence before begins with, where it is an institution or people by a plain noun that nothing else names: "La banque
 * dément. Elle parle d’un « oubli ».", "Quinze joueuses boycottent le stage. Elles réclament …". `at`: the pronoun.
 */
export function plainSubjectBefore(
  { words, entities }: Discourse,
  at: number,
  gender: Gender | null,
  plural: boolean,
): Subject | undefined {
  const number = unitAt(words, at);
  const here = words.units[number];
  const before = words.units[number - 1];
  if (!here || !before || before.heading || before.paragraph !== here.paragraph || words.quoteOf[before.from] !== -1)
    return undefined;
  const head = headOf(words, before, gender, plural);
  if (head === undefined) return undefined;
  // Somebody else is named since: "La banque a choisi Anne Lambert. Elle".
  for (let next = before.from; next < at; next++) {
    const entity = entities[words.mentions[words.mentionOf[next]!]?.entity ?? -1];
    if (!entity || words.quoteOf[next] !== -1 || entity.plural !== plural) continue;
    if (entity.kind !== "organisation" && (!entity.gender || !gender || entity.gender === gender)) return undefined;
  }
  const end = nounPhraseEnd(words, before.from, before.to);
  let to = head + 1;
  while (to < end && !isVerbal(words, to, plural)) to++;
  return { kind: "noun", from: before.from, to };
}

/** Where the verb of the sentence begins, also one of no list: "boycottent", "n’a". */
const isVerbal = (words: Words, at: number, plural: boolean): boolean =>
  isSurelyFinite(words, at) || PROCLITICS.has(wordAt(words, at)) || (plural && /..ent$/.test(wordAt(words, at)));

/** The noun that the sentence begins with, where it can be who "il", "elle", "ils" or "elles" means. */
function headOf(words: Words, { from, to }: Unit, gender: Gender | null, plural: boolean): number | undefined {
  const article = wordAt(words, from);
  const shown = SINGULAR.get(article);
  if (plural ? !NUMBERS.test(article) : shown === undefined) return undefined;
  let head = from + 1;
  while (head < to && (BEFORE_ROLE.has(wordAt(words, head)) || NUMBERS.test(wordAt(words, head)))) head++;
  if (words.mentionOf[head] !== -1) return undefined;
  const noun = wordAt(words, head);
  const known = INSTITUTION_NOUNS.get(noun) ?? (plural ? ROLE_NOUNS.get(noun) : undefined);
  if (!known || known.plural !== plural) return undefined;
  const own = known.gender ?? shown ?? null;
  return own !== null && gender !== null && own !== gender && !(plural && gender === "m") ? undefined : head;
}
