/**
 * Widths of Inter's characters in thousandths of the font size, by class, each rounded up to the widest of its class in the
 * semi-bold weight, so that a line is never wider than it is said to be.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlIîÎ.,:;!'’]/u, 335],
  [/[tfr()/ïÏ1 ]/u, 430],
  [/[szJLkxaàâcç?"“”–-]/u, 585],
  [/[vyeéèêëoôöhnuùûüFEÉÈÊË257]/u, 630],
  [/[bdpqgg«»34689 0PSRZBTß&]/u, 670],
  [/[KYXDUÛÙCÇAÀÂVHGNOÔQ]/u, 780],
  [/[w]/u, 850],
  [/[mæM]/u, 930],
];
/** Anything else: few characters are wider than the size of the font, and those hardly. */
const WIDEST = 1050;

const known = new Map<string, number>();

function widthOf(character: string): number {
  let width = known.get(character);
  if (width === undefined) {
    width = WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? WIDEST;
    // A text has few different characters; a hostile one is not kept.
    if (known.size < 1000) known.set(character, width);
  }
  return width;
}

/** An upper bound of the width of `text`, in pixels, at a font size of `size` pixels. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return (width * size) / 1000;
}

/** Breaks `text` into at most `most` lines of at most `width` pixels, between words; what does not fit ends in « … ». */
export function linesOf(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of text.replace(/\s+/gu, " ").trim().split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (textWidth(longer, size) <= width) {
      current = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, shortened(longer, size, width)];
    if (current !== "") lines.push(current);
    current = textWidth(word, size) <= width ? word : shortened(word, size, width);
  }
  return [...lines, current];
}

/** The beginning of `text` that fits with « … » behind it. */
export function shortened(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = "";
  let room = width - textWidth("…", size);
  for (const character of text) {
    room -= textWidth(character, size);
    if (room < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Text for an SVG: marked characters escaped, control characters and marks of direction left out. */
export const svgText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, "")
    .replace(/[&<>"]/g, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[mark] ?? "");
