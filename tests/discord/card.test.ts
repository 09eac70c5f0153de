import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Answer } from "../../src/answers/answer.ts";
import { describePreview } from "../../src/answers/preview.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { buildArchive } from "../../src/archive/build.ts";
import type { Quote, Statement } from "../../src/archive/findings.ts";
import type { AnyCommand, Option } from "../../src/command.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { addressOf, findingAt } from "../../src/discord/address.ts";
import { type Card, cardOf, sharedCard } from "../../src/discord/card.ts";
import { citeCard } from "../../src/discord/cite.ts";
import { readDetails } from "../../src/discord/details.ts";
import { measures } from "../../src/discord/limits.ts";
import { tidy } from "../../src/discord/markdown.ts";
import { previewCard } from "../../src/discord/preview.ts";
import { words } from "../../src/words.ts";
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

/** The longest that can be typed in every option, of signs that each need an escape. */
const longest = (command: AnyCommand) =>
  Object.fromEntries(
    Object.entries<Option>(command.options).map(([key, { max }]) => [key, "*".repeat(Math.min(max, measures.typed))]),
  );

test.each(["fr", "en"] as const)("in %s, the longest question leaves room for every kind of answer", (locale) => {
  const items = [...archive.quotes.slice(0, 9), ...archive.statements.slice(0, 9)].filter(
    ({ article }) => article.id !== "long",
  );
  const [person] = archive.people;
  const search = {
    corrections: Array.from({ length: 9 }, () => ({ typed: NASTY, searched: "*".repeat(90) })),
    missing: Array.from({ length: 90 }, () => "**girafe**"),
  };
  const answers: Answer[] = [
    { kind: "quotes", items, ...search },
    { kind: "statements", person: person!, items: items as (Quote | Statement)[], ...search },
    { kind: "events", order: "match", events: archive.events, undated: [], ...search },
    { kind: "events", order: "time", events: archive.events, undated: [], ...search },
    {
      kind: "answer",
      short: { type: "person", text: "*".repeat(400), span: null },
      confidence: "low",
      items,
      ...search,
    },
    {
      kind: "nothing",
      why: "not-said",
      nearby: items,
      subjects: Array.from({ length: 9 }, (_, at) => `${"*".repeat(79)}${at}`),
      ...search,
    },
    {
      kind: "verdict",
      verdict: "altered",
      items,
      diff: Array.from({ length: 900 }, (_, at) => ({ kind: at % 2 ? "added" : "same", text: "*~_" })),
    },
    { kind: "ambiguous", typed: "*".repeat(400), candidates: archive.people },
    {
      kind: "comparison",
      about: "*".repeat(400),
      sides: [
        { label: "*".repeat(99), items },
        { label: "x", items },
      ],
      pairs: [{ left: items[0]!, right: items[1]!, differs: [] }],
    },
  ];
  for (const command of commands) {
    const question = { command, values: longest(command) };
    const also = Array.from({ length: 6 }, () => question);
    for (const answer of answers) {
      for (const page of [0, 1, 2, 99]) {
        expect(issuesOf(cardOf(answer, { question, locale, commands, page, also }))).toEqual([]);
      }
    }
  }
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

test("what is cited means nothing where it is pasted but its words, and links where it says", () => {
  const [quote] = archive.quotes.filter(({ article, start, end }) =>
    article.text.slice(start, end).includes("@everyone"),
  );
  const article = {
    ...quote!.article,
    headline: "Titre ](http://evil.example)",
    outlet: "[x](http://evil.example) <@1>",
    url: "https://exemple.fr/)](http://evil.example)",
  };
  const card = JSON.stringify(citeCard({ ...quote!, article }, "fr"));
  const markdown = card
    .split("```")[1]!
    .replaceAll("\\\\", "\\")
    .replace(/\\[^0-9A-Za-z\s]/g, "");
  expect(markdown).not.toMatch(/@everyone|<@|\]\(http/);
  expect(markdown.match(/\]\(/g)).toHaveLength(1);
  expect(markdown).toContain("](<https://exemple.fr/%29]%28http://evil.example%29>)");
});

test.each(["fr", "en"] as const)(
  "in %s, a preview keeps Discord's ceilings, and says again what was filled in",
  (locale) => {
    for (const article of archive.articles) {
      const preview = describePreview(buildArchive({ articles: [article], leftOut: [], ignored: 0 }))!;
      const notes = Object.values(words[locale].add.wrong);
      const card = previewCard(preview, { name: "2026-01-01-0123456789", locale, notes });
      expect(issuesOf(card), article.file).toEqual([]);
      const [head] = card.parts;
      const said = readDetails(head && "content" in head ? head.content : "", locale);
      if (article.outlet && article.outlet.length <= 60) expect(said.outlet).toBe(tidy(article.outlet));
      if (article.published) expect(said.published).toBe(article.published.value);
      expect(said.url ?? null).toBe(article.url && article.url.length <= 300 ? article.url : null);
    }
  },
);

test("while files are still being read, an answer says so", () => {
  const question = { command: commands[1]!, values: { about: "paix" } };
  const card = cardOf(question.command.run(question.values, archive, commands), {
    question,
    locale: "en",
    commands,
    page: 0,
    pending: 3,
  });
  expect(JSON.stringify(card.parts[0])).toContain("3 files are left to read");
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
