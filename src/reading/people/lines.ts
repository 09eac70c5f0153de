import type { Layout } from "../../corpus/article.ts";
import type { Span } from "../../corpus/span.ts";
import { isPlain, LOCATIVE } from "../../language/ordinary.ts";
import type { Token } from "../../language/tokens.ts";
import { tokensOf } from "../layout-tokens.ts";
import { type Word, wordOf } from "./vocabulary.ts";

/** One paragraph cut into tokens. */
export interface Line {
  readonly tokens: readonly Token[];
  /** What the lists say of each token. */
  readonly words: readonly Word[];
  /** The tokens without accents and capitals, for look-ups. */
  readonly folds: readonly string[];
  /** 1 where a token begins a sentence or what stands in quotation marks: there a capital says nothing. */
  readonly first: Uint8Array;
  /** 1 where a token stands in quotation marks. */
  readonly quoted: Uint8Array;
  /** Where the sentence of each token begins, as an offset; a quotation and its incise are one sentence. */
  readonly sentence: Uint32Array;
  /** Its number in the article, from 0. */
  readonly paragraph: number;
  /** A Heading Where Most Words Have A Capital: there a capital says nothing anywhere. */
  readonly titleCase: boolean;
}

/** What the whole article says about its words. */
export interface Evidence {
  /** Words seen without a capital. */
  readonly lower: ReadonlySet<string>;
  /** Words seen with a capital inside a sentence, with how often. */
  readonly inside: ReadonlyMap<string, number>;
  /** Family names of two words, the first an article: "le bihan". */
  readonly surnames: ReadonlySet<string>;
  /** Words seen after "à", "en", "vers": how often. */
  readonly located: ReadonlyMap<string, number>;
  /** First names that the article gives to a storm: "la tempête Ludmila". */
  readonly storms: ReadonlySet<string>;
}

const OPENING = new Set(["«", "“", '"', "„", ":", "–", "—", "-", "…", ".", "?", "!", "•", "*"]);

/** What reading a paragraph needs at every step. */
export interface Reader {
  readonly text: string;
  readonly line: Line;
  readonly evidence: Evidence;
}

/** The place of tokens `from` to `end`, end excluded; there is at least one. */
export function spanOf({ tokens }: Line, from: number, end: number): Span {
  return { start: (tokens[from] as Token).start, end: (tokens[end - 1] as Token).end };
}

/** Cuts every paragraph into tokens and marks where sentences begin. */
export function readLines(layout: Layout): Line[] {
  return layout.paragraphs.map((paragraph, number) => {
    const tokens = tokensOf(layout)[number] ?? [];
    const first = new Uint8Array(tokens.length);
    const quoted = new Uint8Array(tokens.length);
    let inside: 0 | 1 = 0;
    const starts = new Set(paragraph.sentences.map(({ start }) => start));
    const sentence = new Uint32Array(tokens.length);
    let begun = paragraph.start;
    let capitals = 0;
    let words = 0;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      const before = tokens[i - 1];
      if (token.kind === "mark") inside = insideAfter(token.lower, inside);
      if (starts.has(token.start) && quoted[i - 1] !== 1) begun = token.start;
      sentence[i] = begun;
      quoted[i] = inside;
      if (!before || starts.has(token.start)) first[i] = 1;
      else if (before.kind === "mark" && OPENING.has(before.lower) && !(isInitial(tokens, i) && !isPlain(token.lower)))
        first[i] = 1;
      else if (before.kind === "mark" && first[i - 1]) first[i] = 1;
      if (token.kind === "word" && token.end - token.start > 2) {
        words++;
        if (token.capital) capitals++;
      }
    }
    const written = layout.text.slice(paragraph.start, paragraph.end);
    const shouted = words >= 2 && written.length < 300 && written === written.toUpperCase();
    const titleCase = shouted || (words >= 5 && capitals / words > 0.7);
    const entries = tokens.map(({ lower }) => wordOf(lower));
    return {
      tokens,
      words: entries,
      folds: entries.map(({ fold }) => fold),
      first,
      quoted,
      sentence,
      paragraph: number,
      titleCase,
    };
  });
}

function insideAfter(mark: string, inside: 0 | 1): 0 | 1 {
  if (mark === "«" || mark === "“" || mark === "„") return 1;
  if (mark === "»" || mark === "”") return 0;
  return mark === '"' ? (inside ? 0 : 1) : inside;
}

/** "J. K. Rowling": the full stop of an initial ends no sentence. */
function isInitial(tokens: readonly Token[], index: number): boolean {
  const stop = tokens[index - 1];
  const letter = tokens[index - 2];
  return (
    stop?.lower === "." &&
    letter !== undefined &&
    letter.capital &&
    letter.end === stop.start &&
    letter.end - letter.start === 1
  );
}

/** Counts how the words of the article are written. */
export function gather(lines: readonly Line[]): Evidence {
  const lower = new Set<string>();
  const inside = new Map<string, number>();
  const located = new Map<string, number>();
  const surnames = new Set<string>();
  const storms = new Set<string>();
  for (const { tokens, words, folds, first, titleCase } of lines) {
    if (titleCase) continue;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (token.kind !== "word") continue;
      const fold = folds[i] as string;
      if (words[i]?.prefixed && !token.capital) {
        // "al-Assad", also "Assad" alone
        for (const form of [fold, fold.slice(fold.indexOf("-") + 1)]) inside.set(form, (inside.get(form) ?? 0) + 1);
      } else if (!token.capital) lower.add(fold);
      else if (!first[i]) {
        inside.set(fold, (inside.get(fold) ?? 0) + 1);
        if ((fold === "le" || fold === "la") && tokens[i + 1]?.capital && tokens[i - 1]?.capital)
          surnames.add(`${fold} ${folds[i + 1]}`);
        const before = tokens[i - 1];
        if (before && STORMS.has(before.lower)) storms.add(fold);
        if (before && LOCATIVE.has(before.lower) && !isAddressed(tokens, i))
          located.set(fold, (located.get(fold) ?? 0) + 1);
      }
    }
  }
  return { lower, inside, located, surnames, storms };
}

/** "On demande à Caroline", "trois questions à Caroline", "grâce à Paul": whether somebody, and no place, stands behind "à" at token `at`. */
export const isAddressed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === "à" && ADDRESSING.test(tokens[at - 2]?.lower ?? "");
const ADDRESSING =
  /^(?:questions?$|visite$|hommage$|demand|répon|dit$|dire$|confi|expliqu|racont|propos|conseill|parl|téléphon|pardonn|permet|ressembl|grâce$|quant$|face$)/u;

/** What weather services give first names to. */
const STORMS: ReadonlySet<string> = new Set("tempête ouragan cyclone typhon dépression".split(" "));
