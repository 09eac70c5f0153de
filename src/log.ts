import { type Logger, type LoggerOptions, pino } from "pino";
import type { LogLevel } from "./config.ts";

export type Log = Logger;

/** Options of a log that strikes `secret` out wherever it would appear, also inside messages and stack traces of libraries. */
export const striking = (secret: string | undefined): LoggerOptions => ({
  redact: ["token", "*.token"],
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
