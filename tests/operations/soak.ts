import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generated, randomFrom, realSentences } from "../../bench/generate.ts";
import { words } from "../../src/words.ts";
import { startBot } from "../discord/bot.ts";
import { LocalDiscord, type Reply } from "../discord/local/discord.ts";

/** What a soak found. All but the first three and `megabytes` should be 0. */
export interface Soaked {
  /** As many as there was time for. */
  readonly interactions: number;
  readonly seconds: number;
  /** Milliseconds to the first reply: of the median, of 99 in 100, of the slowest. */
  readonly replies: readonly [median: number, p99: number, slowest: number];
  /** Not answered although it could have been. */
  readonly unanswered: number;
  /** Answered with words that the corpus did not hold at that time. */
  readonly wrong: number;
  /** Lines of the log that tell of a fault of the program. */
  readonly faults: number;
  /** How many of each kind: the log's messages, and what else is not as it should be. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Resident after a fifth of the interactions, and at the end. */
  readonly megabytes: readonly [early: number, late: number];
  /** The first of what was found. */
  readonly notes: readonly string[];
}

const NOTES = 20;

/** Asked at once. */
const AT_ONCE = 10;
/** Between two disturbances, and between two drops of the gateway, in interactions. */
const CALM = 50;
const CONNECTED = 1000;
/** Between two lines that tell how far it is, in milliseconds. */
const PROGRESS_MS = 15_000;
/** After the last change, everything is known within this time, in milliseconds. */
const MENDED_MS = 180_000;
/** So long the local Discord remembers an interaction, in milliseconds. */
const REMEMBERED = 20_000;

/** What Discord may answer instead of doing what it was asked to; a status of 0 or below is a line that ends. */
const REFUSALS = [
  { status: 429, body: { message: "slow down", retry_after: 0.2, global: false }, headers: { "retry-after": "0.2" } },
  { status: 500, body: { message: "500" } },
  { status: 502, body: { message: "502" } },
  { status: 0 },
  { status: -1 },
];

/**
 * Asks the bot through the local Discord while its files change and faults come: articles are rewritten, damaged and removed, the catalogue is broken and mended, Discord
 * fails now and then. Every article says what version it is of, so that each answer can be held against what was there. It asks for so many
 * minutes at the most; `tell` hears how far it is.
 */
export async function soak(
  interactions: number,
  articles: number,
  { minutes, seed = 1, tell = () => {} }: { minutes: number; seed?: number; tell?: (line: string) => void },
): Promise<Soaked> {
  const home = mkdtempSync(join(tmpdir(), "guillemet-soak-"));
  const corpus = join(home, "corpus");
  const random = randomFrom(seed);
  const sentences = realSentences();
  const write = (file: string, content: string | Buffer) => {
    const path = join(corpus, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(join(corpus, ".aside"), content);
    renameSync(join(corpus, ".aside"), path);
  };
  const versions = Array.from({ length: articles }, () => 1);
  // No two have one stem: "zordoiq" and "zordoiiq", where "zordoi" and "zordoii" would be one word.
  const word = (index: number) =>
    `zor${"bcdfghjklm".charAt(index % 10)}${index}q`.replace(/\d/g, (digit) => "aeioubdgkz".charAt(Number(digit)));
  const publish = (index: number) => {
    const { file, text } = generated(index, seed, sentences);
    write(file, `${text}« Le ${word(index)} est à sa version ${versions[index]} », a déclaré Jeanne Kerviel.\n`);
  };
  for (let index = 0; index < articles; index++) publish(index);

  const discord = await LocalDiscord.start();
  const bot = startBot(discord, { CORPUS_DIR: corpus, CACHE_DIR: join(home, "cache"), LOG_LEVEL: "info" });
  const killed = () => void bot.child.kill("SIGKILL");
  process.once("exit", killed);
  const megabytes = () =>
    Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(bot.child.pid)], { encoding: "utf8" })) / 1024);
  const notes: string[] = [];
  const times: number[] = [];
  let unanswered = 0;
  let wrong = 0;
  let early = 0;
  /** The version that a reply tells of; 0 where it tells of none. */
  const versionIn = (text: string, index: number): number =>
    Number(new RegExp(`Le ${word(index)} est à sa version (\\d+)`).exec(text)?.[1] ?? 0);
  /** What a person may do to learn of an article, one more often than the others. */
  const ways: readonly ((index: number) => Promise<Reply>)[] = [
    (index) => discord.slash("quote", { about: `${word(index)} version` }),
    (index) => discord.slash("quote", { about: `${word(index)} version`, speaker: "Kerviel" }, { locale: "fr" }),
    (index) => discord.slash("ask", { question: `Qui a parlé du ${word(index)} ?` }),
    (index) => discord.slash("statements", { speaker: "Jeanne Kerviel", about: word(index) }),
    async (index) => {
      const quoted = await discord.slash("quote", { about: `${word(index)} version` });
      const context = await discord.press(quoted, "Context").catch((error: unknown) => {
        // An answer that names no article has no such button, and is wrong already.
        if (/no button/.test(String(error))) return quoted;
        throw error;
      });
      // Where a newer version became live between the two, the bot says that the one that was quoted is gone, and is right.
      const isGone =
        context.text.includes(words.en.discord.stale) && versionIn(quoted.text, index) < (versions[index] ?? 0);
      return isGone ? quoted : context;
    },
  ];
  /** The version of article `index` that the bot knows; undefined where it was not told. */
  const asked = async (index: number, way = 0): Promise<number | undefined> => {
    try {
      const { text, ms } = await ways[way]!(index);
      times.push(ms);
      const version = versionIn(text, index);
      if (version === 0) notes.push(`wrong (${way}): ${word(index)}: ${text.slice(0, 200)}`);
      return version;
    } catch (error) {
      unanswered++;
      notes.push(`unanswered: ${String(error).slice(0, 200)}`);
      return undefined;
    }
  };
  const ask = async () => {
    const index = Math.floor(random() * articles);
    const version = await asked(index, random() < 0.5 ? 0 : Math.floor(random() * ways.length));
    // The newest may not be live yet; one that never was is wrong.
    if (version !== undefined && (version < 1 || version > (versions[index] ?? 0))) wrong++;
  };
  const disturb = () => {
    const index = Math.floor(random() * articles);
    const chance = random();
    if (chance < 0.4) {
      versions[index] = (versions[index] ?? 0) + 1;
      publish(index);
    } else if (chance < 0.45) write("broken.txt", Buffer.from([0xff, 0xfe, 0x80]));
    else if (chance < 0.5) write("catalog.json", '[{"file": ');
    else if (chance < 0.6) rmSync(join(corpus, "catalog.json"), { force: true });
    // Where it takes effect first, a retry finds the interaction answered.
    else {
      const answer = REFUSALS[Math.floor(random() * REFUSALS.length)]!;
      discord.fail(/callback/, answer, { after: answer.status !== 429 && random() < 0.5 });
    }
  };
  try {
    const { pending } = JSON.parse(await bot.saw("corpus ready")) as { pending: number };
    await bot.saw('"msg":"ready"');
    // From now on every article should be known.
    if (pending > 0) await bot.saw("everything is read");
    const began = performance.now();
    let told = began;
    let done = 0;
    for (; done < interactions && performance.now() - began < minutes * 60_000; done += AT_ONCE) {
      await Promise.all(Array.from({ length: AT_ONCE }, ask));
      if (done % CALM === 0) disturb();
      if (done % CONNECTED === CONNECTED - AT_ONCE) discord.gateway.drop();
      // A retry may still come for the last ones.
      for (const [id, { sentAt }] of discord.interactions)
        if (performance.now() - sentAt > REMEMBERED) discord.interactions.delete(id);
      discord.world.messages.clear();
      discord.requests.length = 0;
      if (performance.now() - told > PROGRESS_MS) {
        told = performance.now();
        const seconds = Math.round((told - began) / 1000);
        tell(`${seconds} s: ${done} interactions, ${unanswered} unanswered, ${wrong} wrong, ${megabytes()} MB`);
      }
      if (early === 0 && done >= interactions / 5) early = megabytes();
    }
    const late = megabytes();
    const seconds = Math.round((performance.now() - began) / 1000);
    // Mended, it soon knows the newest of everything.
    rmSync(join(corpus, "catalog.json"), { force: true });
    discord.faults.length = 0;
    const mended = performance.now();
    for (const index of versions.keys()) {
      let version = await asked(index);
      while (version !== versions[index] && performance.now() - mended < MENDED_MS) version = await asked(index);
      if (version === versions[index]) continue;
      wrong++;
      notes.push(`wrong (old): ${word(index)}: version ${version} of ${versions[index]}`);
    }
    const status = await bot.stop();
    const serious = bot.lines.filter((line) => /"level":(?:50|60)/.test(line));
    const faults = [...serious, ...discord.violations, ...(status === 0 ? [] : [`ended with ${status}`])];
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)] ?? 0);
    return {
      interactions: done,
      seconds,
      replies: [at(0.5), at(0.99), at(1)],
      unanswered,
      wrong,
      faults: faults.length,
      kinds: counted([...faults, ...notes].map(kindOf)),
      megabytes: [early, late],
      // What is wrong before what is late.
      notes: [...notes.filter((note) => note.startsWith("wrong")), ...faults, ...notes].slice(0, NOTES),
    };
  } finally {
    killed();
    process.off("exit", killed);
    await discord.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Of a line of the log its message, of a note what stands before the particulars: "wrong (4)". */
const kindOf = (told: string): string => /"msg":"([^"]*)"/.exec(told)?.[1] ?? told.slice(0, 60).split(":")[0] ?? "";

function counted(kinds: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Minutes. */
const GRACE = 6;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      interactions: { type: "string", default: "50000" },
      articles: { type: "string", default: "2000" },
      minutes: { type: "string", default: "20" },
    },
  });
  const minutes = Number(values.minutes);
  // Whatever it waits for, it ends: the time to begin and to be mended comes on top.
  const late = setTimeout(() => process.exit(1), (minutes + GRACE) * 60_000);
  const found = await soak(Number(values.interactions), Number(values.articles), {
    minutes,
    tell: (line) => process.stderr.write(`${line}\n`),
  });
  clearTimeout(late);
  process.stdout.write(`${JSON.stringify(found)}\n`);
  const flat = found.megabytes[1] <= found.megabytes[0] * 1.2;
  process.exitCode = found.unanswered + found.wrong + found.faults === 0 && flat ? 0 : 1;
}
