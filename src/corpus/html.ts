import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { type About, daysOf } from "./catalog.ts";
import { type PageText, textOfPage } from "./page-text.ts";

/** An article taken out of a page, and what the page's metadata say of it. */
export interface Page extends PageText {
  readonly about: About;
}

/**
 * Bounds on a page, against those that are built to keep a program busy. Readability takes about 0.5 ms an element,
 * and time grows with the square of the depth and of the number of siblings; measured at these bounds, no page takes
 * much more than three seconds. News pages have some 3,000 elements, 40 deep.
 */
const MOST_ELEMENTS = 20_000;
const MOST_FOR_READABILITY = 6_000;
const DEEPEST = 200;
const MOST_ATTRIBUTES = 1_000;
const MOST_SIBLINGS = 1_000;
const LONGEST_NAME = 100;

// One window for all pages. Documents that its parser makes have no browsing context: no script runs and nothing is
// fetched.
const { window } = new JSDOM("");

/**
 * Reads a web page: the article's text as Readability finds it, one line for every block, else all text of the body;
 * title, site, author, date, address and language from the metadata where they are given and valid. Comes back with
 * the reason where there is no text, or where the page is too large or nested too deep to be read in reasonable time.
 */
export function readPage(html: string): Page | { readonly why: string } {
  const { elements, depth, attributes } = measure(html);
  if (elements > MOST_ELEMENTS) return { why: `a page of more than ${MOST_ELEMENTS} elements: save the article alone` };
  if (depth > DEEPEST) return { why: `a page nested more than ${DEEPEST} deep: save the article alone` };
  if (attributes > MOST_ATTRIBUTES)
    return { why: `a page with a tag of more than ${MOST_ATTRIBUTES} attributes: save the article alone` };
  const parse = () => new window.DOMParser().parseFromString(html, "text/html");
  const document = parse();
  const address = addressIn(document);
  const site = contentOf(document, "og:site_name");
  const language = document.documentElement.lang.trim() || undefined;
  const article = elements > MOST_FOR_READABILITY || hasManySiblings(document) ? null : readable(document);
  const title = trimmedTo(article?.title ?? document.title, 300) ?? null;
  const main = article?.content ? textOfPage(article.content, title) : null;
  const page = main && hasWords(main, title) ? main : textOfPage(parse().body, title);
  if (!hasWords(page, title)) return { why: "a page without text: save the article as text" };
  const published = article?.publishedTime?.trim().slice(0, 10);
  return {
    ...page,
    about: {
      title: title ?? undefined,
      outlet: trimmedTo(article?.siteName ?? site, LONGEST_NAME),
      author: authorFrom(article?.byline),
      published: published && daysOf(published) ? published : undefined,
      url: address,
      language,
    },
  };
}

/** Whether a node of the document has more children than Readability moves about in reasonable time. */
function hasManySiblings(document: Document): boolean {
  const walker = document.createTreeWalker(document);
  const counts = new Map<Node, number>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentNode) continue;
    const count = (counts.get(node.parentNode) ?? 0) + 1;
    if (count > MOST_SIBLINGS) return true;
    counts.set(node.parentNode, count);
  }
  return false;
}

/** What Readability finds; null where it finds nothing or gives up. It changes the document. */
function readable(document: Document) {
  try {
    return new Readability<Node>(document, { serializer: (node) => node }).parse();
  } catch {
    // It throws on pages that are no pages; their text is read all the same.
    return null;
  }
}

const hasWords = ({ text }: PageText, title: string | null): boolean =>
  text.length > (title?.length ?? 0) + 2 && /[\p{L}\p{N}]/u.test(text.slice(title?.length ?? 0));

/** What has no end tag, or may leave it out, and so says nothing of depth. */
const UNCLOSED = new Set(
  "area base br col embed hr img input link meta source track wbr p li td th tr dt dd option thead tbody !".split(" "),
);
/**
 * What costs more: a table stands for its rows and cells; an option, and a comment before the page, make their likes
 * be counted anew.
 */
const WEIGHT: ReadonlyMap<string, number> = new Map([
  ["table", 4],
  ["option", 8],
  ["!", 4],
]);
const TAG = /<(\/?)([a-z][a-z0-9]{0,10}|!)/gi;

/**
 * How many elements and comments a page has, and about how deep, from its tags alone: cheap, and before anything is
 * built.
 */
function measure(html: string): { elements: number; depth: number; attributes: number } {
  let elements = 0;
  let open = 0;
  let depth = 0;
  let attributes = 0;
  for (const { 1: slash, 2: tag = "", index } of html.matchAll(TAG)) {
    const name = tag.toLowerCase();
    const weight = WEIGHT.get(name) ?? 1;
    const nests = UNCLOSED.has(name) ? 0 : weight;
    if (slash) {
      open = Math.max(0, open - nests);
      continue;
    }
    elements += weight;
    open += nests;
    depth = Math.max(depth, open);
    if (elements <= MOST_ELEMENTS) attributes = Math.max(attributes, attributesAt(html, index));
  }
  return { elements, depth, attributes };
}

/**
 * About how many attributes the tag at `index` has: blanks and slashes outside quotation marks, up to one more than
 * are allowed.
 */
function attributesAt(html: string, index: number): number {
  let count = 0;
  for (let at = index + 1; at < html.length && count <= MOST_ATTRIBUTES; at++) {
    const sign = html.charAt(at);
    if (sign === ">") break;
    if (sign === '"' || sign === "'") {
      const end = html.indexOf(sign, at + 1);
      if (end < 0) break;
      at = end;
    } else if (sign === "/" || sign <= " ") count++;
  }
  return count;
}

const contentOf = (document: Document, property: string): string | null =>
  document.querySelector(`meta[property="${property}"]`)?.getAttribute("content") ?? null;

/** The page's own address, where it states a whole one. */
function addressIn(document: Document): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  for (const address of [canonical, contentOf(document, "og:url")]) {
    if (address && /^https?:\/\//i.test(address) && URL.canParse(address)) return address;
  }
  return undefined;
}

const trimmedTo = (words: string | null | undefined, most: number): string | undefined => {
  const trimmed = words?.replace(/\s+/g, " ").trim();
  return trimmed && trimmed.length <= most ? trimmed.normalize("NFC") : undefined;
};

/** "Par Inès Morel" -> "Inès Morel". */
const authorFrom = (byline: string | null | undefined): string | undefined =>
  trimmedTo(byline?.replace(/^\s*(?:par|by)\s+/i, ""), LONGEST_NAME);
