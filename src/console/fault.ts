import { ConfigError } from "../config.ts";
import { CorpusError } from "../corpus/load.ts";
import { UsageError } from "./arguments.ts";
import { visible } from "./visible.ts";

/** As `EXIT` has it. */
const [USE, BUG] = [2, 70] as const;

/**
 * What is told of a fault that ends a program of the terminal, and with which status: 2 for a fault of use, settings, corpus, input or
 * output, which a person can mend, 70 for one of the program. The place in the program is told where `debug` is wanted.
 */
export function tellFault(
  error: unknown,
  debug: boolean,
): { readonly text: string; readonly status: typeof USE | typeof BUG } {
  const place = debug && error instanceof Error && error.stack ? `${error.stack}\n` : "";
  if (error instanceof ConfigError || error instanceof CorpusError)
    return {
      text: `${error.faults.map((fault) => `${visible(fault)}\n`).join("")}${place}`,
      status: USE,
    };
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError || isOfSystem(error)) return { text: `${visible(message)}\n${place}`, status: USE };
  return {
    text: `A fault of the program (LOG_LEVEL=debug shows where): ${visible(message)}\n${place}`,
    status: BUG,
  };
}

/** A fault of reading or writing: Node names the call of the system that failed. */
const isOfSystem = (error: unknown): boolean => error instanceof Error && "syscall" in error;

/** Whether standard error is to show where in the program a fault arose. */
export const wantsDebug = (env: Readonly<Record<string, string | undefined>>): boolean =>
  /^(?:debug|trace)$/.test(env["LOG_LEVEL"] ?? "");

/** Ends the program with one line where its output fails (a full disk), or something that nobody waits for. */
export function watchOutput(): void {
  endWithReader();
  process.on("uncaughtException", endWith);
  // Nobody is left to be told.
  process.stderr.on("error", () => {});
}

/**
 * Ends the program without a word where the reader of its output has left (`| head`), which is no fault: with the status that
 * `process.exitCode` holds by then, 0 where none is set.
 */
export function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}

/** A line to standard error. */
export const tellLine = (line: string): void => void process.stderr.write(`${visible(line)}\n`);

/** Ends the program with what is told of a fault. */
export function endWith(error: unknown): never {
  const { text, status } = tellFault(error, wantsDebug(process.env));
  process.stderr.write(text);
  process.exit(status);
}
