import type { Span } from "../../corpus/span.ts";
import { trimmed } from "../../corpus/span.ts";
import { BEFORE_OPENING, BLANK, nestsStraight, PUNCTUATION, type Role, shapeOf } from "./mark-shapes.ts";

/** Words between quotation marks, without the marks and outer blanks. */
export interface Quoted extends Span {
  /** Where its marks stand: `start` of the opening one, end of the closing one. */
  readonly outer: Span;
  /** How many other quotations it stands in. */
  readonly depth: number;
  /** Whether a closing mark was found. */
  readonly closed: boolean;
  /** Of an answer that has no marks: who was asked, as an index into the entities. */
  readonly owner?: number;
}

/** Quotations nested deeper than this are read as plain words: nobody is quoted at four removes. */
const DEEPEST = 3;

type Family = "angle" | "curly" | "straight" | "single" | "paired";

/** An open mark as one number, its place and its family: a wall of a million of them must cost no object each. Its depth is its index. */
type Open = number;
const KINDS: readonly Family[] = ["angle", "curly", "straight", "single", "paired"];
const opened = (at: number, family: Family): Open => at * KINDS.length + KINDS.indexOf(family);
const placeOf = (open: Open): number => Math.floor(open / KINDS.length);
const familyOf = (open: Open): Family => KINDS[open % KINDS.length] as Family;

/** Two single marks side by side are one: ‘’Rien n’est fait’’. */
const MARK = /‘[‘’]|’’|''|[«»‹›“”„‟"‘’']/gu;
const LETTER = /[\p{L}\p{N}]/u;
const FAMILIES: Readonly<Record<string, Family>> = {
  "«": "angle",
  "»": "angle",
  "‹": "angle",
  "›": "angle",
  "“": "curly",
  "”": "curly",
  "„": "curly",
  "‟": "curly",
  '"': "straight",
  "‘": "single",
  "’": "single",
  "'": "single",
  "‘‘": "paired",
  "‘’": "paired",
  "’’": "paired",
  "''": "paired",
};
/**
 * The quoted spans of one paragraph, in reading order, outer before inner. Marks are balanced within the paragraph and never
 * beyond it: «Venez », opened with » and closed with « where an outlet has them the wrong way round, “ ”, „ “, " " by turns, ‘ ’ inside
 * others. One that is never closed runs to the end of the paragraph, or to the sentence before the next one that opens. An
 * apostrophe is no mark. Linear in the length of the paragraph.
 */
export function quotedSpans(text: string, paragraph: Span): readonly Quoted[] {
  const found: Quoted[] = [];
  const stack: Open[] = [];
  const singles: number[] = [];
  const remaining = closersAhead(text, paragraph);
  const nests = nestsStraight(text, paragraph);
  // The slice, not the text: a search from the paragraph on would run to the end of an article that has no marks.
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const at = paragraph.start + match.index;
    const mark = match[0];
    const family = FAMILIES[mark] as Family;
    if (family === "single") {
      readSingle(text, paragraph, at, mark, singles, stack, found);
      continue;
    }
    if (mark === "»" || mark === "”") remaining[family]--;
    if (family === "paired") {
      readPaired(text, paragraph, at, stack, found, remaining);
      continue;
    }
    const role =
      nests && mark === '"' ? shapeOf(text, paragraph, at) : roleOf(text, paragraph, at, mark, stack, remaining);
    if (role === "open") stack.push(opened(at, family));
    else if (role === "close") close(text, at, mark.length, lastOf(stack, family), stack, found);
  }
  closeRest(text, paragraph, stack, found);
  return nested(found.filter(({ start, end }) => start < end).sort(inOrder)).filter(({ depth }) => depth <= DEEPEST);
}

const inOrder = (a: Quoted, b: Quoted): number => a.outer.start - b.outer.start;

/** How many undoubted closing marks of each family are ahead: a « is closed by ” only where no » is left to do it. */
function closersAhead(text: string, paragraph: Span): Record<Family, number> {
  const ahead: Record<Family, number> = { angle: 0, curly: 0, straight: 0, single: 0, paired: 0 };
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xbb) ahead.angle++;
    else if (code === 0x201d) ahead.curly++;
  }
  return ahead;
}

function roleOf(
  text: string,
  paragraph: Span,
  at: number,
  mark: string,
  stack: readonly Open[],
  remaining: Readonly<Record<Family, number>>,
): Role {
  const family = FAMILIES[mark] as Family;
  const before = at > paragraph.start ? text.charAt(at - 1) : " ";
  const after = at + 1 < paragraph.end ? text.charAt(at + 1) : " ";
  const opens = (BLANK.test(before) || BEFORE_OPENING.test(before)) && !BLANK.test(after) && !PUNCTUATION.test(after);
  const closes = !BLANK.test(before) && (BLANK.test(after) || PUNCTUATION.test(after) || /[»”"]/u.test(after));
  const open = lastOf(stack, family) >= 0;
  switch (mark) {
    case "«":
    case "‹":
      // "américains.«", "du matin «, a-t-il dit": closed with the wrong mark.
      // "sur Mars « , il a dit": the comma behind a blank.
      return open && !opens && (closes || PUNCTUATION.test(after) || /[,.;]/u.test(text.charAt(at + 2)))
        ? "close"
        : "open";
    case "»":
    case "›":
      if (open) return "close";
      // "qu' »il était difficile": opened with the wrong mark.
      if (
        opens ||
        at === paragraph.start ||
        (stack.length === 0 && (leadsIn(text, at) || isTurned(text, paragraph, at)))
      )
        return "open";
      return stack.length > 0 && remaining[familyOf(stack[stack.length - 1] as Open)] <= 0 ? "close" : "none";
    case "„":
      return "open";
    case "“":
    case "‟":
      return open && closes && !opens ? "close" : "open";
    case "”":
      if (open) return "close";
      if (opens) return "open";
      return stack.length > 0 && remaining[familyOf(stack[stack.length - 1] as Open)] <= 0 ? "close" : "none";
    default:
      if (open)
        return opens && !closes && LETTER.test(after) && stack.length < 2 && sentenceEnds(text, at) ? "open" : "close";
      // « Il faut partir" a-t-elle dit: the wrong mark, where no other is left to close.
      if (closes && !opens && stack.length > 0 && !/\p{N}/u.test(before)) {
        const top = familyOf(stack[stack.length - 1] as Open);
        if (top === "angle" && remaining.angle <= 0) return "close";
      }
      // 5'10" and 12": inches, minutes and seconds.
      if (/\p{N}/u.test(before) || (closes && !opens)) return "none";
      return "open";
  }
}

/** Whether a colon stands before the mark at `at`: "Il nuance : » Rien n’est fait «." */
const leadsIn = (text: string, at: number): boolean =>
  /:[\s\u00A0\u202F]{1,2}$/u.test(text.slice(Math.max(0, at - 3), at));

/** How far the other of two marks that are the wrong way round is looked for. */
const TURNED = 400;

/** ". » On a gagné «, a dit X": a mark that closes nothing, a capital behind it, and one that opens nothing before a comma. */
function isTurned(text: string, paragraph: Span, at: number): boolean {
  if (!sentenceEnds(text, at) || !/^\s\p{Lu}/u.test(text.slice(at + 1, at + 3))) return false;
  const ahead = text.slice(at + 1, Math.min(paragraph.end, at + TURNED));
  const close = ahead.search(/[«»]/u);
  return close > 0 && ahead[close] === "«" && /^\s?[,.]/u.test(ahead.slice(close + 1));
}

/** Whether the last thing before `at`, blanks aside, ends a sentence. */
function sentenceEnds(text: string, at: number): boolean {
  let before = at - 1;
  while (before > at - 4 && BLANK.test(text.charAt(before))) before--;
  return /[.!?…]/u.test(text.charAt(before));
}

function lastOf(stack: readonly Open[], family: Family): number {
  // Nesting is shallow in earnest; a wall of opening marks is not searched to its bottom.
  for (let index = stack.length - 1; index >= 0 && index >= stack.length - 8; index--) {
    if (familyOf(stack[index] as Open) === family) return index;
  }
  return -1;
}

function close(text: string, at: number, length: number, index: number, stack: Open[], found: Quoted[]): void {
  const place = index < 0 ? stack.length - 1 : index;
  const open = stack[place];
  if (open === undefined) return;
  stack.length = place;
  // Nothing stands between the marks.
  if (at <= placeOf(open) + 1) return;
  found.push(quoted(text, placeOf(open), place, { end: at, after: at + length, closed: true }));
}

function quoted(
  text: string,
  at: number,
  depth: number,
  { end, after, closed }: { end: number; after: number; closed: boolean },
): Quoted {
  const { start, end: last } = trimmed(text, { start: at + 1, end });
  return { start, end: last, outer: { start: at, end: after }, depth, closed };
}

/** ‘’Le fleuve monte’’: two single marks open before a word and close behind one. The words begin behind the second. */
function readPaired(
  text: string,
  paragraph: Span,
  at: number,
  stack: Open[],
  found: Quoted[],
  remaining: Readonly<Record<Family, number>>,
): void {
  // » Le fleuve monte’’: opened with another mark, of which none is left to close it.
  const open = lastOf(stack, "paired") >= 0 || remaining.angle > 0 ? lastOf(stack, "paired") : lastOf(stack, "angle");
  const role = shapeOf(text, paragraph, at, 2);
  if (role === "open" && lastOf(stack, "paired") < 0) stack.push(opened(at + 1, "paired"));
  else if (role === "close" && open >= 0) close(text, at, 2, open, stack, found);
}

/** ‘ and ' open before a word and close after one; between letters they are apostrophes. An opening one that is not closed is none. */
function readSingle(
  text: string,
  paragraph: Span,
  at: number,
  mark: string,
  singles: number[],
  stack: readonly Open[],
  found: Quoted[],
): void {
  const before = at > paragraph.start ? text.charAt(at - 1) : " ";
  const after = at + 1 < paragraph.end ? text.charAt(at + 1) : " ";
  if (mark !== "’" && LETTER.test(after) && (BLANK.test(before) || /[(«“"]/u.test(before))) {
    singles.length = 0;
    singles.push(at);
    return;
  }
  const open = singles[0];
  if (mark === "‘" || open === undefined || LETTER.test(after) || BLANK.test(before)) return;
  // "‘les profs’ ": an s before the mark can be an English genitive, but French has none.
  singles.length = 0;
  const top = stack[stack.length - 1];
  if (top !== undefined && placeOf(top) > open) return;
  found.push(quoted(text, open, stack.length, { end: at, after: at + 1, closed: true }));
}

/** What is still open at the end of the paragraph: an outer one ends before the next that opens a new sentence. */
function closeRest(text: string, paragraph: Span, stack: readonly Open[], found: Quoted[]): void {
  const closed = found.map(({ outer }) => outer.start).sort((a, b) => a - b);
  let next = closed.length - 1;
  let end = paragraph.end;
  for (let index = stack.length - 1; index >= 0; index--) {
    const at = placeOf(stack[index] as Open);
    for (; next >= 0 && (closed[next] as number) > at; next--) {
      if (sentenceEnds(text, closed[next] as number)) end = closed[next] as number;
    }
    if (index <= DEEPEST) {
      found.push(quoted(text, at, index, { end: withoutFullStop(text, end), after: end, closed: false }));
    }
    if (sentenceEnds(text, at)) end = at;
  }
}

/** The spans with the depth at which they stand now that all ends are known. */
function nested(found: readonly Quoted[]): Quoted[] {
  const ends: number[] = [];
  return found.map((quote) => {
    while (ends.length > 0 && (ends[ends.length - 1] as number) <= quote.outer.start) ends.pop();
    ends.push(quote.outer.end);
    const depth = ends.length - 1;
    return depth === quote.depth ? quote : { ...quote, depth };
  });
}

/** The end without a final full stop, which is the sentence's own: "…la table des négociations." Other marks are the speaker's. */
function withoutFullStop(text: string, end: number): number {
  const last = trimmed(text, { start: Math.max(0, end - 40), end }).end;
  return text.charAt(last - 1) === "." && text.charAt(last - 2) !== "." ? last - 1 : last;
}
