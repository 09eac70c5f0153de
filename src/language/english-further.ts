import { FURTHER_1 } from "./english-further-1.ts";
import { FURTHER_2 } from "./english-further-2.ts";
import { FURTHER_3 } from "./english-further-3.ts";
import { FURTHER_4 } from "./english-further-4.ts";
import { FURTHER_5 } from "./english-further-5.ts";

/**
 * More of what the French press calls English words that the other lists have: other senses, the noun of a verb, the word of another
 * newspaper. An entry adds to theirs, behind what they have.
 */
export const FURTHER: readonly string[] = [FURTHER_1, FURTHER_2, FURTHER_3, FURTHER_4, FURTHER_5];
