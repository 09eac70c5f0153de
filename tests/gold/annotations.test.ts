import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** What the annotations promise: offsets that cut out their own text, and sentences that their article really has. */
const here = new URL("./", import.meta.url);

interface Slice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface Place {
  readonly file: string;
  readonly sentence: string;
}
interface Passage {
  readonly id: string;
  readonly text: string;
  readonly people: readonly { readonly name: string; readonly spellings: readonly string[] }[];
  readonly quotes: readonly (Slice & { readonly parts?: readonly (readonly [number, number])[] })[];
  readonly statements: readonly (Slice & { readonly required: boolean })[];
}
interface Dated {
  readonly id: string;
  readonly text: string;
  readonly times: readonly (Slice & { readonly values: readonly string[] })[];
}
interface Question {
  readonly id: string;
  readonly answerable?: boolean;
  readonly sentences?: readonly Place[];
  readonly distractors?: readonly Place[];
  readonly need?: readonly (readonly Place[])[];
}

const filesOf = (folder: string, named = /\.json$/) =>
  readdirSync(new URL(`${folder}/`, here))
    .filter((name) => named.test(name))
    .map((name) => new URL(`${folder}/${name}`, here));
const read = <T>(url: URL): T[] => JSON.parse(readFileSync(url, "utf8"));
const shortNameOf = (url: URL) => url.pathname.split("/").slice(-2).join("/");

/** The slices that do not hold, as readable lines; none is the expectation. */
const misplaced = (text: string, slices: readonly Slice[]) =>
  slices.filter(({ start, end, text: words }) => text.slice(start, end) !== words || words.trim() !== words).map(({ text: words }) => words);

describe.each(filesOf("passages").map((url) => [shortNameOf(url), url] as const))("%s", (_, url) => {
  const passages = read<Passage>(url);
  it("cuts out the words that it names", () => {
    expect(passages.flatMap(({ text, quotes, statements }) => misplaced(text, [...quotes, ...statements]))).toEqual([]);
  });
  it("keeps the parts of a quotation inside it, in order", () => {
    const loose = passages.flatMap(({ id, quotes }) =>
      quotes.filter(({ start, end, parts = [] }) => parts.some(([s, e], i) => s < (parts[i - 1]?.[1] ?? start) || e > end || s >= e)).map(() => id),
    );
    expect(loose).toEqual([]);
  });
  it("requires no statement that holds quoted words", () => {
    const mixed = passages.flatMap(({ id, quotes, statements }) =>
      statements.filter((s) => s.required && quotes.some((q) => q.start < s.end && q.end > s.start)).map(() => id),
    );
    expect(mixed).toEqual([]);
  });
});

describe.each(filesOf("passages", /^articles-/).map((url) => [shortNameOf(url), url] as const))("%s", (_, url) => {
  const articles = read<Passage>(url);
  it("holds whole articles, each with an id of its own", () => {
    const lengths = articles.map(({ text }) => text.split(/\s+/).length);
    expect(lengths.filter((words) => words < 250 || words > 500)).toEqual([]);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });
  it("knows everybody whom it lists by a spelling that the article uses", () => {
    const absent = articles.flatMap(({ text, people }) => {
      const plain = text.toLowerCase();
      return people.filter(({ spellings }) => !spellings.some((spelling) => plain.includes(spelling.toLowerCase()))).map(({ name }) => name);
    });
    expect(absent).toEqual([]);
  });
  it("lets everything that stands in guillemets be a quotation or a term", () => {
    const left = articles.flatMap(({ text, quotes }) =>
      [...text.matchAll(/«[^«»]*»/g)]
        .filter(({ index, 0: marked }) => !quotes.some(({ start, end }) => start < index + marked.length && end > index))
        // Marks the wrong way round: this « closes a quotation.
        .filter(({ index }) => !quotes.some(({ end }) => index >= end && index <= end + 2))
        .map(([marked]) => marked),
    );
    expect(left).toEqual([]);
  });
});

describe.each(filesOf("dates", /^own-|held/).map((url) => [shortNameOf(url), url] as const))("%s", (_, url) => {
  const dated = read<Dated>(url);
  it("cuts out the expressions that it names, in order and apart", () => {
    expect(dated.flatMap(({ text, times }) => misplaced(text, times))).toEqual([]);
    expect(dated.flatMap(({ id, times }) => times.filter(({ start }, i) => start < (times[i - 1]?.end ?? 0)).map(() => id))).toEqual([]);
  });
  it("gives every expression a value", () => {
    expect(dated.flatMap(({ times }) => times).filter(({ values }) => values.length === 0)).toEqual([]);
  });
});

describe.each(filesOf("questions").map((url) => [shortNameOf(url), url] as const))("%s", (_, url) => {
  const questions = read<Question>(url);
  it("quotes its articles to the letter", () => {
    const texts = new Map<string, string>();
    const textOf = (file: string) => {
      const place = [`corpus/${file}`, `corpus-2/${file}`, `corpus-3/${file}`, `corpus-4/${file}`, `../../seeds/${file}`].map((path) => new URL(path, here)).find((candidate) => existsSync(candidate));
      if (place && !texts.has(file)) texts.set(file, readFileSync(place, "utf8"));
      return texts.get(file) ?? "";
    };
    const places = questions.flatMap(({ sentences = [], distractors = [], need = [] }) => [...sentences, ...distractors, ...need.flat()]);
    expect(places.filter(({ file, sentence }) => !textOf(file).includes(sentence))).toEqual([]);
  });
  it("has a sentence for what can be answered, and none for what cannot", () => {
    const wrong = questions.filter(({ answerable, sentences = [] }) => answerable !== undefined && answerable !== sentences.length > 0);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
