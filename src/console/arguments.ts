import {
  type AnyCommand,
  checkValues,
  commandNamed,
  fileOptionOf,
  type Option,
  optionNamed,
  type ValueFault,
} from "../command.ts";
import { type Locale, words } from "../words.ts";
import { typedOptions } from "./typed-options.ts";

/** Options that every command takes. */
export interface Flags {
  readonly corpus?: string;
  readonly batch?: string;
  readonly json: boolean;
  readonly strict: boolean;
  readonly explain: boolean;
  readonly limit: number;
  readonly locale?: Locale;
  /** What goes with a file that is added to the corpus. */
  readonly adding?: Adding;
}

/** Whether to keep a file at once, the id of an added article to take out again, and what is known of the article. */
export interface Adding {
  readonly keep: boolean;
  readonly undo?: string;
  readonly about: Readonly<Partial<Record<(typeof ABOUT)[number], string>>>;
}

const ABOUT = ["title", "outlet", "published", "url"] as const;

/** What was typed, understood. */
export interface Call {
  /** As typed: a command's name in either language, or one of the console's own ("export"). */
  readonly name: string;
  readonly command: AnyCommand | null;
  /** The command's options by their keys, as typed. Not yet checked. */
  readonly raw: Readonly<Record<string, string>>;
  readonly flags: Flags;
}

/** A fault of usage, in words for the person who typed. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

const WITH_VALUE = new Set(["corpus", "batch", "limit", "locale"]);
const SWITCHES = new Set(["json", "strict", "explain", "help"]);

/** The same, of commands that take a file. */
const WITH_FILE = { values: new Set<string>(["undo", ...ABOUT]), switches: new Set(["keep"]) };
const NONE = { values: new Set<string>(), switches: new Set<string>() };

/** The console's own options of a command. */
function ownOptions(command: AnyCommand | null): typeof NONE {
  const more = command && fileOptionOf(command) !== undefined ? WITH_FILE : NONE;
  return {
    values: new Set([...WITH_VALUE, ...more.values]),
    switches: new Set([...SWITCHES, ...more.switches]),
  };
}

/** What is shown of one answer where `--limit` is not given. */
export const DEFAULT_LIMIT = 5;

/** The key of the one value that a command of the console's own takes. */
export const OWN_VALUE = "value";

/**
 * Understands `COMMAND [VALUES] [--option VALUE]`, and `COMMAND option:VALUE`. Options go by their English or French name; what stands without an option
 * is the value of the first required one. Throws UsageError, in the language `locale`.
 */
export function parseCall(
  argv: readonly string[],
  commands: readonly AnyCommand[],
  own: readonly string[],
  locale: Locale,
): Call {
  const say = words[locale].console;
  const [name, ...given] = argv;
  if (name === undefined) throw new UsageError(say.usage);
  const command = commandNamed(commands, name) ?? null;
  if (!command && !own.includes(name)) {
    throw new UsageError(say.unknownCommand(name, [...commands.map((each) => each.name[locale]), ...own].join(", ")));
  }
  const rest = typedOptions(given, command);
  const raw: Record<string, string> = {};
  const flags: Record<string, string | true> = {};
  const loose: string[] = [];
  const { values, switches } = ownOptions(command);
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? "";
    if (word === "--") {
      loose.push(...rest.slice(at + 1));
      break;
    }
    // "-x" is meant as an option; "-" and "-5" are words.
    if (/^-\p{L}$/u.test(word)) throw new UsageError(say.unknownOption(word, optionNames(command, locale)));
    if (!word.startsWith("--")) {
      loose.push(word);
      continue;
    }
    const [typed = "", ...after] = word.slice(2).split("=");
    if (switches.has(typed)) {
      flags[typed] = true;
      continue;
    }
    const key = values.has(typed) ? null : command ? optionNamed(command, typed) : undefined;
    if (key === undefined) {
      throw new UsageError(say.unknownOption(`--${typed}`, optionNames(command, locale)));
    }
    const value = word.includes("=") ? after.join("=") : rest[++at];
    const forgotten = value === undefined || (!word.includes("=") && isOption(value, command));
    if (forgotten || (key === null && value.trim() === "")) throw new UsageError(say.missingValue(`--${typed}`));
    if (key === null) flags[typed] = value;
    else raw[key] = value;
  }
  if (!command && name === "explain" && loose.length > 0) raw[OWN_VALUE] = loose.join(" ");
  else place(loose, command, raw, locale);
  return { name, command, raw, flags: flagsOf(flags, locale) };
}

/**
 * Values without an option belong to the required options that have none, in their order. Where there are more words than options,
 * the first takes what is over: `compare budget voté Durand Martin`.
 */
function place(
  loose: readonly string[],
  command: AnyCommand | null,
  raw: Record<string, string>,
  locale: Locale,
): void {
  if (loose.length === 0) return;
  const [first, ...others] = (Object.entries(command?.options ?? {}) as [string, Option][])
    .filter(([key, option]) => option.required && !(key in raw))
    .map(([key]) => key);
  if (first === undefined) throw new UsageError(words[locale].console.tooMany(loose[0] ?? ""));
  const own = loose.length - Math.min(others.length, loose.length - 1);
  raw[first] = loose.slice(0, own).join(" ");
  for (const [at, word] of loose.slice(own).entries()) raw[others[at] ?? first] = word;
}

/** Whether `word` is one of the options, not a value that begins with dashes. */
function isOption(word: string, command: AnyCommand | null): boolean {
  const [typed = ""] = word.slice(2).split("=", 1);
  if (!word.startsWith("--")) return false;
  const { values, switches } = ownOptions(command);
  return switches.has(typed) || values.has(typed) || (command !== null && optionNamed(command, typed) !== undefined);
}

function optionNames(command: AnyCommand | null, locale: Locale): string {
  const { values, switches } = ownOptions(command);
  return [
    ...(Object.values(command?.options ?? {}) as Option[]).map(({ name }) => `--${name[locale]}`),
    ...[...switches, ...values].map((flag) => `--${flag}`),
  ].join(", ");
}

function flagsOf(flags: Readonly<Record<string, string | true>>, locale: Locale): Flags {
  const say = words[locale].console;
  const limit = flags["limit"] === undefined ? DEFAULT_LIMIT : Number(flags["limit"]);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new UsageError(say.badLimit);
  const wanted = flags["locale"];
  if (wanted !== undefined && wanted !== "fr" && wanted !== "en") throw new UsageError(say.badLocale);
  return {
    json: flags["json"] === true,
    strict: flags["strict"] === true,
    explain: flags["explain"] === true,
    limit,
    ...(typeof flags["corpus"] === "string" ? { corpus: flags["corpus"] } : {}),
    ...(typeof flags["batch"] === "string" ? { batch: flags["batch"] } : {}),
    ...(wanted === undefined ? {} : { locale: wanted }),
    ...addingOf(flags),
  };
}

function addingOf(flags: Readonly<Record<string, string | true>>): Pick<Flags, "adding"> {
  const about = ABOUT.flatMap((key) => (typeof flags[key] === "string" ? [[key, flags[key].trim()]] : []));
  const { keep, undo } = flags;
  if (about.length === 0 && keep === undefined && undo === undefined) return {};
  return {
    adding: { keep: keep === true, ...(typeof undo === "string" && { undo }), about: Object.fromEntries(about) },
  };
}

/** The checked values of a call. Throws UsageError with every fault. */
export function valuesOf(
  command: AnyCommand,
  raw: Readonly<Record<string, unknown>>,
  locale: Locale,
): Readonly<Record<string, string>> {
  const checked = checkValues(command, raw);
  if ("values" in checked) return checked.values;
  throw new UsageError(checked.faults.map((fault) => faultInWords(command, fault, locale)).join(" "));
}

/** An option as the reader knows it. */
const optionCalled = ({ options }: AnyCommand, key: string, locale: Locale): string =>
  (options as Record<string, Option>)[key]?.name[locale] ?? key;

function faultInWords(command: AnyCommand, { option, fault, max }: ValueFault, locale: Locale): string {
  const say = words[locale].console;
  const named = optionCalled(command, option, locale);
  if (fault === "unknown") return say.unknownOption(option, Object.keys(command.options).join(", "));
  if (fault === "missing") return say.missingOption(named);
  if (fault === "too-long") return say.tooLong(named, max ?? 0);
  return say.notText(named);
}

/** Cuts a typed line into words; "double quotation marks" hold words together. */
export function splitLine(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|([^\s"]+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}
