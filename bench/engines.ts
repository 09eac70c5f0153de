import { create, insertMultiple, search as searchOrama } from "@orama/orama";
import { language, stemmer } from "@orama/stemmers/french";
import FlexSearch from "flexsearch";
import MiniSearch from "minisearch";
import { buildIndex, INDEX_WEIGHTS, type numbered, search } from "../src/archive/index.ts";
import { mergeSegments } from "../src/archive/postings.ts";
import { buildSegment } from "../src/archive/segment.ts";
import { finish } from "../src/archive/steps.ts";
import type { Article } from "../src/corpus/article.ts";
import { STOP_WORDS } from "../src/language/stop-words.ts";

/** What is searched: the passages of articles, the same ones for every engine. */
export interface Documents {
  readonly articles: readonly Article[];
  readonly passages: ReturnType<typeof numbered>;
}

/** An index that answers a question with the numbers of passages, best first. */
export type Answering = (question: string) => readonly number[] | Promise<readonly number[]>;

export interface BenchEngine {
  readonly name: string;
  /** Where its version stands; null for this project. */
  readonly package: string | null;
  build(documents: Documents): Promise<Answering>;
}

const texts = ({ passages: { documents } }: Documents) =>
  documents.map(({ article, start, end }, id) => ({
    id,
    title: article.headline ?? "",
    text: article.text.slice(start, end),
  }));

/** Articles are indexed so many at a time. */
const SEGMENT = 80;

const ours: BenchEngine = {
  name: "Guillemet",
  package: null,
  async build({ articles, passages }) {
    const placed = [];
    for (let from = 0; from < articles.length; from += SEGMENT) {
      const some = articles.slice(from, from + SEGMENT);
      const firsts = some.map((article) => passages.firstOf.get(article) ?? 0);
      placed.push({ segment: buildSegment(some), firsts });
    }
    const prepared = finish(mergeSegments(placed, passages.documents.length, INDEX_WEIGHTS));
    const index = buildIndex({ articles, quotes: [], statements: [], events: [] }, passages, prepared);
    const numbers = new Map(passages.documents.map((passage, id) => [`${passage.article.id}:${passage.start}`, id]));
    return (question) => {
      const found = new Set<number>();
      for (const { item } of search(index, "sentence", question, { limit: 30 }).hits) {
        const id = passageOf(item, passages, numbers);
        if (id !== undefined) found.add(id);
      }
      return [...found];
    };
  },
};

/** The passage that a sentence stands in. */
function passageOf(
  { article, start }: { article: Article; start: number },
  { documents, firstOf }: Documents["passages"],
  numbers: ReadonlyMap<string, number>,
): number | undefined {
  const exact = numbers.get(`${article.id}:${start}`);
  if (exact !== undefined) return exact;
  let id = firstOf.get(article) ?? 0;
  while (documents[id + 1]?.article === article && (documents[id + 1]?.start ?? 0) <= start) id++;
  return id;
}

const miniSearch: BenchEngine = {
  name: "MiniSearch, defaults",
  package: "minisearch",
  async build(documents) {
    const index = new MiniSearch({ fields: ["title", "text"] });
    index.addAll(texts(documents));
    return (question) =>
      index
        .search(question)
        .slice(0, 10)
        .map(({ id }) => id);
  },
};

const flexSearch: BenchEngine = {
  name: "FlexSearch, defaults",
  package: "flexsearch",
  async build(documents) {
    const index = new FlexSearch.Document({
      document: { id: "id", index: ["text", "title"] },
      tokenize: "strict",
      encoder: FlexSearch.Charset.LatinBalance,
    });
    for (const document of texts(documents)) index.add(document);
    return (question) => {
      const fields = index.search(question, { limit: 10, suggest: true }) as { result: number[] }[];
      return [...new Set(fields.flatMap(({ result }) => result))].slice(0, 10);
    };
  },
};

const orama: BenchEngine = {
  name: "Orama, French stems and stop words",
  package: "@orama/orama",
  async build(documents) {
    const index = create({
      schema: { title: "string", text: "string" } as const,
      components: { tokenizer: { language, stemming: true, stemmer, stopWords: [...STOP_WORDS] } },
    });
    await insertMultiple(
      index,
      texts(documents).map(({ id, ...rest }) => ({ ...rest, id: String(id) })),
      1000,
    );
    return async (question) =>
      (await searchOrama(index, { term: question, limit: 10, threshold: 1 })).hits.map(({ id }) => Number(id));
  },
};

export const ENGINES: readonly BenchEngine[] = [ours, miniSearch, flexSearch, orama];
