import type { Preview } from "../answers/preview.ts";
import type { Archive } from "../archive/archive.ts";
import { timeInWords } from "../reason.ts";
import { words } from "../words.ts";
import { answerJson } from "./json.ts";
import { type Page, printAnswer } from "./print.ts";
import { jsonLine, visible } from "./visible.ts";

/** What would be read in an article, as lines for a terminal. */
export function printPreview({ article, counts, items, days, boilerplatePercent }: Preview, page: Page): string {
  const say = words[page.locale];
  const { headline, outlet, published, url, boilerplate, text } = article;
  const details = { title: headline, outlet, published: published?.value, url };
  const known = (Object.keys(say.add.details) as (keyof typeof details)[]).flatMap((key) => {
    const value = details[key];
    return value ? [`${say.add.details[key]}${say.discord.colon} ${visible(value)}`] : [];
  });
  const samples = boilerplate
    .slice(0, 2)
    .map(({ start, end }) => `« ${visible(text.slice(start, end)).slice(0, 70)} »`);
  const lines = [
    say.add.preview,
    ...known,
    say.add.read(counts),
    ...(days.length > 0
      ? [
          say.add.days(
            days
              .slice(0, page.limit)
              .map((time) => visible(timeInWords(time, page.locale)))
              .join(" · "),
          ),
        ]
      : []),
    ...(samples.length > 0 ? [say.add.boilerplate(boilerplate.length, boilerplatePercent, samples.join(", "))] : []),
  ];
  const answer = { kind: "quotes", items, corrections: [], missing: [] } as const;
  return `${lines.join("\n")}\n${items.length > 0 ? printAnswer(answer, page, []) : `${say.add.nothingSaid}\n`}`;
}

/** The same as JSON; `kept`: the id under which it was kept, or null. */
export function previewJson(
  { article, counts, items }: Preview,
  archive: Archive,
  { limit, kept, ms }: { limit: number; kept: string | null; ms: number },
): string {
  const answer = { kind: "quotes", items, corrections: [], missing: [] } as const;
  const shown = answerJson(answer, { command: "corpus", options: {}, archive, limit, ms });
  const { headline, outlet, published, url, text, boilerplate } = article;
  const about = { title: headline, outlet, published: published?.value ?? null, url, length: text.length };
  return jsonLine({
    ...shown,
    kind: "preview",
    kept,
    article: { ...about, boilerplate: boilerplate.map(({ start, end }) => [start, end]) },
    ...counts,
  });
}
