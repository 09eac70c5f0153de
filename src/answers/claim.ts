import { countedWords } from "../language/counted.ts";
import { type WordingToken, wordingOf } from "../language/wording.ts";

/** A claimed quotation: its words in pieces, cut where the claim itself says that it leaves something out. */
export interface Claim {
  readonly text: string;
  readonly words: readonly WordingToken[];
  /** One, or several where there is « […] », « (…) » or « … » between them. */
  readonly pieces: readonly (readonly WordingToken[])[];
}

/** « […] », « (...) », « … »: the claim leaves something out here. */
const GAP = /\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3}/gu;

/** « [le président] »: words of whoever quotes, in place of others. */
const INSERTED = /\[[^\]]{0,80}\]/gu;

/** Stands for what is left out; no word has it. */
const HOLE = "\uFFFC";
const HOLES = /\uFFFC+/u;

/** Opening and closing marks. The straight mark closes itself, on its own line. */
const MARKS = /«([^«»]{1,2000})»|“([^“”]{1,2000})”|„([^„“”]{1,2000})[“”]|"([^"\n]{1,2000})"/gu;

/** Fewer words than this between marks are a title or a word held at a distance, not a quotation to verify. */
const FEWEST_WORDS = 3;

/**
 * The quotations inside a longer message, in its order, each once: what stands between marks and has words enough, else the lines
 * behind the bar of a block quote. Marks inside other marks belong to the outer ones. None where the message quotes nothing.
 */
export function quotationsIn(message: string): string[] {
  const marked = statementsAmong(
    [...message.matchAll(MARKS)].map(([, ...groups]) => groups.find((group) => group !== undefined) ?? ""),
  );
  return marked.length > 0 ? marked : statementsAmong(message.split(/\n(?!> ?)/).map(behindBar));
}

const statementsAmong = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => text.trim().replace(/[ \t\r\n]+/gu, " ")).filter(isStatement)),
];

/** What a question sets before the words that it asks about: "est-ce vrai que Favrot a dit", "did Favrot say that". */
const FRAME =
  /^(?<frame>.{0,100}?)(?<!\p{L})(?:(?:a|ont|avait|avaient|aurait|auraient)(?:-t-(?:il|elle|on))?\s(?:bien\s|vraiment\s)?(?:dit|déclaré|affirmé|lancé|répété|écrit|répondu)|said|says?)(?:\s{0,3}[:,]\s{0,3}|\s{1,3}(?:qu[’']|que\s|that\s)?)(?<words>.{10,})$/isu;
/** "Il n’a pas dit que …": nobody's words. */
const DENIED = /(?<!\p{L})(?:n[’']|(?:ne|pas|jamais|not|never|didn[’']t)(?!\p{L}))/iu;
/** What it sets behind them: "…, c'est vrai ?", "… info ou intox ?" */
const TAG =
  /[\s,.!?]{0,5}(?:(?:c[’' ]?est|c|est[- ]ce|vrai|info|is it|fake)(?:\s{1,3}(?:ce|bien|vrai|true|exact|ou|pas|faux|intox|info|news|ça|or|not)){0,4})?[\s?!.]{1,5}$/iu;

/** The words that a message asks about where it has no marks around them: behind "a dit" and before "c'est vrai ?". Undefined where it has neither. */
export function framedIn(message: string): string | undefined {
  const { frame = "", words: said = message } = FRAME.exec(message)?.groups ?? {};
  if (DENIED.test(frame)) return undefined;
  const words = said.replace(TAG, "").trim();
  return words !== message.trim() && isStatement(words) ? words : undefined;
}

/** « …, a-t-elle raconté », « …, plaisante le Breton »: what tells the speaker, behind the words. */
const INCISE =
  /,\s{1,3}(?:[\p{L}'’-]{1,30}\s){0,3}[\p{L}'’]{1,20}-(?:t-)?(?:il|elle|on|ils|elles)(?!\p{L})[^,]{0,80}$/u;

/** What a message quotes with a mark that is missing on one side, or with the incise behind it. Undefined where it has neither. */
export function unmarked(message: string): string | undefined {
  const [behind] = message.split(/(?<=.)[»”]/u);
  const opened = /[«“](?<words>[^»”]*)$/u.exec(behind ?? "")?.groups?.words ?? behind ?? "";
  const words = opened.replace(INCISE, "").trim();
  return words !== message.trim() && isStatement(words) ? words : undefined;
}

const isStatement = (words: string): boolean => wordingOf(words).length >= FEWEST_WORDS;

const behindBar = (lines: string): string =>
  lines
    .split("\n")
    .flatMap((line) => /^(?:>>> |> )(.*)/.exec(line)?.[1] ?? [])
    .join(" ");

/** Reads a claimed quotation; its outer marks and what is in square brackets are not part of its words. */
export function claimOf(text: string): Claim {
  const blanked = text
    .replace(GAP, (gap) => HOLE.repeat(gap.length))
    .replace(INSERTED, (inserted) => HOLE.repeat(inserted.length));
  const pieces: WordingToken[][] = [];
  let start = 0;
  for (const part of blanked.split(HOLES)) {
    const at = blanked.indexOf(part, start);
    const words = countedWords(text, at, at + part.length);
    if (words.length > 0) pieces.push(words);
    start = at + part.length;
  }
  return { text, words: pieces.flat(), pieces };
}
