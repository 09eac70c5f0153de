import { COORDINATORS, POSSESSIVES, PREPOSITIONS } from "../../language/function-words.ts";
import { isInRelative } from "./clauses.ts";
import { isPlural, type Subject, subjectBefore } from "./subjects.ts";
import { isFiniteVerb, isSurelyFinite, type Unit, type Words, wordAt } from "./words.ts";

/** How many tokens of a sentence are searched for its verb. */
const REACH = 60;

/** The first token of the pronouns and the negation before the verb at `at`. */
function startOfVerb(words: Words, at: number): number {
  let start = at;
  while (/^(?:ne|n'|se|s'|me|m'|lui|leur|le|la|les|l'|y|en)$/.test(wordAt(words, start - 1))) start--;
  return start;
}

/**
 * The subject of the sentence that quoted words at token `before` stand in, "Cette dernière a renvoyé l’élu vers un rapport « public depuis
 * mars »": that of its first verb outside quotations and relative clauses. Undefined where it has none before the words.
 */
export function subjectOfSentence(words: Words, unit: Unit, before: number): Subject | undefined {
  // "Il est poursuivi, ce que la présidente apprécie, car « … »": the reason is hers.
  if (/^(?:car|puisque|puisqu')$/.test(wordAt(words, before - 1))) return nearestSubject(words, unit, before - 1);
  for (let at = unit.from; at < Math.min(before, unit.from + REACH); at++) {
    if (words.quoteOf[at] !== -1 || !isFiniteVerb(words, at) || isInRelative(words, at, unit.from)) continue;
    if (words.tokens[at + 1]?.kind === "clitic") return undefined;
    return subjectBefore(words, startOfVerb(words, at), unit.from, isPlural(words, at));
  }
  return subjectThatWaits(words, unit, before);
}

/** "La coopérative, « par prudence pour tout le personnel », a fermé ses ateliers": the verb stands right behind the quoted words. */
function subjectThatWaits(words: Words, unit: Unit, before: number): Subject | undefined {
  let open = before;
  // "« par prudence » et « pour le personnel »": back to the first of them.
  const floor = Math.max(unit.from, before - REACH);
  while (open > floor + 2 && wordAt(words, open - 1) === "et" && words.quoteOf[open - 2] !== -1) {
    open -= 2;
    while (open > floor && words.quoteOf[open - 1] === words.quoteOf[open]) open--;
  }
  if (open <= unit.from || wordAt(words, open - 1) !== "," || words.quoteOf[before] === -1) return undefined;
  let at = before;
  while (at < Math.min(unit.to, before + REACH) && words.quoteOf[at] !== -1) at++;
  if (wordAt(words, at) !== ",") return undefined;
  let verb = at + 1;
  while (/^(?:ne|n'|se|s'|lui|leur|y|en)$/.test(wordAt(words, verb))) verb++;
  if (!isSurelyFinite(words, verb)) return undefined;
  const subject = subjectBefore(words, open - 1, unit.from, isPlural(words, verb));
  return subject?.from === unit.from ? subject : undefined;
}

/** The subject of the last finite verb before `end`. */
function nearestSubject(words: Words, unit: Unit, end: number): Subject | undefined {
  for (let at = end - 1; at > unit.from && at > end - 12; at--) {
    if (words.quoteOf[at] !== -1 || !isFiniteVerb(words, at)) continue;
    return subjectBefore(words, startOfVerb(words, at), unit.from, isPlural(words, at));
  }
  return undefined;
}

/** What a clause in front of the main one begins with: "Dans ce qu’il a décrit comme…, le syndicat…", "Alors qu’elle jurait…, la maire…". */
const FRONTED =
  /^(?:dans|alors|si|s'|lorsque|lorsqu'|quand|bien|avant|après|malgré|tandis|puisque|puisqu'|tout|pour|face|ce|sans|depuis|contrairement)$/;

/**
 * The subject of the main clause behind a fronted one whose pronoun stands at `at`, where nobody is named before it: it is the one meant.
 */
export function subjectAhead(words: Words, unit: Unit, at: number): Subject | undefined {
  if (!FRONTED.test(wordAt(words, unit.from)) || at - unit.from > 12) return undefined;
  for (let back = unit.from; back < at; back++) if (words.mentionOf[back] !== -1) return undefined;
  for (let comma = at + 1; comma < Math.min(unit.to, at + REACH); comma++) {
    if (wordAt(words, comma) !== "," || words.quoteOf[comma] !== -1) continue;
    const first = wordAt(words, comma + 1);
    if (POSSESSIVES.has(first) || PREPOSITIONS.has(first) || COORDINATORS.has(first)) continue;
    let verb = comma + 1;
    while (verb < comma + 24 && !isSurelyFinite(words, verb)) verb++;
    if (verb >= Math.min(unit.to, comma + 24)) return undefined;
    const subject = subjectBefore(words, startOfVerb(words, verb), comma + 1, isPlural(words, verb));
    if (subject?.kind !== "noun") continue;
    return subject.from <= comma + 2 ? subject : undefined;
  }
  return undefined;
}
