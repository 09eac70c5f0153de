import { FINITE, GERUND, PARTICIPLE } from "../../language/conjugation.ts";
import { SELF_VERBS, SPEECH_VERBS } from "../../language/speech-verbs.ts";
import { BE, HAD, HAVE, tenseOf } from "../../language/tense.ts";
import type { Token } from "../../language/tokens.ts";
import { verbForms } from "../../language/verbs.ts";

/** A clause as token indexes, half-open. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Where it really begins, if another interrupts it: "Le maire, qui avait promis une annonce, parlera mardi". */
  readonly begin: number;
}

const MARKS = new Set([";", ":", "«", "»", "“", "”", '"', "(", ")", "–", "—"]);
/** Conjunctions that open a clause with its own time: "alors que", "mais", "avant que". */
const BEFORE_QUE = new Set([
  "bien",
  "alors",
  "tandis",
  "avant",
  "après",
  "parce",
  "puis",
  "afin",
  "pour",
  "sans",
  "dès",
  "pendant",
]);
const OPENERS = new Set(["mais", "lorsque", "lorsqu'", "puisque", "quand", "quoique", "car"]);
const RELATIVES = new Set(["qui", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "auquel", "duquel"]);

const word = (words: readonly Token[], i: number): string => words[i]?.lower ?? "";

/** Whether `lower` is a form of a verb of speech; `self`: "s’est" or "se" stands before it, as in "s’est exclamé". */
const isSpeech = (lower: string, self = false): boolean => {
  const form = verbForms().get(lower);
  return form !== undefined && (SPEECH_VERBS.has(form.lemma) || (self && SELF_VERBS.has(form.lemma)));
};

/** Whether a finite verb stands at `i`: an auxiliary, a form that a table or its ending tells. */
export function isVerb(words: readonly Token[], i: number): boolean {
  const token = words[i];
  if (token?.kind !== "word") return false;
  const { lower } = token;
  if (HAVE.has(lower) || BE.has(lower) || HAD.has(lower) || tenseOf(lower) !== null) return true;
  const form = verbForms().get(lower);
  return form !== undefined && (form.kind & FINITE) !== 0 && (form.kind & (PARTICIPLE | GERUND)) === 0;
}

/** Cuts the tokens `first` to `last` of one sentence into clauses, each with its own verb as far as the words show it. */
export function clausesOf(words: readonly Token[], first: number, last: number): Clause[] {
  const clauses: Clause[] = [];
  let from = first;
  let begin = first;
  let speech = false;
  /** Where the clause began that a relative clause interrupts. */
  let interrupted: number | null = null;
  const cut = (at: number, next: number, resumed = next) => {
    if (at > from) clauses.push({ from, to: at, begin });
    from = next;
    begin = resumed;
    speech = false;
  };
  for (let i = first; i < last; i++) {
    const lower = word(words, i);
    if (MARKS.has(lower)) {
      cut(i, i + 1);
      interrupted = null;
    } else if (lower === ",") {
      const next = word(words, i + 1);
      if (incise(words, i + 1, last)) cut(i, i + 1);
      else if (RELATIVES.has(next)) {
        interrupted ??= begin;
        cut(i, i + 1);
      } else if (OPENERS.has(next)) cut(i, i + 1);
      else if (interrupted !== null && verbOpens(words, i + 1)) {
        cut(i, i + 1, interrupted);
        interrupted = null;
      }
    } else if (lower === "que" || lower === "qu'") {
      const opener = BEFORE_QUE.has(word(words, i - 1)) && i - 1 > from;
      if (opener) cut(i - 1, i - 1);
      else if (speech) cut(i, i + 1);
    } else if (isSpeech(lower)) speech = true;
  }
  cut(last, last);
  return clauses;
}

/** Whether a verb opens what follows at `i`: "parlera", "s'est ouvert", "n'a pas". */
function verbOpens(words: readonly Token[], i: number): boolean {
  const skip = /^(?:ne|n'|se|s'|en|y|le|la|l'|les|lui|leur)$/.test(word(words, i)) ? i + 1 : i;
  return isVerb(words, skip);
}

/** ", a déclaré dimanche le secrétaire", ", s’est réjoui lundi le maire": an incise of speech begins at `i`. */
function incise(words: readonly Token[], i: number, last: number): boolean {
  let j = i;
  const self = word(words, j) === "s'" || word(words, j) === "se";
  if (self || word(words, j) === "l'") j++;
  if (HAVE.has(word(words, j)) || BE.has(word(words, j)) || HAD.has(word(words, j))) {
    j++;
    if (words[j]?.kind === "clitic") j++;
    return j < last && isSpeech(word(words, j), self);
  }
  return j < last && isSpeech(word(words, j), self) && isVerb(words, j);
}
