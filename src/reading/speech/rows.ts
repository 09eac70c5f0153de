import type { QuoteFinding } from "../findings.ts";
import type { Discourse } from "./discourse.ts";
import { carried } from "./floating.ts";
import { opensParagraph } from "./headlines.ts";

/** "« Vous êtes en retard ! », « Écoutez-moi », « Répondez ! »": what stands between two in a row is said as they are. */
export function withRows({ words }: Discourse, found: QuoteFinding[]): QuoteFinding[] {
  const follows = (index: number): boolean => {
    const [before, here] = [words.quotes[index - 1], words.quotes[index]];
    return (
      before !== undefined && /^(?:, | et )$/u.test(words.text.slice(before.outer.end, here?.outer.start).slice(0, 5))
    );
  };
  return found.map((quote, index) => {
    const [before, behind] = [found[index - 1], found[index + 1]];
    if (quote.form !== "term" || before?.form !== "full" || behind?.form !== "full" || !before.speaker) return quote;
    if (before.speaker.entity !== behind.speaker?.entity || !follows(index) || !follows(index + 1)) return quote;
    return { ...quote, form: "full", speaker: carried(before.speaker, "continued") };
  });
}

/** « A. ¶ « B », a-t-il dit: a quotation of several paragraphs opens its marks in each, and only the last says whose it is. */
export function withParagraphs({ words }: Discourse, found: QuoteFinding[]): QuoteFinding[] {
  for (let index = found.length - 2; index >= 0; index--) {
    const quote = words.quotes[index]!;
    const next = words.quotes[index + 1]!;
    const here = found[index]!;
    const speaker = found[index + 1]?.speaker;
    if (quote.closed || quote.depth > 0 || here.speaker?.cue || !speaker?.cue) continue;
    const [paragraph = -1, following = -1] = [words.quoteParagraph[index], words.quoteParagraph[index + 1]];
    const opens = following === paragraph + 1 && opensParagraph(words, next);
    if (opens && here.form === "full") found[index] = { ...here, speaker: carried(speaker, "continued") };
  }
  return found;
}
