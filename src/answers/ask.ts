import type { Archive } from "../archive/archive.ts";
import { type Query, queryOf } from "../archive/query.ts";
import type { Answer } from "./answer.ts";
import { answerBySentences } from "./by-sentence.ts";
import { answerOfSides } from "./by-sides.ts";
import { answerOfSpeaker, answerWhoSaid, isSaidBy, saysAny } from "./by-speaker.ts";
import { type Candidate, candidatesFor, shareOf } from "./candidates.ts";
import { besideOutlets, ofOutletsFirst, outletsNamed } from "./outlets-named.ts";
import { profileAnswer } from "./profile.ts";
import { answer, nothing } from "./reply.ts";
import { dayAsked, happenedOn } from "./that-day.ts";
import { type Question, understand } from "./understand.ts";
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
  const outlets = outletsNamed(archive, asked);
  const query = queryOf(archive.index.vocabulary, besideOutlets(asked.words, outlets), asked.wanted);
  if (query.units.length === 0) return nothing("no-words", query, []);
  const early = answerByDayOrProfile(archive, asked, query, limit);
  if (early) return early;
  const candidates = ofOutletsFirst(candidatesFor(archive, query, asked.measure).candidates, outlets);
  return (
    answerBySpeech(archive, asked, query, candidates, limit) ??
    answerOfSides(asked, query, candidates) ??
    answerBySentences(archive, asked, query, candidates, limit)
  );
}

/** "Que s'est-il passé le 3 mai ?", "Qui est Odile Carsac ?"; undefined for any other question. */
export function answerByDayOrProfile(
  archive: Archive,
  asked: Question,
  query: Query,
  limit: number,
): Answer | undefined {
  const days = dayAsked(asked);
  if (days) {
    const happened = happenedOn(archive, days, limit);
    return happened.length > 0 ? answer(query, happened, null, "medium") : nothing("not-said", query, []);
  }
  return asked.kind === "who-is" ? profileAnswer(archive, asked, query, limit) : undefined;
}

/** "Que pense la physicienne de l’hydrogène ?": somebody without a name, and a sentence that holds all of the question. */
const holdsAll = (query: Query, { own }: Candidate): boolean =>
  query.units.every(({ name }) => !name) && shareOf(query, own) >= NEARLY_ALL;
const NEARLY_ALL = 0.9;

/** Questions for what somebody says, or who says something, where speech settles them; undefined where a sentence may do. */
export function answerBySpeech(
  archive: Archive,
  asked: Question,
  query: Query,
  candidates: readonly Candidate[],
  limit: number,
): Answer | undefined {
  if (asked.kind === "who-said") return answerWhoSaid(archive, query, candidates, limit);
  if (asked.speaker === null) return undefined;
  if (asked.kind === "what-said") {
    const said = answerOfSpeaker(archive, asked, query, candidates, limit);
    if (said) return said;
    return candidates.slice(0, 1).some((best) => isSaidBy(archive, asked, query, best) || holdsAll(query, best))
      ? undefined
      : nothing("not-said", query, varied(candidates, limit));
  }
  return asked.kind === "did-say" && !saysAny(archive, asked, query, candidates)
    ? nothing("not-said", query, varied(candidates, limit))
    : undefined;
}
