import type { Article } from "./article.ts";
import { type About, publishedOf } from "./catalog.ts";
import { decode } from "./decode.ts";
import type { Opened } from "./front-matter.ts";
import { layOut } from "./layout.ts";
import type { LeftOut } from "./load.ts";
import { slice } from "./span.ts";

/** The path in the corpus without its ending, NFC. */
export const idOf = (file: string): string => file.normalize("NFC").replace(/\.[^./]+$/, "");

/**
 * Reads one article from the bytes of `file` (its path in the corpus) and what the catalogue says of it. Depends on
 * nothing else, so it can run in any thread. What cannot be read comes back as the reason why. Where the catalogue, the
 * front matter or the page, and the text all say something, the first of them is believed.
 */
export async function readArticle(file: string, bytes: Uint8Array, entry: About = {}): Promise<Article | LeftOut> {
  const decoded = decode(bytes);
  if (typeof decoded !== "string") return { file, ...decoded };
  const isPage = /\.html$/i.test(file);
  const opened = isPage ? await openPage(decoded) : await openText(decoded, file.normalize("NFC"));
  if ("why" in opened) return { file, why: opened.why, fault: isPage ? "page" : "front-matter" };
  const { text } = opened;
  if (!/[\p{L}\p{N}]/u.test(text))
    return { file, why: "no words in it: delete it, or put the article's text into it", fault: "no-words" };
  const about = merged(entry, opened.about);
  const laid = layOut(text, {
    headline: about.title,
    markdown: /\.md$/i.test(file),
    headings: opened.headings,
  });
  const { found, ...layout } = laid;
  if (layout.paragraphs.length === 0) {
    const why = "nothing but share buttons, forms or captions: put the article's text into it";
    return { file, why, fault: "no-words" };
  }
  return {
    ...layout,
    id: idOf(file),
    file: file.normalize("NFC"),
    headline: about.title !== undefined ? about.title : layout.title && slice(text, layout.title),
    outlet: about.outlet !== undefined ? about.outlet : found.outlet,
    author: about.author !== undefined ? about.author : found.author,
    place: about.place !== undefined ? about.place : found.place,
    published: about.published !== undefined ? publishedOf(about) : publishedOf({ published: found.published }),
    url: about.url ?? null,
    language: about.language ?? null,
  };
}

/** YAML is loaded with the first front matter only. */
async function openText(text: string, file: string): Promise<Opened | { readonly why: string }> {
  if (!text.startsWith("---")) return { text, about: {} };
  const { openFrontMatter } = await import("./front-matter.ts");
  return openFrontMatter(text, file);
}

/** The page reader is large and loaded with the first page only. */
async function openPage(html: string): Promise<Opened | { readonly why: string }> {
  const { readPage } = await import("./html.ts");
  return readPage(html);
}

/** Key by key, `first` where it says something (null is saying something), else `second`. */
function merged(first: About, second: About): About {
  const said = Object.entries(first).filter(([, value]) => value !== undefined);
  // The date and how it is known belong together.
  const { basis, why, ...rest } = second;
  return { ...(first.published === undefined ? second : rest), ...Object.fromEntries(said) };
}
