import { type Json, listOf, walk as parts } from "./local/checks.ts";
import type { LocalDiscord, Reply } from "./local/discord.ts";
import type { SentFile } from "./local/stage.ts";

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const WORDS = [
  "OTAN",
  "Ukraine",
  "lignes rouges",
  "sommet de Genève",
  "girafe",
  "Poutine",
  "2021",
  "?",
  "sécurité",
  "Qui a parlé de gaz ?",
];
const FAILED = /failed on our side|échoué de notre côté|no longer valid|n'est plus valable/;

/**
 * Asks a command with words that somebody might type, presses everything that it shows, and everything that the first of those
 * answers shows, `depth` deep; beyond the first step `breadth` of them, by chance. Gives back what was wrong, how many presses, and
 * how long the slowest reply took, in milliseconds; that Discord's three seconds are kept is its own business.
 */
export async function walk(
  discord: LocalDiscord,
  seed: number,
  { depth, breadth }: { depth: number; breadth: number },
): Promise<{ faults: string[]; presses: number; slowest: number }> {
  const random = seeded(seed);
  const faults: string[] = [];
  let presses = 0;
  let slowest = 0;
  const locale = pick(random, ["fr", "en-US"]);
  const command = pick(
    random,
    discord.commands.filter(({ type }) => type === 1),
  );
  const name = String(command["name"]);
  const first = await discord.slash(name, await valuesFor(discord, command, random), { locale });
  judge(first, `/${name}`);
  await beyond(first, `/${name}`, 1);
  return { faults, presses, slowest };

  async function beyond(reply: Reply, path: string, step: number): Promise<void> {
    if (step > depth || !reply.message) return;
    const shown = actionsOn(reply);
    const chosen =
      step === 1 ? shown : Array.from({ length: Math.min(breadth, shown.length) }, () => pick(random, shown));
    for (const action of chosen) {
      presses += 1;
      const here = `${path} > ${action.label}`;
      // What a press before has turned or taken away is not there any more.
      if (!discord.world.messages.has(reply.message.id) || !isThere(discord, reply, action.id)) continue;
      const next = action.isMenu
        ? await discord.choose(reply, action.label, { locale })
        : await discord.press(reply, action.id, { locale });
      const answer = next.type === 9 ? await discord.fillIn(next, fillingOf(random), { locale }) : next;
      judge(answer, here);
      await beyond(answer, here, step + 1);
    }
  }

  function judge(reply: Reply, path: string): void {
    if (![4, 5, 6, 7].includes(reply.type)) faults.push(`${path}: reply of type ${reply.type}`);
    if (reply.type === 4 && reply.text.trim() === "") faults.push(`${path}: empty`);
    if (FAILED.test(reply.text)) faults.push(`${path}: ${reply.text}`);
    if (Number.isFinite(reply.ms)) slowest = Math.max(slowest, reply.ms);
  }
}

interface Action {
  readonly id: string;
  readonly label: string;
  readonly isMenu: boolean;
}

/** Everything that can be pressed or chosen under a message. */
function actionsOn(reply: Reply): Action[] {
  return [...parts(reply.message?.components)].flatMap(({ component }): Action[] => {
    const id = String(component["custom_id"]);
    if (component["type"] === 2 && !component["disabled"])
      return [{ id, label: String(component["label"]), isMenu: false }];
    if (component["type"] !== 3) return [];
    return listOf(component["options"]).map(({ label }) => ({ id, label: String(label), isMenu: true }));
  });
}

function isThere(discord: LocalDiscord, reply: Reply, id: string): boolean {
  const message = discord.world.messages.get(reply.message?.id ?? "");
  return [...parts(message?.components)].some(
    ({ component }) => component["custom_id"] === id && !component["disabled"],
  );
}

/** What somebody may fill in, whatever form it is. */
const fillingOf = (random: () => number): Record<string, string | SentFile> => ({
  question: pick(random, WORDS),
  about: "date",
  remark: "?",
  file: fileBy(random),
  published: pick(random, ["2023-03-08", "demain", ""]),
});

/** An article that nobody has sent before, or a file that is none. */
function fileBy(random: () => number): SentFile {
  const text = `Le pont numéro ${random()} fermera mardi.\n\n« Rien n'est décidé », a dit Anne Morel.`;
  return random() < 0.8 ? { name: "pont.txt", bytes: Buffer.from(text) } : { name: "x.md", bytes: Buffer.from([0, 1]) };
}

async function valuesFor(
  discord: LocalDiscord,
  command: Json,
  random: () => number,
): Promise<Record<string, string | SentFile>> {
  const values: Record<string, string | SentFile> = {};
  for (const option of listOf(command["options"])) {
    const name = String(option["name"]);
    if (!option["required"] && random() < 0.6) continue;
    if (option["type"] === 11) {
      values[name] = fileBy(random);
      continue;
    }
    const offered = option["autocomplete"] ? await discord.complete(String(command["name"]), name, "") : [];
    const value = offered.length > 0 ? pick(random, offered).value : pick(random, WORDS);
    values[name] = name === "from" || name === "to" ? pick(random, ["2021", "2021-12", "2022-10-01"]) : value;
  }
  return values;
}
