import type { Archive } from "../archive/archive.ts";
import { queryOf } from "../archive/query.ts";
import type { Answer } from "./answer.ts";
import { answerBySentences } from "./by-sentence.ts";
import { answerOfSpeaker, answerWhoSaid, isSaidBy } from "./by-speaker.ts";
import { candidatesFor } from "./candidates.ts";
import { profileAnswer } from "./profile.ts";
import { answer, nothing } from "./reply.ts";
import { supporting } from "./supporting.ts";
import { dayAsked, happenedOn } from "./that-day.ts";
import { understand } from "./understand.ts";
import { varied } from "./variety.ts";

/** How much to give back. */
export interface AskOptions {
  /** At most this many items. */
  readonly limit: number;
}

/**
 * Answers a question in plain words, French or English: the sentences that carry the answer, best first, with a short answer
 * where there is one; `nothing` with the nearest passages where the corpus does not say. Never throws.
 */
export function answerQuestion(archive: Archive, question: string, { limit }: AskOptions = { limit: 25 }): Answer {
  const asked = understand(question);
  const query = queryOf(archive.index.vocabulary, asked.words, asked.wanted);
  if (query.units.length === 0) return nothing("no-words", query, []);
  const days = dayAsked(asked);
  if (days) {
    const happened = happenedOn(archive, days, limit);
    return happened.length > 0 ? answer(query, happened, null, "medium") : nothing("not-said", query, []);
  }
  if (asked.kind === "who-is") {
    const profile = profileAnswer(archive, asked, query, limit);
    if (profile) return profile;
  }
  const { candidates } = candidatesFor(archive, query);
  const nearby = varied(candidates, limit);
  const support = varied(supporting(query, candidates), limit);
  if (asked.speaker !== null && (asked.kind === "what-said" || asked.kind === "did-say")) {
    const said = answerOfSpeaker(archive, asked, query, limit);
    if (said) return said;
    if (asked.kind === "what-said" && !candidates.slice(0, 1).some((best) => isSaidBy(archive, asked, query, best)))
      return nothing("not-said", query, nearby);
  }
  if (asked.kind === "who-said") {
    const said = answerWhoSaid(archive, query, candidates, limit);
    if (said) return said;
  }
  return answerBySentences(archive, asked, query, candidates, nearby, support);
}
