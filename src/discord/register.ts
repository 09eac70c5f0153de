import { type APIApplicationCommand, type REST, Routes } from "discord.js";
import { type Declaration, isRegistered } from "./declare.ts";

export interface Scope {
  readonly applicationId: string;
  /** The one server in which the commands are registered; everywhere where there is none. */
  readonly guildId: string | undefined;
  /** The servers that the bot is in: in them, commands of an earlier setting may be left. */
  readonly guildIds: readonly string[];
}

/**
 * Registers `declared` where they belong, and removes the application's commands from the other scope, where they would show
 * twice. Reads first, and writes only what differs. Gives back how many lists were written.
 */
export async function register(rest: REST, declared: readonly Declaration[], scope: Scope): Promise<number> {
  const everywhere = Routes.applicationCommands(scope.applicationId);
  const within = (id: string) => Routes.applicationGuildCommands(scope.applicationId, id);
  const home = scope.guildId ? within(scope.guildId) : everywhere;
  const stale = [everywhere, ...scope.guildIds.map(within)].filter((route) => route !== home);
  let written = await put(rest, home, declared);
  for (const route of stale) written += await put(rest, route, []);
  return written;
}

async function put(rest: REST, route: `/${string}`, declared: readonly Declaration[]): Promise<number> {
  const query = new URLSearchParams({ with_localizations: "true" });
  const known = (await rest.get(route, { query })) as APIApplicationCommand[];
  if (isRegistered(declared, known)) return 0;
  await rest.put(route, { body: declared });
  return 1;
}
