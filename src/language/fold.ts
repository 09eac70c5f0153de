/** A folded text that knows where each of its code units came from. */
export interface Folded {
  readonly text: string;
  /**
   * `offsets[i]` is the place in the original (UTF-16 code units) of what `text[i]` was folded from;
   * the last one, `offsets[text.length]`, is the length of the original. Never decreasing.
   */
  readonly offsets: Uint32Array;
}

const LIGATURES: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
  "’": "'",
  ʼ: "'",
  "‘": "'",
  "‐": "-",
  "‑": "-",
  "\u00AD": "",
  "\u200B": "",
  "\uFEFF": "",
};

const MARKS = /\p{M}+/gu;
const ASCII = /^\p{ASCII}*$/u;

// One entry per character ever seen; a text has few of them. Cleared before it could grow with hostile input.
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const plain = character.toLowerCase().normalize("NFD").replace(MARKS, "");
  let folded = "";
  for (const part of plain) folded += LIGATURES[part] ?? part;
  if (known.size > 5000) known.clear();
  known.set(character, folded);
  return folded;
}

/**
 * The text without case, accents and ligatures, with straight apostrophes and plain hyphens: "L’Œuvre" -> "l'oeuvre".
 * Blanks and marks stay. Folding twice gives the same as folding once.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let folded = "";
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** The words and numbers of a text, folded, with single blanks between and nothing else: "L’accord, dit-il." -> "l accord dit il". */
export const foldedWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The same as `fold`, with the way back to the original. */
export function foldWithOffsets(text: string): Folded {
  let folded = "";
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    for (let i = 0; i < piece.length; i++) offsets.push(at);
    folded += piece;
    at += character.length;
  }
  offsets.push(text.length);
  return { text: folded, offsets: Uint32Array.from(offsets) };
}
