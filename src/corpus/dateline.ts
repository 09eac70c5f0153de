import { SENTENCE_OPENERS } from "../language/abbreviations.ts";
import { CAPITAL_CITIES, COUNTRIES } from "../language/countries.ts";
import { firstName } from "../language/first-names.ts";
import { fold } from "../language/fold.ts";
import { MEDIA } from "../language/media.ts";
import { PLACES } from "../language/places.ts";
import type { Span } from "./span.ts";

/** A dateline, with the place and the outlet that it names, as written. */
export interface Dateline extends Span {
  readonly place: string | null;
  readonly outlet: string | null;
}

/** A dateline is short; nothing beyond this many code units is looked at. */
const LONGEST = 120;

/** Letters of Latin scripts: `\p{L}` has seven hundred ranges, and to compile these expressions with it takes a tenth of a second. */
const CAPITAL = "A-ZÀ-ÖØ-Þ\u0100-\u017F";
const SMALL = "a-zß-öø-ÿ\u0100-\u017F";
const LETTER = "A-Za-zÀ-ÖØ-öø-ÿ\u0100-\u024F\u1E00-\u1EFF";

const PLACE = `[${CAPITAL}][${LETTER}'’.]*(?:[ -](?:(?:de|du|des|la|le|les|lès|sur|sous|en|aux?)[ -]|(?:l|d)['’]){0,2}[${CAPITAL}][${LETTER}'’.]*){0,3}`;
const DATE = String.raw`(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?\d{1,2}(?:er)? [${LETTER}]{3,9}\.?(?: \d{4})?`;
const AGENCY = String.raw`[${CAPITAL}][${LETTER}\d.'’-]*(?:[ -][${CAPITAL}][${LETTER}\d.'’-]*){0,3}|[${SMALL}][${LETTER}\d-]{1,30}\.[${SMALL}]{2,6}`;
const BEFORE = `(?:(?<place>${PLACE})(?: ?, ?${PLACE})?(?:,? ${DATE})?`;
const DASH = "[-–—]";
const SENTENCE = String.raw`(?=["«“]?\s?(?<next>[${CAPITAL}\d][${LETTER}'’]*))`;

/** "par Inès Morel et Ugo Roux " before a place in capitals. */
const WRITER = `[${CAPITAL}][${SMALL}][${LETTER}'’.-]*(?: [${CAPITAL}][${SMALL}][${LETTER}'’.-]*){1,3}`;
const WRITTEN_BY = `(?:[Pp]ar ${WRITER}(?:(?:, | et )${WRITER}){0,3} )?`;

/** The manners of datelines, each of which ends where a sentence begins, behind the mark that all of that manner have: to compile one takes 25 ms. */
const FORMS: readonly (readonly [mark: RegExp, form: RegExp])[] = [
  // "ATS/. Le Conseil", "/APS/ – Le", "ALGER, 3 mai /APS/. Le"
  [
    /\//,
    new RegExp(
      String.raw`^${BEFORE}[.,]? )?(?:\/(?<agency>${AGENCY})\/|(?<bare>[${CAPITAL}]{2,10})\/(?=[.\s-]))[.:]?\s*(?:${DASH}\s*)?${SENTENCE}`,
      "u",
    ),
  ],
  // "Lima (Reuters) – Le", "Berne, le 3 mai (ATS) — Le", "(AFP) - Le", "[Lomé, Togo] - Le" without its brackets
  [
    /\)/,
    new RegExp(
      String.raw`^${WRITTEN_BY}${BEFORE}[.,]? )?\((?<agency>${AGENCY})(?:, ${DATE}|[ ,-]+\d{1,2}[/.]\d{1,2}[/.]\d{2,4})?\)(?<separator>\s*[-–—:.]*)\s*${SENTENCE}`,
      "u",
    ),
  ],
  // "Lima - Le", "DAKAR, 3 mai – Le", "AFP – Le"
  [
    /^[^\s\da-z][^:;!?«»"“”]{1,90}?(?: [-–—]|[-–—] )/,
    new RegExp(String.raw`^${BEFORE})\.?(?: ${DASH} |${DASH} | ${DASH})\s*${SENTENCE}`, "u"),
  ],
  // "LIMA, 3 mai 2020 : Le", "Berne, le 3 mai. Le"
  [/, (?:[a-z]+,? ){0,2}\d/, new RegExp(String.raw`^(?<place>${PLACE}), (?<date>${DATE})\s?[:.]\s+${SENTENCE}`, "u")],
];

/** The dateline with which the paragraph `span` opens, its separator included; undefined where there is none. */
export function datelineOf(text: string, span: Span): Dateline | undefined {
  const words = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  if (!/[-–—/(:.]/.test(words)) return undefined;
  for (const [mark, form] of FORMS) {
    const match = mark.test(words) ? form.exec(words) : null;
    if (!match || match[0].trimEnd().length >= span.end - span.start) continue;
    const { place, agency, bare, next = "", separator, date } = match.groups ?? {};
    const named = agency ?? bare ?? null;
    const end = span.start + match[0].trimEnd().length;
    if (named !== null) {
      // "Paul Morel (PS) Le" has no dash, and names a party.
      if (separator === "" && !isOutlet(named)) continue;
      if (place && isPerson(place) && !isOutlet(named)) continue;
      return { start: span.start, end, place: place ? tidied(place) : null, outlet: named };
    }
    if (!place) continue;
    if (isOutlet(place) && !isPlace(place)) return { start: span.start, end, place: null, outlet: place };
    const shows = isPlace(place) || isUpperCase(place) || date !== undefined || SENTENCE_OPENERS.has(lower(next));
    if (shows && !isPerson(place)) return { start: span.start, end, place: tidied(place), outlet: null };
  }
  return undefined;
}

const lower = (word: string): string =>
  word
    .toLowerCase()
    .replace("’", "'")
    .replace(/(?<=').*/, "");
const isPlace = (words: string): boolean => [CAPITAL_CITIES, COUNTRIES, PLACES].some((names) => names.has(fold(words)));
const isOutlet = (words: string): boolean => MEDIA.has(fold(words)) || /^[\p{L}\p{N}-]+\.\p{Ll}{2,6}$/u.test(words);
const isUpperCase = (words: string): boolean => words.length > 2 && words === words.toUpperCase() && !/\d/.test(words);
/** "Inès Morel – La députée": a name with an aside. */
const isPerson = (words: string): boolean =>
  !isPlace(words) && / /.test(words) && firstName(words.split(" ")[0] ?? "") !== undefined;

/** "DAKAR" is written Dakar. */
const tidied = (place: string): string =>
  isUpperCase(place) ? place.toLowerCase().replace(/(?<=^|[ -])\p{L}/gu, (first) => first.toUpperCase()) : place;
