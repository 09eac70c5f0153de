import { type AnyCommand, commandNamed, type Option, optionNamed } from "../command.ts";
import type { Locale } from "../words.ts";
import { escaped, unescaped } from "./markdown.ts";

/** What is asked: a command and the words given for its options, by their English names. */
export interface Question {
  readonly command: AnyCommand;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * The question in full, as one line of Markdown: `**\/quote** **about:** le barrage **speaker:** Arnaud`. It is shown above
 * every answer, and it is the memory of the buttons below: `readQuestion` gives back exactly what went in, for values that
 * `tidy` has been through. Every star of a value is escaped, so that a bare `**` can only be a name's.
 */
export function restated({ command, values }: Question, locale: Locale): string {
  const parts = [`**/${command.name[locale]}**`];
  for (const [key, option] of Object.entries<Option>(command.options)) {
    const value = values[key];
    if (value) parts.push(`**${option.name[locale]}${locale === "fr" ? " :" : ":"}** ${escaped(value)}`);
  }
  return parts.join(" ");
}

/** Reads a restated question, in either language. Undefined where `line` is none, or the command or an option is unknown. */
export function readQuestion(line: string, commands: readonly AnyCommand[]): Question | undefined {
  const parts = splitAtStars(line);
  const [before, name, blank, ...rest] = parts;
  if (parts.length % 2 === 0 || before !== "" || !name?.startsWith("/")) return undefined;
  const command = commandNamed(commands, name.slice(1));
  if (!command || blank?.trim()) return undefined;
  const values: Record<string, string> = {};
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const key = optionNamed(command, rest[at]!.replace(/\s*:$/, ""));
    if (!key) return undefined;
    values[key] = unescaped(rest[at + 1]!.trim());
  }
  return { command, values };
}

/** Splits at each `**` that no backslash escapes: text outside and inside by turns. */
function splitAtStars(line: string): string[] {
  const parts = [""];
  for (const [token] of line.matchAll(/\\.|\*\*|./gsu)) {
    if (token === "**") parts.push("");
    else parts[parts.length - 1] += token;
  }
  return parts;
}

/** Whether every required option has a value. */
export const isComplete = ({ command, values }: Question): boolean =>
  Object.entries<Option>(command.options).every(([key, { required }]) => !required || values[key]);
