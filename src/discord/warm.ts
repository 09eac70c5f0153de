import { setImmediate } from "node:timers/promises";
import type { Answer } from "../answers/answer.ts";
import type { Archive } from "../archive/archive.ts";
import { type AnyCommand, commandNamed } from "../command.ts";
import { translate } from "../language/english.ts";
import { infinitiveOf, isFrench } from "../language/french-words.ts";
import { membersOf } from "../language/kinds.ts";
import { isSpelt } from "../language/spelling.ts";
import { wordingsAt } from "../language/thesaurus.ts";
import type { Log } from "../log.ts";
import { cardOf } from "./card.ts";
import { answerTo } from "./memory.ts";
import type { Question } from "./question.ts";

/** What makes each of the word lists that the first question makes otherwise, all in one go. */
const LISTS: readonly (() => unknown)[] = [
  () => infinitiveOf("a"),
  () => isFrench("a"),
  () => wordingsAt(["a"], 0),
  () => membersOf(["a"]),
  () => translate(["a"], 0),
  () => isSpelt("zzzz"),
];

/**
 * Asks what `/help` proposes before somebody does, letting others in after each: the first question of each kind builds what the later ones find
 * ready (answers to all that it names, compiled code). Pictures, which need megabytes more, are left to whoever asks for one. Never rejects.
 */
export async function warmUp(archive: Archive, commands: readonly AnyCommand[], log: Log): Promise<void> {
  const began = performance.now();
  const ask = async (name: string, values: Question["values"]): Promise<Answer | undefined> => {
    await setImmediate();
    const command = commandNamed(commands, name);
    if (!command) return undefined;
    const question = { command, values };
    const answer = answerTo(question, archive, commands);
    cardOf(answer, { question, locale: "fr", commands, page: 0 });
    return answer;
  };
  try {
    for (const make of LISTS) {
      await setImmediate();
      make();
    }
    const help = await ask("help", {});
    await ask("corpus", {});
    await ask("timeline", {});
    if (help?.kind === "help") for (const { command, values } of help.examples) await ask(command, values);
  } catch (err) {
    log.warn({ err }, "a question that is asked at the start failed");
  }
  log.debug({ ms: Math.round(performance.now() - began) }, "warm");
}
