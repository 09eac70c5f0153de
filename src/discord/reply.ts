import {
  type ButtonInteraction,
  type InteractionReplyOptions,
  MessageFlags,
  type StringSelectMenuInteraction,
} from "discord.js";
import type { Part } from "./parts.ts";

/** What can be answered: a command, a press, a form. */
export interface Repliable {
  reply(options: InteractionReplyOptions): Promise<unknown>;
}

/** Nobody is ever pinged, whatever the words are. */
const silently = { allowedMentions: { parse: [] } };

/** Answers privately. */
export async function replyPrivately(interaction: Repliable, components: readonly Part[]): Promise<void> {
  await interaction.reply({
    ...silently,
    flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2,
    components: [...components],
  });
}

/** Answers to everybody in the channel. */
export async function replyPublicly(interaction: Repliable, components: readonly Part[]): Promise<void> {
  await interaction.reply({ ...silently, flags: MessageFlags.IsComponentsV2, components: [...components] });
}

/** Puts other parts into the message that the button stands on. */
export async function replyInPlace(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  components: readonly Part[],
): Promise<void> {
  await interaction.update({ ...silently, flags: MessageFlags.IsComponentsV2, components: [...components] });
}
