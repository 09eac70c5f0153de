import type { Article } from "./article.ts";
import type { Entry } from "./catalog.ts";
import { publishedOf } from "./catalog.ts";
import { decode } from "./decode.ts";
import { layOut } from "./layout.ts";
import type { LeftOut } from "./load.ts";
import { slice } from "./span.ts";

/**
 * Reads one article from the bytes of `file` and what the catalogue says of it. Depends on nothing else, so it can run anywhere.
 * What cannot be read comes back as the reason why.
 */
export async function readArticle(
  file: string,
  bytes: Uint8Array,
  entry: Entry | undefined,
): Promise<Article | LeftOut> {
  const text = decode(bytes);
  if (typeof text !== "string") return { file, why: `${file} ${text.why}` };
  const layout = layOut(text, { headline: entry?.title });
  const { outlet, place, ...laid } = layout;
  const id = idOf(file);
  return {
    ...laid,
    id,
    file,
    headline: entry?.title !== undefined ? entry.title : laid.title ? slice(text, laid.title) : null,
    outlet: entry?.outlet !== undefined ? entry.outlet : outlet,
    author: entry?.author ?? null,
    place: entry?.place ?? place,
    published: publishedOf(entry),
    url: entry?.url ?? null,
    language: entry?.language ?? null,
  };
}

/** The path in the corpus without its ending, NFC. */
export const idOf = (file: string): string => file.normalize("NFC").replace(/\.[^./]+$/, "");
