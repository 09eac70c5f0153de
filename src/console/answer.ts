import type { Answer } from "../answers/answer.ts";
import type { Archive } from "../archive/archive.ts";
import type { AnyCommand } from "../command.ts";
import type { Locale } from "../words.ts";
import { type Flags, UsageError, valuesOf } from "./arguments.ts";
import { answerJson, isFound } from "./json.ts";
import { type Page, printAnswer } from "./print.ts";

/** One question, answered: what to print, and whether it was found. */
export interface Reply {
  readonly text: string;
  readonly found: boolean;
}

/** What answering needs to know, apart from the question. */
export interface Setting {
  readonly archive: Archive;
  readonly commands: readonly AnyCommand[];
  readonly page: Page;
  readonly flags: Flags;
}

/** Runs one command. Throws UsageError where a value is missing, unknown or too long. */
export function reply(
  command: AnyCommand,
  raw: Readonly<Record<string, unknown>>,
  { archive, commands, page, flags }: Setting,
): Reply {
  const values = valuesOf(command, raw, page.locale);
  const began = performance.now();
  const answer: Answer = command.run(values, archive, commands);
  const ms = performance.now() - began;
  const text = flags.json
    ? `${JSON.stringify(answerJson(answer, { command: command.name.en, options: values, archive, limit: flags.limit, ms }))}\n`
    : printAnswer(answer, page, commands);
  return { text, found: isFound(answer) };
}

/**
 * Answers one line of a batch, a JSON object of the command's options. A line that is none gives `{"error": …}` in its place.
 */
export function replyToLine(
  command: AnyCommand,
  line: string,
  setting: Setting,
  locale: Locale,
  badJson: string,
): { text: string; fault: boolean } {
  try {
    const raw: unknown = JSON.parse(line);
    if (typeof raw !== "object" || raw === null || Array.isArray(raw)) throw new UsageError(badJson);
    return { text: reply(command, raw as Record<string, unknown>, setting).text, fault: false };
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof SyntaxError)) throw error;
    const message = error instanceof UsageError ? error.message : badJson;
    return { text: `${JSON.stringify({ error: message, locale })}\n`, fault: true };
  }
}
