import type { Answer } from "../answers/answer.ts";
import type { Archive } from "../archive/archive.ts";
import { type AnyCommand, commandNamed } from "../command.ts";
import type { Log } from "../log.ts";
import { cardOf } from "./card.ts";
import { answerTo } from "./memory.ts";
import type { Question } from "./question.ts";

/**
 * Asks what `/help` proposes, and for the two pictures, before anybody does: the first question of each kind builds what the
 * later ones find ready (word lists, the font, compiled code), which on a busy machine takes longer than Discord waits.
 * Never throws.
 */
export function warmUp(archive: Archive, commands: readonly AnyCommand[], log: Log): void {
  const began = performance.now();
  const ask = (name: string, values: Question["values"]): Answer | undefined => {
    const command = commandNamed(commands, name);
    if (!command) return undefined;
    const question = { command, values };
    const answer = answerTo(question, archive, commands);
    cardOf(answer, { question, locale: "fr", commands, page: 0 }).picture?.png();
    return answer;
  };
  try {
    const help = ask("help", {});
    ask("corpus", {});
    ask("timeline", {});
    if (help?.kind === "help") for (const { command, values } of help.examples) ask(command, values);
  } catch (err) {
    log.warn({ err }, "a question that is asked at the start failed");
  }
  log.debug({ ms: Math.round(performance.now() - began) }, "warm");
}
