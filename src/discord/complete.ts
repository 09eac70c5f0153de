import type { APIApplicationCommandOptionChoice } from "discord.js";
import type { Archive } from "../archive/archive.ts";
import type { AnyCommand, Option } from "../command.ts";
import { carried } from "./address.ts";
import { limits, shortened } from "./limits.ts";
import { tidy } from "./markdown.ts";

export interface Typing {
  readonly command: AnyCommand;
  /** The English name of the option, and what is typed in it so far. */
  readonly option: string;
  readonly typed: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The lines that complete what is typed: at most 25, no two of one label, each with a value that Discord can carry. */
export function choicesFor(
  { command, option, typed, values }: Typing,
  archive: Archive,
): APIApplicationCommandOptionChoice<string>[] {
  const declared = (command.options as Readonly<Record<string, Option>>)[option];
  if (!declared?.suggest) return [];
  const choices = new Map<string, APIApplicationCommandOptionChoice<string>>();
  for (const { label, value } of declared.suggest(tidy(typed), archive, values)) {
    const name = shortened(tidy(label), limits.choiceName);
    const sent = carried(tidy(value), Math.min(limits.choiceValue, declared.max), archive);
    if (name && sent && !choices.has(name)) choices.set(name, { name, value: sent });
    if (choices.size === limits.choices) break;
  }
  return [...choices.values()];
}
