import { createHash } from "node:crypto";
import type { Archive } from "../archive/archive.ts";
import type { Item } from "../archive/findings.ts";
import { type Article, textOf } from "../corpus/article.ts";

/** A short stand-in for a long text: `length` characters of its SHA-256 in base64url, 6 bits each. */
export const digest = (text: string, length: number): string =>
  createHash("sha256").update(text).digest("base64url").slice(0, length);

const LETTERS = { quote: "q", statement: "s", event: "e", sentence: "p" } as const;

/**
 * The address of a finding in at most 30 characters: what it is, its article, its place, and its words. An article that was
 * changed or removed since makes it stale, never wrong.
 */
export const addressOf = (item: Item): string =>
  [
    LETTERS[item.type],
    digest(item.article.id, 8),
    item.start.toString(36),
    (item.end - item.start).toString(36),
    digest(textOf(item), 6),
  ].join(".");

/** The finding at an address; undefined where the corpus no longer has it, or never had. */
export function findingAt(archive: Archive, address: string): Item | undefined {
  const [, letter, hash, from, size, words] =
    /^([qsep])\.([\w-]{8})\.([0-9a-z]{1,6})\.([0-9a-z]{1,6})\.([\w-]{6})$/.exec(address) ?? [];
  if (!letter || !hash || !from || !size || !words) return undefined;
  const article = articlesByDigest(archive).get(hash);
  const start = Number.parseInt(from, 36);
  const end = start + Number.parseInt(size, 36);
  if (!article || end > article.text.length || digest(article.text.slice(start, end), 6) !== words) return undefined;
  if (letter === "p") return { type: "sentence", article, start, end };
  const here = (item: Item) => LETTERS[item.type] === letter && item.start === start && item.end === end;
  const found = archive.index.findings.get(article);
  return found && [...found.quote, ...found.statement, ...found.event].find(here);
}

const articles = new WeakMap<Archive, ReadonlyMap<string, Article>>();

/** An article is in many archives, one after each change. */
const digests = new WeakMap<Article, string>();

function digestOf(article: Article): string {
  let known = digests.get(article);
  if (known === undefined) {
    known = digest(article.id, 8);
    digests.set(article, known);
  }
  return known;
}

function articlesByDigest(archive: Archive): ReadonlyMap<string, Article> {
  let known = articles.get(archive);
  if (!known) {
    known = new Map(archive.articles.map((article) => [digestOf(article), article]));
    articles.set(archive, known);
  }
  return known;
}

/**
 * The value of a suggestion, where it is longer than Discord carries: `#` and a digest. Only names that the corpus has can be
 * found again (articles, people, outlets); of other words the beginning is sent, which is a question too.
 */
export function carried(value: string, max: number, archive: Archive): string {
  if (value.length <= max) return value;
  const address = `#${digest(value, 12)}`;
  if (longNames(archive).has(address)) return address;
  return value
    .slice(0, max)
    .replace(/[\uD800-\uDBFF]$/, "")
    .replace(/\s\S*$/, "");
}

/** What `carried` stands for; any other text is itself. The id of a person becomes the name, where nobody else has it. */
export function uncarried(value: string, archive: Archive): string {
  const name = longNames(archive).get(value) ?? value;
  const person = archive.people.find(({ id }) => id === name);
  if (!person) return name;
  return archive.people.every((other) => other === person || other.name !== person.name) ? person.name : name;
}

/** Longer names need an address. */
const LONG = 40;

const names = new WeakMap<Archive, ReadonlyMap<string, string>>();

function longNames(archive: Archive): ReadonlyMap<string, string> {
  let known = names.get(archive);
  if (!known) {
    const long = new Map<string, string>();
    const keep = (name: string | null) => {
      if (name !== null && name.length > LONG) long.set(`#${digest(name, 12)}`, name);
    };
    for (const { id, headline, outlet } of archive.articles) [id, headline, outlet].forEach(keep);
    for (const { id, name } of archive.people) [id, name].forEach(keep);
    known = long;
    names.set(archive, known);
  }
  return known;
}
