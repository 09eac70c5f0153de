import { once } from "node:events";
import { VERBS } from "../../src/discord/ticket.ts";
import { type Locale, words } from "../../src/words.ts";
import { type Json, listOf, walk } from "./local/checks.ts";
import type { LocalDiscord, Reply } from "./local/discord.ts";
import { type Message, visibleText } from "./local/world.ts";

/** Words that find something in a corpus, and some that do not. */
export interface Topics {
  /** For each option, a value that finds something. */
  readonly values: Readonly<Record<string, string>>;
  /** Somebody who says more than a page holds. */
  readonly speaker: string;
  /** A name that several people go by. */
  readonly homonym: string;
  /** A subject that is near one of the corpus, and not in it. */
  readonly near: string;
  /** Two things that were said. */
  readonly quotations: readonly [string, string];
  /** Questions, in French and English. */
  readonly question: Readonly<Record<Locale, string>>;
}

/** Whatever the bot offers: commands, options, completions, verbs of buttons and forms, and ways to talk to it. */
function offered({ commands }: LocalDiscord): string[] {
  return [
    ...commands.flatMap((command) => {
      const name = String(command["name"]);
      if (command["type"] !== 1) return [`message command ${name}`];
      const options = listOf(command["options"]).flatMap((option) => [
        `option ${name} ${option["name"]}`,
        ...(option["autocomplete"] ? [`completion ${name} ${option["name"]}`] : []),
      ]);
      return [`command ${name}`, ...options];
    }),
    ...VERBS.map((verb) => `press ${verb}`),
    ...["further", "report", "add", "describe"].map((verb) => `form ${verb}`),
    ...["mention", "private message", "follow-up", "hint", "group"].map((way) => `talk ${way}`),
  ];
}

/** What of it was done through interactions. */
function done({ interactions }: LocalDiscord): Set<string> {
  const did = new Set<string>();
  for (const { type, payload, callback } of interactions.values()) {
    const data = payload["data"] as Json;
    const name = String(data["name"]);
    if (type === 2) {
      did.add(data["type"] === 3 ? `message command ${name}` : `command ${name}`);
      for (const option of listOf(data["options"])) did.add(`option ${name} ${option["name"]}`);
    }
    if (type === 4) {
      const focused = listOf(data["options"]).find((option) => option["focused"]);
      if (listOf(callback?.data["choices"]).length > 0) did.add(`completion ${name} ${focused?.["name"]}`);
    }
    const verb = String(data["custom_id"]).split(":")[1];
    if (type === 3) did.add(`press ${verb}`);
    if (type === 5) did.add(`form ${verb}`);
  }
  return did;
}

const WRONG = /failed on our side|échoué de notre côté|no longer valid|n'est plus valable/;

/**
 * Does all that a person can do with the bot, in one language, which is the server's too, in a corpus that `topics` fits. Gives back what is offered and was not done, and
 * every reply that was wrong in kind.
 */
export async function doEverything(
  discord: LocalDiscord,
  locale: Locale,
  topics: Topics,
): Promise<{ missed: string[]; wrong: string[] }> {
  discord.interactions.clear();
  const wrong: string[] = [];
  const talked = new Set<string>();
  const as = { locale: locale === "fr" ? "fr" : "en-GB" };
  const { discord: say, add } = words[locale];
  const seen = (reply: Reply, what: string, holds: string | RegExp = ""): Reply => {
    const right = typeof holds === "string" ? reply.text.includes(holds) : holds.test(reply.text);
    if (reply.type !== 9 && (!right || WRONG.test(reply.text))) wrong.push(`${locale} ${what}: ${reply.text}`);
    return reply;
  };
  const slash = async (name: string, values: Parameters<LocalDiscord["slash"]>[1] = {}, holds?: string | RegExp) =>
    seen(await discord.slash(name, values, as), `/${name} ${JSON.stringify(values)}`, holds);
  const press = async (on: Reply | Message, label: string, holds?: string | RegExp) =>
    seen(await discord.press(on, label, as), `[${label}]`, holds);
  const fill = async (form: Reply, values: Parameters<LocalDiscord["fillIn"]>[1], holds?: string | RegExp) =>
    seen(await discord.fillIn(form, values, as), "form", holds);

  await everyCommand();
  await everyFinding();
  await everyWayOn();
  await everyCharge();
  await everyMessage();
  await everyTalk();
  const did = new Set([...done(discord), ...[...talked].map((way) => `talk ${way}`)]);
  return { missed: offered(discord).filter((one) => !did.has(one)), wrong };

  /** Each command alone, then with each of its other options, the words of each option completed. */
  async function everyCommand(): Promise<void> {
    for (const command of discord.commands.filter(({ type }) => type === 1)) {
      const name = String(command["name"]);
      const options = listOf(command["options"]).filter(({ type }) => type === 3);
      const required = Object.fromEntries(
        options
          .filter((option) => option["required"])
          .map((option) => [String(option["name"]), wordsFor(name, String(option["name"]))]),
      );
      await slash(name, required, "**/");
      for (const option of options) {
        const key = String(option["name"]);
        if (!option["required"]) await slash(name, { ...required, [key]: wordsFor(name, key) }, "**/");
        if (!option["autocomplete"]) continue;
        const offers = await discord.complete(name, key, "", { ...as, others: {} });
        await discord.complete(name, key, (offers[0]?.name ?? "a").slice(0, 3), as);
        if (offers[0]) await slash(name, { ...required, [key]: offers[0].value }, "**/");
        else wrong.push(`${locale} /${name} ${key}: nothing is offered`);
      }
    }
  }

  function wordsFor(command: string, option: string): string {
    return topics.values[`${command} ${option}`] ?? topics.values[option] ?? "";
  }

  async function everyFinding(): Promise<void> {
    const quotes = await slash("quote", { about: topics.values["about"] ?? "" }, "> ");
    const shared = await press(quotes, say.share, /Shared by Alice|Partagé par Alice/);
    await press(shared, say.context, "**/source**");
    await press(shared, say.cite, "@article{");
    await press(shared, say.remove);
    const context = await press(quotes, say.context, "**/source**");
    await fill(await press(context, say.report), { about: "date", remark: "?" }, say.reportKept);
    await press(quotes, say.cite, "@article{");
    const pages = await slash("statements", { speaker: topics.speaker }, "\n-# **");
    await press(await press(pages, `${say.after} ▶`), `◀ ${say.before}`);
  }

  async function everyWayOn(): Promise<void> {
    const several = await slash("statements", { speaker: topics.homonym }, say.several(topics.homonym));
    const menu = [...walk(several.message?.components)].find(({ component }) => component["type"] === 3);
    const [line] = listOf(menu?.component["options"]);
    const one = seen(await discord.choose(several, String(line?.["label"]), as), "menu", "\n-# **");
    await fill(await press(one, say.further), { question: words[locale] === words.fr ? "et quand ?" : "and when?" });
    await press(await slash("help", {}, words[locale].help.intro), say.try, "**/");
    const nothing = await slash("quote", { about: topics.near }, say.subjects);
    const near = [...walk(nothing.message?.components)].find(({ component }) =>
      String(component["custom_id"]).includes(":subject:"),
    );
    await press(nothing, String(near?.component["label"]), "> ");
  }

  async function everyCharge(): Promise<void> {
    const corpus = await slash("corpus");
    await press(corpus, say.unanswered, topics.near);
    await press(corpus, say.reload, /\d/);
    const article = (what: string) =>
      Buffer.from(`Pourquoi ${what} ferme, ${locale}\n\n« Rien n'est décidé pour ${what} », a dit Odile Vasseur.`);
    const sent = { name: "a.txt", bytes: article("le phare") };
    const preview = await slash("corpus", { file: sent }, add.preview);
    await press(preview, add.discard, add.discarded);
    const form = await press(corpus, add.add);
    const filled = await fill(
      form,
      { file: { name: "b.md", bytes: article("le tunnel") }, outlet: "Le Phare" },
      "Le Phare",
    );
    const more = await fill(await press(filled, add.describe), { published: "2023-03-08" }, "2023-03-08");
    const live = await press(more, add.keep, "tunnel");
    await press(live, say.try, "tunnel");
    await press(await press(corpus, add.added, "tunnel"), add.takeOut, add.keep);
  }

  async function everyMessage(): Promise<void> {
    const { bob } = discord.world;
    const [first, second] = topics.quotations;
    const two = discord.say(`On a dit « ${first} », puis « ${second} ».`, { as: bob });
    const verify = seen(await discord.apps("Verify quotation", two, as), "verify", say.also);
    await press(verify, say.try, "**/");
    const none = discord.say("", { as: bob });
    seen(await discord.apps("Verify quotation", none, as), "verify nothing", say.noText);
    seen(await discord.apps("Find sources", two, as), "sources", "**/");
  }

  async function everyTalk(): Promise<void> {
    const post = async (act: () => void): Promise<Message> => {
      const posted = once(discord, "post");
      act();
      return (await posted)[0] as Message;
    };
    const heard = (message: Message, way: string, holds: string) => {
      if (visibleText(message).includes(holds)) talked.add(way);
      else wrong.push(`${locale} ${way}: ${visibleText(message)}`);
    };
    const name = locale === "fr" ? "/demander" : "/ask";
    const mention = `<@${discord.application.id}>`;
    const question = topics.question[locale];
    const answer = await post(() => discord.say(`${mention} ${question}`));
    heard(answer, "mention", `**${name}**`);
    heard(await post(() => discord.say(question, { alone: true })), "private message", `**${name}**`);
    const tied = locale === "fr" ? "et quand ?" : "and when?";
    const next = await post(() => discord.say(`${mention} ${tied}`, { replyTo: answer }));
    heard(next, "follow-up", "**/date**");
    heard(await post(() => discord.say(mention)), "hint", say.hint);
    const group = await discord.slash("quote", { about: topics.values["about"] ?? "" }, { ...as, group: true });
    if (seen(group, "group", "> ").isPrivate) talked.add("group");
  }
}
