import { setTimeout as wait } from "node:timers/promises";
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from "discord.js";
import { measures } from "./limits.ts";

/** Milliseconds between two tries. */
const PAUSE = 100;

const BROKEN_LINE = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EAI_AGAIN",
  "ENOTFOUND",
  "UND_ERR_SOCKET",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/**
 * Sends an answer, and sends it again where the line broke or Discord failed, for as long as Discord waits for a first reply.
 * Where an earlier try had arrived after all, Discord says that the interaction is answered: that is no failure.
 */
export async function persistently(send: () => Promise<unknown>): Promise<void> {
  const end = performance.now() + measures.deadline - 10 * PAUSE;
  for (;;) {
    try {
      await send();
      return;
    } catch (error) {
      if (isAnswered(error)) return;
      if (!isPassing(error) || performance.now() > end) throw error;
    }
    await wait(PAUSE);
  }
}

/** The interaction has its answer already: an earlier try arrived, and only Discord's word of it was lost. */
const isAnswered = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;

/** Discord no longer takes an answer. */
export const isTooLate = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownInteraction;

function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  for (let inner: unknown = error; inner instanceof Error; inner = inner.cause) {
    if ("code" in inner && BROKEN_LINE.has(String(inner.code))) return true;
  }
  return false;
}
