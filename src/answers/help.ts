import type { Archive } from "../archive/archive.ts";
import { textOf } from "../corpus/article.ts";
import type { HelpAnswer, HelpExample } from "./answer.ts";

/**
 * Examples that find something in the corpus at hand, one for each thing that can be asked. They are made of what was read:
 * who is quoted most, an event that is dated, an article.
 */
export function exampleQuestions(archive: Archive): HelpAnswer {
  const examples: HelpExample[] = [];
  const speaker =
    archive.people.find((person) => (archive.said.get(person)?.quotes.length ?? 0) > 0) ?? archive.people[0];
  const quote =
    archive.quotes.find(({ form, speaker: by }) => form === "full" && by?.person === speaker) ??
    archive.quotes.find(({ form }) => form === "full");
  const words = quote ? keyWords(textOf(quote)) : undefined;
  if (words && quote?.speaker) examples.push({ command: "ask", values: { question: `${words} ?` } });
  if (words) examples.push({ command: "quote", values: { about: words } });
  const event = archive.events[0]?.mentions[0];
  if (event)
    examples.push({
      command: "date",
      values: { event: textOf({ article: event.article, ...event.what }).slice(0, 90) },
    });
  if (speaker) examples.push({ command: "statements", values: { speaker: speaker.name } });
  const article = archive.articles[0];
  if (article) examples.push({ command: "source", values: { article: article.id } });
  return { kind: "help", examples };
}

/** The longest words of a quotation: what somebody would remember of it. */
function keyWords(text: string): string {
  const words = text.split(/[^\p{L}-]+/u).filter((word) => word.length > 4);
  const longest = [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, 2);
  return words.filter((word, at) => longest.includes(word) && words.indexOf(word) === at).join(" ");
}
