import { setTimeout as wait } from "node:timers/promises";
import { ChannelType, DiscordAPIError, type Message, MessageReferenceType, RESTJSONErrorCodes } from "discord.js";
import { understand } from "../answers/understand.ts";
import { type Locale, words } from "../words.ts";
import { type Card, remark } from "./card.ts";
import { answered, type Desk } from "./desk.ts";
import { followUp, tiesIn } from "./followup.ts";
import { measures } from "./limits.ts";
import { tidy } from "./markdown.ts";
import { questionOf } from "./press.ts";
import type { Question } from "./question.ts";
import { partsOf, replyTo } from "./reply.ts";

const HOUR = 3_600_000;

/** When a hint was last given in a channel: at most one in an hour. */
export type Hints = Map<string, number>;

/**
 * Answers a message that mentions the bot, is written to it privately, or replies to an answer of it. Bots are not answered.
 * Never throws.
 */
export async function converse(message: Message, desk: Desk, hints: Hints): Promise<void> {
  if (message.author.bot || message.system || message.webhookId) return;
  const me = message.client.user.id;
  const isAlone = message.channel.type === ChannelType.DM;
  const isAddressed = isAlone || message.mentions.users.has(me) || known(message)?.author.id === me;
  if (!isAddressed) return;
  try {
    const text = tidy(message.content.replace(/<(?:@[!&]?|#)\d+>/g, " ")).slice(0, measures.question);
    if (text === "") return await hint(message, desk, hints);
    const before = await repliedTo(message, desk);
    if (before === "lost" && tiesIn(text))
      return await replyTo(message, remark(words[understand(text).language].discord.lostBefore));
    const isOwn = typeof before === "object" && before.author.id === me;
    const previous = isOwn ? questionOf(partsOf(before), desk) : undefined;
    const question = followUp(previous, text, desk);
    if (question) await replyTo(message, answerTo(message, question, text, desk));
  } catch (err) {
    if (isForbidden(err)) desk.log.warn({ channel: message.channelId, err }, "may not write here");
    else await apologise(message, desk, err);
  }
}

/** The message that this one replies to, where it has come with it or is remembered. */
const known = ({ reference, channel }: Message): Message | undefined =>
  reference?.messageId ? channel.messages.cache.get(reference.messageId) : undefined;

/** How long a message that is replied to is waited for, in milliseconds. */
const PATIENCE = 2000;

/** The message that this one replies to, asked of Discord where it did not come with it; "lost" where it cannot be had. */
async function repliedTo(message: Message, { log }: Desk): Promise<Message | "lost" | undefined> {
  const { reference, channel } = message;
  if (!reference?.messageId || reference.type !== MessageReferenceType.Default) return undefined;
  const fetched = channel.messages.fetch(reference.messageId).catch((err: unknown) => {
    log.warn({ message: message.id, err }, "the message replied to cannot be read");
  });
  const patience = new AbortController();
  const late = wait(PATIENCE, undefined, { signal: patience.signal, ref: false }).catch(() => {});
  const before = await Promise.race([fetched, late]);
  patience.abort();
  return before ?? "lost";
}

/** In the language of the question. */
function answerTo(message: Message, question: Question, text: string, desk: Desk): Card {
  const locale: Locale = understand(text).language;
  return answered(question, desk, { locale, page: 0, isPublic: true, server: message.guildId });
}

/** Says how to ask, where nothing was asked or its text does not come. */
async function hint(message: Message, desk: Desk, hints: Hints): Promise<void> {
  const last = hints.get(message.channelId);
  if (last !== undefined && message.createdTimestamp - last < HOUR) return;
  if (hints.size > 1000) hints.clear();
  hints.set(message.channelId, message.createdTimestamp);
  await replyTo(message, remark(words[localeOfServer(message, desk)].discord.hint));
}

const localeOfServer = (message: Message, desk: Desk): Locale =>
  desk.locale ?? (message.guild?.preferredLocale.startsWith("fr") ? "fr" : "en");

async function apologise(message: Message, desk: Desk, err: unknown): Promise<void> {
  desk.log.error({ message: message.id, err }, "answer failed");
  const sentence = words[localeOfServer(message, desk)].discord.fault(message.id);
  await replyTo(message, remark(sentence)).catch((failure: unknown) =>
    desk.log.warn({ message: message.id, err: failure }, "apology failed"),
  );
}

const FORBIDDEN: readonly unknown[] = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
];
const isForbidden = (error: unknown): boolean => error instanceof DiscordAPIError && FORBIDDEN.includes(error.code);
