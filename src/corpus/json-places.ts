/** Where an element of a JSON list stands, and where its own keys do: offsets in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly keys: ReadonlyMap<string, number>;
}

// A string, a bracket, or a bare value (number, true, null).
const PIECE = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]|[^\s[\]{}:,"]+/gs;

/**
 * The places of the elements of the JSON list in `text`, so that a fault can name its line. `text` must be valid JSON.
 * Linear; only called where there is a fault to report.
 */
export function placesIn(text: string): Place[] {
  const places: { start: number; keys: Map<string, number> }[] = [];
  let depth = 0;
  let last: { piece: string; index: number } | undefined;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (depth === 1 && piece !== "," && piece !== "]") places.push({ start: index, keys: new Map() });
    if (piece === "[" || piece === "{") depth++;
    else if (piece === "]" || piece === "}") depth--;
    else if (piece === ":" && depth === 2 && last) places.at(-1)?.keys.set(String(JSON.parse(last.piece)), last.index);
    last = { piece, index };
  }
  return places;
}

/** The lines, from 1, on which `offsets` stand, which must be in ascending order. One pass over the text. */
export function linesAt(text: string, offsets: readonly number[]): number[] {
  let line = 1;
  let newline = text.indexOf("\n");
  return offsets.map((offset) => {
    for (; newline >= 0 && newline < offset; newline = text.indexOf("\n", newline + 1)) line++;
    return line;
  });
}
