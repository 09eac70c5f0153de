/**
 * Breaks `text` into lines of at most `width` characters between words; a longer word stays whole. Line breaks of the text are kept.
 * Width counts code points, so wide characters may stand out by a few columns.
 */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(width, 20);
  return text.split("\n").flatMap((line) => wrapLine(line, room));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  let length = 0;
  // A no-break space holds « and its word together, so only plain blanks part words.
  for (const word of line.split(/[ \t]+/)) {
    const size = [...word].length;
    if (current !== "" && length + 1 + size > width) {
      lines.push(current);
      current = word;
      length = size;
    } else {
      current = current === "" ? word : `${current} ${word}`;
      length += size + (length === 0 ? 0 : 1);
    }
  }
  return [...lines, current];
}
