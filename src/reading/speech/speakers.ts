import { type Span, spanBefore } from "../../corpus/span.ts";
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from "../../language/function-words.ts";
import { ROLE_NOUNS } from "../../language/roles.ts";
import { DOCUMENTS, UTTERANCES } from "../../language/speech-nouns.ts";
import type { Entity, Gender, Mention, Step } from "../findings.ts";
import type { Range } from "./clauses.ts";
import { speakersTogether, speakTogether } from "./coordinated.ts";
import { saidAgain } from "./epithets.ts";
import { subjectAhead } from "./in-sentence.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import { agreementOf, antecedentOf, isGoverned, lastNamed, pronounSpan, unitAt } from "./pronouns.ts";
import type { Subject } from "./subjects.ts";
import { spanOf, type Words, wordAt } from "./words.ts";

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
}

/** What is known of who spoke so far, in reading order. */
export interface Discourse {
  readonly words: Words;
  /** Those of the mentions, and roles added by cues. */
  readonly entities: Entity[];
  /** Roles that only cues revealed, by their words. */
  readonly roles: Map<string, number>;
  /** Speakers of cues so far: entity and token. */
  readonly spoke: Spoke[];
}

export const discourse = (words: Words): Discourse => ({
  words,
  entities: [...words.entities],
  roles: new Map(),
  spoke: [],
});

/**
 * The entity that `subject` stands for, or undefined where it cannot be told ("on"). `beside`: the clause that an incise reports, whose own
 * subject a pronoun hardly means.
 */
export function speakerOf(state: Discourse, subject: Subject, beside?: Range): Speaker | undefined {
  if (subject.kind === "pronoun") return byPronoun(state, subject.from, beside);
  const speaker = byNoun(state, subject);
  return speaker && (speakersTogether(state, subject, speaker) ?? speaker);
}

function byPronoun(state: Discourse, at: number, beside: Range | undefined): Speaker | undefined {
  const word = wordAt(state.words, at);
  const mention = pronounSpan(state.words, at);
  if (POSSESSIVES.has(word))
    return means(state, mention, antecedentOf(state, at, null, word === "leur" || word === "leurs"), "pronoun");
  // "À l’en croire", "à les entendre": of either gender.
  if (/^(?:l'|le|la|les)$/.test(word))
    return means(state, mention, antecedentOf(state, at, CLITIC_GENDER.get(word) ?? null, word === "les"), "pronoun");
  const agreement = agreementOf(word);
  if (!agreement) return /^(?:on|-(?:t-)?on)$/.test(word) ? byPlaceOf(state, at) : undefined;
  const { gender, plural } = agreement;
  const ahead = meantAhead(state, at, gender, plural);
  if (ahead) return ahead;
  if (word.endsWith("-ci")) return means(state, mention, lastNamed(state, at, gender, plural, undefined, true), "last");
  const entity = antecedentOf(state, at, gender, plural, undefined, beside);
  if (entity === undefined && beside) return subjectBeside(state, beside, gender, plural, mention);
  if (plural) {
    const both = lastTwo(state, at, entity);
    if (both) return { ...speakTogether(state, both, mention), because: [{ rule: "pronoun", at: mention }] };
  }
  return means(state, mention, entity, "pronoun");
}

const CLITIC_GENDER: ReadonlyMap<string, Gender> = new Map([
  ["le", "m"],
  ["la", "f"],
]);

/** How many sentences back two people who spoke in turn can be for "ils" to mean them both. */
const TWO_REACH = 3;

/** "A redoute une crue. B craint un éboulement. Ils réclament…": the last two who spoke, where no group was named since. */
function lastTwo(state: Discourse, at: number, group: number | undefined): readonly number[] | undefined {
  const { words, entities, spoke } = state;
  const here = unitAt(words, at);
  const found: number[] = [];
  let first = at;
  for (let index = spoke.length - 1; index >= 0 && index >= spoke.length - 6 && found.length < 2; index--) {
    const { entity, at: place } = spoke[index]!;
    if (here - unitAt(words, place) > TWO_REACH) break;
    if (entities[entity]?.kind !== "person" || entities[entity].plural || found.includes(entity)) continue;
    found.unshift(entity);
    first = place;
  }
  if (found.length < 2) return undefined;
  const start = words.units[unitAt(words, first)]?.from ?? 0;
  const since = spanBefore(group === undefined ? [] : (entities[group]?.mentions ?? []), words.tokens[at]!.start - 1);
  return since && since.start >= words.tokens[start]!.start ? undefined : found;
}

/** "Dans ce qu’il a décrit comme un « geste », le ministère a annoncé": the pronoun of a fronted clause is the subject that follows. */
function meantAhead(state: Discourse, at: number, gender: Gender | null, plural: boolean): Speaker | undefined {
  const { words } = state;
  const subject = subjectAhead(words, words.units[unitAt(words, at)]!, at);
  const speaker = subject && mentioned(state, subject, headOf(words, subject));
  const entity = speaker && state.entities[speaker.entity];
  if (!speaker || !entity || entity.plural !== plural) return undefined;
  if (gender !== null && entity.gender !== null && entity.gender !== gender) return undefined;
  return {
    ...speaker,
    mention: pronounSpan(words, at),
    because: [{ rule: "pronoun", at: pronounSpan(words, at) }, ...speaker.because],
  };
}

/** "La coopérative a ouvert deux fermes, a-t-elle annoncé": where nobody else is meant, the clause's own subject says so of itself. */
function subjectBeside(
  state: Discourse,
  { from, to }: Range,
  gender: Gender | null,
  plural: boolean,
  mention: Span,
): Speaker | undefined {
  const { words } = state;
  const article = wordAt(words, from);
  if (!/^(?:le|la|l'|les)$/.test(article) || (article === "les") !== plural) return undefined;
  if ((article === "la" && gender === "m") || (article === "le" && gender === "f")) return undefined;
  const subject: Subject = { kind: "noun", from, to: nounPhraseEnd(words, from, to) };
  const speaker = byNoun(state, subject);
  return speaker && { ...speaker, because: [{ rule: "pronoun", at: mention }, ...speaker.because] };
}

/** Behind the determiners of a noun phrase. */
function headOf(words: Words, { from, to }: Subject): number {
  let head = from;
  while (head < to - 1 && DETERMINERS.has(wordAt(words, head))) head++;
  return head;
}

/** "À l’Élysée, on affirme que…", "Du côté de la mairie, on précise": the institution where it is said. */
function byPlaceOf(state: Discourse, at: number): Speaker | undefined {
  const { words } = state;
  // "« … », y lit-on": the paper of the institution that the sentence before speaks of.
  if (/^(?:lit|lisait|lire)$/.test(wordAt(words, at - 1))) {
    const issuer = (index: number): boolean => state.entities[index]?.kind === "organisation";
    return means(state, pronounSpan(words, at), antecedentOf(state, at, null, false, issuer), "document");
  }
  // "« … », y fait-on savoir": where the sentence before was.
  if (wordAt(words, at - 1) === "y" || wordAt(words, at - 2) === "y")
    return means(state, pronounSpan(words, at), antecedentOf(state, at, null, false), "pronoun");
  const unit = words.units[unitAt(words, at)]!;
  // "À Bercy, où l’on rappelle", "répond-on à la mairie, où l’on": the place right before "où".
  const where = [at - 1, at - 2].find((back) => wordAt(words, back) === "où");
  if (where !== undefined) return placeBefore(state, where, unit.from);
  const { from } = unit;
  if (!/^(?:à|au|aux|chez|du|côté|dans|quant)$/.test(wordAt(words, from))) return undefined;
  for (let next = from + 1; next < Math.min(at, from + 8); next++) {
    if (wordAt(words, next) === "," && words.mentionOf[next] === -1) return undefined;
    const index = words.mentionOf[next]!;
    if (index !== -1 && state.entities[words.mentions[index]!.entity]?.kind === "organisation")
      return named(state, index);
  }
  return undefined;
}

/** The institution that ends right before "où", past a comma. */
function placeBefore(state: Discourse, where: number, from: number): Speaker | undefined {
  const { words } = state;
  for (let back = where - 1; back >= from && back > where - 4; back--) {
    const index = words.mentionOf[back]!;
    if (index !== -1 && state.entities[words.mentions[index]!.entity]?.kind === "organisation")
      return named(state, index);
  }
  return undefined;
}

function means(
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

function byNoun(state: Discourse, subject: Subject): Speaker | undefined {
  const { words } = state;
  const someOf = oneOf(state, subject.from);
  if (someOf) return someOf;
  let head = subject.from;
  // "De hauts responsables": an article.
  if (/^(?:de|d')$/.test(wordAt(words, head)) && head < subject.to - 1) head++;
  while (head < subject.to - 1 && DETERMINERS.has(wordAt(words, head))) head++;
  const word = wordAt(words, head);
  if (/^(?:dernier|dernière|derniers|dernières)$/.test(word) && /^ce/.test(wordAt(words, head - 1))) {
    // "Ce dernier, Paul Garnier, a maintenu": the apposition says who.
    const apposed = appositionAfter(state, head + 1);
    if (apposed !== undefined) return named(state, apposed);
    return means(
      state,
      spanOf(words, head - 1, head + 1),
      lastNamed(
        state,
        head - 1,
        word.startsWith("dernière") ? "f" : "m",
        word.endsWith("s"),
        undefined,
        /^(?:le|la|l')$/.test(wordAt(words, head - 2)) === false,
      ),
      "last",
    );
  }
  return (
    owned(state, head) ??
    again(state, head, subject.to) ??
    mentioned(state, subject, head) ??
    document(state, subject, head) ??
    byRole(state, head, subject.to)
  );
}

/** "l’une d’elles", "l’un d’eux": one of those meant. */
function oneOf(state: Discourse, from: number): Speaker | undefined {
  const { words } = state;
  const first = wordAt(words, from) === "l'" ? from + 1 : from;
  if (!/^(?:un|une)$/.test(wordAt(words, first)) || !/^(?:d'|de|d'entre)$/.test(wordAt(words, first + 1)))
    return undefined;
  const pronoun = wordAt(words, first + 2);
  if (pronoun !== "eux" && pronoun !== "elles") return undefined;
  // "L’une d’elles, Anne Lambert, reçoit": the apposition says who.
  const apposed = wordAt(words, first + 3) === "," ? words.mentionOf[first + 4] : undefined;
  if (apposed !== undefined && apposed !== -1 && !state.entities[words.mentions[apposed]!.entity]?.plural)
    return named(state, apposed);
  // "L’une d’elles, institutrice à la retraite, raconte": somebody by her trade.
  if (wordAt(words, first + 3) === "," && ROLE_NOUNS.has(wordAt(words, first + 4)))
    return byRole(state, first + 4, nounPhraseEnd(words, first + 4, first + 14));
  const entity =
    antecedentOf(state, from, pronoun === "elles" ? "f" : "m", true) ?? antecedentOf(state, from, null, true);
  return means(state, spanOf(words, first, first + 3), entity, "pronoun");
}

/** "selon ses propos", "selon ses sources": whose they are. */
function owned(state: Discourse, head: number): Speaker | undefined {
  const { words } = state;
  const owner = wordAt(words, head - 1);
  const noun = wordAt(words, head);
  if (!POSSESSIVES.has(owner) || !(UTTERANCES.has(noun) || DOCUMENTS.has(noun) || /^sources?$/.test(noun)))
    return undefined;
  return means(
    state,
    spanOf(words, head, head + 1),
    antecedentOf(state, head, null, owner.startsWith("leur")),
    "document",
  );
}

/** "le responsable", "la virologue": somebody named before, said again. */
function again(state: Discourse, head: number, to: number): Speaker | undefined {
  const found = saidAgain(state, head, to);
  return found && means(state, spanOf(state.words, head, to), found.entity, found.rule);
}

/** The mention that the noun phrase is, begins with, or ends with: "la metteuse en scène Solène Kerbrat", "le préfet, Jean Dupont,". */
function mentioned(state: Discourse, subject: Subject, head: number): Speaker | undefined {
  const { words } = state;
  let found = -1;
  for (let at = subject.from; at < subject.to; at++) {
    const index = words.mentionOf[at] ?? -1;
    if (index === -1 || index === found) continue;
    const mention = words.mentions[index]!;
    // "la rivale du maire Paul Garnier": what "du" governs is governed to its end; not "l’ingénieure en chef du projet, Anne Lambert".
    const goesOn = at > subject.from && words.mentionOf[at - 1] === index;
    if (goesOn && !words.text.slice(mention.start, mention.name?.start ?? mention.start).includes(",")) continue;
    const isPerson = state.entities[mention.entity]?.kind === "person" && mention.name !== null;
    if (at <= head || (at <= head + 1 && !isGoverned(words, at) && !PREPOSITIONS.has(wordAt(words, at - 1))))
      found = found === -1 || isPerson ? index : found;
    else if (isPerson && !isGoverned(words, at))
      found = found === -1 || state.entities[words.mentions[found]!.entity]?.kind !== "person" ? index : found;
  }
  if (found !== -1 && DOCUMENTS.has(wordAt(words, head)) && words.mentions[found]!.start > words.tokens[head]!.start)
    found = -1;
  if (found === -1 || state.entities[words.mentions[found]!.entity]?.kind === "role") {
    const apposed = appositionAfter(state, subject.to);
    if (apposed !== undefined) found = apposed;
  }
  return found === -1 ? undefined : named(state, found);
}

/** The name between commas behind a role: "le capitaine du bateau, Paul Garnier, …". */
function appositionAfter({ words, entities }: Discourse, comma: number): number | undefined {
  if (wordAt(words, comma) !== ",") return undefined;
  const index = words.mentionOf[comma + 1] ?? -1;
  const mention = words.mentions[index];
  if (!mention?.name || mention.name.start !== mention.start) return undefined;
  if (entities[mention.entity]?.kind !== "person") return undefined;
  let end = comma + 1;
  while (end < words.tokens.length && words.mentionOf[end] === index) end++;
  return /^[,.»"”]?$/u.test(wordAt(words, end)) ? index : undefined;
}

/** Papers that are somebody's: they speak for whoever put them out, where nothing else says whose they are. */
const ISSUED = new Set(["communiqué", "message", "tweet", "post", "lettre", "courrier", "note", "déclaration"]);

/** "un communiqué du ministère": the ministry; "selon ses propos": whose they are. */
function document(state: Discourse, subject: Subject, head: number): Speaker | undefined {
  const { words } = state;
  const word = wordAt(words, head);
  if (!DOCUMENTS.has(word) && !UTTERANCES.has(word)) return undefined;
  const at = spanOf(words, head, head + 1);
  for (let next = head + 1; next < subject.to; next++) {
    const index = words.mentionOf[next]!;
    if (index === -1) continue;
    const speaker = named(state, index);
    return { ...speaker, because: [{ rule: "document", at }, ...speaker.because] };
  }
  return alone(state, subject, head);
}

/** "La mairie a écrit aux riverains. « … », précise le communiqué": the institution that the sentence before is about. */
function issuerBefore(state: Discourse, head: number): number | undefined {
  const { words, entities } = state;
  const number = unitAt(words, head);
  for (let before = number - 1; before >= 0 && before >= number - 2; before--) {
    const { from } = words.units[before]!;
    const mention = words.mentions[words.mentionOf[from + 1] ?? -1] ?? words.mentions[words.mentionOf[from] ?? -1];
    if (mention && words.quoteOf[from] === -1)
      return entities[mention.entity]?.kind === "organisation" ? mention.entity : undefined;
  }
  return undefined;
}

/** "Le communiqué précise": the institution that spoke last, not far back. */
function alone(state: Discourse, subject: Subject, head: number): Speaker | undefined {
  const { words, entities } = state;
  if (subject.to !== head + 1 || !/^(?:le|la|l'|ce|cette)$/.test(wordAt(words, head - 1))) return undefined;
  if (!ISSUED.has(wordAt(words, head))) return undefined;
  const here = unitAt(words, head);
  const last = state.spoke.slice(-12).findLast(({ entity }) => entities[entity]?.kind === "organisation");
  const near = last && here - unitAt(words, last.at) <= 4 ? last.entity : issuerBefore(state, head);
  return near === undefined ? undefined : means(state, spanOf(words, head, head + 1), near, "document");
}

function named(state: Discourse, index: number): Speaker {
  const mention = state.words.mentions[index]!;
  const { start, end, entity } = mention;
  const at = { start, end };
  return { entity, mention: at, because: [{ rule: "named", at }, ...bearer(state, entity, mention)] };
}

/** "le maire": where the article says who that is, the name nearest before it, or the first behind it. */
function bearer({ entities }: Discourse, entity: number, { name, start }: Mention): Step[] {
  if (name) return [];
  const names = entities[entity]?.mentions.filter((mention) => mention.name !== null) ?? [];
  const source = names.findLast((mention) => mention.start <= start) ?? names[0];
  return source ? [{ rule: "bearer", at: { start: source.start, end: source.end } }] : [];
}

/** A role that nobody else names: it becomes an entity of its own, the same for the same words. */
function byRole(state: Discourse, from: number, to: number): Speaker | undefined {
  const { words } = state;
  const token = words.tokens[from];
  if (!token || token.kind === "mark" || token.kind === "number") return undefined;
  const span = spanOf(words, from, to);
  const key = words.text.slice(span.start, span.end).toLowerCase();
  const mention: Mention = { ...span, name: null };
  const because: Step[] = [{ rule: "role", at: span }];
  const known = state.roles.get(key);
  if (known !== undefined) {
    const entity = state.entities[known]!;
    (entity.mentions as Mention[]).push(mention);
    return { entity: known, mention: span, because };
  }
  const before = wordAt(words, from - 1);
  const plural =
    /^(?:les|des|ces|ses|leurs|plusieurs|certains|certaines|quelques|deux|trois|quatre|cinq|nos|aux)$/.test(before);
  const gender: Gender | null = /^(?:la|une|cette|sa)$/.test(before)
    ? "f"
    : /^(?:le|un|ce|son|du|au)$/.test(before)
      ? "m"
      : null;
  state.entities.push({ kind: "role", gender, plural, mentions: [mention], roles: [] });
  state.roles.set(key, state.entities.length - 1);
  return { entity: state.entities.length - 1, mention: span, because };
}
