import { ComponentType, type Message, type MessageContextMenuCommandInteraction } from "discord.js";
import { quotationsIn } from "../answers/claim.ts";
import { commandNamed } from "../command.ts";
import { type Text, words } from "../words.ts";
import { remark } from "./card.ts";
import { answered, type Desk, localeOf } from "./desk.ts";
import { measures, shortened } from "./limits.ts";
import { tidy } from "./markdown.ts";
import type { Part } from "./parts.ts";
import type { Question } from "./question.ts";
import { partsOf, replyPrivately } from "./reply.ts";

/** What can be done with any message, under Apps, and the command that does it. */
export const MESSAGE_COMMANDS = [
  { name: { en: "Verify quotation", fr: "Vérifier la citation" }, asks: "verify", option: "text" },
  { name: { en: "Find sources", fr: "Trouver les sources" }, asks: "ask", option: "question" },
] as const satisfies readonly { name: Text; asks: string; option: string }[];

/** Verifies the quotations of a message, or looks for what it says. */
export async function onMessage(interaction: MessageContextMenuCommandInteraction, desk: Desk): Promise<void> {
  const locale = localeOf(interaction.locale);
  const say = words[locale].discord;
  const chosen = MESSAGE_COMMANDS.find(({ name }) => name.en === interaction.commandName);
  const command = chosen && commandNamed(desk.commands, chosen.asks);
  if (!chosen || !command) return replyPrivately(interaction, remark(say.invalid));
  const text = textOf(interaction.targetMessage);
  const quoted = quotationsIn(text);
  const sought = chosen.asks === "verify" && quoted.length > 0 ? quoted : [text];
  const [question, ...also] = sought
    .map((words) => tidy(words))
    .filter((words) => words !== "")
    .map((words): Question => ({ command, values: { [chosen.option]: shortened(words, limitOf(chosen.asks)) } }));
  if (!question) return replyPrivately(interaction, remark(say.noText));
  await replyPrivately(interaction, answered(question, desk, { locale, page: 0, also }));
}

const limitOf = (asks: string): number => (asks === "ask" ? measures.question : measures.typed);

/** All words of a message: what was typed, what is in its components, and what its embeds say. */
function textOf(message: Message): string {
  const texts = partsOf(message).flatMap((part: Part) => {
    if (part.type === ComponentType.TextDisplay) return [part.content];
    return part.type === ComponentType.Section ? part.components.map(({ content }) => content) : [];
  });
  const embeds = message.embeds.flatMap(({ title, description }) => [title ?? "", description ?? ""]);
  return [message.content, ...texts, ...embeds].filter(Boolean).join("\n");
}
