import type { Answer } from "../answers/answer.ts";
import { withSubjects } from "../answers/near.ts";
import type { Archive } from "../archive/archive.ts";
import type { AnyCommand } from "../command.ts";
import type { Question } from "./question.ts";

/** Answers kept for one archive. */
const KEPT = 100;

const answers = new WeakMap<Archive, Map<string, Answer>>();

/**
 * The answer to a question. The last ones given are kept, so that turning pages, and many who ask the same at once, cost
 * nothing: a command gives the same answer for the same words and archive. A new archive begins with nothing kept.
 */
export function answerTo({ command, values }: Question, archive: Archive, commands: readonly AnyCommand[]): Answer {
  const kept = answers.get(archive) ?? new Map<string, Answer>();
  answers.set(archive, kept);
  const key = JSON.stringify([command.name.en, Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))]);
  const [typed = ""] = Object.values(values);
  const answer = kept.get(key) ?? withSubjects(command.run(values, archive, commands), typed, archive);
  kept.delete(key);
  kept.set(key, answer);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return answer;
}
