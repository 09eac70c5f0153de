import { fold } from "./fold.ts";
import { infinitiveOf } from "./french-words.ts";
import { spellingTable } from "./spelling-table.ts";

let words: ReadonlySet<string> | undefined;

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
  words ??= opened();
  const known = words;
  const has = (form: string) => known.has(form);
  return has(written) || ENDINGS.some(([ending, plain]) => ending.test(written) && has(written.replace(ending, plain)));
}

/** The words as they are written, and without their accents. */
function opened(): ReadonlySet<string> {
  const written = spellingTable().split("\n");
  return new Set([...written, ...written.map(fold)]);
}
