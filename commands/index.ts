import type { AnyCommand } from "../src/command.ts";
import ask from "./ask.ts";
import compare from "./compare.ts";
import corpus from "./corpus.ts";
import date from "./date.ts";
import help from "./help.ts";
import quote from "./quote.ts";
import source from "./source.ts";
import statements from "./statements.ts";
import timeline from "./timeline.ts";
import verify from "./verify.ts";

/** Every command, in the order in which they are shown. */
export const commands: readonly AnyCommand[] = [
  ask,
  quote,
  date,
  statements,
  verify,
  timeline,
  compare,
  source,
  corpus,
  help,
];
