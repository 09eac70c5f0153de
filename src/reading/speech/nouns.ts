import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from "../../language/function-words.ts";
import { DENYING_NOUNS, SPEECH_NOUNS } from "../../language/speech-nouns.ts";
import { clauseEnd, inQuote } from "./clauses.ts";
import type { Cue } from "./cue.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import type { Subject } from "./subjects.ts";
import { isFiniteVerb, spanOf, type Unit, type Words, wordAt } from "./words.ts";

/**
 * "les accusations de Moscou selon lesquelles …", "la promesse du maire que …": a noun of speech with its clause. Whose words they are
 * stands behind "de", in "sa", or is the subject of the verb of speech that takes the noun.
 */
export function nounCue(words: Words, unit: Unit, number: number, at: number, before: readonly Cue[]): Cue | undefined {
  if (!SPEECH_NOUNS.has(wordAt(words, at)) || inQuote(words, at)) return undefined;
  const end = nounPhraseEnd(words, at, unit.to);
  const clause = clauseAfter(words, unit, at, end);
  if (clause === undefined) return undefined;
  const taken = before.findLast(
    (cue) => cue.scope !== null && cue.scope.from <= at && at <= cue.scope.from + 4 && cue.rule === "object",
  );
  const subject = ownerOf(words, at, end);
  if (!subject && !taken) return undefined;
  return {
    weak: false,
    rule: "noun",
    unit: number,
    from: at,
    to: clause,
    span: spanOf(words, at, clause),
    subject: taken ? taken.subject : (subject ?? null),
    chained: taken !== undefined && taken.subject === null,
    scope: { from: clause, to: clauseEnd(words, unit, clause) },
    stance: DENYING_NOUNS.has(wordAt(words, at)) ? "denies" : "asserts",
    states: true,
  };
}

/** The first token of the clause: behind "selon lesquelles"; "que" right behind the noun is left to the verb that takes it. */
function clauseAfter(words: Words, unit: Unit, at: number, end: number): number | undefined {
  for (let next = at + 1; next < Math.min(unit.to, Math.max(end, at + 1) + REACH); next++) {
    const word = wordAt(words, next);
    if (isFiniteVerb(words, next) || words.quoteOf[next] !== -1) return undefined;
    if (word === "selon" && /^(?:lequel|laquelle|lesquels|lesquelles)$/.test(wordAt(words, next + 1))) return next + 2;
  }
  return undefined;
}

const FROM =
  /^(?:émanant|venant|provenant|venue?s?|attribuée?s?|prêtée?s?|formulée?s?|portée?s?|lancée?s?|émise?s?|relayée?s?)$/;

/** "des accusations émanant de responsables et d’analystes valdiens, selon lesquelles": how far behind the noun phrase. */
const REACH = 8;

/** "de Moscou", "du maire": the complement of the noun. */
function ownerOf(words: Words, at: number, end: number): Subject | undefined {
  if (POSSESSIVES.has(wordAt(words, at - 1))) return { kind: "pronoun", from: at - 1, to: at };
  // "des accusations émanant de responsables", "des propos attribués au ministre".
  const link = FROM.test(wordAt(words, at + 1)) ? at + 2 : at + 1;
  if (
    !/^(?:de|du|d'|des|par|au|aux|à)$/.test(wordAt(words, link)) ||
    (link === at + 1 && !/^d/.test(wordAt(words, link)))
  )
    return undefined;
  let first = link + 1;
  while (DETERMINERS.has(wordAt(words, first)) && !PREPOSITIONS.has(wordAt(words, first))) first++;
  return (words.mentionOf[first] ?? -1) === -1 ? undefined : { kind: "noun", from: first, to: end };
}
