import { POSSESSIVES } from "../../language/function-words.ts";
import { DOCUMENTS, UTTERANCES } from "../../language/speech-nouns.ts";
import { type Discourse, means, named, type Speaker } from "./discourse.ts";
import { antecedentOf, unitAt } from "./pronouns.ts";
import type { Subject } from "./subjects.ts";
import { spanOf, wordAt } from "./words.ts";

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
