import type { Query } from "../archive/query.ts";
import { foldedWords } from "../language/fold.ts";
import { infinitiveOf } from "../language/french-words.ts";
import type { Candidate } from "./candidates.ts";
import { isNotDone } from "./polarity.ts";
import type { Question } from "./understand.ts";

/** What opens a condition, or a question that is told: "si le maire veut", "on ignore s’il viendra". */
const IF = /(?<!\p{L})(?<!\b(?:comme|même) )(?:si(?= )|s[’']ils?(?!\p{L}))/giu;
/** Where a clause ends, or what is quoted in it begins. */
const CUTS = /[,;:«»“”"().?!–]/u;
/** How far behind "si" the verb may stand, in code units: "si le président du conseil départemental veut". */
const REACH = 80;
/** How nearly a verb must be the one asked for. */
const SAME_ACT = 0.5;

/** Questions that suppose something themselves: "que se passera-t-il si", "what happens if". */
const SUPPOSES = /(?<!\p{L})(?:si|s ils?|if|cas|whether)(?!\p{L})/u;

/**
 * Whether the sentence has the verb asked for only as a condition, or as what somebody wonders: « Si le maire veut ce stade, il le paiera » does not tell
 * what the mayor wants. A question that supposes something may well be answered so.
 */
export function isOnlySupposed(question: Question, { units }: Query, { item, places, words, own }: Candidate): boolean {
  if (SUPPOSES.test(foldedWords(question.text))) return false;
  const { text } = item.article;
  const acts = places.filter(
    ({ at, unit }) =>
      infinitiveOf(units[unit]!.exact) !== undefined &&
      own[unit]! >= SAME_ACT &&
      infinitiveOf(words[at]!.exact) !== undefined,
  );
  const supposed = acts.filter(({ at }) => isBehindIf(text, item.start, words[at]!.start));
  // « S’il veut du gaz, il ne voudra pas d’une guerre »
  return (
    supposed.length > 0 && acts.every((act) => supposed.includes(act) || isNotDone(text, item, words[act.at]!.start))
  );
}

/** Whether "si" opens the clause of the verb at `at`: both offsets into `text`. */
function isBehindIf(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - REACH), at);
  let opens = -1;
  for (const { 0: found, index } of before.matchAll(IF)) opens = index + found.length;
  return opens >= 0 && !CUTS.test(before.slice(opens));
}
