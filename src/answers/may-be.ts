import type { Archive } from "../archive/archive.ts";
import type { Attribution, Item } from "../archive/findings.ts";
import type { Person } from "../archive/people.ts";
import { overlap } from "../corpus/span.ts";
import { namesIn } from "./names.ts";

/** How far before a quotation the name of whoever a word tells may stand, in code units. */
const BEFORE = 500;

/**
 * Whether words may be of `person` although the reading gives them to somebody else: their speaker is told by a word that nobody's name explains ("a
 * raconté la gagnante"), or a pronoun was taken for somebody who has no name ("sa mère … plaisante-t-elle"), and the person is named shortly before.
 */
export function mayBeOf(archive: Archive, item: Item, person: Person): boolean {
  if (item.type !== "quote" && item.type !== "statement") return false;
  const { speaker, article } = item;
  if (!speaker || person.kind !== "person") return false;
  if (!isGuessed(speaker)) return isNearer(archive, speaker, item, person);
  const { gender } = speaker.person;
  if (gender !== null && person.gender !== null && gender !== person.gender) return false;
  const end = Math.min(item.start, speaker.mention.start);
  return namesIn(archive, article.text, { start: Math.max(0, end - BEFORE), end }).some(
    (name) => name.person === person,
  );
}

/** A pronoun was taken for one of two who are named before it, and the other, of whom no gender is known, is named last. */
function isNearer(archive: Archive, { because }: Attribution, { start, article }: Item, person: Person): boolean {
  const antecedent = because.findLast(({ rule }) => rule === "named")?.at;
  if (person.gender !== null || !antecedent || !because.some(({ rule }) => rule === "pronoun")) return false;
  const between = { start: Math.max(antecedent.end, start - BEFORE), end: start };
  return namesIn(archive, article.text, between).at(-1)?.person === person;
}

function isGuessed({ person, mention, because }: Attribution): boolean {
  const words = mention.article.text.slice(mention.start, mention.end);
  if (/\p{Lu}/u.test(words)) return false;
  if (person.kind === "role") return because.some(({ rule }) => rule === "pronoun" || rule === "epithet");
  return person.roles.some(({ at }) => at.article === mention.article && overlap(at, mention) > 0);
}
