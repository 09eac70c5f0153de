/** One connection to Discord, as it is now. */
export interface ShardState {
  readonly id: number;
  /** Whether it is connected and has its servers. */
  readonly ready: boolean;
  /** Milliseconds since Discord last answered a heartbeat; null before the first. */
  readonly silentMs: number | null;
  /** Round trip of a heartbeat in milliseconds; -1 before the first. */
  readonly ping: number;
}

/** Discord expects a heartbeat every 41 seconds; more than four that went unanswered are a connection that is gone. */
const SILENT_MS = 180_000;
/** How often to look, and how many bad looks in a row are too many: five minutes, in which the library reconnects by itself. */
const EVERY_MS = 30_000;
const TOO_MANY = 10;

/** Whether all connections are there and answer. */
export const isAlive = (shards: readonly ShardState[]): boolean =>
  shards.length > 0 && shards.every(({ ready, silentMs }) => ready && (silentMs ?? 0) < SILENT_MS);

/**
 * Looks at the connections now and then and calls `onGone` once when they have been gone for too many looks in a row. It counts looks,
 * not time, so that a machine that slept does not count as gone.
 */
export function watchdog(
  look: () => readonly ShardState[],
  onGone: () => void,
  { everyMs = EVERY_MS, tooMany = TOO_MANY }: { everyMs?: number; tooMany?: number } = {},
): { stop(): void } {
  let bad = 0;
  const timer = setInterval(() => {
    bad = isAlive(look()) ? 0 : bad + 1;
    if (bad < tooMany) return;
    clearInterval(timer);
    onGone();
  }, everyMs);
  // It keeps nobody alive by itself.
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
