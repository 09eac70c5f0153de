import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Answer } from "../../src/answers/answer.ts";
import type { DatedEvent, EventMention, Quote, Sentence, Statement } from "../../src/archive/findings.ts";
import type { Person } from "../../src/archive/people.ts";
import { commandNamed } from "../../src/command.ts";
import { type Article, passage } from "../../src/corpus/article.ts";
import { type Card, cardOf, sharedCard } from "../../src/discord/card.ts";
import { citeCard } from "../../src/discord/cite.ts";
import { previewCard } from "../../src/discord/preview.ts";
import type { Question } from "../../src/discord/question.ts";
import { words } from "../../src/words.ts";
import { rendered } from "./render.ts";

const TEXT = `Le barrage de Vaux rouvrira au printemps

« Le barrage rouvrira avant l'été », a déclaré Jeanne Arnaud mardi. « Il ne coûtera pas *un euro* de plus », a-t-elle ajouté.

Le préfet a démenti que le chantier soit en retard. Selon l'agence de l'eau, le niveau du lac reste bas.`;

const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const paragraphs = TEXT.split("\n\n").map((words, index) => ({
  ...at(words),
  heading: index === 0,
  sentences: [at(words)],
}));

const article: Article = {
  id: "vaux",
  file: "vaux.md",
  text: TEXT,
  title: at("Le barrage de Vaux rouvrira au printemps"),
  dateline: null,
  boilerplate: [],
  paragraphs,
  headline: "Le barrage de Vaux rouvrira au printemps",
  outlet: "La Dépêche du Lac",
  author: "Luc Perrin",
  place: null,
  published: {
    from: "2023-03-08",
    to: "2023-03-08",
    value: "2023-03-08",
    basis: "inferred",
    why: "« mardi » est la veille de la parution.",
  },
  url: "https://exemple.fr/vaux",
  language: "fr",
};

const person = (name: string, role: string | null): Person => ({
  id: name.toLowerCase().replaceAll(" ", "-"),
  name,
  kind: "person",
  gender: null,
  spellings: [name, name.split(" ").at(-1) ?? name],
  roles: role ? [{ text: role, at: passage(article, at("Jeanne Arnaud")) }] : [],
  mentions: 3,
});
const jeanne = person("Jeanne Arnaud", "maire de Vaux");
const prefect = person("préfet", null);

const by = (who: Person, mention: string, via: Person | null = null) => ({
  person: who,
  mention: passage(article, at(mention)),
  cue: null,
  via,
  because: [],
});
const quote = (words: string, who: Person | null): Quote => ({
  ...passage(article, at(words)),
  type: "quote",
  form: "full",
  parts: [at(words)],
  speaker: who && by(who, "Jeanne Arnaud"),
});
const said = quote("Le barrage rouvrira avant l'été", jeanne);
const added = quote("Il ne coûtera pas *un euro* de plus", jeanne);
const unnamed = quote("Il ne coûtera pas *un euro* de plus", null);
const denied: Statement = {
  ...passage(article, at("le chantier soit en retard")),
  type: "statement",
  polarity: "denies",
  speaker: by(prefect, "Le préfet", jeanne),
};
const reported: Statement = {
  ...passage(article, at("le niveau du lac reste bas")),
  type: "statement",
  polarity: "asserts",
  speaker: by(person("agence de l'eau", null), "l'agence de l'eau"),
};
const sentence: Sentence = {
  ...passage(article, at("Le préfet a démenti que le chantier soit en retard.")),
  type: "sentence",
};
const opening: EventMention = {
  ...passage(article, at("« Le barrage rouvrira avant l'été », a déclaré Jeanne Arnaud mardi.")),
  type: "event",
  time: {
    ...passage(article, at("mardi")),
    type: "time",
    kind: "date",
    value: "2023-03-07",
    modifier: null,
    from: "2023-03-07",
    to: "2023-03-07",
    anchor: { by: "published", rule: "weekday-past" },
  },
  what: at("a déclaré Jeanne Arnaud"),
  status: "past",
};
const event: DatedEvent = {
  from: "2023-03-07",
  to: "2023-03-07",
  basis: "inferred",
  agree: true,
  mentions: [opening, opening],
};
const planned: DatedEvent = {
  from: "2023-04-01",
  to: "2023-06-30",
  basis: "stated",
  agree: false,
  mentions: [{ ...opening, status: "planned" }],
};

const plain = { corrections: [], missing: [] };
const ask = { question: "Quand rouvre le barage ?" };
const about = { about: "barrage" };

const ANSWERS: [string, string, Readonly<Record<string, string>>, Answer][] = [
  [
    "answer",
    "ask",
    ask,
    {
      kind: "answer",
      short: { type: "date", text: "2023-03-07", span: opening.time },
      confidence: "medium",
      items: [opening, sentence],
      corrections: [{ typed: "barage", searched: "barrage" }],
      missing: ["girafe"],
    },
  ],
  [
    "yes",
    "ask",
    ask,
    { kind: "answer", short: { type: "no", text: "no", span: null }, confidence: "high", items: [denied], ...plain },
  ],
  ["quotes", "quote", about, { kind: "quotes", items: [said, unnamed, denied, reported, sentence], ...plain }],
  ["quotes-page-2", "quote", about, { kind: "quotes", items: [said, unnamed, denied, reported, sentence], ...plain }],
  [
    "statements",
    "statements",
    { speaker: "Arnaud", about: "le *coût*" },
    { kind: "statements", person: jeanne, items: [said, added], ...plain },
  ],
  [
    "events",
    "date",
    { event: "barrage" },
    { kind: "events", order: "match", events: [event, planned], undated: [sentence], ...plain },
  ],
  ["timeline", "timeline", {}, { kind: "events", order: "time", events: [event, planned], undated: [], ...plain }],
  [
    "verdict",
    "verify",
    { text: "Il coûtera un euro" },
    {
      kind: "verdict",
      verdict: "altered",
      items: [added],
      diff: [
        { kind: "same", text: "Il" },
        { kind: "removed", text: "ne" },
        { kind: "same", text: "coûtera" },
        { kind: "removed", text: "pas" },
        { kind: "same", text: "un euro" },
        { kind: "added", text: "*peut-être*" },
      ],
    },
  ],
  [
    "comparison",
    "compare",
    { about: "barrage", first: "Arnaud", second: "préfet" },
    {
      kind: "comparison",
      about: "barrage",
      sides: [
        { label: "Jeanne Arnaud", items: [said] },
        { label: "préfet", items: [denied] },
      ],
      pairs: [{ left: said, right: denied, differs: [{ what: "date", left: said, right: denied }] }],
    },
  ],
  [
    "context",
    "source",
    { article: "vaux:42-73" },
    { kind: "context", article, passage: said, paragraphs: paragraphs.map((one) => passage(article, one)) },
  ],
  [
    "corpus",
    "corpus",
    {},
    {
      kind: "corpus",
      articles: 1,
      passages: 2,
      quotes: 2,
      statements: 2,
      times: 1,
      people: 3,
      outlets: [
        { name: "La Dépêche du Lac", articles: 1 },
        { name: null, articles: 2 },
      ],
      period: { from: "2023-03-08", to: "2023-03-08" },
      speakers: [{ person: jeanne, quotes: 2, statements: 0 }],
      leftOut: [{ file: "vide.txt", why: "empty: delete it, or put the text into it", fault: "empty" }],
      ignored: 1,
      pending: 0,
      readMs: 1,
      indexMs: 1,
      fromCache: false,
    },
  ],
  [
    "help",
    "help",
    {},
    {
      kind: "help",
      examples: [
        { command: "quote", values: about },
        { command: "statements", values: { speaker: "Jeanne Arnaud" } },
      ],
    },
  ],
  [
    "ambiguous",
    "statements",
    { speaker: "Arnaud" },
    { kind: "ambiguous", typed: "Arnaud", candidates: [jeanne, person("Denis Arnaud", null)] },
  ],
  [
    "nothing",
    "quote",
    { about: "girafe" },
    {
      kind: "nothing",
      why: "no-match",
      missing: ["girafe"],
      nearby: [said],
      corrections: [],
      subjects: ["le barrage", "l'eau du lac"],
    },
  ],
];

const questionOf = (name: string, values: Readonly<Record<string, string>>): Question => ({
  command: commandNamed(commands, name)!,
  values,
});

// Read them all after a change: each is what somebody gets.
describe.each(["fr", "en"] as const)("in %s", (locale) => {
  const golden = (name: string, card: Card) =>
    expect(rendered(card)).toMatchFileSnapshot(`../golden/discord/${name}.${locale}.txt`);

  test.each(ANSWERS)("%s reads as it was approved", async (name, command, values, answer) => {
    const page = name.endsWith("page-2") ? 1 : 0;
    await golden(name, cardOf(answer, { question: questionOf(command, values), locale, commands, page }));
  });

  test("what would be read in an article reads as it was approved", async () => {
    const boilerplate = [at("Selon l'agence de l'eau, le niveau du lac reste bas.")];
    const preview = {
      article: { ...article, published: null, boilerplate },
      counts: { quotes: 3, named: 2, statements: 1, times: 4, people: 1 },
      items: [said, unnamed, denied, reported],
      days: [opening.time],
      boilerplatePercent: 12,
    };
    const notes = [words[locale].add.wrong.published];
    await golden("preview", previewCard(preview, { name: "2026-01-01-0123456789", locale, notes }));
  });

  test("a shared finding and a citation read as they were approved", async () => {
    await golden("shared", sharedCard(said, questionOf("quote", about), "Zoé_*", locale));
    await golden("cited", citeCard(said, locale));
  });
});
