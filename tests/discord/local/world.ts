import { PermissionFlagsBits } from "discord-api-types/v10";
import { type Json, walk } from "./checks.ts";
import { snowflake } from "./snowflake.ts";

export interface User extends Record<string, unknown> {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
}

export interface Channel extends Record<string, unknown> {
  readonly id: string;
  readonly guild_id?: string;
}

export interface Message extends Record<string, unknown> {
  readonly id: string;
  readonly channel_id: string;
  readonly author: User;
  flags: number;
  content: string;
  components: Json[];
}

const user = (username: string, more: object = {}): User => ({
  id: snowflake(),
  username,
  global_name: username.charAt(0).toUpperCase() + username.slice(1),
  discriminator: "0",
  avatar: null,
  bot: false,
  ...more,
});

const sum = (...bits: bigint[]) => bits.reduce((all, bit) => all | bit, 0n);
export const MEMBER_PERMISSIONS = sum(
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.ReadMessageHistory,
  PermissionFlagsBits.UseApplicationCommands,
  PermissionFlagsBits.AttachFiles,
);

/** Two people, one server with one channel, and the messages in it. */
export function makeWorld(locale: string) {
  const bot = user("guillemet", { bot: true, global_name: null });
  const alice = user("alice");
  const bob = user("bob");
  const guildId = snowflake();
  const channel: Channel = {
    id: snowflake(),
    type: 0,
    guild_id: guildId,
    name: "general",
    position: 0,
    permission_overwrites: [],
    nsfw: false,
  };
  const role = {
    id: guildId,
    name: "@everyone",
    color: 0,
    colors: { primary_color: 0 },
    hoist: false,
    position: 0,
    permissions: String(MEMBER_PERMISSIONS),
    managed: false,
    mentionable: false,
    flags: 0,
  };
  const memberOf = (of: User) => ({
    user: of,
    nick: null,
    avatar: null,
    roles: [],
    joined_at: "2021-01-01T00:00:00+00:00",
    deaf: false,
    mute: false,
    flags: 0,
  });
  const guild = {
    id: guildId,
    name: "Newsroom",
    icon: null,
    features: [],
    owner_id: alice.id,
    preferred_locale: locale,
    roles: [role],
    emojis: [],
    stickers: [],
    channels: [channel],
    members: [memberOf(bot)],
    threads: [],
    voice_states: [],
    presences: [],
    member_count: 3,
    unavailable: false,
    joined_at: "2021-01-01T00:00:00+00:00",
  };
  const privates = new Map<string, Channel>();
  return {
    bot,
    alice,
    bob,
    guild,
    channel,
    /** A group of people without the bot. */
    group: { id: snowflake(), type: 3, name: "friends", recipients: [alice, bob], last_message_id: null } as Channel,
    messages: new Map<string, Message>(),
    member: (of: User, permissions: bigint) => ({ ...memberOf(of), permissions: String(permissions) }),
    /** The channel in which somebody writes to the bot alone. */
    privateChannel(of: User): Channel {
      const known = privates.get(of.id) ?? { id: snowflake(), type: 1, recipients: [of], last_message_id: null };
      privates.set(of.id, known);
      return known;
    },
  };
}

export type World = ReturnType<typeof makeWorld>;

/** Components as Discord keeps them: texts without outer blanks, each with a number. */
export function stored(components: unknown): Json[] {
  const copy = structuredClone((components ?? []) as Json[]);
  let number = 0;
  for (const { component } of walk(copy)) {
    const kept = component as Record<string, unknown>;
    number += 1;
    kept["id"] ??= number;
    if (typeof kept["content"] === "string") kept["content"] = kept["content"].trim();
    if (kept["type"] === 3)
      Object.assign(kept, { min_values: kept["min_values"] ?? 1, max_values: kept["max_values"] ?? 1 });
  }
  return copy;
}

/** All that the eye sees of a message: its texts, labels and menu lines, one below the other. */
export function visibleText({ content, components }: Pick<Message, "content" | "components">): string {
  const parts = [...walk(components)].flatMap(({ component }) => {
    const options = Array.isArray(component["options"]) ? component["options"].map(({ label }: Json) => label) : [];
    return [component["content"], component["label"], component["placeholder"], ...options];
  });
  return [content, ...parts].filter(Boolean).join("\n");
}
