import { GatewayIntentBits, InteractionType } from "discord-api-types/v10";
import { FLAGS, type Json, listOf, walk } from "./checks.ts";
import { snowflake } from "./snowflake.ts";
import { type Interaction, type SentFile, Stage } from "./stage.ts";
import { type Channel, MEMBER_PERMISSIONS, type Message, type User, visibleText } from "./world.ts";

/** What a person sees of an answer. */
export interface Reply {
  readonly interaction: Interaction;
  readonly type: number;
  readonly data: Json;
  readonly message: Message | null;
  readonly text: string;
  readonly isPrivate: boolean;
  readonly ms: number;
}

export interface Circumstances {
  readonly as?: User;
  readonly locale?: string;
  readonly permissions?: bigint;
  /** In private messages instead of the server. */
  readonly alone?: boolean;
  /** In a group of people, to which the bot was not invited: somebody has installed it for himself. */
  readonly group?: boolean;
}

export interface Saying {
  readonly as?: User;
  readonly alone?: boolean;
  readonly replyTo?: Message | null;
  /** Whether the message that is replied to is sent along. */
  readonly comesAlong?: boolean;
  readonly mentions?: readonly User[];
}

/**
 * A stand-in for Discord on this machine: REST and gateway. It does what people do, gives back what they would see, and holds
 * everything that the bot sends against Discord's rules: `violations` must stay empty.
 */
export class LocalDiscord extends Stage {
  /**
   * `locale`: the server's. `schema`: whether Discord's published schema is used, where there is one. `deadline`: milliseconds that the first reply may
   * take; what is not about time gives more, so that a busy machine is no fault of the bot's.
   */
  static async start({ locale = "en-US", schema = false, deadline = 3000 } = {}): Promise<LocalDiscord> {
    const discord = new LocalDiscord(locale, schema, deadline);
    await discord.listen();
    return discord;
  }

  /** Types a command. Refuses what Discord's own program would not send. */
  slash(
    name: string,
    values: Readonly<Record<string, string | SentFile>> = {},
    circumstances: Circumstances = {},
  ): Promise<Reply> {
    const command = this.command(name);
    const resolved = resolving();
    const declared = listOf(command["options"]);
    for (const { name: option, required } of declared) {
      if (required && !values[String(option)]) throw new Error(`"${name}" needs ${String(option)}`);
    }
    const options = Object.entries(values).map(([key, value]) => {
      const option = declared.find((one) => one["name"] === key);
      if (!option) throw new Error(`"${name}" has no option "${key}"`);
      if ((option["type"] === 11) !== (typeof value !== "string")) throw new Error(`"${key}" is of another type`);
      if (typeof value !== "string") return { name: key, type: 11, value: resolved.add(this.attach(value)) };
      if ([...value].length > Number(option["max_length"] ?? 6000)) throw new Error(`"${key}" is too long`);
      return { name: key, type: 3, value };
    });
    return this.#send(
      InteractionType.ApplicationCommand,
      { id: command["id"], name, type: 1, options, ...resolved.data() },
      circumstances,
    );
  }

  /** Chooses a command of the bot's from the menu of a message. */
  apps(name: string, message: Message, circumstances: Circumstances = {}): Promise<Reply> {
    const command = this.command(name);
    const data = {
      id: command["id"],
      name,
      type: 3,
      target_id: message.id,
      resolved: { messages: { [message.id]: structuredClone(message) } },
    };
    return this.#send(InteractionType.ApplicationCommand, data, circumstances);
  }

  /** Types in an option; gives back the lines offered. */
  async complete(
    name: string,
    option: string,
    typed: string,
    { others = {}, ...circumstances }: Circumstances & { others?: Readonly<Record<string, string>> } = {},
  ): Promise<{ name: string; value: string }[]> {
    const command = this.command(name);
    const options = [
      ...Object.entries(others).map(([key, value]) => ({ name: key, type: 3, value })),
      { name: option, type: 3, value: typed, focused: true },
    ];
    const data = { id: command["id"], name, type: 1, options };
    const reply = await this.#send(InteractionType.ApplicationCommandAutocomplete, data, circumstances);
    return reply.data["choices"] as { name: string; value: string }[];
  }

  /** Presses the button of that label (or custom id) under a message. `force`: also one that is not there. */
  press(
    on: Reply | Message,
    label: string,
    { force = false, ...circumstances }: Circumstances & { force?: boolean } = {},
  ): Promise<Reply> {
    const message = this.#messageOf(on);
    const found = [...walk(message.components)].find(
      ({ component }) => component["type"] === 2 && (component["label"] === label || component["custom_id"] === label),
    )?.component;
    if (!force && !found) throw new Error(`no button "${label}" in:\n${visibleText(message)}`);
    if (!force && found?.["disabled"]) throw new Error(`the button "${label}" is disabled`);
    const data = { component_type: 2, custom_id: found?.["custom_id"] ?? label };
    return this.#send(InteractionType.MessageComponent, data, circumstances, message);
  }

  /** Chooses a line of the menu under a message. */
  choose(on: Reply | Message, label: string, circumstances: Circumstances = {}): Promise<Reply> {
    const message = this.#messageOf(on);
    const menu = [...walk(message.components)].find(({ component }) => component["type"] === 3)?.component;
    const option = listOf(menu?.["options"]).find((one) => one["label"] === label);
    if (!menu || !option) throw new Error(`no line "${label}" in:\n${visibleText(message)}`);
    const data = { component_type: 3, custom_id: menu["custom_id"], values: [option["value"]] };
    return this.#send(InteractionType.MessageComponent, data, circumstances, message);
  }

  /** Fills in the form that a press was answered with. */
  fillIn(
    form: Reply,
    values: Readonly<Record<string, string | SentFile>>,
    circumstances: Circumstances = {},
  ): Promise<Reply> {
    if (form.type !== 9) throw new Error("the press was not answered with a form");
    const resolved = resolving();
    const components = listOf(form.data["components"]).map((label) => {
      const field = label["component"] as Json;
      const id = String(field["custom_id"]);
      const value = values[id] ?? String(field["value"] ?? "");
      if (typeof value === "string" && [...value].length > Number(field["max_length"] ?? 4000))
        throw new Error(`"${id}" is too long`);
      if (field["type"] === 19 && field["required"] && typeof value === "string")
        throw new Error(`"${id}" wants a file`);
      const chosen = typeof value === "string" ? value : resolved.add(this.attach(value));
      const filled = field["type"] === 4 ? { value: chosen } : { values: chosen ? [chosen] : [] };
      return { type: 18, id: 1, component: { type: field["type"], id: 2, custom_id: id, ...filled } };
    });
    const data = { custom_id: form.data["custom_id"], components, ...resolved.data() };
    const on = form.interaction.payload["message"] as Message | undefined;
    const kept = this.world.messages.get(on?.id ?? "") ?? null;
    return this.#send(InteractionType.ModalSubmit, data, { as: form.interaction.person, ...circumstances }, kept);
  }

  #messageOf(on: Reply | Message): Message {
    const message = "interaction" in on && "data" in on ? (on as Reply).message : (on as Message);
    const kept = message && this.world.messages.get(message.id);
    if (!kept) throw new Error("there is no such message");
    return kept;
  }

  #send(
    type: InteractionType,
    data: Json,
    circumstances: Circumstances,
    message: Message | null = null,
  ): Promise<Reply> {
    const {
      as = this.world.alice,
      locale = "en-US",
      permissions = MEMBER_PERMISSIONS,
      alone = false,
      group = false,
    } = circumstances;
    const { guild, channel } = this.world;
    const where: Channel = group ? this.world.group : alone ? this.world.privateChannel(as) : channel;
    const id = snowflake();
    const payload = {
      id,
      application_id: this.application.id,
      type,
      data,
      token: `token-${id}`,
      version: 1,
      locale,
      channel_id: where.id,
      channel: where,
      app_permissions: String(MEMBER_PERMISSIONS),
      entitlements: [],
      authorizing_integration_owners: {},
      context: group ? 2 : alone ? 1 : 0,
      attachment_size_limit: 10_000_000,
      ...(alone || group
        ? { user: as }
        : { guild_id: guild.id, guild_locale: guild.preferred_locale, member: this.world.member(as, permissions) }),
      ...(message && { message: structuredClone(message) }),
    };
    return new Promise((resolve, reject) => {
      // What was put off in time may come later.
      const late = setTimeout(() => {
        if (!interaction.callback) reject(new Error(`no answer within ${this.deadline} ms: ${JSON.stringify(data)}`));
      }, this.deadline + 100);
      const interaction: Interaction = {
        id,
        token: payload.token,
        type,
        sentAt: performance.now(),
        person: as,
        payload,
        message,
        callback: null,
        settle: () => {
          clearTimeout(late);
          resolve(replyOf(interaction));
        },
      };
      this.interactions.set(id, interaction);
      this.gateway.dispatch("INTERACTION_CREATE", payload);
    });
  }

  /** A person writes. Discord does not promise to send along what is replied to. The bot learns of it where its intents say so; the text only where it is mentioned or alone with the person. */
  say(
    content: string,
    { as = this.world.alice, alone = false, replyTo = null, comesAlong = true, mentions = [] }: Saying = {},
  ): Message {
    const where = alone ? this.world.privateChannel(as) : this.world.channel;
    const mentioned = [...mentions, ...(content.includes(`<@${this.application.id}>`) ? [this.world.bot] : [])];
    const reference = replyTo && {
      message_reference: { message_id: replyTo.id, channel_id: replyTo.channel_id, type: 0 },
      ...(comesAlong && { referenced_message: replyTo }),
      type: 19,
    };
    const message = this.keep({
      channelId: where.id,
      author: as,
      content,
      flags: 0,
      more: { mentions: mentioned, ...reference },
    });
    const needs = alone ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
    if (this.gateway.hasIntent(needs)) {
      const readable = alone || mentioned.some(({ id }) => id === this.application.id);
      const guild = alone ? {} : { guild_id: this.world.guild.id, member: this.world.member(as, MEMBER_PERMISSIONS) };
      this.gateway.dispatch("MESSAGE_CREATE", {
        ...message,
        ...guild,
        // Outside servers, Discord does not always say what kind of channel it is.
        ...(!alone && { channel_type: where["type"] }),
        ...(!readable && { content: "" }),
      });
    }
    return message;
  }
}

/** Files that come with one interaction, as they are told of in it. */
function resolving() {
  const attachments: Record<string, Json> = {};
  return {
    add(file: Json): string {
      const id = String(file["id"]);
      attachments[id] = file;
      return id;
    },
    data: () => (Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {}),
  };
}

function replyOf(interaction: Interaction): Reply {
  const { callback, message } = interaction;
  return {
    interaction,
    type: callback?.type ?? 0,
    data: callback?.data ?? {},
    message: message && structuredClone(message),
    text: message ? visibleText(message) : "",
    isPrivate: ((message?.flags ?? 0) & FLAGS.ephemeral) !== 0,
    ms: callback?.ms ?? Number.POSITIVE_INFINITY,
  };
}
