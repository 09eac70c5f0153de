import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  RepliableInteraction,
} from "discord.js";
import { checkValues, commandNamed, fileOptionOf, type Option, optionNamed } from "../command.ts";
import { words } from "../words.ts";
import { addArticle } from "./add.ts";
import { uncarried } from "./address.ts";
import { remark } from "./card.ts";
import { chargeTools, isInCharge } from "./charge.ts";
import { choicesFor } from "./complete.ts";
import { answered, type Desk, localeOf } from "./desk.ts";
import { tidy } from "./markdown.ts";
import { isTooLate, persistently } from "./persist.ts";
import { pressed } from "./press.ts";
import { replyAfterAll, replyPrivately } from "./reply.ts";
import { onMessage } from "./target.ts";

/**
 * Answers whatever a person does with the bot. Never throws: what goes wrong is logged once, with the interaction's id, and
 * the person is told that id and nothing else.
 */
export async function handle(interaction: Interaction, desk: Desk): Promise<void> {
  const began = performance.now();
  const about = { interaction: interaction.id };
  try {
    if (interaction.isAutocomplete()) await complete(interaction, desk);
    else if (interaction.isChatInputCommand()) await asked(interaction, desk);
    else if (interaction.isMessageContextMenuCommand()) await onMessage(interaction, desk);
    else if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit())
      await pressed(interaction, desk);
    else desk.log.warn({ ...about, type: interaction.type }, "unknown interaction");
    desk.log.debug({ ...about, ms: Math.round(performance.now() - began) }, "answered");
  } catch (err) {
    if (isTooLate(err)) {
      desk.log.warn(
        { ...about, ms: Math.round(performance.now() - began) },
        "late: Discord no longer takes the answer",
      );
      return;
    }
    desk.log.error({ ...about, err }, "answer failed");
    if (interaction.isRepliable() && !interaction.replied) await apologise(interaction, desk);
  }
}

async function apologise(interaction: RepliableInteraction, { log }: Desk): Promise<void> {
  const sorry = remark(words[localeOf(interaction.locale)].discord.fault(interaction.id));
  try {
    await (interaction.deferred ? replyAfterAll(interaction, sorry) : replyPrivately(interaction, sorry));
  } catch (err) {
    log.warn({ interaction: interaction.id, err }, "apology failed");
  }
}

async function complete(interaction: AutocompleteInteraction, { archive, commands, log }: Desk): Promise<void> {
  const command = commandNamed(commands, interaction.commandName);
  const focused = interaction.options.getFocused(true);
  const values = valuesOf(interaction.options.data);
  let choices: ReturnType<typeof choicesFor> = [];
  try {
    const option = command && optionNamed(command, focused.name);
    if (command && option) choices = choicesFor({ command, option, typed: focused.value, values }, archive);
  } catch (err) {
    log.error({ interaction: interaction.id, err }, "completion failed");
  }
  await persistently(() => interaction.respond(choices));
}

const valuesOf = (options: readonly { name: string; value?: unknown }[]): Record<string, string> =>
  Object.fromEntries(options.flatMap(({ name, value }) => (typeof value === "string" ? [[name, tidy(value)]] : [])));

/** A file that came by itself: what is known of it stands in it. */
const NOTHING_SAID = { about: {}, wrong: [] };

async function asked(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const locale = localeOf(interaction.locale);
  const say = words[locale];
  const command = commandNamed(desk.commands, interaction.commandName);
  if (!command) return replyPrivately(interaction, remark(say.discord.invalid));
  const fileOption = fileOptionOf(command);
  const file = fileOption === undefined ? null : interaction.options.getAttachment(fileOption);
  if (file) return addArticle(interaction, file, NOTHING_SAID, desk, locale);
  const given = Object.entries(valuesOf(interaction.options.data));
  const raw = Object.fromEntries(given.map(([name, value]) => [optionNamed(command, name) ?? name, value]));
  const checked = checkValues(command, raw);
  if ("faults" in checked) {
    // Only what the eye cannot see was typed.
    if (checked.faults.every(({ fault }) => fault === "missing"))
      return replyPrivately(interaction, remark(say.nothing["no-words"]));
    return replyPrivately(
      interaction,
      remark(say.discord.toCorrect(checked.faults.map(({ option }) => option).join(", "))),
    );
  }
  const options: Readonly<Record<string, Option>> = command.options;
  const values = Object.fromEntries(
    Object.entries(checked.values).map(([key, value]) => [
      key,
      options[key]?.suggest ? uncarried(value, desk.archive) : value,
    ]),
  );
  const tools = command.name.en === "corpus" && isInCharge(interaction, desk) ? chargeTools(locale) : [];
  const server = interaction.guildId;
  await replyPrivately(interaction, answered({ command, values }, desk, { locale, page: 0, tools, server }));
}
