import {
  type ButtonInteraction,
  type ClientApplication,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
  Team,
} from "discord.js";
import { type Locale, words } from "../words.ts";
import { remark } from "./card.ts";
import type { Desk } from "./desk.ts";
import { oneLine } from "./finding.ts";
import { type Button, button, text } from "./parts.ts";
import { completeLater, replyPrivately } from "./reply.ts";

type Press = ButtonInteraction | StringSelectMenuInteraction;

/** Who does something, where, and with which rights. */
export type Person = Pick<Press, "user" | "guildId" | "memberPermissions" | "client">;

/**
 * Whether somebody may look after the corpus: in the server that the bot is for, members with Manage Server; elsewhere, the owner
 * of the application or its team, as Discord last named them. Checked at every press, and at once: nothing is asked of Discord
 * before the answer.
 */
export function isInCharge(press: Person, { guildId }: Pick<Desk, "guildId">): boolean {
  if (guildId !== undefined && press.guildId === guildId) {
    return press.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  }
  const { application } = press.client;
  void learnOwner(application, OLD_MS);
  const { owner } = application;
  // Where Discord has not said who owns the application, nobody is in charge.
  return owner instanceof Team ? owner.members.has(press.user.id) : owner?.id === press.user.id;
}

/** Teams change: an owner known for longer is asked for anew, for the next press. */
const OLD_MS = 600_000;

const asked = new WeakMap<ClientApplication, number>();

/** Asks Discord who owns the application, unless that was asked less than `ms` ago. Never rejects; gives back whether it is known. */
export async function learnOwner(application: ClientApplication, ms = 0): Promise<boolean> {
  const now = performance.now();
  if (application.owner && now - (asked.get(application) ?? Number.NEGATIVE_INFINITY) < ms) return true;
  asked.set(application, now);
  return application.fetch().then(
    ({ owner }) => owner !== null,
    () => application.owner !== null,
  );
}

/** What those in charge find under `/corpus`. */
export const chargeTools = (locale: Locale): Button[] => [
  button(words[locale].discord.reload, { does: "reload" }),
  button(words[locale].discord.unanswered, { does: "unanswered" }),
  button(words[locale].add.add, { does: "add" }),
  button(words[locale].add.added, { does: "added" }),
];

/** Does what only those in charge may ask for. */
export async function inCharge(press: Press, does: "reload" | "unanswered", desk: Desk, locale: Locale): Promise<void> {
  const say = words[locale];
  if (!isInCharge(press, desk)) return replyPrivately(press, remark(say.discord.notInCharge));
  if (does === "unanswered") return replyPrivately(press, { parts: [text(unansweredText(press, desk, locale))] });
  await completeLater(press, async () => {
    const { articles } = await desk.reload();
    return remark(say.discord.reloaded(say.corpus.articles(articles.length)));
  });
}

/** Questions listed at most, and the code units of each. */
const MOST_LISTED = 25;
const LONGEST = 70;

function unansweredText(press: Press, { records }: Desk, locale: Locale): string {
  const say = words[locale].discord;
  if (!records.writable) return say.reportOff;
  const misses = press.guildId === null ? [] : records.missesIn(press.guildId).slice(0, MOST_LISTED);
  if (misses.length === 0) return say.noUnanswered;
  const lines = misses.map(({ question, count }) => `- ${oneLine(question, LONGEST)} (${count})`);
  return [`**${say.unanswered}**`, ...lines].join("\n");
}
