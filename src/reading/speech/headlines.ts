import { contains } from "../../corpus/span.ts";
import { foldedWords } from "../../language/fold.ts";
import type { QuoteFinding } from "../findings.ts";
import type { Discourse } from "./discourse.ts";
import { CARRIED, carried } from "./floating.ts";
import { tokensOf } from "./forms.ts";
import type { Quoted } from "./marks.ts";
import { unitAt } from "./pronouns.ts";
import type { Words } from "./words.ts";

/** Whether a quotation stands at the beginning of its paragraph. */
export const opensParagraph = (words: Words, { outer }: Pick<Quoted, "outer">): boolean =>
  /(?:^|\n)[^\S\n]*$/u.test(words.text.slice(Math.max(0, outer.start - 3), outer.start));

/** How many quotations around one are searched for its words, and how many of their code units: enough for any article, linear in all. */
const SEARCHED = 100;
const COMPARED = 600;

/**
 * A quotation in a headline, or one set apart without a cue, takes the speaker of the quotation of the article that has its words.
 */
export function withHeadlines({ words }: Discourse, found: QuoteFinding[]): QuoteFinding[] {
  const plain = found.map(({ start, end }) => foldedWords(words.text.slice(start, Math.min(end, start + COMPARED))));
  return found.map((quote, index) => {
    const unit = words.units[unitAt(words, tokensOf(words, quote).from)];
    const rule = quote.speaker?.because[0]?.rule;
    const wanted = plain[index]!;
    // "« Où est le mandat ? »" over the text that says who asks: set apart, so that the name behind it is no sign.
    const alone = isAlone(words, words.quotes[index]!);
    const kept = !rule || !(CARRIED.has(rule) || (alone && rule === "after"));
    if (quote.speaker && rule !== "headline" && ((unit?.heading && rule !== "after") || kept)) return quote;
    if ((!unit?.heading && !alone && quote.form === "term") || !wanted.includes(" ")) return quote;
    for (let place = Math.max(0, index - SEARCHED); place < Math.min(found.length, index + SEARCHED); place++) {
      const source = found[place]!;
      if (place === index || !source.speaker || source.form === "term" || contains(source, quote)) continue;
      // Four words and more are hardly said twice.
      const once = alone && !isAlone(words, words.quotes[place]!) && wanted.split(" ").length >= TELLING;
      if (!unit?.heading && !isSure(source) && !once) continue;
      if (!plain[place]!.includes(wanted)) continue;
      const form = quote.form === "term" ? source.form : quote.form;
      return { ...quote, form, speaker: carried(source.speaker, "repeated") };
    }
    return alone && rule !== "after" ? ofTextBelow(words, found, index) : quote;
  });
}

const TELLING = 4;

/** Whether something says whose a quotation is, its own cue or that of the words that it goes on with. */
const isSure = ({ speaker }: QuoteFinding): boolean =>
  speaker !== null && (speaker.cue !== null || speaker.because[0]?.rule === "continued");

/**
 * "« On a eu très peur » ¶ La rue s’est réveillée sous l’eau. « La cave était pleine », raconte Anne Lambert.": a line of quoted words without a full
 * stop is set over the text that follows, and is whose the next quotation is.
 */
function ofTextBelow(words: Words, found: readonly QuoteFinding[], index: number): QuoteFinding {
  const quote = found[index]!;
  if (quote.form === "term" || isStopped(words, index)) return quote;
  for (let next = index + 1; next < Math.min(found.length, index + BELOW); next++) {
    const source = found[next]!;
    if (isAlone(words, words.quotes[next]!)) return quote;
    if (source.form !== "full" || !isSure(source) || !source.speaker) continue;
    const { mention } = source.speaker;
    const because = [{ rule: "after", at: mention }, ...source.speaker.because] as const;
    return { ...quote, speaker: { ...source.speaker, cue: null, via: null, because } };
  }
  return quote;
}
const BELOW = 8;

/** Whether the words between the marks, or the mark behind them, end as a sentence does. */
const isStopped = (words: Words, index: number): boolean => {
  const { end, outer, closed } = words.quotes[index]!;
  return !closed || /[.…]/u.test(words.text.charAt(end - 1)) || words.text.charAt(outer.end) === ".";
};

/** Whether nothing but the quotation stands in its paragraph. */
const isAlone = (words: Words, { outer }: Quoted): boolean =>
  opensParagraph(words, { outer }) && /^[\s.]*(?:\n|$)/u.test(words.text.slice(outer.end, outer.end + 4));
