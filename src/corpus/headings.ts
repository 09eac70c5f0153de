import { COUNTRIES } from "../language/countries.ts";
import { isHeadline } from "./clean.ts";
import { datelineOf } from "./dateline.ts";
import { folded, type Line } from "./lines.ts";

const LONGEST_CROSSHEAD = 100;
const MOST_CROSSHEAD_WORDS = 14;
const MOST_KICKER_WORDS = 3;

/** How far down the catalogue's title is looked for. */
const TOP = 6;

/**
 * The headline among the lines that are read: the one that the catalogue names; else the first, where it ends without
 * a full stop, has text under it and is no dateline. A kicker over a longer headline ("POLITIQUE") is passed over.
 * `known`: null = the article has none. `isHeading`: lines that the page or the Markdown calls so.
 */
export function titleAmong(
  text: string,
  read: readonly Line[],
  known: string | null | undefined,
  isHeading: (line: Line) => boolean,
): Line | undefined {
  if (known === null) return undefined;
  if (known !== undefined) {
    const wanted = lettersOf(known);
    return read
      .slice(0, TOP)
      .find(
        (line) =>
          line.end - line.start < 3 * known.length + 40 && lettersOf(text.slice(line.start, line.end)) === wanted,
      );
  }
  const stands = (line: Line) => isHeading(line) || (isHeadline(text, line) && !datelineOf(text, line)?.outlet);
  // "Actualité", "Guinée": where one word stands over prose it is a section's name; a menu has many, one below the other.
  const top = read.findIndex((line) => !stands(line) || !isSection(text, line) || isHeading(line));
  const [first, second, third] = top < 0 ? [] : read.slice(top, top + 3);
  if (first === undefined || second === undefined || !stands(first)) return undefined;
  const kicker = wordCount(text, first) <= MOST_KICKER_WORDS && !/[!?…»]$/.test(text.slice(first.start, first.end));
  const longer = third !== undefined && wordCount(text, second) > MOST_KICKER_WORDS + 1 && stands(second);
  return kicker && longer && !isHeading(first) ? second : first;
}

/** The sections of newspapers, folded. */
const SECTIONS = new Set(
  `a la une|actualite|actualites|actu|a chaud|societe|politique|sport|sports|faits divers|faits-divers|economie|monde|international|france|europe|afrique|culture|justice|region|regions|sciences|sante|environnement|planete|medias|education|opinions|locales|vie locale|info locale|communes|police|breves|depeches|enquete|reportage|portrait|entretien|interview|analyse|football|rugby|cyclisme|tennis|mercato|ligue 1`.split(
    "|",
  ),
);

/** A section's name or a country's, alone on its line. */
const isSection = (text: string, { start, end }: Line): boolean =>
  end - start <= 30 &&
  [SECTIONS, COUNTRIES].some((names) => names.has(folded(text.slice(start, end)).replace(/[^\p{L}\p{N}]{1,9}$/u, "")));

const lettersOf = (words: string): string => folded(words).replace(/[^\p{L}\p{N}]/gu, "");

const wordCount = (text: string, { start, end }: Line): number =>
  text.slice(start, Math.min(end, start + 200)).split(/\s+/u).length;

/**
 * "Une session agitée", "– Une session agitée –": a short line that ends without a mark, over a line of another shape.
 * A list of such lines is a list.
 */
export const isCrosshead = (text: string, line: Line, next: Line | undefined): boolean =>
  next !== undefined && line.mark === null && isShort(text, line) && !isShort(text, next);

/** Few words, a capital first, no mark last: "Une nuit agitée", "2. Le budget". */
function isShort(text: string, { start, end }: Line): boolean {
  if (end - start > LONGEST_CROSSHEAD) return false;
  const words = text.slice(start, end).replace(/^([–—-]) (.*) \1$/su, "$2");
  if (!/^(?:[\dIVX]{1,4}[.)]\s?)?\p{Lu}/u.test(words) || /[.!?…:;,»”"]$/u.test(words)) return false;
  return words.split(/\s+/u).length <= MOST_CROSSHEAD_WORDS;
}

const LONGEST_NAME = 60;
const NAME =
  /^(?:(?:M|Mme|Dr|Pr|Me)\.? )?\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|du|des|la|le|van|von|der|den|el|al|ben|bin) ){0,2}(?:d['’])?\p{Lu}[\p{L}'’.-]*){1,3}$/u;

/**
 * "Inès Morel": a name and nothing else. Under the headline it is a caption, at the end a signature; neither is a
 * sentence.
 */
export const isNameAlone = (text: string, { start, end }: Line): boolean =>
  end - start <= LONGEST_NAME && NAME.test(text.slice(start, end)) && !/[.!?]$/.test(text.slice(start, end));
