import type { Span } from "../corpus/span.ts";
import { DETERMINERS, PREPOSITIONS } from "../language/function-words.ts";
import { DOCUMENTS, GENERIC_ROLES } from "../language/speech-nouns.ts";
import type { Entity, Gender, Mention, Step } from "./findings.ts";
import type { Subject } from "./subjects.ts";
import { spanOf, type Words, wordAt } from "./words.ts";

/** Who a subject is, and the words and steps that say so. */
export interface Speaker {
  readonly entity: number;
  readonly mention: Span;
  readonly because: readonly Step[];
}

/** What is known of who spoke so far, in reading order. */
export interface Discourse {
  readonly words: Words;
  /** Those of the mentions, and roles added by cues. */
  readonly entities: Entity[];
  /** Roles that only cues revealed, by their words. */
  readonly roles: Map<string, number>;
  /** Speakers of cues so far: entity and token. */
  readonly spoke: { entity: number; at: number }[];
}

export const discourse = (words: Words, entities: readonly Entity[]): Discourse => ({
  words,
  entities: [...entities],
  roles: new Map(),
  spoke: [],
});

/** The entity that `subject` stands for, or undefined where it cannot be told ("on"). */
export function speakerOf(state: Discourse, subject: Subject): Speaker | undefined {
  return subject.kind === "pronoun" ? byPronoun(state, subject) : byNoun(state, subject);
}

function byPronoun(state: Discourse, subject: Subject): Speaker | undefined {
  const { words } = state;
  const word = wordAt(words, subject.from).replace(/^-(?:t-)?/, "");
  if (!/^(?:ils?|elles?|lui|eux|celui-ci|celle-ci|ceux-ci|celles-ci)$/.test(word)) return undefined;
  const gender: Gender = /^(?:elles?|celles?-ci)$/.test(word) ? "f" : "m";
  const plural = /^(?:ils|elles|eux|ceux-ci|celles-ci)$/.test(word);
  const entity = antecedent(state, subject.from, gender, plural);
  if (entity === undefined) return undefined;
  const mention = pronounSpan(words, subject.from);
  const last = state.entities[entity]?.mentions.findLast(({ start }) => start < mention.start);
  return {
    entity,
    mention,
    because: [
      { rule: "pronoun", at: mention },
      { rule: "named", at: last ? { start: last.start, end: last.end } : null },
    ],
  };
}

/** "-t-il" is a mention without its hyphens: "il". */
function pronounSpan(words: Words, at: number): Span {
  const token = words.tokens[at]!;
  const skip = /^-(?:t-)?/i.exec(token.lower)?.[0].length ?? 0;
  return { start: token.start + skip, end: token.end };
}

/** The last one that fits: among those who spoke and the subjects of the sentences before, the nearest sentence first. */
function antecedent(state: Discourse, before: number, gender: Gender, plural: boolean): number | undefined {
  const { words, entities } = state;
  const fits = (index: number): boolean => {
    const entity = entities[index];
    return entity !== undefined && (entity.gender === null || entity.gender === gender) && entity.plural === plural;
  };
  const unit = words.units.findLastIndex(({ from }) => from <= before);
  for (let back = unit; back >= 0 && back > unit - 6; back--) {
    const { from, to } = words.units[back]!;
    const spoke = state.spoke.findLast(({ at, entity }) => at >= from && at < Math.min(to, before) && fits(entity));
    if (spoke) return spoke.entity;
    for (let at = from; at < Math.min(to, before); at++) {
      const mention = words.mentionOf[at]!;
      if (mention === -1 || words.quoteOf[at] !== -1) continue;
      const { entity } = words.mentions[mention]!;
      if (fits(entity) && !isGoverned(words, at) && entities[entity]?.kind !== "organisation") return entity;
    }
  }
  return state.spoke.findLast(({ entity }) => fits(entity))?.entity;
}

/** Whether a preposition stands before the noun phrase at `at`. */
export function isGoverned(words: Words, at: number): boolean {
  let before = at - 1;
  while (DETERMINERS.has(wordAt(words, before)) && !PREPOSITIONS.has(wordAt(words, before))) before--;
  return PREPOSITIONS.has(wordAt(words, before));
}

function byNoun(state: Discourse, subject: Subject): Speaker | undefined {
  const { words } = state;
  let head = subject.from;
  while (head < subject.to - 1 && DETERMINERS.has(wordAt(words, head))) head++;
  for (let at = subject.from; at < subject.to && at <= head + 2; at++) {
    const index = words.mentionOf[at]!;
    if (index !== -1 && (at <= head || !isGoverned(words, at))) return named(state, index);
    if (at > head && PREPOSITIONS.has(wordAt(words, at))) break;
  }
  const word = wordAt(words, head);
  if (DOCUMENTS.has(word)) {
    for (let at = head + 1; at < subject.to; at++) {
      const index = words.mentionOf[at]!;
      if (index !== -1) {
        const speaker = named(state, index);
        return { ...speaker, because: [{ rule: "document", at: spanOf(words, head, head + 1) }, ...speaker.because] };
      }
    }
  }
  if (GENERIC_ROLES.has(word) && subject.to === head + 1) {
    const last = state.spoke.at(-1);
    if (last)
      return {
        entity: last.entity,
        mention: spanOf(words, head, subject.to),
        because: [{ rule: "pronoun", at: spanOf(words, head, subject.to) }],
      };
  }
  return byRole(state, head, subject.to);
}

function named(state: Discourse, index: number): Speaker {
  const { start, end, entity } = state.words.mentions[index]!;
  return { entity, mention: { start, end }, because: [{ rule: "named", at: { start, end } }] };
}

/** A role that nobody else names: it becomes an entity of its own, the same for the same words. */
function byRole(state: Discourse, from: number, to: number): Speaker | undefined {
  const { words } = state;
  const span = spanOf(words, from, to);
  if (span.end <= span.start) return undefined;
  const key = words.text.slice(span.start, span.end).toLowerCase();
  const mention: Mention = { ...span, name: null };
  const known = state.roles.get(key);
  const before = wordAt(words, from - 1);
  const because: Step[] = [{ rule: "role", at: span }];
  if (known !== undefined) {
    const entity = state.entities[known]!;
    state.entities[known] = { ...entity, mentions: [...entity.mentions, mention] };
    return { entity: known, mention: span, because };
  }
  const plural = /^(?:les|des|ces|ses|leurs|plusieurs|certains|certaines|deux|trois|quatre)$/.test(before);
  const gender: Gender | null = /^(?:la|une|cette|sa)$/.test(before)
    ? "f"
    : /^(?:le|un|ce|son)$/.test(before)
      ? "m"
      : null;
  state.entities.push({ kind: "role", gender, plural, mentions: [mention], roles: [] });
  state.roles.set(key, state.entities.length - 1);
  return { entity: state.entities.length - 1, mention: span, because };
}
