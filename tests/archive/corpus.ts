import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Archive } from "../../src/archive/archive.ts";
import { openLive } from "../../src/archive/live.ts";
import type { LiveOptions } from "../../src/archive/live-options.ts";
import { findPeople } from "../../src/archive/people-search.ts";
import { exportRows } from "../../src/console/export.ts";
import { refOf } from "../../src/corpus/article.ts";

/** A folder of its own for one test, removed after it. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "guillemet-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

export function put(directory: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), content);
  }
}

/** Three articles with something to find in each. */
export const ARTICLES: Readonly<Record<string, string>> = {
  "mairie.txt":
    "Le conseil vote le budget\n\n« Nous avons tenu nos engagements », a déclaré la maire, Jeanne Kerviel, le 3 mars 2021. Elle a ajouté que les impôts n’augmenteraient pas.\n",
  "port/chantier.md":
    '---\ntitle: "Le chantier du port"\noutlet: Le Courrier\npublished: 2021-03-05\n---\n\nSelon Jeanne Kerviel, les travaux commenceront en septembre. « Ce sera long », a prévenu Marc Lebihan, ingénieur du port.\n',
  "greve.txt":
    "Grève dans les écoles\n\nLe syndicat a annoncé lundi une grève de deux jours. « On ne lâchera rien », lance Nora Saïd, sa secrétaire.\n",
};

/** Everything that was read and linked, as text: equal archives say the same. */
export const contents = (archive: Archive): string =>
  [...exportRows(archive)].map((row) => JSON.stringify(row)).join("\n");

/** Everything that an archive says, as text. */
export function whole(archive: Archive): string {
  const { people, said, quotes, statements, events, eventOf, peopleIndex, timesOf, index, articleById } = archive;
  const name = (person: { id: string } | null | undefined) => person?.id;
  return JSON.stringify([
    contents(archive),
    people.map(({ id, name: own, kind, gender, spellings, mentions, roles }) => [
      [id, own, kind, gender, spellings, mentions],
      roles.map(({ text, at }) => [text, refOf(at)]),
    ]),
    people.map((person) => [said.get(person)?.quotes.map(refOf), said.get(person)?.statements.map(refOf)]),
    [...quotes, ...statements].map((found) => [
      refOf(found),
      name(found.speaker?.person),
      found.speaker?.person.mentions,
      name(found.speaker?.via),
      found.speaker?.person.members?.map((member) => [member.id, people.includes(member)]),
      found.speaker && said.get(found.speaker.person)?.[found.type === "quote" ? "quotes" : "statements"].length,
    ]),
    quotes.map((quote) => !quote.speaker || said.get(quote.speaker.person)?.quotes.includes(quote)),
    events.map(({ mentions, from, to, basis, agree }) => [from, to, basis, agree, mentions.map(refOf)]),
    events.map((event) => event.mentions.every((mention) => eventOf.get(mention) === event)),
    ["ruiz", "pedro", "carvalo", "porte", "", "maire"].map((typed) =>
      findPeople(peopleIndex, typed).map(({ person, score }) => [person.id, score]),
    ),
    [[...peopleIndex.words], [...peopleIndex.byId.keys()].sort(), [...articleById.keys()].sort(), said.size],
    archive.articles.map((article) => [
      timesOf.get(article)?.map(({ value, start }) => [value, start]),
      index.findings.get(article)?.quote.map(refOf),
      index.findings.get(article)?.statement.map((found) => [refOf(found), found.speaker.person.mentions]),
      index.findings.get(article)?.event.map((mention) => eventOf.get(mention)?.mentions.length),
    ]),
  ]);
}

export interface Told {
  readonly notes: string[];
  readonly leftOut: string[];
}

/** Opens a corpus and collects what it tells. */
export async function open(directory: string, options: Partial<LiveOptions> = {}) {
  const told: Told = { notes: [], leftOut: [] };
  const note = (about: Readonly<Record<string, unknown>>, message: string) =>
    void told.notes.push(`${message} ${JSON.stringify(about)}`);
  const live = await openLive({
    directory,
    maxArticleBytes: 1_000_000,
    cacheDir: null,
    workers: 1,
    notes: { info: note, warn: note },
    leftOut: (file, why) => void told.leftOut.push(`${file}: ${why}`),
    ...options,
  });
  onTestFinished(() => live.close());
  return { live, told };
}
