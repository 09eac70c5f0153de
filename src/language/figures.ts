import { ABOUT, CARDINALS } from "./numbers.ts";

const WORDS = [...new Set([...CARDINALS.keys()].flatMap((word) => word.split("-")))].filter((word) => word !== "et");
/** A word of a number, for patterns. */
export const NUMBER_WORD = `(?:${[
  ...WORDS,
  "cents",
  "mille",
  ...[...ABOUT.keys()].map((word) => `${word}s?`),
  "milliers?",
  "moitié",
  "aucune?",
]
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
/** A number in figures or in words. */
export const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,15}(?:[ \u00A0\u202F.]\\d{3}(?!\\d)){0,4}(?:,\\d{1,9})?|${NUMBER_WORD}(?:[- \u00A0](?:et[- ])?${NUMBER_WORD}){0,6})(?![\\p{L}\\p{N}])`,
  "giu",
);
