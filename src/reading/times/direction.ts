import { FINITE, PARTICIPLE } from "../../language/conjugation.ts";
import { SPEECH_VERBS } from "../../language/speech-verbs.ts";
import {
  AHEAD,
  ANNOUNCED,
  BE,
  EXPECTED,
  HAD,
  HAVE,
  HAVING,
  isInfinitive,
  isPlainParticiple,
  MOVES,
  mayBeParticiple,
  tenseOf,
} from "../../language/tense.ts";
import { verbForms } from "../../language/verbs.ts";
import { at, type Words } from "./expression.ts";

/** Where the clause looks: -1 back, 1 forward, 0 no sign. `firm`: the sign stands in the clause itself. */
export interface Direction {
  readonly way: -1 | 0 | 1;
  readonly firm: boolean;
  /** What a present tense right before a weekday says: "reçoit dimanche" looks ahead, "indique mardi la préfecture" back; 0 where there is none. */
  readonly present: -1 | 0 | 1;
}

const NONE: Direction = { way: 0, firm: false, present: 0 };
/** How far a sign is looked for, in tokens on either side. */
const REACH = 40;
/** A verb nearer than this belongs to the clause. */
const FIRM = 12;

const HARD = new Set([";", ":", "«", "»", "“", "”", "(", ")"]);
const SOFT = new Set([
  ",",
  "que",
  "qu'",
  "qui",
  "dont",
  "où",
  "mais",
  "tandis",
  "alors",
  "–",
  "—",
  "et",
  "lorsque",
  "quand",
  "si",
]);

/** Tells which way the clauses of one stretch of text look. */
export type Compass = (first: number, last: number, from: number, to: number) => Direction;

/** Not asked yet. */
const UNKNOWN = 2;

/**
 * The compass of `words`: which way the clause around the tokens `from` to `to` looks, told by the verb nearest to it; `first`
 * and `last` bound the sentence. What stands across a comma or a "que" counts as further away. A sentence without a verb goes
 * with the one before it: "Des orages sont attendus jeudi. Retour du soleil mardi." Each word is judged once.
 */
export function compassOf(words: Words): Compass {
  const signs = new Int8Array(words.length).fill(UNKNOWN);
  const signAt = (i: number, first: number, last: number): number => {
    let found = signs[i] ?? 0;
    if (found === UNKNOWN) {
      found = sign(words, i, first, last);
      signs[i] = found;
    }
    return found;
  };
  return (first, last, from, to) => {
    const present = from > first ? presentAt(words, from - 1) : 0;
    let way = 0;
    let nearest = Number.POSITIVE_INFINITY;
    let cost = 0;
    for (let i = from - 1; i >= Math.max(first, from - REACH); i--) {
      cost += price(words, i);
      way = signAt(i, first, last);
      if (way === 0) continue;
      nearest = cost;
      break;
    }
    cost = 1;
    for (let i = to; i < Math.min(last, to + REACH) && cost < nearest; i++) {
      cost += price(words, i);
      const found = cost < nearest ? signAt(i, first, last) : 0;
      if (found === 0) continue;
      way = found;
      nearest = cost;
    }
    if (way !== 0) return { way: way < 0 ? -1 : 1, firm: nearest < FIRM, present };
    // "Dimanche, le club reçoit Lyon": the verb of a sentence that the date opens.
    if (from === first) {
      for (let i = to; i < Math.min(last, to + FIRM); i++) {
        const opened = presentAt(words, i);
        if (opened !== 0) return { ...NONE, present: opened };
      }
    }
    for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
      const before = signAt(i, Math.max(0, first - REACH), first);
      if (before !== 0) return { way: before < 0 ? -1 : 1, firm: false, present };
    }
    return present === 0 ? NONE : { ...NONE, present };
  };
}

const OPENS_NOUN = new Set(
  "le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs au aux en à pour par n' ne".split(" "),
);

/** A finite present tense at `i`; of a verb of speech -1, of any other 1. "la marche mardi" is a noun, "avant que n'éclate" no statement. */
function presentAt(words: Words, i: number): -1 | 0 | 1 {
  const word = at(words, i);
  const form = verbForms().get(word);
  if (!form || (form.kind & FINITE) === 0 || (form.kind & PARTICIPLE) !== 0 || tenseOf(word) !== null) return 0;
  if (HAVE.has(word) || BE.has(word) || AHEAD.has(word) || OPENS_NOUN.has(at(words, i - 1))) return 0;
  return SPEECH_VERBS.has(form.lemma) ? -1 : 1;
}

/** How far apart the token at `i` sets what stands on its two sides: a colon more than a comma, a comma more than a word. */
function price(words: Words, i: number): number {
  const token = words[i];
  if (!token || token.lower.length > LONGEST_SOFT) return 1;
  return HARD.has(token.lower) ? 12 : SOFT.has(token.lower) ? 4 : 1;
}

/** The longest word of `SOFT`. */
const LONGEST_SOFT = 7;

/** What the word at `i` says of the time, by its form and its neighbours. */
function sign(words: Words, i: number, first: number, last: number): -1 | 0 | 1 {
  const token = words[i];
  if (!token || token.kind === "number" || token.kind === "mark") return 0;
  const word = token.lower;
  if (ANNOUNCED.has(word)) return 1;
  if (AHEAD.has(word)) return followed(words, i, last, isInfinitive) ? 1 : 0;
  if (isInfinitive(word)) {
    // "doit rendre lundi": the sign of the modal is at the infinitive too.
    for (let j = i - 1; j >= Math.max(first, i - 3); j--) if (AHEAD.has(at(words, j))) return 1;
  }
  if (EXPECTED.has(word)) return i > first && HAD.has(at(words, i - 1)) ? 0 : 1;
  if (HAVE.has(word) || HAVING.has(word)) return followed(words, i, last, mayBeParticiple) ? -1 : 0;
  if (BE.has(word)) return 0;
  if (HAD.has(word)) return -1;
  const form = tenseOf(word);
  if (form === "future") return 1;
  if (form === "imperfect" || form === "past") return -1;
  if (form === "conditional") return UNSURE.has(word) ? -1 : 1;
  return participle(words, i, first);
}

/** "aurait été tué", "serait mort": the press tells so of what is past. */
const UNSURE = new Set(["aurait", "auraient", "serait", "seraient"]);

/** A participle: past by itself ("diffusé dimanche") and after an auxiliary, except where a future or a present passive holds it. */
function participle(words: Words, i: number, first: number): -1 | 0 | 1 {
  const word = at(words, i);
  const plain = isPlainParticiple(word);
  if (!plain && !mayBeParticiple(word)) return 0;
  for (let j = i - 1; j >= Math.max(first, i - 4); j--) {
    const before = at(words, j);
    if (ANNOUNCED.has(before)) return 1;
    if (HAVE.has(before) || HAD.has(before) || HAVING.has(before)) return -1;
    if (BE.has(before)) {
      const reflexive = /^(?:s'|se|me|m'|nous|vous)$/.test(at(words, j - 1));
      // "est donné", "sont ouvertes": how things stand; "est mort", "s'est ouvert": what happened.
      return reflexive || MOVES.has(word) ? -1 : 0;
    }
    if (tenseOf(before) === "future" || AHEAD.has(before)) return 1;
    if (words[j]?.kind === "mark") break;
  }
  return plain ? -1 : 0;
}

/** Whether a word that passes `test` stands shortly behind `i`, before any mark. */
function followed(words: Words, i: number, last: number, test: (word: string) => boolean): boolean {
  for (let j = i + 1; j < Math.min(last, i + 5); j++) {
    if (words[j]?.kind === "mark") return false;
    if (words[j]?.kind === "word" && test(at(words, j))) return true;
  }
  return false;
}
