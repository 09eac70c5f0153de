import { EventEmitter, once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { InteractionType } from "discord-api-types/v10";
import type { Json } from "./checks.ts";
import { Gateway } from "./gateway.ts";
import { serve } from "./rest.ts";
import { loadSchema, type Schema, schemaFile } from "./schema.ts";
import { snowflake } from "./snowflake.ts";
import { type Message, makeWorld, stored, type User } from "./world.ts";

/** One thing that a person did, and what became of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly sentAt: number;
  readonly person: User;
  readonly payload: Json;
  /** The message that answers, or the one that the button stands on. */
  message: Message | null;
  callback: { readonly type: number; readonly data: Json; readonly ms: number } | null;
  settle(): void;
}

/** A file that somebody sends along. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What Discord says of it where that is not so. */
  readonly told?: { readonly size?: number; readonly url?: string };
}

export interface Fault {
  readonly match: RegExp;
  times: number;
  /** Whether the request takes effect before it fails. */
  readonly after: boolean;
  /** Status 0 ends the line in order, -1 resets it. */
  readonly answer: {
    readonly status: number;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  };
}

/** The local Discord without its people: servers, commands, messages, what is wrong, and what is made to fail. */
export class Stage extends EventEmitter {
  readonly world;
  readonly application;
  readonly token = `${Buffer.from("1100000000000000001").toString("base64url")}.local.${"x".repeat(27)}`;
  readonly interactions = new Map<string, Interaction>();
  readonly violations: string[] = [];
  readonly requests: { readonly name: string; readonly body: string; readonly status: number }[] = [];
  readonly forbidden = new Set<string>();
  /** Files that were sent along, by their path. */
  readonly files = new Map<string, Uint8Array>();
  readonly gateway: Gateway;
  readonly schema: Schema | undefined;
  /** Milliseconds that the first reply may take: Discord's, unless a test is about something else. */
  deadline: number;
  readonly faults: Fault[] = [];
  /** Where a reply was made to fail after it took effect, a repeated one is no fault of the bot's. */
  forgivesRepeats = false;
  readonly #commands = new Map<string, readonly Json[]>();
  readonly #nonces = new Map<string, Message>();
  #server: Server | null = null;
  #port = 0;

  protected constructor(locale: string, withSchema: boolean, deadline: number) {
    super();
    this.deadline = deadline;
    this.world = makeWorld(locale);
    this.application = {
      id: this.world.bot.id,
      name: "Guillemet",
      icon: null,
      description: "",
      flags: 0,
      bot: this.world.bot,
      owner: this.world.alice,
      team: null,
    };
    this.schema = withSchema && schemaFile ? loadSchema(schemaFile) : undefined;
    this.gateway = new Gateway({
      token: this.token,
      url: () => this.gatewayUrl,
      ready: () => ({
        v: 10,
        user: this.world.bot,
        guilds: [{ id: this.world.guild.id, unavailable: true }],
        application: { id: this.application.id, flags: 0 },
        shard: [0, 1],
      }),
      guilds: () => [this.world.guild],
      violate: (rule, message) => this.violate(rule, message),
    });
  }

  /** Opens, or after `fall` opens again at the same port. */
  async listen(): Promise<void> {
    this.#server = createServer((request, response) => void serve(this, request, response));
    this.gateway.attach(this.#server);
    this.#server.listen(this.#port, "127.0.0.1");
    await once(this.#server, "listening");
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Is gone: every line is cut and none is taken. */
  async fall(): Promise<void> {
    const closed = this.#server && once(this.#server, "close");
    this.#server?.close();
    this.gateway.drop();
    this.#server?.closeAllConnections();
    await closed;
  }

  get gatewayUrl(): string {
    return `ws://127.0.0.1:${this.#port}`;
  }

  /** What the bot's environment needs to find this Discord. */
  get environment(): Record<string, string> {
    return { DISCORD_TOKEN: this.token, DISCORD_API_URL: `http://127.0.0.1:${this.#port}/api` };
  }

  violate(rule: string, message: string): void {
    this.violations.push(`${rule}: ${message}`);
  }

  /** Makes the next `times` requests of that kind fail; `after`: once they took effect. */
  fail(match: RegExp, answer: Fault["answer"], { times = 1, after = false } = {}): Fault {
    const fault = { match, answer, times, after };
    this.faults.push(fault);
    if (after) this.forgivesRepeats = true;
    return fault;
  }

  takeFault(name: string): Fault | undefined {
    const fault = this.faults.find(({ match, times }) => times > 0 && match.test(name));
    if (fault) fault.times -= 1;
    return fault;
  }

  /** Keeps a file that somebody sends along, and gives back what Discord says of it. */
  attach({ name, bytes, told }: SentFile): Json {
    const id = snowflake();
    const path = `/ephemeral-attachments/${this.application.id}/${id}/${encodeURIComponent(name)}`;
    this.files.set(path, bytes);
    const url = `http://127.0.0.1:${this.#port}${path}`;
    return { id, filename: name, size: bytes.length, url, proxy_url: url, ephemeral: true, ...told };
  }

  // ---- commands

  commandsIn(guildId: string | undefined): readonly Json[] {
    return this.#commands.get(guildId ?? "") ?? [];
  }

  register(guildId: string | undefined, commands: readonly Json[]): void {
    this.#commands.set(guildId ?? "", commands);
    this.emit("registered", guildId);
  }

  /** All commands that a person in the server sees. */
  get commands(): readonly Json[] {
    return [...this.commandsIn(this.world.guild.id), ...this.commandsIn(undefined)];
  }

  command(name: string): Json {
    const found = this.commands.find((command) => command["name"] === name);
    if (!found)
      throw new Error(`no command "${name}" among ${this.commands.map((command) => command["name"]).join(", ")}`);
    return found;
  }

  // ---- messages

  postResponse(interaction: Interaction, data: Json): Message {
    const flags = Number(data["flags"] ?? 0);
    const metadata = {
      id: interaction.id,
      type: interaction.type,
      user: interaction.person,
      authorizing_integration_owners: {},
    };
    return this.keep({
      channelId: String(interaction.payload["channel_id"]),
      author: this.world.bot,
      components: data["components"],
      flags,
      more: { interaction_metadata: metadata, webhook_id: this.application.id, application_id: this.application.id },
    });
  }

  /** A message that the bot posts by itself. With the nonce of one that is there, it is that one. */
  post(channelId: string, body: Json): Message {
    const nonce = body["enforce_nonce"] ? String(body["nonce"]) : "";
    const known = this.#nonces.get(nonce);
    if (known) return known;
    const message = this.keep({
      channelId,
      author: this.world.bot,
      components: body["components"],
      flags: Number(body["flags"] ?? 0),
      more: body["message_reference"] ? { message_reference: body["message_reference"], type: 19 } : {},
    });
    if (nonce) this.#nonces.set(nonce, message);
    this.emit("post", message);
    return message;
  }

  /** Keeps a message as Discord does. */
  protected keep({
    channelId,
    author,
    content = "",
    components = [],
    flags,
    more = {},
  }: {
    channelId: string;
    author: User;
    content?: string;
    components?: unknown;
    flags: number;
    more?: object;
  }): Message {
    const message: Message = {
      id: snowflake(),
      type: 0,
      channel_id: channelId,
      author,
      content,
      components: stored(components),
      flags,
      embeds: [],
      attachments: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      ...more,
    };
    this.world.messages.set(message.id, message);
    return message;
  }
  async close(): Promise<void> {
    await this.fall();
  }
}
