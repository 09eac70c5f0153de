import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { type About, daysOf } from "./catalog.ts";
import { type PageText, textOfPage } from "./page-text.ts";

/** An article taken out of a page, and what the page's metadata say of it. */
export interface Page extends PageText {
  readonly about: About;
}

/**
 * Bounds on a page. Readability takes about 0.3 ms an element, and the parser's time grows with the square of the depth (0.1 s at 1,000); news pages
 * have some 3,000 elements, 40 deep.
 */
const MOST_ELEMENTS = 50_000;
const MOST_FOR_READABILITY = 12_000;
const DEEPEST = 500;
const LONGEST_NAME = 100;

// One window for all pages. Documents that its parser makes have no browsing context: no script runs and nothing is fetched.
const { window } = new JSDOM("");

/**
 * Reads a web page: the article's text as Readability finds it, one line for every block, else all text of the body; title, site, author,
 * date, address and language from the metadata where they are given and valid. Comes back with the reason where there is no text, or where the page
 * is too large or nested too deep to be read in reasonable time.
 */
export function readPage(html: string): Page | { readonly why: string } {
  const { elements, depth } = measure(html);
  if (elements > MOST_ELEMENTS) return { why: `a page of more than ${MOST_ELEMENTS} elements: save the article alone` };
  if (depth > DEEPEST) return { why: `a page nested more than ${DEEPEST} deep: save the article alone` };
  const parse = () => new window.DOMParser().parseFromString(html, "text/html");
  const document = parse();
  const address = addressIn(document);
  const site = contentOf(document, "og:site_name");
  const language = document.documentElement.lang.trim() || undefined;
  const article = elements > MOST_FOR_READABILITY ? null : readable(document);
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

const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|th|tr|dt|dd|option|thead|tbody)$/;

/** How many elements a page opens and about how deep, from its tags alone: cheap, and before anything is built. */
function measure(html: string): { elements: number; depth: number } {
  let elements = 0;
  let open = 0;
  let depth = 0;
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,10})/gi)) {
    if (slash) open = Math.max(0, open - (VOID.test(name.toLowerCase()) ? 0 : 1));
    else {
      elements++;
      if (!VOID.test(name.toLowerCase())) open++;
      depth = Math.max(depth, open);
    }
  }
  return { elements, depth };
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
