import { fold } from "./fold.ts";
import { CARDINALS } from "./numbers.ts";
import { type WordingToken, wordingOf } from "./wording.ts";

/** The single words of numbers: "quatre", "vingts", "soixante". */
const SINGLE: ReadonlyMap<string, number> = new Map(
  [...CARDINALS].flatMap(([word, value]): [string, number][] =>
    word.includes("-") ? (word === "quatre-vingts" ? [["vingts", 20]] : []) : [[fold(word), value]],
  ),
);
const HUNDRED = /^cents?$/u;

/** Units and signs that have a word of their own. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["%", "pour cent"],
  ["pourcent", "pour cent"],
  ["€", "euros"],
  ["euro", "euros"],
  ["$", "dollars"],
  ["dollar", "dollars"],
  ["h", "heures"],
  ["heure", "heures"],
  ["km", "kilometres"],
  ["m", "metres"],
  ["kg", "kilos"],
  ["min", "minutes"],
]);

const SIGN = /[%€$]/gu;

/**
 * The words of `text` from `start` to `end` (UTF-16 code units), a number being one of them however it is written: « quatre-vingts euros »
 * is « 80 € », « quarante pour cent » is « 40 % », « 180.000 » is « 180 000 ». Two numbers in a row stay two.
 */
export function countedWords(text: string, start = 0, end = text.length): WordingToken[] {
  const plain = withSigns(text, wordingOf(text, start, end), start, end);
  const counted: WordingToken[] = [];
  for (let at = 0; at < plain.length; ) {
    const { to, folded } = figuresAt(text, plain, at) ?? wordsAt(text, plain, at) ?? unitAt(plain, at);
    const [first, last] = [plain[at]!, plain[to - 1]!];
    counted.push({ start: first.start, end: last.end, folded, capital: first.capital });
    at = to;
  }
  return counted;
}

/** One word that stands for those from the asked one up to `to`. */
interface Run {
  readonly to: number;
  readonly folded: string;
}

/** "%", "€": marks that are words here. */
function withSigns(text: string, words: readonly WordingToken[], start: number, end: number): WordingToken[] {
  const signs = [...text.slice(start, end).matchAll(SIGN)].map(({ 0: sign, index }) => ({
    start: start + index,
    end: start + index + 1,
    folded: sign,
    capital: false,
  }));
  const cut = words.flatMap((word) => (/^h\d\d$/u.test(word.folded) ? hourAndMinutes(word) : [word]));
  return signs.length === 0 ? cut : [...cut, ...signs].sort((a, b) => a.start - b.start);
}

/** « 9h20 » is « 9 h 20 ». */
const hourAndMinutes = ({ start, end, folded }: WordingToken): WordingToken[] => [
  { start, end: start + 1, folded: "h", capital: false },
  { start: start + 1, end, folded: folded.slice(1), capital: false },
];

const DIGITS = /^\d{1,15}$/u;
const THOUSANDS = /^\d{3}$/u;

function figuresAt(text: string, words: readonly WordingToken[], at: number): Run | undefined {
  let figures = words[at]!.folded;
  if (!DIGITS.test(figures)) return undefined;
  let to = at + 1;
  const joined = (mark: RegExp, by: RegExp) =>
    words[to] !== undefined &&
    by.test(words[to]!.folded) &&
    mark.test(text.slice(words[to - 1]!.end, words[to]!.start));
  if (figures.length <= 3) while (joined(/^[ \u00A0\u202F.]$/u, THOUSANDS)) figures += words[to++]!.folded;
  if (joined(/^[.,]$/u, DIGITS)) figures += `,${words[to++]!.folded}`;
  return { to, folded: figures };
}

/** « quarante et un », « cent vingt mille »: words that make one number, blanks and hyphens between them. */
function wordsAt(text: string, words: readonly WordingToken[], at: number): Run | undefined {
  if (isOne(words[at]!.folded)) return undefined;
  let [thousands, rest, to] = [0, 0, at];
  for (let next = at; next < words.length; ) {
    if (next > at && !/^[ \u00A0\u202F-]$/u.test(text.slice(words[next - 1]!.end, words[next]!.start))) break;
    const { folded } = words[next]!;
    if (folded === "et" && next > at && rest >= 20 && rest % 10 === 0 && isUnit(words[next + 1]?.folded)) {
      next++;
      continue;
    }
    if (folded === "mille" && thousands === 0) [thousands, rest] = [(rest || 1) * 1000, 0];
    else {
      const grown = grownBy(rest, folded);
      if (grown === undefined) break;
      rest = grown;
    }
    to = ++next;
  }
  return to === at ? undefined : { to, folded: String(thousands + rest) };
}

const isOne = (folded: string): boolean => folded === "un" || folded === "une";
const isUnit = (folded = ""): boolean => isOne(folded) || folded === "onze";

/** A number below a thousand with one more word; undefined where the word begins another number, or is none. */
function grownBy(number: number, folded: string): number | undefined {
  if (HUNDRED.test(folded)) return number === 0 ? 100 : number < 10 ? number * 100 : undefined;
  const value = SINGLE.get(folded);
  if (value === undefined) return undefined;
  const below = number % 100;
  if (number === 0) return value;
  if (value < 10) return number % 10 === 0 ? number + value : undefined;
  if (value < 20) return below === 0 || below === 60 || below === 80 ? number + value : undefined;
  if (value === 20 && below === 4) return number + 76;
  return below === 0 ? number + value : undefined;
}

/** Where « pour cent » is said of a number it is one word; a unit is named by its word. */
function unitAt(words: readonly WordingToken[], at: number): Run {
  const { folded } = words[at]!;
  if (folded === "pour" && words[at + 1]?.folded === "cent") return { to: at + 2, folded: "pour cent" };
  return { to: at + 1, folded: SIGNS.get(folded) ?? folded };
}
