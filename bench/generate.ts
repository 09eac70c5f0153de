import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { sentencesOf } from "../src/corpus/sentences.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Passages of French Wikipedia that are used where they are present; they are no part of the project. */
const PASSAGES = join(ROOT, "../shared/data/retrieval/passages.jsonl");

/** Numbers from 0 up to 1 that depend on `seed` alone (mulberry32, Tommy Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Real sentences: those of the project's own articles, and of French Wikipedia where that is at hand. */
export function realSentences(): { readonly news: readonly string[]; readonly other: readonly string[] } {
  const folder = join(ROOT, "tests/gold/corpus");
  const articles = readdirSync(folder).map((file) =>
    readFileSync(join(folder, file), "utf8").replace(/^---[\s\S]*?---\n/, ""),
  );
  const passages = existsSync(PASSAGES)
    ? readFileSync(PASSAGES, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => String(JSON.parse(line).text))
    : [];
  return { news: articles.flatMap(cut), other: passages.flatMap(cut) };
}

const cut = (text: string): string[] =>
  text
    .normalize("NFC")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .flatMap((line) =>
      sentencesOf(line, { start: 0, end: line.length }).map(({ start, end }) => line.slice(start, end)),
    )
    .filter((sentence) => sentence.length > 30 && sentence.length < 400);

const SYLLABLES =
  "ba be bo bra cla co da del do fa fon ga gue jo ka la le lan lo ma mi mon na ni no pa per pi que ra ri ro sa ser so ta ti tour va ve vi".split(
    " ",
  );
const ENDINGS = "nel rot tier lard mont vry gnac dec son ret lin val zec mier dou bert".split(" ");

/** The word number `index` of a vocabulary without end. */
function coined(index: number): string {
  let rest = index;
  let word = ENDINGS[rest % ENDINGS.length]!;
  rest = Math.floor(rest / ENDINGS.length);
  do {
    word = SYLLABLES[rest % SYLLABLES.length]! + word;
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return word;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const OUTLETS = ["Le Courrier", "La Gazette", "L'Estuaire", "Agence Ouest", "Le Quotidien", "La Tribune libre"];

/** One article as a file: YAML front matter, then a paragraph a line. About 3,000 characters. */
export type Generated = { readonly file: string; readonly text: string };

/**
 * Article number `index` of the corpus of `seed`: real sentences recombined, in which some names and words are replaced by coined ones,
 * drawn so that the vocabulary grows with the corpus as it does in real text (Heaps' law: about the 0.6th power). The same numbers always
 * give the same article.
 */
export function generated(index: number, seed: number, { news, other }: ReturnType<typeof realSentences>): Generated {
  const random = randomFrom(seed * 1_000_003 + index);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  // A power law: few words are often drawn, most of them once.
  const fresh = () => coined(Math.min(50_000_000, Math.floor((1 - random()) ** -1.7 * 20)));
  const people = Array.from({ length: 4 }, () => capital(fresh()));
  const vary = (sentence: string) =>
    sentence.replace(/(?<=[\p{L},] )(\p{L}{5,})/gu, (word) => {
      const chance = random();
      if (/^\p{Lu}/u.test(word)) return chance < 0.5 ? pick(people) : word;
      return chance < 0.02 ? fresh() : word;
    });
  const paragraphs: string[] = [];
  let length = 0;
  while (length < 2850) {
    const count = 1 + Math.floor(random() * 3);
    const paragraph = Array.from({ length: count }, () =>
      vary(pick(other.length === 0 || random() < 0.6 ? news : other)),
    ).join(" ");
    paragraphs.push(paragraph);
    length += paragraph.length + 1;
  }
  const title = vary(pick(news))
    .replace(/[«».!?]/g, "")
    .trim()
    .slice(0, 80)
    .replace(/\s\S*$/, "");
  const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(random() * 3650) * 86_400_000).toISOString().slice(0, 10);
  const head = [
    "---",
    `title: ${JSON.stringify(title)}`,
    `outlet: ${JSON.stringify(pick(OUTLETS))}`,
    `published: ${day}`,
    "---",
  ];
  const folder = String(Math.floor(index / 1000)).padStart(3, "0");
  return {
    file: `${folder}/article-${String(index).padStart(6, "0")}.md`,
    text: `${[...head, ...paragraphs].join("\n")}\n`,
  };
}

/** Writes `count` articles into `folder`. Gives back the bytes written. */
export function writeCorpus(folder: string, count: number, seed = 1): number {
  const sentences = realSentences();
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const { file, text } = generated(index, seed, sentences);
    if (index % 1000 === 0) mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { folder: { type: "string" }, count: { type: "string" }, seed: { type: "string", default: "1" } },
  });
  if (!values.folder || !values.count)
    throw new Error("usage: tsx bench/generate.ts --folder DIR --count N [--seed N]");
  const bytes = writeCorpus(values.folder, Number(values.count), Number(values.seed));
  process.stdout.write(`${values.count} articles, ${(bytes / 1e6).toFixed(1)} MB in ${values.folder}\n`);
}
