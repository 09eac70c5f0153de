import type { Query } from "../archive/query.ts";
import { fold } from "../language/fold.ts";
import type { Candidate } from "./candidates.ts";
import type { Question } from "./understand.ts";

/** "Où se trouvait Carsac pendant la grève ?": where somebody was while something happened. */
const WHEREABOUTS =
  /\b(?:ou|where) .{0,60}\b(?:pendant|durant|lors|quand|lorsqu?e?|au moment|during|when|while|at the time)\b/u;

/** Whether a question asks where somebody was meanwhile. */
export const asksWhereabouts = ({ text }: Question): boolean =>
  WHEREABOUTS.test(fold(text).replace(/[^\p{L}]+/gu, " "));

/** Only a sentence that says who it is tells where: "les deux dirigeants se sont rencontrés à Genève" is of another time. */
export const saysWho = ({ units }: Query, { own }: Candidate): boolean => {
  const who = units.findIndex(({ weight, name }) => name || weight >= LITTLE);
  return who < 0 || own[who]! >= VERY;
};
/** The very word, no pronoun and no other name for it; and words that are everywhere tell nothing: "se trouver". */
const VERY = 0.9;
const LITTLE = 2;
