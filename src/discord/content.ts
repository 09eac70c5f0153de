import type { Answer, AskAnswer, ComparisonAnswer, NothingAnswer, VerdictAnswer } from "../answers/answer.ts";
import type { Item } from "../archive/findings.ts";
import type { Person } from "../archive/people.ts";
import { type AnyCommand, commandNamed } from "../command.ts";
import { dateInWords } from "../date-words.ts";
import { type Locale, type Words, words } from "../words.ts";
import { digest } from "./address.ts";
import { articleBlocks, articleNotes } from "./article.ts";
import type { Block } from "./block.ts";
import { eventBlocks, timelineBlocks } from "./events.ts";
import { oneLine, shown } from "./finding.ts";
import { limits, measures } from "./limits.ts";
import { escaped, smallPrint, tidy } from "./markdown.ts";
import { overviewBlocks } from "./overview.ts";
import { beside, button, menu, type Part, row, text } from "./parts.ts";
import { type Picture, speakersPicture, timelinePicture } from "./picture.ts";
import { type Question, restated } from "./question.ts";

/** What an answer says: remarks above, a list that may go over several pages, and parts below it. All text is Markdown. */
export interface Content {
  readonly notes: readonly string[];
  readonly blocks: readonly Block[];
  readonly below: readonly Part[];
  /** The picture of a page of the list, from its first entry to before its last. */
  readonly picture?: (from: number, to: number) => Picture | undefined;
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
  const say = words[locale];
  const list = (items: readonly Item[]): Block[] => items.map((item) => ({ text: shown(item, locale, room), item }));
  const listed = (notes: readonly string[], blocks: readonly Block[]): Content => ({ notes, blocks, below: [] });
  switch (answer.kind) {
    case "answer":
      return listed([...askNotes(answer, locale), ...searchNotes(answer, say)], list(answer.items));
    case "quotes":
      return listed(searchNotes(answer, say), list(answer.items));
    case "statements":
      return listed([...personNotes(answer.person, say), ...searchNotes(answer, say)], list(answer.items));
    case "events":
      if (answer.order === "match") {
        const [first, ...rest] = list(answer.undated.slice(0, MOST_UNDATED));
        const undated = first ? [{ ...first, text: `**${say.undatedToo}**\n${first.text}` }, ...rest] : [];
        return listed(searchNotes(answer, say), [...eventBlocks(answer.events, locale, room), ...undated]);
      }
      return {
        ...listed(searchNotes(answer, say), timelineBlocks(answer.events, locale)),
        picture: (from, to) => timelinePicture(answer.events.slice(from, to), locale),
      };
    case "verdict":
      return listed(verdictNotes(answer, say), list(answer.items));
    case "comparison":
      return listed([], comparisonBlocks(answer, surroundings));
    case "context":
      return listed(articleNotes(answer, locale), articleBlocks(answer));
    case "corpus":
      return {
        ...listed([], overviewBlocks(answer, locale)),
        picture: (from) =>
          from === 0 && answer.speakers.length > 0 ? speakersPicture(answer.speakers, locale) : undefined,
      };
    case "help": {
      const below = answer.examples.slice(0, MOST_EXAMPLES).flatMap(({ command: name, values }, at) => {
        const command = commandNamed(surroundings.commands, name);
        return command ? [example({ command, values }, at, locale)] : [];
      });
      const asked = surroundings.commands.map(
        ({ name, about }) => `- **/${name[locale]}**${say.discord.colon} ${about[locale]}`,
      );
      const notes = [say.help.intro, `**${say.help.commands}**`, ...asked, `**${say.help.examples}**`];
      return { notes, blocks: [], below };
    }
    case "ambiguous": {
      const notes = [say.discord.several(oneLine(answer.typed, measures.name))];
      return { notes, blocks: [], below: homonyms(answer.candidates, say) };
    }
    case "nothing":
      return {
        notes: nothingNotes(answer, say),
        blocks: list(answer.nearby),
        below: subjectButtons(answer.subjects, say),
      };
  }
}

const MOST_EXAMPLES = 8;
const MOST_UNDATED = 3;

/** "Arnaux → Arnaud", and the words that no article has. */
function searchNotes({ corrections, missing }: Pick<AskAnswer, "corrections" | "missing">, say: Words): string[] {
  const mended = corrections
    .slice(0, 3)
    .map(({ typed, searched }) => `${oneLine(typed, 40)} → ${oneLine(searched, 40)}`);
  return [
    ...(mended.length > 0 ? [say.corrected(mended.join(", "))] : []),
    ...(missing.length > 0 ? [say.missing(oneLine(missing.join(", "), measures.title))] : []),
  ];
}

function askNotes({ short, confidence }: AskAnswer, locale: Locale): string[] {
  const say = words[locale];
  if (!short || short.type === "sentence" || short.type === "quote") return [smallPrint(say.confidence[confidence])];
  const isDate = short.type === "date" && /^\d{4}(-\d\d){0,2}$/.test(short.text);
  const text = short.type === "yes" || short.type === "no" ? say[short.type] : short.text;
  const shownText = oneLine(isDate ? dateInWords(short.text, locale) : text, measures.title);
  return [`**${say.discord.answer}${say.discord.colon}** ${shownText}`, smallPrint(say.confidence[confidence])];
}

function personNotes(person: Person, say: Words): string[] {
  const roles = person.roles.slice(0, 2).map(({ text }) => oneLine(text, measures.name));
  const others = person.spellings.filter((spelling) => spelling !== person.name).slice(0, 3);
  const name = `**${oneLine(person.name, measures.name)}**${roles.length > 0 ? ` (${roles.join(", ")})` : ""}`;
  if (others.length === 0) return [name];
  return [name, `${say.spellings} ${others.map((spelling) => oneLine(spelling, 40)).join(", ")}`];
}

function verdictNotes({ verdict, diff }: VerdictAnswer, say: Words): string[] {
  const notes = [`**${say.verdict[verdict]}**`];
  if (!diff.some(({ kind }) => kind !== "same")) return notes;
  const signs = { same: "", removed: "~~", added: "__" };
  let marked = "";
  for (const { kind, text } of diff) {
    const part = text.trim() && `${signs[kind]}${escaped(text.replace(/\s+/g, " ").trim())}${signs[kind]} `;
    if (marked.length + part.length > measures.quotation) break;
    marked += part;
  }
  return [...notes, say.discord.difference, `> ${marked.trim()}`];
}

function comparisonBlocks({ sides, pairs }: ComparisonAnswer, { locale, room }: Surroundings): Block[] {
  const say = words[locale];
  const half = Math.floor(room / 2);
  const block = (heading: string, item: Item): Block => ({
    text: `${heading && `**${heading}**\n`}${shown(item, locale, half)}`,
    item,
  });
  const paired = pairs.flatMap(({ left, right, differs }) => {
    const unlike = [...new Set(differs.map(({ what }) => say.differs[what]))];
    return [block([say.sameThing, ...unlike].join(", "), left), block("", right)];
  });
  const single = sides.flatMap(({ label, items }) => items.map((item) => block(oneLine(label, measures.name), item)));
  return [...paired, ...single];
}

const example = (question: Question, at: number, locale: Locale): Part =>
  beside(restated(question, locale), button(words[locale].discord.try, { does: "try", at }));

/** The value of a person in the menu of homonyms. */
export const personKey = (person: Person): string => digest(person.id, 12);

function homonyms(people: readonly Person[], say: Words): Part[] {
  const options = people.slice(0, limits.selectOptions).map((person) => ({
    label: person.name,
    value: personKey(person),
    ...(person.roles[0] && { description: person.roles[0].text }),
  }));
  return options.length > 0 ? [menu({ does: "person" }, say.discord.choose, options)] : [];
}

function nothingNotes(answer: NothingAnswer, say: Words): string[] {
  return [
    `**${say.nothing[answer.why]}**`,
    ...searchNotes(answer, say),
    ...(answer.nearby.length > 0 ? [say.nearby] : []),
  ];
}

const askable = (subjects: readonly string[]): string[] =>
  [...new Set(subjects.map(tidy))]
    .filter((subject) => subject !== "" && subject.length <= limits.buttonLabel)
    .slice(0, limits.buttonsPerRow);

/** Subjects that can be asked instead. The words are on the button, and read from there when it is pressed. */
function subjectButtons(subjects: readonly string[], say: Words): Part[] {
  const buttons = askable(subjects).map((subject, at) => button(subject, { does: "subject", at }));
  return buttons.length > 0 ? [text(say.discord.subjects), row(buttons)] : [];
}
