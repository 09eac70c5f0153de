import type { Archive } from "../archive/archive.ts";
import { timesDated } from "../archive/kept/events.ts";
import type { Person } from "../archive/people.ts";
import { textOf } from "../corpus/article.ts";
import { analyse } from "../language/analyse.ts";
import type { HelpAnswer, HelpExample } from "./answer.ts";
import { dateOf } from "./date.ts";
import { quotesAbout } from "./quotes.ts";

/** So many quotations and events are tried for an example; with none that works, the example is left out. */
const TRIED = 20;

/**
 * Examples that find something in the corpus at hand, one for each thing that can be asked. They are made of what was read: two
 * words out of a quotation, an event by its words, who is quoted most, an article. Each is tried before it is offered.
 */
export function exampleQuestions(archive: Archive): HelpAnswer {
  const [speaker, other] = archive.people.filter((person) => archive.said.has(person));
  const subject = speaker && subjectOf(archive, speaker);
  const event = eventName(archive);
  const [article] = archive.articles;
  const words = speaker && archive.said.get(speaker);
  const quote = words?.quotes.find(({ form, speaker: by }) => form === "full" && by?.person === speaker);
  const examples: HelpExample[] = [
    ...(speaker && subject
      ? [{ command: "ask", values: { question: `Qu'a dit ${speaker.name} : ${subject} ?` } }]
      : []),
    ...(subject ? [{ command: "quote", values: { about: subject } }] : []),
    ...(event ? [{ command: "date", values: { event } }] : []),
    ...(speaker ? [{ command: "statements", values: { speaker: speaker.name } }] : []),
    ...(quote ? [{ command: "verify", values: { text: beginning(textOf(quote)) } }] : []),
    ...(archive.events.length > 0 && other ? [{ command: "timeline", values: {} }] : []),
    ...(article ? [{ command: "source", values: { article: article.id } }] : []),
  ];
  return { kind: "help", examples };
}

/** The longest two words that stand together in a quotation of `speaker`, by which it is found: « fermeture provisoire ». */
function subjectOf(archive: Archive, speaker: Person): string | undefined {
  const quotes = archive.said.get(speaker)?.quotes ?? [];
  const pairs = quotes.slice(0, TRIED).flatMap(({ article, start, end }) => {
    const words = analyse(article.text, start, end);
    return words.flatMap((word, at) => {
      const next = words[at + 1];
      return next && next.start === word.end + 1 ? [article.text.slice(word.start, next.end)] : [];
    });
  });
  const known = (subject: string) => quotesAbout(archive, subject, {}).kind === "quotes";
  return pairs
    .sort((a, b) => b.length - a.length)
    .slice(0, TRIED)
    .find(known);
}

/** A few words of an event that several articles date, or one does, by which it is found again. */
function eventName(archive: Archive): string | undefined {
  const told = [...archive.events].sort((a, b) => timesDated(b) - timesDated(a)).slice(0, TRIED);
  for (const { mentions } of told) {
    for (const { article, what, time } of mentions.slice(0, 3)) {
      const words = analyse(article.text, what.start, what.end).filter(
        ({ start, end }) => end <= time.start || start >= time.end,
      );
      const longest = [...words].sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, 2);
      const name = words
        .filter((word) => longest.includes(word))
        .map(({ start, end }) => article.text.slice(start, end))
        .join(" ");
      const found = longest.length === 2 ? dateOf(archive, name) : undefined;
      if (found?.kind === "events") return name;
    }
  }
  return undefined;
}

/** The first words of a quotation, whole words, as somebody would quote it. */
const beginning = (text: string): string =>
  text.length <= 120 ? text : `${text.slice(0, text.lastIndexOf(" ", 110))} […]`;
