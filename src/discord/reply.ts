import {
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  type InteractionReplyOptions,
  type Message,
  MessageFlags,
  type StringSelectMenuInteraction,
} from "discord.js";
import type { Part } from "./parts.ts";
import { persistently } from "./persist.ts";

/** What can be answered: a command, a press, a form. */
export interface Repliable {
  reply(options: InteractionReplyOptions): Promise<unknown>;
}

/** Nobody is ever pinged, whatever the words are. */
const silently = { allowedMentions: { parse: [] } };

/** Answers privately. */
export async function replyPrivately(interaction: Repliable, components: readonly Part[]): Promise<void> {
  await persistently(() =>
    interaction.reply({
      ...silently,
      flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2,
      components: [...components],
    }),
  );
}

/** Answers to everybody in the channel. */
export async function replyPublicly(interaction: Repliable, components: readonly Part[]): Promise<void> {
  await persistently(() =>
    interaction.reply({ ...silently, flags: MessageFlags.IsComponentsV2, components: [...components] }),
  );
}

/** Puts other parts into the message that the button stands on. */
export async function replyInPlace(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  components: readonly Part[],
): Promise<void> {
  await persistently(() =>
    interaction.update({ ...silently, flags: MessageFlags.IsComponentsV2, components: [...components] }),
  );
}

/** Answers a message, to everybody who reads the channel. Sent twice, it is posted once. */
export async function replyTo(message: Message, components: readonly Part[]): Promise<void> {
  await persistently(() =>
    message.reply({
      flags: MessageFlags.IsComponentsV2,
      components: [...components],
      allowedMentions: { parse: [], repliedUser: false },
      failIfNotExists: false,
      nonce: message.id,
      enforceNonce: true,
    }),
  );
}

/** What a message is made of, as Discord's JSON. */
export const partsOf = (message: Message): APIMessageTopLevelComponent[] =>
  message.components.map((component) => component.toJSON() as APIMessageTopLevelComponent);
