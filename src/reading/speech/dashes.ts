import { type Span, trimmed } from "../../corpus/span.ts";
import type { Quoted } from "./marks.ts";

/** "— Vous étiez seul ?": a dash, a blank and how a turn begins. The first group is what stands before the words. */
const TURN = /^(\s*[—–]\s)(?:\p{Lu}|…|\.\.\.)/u;
/** The same with a hyphen, which opens a turn only within quotation marks: "« Vous étiez seul ? ¶ - Oui. ¶ - Bien. »" */
const HYPHEN_TURN = /^(\s*-\s)(?:\p{Lu}|…|\.\.\.)/u;
const ENDED = /[.!?…»)]\s*$/u;
/** What is said to somebody rather than listed. */
const SPOKEN = /[?!]|(?:^|[\s'’])(?:je|j['’]|tu|vous|nous|oui|non|moi|ça|c['’]est)(?!\p{L})/iu;
/** In code units: as far into a turn as its manner is looked for. */
const LOOKED_AT = 400;

/**
 * The turns of a dialogue that has dashes and no quotation marks, by the index of the paragraph that each fills: from behind the dash to the end of
 * the paragraph, or to a closing mark that nothing opened. None where a single paragraph begins so, or where most are no speech, as in a list.
 * `marked`: whether a paragraph has quotations of its own, or is a heading.
 */
export function dashedTurns(
  text: string,
  paragraphs: readonly Span[],
  marked: (index: number) => boolean,
): ReadonlyMap<number, Quoted> {
  const turns = new Map<number, Quoted>();
  let spoken = 0;
  let open = false;
  paragraphs.forEach((paragraph, index) => {
    const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LOOKED_AT));
    const opening = (TURN.exec(words) ?? (open ? HYPHEN_TURN.exec(words) : undefined))?.[1];
    const whole = text.slice(paragraph.start, paragraph.end);
    open = whole.lastIndexOf("«") > whole.lastIndexOf("»") || (open && opening !== undefined && !whole.includes("»"));
    if (
      !opening ||
      marked(index) ||
      !ENDED.test(text.slice(Math.max(paragraph.start, paragraph.end - 8), paragraph.end))
    )
      return;
    if (SPOKEN.test(words)) spoken++;
    const from = paragraph.start + opening.length;
    // The slice, not the text: a search from here on would run to the end of an article that has no marks.
    const stray = text.slice(from, paragraph.end).indexOf("»");
    const end = stray > 0 ? from + stray : paragraph.end;
    const dash = from - opening.trimStart().length;
    turns.set(index, { ...trimmed(text, { start: from, end }), outer: { start: dash, end }, depth: 0, closed: true });
  });
  return turns.size > 1 && spoken * 2 >= turns.size ? turns : new Map();
}

/** Whether a quotation has a dash for its mark, or begins with one: « — Vous étiez seul ? */
export const isDashed = (text: string, { outer, start }: Quoted): boolean =>
  /[—–-]/u.test(text.charAt(outer.start)) || /[—–]/u.test(text.charAt(start));

/** "« Les oiseaux s’adaptent. » « Toi, t’adapter ? »": whether a quotation right behind the one that ends at `before` asks who spoke in it. */
export const asksBack = (text: string, before: number, { start, end, outer }: Quoted): boolean =>
  outer.start - before < CLOSE &&
  text.slice(before, outer.start).trim() === "" &&
  /\?\s?$/.test(text.slice(Math.max(start, end - 3), end)) &&
  /^(?:et )?(?:toi|vous|tu)(?!\p{L})/iu.test(text.slice(start, start + 12));
/** In code units. */
const CLOSE = 6;
