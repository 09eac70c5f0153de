import { EVERYDAY_1 } from "./english-everyday-1.ts";
import { EVERYDAY_2 } from "./english-everyday-2.ts";
import { EVERYDAY_3 } from "./english-everyday-3.ts";
import { EVERYDAY_4 } from "./english-everyday-4.ts";
import { EVERYDAY_5 } from "./english-everyday-5.ts";
import { EVERYDAY_6 } from "./english-everyday-6.ts";
import { EVERYDAY_7 } from "./english-everyday-7.ts";
import { EVERYDAY_8 } from "./english-everyday-8.ts";
import { EVERYDAY_9 } from "./english-everyday-9.ts";
import { EVERYDAY_10 } from "./english-everyday-10.ts";
import { EVERYDAY_11 } from "./english-everyday-11.ts";
import { EVERYDAY_12 } from "./english-everyday-12.ts";
import { EVERYDAY_13 } from "./english-everyday-13.ts";
import { EVERYDAY_14 } from "./english-everyday-14.ts";
import { EVERYDAY_15 } from "./english-everyday-15.ts";
import { EVERYDAY_16 } from "./english-everyday-16.ts";
import { EVERYDAY_17 } from "./english-everyday-17.ts";
import { EVERYDAY_18 } from "./english-everyday-18.ts";
import { EVERYDAY_19 } from "./english-everyday-19.ts";
import { EVERYDAY_20 } from "./english-everyday-20.ts";
import { EVERYDAY_21 } from "./english-everyday-21.ts";
import { EVERYDAY_22 } from "./english-everyday-22.ts";
import { EVERYDAY_23 } from "./english-everyday-23.ts";
import { EVERYDAY_24 } from "./english-everyday-24.ts";

/**
 * The commonest English words and phrases that people use of news, field by field, with what French calls them: an English word stands
 * in one of these tables only, and in none of the other lists. Words that the rules for cognates spell right are left out.
 */
export const EVERYDAY: readonly string[] = [
  EVERYDAY_1,
  EVERYDAY_2,
  EVERYDAY_3,
  EVERYDAY_4,
  EVERYDAY_5,
  EVERYDAY_6,
  EVERYDAY_7,
  EVERYDAY_8,
  EVERYDAY_9,
  EVERYDAY_10,
  EVERYDAY_11,
  EVERYDAY_12,
  EVERYDAY_13,
  EVERYDAY_14,
  EVERYDAY_15,
  EVERYDAY_16,
  EVERYDAY_17,
  EVERYDAY_18,
  EVERYDAY_19,
  EVERYDAY_20,
  EVERYDAY_21,
  EVERYDAY_22,
  EVERYDAY_23,
  EVERYDAY_24,
];
