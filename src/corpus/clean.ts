import {
  APPEALS,
  LETTERS,
  OPENINGS,
  PICTURE_CREDITS,
  READ_ALSO,
  RELATED_LISTS,
  SHARE_GLUE,
  SHARE_WORDS,
  WHOLE_LINES,
} from "./boilerplate.ts";
import type { Line } from "./lines.ts";

/** A line counts as a repetition from this length on; a short refrain may be meant. */
const SHORTEST_REPEAT = 40;
const LONGEST_HEADLINE = 200;
const SHORTEST_CAPTION = 20;
const LONGEST_WHOLE = 120;
const LONGEST_CREDIT = 200;

/**
 * Which of `lines` are boilerplate by what they say: share widgets, comment forms, "Lire la suite" and the headline
 * under it, captions with a credit, appeals, separators, signatures of sites, lines that repeat an earlier one. One
 * answer per line, in order.
 */
export function boilerplateAmong(text: string, lines: readonly Line[]): boolean[] {
  const marked = lines.map(
    (line) => isSeparator(text, line) || isWidget(line.folded) || isPointer(text, line) || isLength(line),
  );
  markRelated(text, lines, marked);
  markFilms(text, lines, marked);
  markCaptions(lines, marked);
  markRepeats(lines, marked);
  return marked;
}

/** Whether a folded line is a widget, form, footer or caption by itself. Long lines (folded to "") are prose. */
export function isWidget(folded: string): boolean {
  const bare = folded.replace(/^[^\p{L}\p{N}(©#@«"“]+/u, "").replace(/[^\p{L}\p{N})%]{1,40}$/u, "");
  if (bare === "") return false;
  // "Facebook." at the end of a sentence that broke in two is not a button.
  if (bare.length <= LONGEST_WHOLE && !/[^.]\.$/.test(folded)) {
    if (WHOLE_LINES.some((form) => form.test(bare)) || isShare(bare) || isTags(folded)) return true;
  }
  if (isAddress(folded)) return true;
  const tail = folded.slice(-LONGEST_CREDIT);
  if (MAY_CREDIT.test(tail) && PICTURE_CREDITS.some((form) => form.test(tail))) return true;
  if (folded.length <= LONGEST_CREDIT + LONGEST_WHOLE && LETTERS.some((form) => form.test(bare))) return true;
  return !SPOKEN.test(folded) && (OPENINGS.some((form) => form.test(bare)) || isAppeal(folded));
}

const MAY_CREDIT =
  /photo|image|©|credit|\/|getty|legende|illustration|capture|archive|dessin|infographie|cliche|\(dr\b|[-–—|] ?(?:[a-z.' -]{2,50}(?:afp|reuters|ap|sipa|belga)|d\.? ?r\.?)(?:\/[a-z./ ]{1,40})?$/;

/** Somebody is quoted in the line: "« Soutenez notre armée »", "Aidez nos soldats, a lancé le maire". */
const SPOKEN = /[«»“”"]|, (?:a|ont)(?:-t-(?:il|elle|on))? /;

const isAppeal = (folded: string): boolean => APPEALS.some(([asks, what]) => asks.test(folded) && what.test(folded));

/** "***", "• • •", "➡️": no letter and no digit in it. */
const isSeparator = (text: string, { start, end }: Line): boolean =>
  end - start <= LONGEST_WHOLE * 4 && !/[\p{L}\p{N}]/u.test(text.slice(start, end));

/**
 * "Partager sur Facebook Twitter (ouvre dans une nouvelle fenêtre)": share words, and nothing but share words and
 * counts.
 */
function isShare(bare: string): boolean {
  const words = bare.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.some((word) => SHARE_WORDS.has(word)) &&
    words.every((word) => SHARE_WORDS.has(word) || SHARE_GLUE.has(word) || /^\d+$/.test(word))
  );
}

/** "#Budget #Sénat": only hashtags. */
const isTags = (folded: string): boolean => /^#[\p{L}\p{N}_]+(?:[ ,]+#[\p{L}\p{N}_]+)*$/u.test(folded);

/** ">> Le Sénat répond au gouvernement": a link to another article, set off by arrows. */
const isPointer = (text: string, { start, end, mark }: Line): boolean =>
  mark === null &&
  end - start <= LONGEST_HEADLINE &&
  /^(?:>{1,3}|→|➡|►|▶|👉)\uFE0F?\s?[«"“]?\s?[\p{Lu}\d].*[^.]$/su.test(text.slice(start, end));

/** "01:12": how long a film is, alone on its line. */
const isLength = ({ folded }: Line): boolean => /^\d{1,2}:\d\d(?::\d\d)?$/.test(folded);

/** The end of a page that lists films, each as its length and its headline: at least two of them. */
function markFilms(text: string, lines: readonly Line[], marked: boolean[]): void {
  let films = 0;
  let first = lines.length;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] as Line;
    if (isLength(line)) {
      films++;
      first = index;
    } else if (!marked[index] && !isHeadline(text, line)) break;
  }
  if (films > 1) marked.fill(true, first);
}

const WEB_ADDRESS = /^(?:https?:\/\/\S+|www\.\S+|@\w{2,30}|[\w.+-]{1,64}@[\w-]{1,60}\.[\w.-]{2,30})$/;
const DOMAIN = /^(?:[\p{L}\p{N}-]{1,60}\.){1,3}\p{L}{2,8}\/?$/u;

/** A web address, a mail address or a bare domain on a line of its own: the signature of a site. */
const isAddress = (folded: string): boolean =>
  folded.length <= LONGEST_CREDIT && (WEB_ADDRESS.test(folded) || (folded.length >= 4 && DOMAIN.test(folded)));

/** "Lire la suite" / "Le Sénat répond": the label takes the headline under it, a list of links all that follow. */
function markRelated(text: string, lines: readonly Line[], marked: boolean[]): void {
  for (let index = 0; index < lines.length; index++) {
    const { folded } = lines[index] as Line;
    if (folded === "" || folded.length > LONGEST_HEADLINE + 40) continue;
    const opened = folded.replace(/^[^\p{L}\p{N}]+/u, "");
    const bare = opened.replace(/[^\p{L}\p{N}]{1,40}$/u, "");
    const list = RELATED_LISTS.test(bare);
    const label = list ? bare : READ_ALSO.exec(bare)?.[0];
    if (label === undefined) continue;
    if (bare.length > label.length) {
      if (index > 0 && namesHeadline(text, lines[index] as Line, opened, label)) marked[index] = true;
      continue;
    }
    marked[index] = true;
    for (
      let below = index + 1;
      below < lines.length && ((list && marked[below]) || isHeadline(text, lines[below] as Line));
      below++
    ) {
      marked[below] = true;
      index = below;
      if (!list) break;
    }
  }
}

/**
 * "À lire aussi : le Sénat répond" and "Lire aussi Le Sénat répond" are links; "À voir les visages, la nuit fut
 * longue." is a sentence.
 */
function namesHeadline(text: string, line: Line, opened: string, label: string): boolean {
  const rest = opened.slice(label.length);
  if (/^ ?[:|>»→➡]/u.test(rest) || /^ [–—-] /.test(rest)) return true;
  const words = text.slice(line.start, line.end);
  const after = words.slice(Math.max(0, words.length - rest.length)).trimStart();
  return !/\.$/.test(words) && /(?:aussi|egalement|more|also|next)$/.test(label) && /^["«“]?\s?\p{Lu}/u.test(after);
}

/** A line that could stand over an article: not long, begins with a capital or a number, ends without a full stop. */
export function isHeadline(text: string, { start, end }: Line): boolean {
  if (end - start > LONGEST_HEADLINE) return false;
  const words = text.slice(start, end);
  return /^["«“‘([]*\s?[\p{Lu}\d]/u.test(words) && !/[^.]\.$|[;:,]$|\.\s?[»"”)]$/u.test(words);
}

/** A caption that stands twice, "La digue, lundi." over "La digue, lundi. Photo : Inès Morel": the first of the two, too. */
function markCaptions(lines: readonly Line[], marked: boolean[]): void {
  for (let index = 1; index < lines.length; index++) {
    const [above, below] = [(lines[index - 1] as Line).folded, (lines[index] as Line).folded];
    const words = above.replace(/[ .]{1,3}$/, "");
    if (!marked[index] || words.length < SHORTEST_CAPTION || words.length >= below.length) continue;
    if (below.length - words.length <= LONGEST_WHOLE && below.startsWith(words)) marked[index - 1] = true;
  }
}

/** A line said twice is said once: the later copies are marked. */
function markRepeats(lines: readonly Line[], marked: boolean[]): void {
  const seen = new Set<string>();
  for (const [index, { folded }] of lines.entries()) {
    if (folded.length < SHORTEST_REPEAT) continue;
    if (seen.has(folded)) marked[index] = true;
    else seen.add(folded);
  }
}
