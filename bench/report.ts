/** What one engine does with the judged questions. */
export interface Figures extends Growth {
  readonly quality?: { readonly recall1: number; readonly recall10: number; readonly mrr10: number };
}

/** What one engine takes at one size. */
export interface Growth {
  readonly passages: number;
  readonly indexMs: number;
  readonly memoryMb: number;
  readonly p50: number;
  readonly p99: number;
}

/** What the program takes until it is ready on the five articles. */
export interface Start {
  readonly what: string;
  readonly ownMs: number;
  readonly residentMb: number;
}

/** Milliseconds to the first reply in Discord. */
export interface Replies {
  readonly corpus: string;
  readonly what: string;
  readonly median: number;
  readonly worst: number;
  readonly slowest: string;
}

/** The whole program at one size, step by step; null where a step failed. */
export interface Whole {
  readonly count: number;
  readonly cold: Readonly<Record<string, number>> | null;
  readonly warm: Readonly<Record<string, number>> | null;
  readonly ask: Readonly<Record<string, number>> | null;
  readonly change: Readonly<Record<string, number>> | null;
}

export interface Results {
  readonly day: string;
  readonly machine: string;
  /** Names with versions, this project first. */
  readonly engines: readonly string[];
  readonly sizes: readonly number[];
  readonly start: readonly Start[] | null;
  readonly replies: readonly Replies[] | null;
  readonly quality: readonly (Figures | null)[];
  readonly growth: readonly (readonly (Growth | null)[])[];
  readonly wholes: readonly Whole[];
}

const NONE = "–";
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const rounded = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
const many = (value: number): string => value.toLocaleString("en");

/** "1.8 (×0.4)": a figure, and how it stands to this project's. */
const beside = (value: number | undefined, own: number | undefined): string =>
  value === undefined
    ? NONE
    : own === undefined || own === value || own === 0
      ? rounded(value)
      : `${rounded(value)} (×${rounded(value / own)})`;

/** The page: date, machine and versions, then what was measured, as figures and as ratios to this project. */
export function report({ day, machine, engines, sizes, start, replies, quality, growth, wholes }: Results): string {
  const started = (start ?? []).map(
    ({ what, ownMs, residentMb }) => `- Five articles, ${what}: ready after ${ownMs} ms, resident ${residentMb} MB`,
  );
  const replied = (replies ?? []).map(
    ({ corpus, what, median, worst, slowest }) =>
      `- ${corpus}, ${what}: median ${rounded(median)} ms, worst ${rounded(worst)} ms (/${slowest})`,
  );
  const judged = engines.map((name, at) => {
    const found = quality[at]?.quality;
    return [
      name,
      ...(found ? [found.mrr10, found.recall1, found.recall10].map((value) => value.toFixed(1)) : [NONE, NONE, NONE]),
    ];
  });
  const grown = sizes.map((size, column) => {
    const own = growth[0]?.[column] ?? undefined;
    const rows = engines.map((name, at) => {
      const found = growth[at]?.[column] ?? undefined;
      return [
        name,
        beside(found && found.indexMs / 1000, own && own.indexMs / 1000),
        beside(found?.memoryMb, own?.memoryMb),
        beside(found?.p50, own?.p50),
        beside(found?.p99, own?.p99),
      ];
    });
    const head = ["engine", "index, s", "memory, MB", "p50, ms", "p99, ms"];
    return `### ${many(size)} articles, ${many(own?.passages ?? 0)} passages\n\n${table(head, rows)}`;
  });
  const whole = wholes.map(({ count, cold, warm, ask, change }) => {
    const of = (value: number | undefined) => (value === undefined ? NONE : many(value));
    return [
      many(count),
      of(cold?.["megabytes"]),
      of(ask?.["passages"]),
      of(cold?.["whole"]),
      of(cold?.["peakMb"]),
      of(warm?.["whole"]),
      of(change?.["changed"]),
      of(change?.["longestPauseMs"]),
      of(ask?.["p50Ms"]),
      of(ask?.["p99Ms"]),
      of(ask?.["rssMb"]),
    ];
  });
  const wholeHead = [
    "articles",
    "MB of text",
    "passages",
    "read and indexed, s",
    "peak, MB",
    "from the cache, s",
    "a change live after, s",
    "longest pause, ms",
    "`/ask` p50, ms",
    "p99, ms",
    "resident, MB",
  ];
  const meaning = meaningOf({ quality, growth, sizes, wholes });
  return `# Results

Made by \`npm run bench\` on ${day}: ${machine}. ${engines.join("; ")}.
A figure in brackets is the ratio to this project's. ${NONE}: not measured in the time given, more than ten minutes, or more memory than half of the machine's.

## What it means

${meaning.join("\n")}

## Start

Processor time of the built program, all threads, until it takes questions; the best of five.

${started.join("\n") || NONE}

## First reply in Discord

Through the local Discord of the tests, from what a person does to the bot's answer.

${replied.join("\n") || NONE}

## Quality

1,500 French questions with a known passage among 1,518 (PIAF 1.1, Etalab), per cent.

${table(["engine", "MRR@10", "recall@1", "recall@10"], judged)}

## Growth of the index

Generated articles: real sentences recombined, with a vocabulary that grows. Every engine gets the same passages and questions.

${grown.join("\n\n")}

## From a folder to an answer

The whole program: reading quotations, statements, dates and people, linking and indexing; files of about 3 kB.

${table(wholeHead, whole)}
`;
}

/** Five sentences, made of the figures. */
function meaningOf({
  quality,
  growth,
  sizes,
  wholes,
}: Pick<Results, "quality" | "growth" | "sizes" | "wholes">): string[] {
  // The largest that was measured in the time given.
  const last = Math.max(0, ...[...sizes.keys()].filter((at) => growth[0]?.[at] && wholes[at]?.cold));
  const size = many(sizes[last] ?? 0);
  const [ours, plain] = [quality[0]?.quality, quality[1]?.quality];
  const [own, mini] = [growth[0]?.[last], growth[1]?.[last]];
  const whole = wholes[last];
  const ratio = (a: number | undefined, b: number | undefined) => (a && b ? rounded(a / b) : NONE);
  const of = (value: number | undefined) => (value === undefined ? NONE : many(value));
  return [
    `- The right passage comes first for ${ours?.recall1 ?? NONE} of a hundred questions, with plain MiniSearch for ${plain?.recall1 ?? NONE}.`,
    `- At ${size} articles a search takes ${ratio(mini?.p99, own?.p99)} times less at p99 than with plain MiniSearch, and the index ${ratio(mini?.memoryMb, own?.memoryMb)} times less memory.`,
    `- Indexing alone takes ${ratio(own?.indexMs, mini?.indexMs)} times as long, because words are stemmed and counted for spelling and names too.`,
    `- ${size} articles are read and indexed in ${of(whole?.cold?.["whole"])} s with ${of(whole?.cold?.["peakMb"])} MB at the peak, and from the cache in ${of(whole?.warm?.["whole"])} s.`,
    `- A changed article is live after ${of(whole?.change?.["changed"])} s, because people are linked anew only where it names them, and events after that, behind the answers; answers go on meanwhile, with pauses of ${of(whole?.change?.["longestPauseMs"])} ms at most.`,
  ];
}
