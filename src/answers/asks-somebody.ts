import { analyse, type Word } from "../language/analyse.ts";
import { translate } from "../language/english.ts";
import { fold } from "../language/fold.ts";
import { CHAT } from "../language/question-words.ts";
import { AGES, OTHERS } from "../language/role-nouns.ts";
import { ROLE_NOUNS } from "../language/roles.ts";
import { soundsHuman } from "../language/speech-nouns.ts";
import type { Language } from "../language/which-language.ts";
import { isOnlyKind } from "./sought.ts";

const SOMEBODY: ReadonlySet<string> = new Set([...ROLE_NOUNS.keys(), ...AGES, ...OTHERS].map(fold));

let somebodyStems: ReadonlySet<string> | undefined;

/** Whether a stem is that of a noun for somebody. The stems are worked out when they are first asked for. */
function isSomebody(stem: string): boolean {
  // "Machiniste" and "journaliste" have the stems of "machine" and "journal".
  somebodyStems ??= new Set(
    // Not of a noun of several words: "secrétaire d'État" makes nobody of "état".
    [...SOMEBODY]
      .filter((noun) => !/istes?$|[^\p{L}]/u.test(noun))
      .flatMap((noun) => analyse(noun).map((word) => word.stem)),
  );
  return somebodyStems.has(stem);
}

/** Whether a French noun, folded, is one for somebody: "magistrat", "armateur". */
export const namesSomebody = (noun: string): boolean => SOMEBODY.has(noun) || soundsHuman(noun);

const WHICH = /^(?:quel|quelle|quels|quelles|which|what)$/u;

/** "Quel avocat défend le maire ?", "which aide said so": somebody of that kind is asked for. */
export function asksForSomebody(all: readonly Word[], taken: ReadonlySet<number>, language: Language): boolean {
  return all.some(({ exact }, at) => {
    if (!taken.has(at) || !WHICH.test(CHAT.get(exact) ?? exact)) return false;
    let next = at + 1;
    // "What old machine": an adjective tells nothing of what follows.
    while (language === "en" && ADJECTIVES.has(all[next]?.exact ?? "")) next++;
    const noun = all[next]?.exact ?? "";
    if (language === "fr") return namesSomebody(all[behindSeveral(all, at + 1)]?.exact ?? "");
    // "What happened", "what led": a verb is nobody.
    if (isOnlyKind(noun) || translate([noun], 0).verb) return false;
    // "Which Elysée aide": what stands before the noun is a name.
    const nouns = all[next]?.capital && all[next + 1] ? [noun, all[next + 1]!.exact] : [noun];
    return nouns.some(
      (each) =>
        /ists?$/u.test(each) ||
        translate([each], 0).wordings.some(
          ({ stems, gain }) => gain >= TRANSLATED && stems.length === 1 && isSomebody(stems[0]!),
        ),
    );
  });
}

/** What a French word counts at least that is the very translation: "rate" is "taux", and only resembles "raté". */
const TRANSLATED = 0.95;
const ADJECTIVES = new Set("old new young former other big small last first second local french german".split(" "));

const OF = new Set("de du des d la l le les of the".split(" "));

const ARE = new Set("est sont etait etaient furent seront".split(" "));
const THE = new Set("le la les l deux trois quatre cinq six sept huit".split(" "));

/** "Quels sont les deux conseillers": what stands between the question word and its noun is passed over. */
function behindSeveral(all: readonly Word[], from: number): number {
  if (!ARE.has(all[from]?.exact ?? "")) return from;
  let at = from + 1;
  while (THE.has(all[at]?.exact ?? "")) at++;
  return at;
}

/** "c quoi le nom du ministre": somebody's name is asked for. */
export function asksName(all: readonly Word[]): boolean {
  let at = all.findIndex(({ exact }) => /^(?:nom|prenom|name)$/u.test(exact));
  if (at < 0 || !OF.has(all[at + 1]?.exact ?? "")) return false;
  do at++;
  while (OF.has(all[at]?.exact ?? ""));
  if (namesSomebody(all[at]?.exact ?? "")) return true;
  // "the name of Paul Ruet’s mother"
  const owned = all.findIndex(({ exact }, behind) => exact === "s" && behind > at);
  return [at, owned + 1].some(
    (each) =>
      each > 0 &&
      translate([all[each]?.exact ?? ""], 0).wordings.some(
        ({ stems, gain }) => gain >= TRANSLATED && stems.length === 1 && isSomebody(stems[0]!),
      ),
  );
}
