import { slice } from "../../corpus/span.ts";
import { fold } from "../../language/fold.ts";
import { POSSESSIVES } from "../../language/function-words.ts";
import { MEDIA } from "../../language/media.ts";
import { DOCUMENTS, UTTERANCES } from "../../language/speech-nouns.ts";
import { type Discourse, means, named, type Speaker } from "./discourse.ts";
import { antecedentOf, unitAt } from "./pronouns.ts";
import type { Subject } from "./subjects.ts";
import { spanOf, type Words, wordAt } from "./words.ts";

/** Papers that are somebody's: they speak for whoever put them out, where nothing else says whose they are. */
const ISSUED = new Set(["communiqué", "message", "tweet", "post", "lettre", "courrier", "note", "déclaration"]);

/** "selon ses propos", "selon ses sources": whose they are. */
export function owned(state: Discourse, head: number): Speaker | undefined {
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

/** "un communiqué du ministère": the ministry; "selon ses propos": whose they are. */
export function document(state: Discourse, subject: Subject, head: number): Speaker | undefined {
  const { words } = state;
  const word = wordAt(words, head);
  if (!DOCUMENTS.has(word) && !UTTERANCES.has(word)) return undefined;
  const at = spanOf(words, head, head + 1);
  const to = word === "compte" && /^(?:de|du|des|d')$/.test(wordAt(words, head + 2)) ? head + 8 : subject.to;
  for (let next = head + 1; next < to; next++) {
    const index = words.mentionOf[next]!;
    // "le compte X de la préfecture": whose it is, not where.
    if (index === -1 || (word === "compte" && next === head + 1)) continue;
    const speaker = named(state, index);
    return { ...speaker, because: [{ rule: "document", at }, ...speaker.because] };
  }
  return alone(state, subject, head);
}

/** "Contacté par nos soins, le ministère": behind what opens the sentence. */
function pastOpening(words: Words, from: number): number {
  if (!/^(?:contactée?|sollicitée?|jointe?|interrogée?)$/.test(wordAt(words, from))) return from;
  for (let at = from + 1; at < from + 12; at++) if (wordAt(words, at) === ",") return at + 1;
  return from;
}

/** "La mairie a écrit aux riverains. « … », précise le communiqué": the institution that the sentence before is about. */
function issuerBefore(state: Discourse, head: number): number | undefined {
  const { words, entities } = state;
  const number = unitAt(words, head);
  for (let before = number - 1; before >= 0 && before >= number - 2; before--) {
    const { from } = words.units[before]!;
    const first = pastOpening(words, from);
    const mention = words.mentions[words.mentionOf[first + 1] ?? -1] ?? words.mentions[words.mentionOf[first] ?? -1];
    if (mention && words.quoteOf[from] === -1)
      return entities[mention.entity]?.kind === "organisation" ? mention.entity : undefined;
  }
  return undefined;
}

/** "Selon France 3, … Contacté, le ministère se tait. « … », lit-on dans le communiqué": a paper is not put out by a newspaper. */
const isMedium = ({ words, entities }: Discourse, entity: number): boolean =>
  entities[entity]?.mentions.some(({ name }) => name !== null && MEDIA.has(fold(slice(words.text, name)))) ?? false;

/** "Le communiqué précise": the institution that spoke last, not far back. */
function alone(state: Discourse, subject: Subject, head: number): Speaker | undefined {
  const { words, entities } = state;
  if (subject.to !== head + 1 || !/^(?:le|la|l'|ce|cette)$/.test(wordAt(words, head - 1))) return undefined;
  if (!ISSUED.has(wordAt(words, head))) return undefined;
  const here = unitAt(words, head);
  const last = state.spoke
    .slice(-12)
    .findLast(({ entity }) => entities[entity]?.kind === "organisation" && !isMedium(state, entity));
  const near = last && here - unitAt(words, last.at) <= 4 ? last.entity : issuerBefore(state, head);
  return near === undefined ? undefined : means(state, spanOf(words, head, head + 1), near, "document");
}
