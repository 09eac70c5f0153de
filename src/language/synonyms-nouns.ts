import { SYNONYMS_NOUNS_1 } from "./synonyms-nouns-1.ts";
import { SYNONYMS_NOUNS_2 } from "./synonyms-nouns-2.ts";
import { SYNONYMS_NOUNS_3 } from "./synonyms-nouns-3.ts";
import { SYNONYMS_NOUNS_4 } from "./synonyms-nouns-4.ts";
import { SYNONYMS_NOUNS_5 } from "./synonyms-nouns-5.ts";
import { SYNONYMS_NOUNS_6 } from "./synonyms-nouns-6.ts";
import { SYNONYMS_NOUNS_7 } from "./synonyms-nouns-7.ts";
import { SYNONYMS_NOUNS_8 } from "./synonyms-nouns-8.ts";
import { SYNONYMS_NOUNS_9 } from "./synonyms-nouns-9.ts";
import { SYNONYMS_NOUNS_10 } from "./synonyms-nouns-10.ts";
import { SYNONYMS_NOUNS_11 } from "./synonyms-nouns-11.ts";
import { SYNONYMS_NOUNS_12 } from "./synonyms-nouns-12.ts";
import { SYNONYMS_NOUNS_13 } from "./synonyms-nouns-13.ts";
import { SYNONYMS_NOUNS_14 } from "./synonyms-nouns-14.ts";
import { SYNONYMS_NOUNS_15 } from "./synonyms-nouns-15.ts";
import { SYNONYMS_NOUNS_16 } from "./synonyms-nouns-16.ts";
import { SYNONYMS_NOUNS_17 } from "./synonyms-nouns-17.ts";
import { SYNONYMS_NOUNS_18 } from "./synonyms-nouns-18.ts";
import { SYNONYMS_NOUNS_19 } from "./synonyms-nouns-19.ts";
import { SYNONYMS_NOUNS_20 } from "./synonyms-nouns-20.ts";
import { SYNONYMS_NOUNS_21 } from "./synonyms-nouns-21.ts";
import { SYNONYMS_NOUNS_22 } from "./synonyms-nouns-22.ts";
import { SYNONYMS_NOUNS_23 } from "./synonyms-nouns-23.ts";
import { SYNONYMS_NOUNS_24 } from "./synonyms-nouns-24.ts";
import { SYNONYMS_NOUNS_25 } from "./synonyms-nouns-25.ts";
import { SYNONYMS_NOUNS_26 } from "./synonyms-nouns-26.ts";
import { SYNONYMS_NOUNS_27 } from "./synonyms-nouns-27.ts";
import { SYNONYMS_NOUNS_28 } from "./synonyms-nouns-28.ts";
import { SYNONYMS_NOUNS_29 } from "./synonyms-nouns-29.ts";
import { SYNONYMS_NOUNS_30 } from "./synonyms-nouns-30.ts";
import { SYNONYMS_NOUNS_31 } from "./synonyms-nouns-31.ts";
import { SYNONYMS_NOUNS_32 } from "./synonyms-nouns-32.ts";
import { SYNONYMS_NOUNS_33 } from "./synonyms-nouns-33.ts";
import { SYNONYMS_NOUNS_34 } from "./synonyms-nouns-34.ts";
import { SYNONYMS_NOUNS_35 } from "./synonyms-nouns-35.ts";
import { SYNONYMS_NOUNS_36 } from "./synonyms-nouns-36.ts";
import { SYNONYMS_NOUNS_37 } from "./synonyms-nouns-37.ts";
import { SYNONYMS_NOUNS_38 } from "./synonyms-nouns-38.ts";
import { SYNONYMS_NOUNS_39 } from "./synonyms-nouns-39.ts";
import { SYNONYMS_NOUNS_40 } from "./synonyms-nouns-40.ts";
import { SYNONYMS_NOUNS_41 } from "./synonyms-nouns-41.ts";
import { SYNONYMS_NOUNS_42 } from "./synonyms-nouns-42.ts";
import { SYNONYMS_NOUNS_43 } from "./synonyms-nouns-43.ts";
import { SYNONYMS_NOUNS_44 } from "./synonyms-nouns-44.ts";

/**
 * Nouns and adjectives with what the press says instead, nearest first, a word a line: "cerveau: commanditaire, tête pensante > organisateur".
 * What follows ">" is narrower or wider than the head, and only the head is found as it: who asks for the mastermind may be answered by
 * "l'organisateur du vol", and who asks for an organiser does not ask for a mastermind. For searching only.
 */
export const SYNONYMS_NOUNS = [
  SYNONYMS_NOUNS_1,
  SYNONYMS_NOUNS_2,
  SYNONYMS_NOUNS_3,
  SYNONYMS_NOUNS_4,
  SYNONYMS_NOUNS_5,
  SYNONYMS_NOUNS_6,
  SYNONYMS_NOUNS_7,
  SYNONYMS_NOUNS_8,
  SYNONYMS_NOUNS_9,
  SYNONYMS_NOUNS_10,
  SYNONYMS_NOUNS_11,
  SYNONYMS_NOUNS_12,
  SYNONYMS_NOUNS_13,
  SYNONYMS_NOUNS_14,
  SYNONYMS_NOUNS_15,
  SYNONYMS_NOUNS_16,
  SYNONYMS_NOUNS_17,
  SYNONYMS_NOUNS_18,
  SYNONYMS_NOUNS_19,
  SYNONYMS_NOUNS_20,
  SYNONYMS_NOUNS_21,
  SYNONYMS_NOUNS_22,
  SYNONYMS_NOUNS_23,
  SYNONYMS_NOUNS_24,
  SYNONYMS_NOUNS_25,
  SYNONYMS_NOUNS_26,
  SYNONYMS_NOUNS_27,
  SYNONYMS_NOUNS_28,
  SYNONYMS_NOUNS_29,
  SYNONYMS_NOUNS_30,
  SYNONYMS_NOUNS_31,
  SYNONYMS_NOUNS_32,
  SYNONYMS_NOUNS_33,
  SYNONYMS_NOUNS_34,
  SYNONYMS_NOUNS_35,
  SYNONYMS_NOUNS_36,
  SYNONYMS_NOUNS_37,
  SYNONYMS_NOUNS_38,
  SYNONYMS_NOUNS_39,
  SYNONYMS_NOUNS_40,
  SYNONYMS_NOUNS_41,
  SYNONYMS_NOUNS_42,
  SYNONYMS_NOUNS_43,
  SYNONYMS_NOUNS_44,
]
  .map((lines) => lines.trim())
  .join("\n");
