import { type Logger, pino } from "pino";
import type { LogLevel } from "./config.ts";

export type Log = Logger;

/**
 * A log on standard error: JSON lines, readable ones on a terminal. `secret` is struck out wherever it would appear,
 * also inside messages and stack traces of libraries.
 */
export async function makeLog(options: {
  level: LogLevel;
  secret?: string | undefined;
  pretty?: boolean;
}): Promise<Log> {
  const { level, secret } = options;
  const strike = (line: string) => (secret ? line.replaceAll(secret, "[redacted]") : line);
  // Loaded only where somebody reads it: a service logs JSON.
  const stream = options.pretty
    ? (await import("pino-pretty")).default({ destination: 2, sync: true, ignore: "pid,hostname" })
    : pino.destination({ dest: 2, sync: true });
  return pino({ level, redact: ["token", "*.token"], hooks: { streamWrite: strike } }, stream);
}
