import type { ContextAnswer } from "../answers/answer.ts";
import { contains, type Span } from "../corpus/span.ts";
import { type Locale, words } from "../words.ts";
import type { Block } from "./block.ts";
import { pieces } from "./cut.ts";
import { oneLine, sourceOf } from "./finding.ts";
import { measures } from "./limits.ts";
import { escaped, smallPrint } from "./markdown.ts";

/** Code units for the reason of an inferred date, before escaping. */
const REASON = 300;

/** Where an article stands, and why it has the date that it has. */
export function articleNotes({ article, paragraphs }: ContextAnswer, locale: Locale): string[] {
  const say = words[locale].discord;
  const why = article.published?.basis === "inferred" ? article.published.why : null;
  const source = sourceOf(article, locale).join(" · ");
  return [
    smallPrint(why ? `${source}\n${say.inferredFrom(oneLine(why, REASON))}` : source),
    ...(paragraphs.length === 0 ? [say.unreadable] : []),
  ];
}

/** Its paragraphs in reading order; headings and the passage asked for in bold, long paragraphs in several pieces. */
export function articleBlocks({ article, passage, paragraphs }: ContextAnswer): Block[] {
  const headings = new Set(article.paragraphs.filter(({ heading }) => heading).map(({ start }) => start));
  const blocks: Block[] = [];
  for (const paragraph of paragraphs) {
    if (blocks.length >= measures.pages) break;
    const whole = paragraph.end - paragraph.start <= measures.paragraph / 2;
    const texts =
      passage && whole && contains(paragraph, passage)
        ? [marked(article.text, paragraph, passage)]
        : pieces(paragraph, measures.paragraph, measures.pages - blocks.length);
    for (const text of texts) blocks.push({ text: headings.has(paragraph.start) ? `**${text}**` : text, item: null });
  }
  return blocks;
}

/** The passage in bold among the words around it. A heading is bold as it is. */
function marked(text: string, { start, end }: Span, inner: Span): string {
  const [before, within, after] = [
    text.slice(start, inner.start),
    text.slice(inner.start, inner.end),
    text.slice(inner.end, end),
  ].map(escaped);
  return `${before}**${within}**${after}`;
}
