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
import { VERBS_WITH_SUPPORT } from "./synonyms-verbs-13.ts";
import { VERBS_IN_PHRASES_1 } from "./synonyms-verbs-14.ts";
import { VERBS_IN_PHRASES_2 } from "./synonyms-verbs-15.ts";
import { VERBS_IN_IDIOMS } from "./synonyms-verbs-16.ts";
import { VERBS_IN_COMMON } from "./synonyms-verbs-17.ts";
import { VERBS_IN_FURTHER_USE } from "./synonyms-verbs-18.ts";
import { VERBS_AS_TYPED } from "./synonyms-verbs-19.ts";
import { VERBS_IN_LATER_USE } from "./synonyms-verbs-20.ts";
import { VERBS_IN_FURTHER_USE_TOO } from "./synonyms-verbs-21.ts";
import { VERBS_ON_ONESELF } from "./synonyms-verbs-22.ts";
import { VERBS_OF_BODY_AND_HAND } from "./synonyms-verbs-23.ts";
import { VERBS_OF_THE_PRESS_1 } from "./synonyms-verbs-24.ts";
import { VERBS_OF_THE_PRESS_2 } from "./synonyms-verbs-25.ts";
import { VERBS_OF_TODAY } from "./synonyms-verbs-26.ts";
import { VERBS_IN_SCENES } from "./synonyms-verbs-27.ts";
import { VERBS_WITH_FEW_WORDS } from "./synonyms-verbs-28.ts";

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
  VERBS_WITH_SUPPORT,
  VERBS_IN_PHRASES_1,
  VERBS_IN_PHRASES_2,
  VERBS_IN_IDIOMS,
  VERBS_IN_COMMON,
  VERBS_IN_FURTHER_USE,
  VERBS_AS_TYPED,
  VERBS_IN_LATER_USE,
  VERBS_IN_FURTHER_USE_TOO,
  VERBS_ON_ONESELF,
  VERBS_OF_BODY_AND_HAND,
  VERBS_OF_THE_PRESS_1,
  VERBS_OF_THE_PRESS_2,
  VERBS_OF_TODAY,
  VERBS_IN_SCENES,
  VERBS_WITH_FEW_WORDS,
]
  .map((lines) => lines.trim())
  .join("\n");
