import { type Logger, type LoggerOptions, pino } from "pino";
import type { LogLevel } from "./config.ts";

export type Log = Logger;

/** What a log says of a fault. Whatever else the error carries stays out. */
interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code?: unknown;
  readonly status?: unknown;
  readonly cause?: LoggedError;
}

/**
 * An error of Discord's library holds the request that failed: its address with an interaction's token, and the answer with the
 * question in it. Neither is for the log.
 */
const loggedError = (error: unknown): LoggedError | string => {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack, cause } = error;
  const { code, status } = error as { code?: unknown; status?: unknown };
  const inner = cause instanceof Error && cause !== error ? loggedError(cause) : undefined;
  return {
    type: name,
    message,
    stack,
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    ...(typeof inner === "object" && { cause: inner }),
  };
};

/**
 * Options of a log that strikes `secret` out wherever it would appear, also inside messages and stack traces of libraries, and that
 * shows of an error what it is and where it arose, never the request behind it.
 */
export const striking = (secret: string | undefined): LoggerOptions => ({
  redact: ["token", "*.token"],
  serializers: { err: loggedError },
  hooks: { streamWrite: (line) => (secret ? line.replaceAll(secret, "[redacted]") : line) },
});

/** A log on standard error: JSON lines, readable ones on a terminal. `secret` never reaches it. */
export async function makeLog(options: {
  level: LogLevel;
  secret?: string | undefined;
  pretty?: boolean;
}): Promise<Log> {
  const { level, secret } = options;
  // Loaded only where somebody reads it: a service logs JSON.
  const stream = options.pretty
    ? (await import("pino-pretty")).default({ destination: 2, sync: true, ignore: "pid,hostname" })
    : pino.destination({ dest: 2, sync: true });
  return pino({ level, ...striking(secret) }, stream);
}
