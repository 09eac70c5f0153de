import { type Span, spanBefore } from "../../corpus/span.ts";
import type { Entity, Mention, Step } from "../findings.ts";
import type { Words } from "./words.ts";

/** Who a subject is, and the words and steps that say so. */
export interface Speaker {
  readonly entity: number;
  readonly mention: Span;
  readonly because: readonly Step[];
}

/** Who spoke at which token. `aside`: within another's report or in a subordinate clause. */
export interface Spoke {
  readonly entity: number;
  readonly at: number;
  readonly aside: boolean;
  /** Behind the words that the cue reports in its sentence: whom they name does not speak. */
  readonly until: number;
}

/** What is known of who spoke so far, in reading order. */
export interface Discourse {
  readonly words: Words;
  /** Those of the mentions, and roles added by cues. */
  readonly entities: Entity[];
  /** Of each entity of the mentions, where the text gives its name, in reading order; those added by cues have none. */
  readonly names: readonly (readonly Mention[])[];
  /** Roles that only cues revealed, by their words. */
  readonly roles: Map<string, number>;
  /** Speakers of cues so far: entity and token. */
  readonly spoke: Spoke[];
  /** Whom the pronoun means that is the subject of a sentence, by the number of the sentence, of those read so far. */
  readonly goesOn: Map<number, number>;
}

/** What is known of an article before its first sentence is read. */
export const discourse = (words: Words): Discourse => ({
  words,
  entities: [...words.entities],
  names: words.entities.map(({ mentions }) => mentions.filter(({ name }) => name !== null)),
  roles: new Map(),
  spoke: [],
  goesOn: new Map(),
});

/** The speaker that a mention without a name stands for, with the name nearest before it as reason; undefined where `entity` is. */
export function means(
  state: Discourse,
  mention: Span,
  entity: number | undefined,
  rule: "pronoun" | "last" | "document" | "epithet",
): Speaker | undefined {
  if (entity === undefined) return undefined;
  const named = spanBefore(state.entities[entity]?.mentions ?? [], mention.start - 1);
  const because: Step[] = [{ rule, at: mention }];
  if (named)
    because.push({ rule: "named", at: { start: named.start, end: named.end } }, ...bearer(state, entity, named));
  return { entity, mention, because };
}

/** The speaker that mention number `index` names. */
export function named(state: Discourse, index: number): Speaker {
  const mention = state.words.mentions[index]!;
  const { start, end, entity } = mention;
  const at = { start, end };
  return { entity, mention: at, because: [{ rule: "named", at }, ...bearer(state, entity, mention)] };
}

/** "le maire": where the article says who that is, the name nearest before it, or the first behind it. */
function bearer({ names }: Discourse, entity: number, { name, start }: Mention): Step[] {
  if (name) return [];
  const own = names[entity] ?? [];
  const source = spanBefore(own, start) ?? own[0];
  return source ? [{ rule: "bearer", at: { start: source.start, end: source.end } }] : [];
}

/** "Une source judiciaire l’assure, ce que dément son avocate, A. « … », a-t-elle dit": a source is "elle" where nobody else is. */
export function isSource({ words, entities }: Discourse, index: number): boolean {
  const first = entities[index]?.kind === "role" ? entities[index].mentions[0] : undefined;
  return first !== undefined && words.text.startsWith("source", first.start);
}

/** "la foule", "la salle": many who are one only in what they shout. */
export function isCrowd({ words, entities }: Discourse, index: number): boolean {
  const first = entities[index]?.mentions[0];
  return (
    first !== undefined &&
    /^(?:foule|salle|assistance|tribune|public)(?!\p{L})/u.test(words.text.slice(first.start, first.start + 12))
  );
}

/** "Les Jeunes Agriculteurs": an institution whose first name is a plural. */
export function isNamedAsMany({ words, entities }: Discourse, index: number): boolean {
  const first = entities[index]?.kind === "organisation" ? entities[index].mentions[0] : undefined;
  return (
    first !== undefined && /(?:^|\s)(?:les|aux)\s$/iu.test(words.text.slice(Math.max(0, first.start - 5), first.start))
  );
}
