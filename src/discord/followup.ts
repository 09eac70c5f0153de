import { personNamed } from "../answers/filter.ts";
import { understand } from "../answers/understand.ts";
import type { Archive } from "../archive/archive.ts";
import { type AnyCommand, commandNamed } from "../command.ts";
import { dateInWords } from "../date-words.ts";
import { isComplete, type Question } from "./question.ts";

/** "Et Arnaud ?", "and in 2008?", "what about Brest?", "qu'en est-il du barrage ?": words that tie a question to the one before. */
const TIES =
  /^(?:(?:et|mais|and|but|ou|or)\s+)?(?:(?:qu['’]en est-il|quid|what about|how about)\s+)?(?:(?:de|du|des|pour|for|about|sur|on)\s+)?(?:d['’])?/i;
const ARTICLE = /^(?:le|la|les|l['’]|the|d['’]|un|une|a|an)\s*/i;
const WHEN = /^(?:quand|quel jour|à quelle date|c['’]était quand|when|what date|which day)$/i;
const QUESTION_WORD = /^(?:où|ou ça|qui|pourquoi|combien|comment|where|who|why|how (?:many|much|long)|how)$/i;
const IN = /^(?:en|au|in|during|depuis|since|pour|for)\s+/i;
/** A reply of so few words is no question by itself. */
const FEW_WORDS = 2;

export interface Known {
  readonly archive: Archive;
  readonly commands: readonly AnyCommand[];
}

/**
 * What `text` asks, written in reply to the answer to `previous`: a question of its own, or the previous one with another
 * speaker, subject or period, or what is still missing of it ("quand ?"). The restated question is all there is to remember.
 */
export function followUp(previous: Question | undefined, text: string, known: Known): Question | undefined {
  const plain = asking(text, known);
  const { rest, isTied } = untied(text);
  if (!previous || !isTied || rest === "") return plain;
  const next = continued(previous, rest, known);
  return next && isComplete(next) ? next : plain;
}

/** Whether `text` says too little to be asked without the question before. */
export const tiesIn = (text: string): boolean => untied(text).isTied;

/** What is left of `text` without the words that tie it to the question before, and whether it is tied to it. */
function untied(text: string): { readonly rest: string; readonly isTied: boolean } {
  const bare = text.replace(/[\s?!.…]+$/u, "");
  const rest = bare.replace(TIES, "");
  return { rest, isTied: rest !== bare || rest.split(/\s+/).length <= FEW_WORDS };
}

function asking(question: string, { commands }: Known): Question | undefined {
  const command = commandNamed(commands, "ask");
  return command && { command, values: { question } };
}

function continued(previous: Question, rest: string, known: Known): Question | undefined {
  if (WHEN.test(rest)) return dating(previous, known);
  if (QUESTION_WORD.test(rest)) return asking(`${rest} ${subjectOf(previous)} ?`, known);
  const period = periodIn(rest.replace(IN, ""));
  if (period) return withPeriod(previous, period, rest, known);
  const name = rest.replace(ARTICLE, "");
  const speaker = speakerNamed(name, known);
  return speaker ? withSpeaker(previous, speaker, known) : withSubject(previous, name, known);
}

/** The person of that name; the name itself where several people go by it, which the answer then asks about. */
function speakerNamed(name: string, { archive }: Known): string | undefined {
  const found = personNamed(archive, name);
  if ("person" in found) return found.person.kind === "person" ? found.person.name : undefined;
  const { answer } = found;
  return answer.kind === "ambiguous" && answer.candidates.some(({ kind }) => kind === "person") ? name : undefined;
}

const has = ({ command }: Question, option: string): boolean => Object.hasOwn(command.options, option);

/** When what was asked about took place. */
function dating(previous: Question, { commands }: Known): Question | undefined {
  const command = commandNamed(commands, "date");
  return command && { command, values: { event: subjectOf(previous) } };
}

/** What a question is about, in its own words. */
function subjectOf({ values }: Question): string {
  const { question, speaker, about, event, text, article } = values;
  if (question === undefined) return [speaker, about ?? event ?? text ?? article].filter(Boolean).join(" ");
  const understood = understand(question);
  return understood.words.map(({ typed }) => typed).join(" ") || question;
}

function withPeriod(previous: Question, period: string, rest: string, known: Known): Question | undefined {
  if (has(previous, "from") && has(previous, "to")) {
    return { ...previous, values: { ...previous.values, from: period, to: period } };
  }
  if (has(previous, "event")) return { ...previous, values: { event: `${withoutYears(subjectOf(previous))} ${rest}` } };
  return asking(`${withoutYears(previous.values["question"] ?? subjectOf(previous))} ${rest} ?`, known);
}

const withoutYears = (words: string): string =>
  words
    .replace(/(?:\b(?:en|in)\s+)?\b\d{4}\b/gi, "")
    .replace(/[\s?]+$/u, "")
    .replace(/\s+/g, " ");

function withSpeaker(previous: Question, name: string, known: Known): Question | undefined {
  if (has(previous, "speaker")) return { ...previous, values: { ...previous.values, speaker: name } };
  const { question } = previous.values;
  const before = question === undefined ? null : understand(question).speaker;
  if (question !== undefined && before) return asking(question.replace(before, name), known);
  const statements = commandNamed(known.commands, "statements");
  return statements && { command: statements, values: { speaker: name, about: subjectOf(previous) } };
}

function withSubject(previous: Question, name: string, known: Known): Question | undefined {
  if (has(previous, "about")) return { ...previous, values: { ...previous.values, about: name } };
  if (has(previous, "event")) return { ...previous, values: { event: name } };
  const { question } = previous.values;
  if (question === undefined) return asking(name, known);
  const { about } = understand(question);
  const [first, last] = [about[0], about.at(-1)];
  if (!first || !last) return asking(`${question.replace(/[\s?]+$/u, "")} ${name} ?`, known);
  const start = question.indexOf(first.typed);
  const end = question.lastIndexOf(last.typed) + last.typed.length;
  return asking(question.slice(0, start) + name + question.slice(end), known);
}

/** "2008", "2021-12", "décembre 2021", "December 2021" as an ISO year or month. */
function periodIn(words: string): string | undefined {
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(words)) return words;
  const [, name, year] = /^(\p{L}+)\s+(\d{4})$/u.exec(words) ?? [];
  const month = name && MONTHS.get(name.toLowerCase());
  return month ? `${year}-${month}` : undefined;
}

const MONTHS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0")).flatMap((month) =>
    (["fr", "en"] as const).map((locale) => {
      const [name = ""] = dateInWords(`2000-${month}`, locale).toLowerCase().split(" ");
      return [name, month] as const;
    }),
  ),
);
