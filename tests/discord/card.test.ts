import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { buildArchive } from "../../src/archive/build.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { addressOf, findingAt } from "../../src/discord/address.ts";
import { type Card, cardOf, sharedCard } from "../../src/discord/card.ts";
import { citeCard } from "../../src/discord/cite.ts";
import { checkMessage, FLAGS, type Json, walk } from "./local/checks.ts";

const NASTY =
  "@everyone <@1> **gras** [lien](https://exemple.fr) ```code``` ||caché|| <t:0:R> \u202Eenvers \u200B# titre";
const LONG = `Le ministre ${"très, ".repeat(400)}sage a parlé. `;

/** Articles such as nobody would write, but somebody may feed. */
const ARTICLES: Readonly<Record<string, string>> = {
  "marks.md": `---\ntitle: "${"Titre *gras* ".repeat(50)}"\noutlet: "${"Média | ".repeat(30)}"\nurl: https://exemple.fr/${"a".repeat(350)}\npublished: 2021-12-08\n---\n« ${NASTY} », a déclaré Jean Dupont. Marie Durand a déclaré que ${NASTY} est vrai.\n`,
  "long.txt": `Un long article\n\n« ${LONG.repeat(5)} », a déclaré Jean Dupont mardi 7 décembre 2021.\n\n${LONG.repeat(8)}\n`,
  "signs.txt": `${"*_`~|<>[]#@\\".repeat(400)}\n\n« ${"*_`~|<>[]#@\\".repeat(300)} », a déclaré Paul Martin.\n`,
  [`${"nom".repeat(60)}.txt`]: Array.from(
    { length: 120 },
    (_, at) =>
      `« La paix numéro ${at} est un sujet. » a déclaré Orateur${String.fromCharCode(65 + (at % 26))} Numéro le ${1 + (at % 28)} janvier 2020.`,
  ).join("\n\n"),
};

let folder: string;
let archive: Archive;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guillemet-"));
  for (const [file, text] of Object.entries(ARTICLES)) await writeFile(join(folder, file), text);
  archive = buildArchive(await loadCorpus(folder, { maxArticleBytes: 5_000_000 }));
});

afterAll(() => rm(folder, { recursive: true }));

const issuesOf = ({ parts, picture }: Card) =>
  checkMessage(
    { flags: FLAGS.v2, allowed_mentions: { parse: [] }, components: parts as unknown as Json[] },
    picture ? [picture.name] : [],
  );

const QUESTIONS = [
  "paix",
  "a déclaré",
  "Dupont",
  "*".repeat(400),
  "girafe",
  "très sage",
  "orateur",
  "7 décembre 2021",
  NASTY,
];

describe.each(["fr", "en"] as const)("in %s", (locale) => {
  test.each(commands.map((command) => [command.name.en, command] as const))(
    "every page of /%s keeps Discord's ceilings, also on a corpus made to break them",
    (_, command) => {
      for (const words of [...QUESTIONS, ...archive.articles.map(({ id }) => id)]) {
        const values = Object.fromEntries(
          Object.entries<{ required: boolean }>(command.options).flatMap(([key, { required }]) =>
            required ? [[key, words]] : [],
          ),
        );
        const answer = command.run(values, archive, commands);
        const seen = new Set<string>();
        for (let page = 0; page < 300; page++) {
          const card = cardOf(answer, { question: { command, values }, locale, commands, page });
          expect(issuesOf(card)).toEqual([]);
          const text = JSON.stringify(card);
          if (seen.has(text)) break;
          seen.add(text);
        }
      }
    },
  );
});

test("every finding has an address that finds it again, and cards to share and cite it", () => {
  const findings = [...archive.quotes, ...archive.statements, ...archive.events.flatMap(({ mentions }) => mentions)];
  expect(findings.length).toBeGreaterThan(100);
  for (const finding of findings) {
    expect(findingAt(archive, addressOf(finding))).toBe(finding);
    expect(issuesOf(sharedCard(finding, undefined, "@everyone **x**", "fr"))).toEqual([]);
    expect(issuesOf(citeCard(finding, "en"))).toEqual([]);
  }
});

test("an address of a changed article finds nothing", async () => {
  const other = buildArchive(await loadCorpus("seeds", { maxArticleBytes: 5_000_000 }));
  for (const quote of other.quotes) expect(findingAt(archive, addressOf(quote))).toBeUndefined();
});

test("quoted words mean nothing to Discord: no mention, link, code, spoiler or heading is left", () => {
  const quote = archive.quotes.find(({ article, start, end }) => article.text.slice(start, end).includes("@everyone"));
  const texts = [...walk(sharedCard(quote!, undefined, "Alice", "fr").parts)].map(({ component }) =>
    String(component["content"] ?? ""),
  );
  const bare = texts.join("\n").replace(/\\[^0-9A-Za-z\s]/g, "");
  expect(bare).not.toMatch(/@everyone|<@|```|\|\||\[lien\]|<t:/);
  expect(texts.join("\n")).toContain("\\@everyone");
});
