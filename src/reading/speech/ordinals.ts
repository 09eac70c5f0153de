import type { Gender } from "../findings.ts";
import { type Discourse, means, type Speaker } from "./discourse.ts";
import { unitAt } from "./pronouns.ts";
import type { Subject } from "./subjects.ts";
import { isSurelyFinite, spanOf, type Unit, wordAt } from "./words.ts";

/** How many sentences back two people stand whom "le premier" and "le second" tell apart. */
const REACH = 5;
/** How many tokens of a sentence are searched. */
const LONGEST = 120;
const FIRST = /^(?:premi(?:er|ère))$/;
const SECOND = /^(?:seconde?|deuxième)$/;

/**
 * "Rose Alibert et Paul Garnier tiennent le bar. « On ferme tôt », dit la première. Le second corrige": of the last two who were named in one
 * sentence, the one whose turn it is, or the only one of that gender; undefined where no sentence before names just two. `head`: the noun's token.
 */
export function byOrder(state: Discourse, { to }: Subject, head: number): Speaker | undefined {
  const { words, entities } = state;
  const word = wordAt(words, head);
  const article = wordAt(words, head - 1);
  const second = SECOND.test(word);
  if (to !== head + 1 || !(second || FIRST.test(word)) || !/^l[ea]$/.test(article)) return undefined;
  const two = twoBefore(state, unitAt(words, head));
  if (!two) return undefined;
  const gender: Gender = article === "la" ? "f" : "m";
  const fits = two.filter((index) => (entities[index]!.gender ?? gender) === gender);
  const found = fits.length === 1 ? fits[0] : two[second ? 1 : 0];
  return fits.length === 0 ? undefined : means(state, spanOf(words, head, head + 1), found, "last");
}

/** "Le premier rit.": the same where it is the subject that a sentence begins with. */
export function firstOrSecond(state: Discourse, { from, to }: Unit): Speaker | undefined {
  // "Le premier rigole.": a verb of no list, where the sentence has nothing else.
  const lone = to - from === 4 && state.words.tokens[from + 2]?.kind === "word";
  return lone || isSurelyFinite(state.words, from + 2)
    ? byOrder(state, { kind: "noun", from, to: from + 2 }, from + 1)
    : undefined;
}

/** The two people whom the nearest sentence before sentence `here` names, or those whom the sentences before it name between them. */
function twoBefore(state: Discourse, here: number): readonly number[] | undefined {
  const { units } = state.words;
  const paragraph = units[here]?.paragraph ?? 0;
  let between: number[] = [];
  for (let back = here - 1; back >= 0 && back >= here - REACH; back--) {
    const unit = units[back]!;
    if (unit.heading || paragraph - unit.paragraph > 1) break;
    const people = peopleIn(state, unit);
    if (people.length === 2) return people;
    // "Octave Delmas, pour : « … » Hugo Morel, contre : « … »": each in his sentence.
    between = [...new Set([...people, ...between])];
  }
  return between.length === 2 ? between : undefined;
}

/** Those by name in one sentence, in order, each once; three where there are more. */
function peopleIn({ words, entities }: Discourse, { from, to }: Unit): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < Math.min(to, from + LONGEST) && found.length < 3; at++) {
    const mention = words.mentions[words.mentionOf[at] ?? -1];
    if (!mention?.name || words.quoteOf[at] !== -1 || found.includes(mention.entity)) continue;
    const entity = entities[mention.entity];
    if (entity?.kind === "person" && !entity.plural) found.push(mention.entity);
  }
  return found;
}
