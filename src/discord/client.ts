import {
  ActivityType,
  Client,
  type ClientOptions,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  Partials,
  Status,
} from "discord.js";
import type { Archive } from "../archive/archive.ts";
import type { AnyCommand } from "../command.ts";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import type { Records } from "../records/records.ts";
import { words } from "../words.ts";
import type { Adding } from "./add.ts";
import { learnOwner } from "./charge.ts";
import { converse, type Hints } from "./conversation.ts";
import { declarations } from "./declare.ts";
import type { Desk } from "./desk.ts";
import { handle } from "./handle.ts";
import { measures } from "./limits.ts";
import { register } from "./register.ts";
import { repair } from "./repairs.ts";

/** Discord does not know the token. Nothing to wait for: it has to be set again. */
export class RefusedTokenError extends Error {
  override readonly name = "RefusedTokenError";
}

/** Discord ends the connection for good, for another reason than the token. */
export class RefusedConnectionError extends Error {
  override readonly name = "RefusedConnectionError";
}

export interface BotParts {
  readonly config: Pick<Config, "token" | "guildId" | "apiUrl" | "locale" | "shards">;
  /** The archive of now; each interaction keeps the one that it began with. */
  readonly archive: () => Archive;
  readonly commands: readonly AnyCommand[];
  readonly log: Log;
  readonly records: Records;
  /** Where articles that are added go, and how they are looked at before. */
  readonly adding: Pick<Adding, "store" | "preview" | "maxBytes">;
  /** Reads the corpus again. Never rejects. */
  readonly reload: () => Promise<void>;
}

export interface Bot {
  /** Takes no more questions, lets answers in flight end (five seconds at most), and leaves Discord. */
  stop(): Promise<void>;
  /** Resolves with the reason if Discord ever ends the connection for good: a token reset since, an intent withdrawn. */
  readonly refused: Promise<Error>;
  /** The connections to Discord, as they are now. */
  shards(): { readonly id: number; readonly ready: boolean; readonly silentMs: number | null; readonly ping: number }[];
  /** How many servers it is in. */
  servers(): number;
}

/**
 * Connects to Discord, registers the commands where they differ from what Discord has, and answers from then on.
 * Throws RefusedTokenError where Discord does not know the token.
 */
export async function startBot({ config, archive, commands, log, records, reload, ...parts }: BotParts): Promise<Bot> {
  const stateOf = ({ articles }: Archive) => ({
    activities: [
      {
        type: ActivityType.Custom,
        name: "state",
        state: words[config.locale ?? "en"].discord.presence(articles.length),
      },
    ],
  });
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it, private messages are dropped.
    partials: [Partials.Channel],
    presence: stateOf(archive()),
    allowedMentions: { parse: [] },
    ...shardOptions(config.shards),
    ...(config.apiUrl && { rest: { api: config.apiUrl } }),
  });
  client.on(Events.Error, (err) => log.error({ err }, "client error"));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardError, (err) => log.warn({ err }, "connection error"));
  client.on(Events.ShardReconnecting, () => log.info("reconnecting"));
  client.on(Events.ShardResume, () => log.info("resumed"));

  repair(client);

  const inFlight = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    inFlight.add(work);
    void work.finally(() => inFlight.delete(work));
  };
  const { locale, guildId, apiUrl } = config;
  const adding: Adding = { ...parts.adding, apiUrl };
  const reread = async () => {
    await reload();
    return archive();
  };
  let stated = archive();
  const desk = (): Desk => {
    const current = archive();
    if (current.articles.length !== stated.articles.length) client.user?.setPresence(stateOf(current));
    stated = current;
    return { archive: current, commands, log, locale, guildId, records, adding, reload: reread };
  };
  const hints: Hints = new Map();
  client.on(Events.InteractionCreate, (interaction) => track(handle(interaction, desk())));
  client.on(Events.MessageCreate, (message) => track(converse(message, desk(), hints)));

  const refused = new Promise<Error>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(refusal(code)));
    client.on(Events.Invalidated, () => resolve(new RefusedConnectionError("session invalidated")));
  });
  try {
    const ready = await connected(client, config.token ?? "");
    if (!(await learnOwner(ready.application))) log.warn("Discord does not say who owns the application");
    const written = await register(client.rest, declarations(commands, config.guildId === undefined), {
      applicationId: ready.application.id,
      guildId: config.guildId,
      guildIds: [...ready.guilds.cache.keys()],
    });
    log.info(
      { user: ready.user.username, servers: ready.guilds.cache.size, commands: commands.length, written },
      "ready",
    );
  } catch (error) {
    await client.destroy();
    throw error;
  }
  return {
    async stop() {
      client.removeAllListeners(Events.InteractionCreate);
      client.removeAllListeners(Events.MessageCreate);
      await withinTime(Promise.allSettled(inFlight), measures.farewell);
      await client.destroy();
    },
    refused,
    shards: () =>
      client.ws.shards.map(({ id, status, lastPingTimestamp, ping }) => ({
        id,
        ready: status === Status.Ready,
        silentMs: lastPingTimestamp < 0 ? null : Date.now() - lastPingTimestamp,
        ping,
      })),
    servers: () => client.guilds.cache.size,
  };
}

/** Several connections in this one process, all answered from one archive. */
const shardOptions = (shards: Config["shards"]): Pick<ClientOptions, "shards" | "shardCount"> =>
  shards === "auto" ? { shards } : { shards: Array.from({ length: shards }, (_, id) => id), shardCount: shards };

/** Resolves when Discord has taken the token and told of its servers. */
async function connected(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    client.once(Events.ShardDisconnect, ({ code }) => reject(refusal(code)));
  });
  // The connection may be refused before anybody waits for it.
  ready.catch(() => {});
  try {
    await client.login(token);
  } catch (error) {
    if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
      throw new RefusedTokenError();
    throw error;
  }
  return ready;
}

const refusal = (code: number): Error =>
  code === GatewayCloseCodes.AuthenticationFailed
    ? new RefusedTokenError()
    : new RefusedConnectionError(`${code} ${GatewayCloseCodes[code] ?? ""}`.trim());

/** Resolves with `work`, or after `ms` milliseconds at the latest. */
async function withinTime(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, end]);
  clearTimeout(timer);
}
