import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import type { AnyCommand, Option } from "../command.ts";
import type { Text } from "../words.ts";
import { measures } from "./limits.ts";
import { MESSAGE_COMMANDS } from "./target.ts";

export type Declaration = RESTPostAPIApplicationCommandsJSONBody;

/**
 * What Discord is told of the commands, in English with French beside it. `everywhere`: whether they can be installed for a
 * person too, and used in private messages and group chats; commands of one server cannot.
 */
export function declarations(commands: readonly AnyCommand[], everywhere: boolean): Declaration[] {
  const all: Declaration[] = [...commands.map(declaration), ...MESSAGE_COMMANDS.map(messageDeclaration)];
  return everywhere ? all.map((one) => ({ ...one, ...EVERYWHERE })) : all;
}

const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

const messageDeclaration = ({ name }: { name: Text }): Declaration => ({
  type: ApplicationCommandType.Message,
  name: name.en,
  name_localizations: { fr: name.fr },
});

function declaration({ name, about, options }: AnyCommand): Declaration {
  return {
    type: ApplicationCommandType.ChatInput,
    name: name.en,
    name_localizations: { fr: name.fr },
    description: about.en,
    description_localizations: { fr: about.fr },
    options: Object.values<Option>(options).map(optionDeclaration),
  };
}

function optionDeclaration({ type, required, max, name, about, suggest }: Option): APIApplicationCommandBasicOption {
  const named = {
    name: name.en,
    name_localizations: { fr: name.fr },
    description: about.en,
    description_localizations: { fr: about.fr },
    required,
  };
  if (type === "file") return { type: ApplicationCommandOptionType.Attachment, ...named };
  return {
    type: ApplicationCommandOptionType.String,
    ...named,
    min_length: 1,
    max_length: Math.min(max, measures.typed),
    // A literal tells options apart that take choices from those that complete.
    ...(suggest ? { autocomplete: true } : { autocomplete: false }),
  };
}

/** Whether Discord has these very commands already, leaving aside what it fills in by itself and in which order it keeps them. */
export function isRegistered(declared: readonly Declaration[], known: readonly APIApplicationCommand[]): boolean {
  if (declared.length !== known.length) return false;
  return declared.every((mine) => {
    const theirs = known.find(({ name, type }) => name === mine.name && type === (mine.type ?? 1));
    return theirs !== undefined && agrees(mine, theirs);
  });
}

/**
 * Whether `theirs` says all that `mine` says. Where `mine` has no such field, or false or an empty list, Discord may leave
 * the field out or fill it in.
 */
function agrees(mine: unknown, theirs: unknown): boolean {
  if (Array.isArray(mine)) {
    const list = Array.isArray(theirs) ? theirs : [];
    return mine.length === list.length && mine.every((one, at) => agrees(one, list[at]));
  }
  if (mine === null || mine === undefined || mine === false)
    return theirs === null || theirs === undefined || theirs === false;
  if (typeof mine !== "object") return mine === theirs;
  if (typeof theirs !== "object" || theirs === null) return false;
  const fields = theirs as Record<string, unknown>;
  return Object.entries(mine).every(([key, value]) => agrees(value, fields[key]));
}
