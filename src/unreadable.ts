import type { LeftOut } from "./corpus/load.ts";
import { type Locale, words } from "./words.ts";

const MEGABYTE = 1024 * 1024;

/** Why a file is left out: in the reader's language where its kind says all, else in English, as in the log. */
export function whyLeftOut({ fault, why }: Pick<LeftOut, "fault" | "why">, locale: Locale): string {
  return fault === undefined || fault === "too-large" || fault === "front-matter" || locale === "en"
    ? why
    : words[locale].add.faults[fault];
}

/** The endings of files that can be added. */
export const ADDABLE = /\.(txt|md|html)$/i;

/**
 * What is wrong with a file that somebody adds, in the reader's language. `shown` makes words of the file fit to be shown; `maxBytes`: how large a file
 * may be.
 */
export function whyUnreadable(
  { fault, why }: Pick<LeftOut, "fault" | "why">,
  { maxBytes, locale, shown }: { maxBytes: number; locale: Locale; shown: (text: string) => string },
): string {
  const { faults, unreadable } = words[locale].add;
  if (fault === undefined) return unreadable;
  if (fault === "too-large") return faults[fault](maxBytes / MEGABYTE);
  return fault === "front-matter" ? faults[fault](shown(why.replace(/^front matter, /, ""))) : faults[fault];
}
