import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { type About, daysOf, webAddress } from "./catalog.ts";
import { measure } from "./html-measure.ts";
import { type PageText, textOfPage } from "./page-text.ts";

/** An article taken out of a page, and what the page's metadata say of it. */
export interface Page extends PageText {
  readonly about: About;
}

/** Above these, Readability takes too long and all text of the body is taken; see `measure`. */
const MOST_FOR_READABILITY = 6_000;
const MOST_SIBLINGS = 1_000;
const LONGEST_NAME = 100;

/**
 * Reads a web page: the article's text as Readability finds it, one line for every block, else all text of the body;
 * title, site, author, date, address and language from the metadata where they are given and valid. Comes back with
 * the reason where there is no text, or where the page is too large or nested too deep to be read in reasonable time.
 */
export function readPage(html: string): Page | { readonly why: string } {
  const measured = measure(html);
  if ("why" in measured) return measured;
  // A window remembers every document in which something was selected, so each page has its own, which is closed.
  const { window } = new JSDOM("");
  try {
    // Documents that its parser makes have no browsing context: no script runs and nothing is fetched.
    return pageFrom(() => new window.DOMParser().parseFromString(html, "text/html"), measured.elements);
  } finally {
    window.close();
  }
}

/** Reads the page that `parse` gives, each time anew: what Readability does to one is left behind with it. */
function pageFrom(parse: () => Document, elements: number): Page | { readonly why: string } {
  const document = parse();
  const address = addressIn(document);
  const site = contentOf(document, "og:site_name");
  const language = document.documentElement.lang.trim() || undefined;
  const isLarge = elements > MOST_FOR_READABILITY || hasManySiblings(document);
  const article = isLarge ? null : readable(document);
  const title = trimmedTo(article?.title ?? document.title, 300) ?? null;
  const main = article?.content ? textOfPage(article.content, title) : null;
  const page = main && hasWords(main, title) ? main : textOfPage((isLarge ? document : parse()).body, title);
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

const contentOf = (document: Document, property: string): string | null =>
  document.querySelector(`meta[property="${property}"]`)?.getAttribute("content") ?? null;

/** The page's own address, where it states a whole one. */
function addressIn(document: Document): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  for (const address of [canonical, contentOf(document, "og:url")]) {
    const whole = webAddress(address ?? "");
    if (whole !== undefined) return whole;
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
