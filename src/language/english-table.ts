import { ASKED_ENGLISH } from "./english-asked.ts";
import { EVERYDAY } from "./english-everyday.ts";
import { FURTHER } from "./english-further.ts";
import { LEXICON } from "./english-lexicon.ts";
import { MORE_PHRASES } from "./english-more-phrases.ts";
import { MORE_WORDS } from "./english-more-words.ts";
import { PHRASES } from "./english-phrases.ts";
import { PRESS_LEXICON } from "./english-press.ts";
import { ENGLISH_STOP_WORDS, PARTICLES } from "./english-words.ts";
import { fold } from "./fold.ts";

type Entries = readonly (readonly [english: string, french: string])[];

/** What `englishTable` gives. */
export interface EnglishTable {
  /** What each English word or phrase is called in French: its key (folded, without hyphens), and the French with "/" between. */
  readonly lexicon: Entries;
  /** What else it may be called. */
  readonly further: Entries;
}

/** Works the lexicon out from its word lists, which takes a tenth of a second: the build does it once, and the program in one file has what comes of it. */
export function englishTable(): EnglishTable {
  const french = withShort(
    entriesOf([LEXICON, PRESS_LEXICON, PHRASES, MORE_WORDS, MORE_PHRASES, ASKED_ENGLISH, ...EVERYDAY]),
  );
  for (const [english, name] of countries()) if (!french.has(english)) french.set(english, [name]);
  return { lexicon: joined(french), further: joined(withShort(entriesOf(FURTHER))) };
}

const joined = (french: ReadonlyMap<string, readonly string[]>): Entries =>
  [...french].map(([english, words]) => [english, words.join("/")]);

/** The entries of some lists by their English side, folded. */
function entriesOf(lists: readonly string[]): Map<string, string[]> {
  const french = new Map<string, string[]>();
  for (const entry of lists.join(",").split(/,\s*/)) {
    const [english = "", words = ""] = entry.trim().split("=");
    if (!english || !words) continue;
    const key = fold(english).replace(/[-']/g, " ");
    const known = french.get(key) ?? [];
    french.set(key, [...known, ...words.split("/").filter((word) => !known.includes(word))]);
  }
  return french;
}

/** A question is looked up without its stop words: "head of state" as "head state", but "lay off" keeps its particle. */
function withShort(french: Map<string, string[]>): Map<string, string[]> {
  for (const [key, words] of [...french]) {
    const short = key
      .split(" ")
      .filter((word) => PARTICLES.has(word) || !ENGLISH_STOP_WORDS.has(word))
      .join(" ");
    if (short.includes(" ") && !french.has(short)) french.set(short, words);
  }
  return french;
}

/** Countries by their English names: "Germany" -> "Allemagne", from the names that the platform knows. */
function countries(): Map<string, string> {
  const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const french = new Intl.DisplayNames("fr", { type: "region", fallback: "none" });
  const names = new Map<string, string>();
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = english.of(code);
      const translated = french.of(code);
      if (name && translated)
        names.set(
          fold(name)
            .replace(/[-'.()]/g, " ")
            .replace(/ +/g, " ")
            .trim(),
          translated,
        );
    }
  }
  return names;
}
