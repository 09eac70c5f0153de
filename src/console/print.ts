import { styleText } from "node:util";
import type {
  Answer,
  ComparisonAnswer,
  CorpusAnswer,
  EventsAnswer,
  HelpAnswer,
  NothingAnswer,
} from "../answers/answer.ts";
import type { DatedEvent, Item } from "../archive/findings.ts";
import type { AnyCommand } from "../command.ts";
import { textOf } from "../corpus/article.ts";
import { dateInWords, daysInWords } from "../date-words.ts";
import { eventDaysInWords, reasonInWords } from "../reason.ts";
import { whyLeftOut } from "../unreadable.ts";
import { type Locale, type Words, words } from "../words.ts";
import { articleLine, creditLine, itemText } from "./item-lines.ts";
import { visible } from "./visible.ts";
import { wrap } from "./wrap.ts";

/** Where an answer is printed. */
export interface Page {
  readonly locale: Locale;
  /** At most this many items. */
  readonly limit: number;
  /** Columns of the terminal. */
  readonly width: number;
  readonly colours: boolean;
}

type Paint = "bold" | "dim";

/** An answer as lines for a terminal. No meaning is in a colour alone. */
export function printAnswer(answer: Answer, page: Page, commands: readonly AnyCommand[]): string {
  return new Printer(page, commands).print(answer);
}

class Printer {
  private readonly say: Words;
  private readonly lines: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly commands: readonly AnyCommand[],
  ) {
    this.say = words[page.locale];
  }

  print(answer: Answer): string {
    switch (answer.kind) {
      case "answer":
        if (answer.short) {
          const { type, text } = answer.short;
          const shown = type === "date" ? dateShown(text, this.page.locale) : visible(text);
          this.line(type === "yes" ? this.say.yes : type === "no" ? this.say.no : shown, "bold");
        }
        this.line(this.say.confidence[answer.confidence], "dim");
        this.items(answer.items);
        this.notes(answer);
        break;
      case "quotes":
        this.items(answer.items);
        this.notes(answer);
        break;
      case "statements":
        this.line(visible(answer.person.name), "bold");
        this.items(answer.items);
        this.notes(answer);
        break;
      case "events":
        this.events(answer);
        this.notes(answer);
        break;
      case "verdict":
        this.line(this.say.verdict[answer.verdict], "bold");
        if (answer.diff.length > 0) {
          this.line(
            answer.diff
              .map(({ kind, text }) =>
                kind === "same" ? visible(text) : kind === "added" ? `[+${visible(text)}+]` : `[-${visible(text)}-]`,
              )
              .join(" "),
          );
        }
        this.items(answer.items);
        break;
      case "comparison":
        this.comparison(answer);
        break;
      case "context":
        this.line(visible(answer.article.headline ?? answer.article.id), "bold");
        this.line(articleLine(answer.article, this.page.locale), "dim");
        for (const paragraph of answer.paragraphs) {
          if (textOf(paragraph) === answer.article.headline) continue;
          this.lines.push("");
          const asked = answer.passage && paragraph.start < answer.passage.end && answer.passage.start < paragraph.end;
          this.line(`${asked ? "> " : ""}${visible(textOf(paragraph))}`);
        }
        break;
      case "corpus":
        this.corpus(answer);
        break;
      case "help":
        this.help(answer);
        break;
      case "ambiguous":
        this.line(this.say.ambiguous(visible(answer.typed)), "bold");
        for (const { name, roles } of answer.candidates)
          this.line(
            `- ${[name, roles[0]?.text]
              .filter(Boolean)
              .map((each) => visible(each ?? ""))
              .join(", ")}`,
          );
        break;
      case "nothing":
        this.nothing(answer);
        break;
    }
    return `${this.lines.join("\n")}\n`;
  }

  private line(text: string, paint?: Paint, indent = ""): void {
    for (const line of wrap(text, this.page.width - indent.length)) {
      this.lines.push(indent + (paint && this.page.colours ? styleText(paint, line) : line));
    }
  }

  private items(items: readonly Item[]): void {
    for (const item of items.slice(0, this.page.limit)) {
      this.lines.push("");
      this.line(itemText(item, this.say));
      this.line(creditLine(item, this.page.locale), "dim", "   ");
    }
    if (items.length > this.page.limit) this.line(this.say.console.more(items.length - this.page.limit), "dim");
  }

  private notes({ corrections, missing }: Pick<NothingAnswer, "corrections" | "missing">): void {
    if (corrections.length > 0)
      this.line(
        this.say.corrected(
          corrections.map(({ typed, searched }) => `${visible(typed)} → ${visible(searched)}`).join(", "),
        ),
        "dim",
      );
    if (missing.length > 0) this.line(this.say.missing(missing.map(visible).join(", ")), "dim");
  }

  private events({ events, order, undated }: EventsAnswer): void {
    for (const event of events.slice(0, this.page.limit)) {
      if (order === "time") this.timelineEntry(event);
      else this.event(event);
    }
    if (events.length > this.page.limit) this.line(this.say.console.more(events.length - this.page.limit), "dim");
    if (undated.length === 0) return;
    this.lines.push("");
    this.line(this.say.undatedToo, "bold");
    this.items(undated.slice(0, 3));
  }

  private event(event: DatedEvent): void {
    const { agree, mentions } = event;
    if (this.lines.length > 0) this.lines.push("");
    const articles = new Set(mentions.map(({ article }) => article)).size;
    this.line(
      `${eventDaysInWords(event, this.page.locale)} (${agree ? this.say.agree(articles) : this.say.disagree(articles)})`,
      "bold",
    );
    for (const mention of mentions.slice(0, this.page.limit)) {
      this.line(itemText(mention, this.say));
      this.line(
        `${visible(reasonInWords(mention.time, this.page.locale))} · ${creditLine(mention, this.page.locale)}`,
        "dim",
        "   ",
      );
    }
  }

  private timelineEntry(event: DatedEvent): void {
    const { mentions } = event;
    const [first] = mentions;
    if (!first) return;
    const status = this.say.status[first.status];
    const outlets = [...new Set(mentions.map(({ article }) => article.outlet ?? article.headline ?? article.id))];
    const what = visible(textOf({ article: first.article, ...first.what }));
    this.line(
      `${eventDaysInWords(event, this.page.locale)}${status ? ` (${status})` : ""} — ${what} [${outlets.map(visible).join(", ")}]`,
    );
  }

  private comparison({ sides, pairs }: ComparisonAnswer): void {
    for (const { label, items } of sides) {
      if (this.lines.length > 0) this.lines.push("");
      this.line(visible(label), "bold");
      if (items.length === 0) this.line(this.say.nothing["not-said"]);
      this.items(items);
    }
    for (const { left, right, differs } of pairs.slice(0, this.page.limit)) {
      const unlike = differs.map(({ what, left: ours, right: theirs }) =>
        what === "wording"
          ? this.say.differs[what]
          : `${this.say.differs[what]} (${visible(textOf(ours))} / ${visible(textOf(theirs))})`,
      );
      this.lines.push("");
      this.line([this.say.sameThing, ...unlike].join(", "), "bold");
      this.items([left, right]);
    }
  }

  private corpus(answer: CorpusAnswer): void {
    const say = this.say.corpus;
    this.line(say.articles(answer.articles), "bold");
    this.line(say.found(answer.quotes, answer.statements, answer.times, answer.people));
    if (answer.pending > 0) this.line(say.pending(answer.pending));
    if (answer.period) {
      const { from, to } = answer.period;
      this.line(`${say.period(daysInWords(from, from, this.page.locale), daysInWords(to, to, this.page.locale))}.`);
    }
    this.line(
      `${say.outlets} ${answer.outlets.map(({ name, articles }) => `${name === null ? say.noOutlet : visible(name)} (${articles})`).join(", ")}`,
    );
    if (answer.speakers.length > 0) this.line(say.speakers);
    for (const { person, quotes, statements } of answer.speakers.slice(0, Math.max(this.page.limit, 10))) {
      this.line(`- ${visible(person.name)} : ${this.say.counts(quotes, statements)}`);
    }
    if (answer.leftOut.length > 0) this.line(say.leftOut(answer.leftOut.length));
    for (const out of answer.leftOut)
      this.line(`- ${visible(out.file)}${this.say.discord.colon} ${visible(whyLeftOut(out, this.page.locale))}`);
    if (answer.ignored > 0) this.line(say.ignored(answer.ignored));
  }

  private help({ examples }: HelpAnswer): void {
    this.line(this.say.help.intro);
    this.lines.push("");
    this.line(this.say.help.commands, "bold");
    const { locale } = this.page;
    for (const { name, about, options } of this.commands) {
      const taken = (Object.values(options) as { required: boolean; name: Record<Locale, string> }[]).map((option) =>
        option.required ? option.name[locale] : `[--${option.name[locale]}]`,
      );
      this.line(`  ${[name[locale], ...taken].join(" ")}`, "bold");
      this.line(about[locale], undefined, "      ");
    }
    if (examples.length === 0) return;
    this.lines.push("");
    this.line(this.say.help.examples, "bold");
    for (const { command, values } of examples) {
      const name = this.commands.find((each) => each.name.en === command)?.name[locale] ?? command;
      this.line(`  ${name} ${Object.values(values).map(visible).join(" ")}`);
    }
  }

  private nothing({ why, missing, nearby, corrections, subjects }: NothingAnswer): void {
    this.line(this.say.nothing[why], "bold");
    if (ABOUT_WORDS.has(why)) this.notes({ corrections, missing });
    else if (missing.length > 0) this.line(missing.map((typed) => `« ${visible(typed)} »`).join(", "), "dim");
    if (subjects.length > 0) this.line(this.say.subjects(subjects.map(visible).join(" ; ")));
    if (nearby.length > 0) {
      this.line(this.say.nearby, "dim");
      this.items(nearby);
    }
  }
}

/** Reasons whose missing words are words that no article has; those of the others are what was typed for an option. */
const ABOUT_WORDS: ReadonlySet<string> = new Set(["no-match", "no-words", "no-date", "not-said"]);

/** A day, month or year, or days from one to another (`FROM/TO`), in words. */
function dateShown(value: string, locale: Locale): string {
  const [from = "", to] = value.split("/");
  const isDay = (date: string) => /^\d{4}-\d\d-\d\d$/.test(date);
  if (to !== undefined && isDay(from) && isDay(to)) return daysInWords(from, to, locale);
  return /^\d{4}(?:-\d\d){0,2}$/.test(value) ? dateInWords(value, locale) : visible(value);
}
