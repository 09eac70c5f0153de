import type { Preview } from "../answers/preview.ts";
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
const LONGEST_DAY = 60;
const MOST_PIECES = 2;
const LONGEST_PIECE = 70;

/** What would be read in an article that is not kept yet, with the buttons that keep it, describe it or throw it away. */
export function previewCard(
  preview: Preview,
  { name, locale, notes }: { name: string; locale: Locale; notes: readonly string[] },
): Card {
  const say = words[locale].add;
  const { article, items } = preview;
  const days = preview.days.slice(0, MOST_DAYS).map((time) => oneLine(timeInWords(time, locale), LONGEST_DAY));
  const head = [
    `**${say.preview}**`,
    ...notes,
    ...detailLines(aboutOf(article), locale),
    ...(article.published ? [] : [say.undated]),
    say.read(preview.counts),
    ...(days.length > 0 ? [say.days(days.join(" · "))] : []),
    ...boilerplateOf(preview, locale),
  ];
  const shown = items.slice(0, MOST_SHOWN).map((item) => said(item, locale, LONGEST_SHOWN));
  const more = items.length - shown.length;
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

/** How much of the text is no article, and how that begins. */
function boilerplateOf({ article, boilerplatePercent }: Preview, locale: Locale): string[] {
  const { boilerplate } = article;
  if (boilerplate.length === 0) return [];
  const pieces = boilerplate
    .slice(0, MOST_PIECES)
    .map((span) => `« ${fitted(passage(article, span), LONGEST_PIECE).replace(/\s+/g, " ")} »`);
  return [words[locale].add.boilerplate(boilerplate.length, boilerplatePercent, pieces.join(", "))];
}
