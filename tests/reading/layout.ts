import type { Layout } from "../../src/corpus/article.ts";
import type { Span } from "../../src/corpus/span.ts";

const ABBREVIATED = /(?:^|[\s«"“(])(?:M|MM|Mme|Mmes|Mlle|Me|Dr|Pr|Mgr|St|Ste|art|av|env|[A-Z])\.$/u;

/** The sentences of `text` between `start` and `end`, by their full stops. */
function sentencesOf(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (!".!?…".includes(text.charAt(at))) continue;
    const rest = /^[\s\u00A0]+(?=[\p{Lu}«"“])/u.exec(text.slice(at + 1, at + 8));
    if (!rest || ABBREVIATED.test(text.slice(Math.max(from, at - 6), at + 1))) continue;
    sentences.push({ start: from, end: at + 1 });
    from = at + 1 + rest[0].length;
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
}

/** A layout for a text of a test: one paragraph a line, no title, no boilerplate. A line that begins with "# " is a heading. */
export function layoutOf(written: string): Layout {
  const text = written.normalize("NFC").replace(/\r\n?/g, "\n").replace(/^# /gmu, "");
  const headings = new Set(written.split("\n").flatMap((line, index) => (line.startsWith("# ") ? [index] : [])));
  const paragraphs = [];
  let start = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const from = start + (line.length - line.trimStart().length);
    const end = from + line.trim().length;
    if (end > from) {
      paragraphs.push({ start: from, end, heading: headings.has(index), sentences: sentencesOf(text, from, end) });
    }
    start += line.length + 1;
  }
  return { text, title: null, dateline: null, boilerplate: [], paragraphs };
}
