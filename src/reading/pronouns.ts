import type { Span } from "../corpus/span.ts";
import { DETERMINERS, PREPOSITIONS } from "../language/function-words.ts";
import type { Gender } from "./findings.ts";
import type { Discourse } from "./speakers.ts";
import { type Words, wordAt } from "./words.ts";

/** How many sentences back somebody can be for "il" to mean them. */
const REACH = 6;

/** Gender and number that a pronoun asks for, or undefined where it is nobody's: "on", "ce". */
export function agreementOf(pronoun: string): { gender: Gender | null; plural: boolean } | undefined {
  const word = pronoun.replace(/^-(?:t-)?/, "");
  if (/^(?:il|celui-ci|celui)$/.test(word)) return { gender: "m", plural: false };
  if (/^(?:elle|celle-ci|celle)$/.test(word)) return { gender: "f", plural: false };
  if (/^(?:ils|eux|ceux-ci)$/.test(word)) return { gender: "m", plural: true };
  if (/^(?:elles|celles-ci)$/.test(word)) return { gender: "f", plural: true };
  if (word === "lui") return { gender: "m", plural: false };
  return undefined;
}

/** The place of a pronoun without the hyphens of its inversion: "-t-il" -> "il". */
export function pronounSpan(words: Words, at: number): Span {
  const token = words.tokens[at]!;
  const skip = /^-(?:t-)?/i.exec(token.lower)?.[0].length ?? 0;
  return { start: token.start + skip, end: token.end };
}

/**
 * Whom a pronoun before token `before` means: sentence by sentence backwards, first those who spoke in it, then its subject; one whose gender is
 * known to agree before one whose gender is unknown. An institution counts where it spoke or is the subject.
 */
export function antecedentOf(
  state: Discourse,
  before: number,
  gender: Gender | null,
  plural: boolean,
  accepts: (entity: number) => boolean = () => true,
): number | undefined {
  const { words } = state;
  const here = unitAt(words, before);
  for (let back = here; back >= 0 && back > here - REACH; back--) {
    const { from, to } = words.units[back]!;
    for (const tier of candidatesIn(state, from, Math.min(to, before))) {
      const found = bestOf(state, tier.filter(accepts), gender, plural);
      if (found !== undefined) return found;
    }
  }
  return bestOf(
    state,
    state.spoke
      .slice(-12)
      .reverse()
      .map(({ entity }) => entity),
    gender,
    plural,
  );
}

/** Index of the unit that token `at` lies in. */
export function unitAt(words: Words, at: number): number {
  let low = 0;
  let high = words.units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.units[middle]!.from <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Those who spoke between two tokens, the last first, then whom the text names there as a subject, in order. */
function candidatesIn(state: Discourse, from: number, to: number): number[][] {
  const { words, entities } = state;
  const spoke: number[] = [];
  const asides: number[] = [];
  for (let index = state.spoke.length - 1; index >= 0; index--) {
    const { at, entity, aside } = state.spoke[index]!;
    if (at < from) break;
    if (at < to) (aside ? asides : spoke).push(entity);
  }
  const subjects: number[] = [];
  const things: number[] = [];
  const others: number[] = [];
  for (let at = from; at < Math.min(to, from + 120); at++) {
    const mention = words.mentionOf[at]!;
    if (mention === -1 || words.quoteOf[at] !== -1 || words.mentionOf[at - 1] === mention) continue;
    const { entity } = words.mentions[mention]!;
    if (isGoverned(words, at)) {
      if (entities[entity]?.kind === "person") others.push(entity);
      continue;
    }
    (entities[entity]?.kind === "organisation" ? things : subjects).push(entity);
  }
  return [spoke, subjects, asides, things, others];
}

function bestOf(
  { entities }: Discourse,
  candidates: readonly number[],
  gender: Gender | null,
  plural: boolean,
): number | undefined {
  let unsure: number | undefined;
  for (const index of candidates) {
    const entity = entities[index];
    if (!entity || entity.plural !== plural) continue;
    if (gender === null || entity.gender === gender) return index;
    if (entity.gender === null) unsure ??= index;
  }
  return unsure;
}

/** "ce dernier", "celui-ci": the last one named before, whatever its part in the sentence. */
export function lastNamed(
  { words, entities }: Pick<Discourse, "words" | "entities">,
  before: number,
  gender: Gender | null,
  plural: boolean,
  accepts: (entity: number) => boolean = () => true,
): number | undefined {
  for (let at = before - 1; at >= 0 && at > before - 120; at--) {
    const mention = words.mentionOf[at]!;
    if (mention === -1 || words.quoteOf[at] !== -1) continue;
    const { entity } = words.mentions[mention]!;
    const found = entities[entity];
    if (
      found &&
      accepts(entity) &&
      found.kind !== "organisation" &&
      found.plural === plural &&
      (gender === null || found.gender === null || found.gender === gender)
    )
      return entity;
  }
  return undefined;
}

/** Whether a preposition stands before the noun phrase at `at`. */
export function isGoverned(words: Words, at: number): boolean {
  let before = at - 1;
  while (DETERMINERS.has(wordAt(words, before)) && !PREPOSITIONS.has(wordAt(words, before))) before--;
  // "Des habitants", at the beginning: an article, not "de" and "les".
  return PREPOSITIONS.has(wordAt(words, before)) && !(wordAt(words, before) === "des" && words.tokens[before]?.capital);
}
