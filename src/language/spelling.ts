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
  [/(?:eres?|ers)$/u, "er"],
  // A verb that the conjugation does not know: "remorquée".
  [/(?:ee?s?|ait|aient|ant|ent|era|eront|erait|eraient)$/u, "er"],
];

/** Whether a folded word is one of the French spelling dictionary, or a form of one: no misspelling of another. The dictionary is opened at first use. */
export function isSpelt(folded: string): boolean {
  if (infinitiveOf(folded) !== undefined) return true;
  words ??= new Set(spellingTable().split("\n"));
  const known = words;
  return (
    known.has(folded) ||
    ENDINGS.some(([ending, plain]) => ending.test(folded) && known.has(folded.replace(ending, plain)))
  );
}
