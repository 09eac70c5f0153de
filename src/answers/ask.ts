import type { Archive } from "../archive/archive.ts";
import { search } from "../archive/index.ts";
import type { Answer } from "./answer.ts";

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
  const found = search(archive.index, "sentence", question, { limit });
  const items = found.hits.map((hit) => hit.item);
  const { missing, corrections } = found;
  const best = found.hits[0];
  if (!best || best.coverage < 0.35) {
    return {
      kind: "nothing",
      why: found.empty ? "no-words" : "no-match",
      missing,
      nearby: items,
      corrections,
      subjects: [],
    };
  }
  const confidence = best.coverage > 0.8 ? "high" : best.coverage > 0.55 ? "medium" : "low";
  return { kind: "answer", short: null, confidence, items, corrections, missing };
}
