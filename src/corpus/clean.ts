import {
  INSIDE,
  OPENINGS,
  PICTURE_CREDITS,
  READ_ALSO,
  RELATED_LISTS,
  SHARE_GLUE,
  SHARE_WORDS,
  WHOLE_LINES,
} from "./boilerplate.ts";
import { type Line, LONGEST_WIDGET } from "./lines.ts";

/** A repeated line counts as a caption or widget from this length on; a short refrain may be meant. */
const SHORTEST_REPEAT = 40;
const LONGEST_HEADLINE = 200;

/**
 * Which of `lines` are boilerplate: share widgets, comment forms, "Lire la suite" and the headline under it, captions, footers,
 * separators, signatures of sites, lines that repeat an earlier one. One answer per line, in order.
 * A line of more than 500 code units is prose.
 */
export function boilerplateAmong(text: string, lines: readonly Line[]): boolean[] {
  const marked = lines.map((line) => isSeparator(text, line) || isWidget(line.folded));
  markRelated(text, lines, marked);
  markRepeats(lines, marked);
  return marked;
}

/** Whether the folded line is a widget, form, footer or caption by itself. */
export function isWidget(folded: string): boolean {
  if (folded === "") return false;
  const bare = folded.replace(/^[^\p{L}\p{N}(©]+|[\s:*>»→➡!.…-]+$/gu, "");
  if (bare === "") return false;
  if (folded.length <= 120 && !folded.endsWith(".") && (WHOLE_LINES.some((form) => form.test(bare)) || isShare(folded)))
    return true;
  if (isAddress(folded)) return true;
  return (
    OPENINGS.some((form) => form.test(bare)) ||
    INSIDE.some((form) => form.test(folded)) ||
    PICTURE_CREDITS.some((form) => form.test(folded))
  );
}

/** "***", "• • •", "➡️", "—": no letter and no digit. */
const isSeparator = (text: string, { start, end }: Line): boolean =>
  end - start <= LONGEST_WIDGET && !/[\p{L}\p{N}]/u.test(text.slice(start, end));

/** "Partager sur Facebook Twitter (ouvre dans une nouvelle fenêtre)": share words, and nothing but share words. */
function isShare(folded: string): boolean {
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.some((word) => SHARE_WORDS.has(word)) &&
    words.every((word) => SHARE_WORDS.has(word) || SHARE_GLUE.has(word) || /^\d+$/.test(word))
  );
}

/** A bare domain, web or mail address on a line of its own: the signature of a site. */
const isAddress = (folded: string): boolean =>
  folded.length <= 200 &&
  /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,60}\.[\w.-]{2,30}|@\w{2,30}|[a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,40}){0,3}\.(?:com|org|net|info|fr|be|ch|ca|eu|cm|ci|sn|ma|dz|tn|ml|bf|tg|bj|ga|cg|cd|mg|ht|lu|mc|tv|io|co|news|media|press|africa|live|online|ru|ua|uk|us|de|it|es))\/?$/.test(
    folded,
  );

/** "Lire la suite" / "Biden répond aux spéculations": the label takes the headline under it, a list of links all that follow. */
function markRelated(text: string, lines: readonly Line[], marked: boolean[]): void {
  for (let index = 0; index < lines.length; index++) {
    const { folded } = lines[index] as Line;
    if (folded === "" || folded.length > LONGEST_HEADLINE + 40) continue;
    const bare = folded.replace(/^[^\p{L}\p{N}]+|[\s:*>»→➡|!.…-]+$/gu, "");
    const list = RELATED_LISTS.test(bare);
    const label = list ? bare : READ_ALSO.exec(bare)?.[0];
    if (label === undefined) continue;
    if (bare.length > label.length) {
      if (/^ ?[:|>»→➡–—-]/u.test(bare.slice(label.length)) || namesHeadline(text, lines[index] as Line, bare, label))
        marked[index] = true;
      continue;
    }
    marked[index] = true;
    for (let below = index + 1; below < lines.length && isHeadline(text, lines[below] as Line); below++) {
      marked[below] = true;
      index = below;
      if (!list) break;
    }
  }
}

/** "Lire aussi Le Kremlin répond" is a link, "Lire aussi permet de rêver." a sentence. */
function namesHeadline(text: string, line: Line, bare: string, label: string): boolean {
  const words = text.slice(line.start, line.end);
  if (/[.]$/.test(words)) return false;
  const at = words.length - bare.length + label.length;
  return /(?:aussi|egalement|more|also|next)$/.test(label) && /^\s*["«“]?\s?\p{Lu}/u.test(words.slice(Math.max(0, at)));
}

/** A line that could stand over an article: short, begins with a capital, ends without a full stop. */
export function isHeadline(text: string, line: Line): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEADLINE + 1));
  return (
    words.length <= LONGEST_HEADLINE &&
    /^["«“‘\d([]*\s?[\p{Lu}\d]/u.test(words) &&
    !/[.;:,]$/.test(words.replace(/\.{3}$/, ""))
  );
}

/** A line said twice is said once: later copies are marked, and a caption that stands twice in a row wholly. */
function markRepeats(lines: readonly Line[], marked: boolean[]): void {
  const seen = new Map<string, number>();
  for (const [index, { folded }] of lines.entries()) {
    if (folded.length < SHORTEST_REPEAT) continue;
    if (seen.has(folded)) marked[index] = true;
    else seen.set(folded, index);
  }
}
