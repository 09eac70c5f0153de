import { clauseEnd, inQuote } from "./clauses.ts";
import type { Cue } from "./cue.ts";
import { subjectOfSentence } from "./in-sentence.ts";
import { isNobody } from "./incises.ts";
import type { Subject } from "./subjects.ts";
import { spanOf, type Unit, type Words, wordAt } from "./words.ts";

/**
 * "Le préfet a refusé le défilé, au motif que la police manque de bras": the reason is that of whoever acts. Not "La fête est annulée, au motif
 * que …", where nobody does. `at`: the token "motif".
 */
export function motiveCue(words: Words, unit: Unit, number: number, at: number): Cue | undefined {
  if (wordAt(words, at) !== "motif" || inQuote(words, at)) return undefined;
  if (wordAt(words, at - 1) !== "au" || !/^(?:que|qu')$/.test(wordAt(words, at + 1))) return undefined;
  const subject = subjectOfSentence(words, unit, at - 1);
  if (!subject || (subject.kind === "noun" && isUndergone(words, subject, at))) return undefined;
  const scope = { from: at + 2, to: clauseEnd(words, unit, at + 2) };
  return {
    weak: true,
    rule: "clause",
    unit: number,
    from: at - 1,
    to: at + 2,
    span: spanOf(words, at - 1, at + 2),
    subject,
    chained: false,
    scope,
    stance: "asserts",
    states: true,
  };
}

/** Whether a thing is or was made something: "La fête a été annulée". */
function isUndergone(words: Words, subject: Subject, end: number): boolean {
  if (!isNobody(words, { ...subject, from: subject.from + 1 })) return false;
  for (let at = subject.to; at < Math.min(end, subject.to + REACH); at++)
    if (words.verbs[at]?.lemma === "être") return true;
  return false;
}
/** How many tokens behind its subject a verb is looked for. */
const REACH = 40;
