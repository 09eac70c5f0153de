import type { Archive } from "../archive/archive.ts";
import type { Query, QueryUnit } from "../archive/query.ts";
import type { Span } from "../corpus/span.ts";
import { foldedWords } from "../language/fold.ts";
import { MOVES } from "../language/tense.ts";
import { sortOf } from "./anaphora.ts";
import type { Candidate } from "./candidates.ts";
import { deedAt, isAct, type Party, textBefore } from "./deeds.ts";
import { isPassive, partsOf } from "./settles.ts";
import type { Question } from "./understand.ts";

/** The names of a question by their part in what it asks: who does it, and to whom it is done; as units of the query. */
interface Asked {
  readonly verb: number;
  readonly agents: readonly number[];
  readonly patients: readonly number[];
}

/** "Que propose Carsac ?", "quand a démissionné Carsac": the subject stands behind its verb. */
const INVERTED =
  /^(?:qu|que|quoi|quand|ou|comment|combien|pourquoi|quel|quelle|quels|quelles|de quoi|a quoi|contre quoi)(?: \S{1,40})?(?: (?:a|ont|est|sont|va|vont|avait))? $/u;
/** Right before a verb: it is done to the subject. "Est mort" is not, nor "se sont rencontrés". */
const PASSIVE =
  /\b(?<!\b(?:se|s) )(?:ete|was|were|been|be|being|est|sont|sera|seront|etait|etaient|serait|fut)(?: t (?:il|elle|ils|elles|on))?(?: (?!when|that|who|quand|qui|que|ce|par|by)\S{1,40}){0,3} $/u;
const BY = /\b(?:par|by)\b/u;

/** Reads who is to have done what to whom; undefined where the question has no verb or no name. */
function askedOf(archive: Archive, question: Question, query: Query): Asked | undefined {
  const { units } = query;
  const { verb } = partsOf(question, query);
  if (verb < 0) return undefined;
  const all = units.map((_, at) => at).filter((at) => units[at]!.name && isParty(archive, units[at]!));
  const before = all.filter((at) => at < verb);
  const behind = all.filter((at) => at > verb);
  const direct = behind.slice(0, 1).filter((at) => at - 1 === verb || !isPreposed(question, query, at));
  const asked = foldedWords(question.text);
  const start = asked.indexOf(foldedWords(units[verb]!.typed));
  const upTo = asked.slice(0, Math.max(0, start));
  if (PASSIVE.test(upTo) && !MOVES.has(units[verb]!.typed)) {
    const by = BY.test(asked);
    return { verb, agents: by ? behind.slice(0, 1) : [], patients: before };
  }
  // "Bergal vendue": without an auxiliary nothing tells who acts.
  if (before.length > 0 && isPassive(question, query)) return undefined;
  if (question.kind !== "who" && before.length === 0 && behind.length > 0 && INVERTED.test(upTo))
    return { verb, agents: behind.slice(0, 1), patients: [] };
  return { verb, agents: before, patients: question.kind === "who" || before.length > 0 ? direct : [] };
}

/** Whether somebody of this name acts himself, as far as the archive knows. A country or a firm acts through its people: what its president proposes, it does. */
const isParty = (archive: Archive, unit: QueryUnit): boolean => sortOf(archive, unit) === "person";

/** "au Menez Bré", "at Biarritz": where, and not to whom. */
const PREPOSED =
  /(?<!\p{L})(?:à|a|au|aux|en|dans|pour|sur|chez|vers|de|du|d[’']|at|in|on|of|for|from|with|avec|to)(?: (?:la|le|les|l[’']|the))? ?$/iu;
/** The first of words that follow each other bears the preposition of all: "au Menez Bré". */
const isPreposed = (question: Question, { units }: Query, at: number): boolean => {
  const before = textBefore(question, units[at]!);
  const previous = units[at - 1]?.typed;
  return (
    PREPOSED.test(before) || (previous !== undefined && PREPOSED.test(before.trimEnd().slice(0, -previous.length)))
  );
};

/** "Qui a volé les montres ?" of « Quatre montres ont été volées au musée »: the sentence tells the very act and nobody who did it. */
export function isByNobody(archive: Archive, question: Question, query: Query, candidate: Candidate): boolean {
  const { units } = query;
  const { verb } = partsOf(question, query);
  if (question.kind !== "who" || verb < 0) return false;
  const asked = foldedWords(question.text);
  if (PASSIVE.test(asked.slice(0, Math.max(0, asked.indexOf(foldedWords(units[verb]!.typed)))))) return false;
  const { item, places, words, own } = candidate;
  const acts = places.filter(({ at, unit }) => unit === verb && own[unit]! >= SAME_ACT && isAct(words[at]!.exact));
  return acts.length > 0 && acts.every(({ at }) => deedAt(archive, item.article.text, item, words[at]!).byNobody);
}

/** How nearly a verb must be the one asked for. */
const SAME_ACT = 0.65;

/**
 * Whether the sentence tells of the very act that is asked for, and says of it that somebody else did it, or that it was done to somebody else: "Ruet a
 * proposé" does not say what Kadi proposes, nor "X accuse Y" who accuses X.
 */
export function isOfOtherParty(archive: Archive, question: Question, query: Query, candidate: Candidate): boolean {
  const asked = askedOf(archive, question, query);
  if (!asked || (asked.agents.length === 0 && asked.patients.length === 0)) return false;
  const { item, places, words, own } = candidate;
  if (own[asked.verb]! < SAME_ACT) return false;
  const { text } = item.article;
  const has = ({ start, end }: Span, units: readonly number[]) =>
    places.some(({ at, unit }) => units.includes(unit) && words[at]!.start >= start && words[at]!.end <= end);
  /** Undefined where neither the question nor the sentence names that side. */
  const fits = (party: Party | null, units: readonly number[]): boolean | undefined =>
    !party || units.length === 0 ? undefined : has(party, units) || (party.names.length > 0 ? false : undefined);
  let other = false;
  for (const { at, unit } of places) {
    if (unit !== asked.verb || !isAct(words[at]!.exact)) continue;
    const { agent, patient } = deedAt(archive, text, item, words[at]!);
    const agentFits = fits(agent, asked.agents);
    const patientFits = fits(patient, asked.patients);
    const swapped = agent !== null && asked.agents.length === 0 && patientFits !== true && has(agent, asked.patients);
    if (agentFits === false || patientFits === false || swapped) other = true;
    else if (agentFits || patientFits) return false;
  }
  return other;
}
