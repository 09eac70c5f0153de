import type { Word } from "./analyse.ts";
import { translate } from "./english.ts";
import { ENGLISH_MARKS, FRENCH_MARKS } from "./english-words.ts";
import { isSpelt } from "./spelling.ts";

/** The languages in which one may ask. */
export type Language = "fr" | "en";

/** Words that only an English question begins with. */
const ENGLISH_OPENINGS = new Set("what who whom whose which when where why how did does is was were has".split(" "));

/** Whether a question of these words is French or English. */
export function languageOf(words: readonly Word[]): Language {
  let english = 0;
  let french = 0;
  const opens = ENGLISH_OPENINGS.has(words[0]?.exact ?? "");
  for (const { exact } of words) {
    // "What's the judge's name?": what an English question word opens has the "s" of a genitive or of "is".
    if (exact === "s" && opens) continue;
    if (ENGLISH_MARKS.has(exact)) english++;
    if (FRENCH_MARKS.has(exact)) french++;
  }
  if (english === 0 && french === 0 && !opens) return isBareEnglish(words) ? "en" : "fr";
  return english > french || (english === french && opens) ? "en" : "fr";
}

/** "Ruet bonuses quote": bare words of which none is French alone and some are English alone. */
function isBareEnglish(words: readonly Word[]): boolean {
  const plain = words.filter(({ capital, number }) => !capital && !number);
  const isEnglish = ({ exact }: Word) => translate([exact], 0).listed;
  return (
    plain.length > 1 &&
    plain.every((word) => !isSpelt(word.exact) || isEnglish(word)) &&
    plain.some((word) => !isSpelt(word.exact) && isEnglish(word))
  );
}
