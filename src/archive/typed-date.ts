import type { IsoDate, Layout } from "../corpus/article.ts";
import { readTimes } from "../reading/times.ts";

/**
 * The days that a typed date names: « 7 septembre 2021 », « septembre 2021 », "2021-09-07", « été 2020 ». `relative` where it needs
 * a day to be counted from, which a question has not (« hier », « mardi »); null where the text is not one date and nothing else.
 */
export function typedDate(typed: string): { readonly from: IsoDate; readonly to: IsoDate } | "relative" | null {
  const text = typed
    .normalize("NFC")
    .trim()
    .replace(/[?.!]+$/, "")
    .trim();
  const whole = { start: 0, end: text.length };
  const layout: Layout = {
    text,
    title: null,
    dateline: null,
    boilerplate: [],
    paragraphs: [{ ...whole, heading: false, sentences: [whole] }],
  };
  const [time, ...others] = readTimes(layout, null);
  if (!time || others.length > 0 || time.kind === "duration" || time.kind === "set") return null;
  // « le 7 septembre 2021 » is all of the text but an article or a preposition.
  if (text.length - (time.end - time.start) > LEADING) return null;
  return time.from !== null && time.to !== null ? { from: time.from, to: time.to } : "relative";
}

/** "le ", "en ", "à la ": what may stand before a date that is not part of it. */
const LEADING = 5;
