import type { Archive } from "../archive/archive.ts";
import { type Article, passage } from "../corpus/article.ts";
import { timeInWords } from "../reason.ts";
import type { About } from "../records/added.ts";
import { type Locale, words } from "../words.ts";
import type { Card } from "./card.ts";
import { fitted } from "./cut.ts";
import { detailLines } from "./details.ts";
import { oneLine, said } from "./finding.ts";
import { button, line, row, text } from "./parts.ts";

/** Findings that are shown, and the code units of each; days and pieces of boilerplate that are named. */
const MOST_SHOWN = 3;
const LONGEST_SHOWN = 200;
const MOST_DAYS = 5;
const MOST_PIECES = 2;
const LONGEST_PIECE = 70;

/** What would be read in an article that is not kept yet, with the buttons that keep it, describe it or throw it away. */
export function previewCard(
  archive: Archive,
  article: Article,
  { name, locale, notes = [] }: { name: string; locale: Locale; notes?: readonly string[] },
): Card {
  const say = words[locale].add;
  const findings = [...archive.quotes, ...archive.statements].slice(0, MOST_SHOWN);
  const head = [
    `**${say.preview}**`,
    ...notes,
    ...detailLines(aboutOf(article), locale),
    ...(article.published ? [] : [say.undated]),
    countsOf(archive, locale),
    ...daysOf(archive, locale),
    ...boilerplateOf(article, locale),
  ];
  const shown = findings.map((item) => said(item, locale, LONGEST_SHOWN));
  const more = archive.quotes.length + archive.statements.length - findings.length;
  return {
    parts: [
      text(head.join("\n")),
      line(),
      text([...(shown.length > 0 ? shown : [say.nothingSaid]), ...(more > 0 ? [say.more(more)] : [])].join("\n")),
      row([
        button(say.keep, { does: "keep", added: name }),
        button(say.describe, { does: "describe", added: name }),
        button(say.discard, { does: "discard", added: name }),
      ]),
    ],
  };
}

/** What is known of an article beside its text. */
const aboutOf = ({ headline, outlet, published, url }: Article): About => ({
  ...(headline && { title: headline }),
  ...(outlet && { outlet }),
  ...(published && { published: published.value }),
  ...(url && { url }),
});

function countsOf({ quotes, statements, times, people }: Archive, locale: Locale): string {
  const named = quotes.filter(({ speaker }) => speaker !== null).length;
  return words[locale].add.read({
    quotes: quotes.length,
    named,
    statements: statements.length,
    times: times.length,
    people: people.length,
  });
}

/** The first days that the article names. */
function daysOf({ times }: Archive, locale: Locale): string[] {
  const dated = times.filter(({ from }) => from !== null);
  const days = [...new Set(dated.map((time) => oneLine(timeInWords(time, locale), 60)))];
  return days.length > 0 ? [words[locale].add.days(days.slice(0, MOST_DAYS).join(" · "))] : [];
}

/** How much of the text is no article, and how that begins. */
function boilerplateOf(article: Article, locale: Locale): string[] {
  const { boilerplate, text: whole } = article;
  if (boilerplate.length === 0) return [];
  const size = boilerplate.reduce((sum, { start, end }) => sum + end - start, 0);
  const pieces = boilerplate
    .slice(0, MOST_PIECES)
    .map((span) => `« ${fitted(passage(article, span), LONGEST_PIECE).replace(/\s+/g, " ")} »`);
  const share = Math.max(1, Math.round((100 * size) / whole.length));
  return [words[locale].add.boilerplate(boilerplate.length, share, pieces.join(", "))];
}
