import { svgText } from "./text.ts";

/**
 * Pictures are 1,000 pixels wide and are read on a phone at about a third of that, so nothing is smaller than 30 pixels. They
 * stand on a light ground of their own: the same picture reads well in a light and in a dark client.
 */
export const WIDTH = 1000;
export const MARGIN = 56;
export const COLOURS = {
  ground: "#fbfaf7",
  ink: "#1c1b19",
  soft: "#5b5852",
  line: "#cfcac0",
  accent: "#1f4e8c",
  pale: "#d9e3f0",
} as const;

/** A picture: the drawing and its size in pixels. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The frame around the shapes of a picture, with its heading. */
export function drawing(heading: string, shapes: readonly string[], height: number): Drawing {
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Inter">`,
    `<rect width="${WIDTH}" height="${height}" rx="28" fill="${COLOURS.ground}"/>`,
    label(heading, { x: MARGIN, y: 88, size: 42, weight: 600 }),
    ...shapes,
    "</svg>",
  ].join("");
  return { svg, width: WIDTH, height };
}

/** One line of text; `y` is its base line. */
export function label(
  text: string,
  {
    x,
    y,
    size,
    weight = 400,
    colour = COLOURS.ink,
    anchor = "start",
  }: { x: number; y: number; size: number; weight?: 400 | 600; colour?: string; anchor?: "start" | "end" },
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}">${svgText(text)}</text>`;
}
