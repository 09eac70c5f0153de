import type { APIApplicationCommand } from "discord.js";
import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { declarations, isRegistered } from "../../src/discord/declare.ts";
import { checkCommands } from "./local/check-commands.ts";

const declared = declarations(commands, true);

/** As Discord gives them back: with its own fields, without what is false, in its own order. */
const kept = declared
  .map((command) => ({
    ...(JSON.parse(JSON.stringify(command, (_, value) => (value === false ? undefined : value))) as object),
    id: "1",
    application_id: "2",
    version: "3",
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
  }))
  .reverse() as unknown as APIApplicationCommand[];

test("what is declared keeps Discord's rules, in both languages", () => {
  expect(checkCommands(declared)).toEqual([]);
  for (const command of declared) expect(command.name_localizations).toHaveProperty("fr");
});

test("what Discord fills in is no difference", () => {
  expect(isRegistered(declared, kept)).toBe(true);
});

const changed = (more: object) => (all: APIApplicationCommand[]) =>
  all.map((one) => (one.name === "quote" ? { ...one, ...more } : one));

test.each([
  ["one is missing", (all: APIApplicationCommand[]) => all.slice(1)],
  ["one is too many", (all: APIApplicationCommand[]) => [...all, { ...all[0]!, name: "old" }]],
  ["a description differs", changed({ description: "x" })],
  ["a French name differs", changed({ name_localizations: { fr: "x" } })],
  ["the options are gone", changed({ options: [] })],
  ["it is a command of another type", changed({ type: 3 })],
  ["it may be used in fewer places", changed({ contexts: [0] })],
] as const)("%s: they are written again", (_, change) => {
  expect(isRegistered(declared, change(kept) as APIApplicationCommand[])).toBe(false);
});
