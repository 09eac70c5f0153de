import { answerQuestion } from "../../src/answers/ask.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { buildArchive } from "../../src/archive/build.ts";
import type { Article, Published } from "../../src/corpus/article.ts";
import { layOut } from "../../src/corpus/layout.ts";

/** An archive of articles given by their text, or by their text and day of publication. The id is also the outlet. */
export function archiveOf(
  texts: Readonly<Record<string, string | { readonly text: string; readonly published: string }>>,
): Archive {
  const articles = Object.entries(texts).map(([id, given]): Article => {
    const { text, published } = typeof given === "string" ? { text: given, published: undefined } : given;
    const { found: _, ...layout } = layOut(text);
    return {
      ...layout,
      id,
      file: `${id}.txt`,
      headline: layout.title && text.slice(layout.title.start, layout.title.end),
      outlet: id,
      author: null,
      place: null,
      published: published === undefined ? null : dayOf(published),
      url: null,
      language: "fr",
    };
  });
  return buildArchive({ articles, leftOut: [], ignored: 0 });
}

const dayOf = (value: string): Published => ({ from: value, to: value, value, basis: "stated", why: null });

/** The first sentence that an archive gives to a question, else what kind of answer that is. */
export function firstSentence(archive: Archive, question: string): string {
  const found = answerQuestion(archive, question);
  const [first] = found.kind === "answer" ? found.items : [];
  return first ? first.article.text.slice(first.start, first.end) : found.kind;
}
