import type { CorpusAnswer } from "../answers/answer.ts";
import { daysInWords } from "../date-words.ts";
import { whyLeftOut } from "../unreadable.ts";
import { type Locale, words } from "../words.ts";
import type { Block } from "./block.ts";
import { oneLine } from "./finding.ts";

/** Lines of each list that are shown. */
const OUTLETS = 15;
const SPEAKERS = 10;
const LEFT_OUT = 5;

/** What is in the corpus: how much, from when, from whom, and what was left out. */
export function overviewBlocks(answer: CorpusAnswer, locale: Locale): Block[] {
  const say = words[locale].corpus;
  const { colon } = words[locale].discord;
  const line = (name: string, rest: string) => `- **${oneLine(name, 60)}**${colon} ${rest}`;
  const outlets = answer.outlets
    .slice(0, OUTLETS)
    .map(({ name, articles }) => line(name ?? say.noOutlet, say.articles(articles)));
  const speakers = answer.speakers
    .slice(0, SPEAKERS)
    .map(({ person, quotes, statements }) => line(person.name, words[locale].counts(quotes, statements)));
  const leftOut = answer.leftOut.slice(0, LEFT_OUT).map((out) => line(out.file, oneLine(whyLeftOut(out, locale), 100)));
  const list = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`**${title}**\n${lines.join("\n")}`] : [];
  const day = (date: string) => daysInWords(date, date, locale);
  const head = [
    `**${say.articles(answer.articles)}**`,
    say.found(answer.quotes, answer.statements, answer.times, answer.people),
    ...(answer.pending > 0 ? [say.pending(answer.pending)] : []),
    ...(answer.period ? [`${say.period(day(answer.period.from), day(answer.period.to))}.`] : []),
  ];
  return [
    head.join("\n"),
    ...list(say.outlets, outlets),
    ...list(say.speakers, speakers),
    ...list(say.leftOut(answer.leftOut.length), leftOut),
  ].map((text) => ({ text, item: null }));
}
