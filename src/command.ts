import type { Answer, Suggestion } from "./answers/answer.ts";
import type { Archive } from "./archive/archive.ts";
import type { Text } from "./words.ts";

/** One option of a command. `max` counts UTF-16 code units, as Discord does. */
export interface Option {
  /**
   * Text where it is not said. A file comes as an attachment in Discord, and as a path in the console; it is the business of the two, and not given
   * to `run`.
   */
  readonly type?: "text" | "file";
  readonly required: boolean;
  readonly max: number;
  readonly name: Text;
  readonly about: Text;
  /** Completes what is typed so far, best first, at most 25 lines. `values` are the options filled in already. */
  readonly suggest?: (
    typed: string,
    archive: Archive,
    values: Readonly<Record<string, string>>,
  ) => readonly Suggestion[];
}

export type Options = Readonly<Record<string, Option>>;

/** The values of the options of text: `string` where required, else `string | undefined`. */
export type ValuesOf<O extends Options> = {
  readonly [K in keyof O as O[K]["type"] extends "file" ? never : K]: O[K]["required"] extends true
    ? string
    : string | undefined;
};

export interface Command<O extends Options = Options> {
  readonly name: Text;
  readonly about: Text;
  /** In the order in which Discord and the console take them: required ones first. The keys are the English names. */
  readonly options: O;
  /** Asks the archive. Pure: the same values and archive give the same answer. Never throws for anything that can be typed. */
  readonly run: (values: ValuesOf<O>, archive: Archive, commands: readonly AnyCommand[]) => Answer;
}

/** A command whose options are not known to the type system: what the edges handle. */
// biome-ignore lint/suspicious/noExplicitAny: the edges check the values against `options` before they call run.
export type AnyCommand = Command<any>;

/**
 * Declares a command. From this one value come the registration with Discord, autocomplete, the console's arguments, `/help`
 * and the README's table of commands. The values that `run` receives are inferred from `options`.
 */
export function command<const O extends Options>(declaration: Command<O>): Command<O> {
  return declaration;
}

/** The command of that name, in either language. The English name wins: a word may name two commands, one in each language. */
export const commandNamed = (commands: readonly AnyCommand[], name: string): AnyCommand | undefined =>
  commands.find((command) => command.name.en === name) ?? commands.find((command) => command.name.fr === name);

/** The key of the option that goes by `name` in either language, the English one (which is the key) first. */
export function optionNamed({ options }: AnyCommand, name: string): string | undefined {
  if (Object.hasOwn(options, name)) return name;
  const named = Object.entries<Option>(options);
  return (named.find(([, option]) => option.name.en === name) ??
    named.find(([, option]) => option.name.fr === name))?.[0];
}

/** The key of the option of a command that is a file. */
export const fileOptionOf = ({ options }: AnyCommand): string | undefined =>
  Object.entries<Option>(options).find(([, { type }]) => type === "file")?.[0];

/**
 * Checks raw values against the options of a command.
 * Blank text counts as not given. Returns the values, or what is wrong with which option.
 */
export function checkValues(
  { options }: AnyCommand,
  raw: Readonly<Record<string, unknown>>,
): { readonly values: Readonly<Record<string, string>> } | { readonly faults: readonly ValueFault[] } {
  const values: Record<string, string> = {};
  const faults: ValueFault[] = [];
  for (const key of Object.keys(raw)) {
    if (!Object.hasOwn(options, key)) faults.push({ option: key, fault: "unknown" });
  }
  for (const [key, option] of Object.entries<Option>(options)) {
    const value = raw[key];
    if (value !== undefined && value !== null && typeof value !== "string")
      faults.push({ option: key, fault: "not-text" });
    else if (!value?.trim()) {
      if (option.required) faults.push({ option: key, fault: "missing" });
    } else if (value.length > option.max) faults.push({ option: key, fault: "too-long", max: option.max });
    else values[key] = value.trim();
  }
  return faults.length > 0 ? { faults } : { values };
}

export interface ValueFault {
  readonly option: string;
  readonly fault: "unknown" | "missing" | "not-text" | "too-long";
  readonly max?: number;
}
