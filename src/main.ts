// First, as it concerns how the others are loaded.
import "./operations/lean.ts";
import { config as loadEnvironment } from "dotenv";
import { commands } from "../commands/index.ts";
import { type Config, readConfig, terminalLocale } from "./config.ts";
import { EXIT, type ExitStatus } from "./operations/exit.ts";
import { withHeap } from "./operations/heap.ts";
import { words } from "./words.ts";

/** Configuration -> the bot, or the console where there is no token. Returns the exit status. */
async function main(argv: readonly string[]): Promise<number> {
  loadEnvironment({ quiet: true });
  const config = readConfig(process.env);
  const again = await withHeap(config.heapMb);
  if (again !== undefined) return again;
  if (config.token) {
    // Each side is loaded where it runs: the console has no use for Discord, nor the bot for a prompt.
    const { runService } = await import("./operations/service.ts");
    // Not only its status: what was still starting when it was asked to stop must not go on.
    process.exit(await runService(config, config.token, commands));
  }
  if (!argv.includes("--bot")) return runPrompt(config);
  process.stderr.write("DISCORD_TOKEN is not set: a bot needs one (see .env.example).\n");
  return EXIT.configuration;
}

async function runPrompt(config: Config): Promise<ExitStatus> {
  const locale = terminalLocale(config, process.env);
  process.stderr.write(`${words[locale].console.noToken}\n`);
  const { tellLine, watchOutput } = await import("./console/fault.ts");
  watchOutput();
  const { openForTerminal } = await import("./operations/terminal-corpus.ts");
  const { DEFAULT_LIMIT } = await import("./console/arguments.ts");
  const { openPrompt } = await import("./console/prompt.ts");
  const archive = await openForTerminal(config, undefined, locale, tellLine);
  const page = {
    locale,
    limit: DEFAULT_LIMIT,
    width: process.stdout.columns ?? Number.POSITIVE_INFINITY,
    colours: process.stdout.isTTY === true && !process.env["NO_COLOR"],
  };
  const flags = { json: false, strict: false, explain: false, limit: DEFAULT_LIMIT };
  await openPrompt({ archive, commands, flags, page }, { input: process.stdin, output: process.stdout });
  return EXIT.done;
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  async (error: unknown) => (await import("./console/fault.ts")).endWith(error),
);
