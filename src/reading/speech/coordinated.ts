import type { Span } from "../../corpus/span.ts";
import { DETERMINERS, isAdverb, PREPOSITIONS, PROCLITICS } from "../../language/function-words.ts";
import type { Mention } from "../findings.ts";
import type { Discourse, Speaker } from "./discourse.ts";
import { isGoverned } from "./pronouns.ts";
import { isPlural, type Subject } from "./subjects.ts";
import { isFiniteVerb, spanOf, type Words, wordAt } from "./words.ts";

/** How far the verb can stand from the names: "ont tous deux déclaré, dans un communiqué commun, A et B". */
const NEAR = 6;
const FAR = 24;
/** Names in one list, at most. */
const MOST = 4;

/**
 * All who speak where `speaker` is the first of several, "A et B ont déclaré", "ont déclaré A, B et C": one entity with its
 * members. Undefined where the verb is singular, or where one of them is nobody known.
 */
export function speakersTogether(state: Discourse, subject: Subject, speaker: Speaker): Speaker | undefined {
  const { words } = state;
  const found = [speaker.entity];
  let end = mentionEnd(words, subject, speaker);
  if (end === undefined || single(state, speaker.entity) === undefined) return undefined;
  const governed = isGoverned(words, subject.from) || PREPOSITIONS.has(wordAt(words, subject.from - 1));
  for (let closed = false; !closed && found.length < MOST; ) {
    // "La maire, A, et le préfet": the comma ends what says who she is.
    if (wordAt(words, end) === "," && wordAt(words, end + 1) === "et") end++;
    const link = wordAt(words, end);
    closed = link === "et";
    // "Selon A, la Turquie et la Chine profiteront": two clauses.
    if (!closed && (link !== "," || governed)) break;
    let at = end + 1;
    while (at < end + 3 && DETERMINERS.has(wordAt(words, at)) && words.mentionOf[at] === -1) at++;
    const mention = words.mentions[words.mentionOf[at] ?? -1];
    const other = mention && single(state, mention.entity);
    if (!mention || other === undefined || mention.start !== words.tokens[at]?.start || found.includes(other))
      return undefined;
    found.push(other);
    end = endOf(words, at);
    // "le préfet (Hugo Morel) ont".
    if (wordAt(words, end) === ")") end++;
    const all = governed ? wordAt(words, end) === "," : pluralBehind(words, end) || pluralBefore(words, subject.from);
    if (closed && all) return together(state, subject, found, end);
  }
  return undefined;
}

/** A person, an institution or a role of one person. */
const single = ({ entities }: Discourse, index: number): number | undefined =>
  entities[index] && (!entities[index].plural || entities[index].kind === "organisation") ? index : undefined;

function endOf(words: Words, at: number): number {
  let end = at;
  while (end < words.tokens.length && words.mentionOf[end] === words.mentionOf[at]) end++;
  return end;
}

/** Behind the mention that names the first speaker. */
function mentionEnd(words: Words, { from, to }: Subject, { entity }: Speaker): number | undefined {
  for (let at = from; at < to; at++) {
    if (words.mentions[words.mentionOf[at] ?? -1]?.entity === entity) return endOf(words, at);
  }
  return undefined;
}

/** "A et B, eux, ont déclaré": a plural verb follows. */
function pluralBehind(words: Words, end: number): boolean {
  for (let at = end; at < end + NEAR; at++) {
    if (isFiniteVerb(words, at)) return isPlural(words, at);
    const word = wordAt(words, at);
    if (!PROCLITICS.has(word) && !isAdverb(word) && !/^(?:,|eux|elles|tous|toutes|deux|trois)$/.test(word))
      return false;
  }
  return false;
}

/** "ont déclaré mardi A et B": a plural verb stands before. */
function pluralBefore(words: Words, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - FAR; at--) {
    if (isFiniteVerb(words, at)) return isPlural(words, at);
    if (/^[.;:!?«»"“”]$/u.test(wordAt(words, at))) return false;
  }
  return false;
}

const together = (state: Discourse, { from }: Subject, members: readonly number[], end: number): Speaker =>
  speakTogether(state, members, spanOf(state.words, from, end));

/** One entity for several who speak together, named or meant at `span`. */
export function speakTogether(state: Discourse, members: readonly number[], span: Span): Speaker {
  const { entities, roles } = state;
  const mention = { ...span, name: null };
  const key = `members:${members.join(",")}`;
  const known = roles.get(key);
  const because = [{ rule: "named", at: span }] as const;
  if (known !== undefined) {
    const entity = entities[known]!;
    (entity.mentions as Mention[]).push(mention);
    return { entity: known, mention: span, because };
  }
  const all = members.map((index) => entities[index]!);
  entities.push({
    kind: all.every(({ kind }) => kind === "organisation") ? "organisation" : "person",
    gender: all.every(({ gender }) => gender === "f") ? "f" : "m",
    plural: true,
    members,
    mentions: [mention],
    roles: [],
  });
  roles.set(key, entities.length - 1);
  return { entity: entities.length - 1, mention: span, because };
}
