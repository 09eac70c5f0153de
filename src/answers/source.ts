import type { Archive } from "../archive/archive.ts";
import { type Article, parseRef, passage } from "../corpus/article.ts";
import type { Span } from "../corpus/span.ts";
import { fold } from "../language/fold.ts";
import type { Answer } from "./answer.ts";
import { nothing } from "./filter.ts";

/** How many paragraphs before and after a passage make its context. */
const AROUND = 2;

/**
 * An article, or a passage of it in its context. `typed` is an article's id, its file, words of its title,
 * or the address of a passage (`ID:START-END`).
 */
export function sourceOf(archive: Archive, typed: string): Answer {
  const whole = articleNamed(archive, typed);
  if (whole) return contextOf(whole, null);
  const ref = parseRef(typed);
  const article = ref && archive.articleById.get(ref.id);
  if (ref && article)
    return ref.end <= article.text.length ? contextOf(article, ref) : nothing("no-passage", { missing: [typed] });
  return nothing("no-article", {
    missing: [typed],
    subjects: archive.articles.slice(0, 5).map(({ id, headline }) => headline ?? id),
  });
}

/** The article whose id, file or headline is what was typed, or the first whose headline holds it. */
function articleNamed(archive: Archive, typed: string): Article | undefined {
  const byId = archive.articleById.get(typed) ?? archive.articles.find(({ file }) => file === typed);
  if (byId) return byId;
  const wanted = fold(typed);
  const named = (test: (headline: string) => boolean) =>
    archive.articles.find(({ headline }) => headline !== null && test(fold(headline)));
  return (
    named((headline) => headline === wanted) ??
    named((headline) => wanted.length > 2 && headline.includes(wanted)) ??
    archive.articles.find(({ id }) => wanted.length > 2 && fold(id).startsWith(wanted))
  );
}

function contextOf(article: Article, span: Span | null): Answer {
  const { paragraphs } = article;
  if (!span)
    return {
      kind: "context",
      article,
      passage: null,
      paragraphs: paragraphs.map((paragraph) => passage(article, paragraph)),
    };
  const first = paragraphs.findIndex(({ end }) => end > span.start);
  const last = paragraphs.findLastIndex(({ start }) => start < span.end);
  const shown = first === -1 ? [] : paragraphs.slice(Math.max(0, first - AROUND), Math.max(first, last) + 1 + AROUND);
  return {
    kind: "context",
    article,
    passage: passage(article, span),
    paragraphs: shown.map((paragraph) => passage(article, paragraph)),
  };
}
