import type { Query } from "../archive/query.ts";
import { fold } from "../language/fold.ts";
import type { Answer } from "./answer.ts";
import type { Candidate } from "./candidates.ts";
import { compares } from "./compares.ts";
import { answer } from "./reply.ts";
import type { Question } from "./understand.ts";

const NAME = String.raw`\p{Lu}[\p{L}\p{N}’'-]{0,30}(?: (?:(?:de|du|des|la|le|les) )?(?:d[’'])?\p{Lu}[\p{L}\p{N}’'-]{0,30}){0,3}`;
const SIDES = new RegExp(`(?<first>${NAME}) (?:et|ou|and|or) (?:l[ae] |les |l[’']|the )?(?<second>${NAME})`, "u");

/** ", A ou B ?", ": the crash or the heat wave?": two things without names. */
const THINGS = /[,:;] ?(?<first>[^,:;?]{3,60}) (?:ou|or) (?<second>[^,:;?]{3,60})\s{0,3}\?*\s{0,3}$/u;

/** What a sentence must hold of the question beside the names of its sides, as a share of their weight. */
const ENOUGH = 0.3;

/**
 * "Kessel et Solvane sont-ils d’accord sur les salaires ?", "Who cuts more jobs, A or B?": the best sentence of each side, by whose name or in whose
 * outlet it stands; undefined where the question compares no two names or a side has no sentence on the subject.
 */
export function answerOfSides(asked: Question, query: Query, candidates: readonly Candidate[]): Answer | undefined {
  if (!compares(asked.text)) return undefined;
  const groups = (SIDES.exec(asked.text) ?? THINGS.exec(asked.text))?.groups;
  if (!groups) return undefined;
  const sides = [groups["first"]!, groups["second"]!].map((name) => wordsOf(name));
  const all = new Set(sides.flat());
  const subject = query.units.map(
    ({ exact, typed }) => !wordsOf(typed).some((word) => all.has(word)) && !all.has(exact),
  );
  const best = sides.map((words) => {
    const own = candidates.filter((candidate) => isOfSide(query, candidate, words) && holds(query, candidate, subject));
    // "Ils n’avaient pas augmenté" may be of anybody.
    const [first] = own;
    const named = own.find((candidate) => isNamedIn(query, candidate, words));
    return first && named && first.score - named.score < NEARLY ? named : first;
  });
  // Who is named need not say again what his article is about.
  const bySpeaker = sides.map((words) =>
    candidates.find((each) => isNamedIn(query, each, words) && holds(query, each, subject, each.context)),
  );
  const [first, second] = best[0] && best[1] && best[0] !== best[1] ? best : bySpeaker;
  if (!first || !second || (first.item.article === second.item.article && first.item.start === second.item.start))
    return undefined;
  const inOrder = second.score > first.score ? [second.item, first.item] : [first.item, second.item];
  return answer(query, inOrder, null, "low");
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

/** Whether the article of the sentence is of that outlet, or the sentence or its article speaks of that name. */
function isOfSide(query: Query, { item, near, context }: Candidate, words: readonly string[]): boolean {
  const outlet = new Set(wordsOf(item.article.outlet ?? ""));
  if (words.every((word) => outlet.has(word))) return true;
  const named = query.units.map(({ exact }, at) => ({ exact, at })).filter(({ exact }) => words.includes(exact));
  return named.length > 0 && named.every(({ at }) => near[at]! > 0 || context[at]! > IN_ARTICLE);
}

const IN_ARTICLE = 0.5;

/** How much worse a sentence may be that has the very name of its side. */
const NEARLY = 2.5;

const isNamedIn = (query: Query, { own }: Candidate, words: readonly string[]): boolean =>
  query.units.some(({ exact, name }, at) => name && words.includes(exact) && own[at]! >= VERY);
const VERY = 0.9;

function holds(
  { units }: Query,
  { own }: Candidate,
  subject: readonly boolean[],
  gains: Candidate["own"] = own,
): boolean {
  let total = 0;
  let held = 0;
  units.forEach(({ weight }, at) => {
    if (!subject[at]) return;
    total += weight;
    held += weight * gains[at]!;
  });
  return total > 0 && held >= ENOUGH * total;
}
