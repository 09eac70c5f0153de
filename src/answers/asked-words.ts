import { type AskedWord, verbOf } from "../archive/query.ts";
import type { Word } from "../language/analyse.ts";
import { CAPITAL_CITIES, COUNTRIES } from "../language/countries.ts";
import { translate } from "../language/english.ts";
import { infinitiveOf } from "../language/french-words.ts";
import { PLACES } from "../language/places.ts";
import type { Language } from "../language/which-language.ts";

/** Words that are written short before a name: "St Hernin". */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "saint"],
]);

const COACH = { exact: "autocar", stem: "autocar", capital: false, number: false };
const ARTICLES = new Set("le un du ce au les des ces deux son leur".split(" "));

/** "le car est tombé": behind an article it is a coach, else a conjunction. */
export const isCoach = (all: readonly Word[], at: number): boolean =>
  /^cars?$/u.test(all[at]!.exact) && ARTICLES.has(all[at - 1]?.exact ?? "");

/** Word `at` of a question as it is searched for, with what its place tells of it. */
export function askedWord(text: string, all: readonly Word[], at: number, language: Language): AskedWord {
  const word = all[at]!;
  // The first word of a question has a capital whatever it is.
  const capital = word.capital && (at > 0 || all.length < 3);
  if (language === "fr" && isCoach(all, at)) return { ...COACH, typed: text.slice(word.start, word.end) };
  return {
    typed: text.slice(word.start, word.end),
    exact: SHORTENED.get(word.exact) ?? word.exact,
    stem: SHORTENED.get(word.exact) ?? word.stem,
    capital,
    number: word.number,
    ...(language === "fr" && isManyAt(all, at) && { common: true }),
    ...(language === "fr" && !isNounAt(all, at) && verbAt(all, at, capital)),
    ...(language === "en" && (isEnglishNounAt(all, at) ? { noun: true } : isEnglishVerbAt(all, at) && { verb: true })),
  };
}

const SEVERAL = new Set("les des ses ces mes leurs nos vos plusieurs quelques deux trois".split(" "));

/** "ses paris": no town stands behind a determiner in the plural. */
const isManyAt = (all: readonly Word[], at: number): boolean =>
  !all[at]!.capital &&
  SEVERAL.has(all[at - 1]?.exact ?? "") &&
  (PLACES.has(all[at]!.exact) || CAPITAL_CITIES.has(all[at]!.exact)) &&
  !COUNTRIES.has(all[at]!.exact);

const ENGLISH_DETERMINERS = new Set("the a an this these his their its my our your any some no many much".split(" "));

/** "the repairs", "the Moreau show": no verb stands right behind a determiner, nor behind a name that has one. */
function isEnglishNounAt(all: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && all[before]!.capital) before--;
  return ENGLISH_DETERMINERS.has(all[before]?.exact ?? "");
}

const ENGLISH_SUBJECTS = new Set("he she it they we who someone somebody".split(" "));

/** "Who called the deal a step forward?": articles say it without such a verb. */
const CALLS = new Set("called described labelled labeled dubbed termed named".split(" "));

/** "when he accused": behind a pronoun a word in -ed is no noun. */
const isEnglishVerbAt = (all: readonly Word[], at: number): boolean =>
  !all[at]!.capital &&
  !CALLS.has(all[at]!.exact) &&
  /[a-z]{2}ed$/u.test(all[at]!.exact) &&
  ENGLISH_SUBJECTS.has(all[at - 1]?.exact ?? "");

/** English verbs that only say when or whether what is asked comes about: "is expected to last". */
const ONLY_COMING = new Set("expected supposed due set planned scheduled likely going".split(" "));

/** Auxiliaries as a question has them; between them and the participle may stand "t-il", "été". */
const AUXILIARIES = new Set("a ont avait avaient aura auront est sont etait etaient".split(" "));
const BETWEEN = new Set("t il elle ils elles on ete pas jamais deja bien finalement".split(" "));
const PARTICIPLE = /(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|its|ert|erte|ort|orte)$/u;

/** A verb by its form, or a participle by its place: "qui a raté", "l'a-t-il dégommé". */
function verbAt(all: readonly Word[], at: number, capital: boolean): ReturnType<typeof verbOf> {
  const found = verbOf(all[at]!.exact, capital);
  if (found.verb || capital || !PARTICIPLE.test(all[at]!.exact) || all[at]!.exact.length < 4) return found;
  let before = at - 1;
  while (before >= 0 && BETWEEN.has(all[before]!.exact)) before--;
  const spoken = all[before]?.exact ?? "";
  return { verb: AUXILIARIES.has(spoken) && !OPENERS.has(all[before - 1]?.exact ?? ""), light: false };
}

/** "à Paris": behind these "a" is a preposition without its accent. */
const OPENERS = new Set("lieu grace face quant jusqu".split(" "));

/** What stands before a noun: "la nuit", "d'incendie". An infinitive after "de" is a verb all the same. */
const BEFORE_NOUN = new Set(
  "le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs mon ma mes en deux trois".split(" "),
);

function isNounAt(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.exact;
  const { exact } = words[at]!;
  return (
    before !== undefined &&
    BEFORE_NOUN.has(before) &&
    infinitiveOf(exact) !== undefined &&
    !/(?:er|ir|re|oir)$/.test(exact)
  );
}

/** English words with what they are called in French; a phrase of the lexicon becomes one. Names and numbers stay as they are. */
export function translated(words: readonly AskedWord[]): AskedWord[] {
  const forms = words.map(({ exact }) => exact);
  const result: AskedWord[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const { length, wordings, verb, light, listed, common } = translate(forms, at);
    const typed = words
      .slice(at, at + length)
      .map((each) => each.typed)
      .join(" ");
    result.push(
      word.number || wordings.length === 0
        ? word
        : {
            ...word,
            typed,
            translations: wordings,
            verb: (verb || word.verb === true) && !word.light && !word.noun && !ONLY_COMING.has(word.exact),
            light: light || word.light === true || (length === 1 && ONLY_COMING.has(word.exact)),
            unsure: !listed && !word.capital,
            common,
          },
    );
    at += word.number ? 1 : length;
  }
  return result;
}
