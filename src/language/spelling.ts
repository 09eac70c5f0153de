import { fold } from "./fold.ts";
import { infinitiveOf } from "./french-words.ts";
import { spellingTable } from "./spelling-table.ts";

let words: string | undefined;

/** What a noun or an adjective has in its plain form for what it ends in: "chauves", "locaux", "heureuse". */
const ENDINGS: readonly (readonly [ending: RegExp, plain: string])[] = [
  [/s$/u, ""],
  [/x$/u, ""],
  [/es?$/u, ""],
  [/aux$/u, "al"],
  [/(?:elles?|els)$/u, "el"],
  [/euses?$/u, "eux"],
  [/ives?$/u, "if"],
  [/(?:trices?|teurs)$/u, "teur"],
  [/(?:ennes?|ens)$/u, "en"],
  [/(?:[eè]res?|ers)$/u, "er"],
  // A verb that the conjugation does not know: "remorquée".
  [/(?:[eé]e?s?|ait|aient|ant|ent|era|eront|erait|eraient)$/u, "er"],
];

/**
 * Whether a word in lower case is one of the French spelling dictionary, or a form of one: no misspelling of another. Without any accent it may stand for one
 * that has some; "areté" is none. The dictionary is opened at first use.
 */
export function isSpelt(written: string): boolean {
  const folded = fold(written);
  if (written === folded && infinitiveOf(folded) !== undefined) return true;
  words ??= spellingTable();
  const known = words;
  const has = (form: string) => isIn(known, form);
  return has(written) || ENDINGS.some(([ending, plain]) => ending.test(written) && has(written.replace(ending, plain)));
}

/** Whether `word` is a line of `lines`, which are in order: looked for by halves, as a set of so many words would take ten times their memory. */
function isIn(lines: string, word: string): boolean {
  let from = 0;
  let to = lines.length - 1;
  while (from < to) {
    const start = lines.lastIndexOf("\n", (from + to) >> 1) + 1;
    const end = lines.indexOf("\n", start);
    const line = lines.slice(start, end);
    if (line === word) return true;
    if (line < word) from = end;
    else to = start - 1;
  }
  return false;
}
