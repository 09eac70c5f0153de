import { VERBS_OF_COURSE } from "./synonyms-verbs-1.ts";
import { VERBS_OF_SPEECH } from "./synonyms-verbs-2.ts";
import { VERBS_OF_OFFICE } from "./synonyms-verbs-3.ts";
import { VERBS_OF_TRADE } from "./synonyms-verbs-4.ts";
import { VERBS_OF_MAKING } from "./synonyms-verbs-5.ts";
import { VERBS_OF_HARM } from "./synonyms-verbs-6.ts";
import { VERBS_OF_MOVING } from "./synonyms-verbs-7.ts";
import { VERBS_OF_LIVING } from "./synonyms-verbs-8.ts";
import { VERBS_OF_MIND } from "./synonyms-verbs-9.ts";
import { VERBS_OF_HANDLING } from "./synonyms-verbs-10.ts";
import { VERBS_OF_STATE } from "./synonyms-verbs-11.ts";
import { VERBS_AS_TURNS } from "./synonyms-verbs-12.ts";

/**
 * Verbs with the verbs, nouns and turns by which the press says the same act, nearest first: "retarder: repousser, différer". What is asked
 * stands first in its line; the words behind ">" are searched for it, and it not for them: "voir: apercevoir > exposer, présenter".
 */
export const VERBS = [
  VERBS_OF_COURSE,
  VERBS_OF_SPEECH,
  VERBS_OF_OFFICE,
  VERBS_OF_TRADE,
  VERBS_OF_MAKING,
  VERBS_OF_HARM,
  VERBS_OF_MOVING,
  VERBS_OF_LIVING,
  VERBS_OF_MIND,
  VERBS_OF_HANDLING,
  VERBS_OF_STATE,
  VERBS_AS_TURNS,
]
  .map((lines) => lines.trim())
  .join("\n");
