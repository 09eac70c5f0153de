import type { Archive } from "../archive/archive.ts";
import type { AnyCommand } from "../command.ts";
import type { Log } from "../log.ts";
import type { Records } from "../records/records.ts";
import type { Locale } from "../words.ts";
import type { Adding } from "./add.ts";
import { type Card, cardOf } from "./card.ts";
import { measures } from "./limits.ts";
import { answerTo } from "./memory.ts";
import type { Button } from "./parts.ts";
import type { Question } from "./question.ts";

/** What answering needs. */
export interface Desk {
  readonly archive: Archive;
  readonly commands: readonly AnyCommand[];
  readonly log: Log;
  /** The language that is said to be the server's, whatever Discord holds. */
  readonly locale: Locale | undefined;
  /** The one server that the bot is for, where it is for one. */
  readonly guildId: string | undefined;
  readonly records: Records;
  readonly adding: Adding;
  /** Reads the corpus again, and gives back the archive of then. Never rejects. */
  readonly reload: () => Promise<Archive>;
}

/** The reader's language: French for any French, else English. */
export const localeOf = (discordLocale: string | null | undefined): Locale =>
  discordLocale?.startsWith("fr") ? "fr" : "en";

export interface Asking {
  readonly locale: Locale;
  readonly page: number;
  readonly isPublic?: boolean;
  /** Other questions that can be asked as well. */
  readonly also?: readonly Question[];
  /** Buttons of a row of their own below the answer. */
  readonly tools?: readonly Button[];
  /** The server where it is asked for the first time: a question that finds nothing is counted there. */
  readonly server?: string | null;
}

/** The message that answers a question. */
export function answered(question: Question, desk: Desk, asking: Asking): Card {
  const { archive, commands, log } = desk;
  const { command, values } = question;
  log.debug({ command: command.name.en, values }, "question");
  const began = performance.now();
  const answer = answerTo(question, archive, commands);
  const ms = Math.round(performance.now() - began);
  log.info({ command: command.name.en, kind: answer.kind, ms }, "answer");
  if (ms > measures.deadline / 3) log.warn({ command: command.name.en, ms }, "slow answer");
  const [words] = Object.values(values);
  if (answer.kind === "nothing" && asking.server && words) desk.records.miss(asking.server, words);
  return cardOf(answer, { ...asking, question, commands, pending: archive.pending });
}
