import { conjugate } from "./conjugation.ts";
import { fold } from "./fold.ts";

const formsOf = (infinitives: string): ReadonlySet<string> =>
  new Set(infinitives.split(" ").flatMap((infinitive) => [...conjugate(infinitive).keys()].map(fold)));

/** Verbs by which somebody says that something is not so: all their forms, folded. */
const DENYING = formsOf("nier démentir réfuter contester rejeter récuser refuser");

/** Verbs by which somebody says that something will not be. */
const EXCLUDING = formsOf("exclure écarter");

/** Whether a folded word denies or excludes: "nie", "ecarte". */
export const isDenial = (folded: string): boolean => DENYING.has(folded) || EXCLUDING.has(folded);

const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}]+/u);

/** Whether a French text has a verb of denial: "a démenti", "refusent". */
export const contradicts = (text: string): boolean => wordsOf(text).some((word) => DENYING.has(word));

/** Whether a French text denies or excludes by a verb: "exclut", "a été écarté" too. */
export const denies = (text: string): boolean => wordsOf(text).some(isDenial);
