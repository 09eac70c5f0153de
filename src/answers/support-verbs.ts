import type { Word } from "../language/analyse.ts";
import { fold } from "../language/fold.ts";
import { infinitiveOf } from "../language/french-words.ts";

/** Verbs, as infinitives, that only bring the noun behind them: what is done is the noun. "Assurer l'intérim", "mener l'enquête". */
const BRINGS: ReadonlySet<string> = new Set(
  "assurer mener exercer effectuer accomplir procéder occuper conduire".split(" "),
);
const DETERMINERS = new Set("le la l les un une des son sa ses leur leurs".split(" "));

/** "assure que": what follows is said. */
const isNounBehind = (all: readonly Word[], at: number): boolean =>
  DETERMINERS.has(all[at + 1]?.exact ?? "") && all[at + 2] !== undefined && !all[at + 2]!.capital;

/** "Sur combien de bouées le contrôle a-t-il porté ?", "sur combien de relevés l'étude s'appuie-t-elle": behind "sur" the verb says no more than "de". */
const ON_HOW_MANY = /^sur (?:combien|quoi|quel(?:le)?s?) /u;
/** "Par combien de voix le conseil a-t-il écarté la rampe ?": the sentence with the count need not say again what was voted. */
const BY_VOTES = /^(?:par|a|avec) (?:combien de (?:voix|suffrages|votes)|quelle majorite) /u;
const BEARS_ON =
  /^(?:port|repos|appu[iy]|tabl|jou|compt|mis|fond|bas|etal)(?:e|ee|ees|es|er|ait|aient|ent|era|eront)$|^etend(?:u|ue|us|ues|ent|ait)?$/u;
const DECIDES: ReadonlySet<string> = new Set(
  "adopter rejeter écarter voter approuver élire réélire désigner retenir éliminer ratifier repousser valider entériner confirmer décider trancher choisir nommer investir"
    .split(" ")
    .map(fold),
);

/** Whether the verb at `at` of a question (`joined`: its folded words) says nothing that the sentence must say too. */
export function isSupportVerb(all: readonly Word[], at: number, joined: string): boolean {
  const { exact, capital } = all[at]!;
  if (!capital && ON_HOW_MANY.test(joined) && BEARS_ON.test(exact)) return true;
  const infinitive = capital ? undefined : infinitiveOf(exact);
  if (infinitive === undefined) return false;
  if (BY_VOTES.test(joined) && DECIDES.has(fold(infinitive))) return true;
  return BRINGS.has(infinitive) && isNounBehind(all, at);
}
