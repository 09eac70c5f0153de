import type { Archive } from "../archive/archive.ts";
import type { Query } from "../archive/query.ts";
import { textOf } from "../corpus/article.ts";
import { contradicts } from "../language/denial.ts";
import { namesSomebodyElse } from "./agreement.ts";
import type { ShortAnswer } from "./answer.ts";
import { type Candidate, shareOf } from "./candidates.ts";
import { polarityOf } from "./polarity.ts";
import { bearsOnThing, isOfOtherGender } from "./settles.ts";
import { asksWhetherAny, thereWas } from "./there-was.ts";
import type { Question } from "./understand.ts";

/** What the sentence must hold of the question before it says yes, or no. */
const FOR_YES = 0.85;
const FOR_NO = 0.6;

/**
 * "Yes" or "no" where the sentence itself carries it: it holds nearly every word of the question, all its names and numbers,
 * in the question's order, as a plain assertion or a plain denial. Null where it does not settle the question.
 */
export function yesNo(archive: Archive, question: Question, query: Query, candidate: Candidate): ShortAnswer | null {
  const any = asksWhetherAny(question) ? thereWas(query, candidate) : null;
  if (any) return any;
  const { item, own, near, places, words } = candidate;
  const held = places.map(({ at }) => words[at]!.start);
  const share = shareOf(query, own);
  const lacks = (gains: Float64Array) =>
    query.units.some(({ name, number }, at) => (name || number) && gains[at] === 0);
  if (lacks(near) || isOfOtherGender(archive, question, query, candidate)) return null;
  const named = !lacks(own);
  const { negated, open, hypothetical } = polarityOf(item.article.text, item, held);
  if (open) return null;
  const denied = negated !== question.negative;
  if (denied) {
    // "S’il envahit, il ne le regrettera pas peut-être": what is only supposed is not denied.
    if (hypothetical && !contradicts(item.article.text.slice(item.start, item.end))) return null;
    if (!holdsForNo(query, candidate, share) || !bearsOnThing(question, query, candidate)) return null;
    // Whoever denies something says so; that it is not so is another thing.
    if (!named && namesSomebodyElse(archive, query, candidate)) return null;
    return !named || isOnlyDenied(archive, candidate) || lacksVerb(query, candidate)
      ? { type: "sentence", text: textOf(item), span: item }
      : { type: "no", text: "no", span: item };
  }
  if (!named || hypothetical || share < FOR_YES || !inOrder(query, candidate)) return null;
  return { type: "yes", text: "yes", span: item };
}

/** Verbs that a denial answers by itself: "A-t-il reconnu les faits ?" "Il nie." */
const ADMITS = /^(?:recon|adm[ei]|avou|accept|confirm|approuv|valid|envisag|prevo|plani)/u;

/** How nearly a verb must be the one asked for. */
const SAME_ACT = 0.6;

/** Whether the sentence denies some other act than the one asked for: who denies to plan has not denied to threaten. */
const lacksVerb = (query: Query, { own }: Candidate): boolean =>
  query.units.some(({ verb, exact }, at) => verb && own[at]! < SAME_ACT && !ADMITS.test(exact));

/** Whether what is denied is denied by somebody's word alone: "Il a démenti avoir vendu le stade." */
function isOnlyDenied(archive: Archive, { item }: Candidate): boolean {
  const said = archive.index.findings.get(item.article)?.statement ?? [];
  return said.some(({ start, end, polarity }) => polarity === "denies" && start < item.end && end > item.start);
}

/** Whether the names of the question come in its order, so that "A a battu B" does not affirm "B a battu A". */
function inOrder(query: Query, { places }: Candidate): boolean {
  const first = new Map<number, number>();
  for (const { at, unit } of places) if (!first.has(unit)) first.set(unit, at);
  let last = -1;
  for (let unit = 0; unit < query.units.length; unit++) {
    if (!query.units[unit]!.name) continue;
    const at = first.get(unit);
    if (at === undefined || at < last) return false;
    last = at;
  }
  return true;
}

/**
 * Whether a denial answers: it holds enough of the question, by itself or with its neighbours. "Il a démenti avoir réduit la subvention" names
 * nobody; "elle a nié tout sabotage" has another verb than "a-t-elle reconnu".
 */
function holdsForNo(query: Query, { item, own, near }: Candidate, share: number): boolean {
  if (share >= FOR_NO) return true;
  const lexical = contradicts(item.article.text.slice(item.start, item.end));
  let total = 0;
  let held = 0;
  let around = 0;
  query.units.forEach(({ weight, verb }, at) => {
    if (lexical && verb && own[at] === 0) return;
    total += weight;
    held += weight * own[at]!;
    around += weight * near[at]!;
  });
  return total > 0 && held / total >= FOR_NO / 2 && around / total >= FOR_NO;
}
