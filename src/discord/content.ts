import type {
  Answer,
  AskAnswer,
  ComparisonAnswer,
  ContextAnswer,
  CorpusAnswer,
  NothingAnswer,
  VerdictAnswer,
} from "../answers/answer.ts";
import type { Item } from "../archive/findings.ts";
import type { Person } from "../archive/people.ts";
import type { AnyCommand } from "../command.ts";
import { contains } from "../corpus/span.ts";
import type { Locale } from "../words.ts";
import { digest } from "./address.ts";
import { pieces } from "./cut.ts";
import { inWords } from "./days.ts";
import { eventsBlocks } from "./events.ts";
import { shown, sourceOf } from "./finding.ts";
import { limits, measures, shortened } from "./limits.ts";
import { escaped, smallPrint } from "./markdown.ts";
import { beside, button, menu, type Part, row } from "./parts.ts";
import { commandNamed, restated } from "./question.ts";
import { type Words, wordsOf } from "./words.ts";

/** What an answer says: remarks above, a list that may go over several pages, and parts below it. All text is Markdown. */
export interface Content {
  readonly notes: readonly string[];
  readonly blocks: readonly Block[];
  readonly below: readonly Part[];
}

/** One entry of the list. Where it is a finding, it gets its buttons. */
export interface Block {
  readonly text: string;
  readonly item: Item | null;
}

export interface Surroundings {
  readonly locale: Locale;
  readonly commands: readonly AnyCommand[];
  /** Code units for the words of one finding. */
  readonly room: number;
}

/** Puts an answer into words and parts. Pure. */
export function contentOf(answer: Answer, surroundings: Surroundings): Content {
  const { locale, room } = surroundings;
  const words = wordsOf[locale];
  const list = (items: readonly Item[]) => items.map((item) => finding(item, surroundings));
  const plain = { notes: [], blocks: [], below: [] };
  switch (answer.kind) {
    case "answer":
      return {
        ...plain,
        notes: [...askNotes(answer, locale), ...searchNotes(answer, words)],
        blocks: list(answer.items),
      };
    case "quotes":
      return { ...plain, notes: searchNotes(answer, words), blocks: list(answer.items) };
    case "statements":
      return {
        ...plain,
        notes: [...personNotes(answer.person, words), ...searchNotes(answer, words)],
        blocks: list(answer.items),
      };
    case "events":
      return { ...plain, notes: searchNotes(answer, words), blocks: eventsBlocks(answer.events, locale, room) };
    case "verdict":
      return { ...plain, notes: verdictNotes(answer, words), blocks: list(answer.items) };
    case "comparison":
      return { ...plain, blocks: comparisonBlocks(answer, surroundings) };
    case "context":
      return { ...plain, notes: contextNotes(answer, locale), blocks: contextBlocks(answer) };
    case "profile": {
      const said = words.said(answer.quotes, answer.statements);
      return { ...plain, notes: [...personNotes(answer.person, words), said], blocks: list(answer.items) };
    }
    case "corpus":
      return { ...plain, notes: [], blocks: corpusBlocks(answer, locale) };
    case "help":
      return { ...plain, notes: [words.help], below: examples(answer.examples, surroundings) };
    case "ambiguous":
      return {
        ...plain,
        notes: [words.several(escaped(shortened(answer.typed, measures.name)))],
        below: candidates(answer.candidates, words),
      };
    case "nothing":
      return nothing(answer, surroundings);
  }
}

const finding = (item: Item, { locale, room }: Surroundings): Block => ({ text: shown(item, locale, room), item });

const oneLine = (text: string, max: number) => escaped(shortened(text.replace(/\s+/g, " ").trim(), max));

function askNotes({ short, confidence }: AskAnswer, locale: Locale): string[] {
  const words = wordsOf[locale];
  const notes = [words.confidence[confidence]];
  if (!short || short.type === "sentence" || short.type === "quote") return notes;
  const said =
    short.type === "yes" || short.type === "no"
      ? words.short[short.type]
      : oneLine(short.type === "date" ? inWords(short.text, locale) : short.text, measures.title);
  return [`**${words.answer}${words.colon}** ${said}`, ...notes];
}

function searchNotes({ corrections, missing }: Pick<AskAnswer, "corrections" | "missing">, words: Words): string[] {
  const notes = corrections
    .slice(0, 3)
    .map(({ typed, searched }) => words.corrected(oneLine(typed, 40), oneLine(searched, 40)));
  return missing.length > 0 ? [...notes, words.missing(oneLine(missing.join(", "), measures.title))] : notes;
}

function personNotes(person: Person, words: Words): string[] {
  const name = oneLine(person.name, measures.name);
  const roles = person.roles.slice(0, 2).map(({ text }) => oneLine(text, measures.name));
  const others = person.spellings.filter((spelling) => spelling !== person.name).slice(0, 3);
  const notes = [roles.length > 0 ? `**${name}** (${roles.join(", ")})` : `**${name}**`];
  return others.length > 0
    ? [...notes, words.known(others.map((spelling) => oneLine(spelling, 40)).join(", "))]
    : notes;
}

function verdictNotes({ verdict, diff }: VerdictAnswer, words: Words): string[] {
  const notes = [words.verdict[verdict]];
  if (!diff.some(({ kind }) => kind !== "same")) return notes;
  const marked = { same: "", removed: "~~", added: "__" };
  let shownDiff = "";
  for (const { kind, text } of diff) {
    const sign = marked[kind];
    const part = `${sign}${escaped(text.trim())}${sign} `;
    if (shownDiff.length + part.length > measures.quotation) break;
    if (text.trim()) shownDiff += part;
  }
  return [...notes, words.difference, `> ${shownDiff.trim().replaceAll("\n", " ")}`];
}

function comparisonBlocks({ sides, pairs }: ComparisonAnswer, { locale, room }: Surroundings): Block[] {
  const words = wordsOf[locale];
  const half = Math.floor(room / 2);
  const pairBlocks = pairs.flatMap(({ left, right, differs }) => {
    const what = [...new Set(differs.map(({ what }) => words.differs[what]))].join(", ");
    return [
      { text: `${what ? `**≠ ${what}**\n` : ""}${shown(left, locale, half)}`, item: left },
      { text: shown(right, locale, half), item: right },
    ];
  });
  const sideBlocks = sides.flatMap(({ label, items }) =>
    items.map((item) => ({ text: `**${oneLine(label, measures.name)}**\n${shown(item, locale, half)}`, item })),
  );
  return [...pairBlocks, ...sideBlocks];
}

function contextNotes({ article, paragraphs }: ContextAnswer, locale: Locale): string[] {
  const words = wordsOf[locale];
  const why = article.published?.basis === "inferred" ? article.published.why : null;
  return [
    smallPrint(sourceOf(article, locale).join(" · ")),
    ...(why ? [smallPrint(`${words.eventBasis.inferred}${words.colon} ${oneLine(why, 300)}`)] : []),
    ...(paragraphs.length === 0 ? [words.without] : []),
  ];
}

function contextBlocks({ article, passage, paragraphs }: ContextAnswer): Block[] {
  const headings = new Set(article.paragraphs.filter(({ heading }) => heading).map(({ start }) => start));
  const blocks: Block[] = [];
  for (const paragraph of paragraphs) {
    if (blocks.length >= measures.pages) break;
    const { start, end } = paragraph;
    const marked = passage && contains(paragraph, passage) && end - start < measures.paragraph / 2 ? passage : null;
    if (marked) {
      const [before, within, after] = [
        article.text.slice(start, marked.start),
        article.text.slice(marked.start, marked.end),
        article.text.slice(marked.end, end),
      ].map(escaped);
      blocks.push({ text: `${before}**${within}**${after}`, item: null });
    } else {
      const parts = pieces(paragraph, measures.paragraph, measures.pages - blocks.length);
      blocks.push(...parts.map((part) => ({ text: headings.has(start) ? `**${part}**` : part, item: null })));
    }
  }
  return blocks;
}

function corpusBlocks(answer: CorpusAnswer, locale: Locale): Block[] {
  const words = wordsOf[locale];
  const period = answer.period
    ? ` ${words.period(inWords(answer.period.from, locale), inWords(answer.period.to, locale))}`
    : "";
  const outlets = answer.outlets
    .slice(0, 15)
    .map(
      ({ name, articles }) =>
        `- ${name === null ? words.noOutlet : oneLine(name, 60)}${words.colon} ${words.articles(articles)}`,
    );
  const speakers = answer.speakers
    .slice(0, 10)
    .map(
      ({ person, quotes, statements }) =>
        `- **${oneLine(person.name, 60)}**${words.colon} ${words.said(quotes, statements)}`,
    );
  const leftOut = answer.leftOut
    .slice(0, 5)
    .map(({ file, why }) => `- ${oneLine(file, 60)}${words.colon} ${oneLine(why, 80)}`);
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`**${title}**\n${lines.join("\n")}`] : [];
  return [
    `**${words.articles(answer.articles)}.**${period}\n${words.holds(answer.quotes, answer.statements, answer.people)}.`,
    ...section(words.outlets, outlets),
    ...section(words.speakers, speakers),
    ...section(words.leftOut, leftOut),
  ].map((text) => ({ text, item: null }));
}

function examples(
  shownExamples: readonly { command: string; values: Readonly<Record<string, string>> }[],
  { locale, commands }: Surroundings,
): Part[] {
  return shownExamples.slice(0, 8).flatMap(({ command: name, values }, at) => {
    const command = commandNamed(commands, name);
    return command
      ? [beside(restated({ command, values }, locale), button(wordsOf[locale].try, { does: "try", at }))]
      : [];
  });
}

/** The value of a person in the menu of homonyms. */
export const personKey = (person: Person): string => digest(person.id, 12);

function candidates(people: readonly Person[], words: Words): Part[] {
  const options = people.slice(0, limits.selectOptions).map((person) => ({
    label: person.name,
    value: personKey(person),
    ...(person.roles[0] && { description: person.roles[0].text }),
  }));
  return options.length > 0 ? [menu({ does: "person" }, words.choose, options)] : [];
}

function nothing(answer: NothingAnswer, surroundings: Surroundings): Content {
  const words = wordsOf[surroundings.locale];
  const subjects = [...new Set(answer.subjects)]
    .filter((subject) => subject.trim() !== "" && subject.length <= limits.buttonLabel)
    .slice(0, limits.buttonsPerRow)
    .map((subject, at) => button(subject, { does: "subject", at }));
  return {
    notes: [
      `**${words.nothing[answer.why]}**`,
      ...searchNotes(answer, words),
      ...(answer.nearby.length > 0 ? [words.nearby] : []),
    ],
    blocks: answer.nearby.map((item) => finding(item, surroundings)),
    below: subjects.length > 0 ? [row(subjects)] : [],
  };
}
