import { readFileSync } from "node:fs";
import type { Archive } from "../../src/archive/archive.ts";
import { buildArchive } from "../../src/archive/build.ts";
import type { Quote, Statement } from "../../src/archive/findings.ts";
import type { Article } from "../../src/corpus/article.ts";
import { layOut } from "../../src/corpus/layout.ts";
import { errors, f1, type Scored, share, union } from "./measure.ts";

interface GoldWords {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Everybody who counts as right; null = "nobody named" counts. */
  readonly speakers: readonly (string | null)[];
}
interface GoldQuote extends GoldWords {
  readonly kind: "full" | "fragment" | "term" | "scare";
  /** All kinds that count as right. */
  readonly kinds?: readonly string[];
  /** Right to find, and no fault to leave out: a quotation inside a quotation. */
  readonly optional?: boolean;
}
interface GoldStatement extends GoldWords {
  readonly required?: boolean;
  readonly polarity: string | null;
  readonly polarities?: readonly string[];
}
interface GoldPerson {
  readonly name: string;
  readonly spellings: readonly string[];
}
interface GoldArticle {
  readonly id: string;
  readonly article: Article;
  readonly archive: Archive;
  readonly people: readonly GoldPerson[];
  readonly quotes: readonly GoldQuote[];
  readonly statements: readonly GoldStatement[];
}

const json = (file: string) => JSON.parse(readFileSync(new URL(`../gold/${file}`, import.meta.url), "utf8"));

/** The annotated seed articles. */
export function scoreSeedSpeech(archive: Archive): Scored {
  const quotes: (GoldQuote & { file: string })[] = json("seeds/quotes.json");
  const statements: (GoldStatement & { file: string })[] = json("seeds/statements.json");
  const people: GoldPerson[] = json("seeds/people.json");
  const files = [...new Set(quotes.map(({ file }) => file))];
  const golds = files.map((file): GoldArticle => {
    const article = archive.articles.find((each) => each.file === file);
    if (!article) throw new Error(`The gold annotates ${file}, which the corpus does not hold.`);
    const here = <T extends { file: string }>(all: T[]) => all.filter((each) => each.file === file);
    return { id: file.slice(0, 3), article, archive, people, quotes: here(quotes), statements: here(statements) };
  });
  return scoreSpeech("seeds", golds);
}

/** What rules are made with, what is kept apart, and what came later or was kept apart once, for making rules too. */
export const HALVES = [
  "dev",
  "dev-2",
  "dev-3",
  "dev-4",
  "dev-5",
  "dev-6",
  "dev-7",
  "dev-10",
  "dev-13",
  "dev-14",
  "more",
  "held",
] as const;
export type Half = (typeof HALVES)[number];

/**
 * Texts of our own, each an article and a corpus of its own: short `passages` and whole `articles`. `half`: the one rules are made
 * with, or the one kept apart.
 */
export function scorePassages(kind: "passages" | "articles", half: Half): Scored {
  const passages: {
    id: string;
    text: string;
    people: GoldPerson[];
    quotes: GoldQuote[];
    statements: GoldStatement[];
  }[] = json(passagesFile(kind, half));
  const golds = passages.map(({ id, text, people, quotes, statements }): GoldArticle => {
    const laid = layOut(text);
    const article: Article = {
      ...laid,
      id,
      file: `${id}.txt`,
      headline: null,
      outlet: null,
      author: null,
      place: null,
      published: null,
      url: null,
      language: "fr",
    };
    const archive = buildArchive({ articles: [article], leftOut: [], ignored: 0 });
    return { id, article, archive, people, quotes, statements };
  });
  return scoreSpeech(`${kind} ${half}`, golds);
}

/** Where the annotations of `scorePassages` are. */
export const passagesFile = (kind: "passages" | "articles", half: Half): string =>
  `passages/${kind === "passages" ? "" : "articles-"}${half}.json`;

function scoreSpeech(name: string, golds: readonly GoldArticle[]): Scored {
  const misses: string[] = [];
  const count = { gold: 0, found: 0, right: 0, recalled: 0, speaker: 0, terms: 0, spoken: 0 };
  const said = { gold: 0, recalled: 0, found: 0, right: 0, speaker: 0, polarity: 0, judged: 0 };
  for (const { id, article, archive, people, quotes, statements } of golds) {
    const miss = (what: string, text: string, more = "") =>
      misses.push(`${name} ${id} ${what}: ${text.replace(/\s+/g, " ").slice(0, 160)}${more}`);
    const { text } = article;
    const isTerm = ({ kind }: GoldQuote) => kind === "scare" || kind === "term";
    const spared = ({ optional, kinds }: GoldQuote) => optional === true || kinds?.includes("term") === true;
    const speech = quotes.filter((quote) => !isTerm(quote) && !spared(quote));
    const terms = quotes.filter(
      (quote) => isTerm(quote) && (quote.kinds ?? []).every((kind) => kind === "term" || kind === "scare"),
    );
    const right = quotes.filter((quote) => !terms.includes(quote));
    const predicted = archive.quotes.filter((quote) => quote.article === article && quote.form !== "term");
    count.gold += speech.length;
    count.spoken += predicted.length;
    for (const gold of speech) {
      const hit = best(text, gold, predicted, 0.8);
      if (!hit) {
        miss("quotation missed", gold.text);
        continue;
      }
      count.recalled++;
      if (isRight(hit, gold, people)) count.speaker++;
      else miss("speaker", gold.text, ` -> ${hit.speaker?.person.name ?? "nobody"}, not ${gold.speakers.join(" / ")}`);
    }
    for (const quote of predicted) {
      const forTerm = terms.some((term) => union(text, term, quote) >= 0.8);
      if (forTerm) {
        count.terms++;
        miss("term taken for speech", text.slice(quote.start, quote.end));
      }
      if (right.some((gold) => union(text, gold, quote) >= 0.8)) count.right++;
      else if (!forTerm) miss("quotation invented", text.slice(quote.start, quote.end));
    }
    const reported = archive.statements.filter((statement) => statement.article === article);
    said.found += reported.length;
    for (const gold of statements.filter(({ required }) => required)) {
      said.gold++;
      const hit = best(text, gold, reported, 0.5);
      if (!hit) {
        miss("statement missed", gold.text);
        continue;
      }
      said.recalled++;
      if (isRight(hit, gold, people)) said.speaker++;
      else miss("statement's speaker", gold.text, ` -> ${hit.speaker.person.name}, not ${gold.speakers.join(" / ")}`);
    }
    for (const statement of reported) {
      const gold = best(text, statement, statements, 0.5);
      if (!gold) {
        miss("no such statement", text.slice(statement.start, statement.end), ` (${statement.speaker.person.name})`);
        continue;
      }
      said.right++;
      const wanted = gold.polarity && (POLARITY[gold.polarity] ?? gold.polarity);
      if (!wanted) continue;
      said.judged++;
      if (statement.polarity === wanted || gold.polarities?.includes(statement.polarity)) said.polarity++;
      else miss("polarity", gold.text, ` -> ${statement.polarity}, not ${wanted}`);
    }
  }
  return {
    measures: [
      share(`${name}: quotations found`, count.recalled, count.gold),
      f1(`${name}: quotation F1`, {
        right: count.right,
        found: count.spoken,
        gold: count.gold,
        recalled: count.recalled,
      }),
      share(`${name}: speakers right, of the quotations found`, count.speaker, count.recalled),
      errors(`${name}: quotations invented`, count.spoken - count.right - count.terms),
      errors(`${name}: terms taken for speech`, count.terms),
      share(`${name}: required statements found`, said.recalled, said.gold),
      share(`${name}: statements' speakers right, of those found`, said.speaker, said.recalled),
      share(`${name}: statements that are one`, said.right, said.found),
      f1(`${name}: statement F1`, { right: said.right, found: said.found, gold: said.gold, recalled: said.recalled }),
      share(`${name}: polarity right`, said.polarity, said.judged),
    ],
    misses,
  };
}

/** The names that the annotators gave the polarities of the seeds. */
const POLARITY: Readonly<Record<string, string>> = { negative: "denies", possible: "open", positive: "asserts" };

function best<T extends { start: number; end: number }>(
  text: string,
  wanted: { start: number; end: number },
  among: readonly T[],
  least: number,
): T | undefined {
  let found: T | undefined;
  let most = least;
  for (const each of among) {
    const shared = union(text, wanted, each);
    if (shared >= most) {
      found = each;
      most = shared;
    }
  }
  return found;
}

/** Whether a person's names hold one that counts. Two who speak together are written « A ; B », and both must be named. */
function isRight(found: Quote | Statement, { speakers }: GoldWords, people: readonly GoldPerson[]): boolean {
  if (!found.speaker) return speakers.includes(null);
  const { name, spellings } = found.speaker.person;
  const own = [name, ...spellings].map((spelling) => spelling.split(" ; ").map(plain));
  const named = (speaker: string) =>
    new Set([speaker, ...(people.find((each) => each.name === speaker)?.spellings ?? [])].map(plain));
  return speakers.some((speaker) => {
    if (speaker === null) return false;
    const wanted = speaker.split(" ; ").map(named);
    return own.some(
      (names) => names.length === wanted.length && wanted.every((forms) => names.some((each) => forms.has(each))),
    );
  });
}

/** Case, kind of apostrophe and a leading article aside. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^(?:l'|l[ea]s? |un |une |des |d'|du )/, "")
    .trim();
