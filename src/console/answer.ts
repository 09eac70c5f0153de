import type { Answer } from "../answers/answer.ts";
import { withSubjects } from "../answers/near.ts";
import type { Archive } from "../archive/archive.ts";
import { type AnyCommand, fileOptionOf } from "../command.ts";
import { type Locale, words } from "../words.ts";
import { type Flags, UsageError, valuesOf } from "./arguments.ts";
import { explanationInWords, explanationJson } from "./explain-ask.ts";
import { answerJson, isFound } from "./json.ts";
import { type Page, printAnswer } from "./print.ts";
import { jsonLine } from "./visible.ts";

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
  const file = fileOptionOf(command);
  if (file !== undefined && values[file] !== undefined) throw new UsageError(words[page.locale].console.fileAlone);
  const began = performance.now();
  const [typed = ""] = Object.values(values);
  const answer: Answer = withSubjects(command.run(values, archive, commands), typed, archive);
  const ms = performance.now() - began;
  const named = command.name.en;
  // Only a question in plain words is ranked by more than its words.
  const asked = flags.explain && named === "ask" ? values["question"] : undefined;
  if (!flags.json) {
    const why = asked === undefined ? "" : explanationInWords(archive, asked, page.locale);
    return { text: printAnswer(answer, page, commands) + why, found: isFound(answer) };
  }
  const json = answerJson(answer, { command: named, options: values, archive, limit: flags.limit, ms });
  const whole = asked === undefined ? json : { ...json, explain: explanationJson(archive, asked) };
  return { text: jsonLine(whole), found: isFound(answer) };
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
    return { text: jsonLine({ error: message, locale }), fault: true };
  }
}
