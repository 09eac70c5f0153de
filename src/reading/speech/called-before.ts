import type { Gender } from "../findings.ts";
import type { Discourse } from "./discourse.ts";
import { isGoverned, unitAt } from "./pronouns.ts";
import { wordAt } from "./words.ts";

/** How many words back a noun is looked for, and how far before it in its sentence the person whom it is said of. */
const REACH = 700;
const WITHIN = 12;

/**
 * Whom the article has called by the noun at token `head`, which is on no list: "L’arrière Paul Garnier … l’arrière basque", "Anne Lambert est
 * maroquinière … La maroquinière". Undefined where it has called nobody so.
 */
export function calledBefore(state: Discourse, head: number, gender: Gender | null): number | undefined {
  const { words } = state;
  const noun = wordAt(words, head);
  for (let at = head - 1; at >= 0 && at > head - REACH; at--) {
    if (wordAt(words, at) !== noun || words.quoteOf[at] !== -1) continue;
    const entity = namedBehind(state, at) ?? subjectWhoIs(state, at);
    const own = entity === undefined ? undefined : state.entities[entity]?.gender;
    if (entity !== undefined && !(gender && own && own !== gender)) return entity;
  }
  return undefined;
}

/** "la demi-centre Lise Ferrand": the person whose name stands right behind the noun. */
function namedBehind({ words, entities }: Discourse, at: number): number | undefined {
  const index = words.mentionOf[at + 1] ?? -1;
  const mention = words.mentions[index];
  if (!mention?.name || index === words.mentionOf[at] || entities[mention.entity]?.kind !== "person") return undefined;
  return /^(?:le|la|l'|un|une|notre|leur|son|sa|jeune|ancien|ancienne|ex)$/.test(wordAt(words, at - 1))
    ? mention.entity
    : undefined;
}

/** "Anne Lambert est maroquinière", "Anne Lambert, maroquinière à Brissac": who is so by the words right before. */
function subjectWhoIs({ words, entities }: Discourse, at: number): number | undefined {
  const lemma = words.verbs[at - 1]?.lemma ?? "";
  if (!/^(?:être|devenir|rester)$/.test(lemma) && wordAt(words, at - 1) !== ",") return undefined;
  const floor = words.units[unitAt(words, at)]?.from ?? at;
  for (let back = at - 2; back >= floor && back > at - WITHIN; back--) {
    const mention = words.mentions[words.mentionOf[back] ?? -1];
    if (!mention || words.quoteOf[back] !== -1) continue;
    const first = words.mentionOf[back - 1] === words.mentionOf[back] ? back - 1 : back;
    return mention.name && entities[mention.entity]?.kind === "person" && !isGoverned(words, first)
      ? mention.entity
      : undefined;
  }
  return undefined;
}
