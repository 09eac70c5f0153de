import type { Answer } from "../answers/answer.ts";
import type { Item } from "../archive/findings.ts";
import type { AnyCommand } from "../command.ts";
import { type Locale, words } from "../words.ts";
import { addressOf } from "./address.ts";
import type { Block } from "./block.ts";
import { type Content, contentOf } from "./content.ts";
import { shown } from "./finding.ts";
import { limits, measures } from "./limits.ts";
import { escaped, smallPrint } from "./markdown.ts";
import { type Button, beside, button, gallery, line, type Part, row, text, textSize, weight } from "./parts.ts";
import type { Picture } from "./picture.ts";
import { type Question, restated } from "./question.ts";

export interface CardContext {
  readonly question: Question;
  readonly locale: Locale;
  readonly commands: readonly AnyCommand[];
  /** Counted from 0; pages that do not exist stand for the last one. */
  readonly page: number;
  /** Whether everybody reads it already: then there is nothing to share. */
  readonly isPublic?: boolean;
  /** Other questions that can be asked as well, one press away. */
  readonly also?: readonly Question[];
  /** Buttons of a row of their own below the answer. */
  readonly tools?: readonly Button[];
  /** Files that are still being read: an answer may be without what they say. */
  readonly pending?: number;
}

/** A message: what it is made of, and the picture that is sent along. */
export interface Card {
  readonly parts: readonly Part[];
  readonly picture?: Picture | undefined;
}

/** A source line with the longest names, title and address, and the words around it, in code units. */
const LONGEST_SOURCE = 1200;
/** A finding has at least so many for its words. */
const LEAST_ROOM = 200;
/** Other questions offered below an answer, and the components that each takes. */
const MOST_ALSO = 4;

/** The message that shows an answer: the question restated, remarks, one page of findings with their buttons, and the pages. */
export function cardOf(answer: Answer, context: CardContext): Card {
  const { question, locale, commands, page, isPublic = false, also = [], tools = [], pending = 0 } = context;
  const heading = restated(question, locale);
  const spare = limits.text - heading.length - measures.reserve - LONGEST_SOURCE;
  const room = Math.max(LEAST_ROOM, Math.min(measures.quotation, spare));
  const content = contentOf(answer, { locale, commands, room });
  const unread = pending > 0 && answer.kind !== "corpus" ? [smallPrint(words[locale].corpus.pending(pending))] : [];
  const head = text([heading, ...fitting([...unread, ...content.notes], spare - LEAST_ROOM)].join("\n"));
  const others = alsoParts(also, spare - textSize(head) + heading.length - LEAST_ROOM, locale);
  const below = [...content.below, ...others, ...(tools.length > 0 ? [row(tools)] : [])];
  const { shownBlocks, first, total, pages, at } = pageOf({ ...content, below }, page, textSize(head));
  const picture = content.picture?.(first, first + shownBlocks.length);
  const parts = [
    head,
    ...(picture ? [gallery(picture.name, picture.alt)] : []),
    ...shownBlocks.flatMap((block, index) => blockParts(block, index, locale, isPublic ? PUBLIC : PRIVATE)),
    ...below,
    foot({ locale, first, shownCount: shownBlocks.length, total, pages, at }),
  ];
  return { parts, picture };
}

const PRIVATE: readonly Verb[] = ["share", "context", "cite"];
const PUBLIC: readonly Verb[] = ["context", "cite"];

/** The first of `texts` that have room in `size` code units together. */
function fitting(texts: readonly string[], size: number): string[] {
  let left = size;
  return texts.filter((text) => {
    left -= text.length + 1;
    return left >= 0;
  });
}

/** Further questions, each with a button that asks it, as far as they have room. */
function alsoParts(also: readonly Question[], size: number, locale: Locale): Part[] {
  const say = words[locale].discord;
  const lines = fitting(
    also.slice(0, MOST_ALSO).map((question) => restated(question, locale)),
    size,
  );
  if (lines.length === 0) return [];
  return [text(say.also), ...lines.map((content, at) => beside(content, button(say.try, { does: "try", at })))];
}

const blockParts = (block: Block, index: number, locale: Locale, verbs: readonly Verb[]): Part[] => [
  ...(block.item || index === 0 ? [line()] : []),
  text(block.text),
  ...(block.item ? [row(findingButtons(block.item, index, locale, verbs))] : []),
];

type Verb = "share" | "context" | "cite";

function findingButtons(item: Item, at: number, locale: Locale, verbs: readonly Verb[]): Button[] {
  const finding = addressOf(item);
  return verbs.map((does) => button(words[locale].discord[does], { does, at, finding }));
}

/** Components of a message besides the list: the heading, the picture, the row of pages with its four buttons. */
const AROUND = 1 + 1 + 5;

/** The blocks of one page: as many as fit beside the heading and what stands below, at most three findings. */
function pageOf({ blocks, below }: Content, page: number, headSize: number) {
  const texts = limits.text - headSize - below.reduce((sum, part) => sum + textSize(part), 0) - measures.reserve;
  const weights = limits.components - AROUND - below.reduce((sum, part) => sum + weight(part), 0);
  const starts: number[] = [];
  let [size, load, findings, lines] = [Infinity, 0, 0, 0];
  const kept = blocks.slice(0, measures.pages);
  for (const [index, block] of kept.entries()) {
    const heavy = block.item ? 6 : 2;
    size += block.text.length;
    load += heavy;
    findings += block.item ? 1 : 0;
    lines += 1;
    if (size <= texts && load <= weights && findings <= measures.itemsPerPage && lines <= measures.linesPerPage)
      continue;
    starts.push(index);
    [size, load, findings, lines] = [block.text.length, heavy, block.item ? 1 : 0, 1];
  }
  const at = Math.max(0, Math.min(page, starts.length - 1));
  const first = starts[at] ?? 0;
  return {
    shownBlocks: kept.slice(first, starts[at + 1] ?? kept.length),
    first,
    total: kept.length,
    pages: starts.length,
    at,
  };
}

interface Place {
  readonly locale: Locale;
  readonly first: number;
  readonly shownCount: number;
  readonly total: number;
  readonly pages: number;
  readonly at: number;
}

/** ◀ 4–6 of 17 ▶ where there are pages, and the way to ask further. */
function foot({ locale, first, shownCount, total, pages, at }: Place): Part {
  const say = words[locale].discord;
  const further = button(say.further, { does: "further" });
  if (pages < 2) return row([further]);
  const where = say.page(first + 1, first + shownCount, total);
  return row([
    button(`◀ ${say.before}`, { does: "page", page: Math.max(0, at - 1) }, { disabled: at === 0 }),
    button(where, { does: "page", page: 9999 }, { disabled: true }),
    button(`${say.after} ▶`, { does: "page", page: at + 1 }, { disabled: at === pages - 1 }),
    further,
  ]);
}

/** A finding shown to everybody, with the question it answers and the name of who shares it. */
export function sharedCard(item: Item, question: Question | undefined, sharer: string, locale: Locale): Card {
  const say = words[locale].discord;
  const heading = question ? [text(restated(question, locale))] : [];
  const finding = `${shown(item, locale, measures.quotation)}\n${smallPrint(say.sharedBy(escaped(sharer)))}`;
  const buttons = [...findingButtons(item, 0, locale, PUBLIC), button(say.remove, { does: "remove" })];
  return { parts: [...heading, text(finding), row(buttons)] };
}

/** A remark of one sentence. */
export const remark = (sentence: string): Card => ({ parts: [text(sentence)] });
