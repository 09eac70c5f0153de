import { editDistance } from "../archive/vocabulary.ts";
import type { WordingToken } from "../language/wording.ts";
import type { Claim } from "./claim.ts";

/** What sounds alike and is typed one for the other. */
const HOMOPHONES: ReadonlyMap<string, string> = new Map(
  ["ces ses", "ca sa", "ce se", "c' s'"].flatMap((pair) => {
    const [a = "", b = ""] = pair.split(" ");
    return [
      [a, b],
      [b, a],
    ] as const;
  }),
);

/** Endings that nobody hears: « j'ai acheter », « les chauffeur ». Not those of a future and a conditional. */
const SILENT = /(?:er|ez|ees?|es?|s|x|ent)$/u;
/** Shorter words differ by their endings only: "les", "le". */
const FEWEST_LETTERS = 4;
/** A word that nobody knows, and as many letters as it takes to be one or two slips from another. */
const SLIP = /^\p{L}{5,}$/u;
const TWO_SLIPS = 8;

/**
 * The claim as it would be typed with care where it is compared with `words`: a word that these do not have is the one of theirs that it
 * misspells. « cest » is "c'est", « quelqun » "quelqu'un", « chifre » "chiffre". Where `isWord` knows it, it is another word: « molle » is not "moelle".
 */
export function mended(claim: Claim, words: readonly WordingToken[], isWord: (folded: string) => boolean): Claim {
  const known = new Set(words.map(({ folded }) => folded));
  if (claim.words.every(({ folded }) => known.has(folded))) return claim;
  const elided = elisions(words);
  const mend = (word: WordingToken): readonly WordingToken[] => {
    const { folded, start, end, capital } = word;
    if (known.has(folded)) return [word];
    if (known.has(`${folded}'`)) return [{ ...word, folded: `${folded}'` }];
    const parted = elided.get(folded);
    if (parted) {
      const cut = start + parted[0].length - 1;
      return [
        { start, end: cut, folded: parted[0], capital },
        { start: cut, end, folded: parted[1], capital: false },
      ];
    }
    const meant = soundingAlike(folded, known) ?? (capital || isWord(folded) ? undefined : nearest(folded, known));
    return meant === undefined ? [word] : [{ ...word, folded: meant }];
  };
  const pieces = claim.pieces.map((piece) => piece.flatMap(mend));
  return { text: claim.text, words: pieces.flat(), pieces };
}

/** "cest", by what it is made of. */
function elisions(words: readonly WordingToken[]): ReadonlyMap<string, readonly [string, string]> {
  const found = new Map<string, readonly [string, string]>();
  for (const [at, { folded }] of words.entries()) {
    const next = words[at + 1]?.folded;
    if (folded.endsWith("'") && next !== undefined) found.set(folded.slice(0, -1) + next, [folded, next]);
  }
  return found;
}

function soundingAlike(folded: string, known: ReadonlySet<string>): string | undefined {
  const homophone = HOMOPHONES.get(folded);
  if (homophone !== undefined && known.has(homophone)) return homophone;
  if (folded.length < FEWEST_LETTERS || /\d/u.test(folded)) return undefined;
  const heard = folded.replace(SILENT, "");
  for (const word of known) if (word.length >= FEWEST_LETTERS && word.replace(SILENT, "") === heard) return word;
  return undefined;
}

/** The one word that is a slip or two away, with the same first letter: « inefficace » misspells no "efficace". */
function nearest(folded: string, known: ReadonlySet<string>): string | undefined {
  if (!SLIP.test(folded)) return undefined;
  const near = [...known].filter((word) => {
    const most = Math.max(word.length, folded.length) >= TWO_SLIPS ? 2 : 1;
    return (
      word.length >= FEWEST_LETTERS && word.charAt(0) === folded.charAt(0) && editDistance(word, folded, most) <= most
    );
  });
  return near.length === 1 ? near[0] : undefined;
}
