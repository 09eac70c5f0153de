import { createInterface } from "node:readline/promises";
import { type AnyCommand, commandNamed, type Option } from "../command.ts";
import { words } from "../words.ts";
import { reply, type Setting } from "./answer.ts";
import { parseCall, splitLine, UsageError } from "./arguments.ts";
import { visible } from "./visible.ts";

/** The streams of a terminal. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

/**
 * Opens the prompt: a bare line is a question, a line that begins with a command's name (a "/" before it or not) is that command,
 * `.exit` or the end of the input leaves. Where the input is no terminal, it reads lines, answers and ends.
 */
export async function openPrompt(setting: Setting, { input, output }: Terminal): Promise<void> {
  const { archive, commands, page } = setting;
  const interactive = input.isTTY === true;
  const lines = createInterface({
    input,
    output,
    terminal: interactive,
    prompt: interactive ? "« " : "",
    completer: (line: string) => complete(line, setting),
  });
  if (interactive) output.write(`${words[page.locale].console.ready(archive.articles.length)}\n`);
  lines.on("SIGINT", () => lines.close());
  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (LEAVE.has(typed.toLowerCase())) break;
    if (typed) output.write(`${answerLine(typed, setting, commands)}\n`);
    lines.prompt();
  }
  lines.close();
  if (interactive) output.write("\n");
}

/** What leaves: nobody asks the articles for "exit". */
const LEAVE = new Set([".exit", ".quit", "exit", "quit", "quitter", "sortir"]);

/** The reply to one line, or what is wrong with it. */
export function answerLine(typed: string, setting: Setting, commands: readonly AnyCommand[]): string {
  const { locale } = setting.page;
  const argv = splitLine(typed.replace(/^[/.]/, ""));
  const [name = ""] = argv;
  const command = commandNamed(commands, name.toLowerCase());
  try {
    if (!command && /^[/.]/.test(typed)) {
      return `${words[locale].console.unknownCommand(visible(name), commands.map((each) => each.name[locale]).join(", "))}\n`;
    }
    if (!command) {
      const ask = commandNamed(commands, "ask");
      return ask ? reply(ask, { question: typed }, setting).text : "";
    }
    const call = parseCall([name.toLowerCase(), ...argv.slice(1)], commands, [], locale);
    const flags = { ...setting.flags, json: call.flags.json, limit: call.flags.limit };
    const page = { ...setting.page, limit: call.flags.limit, locale: call.flags.locale ?? locale };
    return reply(command, call.raw, { ...setting, flags, page }).text;
  } catch (error) {
    if (error instanceof UsageError) return `${visible(error.message)}\n`;
    throw error;
  }
}

/** What Tab offers: commands for the first word, then the names that the corpus holds for the option being typed. */
export function complete(
  line: string,
  { archive, commands, page }: Pick<Setting, "archive" | "commands" | "page">,
): [string[], string] {
  const [, name, rest] = /^\/?(\S+)\s+(.*)$/s.exec(line) ?? [];
  if (name === undefined || rest === undefined) {
    const names = commands.map((command) => command.name[page.locale]);
    return [names.filter((each) => each.startsWith(line.replace(/^\//, ""))).map((each) => `${each} `), line];
  }
  const command = commandNamed(commands, name.toLowerCase());
  const option = optionBeingTyped(command, rest);
  if (!option?.suggest) return [[], line];
  const found = option
    .suggest(option.typed, archive, {})
    .map(({ label }) => (label.includes(" ") ? `"${label}"` : label));
  return [found, option.typed];
}

function optionBeingTyped(command: AnyCommand | undefined, rest: string) {
  const options = Object.entries(command?.options ?? {}) as [string, Option][];
  const [, flag, value = ""] = /--(\S+)\s+"?([^"]*)$/.exec(rest) ?? [];
  const option = options.find(([key, { name, required }]) =>
    flag === undefined ? required : [key, name.en, name.fr].includes(flag),
  )?.[1];
  return option && { suggest: option.suggest, typed: flag === undefined ? rest.replace(/^"/, "") : value };
}
