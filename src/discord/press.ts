import {
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  ComponentType,
  InteractionContextType,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from "discord.js";
import type { Item } from "../archive/findings.ts";
import { commandNamed } from "../command.ts";
import { refOf } from "../corpus/article.ts";
import { type Locale, words } from "../words.ts";
import { addFromForm, described, listAdded, onAdded, openAddForm } from "./add.ts";
import { addressOf, findingAt } from "./address.ts";
import { remark, sharedCard } from "./card.ts";
import { inCharge } from "./charge.ts";
import { citeCard } from "./cite.ts";
import { personKey } from "./content.ts";
import { answered, type Desk, localeOf } from "./desk.ts";
import { followUp } from "./followup.ts";
import { askForm, FORM_FIELD } from "./form.ts";
import { tidy } from "./markdown.ts";
import { button } from "./parts.ts";
import { persistently } from "./persist.ts";
import { isComplete, type Question, readQuestion } from "./question.ts";
import { deleteInPlace, partsOf, replyInPlace, replyPrivately, replyPublicly } from "./reply.ts";
import { reported, reportForm } from "./report.ts";
import { readTicket, type Ticket } from "./ticket.ts";

type ComponentPress = ButtonInteraction | StringSelectMenuInteraction;
type Press = ComponentPress | ModalSubmitInteraction;

/** Answers a press on a button, a choice from a menu, or a form. A ticket that is none of ours gets a private remark. */
export async function pressed(press: Press, desk: Desk): Promise<void> {
  const locale = localeOf(press.locale);
  const ticket = readTicket(press.customId);
  const invalid = () => replyPrivately(press, remark(words[locale].discord.invalid));
  if (!ticket) return invalid();
  if (press.isModalSubmit()) {
    if (ticket.does === "further") return asksFurther(press, desk, locale);
    if (ticket.does === "add") return addFromForm(press, desk, locale);
    if (ticket.does === "describe") return described(press, ticket, desk, locale);
    return ticket.does === "report" ? reported(press, ticket.finding, desk, locale) : invalid();
  }
  if (ticket.does === "further") return persistently(() => press.showModal(askForm(locale)));
  if (ticket.does === "remove") return remove(press, locale);
  if (ticket.does === "report") return persistently(() => press.showModal(reportForm(ticket, locale)));
  if (ticket.does === "reload" || ticket.does === "unanswered") return inCharge(press, ticket.does, desk, locale);
  if (ticket.does === "add") return openAddForm(press, desk, locale);
  if (ticket.does === "added") return listAdded(press, desk, locale);
  if ("added" in ticket) return onAdded(press, ticket, desk, locale);
  if ("finding" in ticket) return onFinding(press, ticket, desk, locale);
  const question = questionAfter(press, ticket, desk);
  if (!question || !isComplete(question)) return invalid();
  const page = ticket.does === "page" ? ticket.page : 0;
  const parts = answered(question, desk, { locale, page });
  return ticket.does === "page" && isOwn(press) ? replyInPlace(press, parts) : replyPrivately(press, parts);
}

/** Whether the message is the presser's alone: what he turns there, nobody else reads. */
const isOwn = (press: ComponentPress): boolean =>
  press.message.flags.has(MessageFlags.Ephemeral) || press.context === InteractionContextType.BotDM;

/** What the press asks: the question of the message, changed as the ticket says. */
function questionAfter(press: ComponentPress, ticket: Ticket, desk: Desk): Question | undefined {
  const parts = partsOf(press.message);
  const question = questionOf(parts, desk);
  switch (ticket.does) {
    case "page":
      return question;
    case "try": {
      const section = parts.find(
        (part) =>
          part.type === ComponentType.Section &&
          "custom_id" in part.accessory &&
          part.accessory.custom_id === press.customId,
      );
      return section?.type === ComponentType.Section
        ? readQuestion(section.components[0]?.content ?? "", desk.commands)
        : undefined;
    }
    case "subject":
      return question && withSubject(question, labelOf(parts, press.customId));
    case "person": {
      const chosen = press.isStringSelectMenu() ? press.values[0] : undefined;
      const person = desk.archive.people.find((one) => personKey(one) === chosen);
      return question && person && withPerson(question, person.id, desk);
    }
    default:
      return undefined;
  }
}

/** The question that a message restates: the first line of its first words. */
export function questionOf(parts: readonly APIMessageTopLevelComponent[], { commands }: Desk): Question | undefined {
  const first = parts.find((part) => part.type === ComponentType.TextDisplay);
  return first && readQuestion(first.content.split("\n")[0] ?? "", commands);
}

function labelOf(parts: readonly APIMessageTopLevelComponent[], customId: string): string {
  for (const part of parts) {
    if (part.type !== ComponentType.ActionRow) continue;
    for (const one of part.components) {
      if ("custom_id" in one && one.custom_id === customId && "label" in one) return one.label ?? "";
    }
  }
  return "";
}

/** The same question about another subject: the words of its first option are replaced. */
function withSubject({ command, values }: Question, subject: string): Question | undefined {
  const [key] = Object.keys(command.options);
  return key && subject ? { command, values: { ...values, [key]: subject } } : undefined;
}

/** The same question, with the person that was meant where the name stood. */
function withPerson({ command, values }: Question, id: string, { commands }: Desk): Question | undefined {
  if (Object.hasOwn(command.options, "speaker")) return { command, values: { ...values, speaker: id } };
  const statements = commandNamed(commands, "statements");
  return statements && { command: statements, values: { speaker: id } };
}

async function onFinding(
  press: ComponentPress,
  ticket: Extract<Ticket, { finding: string }>,
  desk: Desk,
  locale: Locale,
): Promise<void> {
  const item = findingAt(desk.archive, ticket.finding);
  if (!item) return replyPrivately(press, remark(words[locale].discord.stale));
  if (ticket.does === "cite") return replyPrivately(press, citeCard(item, locale));
  if (ticket.does === "context") return replyPrivately(press, contextOf(item, desk, locale));
  const publicly = desk.locale ?? localeOf(press.guildLocale ?? press.locale);
  return replyPublicly(press, sharedCard(item, questionOf(partsOf(press.message), desk), nameOf(press), publicly));
}

function contextOf(item: Item, desk: Desk, locale: Locale) {
  const command = commandNamed(desk.commands, "source");
  const [key] = command ? Object.keys(command.options) : [];
  if (!command || !key) return remark(words[locale].discord.invalid);
  const report = button(words[locale].discord.report, { does: "report", at: 0, finding: addressOf(item) });
  return answered({ command, values: { [key]: refOf(item) } }, desk, { locale, page: 0, tools: [report] });
}

/** The name that others see. */
function nameOf({ member, user }: ComponentPress): string {
  const nick = member && "displayName" in member ? member.displayName : member?.nick;
  return nick ?? user.displayName;
}

/** Takes a shared message back, for who shared it and for those who keep order in the channel. */
async function remove(press: ComponentPress, locale: Locale): Promise<void> {
  const sharer = press.message.interactionMetadata?.user.id;
  const keepsOrder = press.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (press.user.id !== sharer && !keepsOrder) return replyPrivately(press, remark(words[locale].discord.notYours));
  await deleteInPlace(press);
}

/** A further question, which may tie in with the one of the message that the form was opened from. */
async function asksFurther(press: ModalSubmitInteraction, desk: Desk, locale: Locale): Promise<void> {
  const previous = press.message ? questionOf(partsOf(press.message), desk) : undefined;
  const text = tidy(press.fields.getTextInputValue(FORM_FIELD));
  const question = text === "" ? undefined : followUp(previous, text, desk);
  if (!question) return replyPrivately(press, remark(words[locale].nothing["no-words"]));
  await replyPrivately(press, answered(question, desk, { locale, page: 0 }));
}
