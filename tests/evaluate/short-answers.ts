import type { ShortAnswer } from "../../src/answers/answer.ts";
import { daysInWords } from "../../src/date-words.ts";
import { analyse } from "../../src/language/analyse.ts";
import { translate } from "../../src/language/english.ts";
import { fold } from "../../src/language/fold.ts";
import { CARDINALS } from "../../src/language/numbers.ts";

/** Types of question whose answer is a few words: a name, a day, a number. */
const SHORT = new Set(["who", "who-said", "when", "where", "how-many", "how-long", "how-much", "which-source"]);

export const isShort = (type: string): boolean => SHORT.has(type);

const ENGLISH: ReadonlyMap<string, string> = new Map(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, at): [string, string] => [word, String(at + 1)])
    .concat("thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, `${at + 3}0`])),
);

/** What English says of a number in a word of its own. */
const MULTIPLES: ReadonlyMap<string, string> = new Map([
  ["hundred", "100"],
  ["thousand", "1000"],
]);

const MONTHS = "january february march april may june july august september october november december".split(" ");

const YEARS = /^(?:19|20)\d\d$/;

/** Words of an answer: folded, numbers in figures without their blanks, decimal points as commas. */
function wordsOf(text: string): string[] {
  const figures = fold(text)
    .replace(/(\d)[\s.,](?=\d{3}(?!\d))/gu, "$1")
    .replace(/(\d)\.(?=\d)/gu, "$1,");
  return figures
    .split(/[^\p{L}\p{N},-]+/u)
    .map((word) => word.replace(/^[,-]+|[,-]+$/g, ""))
    .filter(Boolean)
    .flatMap((word) => {
      const value = ENGLISH.get(word) ?? MULTIPLES.get(word) ?? CARDINALS.get(word);
      return value === undefined ? word.split("-") : [String(value)];
    });
}

/** Whether every word of a French answer is what some English word of `gold` means: "ostréicultrice" for "an oyster farmer". */
function isTranslated(said: string, gold: string): boolean {
  const words = analyse(gold).map(({ exact }) => exact);
  const meant = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    for (const { stems, gain } of translate(words, at).wordings)
      if (gain > 0.7) for (const stem of stems) meant.add(stem);
  }
  const stems = analyse(said).map(({ stem }) => stem);
  return stems.length > 0 && stems.every((stem) => meant.has(stem));
}

/** Whether a short answer says what the annotated one says: its name, its number or its day is there. */
export function shortIsRight(short: ShortAnswer | null, gold: string): boolean {
  if (!short) return false;
  const wanted = new Set(wordsOf(gold));
  const said = short.span ? short.span.article.text.slice(short.span.start, short.span.end) : short.text;
  const among = (words: readonly string[]) => words.length > 0 && words.every((word) => wanted.has(word));
  switch (short.type) {
    case "date": {
      const [from = "", to = from] = short.text.split("/");
      const locales = ["fr", "en"] as const;
      const days = locales.map((locale) =>
        wordsOf(/^\d{4}$/.test(from) ? from : /^\d{4}-\d\d$/.test(from) ? said : daysInWords(from, to, locale)),
      );
      const month = /^\d{4}-(?<month>\d\d)$/.exec(from)?.groups?.["month"];
      if (month && wanted.has(MONTHS[Number(month) - 1] ?? "")) return true;
      return (
        days.some((words) => among(words) || among(words.filter((word) => !YEARS.test(word)))) || among(wordsOf(said))
      );
    }
    case "number":
    case "duration": {
      const number = wordsOf(said).find((word) => /\d/.test(word));
      return number !== undefined && wanted.has(number);
    }
    case "sentence":
    case "quote":
      return false;
    default: {
      const names = wordsOf(short.text);
      return (
        among(names) ||
        (names.length > 0 && wanted.has(names[names.length - 1] ?? "")) ||
        [...wanted].every((word) => wordsOf(said).includes(word)) ||
        isTranslated(short.text, gold)
      );
    }
  }
}
