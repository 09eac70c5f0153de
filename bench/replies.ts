import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BotProcess, startBot } from "../tests/discord/bot.ts";
import { writeArticles } from "../tests/discord/corpus.ts";
import { LocalDiscord, type Reply } from "../tests/discord/local/discord.ts";

/**
 * `npm run bench:replies` (builds nothing: `npm run build` first): the time from what a person does to the first reply, through
 * the local Discord and the bot as its own process, on the five articles and on 2,000 generated ones. Each question is asked
 * once, so that none is answered from memory; a second round asks the same again, which is. Ends with status 1 where the
 * median is not under 100 ms or the worst not under 1 s.
 */
const GENERATED = 2000;
const MEDIAN = 100;
const WORST = 1000;
/** So long a reply is waited for, in milliseconds. */
const PATIENCE = 60_000;

type Round = readonly (readonly [kind: string, ask: () => Promise<Reply>])[];

/** Everything that a person can begin with, about each of the subjects. */
function round(discord: LocalDiscord, subjects: readonly string[], speakers: readonly string[]): Round {
  const ask = (name: string, values: Readonly<Record<string, string>>) =>
    [name, () => discord.slash(name, values)] as const;
  const [first = "", second = ""] = speakers;
  return [
    ...subjects.flatMap((about) => [
      ask("ask", { question: `Qui a parlé de ${about} ?` }),
      ask("quote", { about }),
      ask("date", { event: about }),
      ask("timeline", { about }),
      ask("verify", { text: `« ${about} n'a rien de définitif »` }),
      ask("compare", { about, first, second }),
    ]),
    ...speakers.map((speaker) => ask("statements", { speaker })),
    ask("timeline", {}),
    ask("corpus", {}),
    ask("help", {}),
  ];
}

interface Measured {
  readonly median: number;
  readonly worst: number;
  readonly slowest: string;
  readonly count: number;
}

/** One after another, as one person would. Milliseconds. */
async function measure(asked: Round): Promise<Measured> {
  const times: { kind: string; ms: number }[] = [];
  for (const [kind, ask] of asked) times.push({ kind, ms: (await ask()).ms });
  times.sort((a, b) => a.ms - b.ms);
  const last = times.at(-1);
  return {
    median: times[times.length >> 1]?.ms ?? 0,
    worst: last?.ms ?? 0,
    slowest: last?.kind ?? "",
    count: times.length,
  };
}

let holds = true;
const measured: { corpus: string; what: string; median: number; worst: number; slowest: string }[] = [];

function tell(corpus: string, what: string, { median, worst, slowest, count }: Measured): void {
  measured.push({ corpus, what, median, worst, slowest });
  const ok = median < MEDIAN && worst < WORST;
  holds &&= ok;
  const figures = `median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms (/${slowest})`;
  process.stdout.write(`${ok ? "ok  " : "FAIL"} ${corpus}, ${count} ${what}: ${figures}\n`);
}

async function bench(corpus: string, folder: string, subjects: readonly string[], speakers: readonly string[]) {
  // Slow is a figure too: the bench goes on where Discord would have given up.
  const discord = await LocalDiscord.start({ deadline: PATIENCE });
  const bot: BotProcess = startBot(discord, { CORPUS_DIR: folder });
  try {
    await bot.saw('"msg":"ready"');
    tell(corpus, "questions asked for the first time", await measure(round(discord, subjects, speakers)));
    tell(corpus, "questions asked again", await measure(round(discord, subjects, speakers)));
    if (discord.violations.length > 0) throw new Error(discord.violations.join("\n"));
  } finally {
    await bot.stop();
    await discord.close();
  }
}

const folder = await mkdtemp(join(tmpdir(), "guillemet-replies-"));
try {
  await writeArticles(folder, GENERATED);
  const news = ["le sommet", "l'appel vidéo", "les sanctions", "le gaz", "la girafe"];
  await bench("5 articles", "seeds", news, ["président", "ministre"]);
  const region = [
    "retraites",
    "prix du blé",
    "hôpital public",
    "la girafe",
    "la sécheresse",
    "ligne de train",
    "budget",
  ];
  await bench(`${GENERATED} articles`, folder, region, ["Anne Morel", "Marc Garnier", "Sophie Lefort"]);
} finally {
  await rm(folder, { recursive: true });
}
// For the benchmark, which takes the last line.
process.stdout.write(`${JSON.stringify(measured)}\n`);
process.exitCode = holds ? 0 : 1;
