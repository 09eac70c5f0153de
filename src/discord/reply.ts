import {
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  type InteractionDeferReplyOptions,
  type InteractionEditReplyOptions,
  type InteractionReplyOptions,
  type Message,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from "discord.js";
import type { Card } from "./card.ts";
import { persistently } from "./persist.ts";

/** What can be answered: a command, a press, a form. */
export interface Repliable {
  reply(options: InteractionReplyOptions): Promise<unknown>;
}

/** A card as discord.js sends it. Nobody is ever pinged, whatever the words are. */
const asMessage = ({ parts, picture }: Card) => ({
  components: [...parts],
  flags: MessageFlags.IsComponentsV2 as const,
  allowedMentions: { parse: [] },
  ...(picture && { files: [{ attachment: picture.png(), name: picture.name, description: picture.alt }] }),
});

/** What can also be answered later, where Discord is told at once that an answer will come. */
export interface Deferrable extends Repliable {
  deferred: boolean;
  deferReply(options: InteractionDeferReplyOptions): Promise<unknown>;
  editReply(options: InteractionEditReplyOptions): Promise<unknown>;
}

/** Answers privately. */
export async function replyPrivately(interaction: Repliable, card: Card): Promise<void> {
  const message = asMessage(card);
  await persistently(() => interaction.reply({ ...message, flags: message.flags | MessageFlags.Ephemeral }));
}

/** Answers to everybody in the channel. */
export async function replyPublicly(interaction: Repliable, card: Card): Promise<void> {
  const message = asMessage(card);
  await persistently(() => interaction.reply(message));
}

/** Tells Discord that an answer will come. Where only Discord's word of it was lost, discord.js does not know that it was told. */
async function putOff(interaction: Pick<Deferrable, "deferred">, defer: () => Promise<unknown>): Promise<void> {
  await persistently(defer);
  interaction.deferred = true;
}

/** Says at once that an answer will come, and answers privately when `work` is done: for what takes longer than Discord waits. */
export async function completeLater(interaction: Deferrable, work: () => Promise<Card>): Promise<void> {
  await putOff(interaction, () => interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  await replyAfterAll(interaction, await work());
}

/** Gives the answer that Discord was told will come. */
export async function replyAfterAll(interaction: Deferrable, card: Card): Promise<void> {
  await persistently(() => interaction.editReply(asMessage(card)));
}

/** Takes the press at once, and puts another card into the message that it stands on when `work` is done. */
export async function changeLater(
  interaction: ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction,
  work: () => Promise<Card>,
): Promise<void> {
  await putOff(interaction, () => interaction.deferUpdate());
  await replyAfterAll(interaction, await work());
}

/** Deletes the message that the button stands on. */
export async function deleteInPlace(interaction: ButtonInteraction | StringSelectMenuInteraction): Promise<void> {
  await putOff(interaction, () => interaction.deferUpdate());
  await persistently(() => interaction.deleteReply());
}

/** Puts another card into the message that the button stands on. A picture of the old one goes. */
export async function replyInPlace(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  card: Card,
): Promise<void> {
  const message = { ...asMessage(card), attachments: [] };
  await persistently(() => interaction.update(message));
}

/** Answers a message, to everybody who reads the channel. Sent twice, it is posted once. */
export async function replyTo(message: Message, card: Card): Promise<void> {
  const answer = { ...asMessage(card), allowedMentions: { parse: [], repliedUser: false } };
  await persistently(() => message.reply({ ...answer, failIfNotExists: false, nonce: message.id, enforceNonce: true }));
}

/** What a message is made of, as Discord's JSON. */
export const partsOf = (message: Message): APIMessageTopLevelComponent[] =>
  message.components.map((component) => component.toJSON() as APIMessageTopLevelComponent);
